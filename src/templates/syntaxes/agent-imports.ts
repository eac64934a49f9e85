import { posix } from 'node:path'
import { MOST_PARTS } from '../../data/bounds.ts'
import { withoutCodeSpans } from './code-spans.ts'
import { commentsIn, keptOf, masked } from './html-comments.ts'
import type { Mark } from './mark.ts'
import { nest } from './nest.ts'
import { proseLines } from './prose-lines.ts'
import type { TemplateSyntax } from './template-syntax.ts'

declare module './template-syntax.ts' {
  interface SyntaxList {
    'agent-imports': TemplateSyntax
    'claude-memory': TemplateSyntax
  }
}

/**
 * A relative path behind an `@`. One that ends like a text or code is taken for a file, and is missing where it is not there; any other,
 * such as `@Makefile`, only where there is such a file, so that `@types/node` and `@ann` stay words.
 */
const PATH =
  /(?<![\w`@./-])@((?:\.{1,2}\/)*(?:\.?[\w-][\w.-]{0,100}\/){0,20}\.?[\w-](?:[\w.-]{0,100}[\w-])?)(?![\w/-])/g
const FILE =
  /\.(?:mdx?|mdc|markdown|txt|rst|json|ya?ml|toml|[cm]?[jt]sx?|py|go|rs|java|kt|swift|rb|php|cs|c|h|cpp|hpp|sh|sql|css|scss|html|vue|svelte|xml|csv|proto|graphql)$/

/**
 * Instructions with `@path` imports, as Gemini CLI ("Memory Import Processor") reads them. The text stays as it is, and what it
 * names is sent after it. Not within code; a path begins at the file's own folder.
 */
export const agentImports: TemplateSyntax = {
  owns: path => /(^|\/)GEMINI\.md$/.test(path),
  looksAlike: () => false,
  parse: (text, place) => nest([{ kind: 'text', text, at: 0 }, ...importsIn(text)], text, place),
  // Claude Code's page says five hops, newer editions four, Gemini CLI's five: the more is counted.
  hops: 5,
}

/**
 * The same as Claude Code reads it ("Manage Claude's memory"), which takes block comments out before it sends the text (since
 * 2.1.72): neither the comment nor what it imports is sent.
 */
export const claudeMemory: TemplateSyntax = {
  ...agentImports,
  owns: path => /(^|\/)CLAUDE(\.local)?\.md$/.test(path),
  parse: (text, place) => {
    const comments = commentsIn(text)
    return nest([...keptOf(text, comments), ...importsIn(masked(text, comments))], text, place)
  },
}

/** All that stands behind an `@` up to a blank, or between quotes: names of files may have other letters, too. */
const REST = /(?<![\w`@./-])@(?:"([^"\n]{1,500})"|((?:\\ |[^\s\\`"]){1,1000}))/g

/** The files that a text names behind an `@`, outside of its code: from its own folder, or also from one above it. */
export function importsIn(text: string, from: 'own' | 'anywhere' = 'own'): Mark[] {
  if (!text.includes('@')) return []
  const imports: Mark[] = []
  const named = new Set<string>()
  const take = (name: string, at: number, isFile: boolean) => {
    const target = name.replace(/^(?!\.{1,2}\/)/, from === 'own' ? './' : '')
    // A file is sent once, however often it is named.
    if (named.has(target)) return
    imports.push({ kind: 'include', target, indent: '', optional: isFile ? true : 'silent', at })
    named.add(target)
  }
  const seen = new Set<string>()
  for (const { at, line } of linesWithoutCode(text)) {
    // More are refused anyway, and a line that is there twice names nothing else.
    if (imports.length > MOST_PARTS) break
    if (seen.has(line)) continue
    seen.add(line)
    for (const { 1: name = '', index } of line.matchAll(PATH)) take(name, at + index, FILE.test(name))
    for (const { 1: quoted, 2: bare = '', index } of line.matchAll(REST))
      for (const name of spellingsOf(quoted ?? bare)) take(name, at + index, false)
  }
  return imports
}

/** What a name may be of a file in the repository: as it stands, and without what ends a sentence. */
function spellingsOf(written: string): string[] {
  const own = written.startsWith('./') ? './' : ''
  const name = own + posix.normalize(written.replaceAll('\\ ', ' ').replace(/#.*$/, ''))
  const shorter = name.replace(/[.,;:!?)\]}>*_'"]+$/, '')
  return [...new Set([name, shorter])].filter(each => each.length > 1 && !/^[/~]|\/$/.test(each))
}

/**
 * The lines of prose that hold an `@`, with blanks for code spans. Whether a span that began on an earlier line ends on this one, its paragraph alone does
 * not tell: only what is code both by its line and by its paragraph is code.
 */
function* linesWithoutCode(text: string): Generator<{ at: number; line: string }> {
  let paragraph: { at: number; line: string }[] = []
  for (const each of proseLines(text)) {
    if (each.line.trim() !== '') paragraph.push(each)
    else {
      yield* codeOutOf(paragraph)
      paragraph = []
    }
  }
  yield* codeOutOf(paragraph)
}

function codeOutOf(paragraph: readonly { at: number; line: string }[]): { at: number; line: string }[] {
  if (!paragraph.some(({ line }) => line.includes('@'))) return []
  const whole = withoutCodeSpans(paragraph.map(({ line }) => line).join('\n')).split('\n')
  let last = { line: '', alone: '' }
  return paragraph.flatMap(({ at, line }, i) => {
    if (!line.includes('@')) return []
    if (line !== last.line) last = { line, alone: withoutCodeSpans(line) }
    const [{ alone }, among] = [last, whole[i] ?? '']
    return [{ at, line: alone === among ? alone : eitherOf(alone, among) }]
  })
}

/** What one of two readings of a line keeps. */
function eitherOf(one: string, other: string): string {
  return one.replace(/ +/g, (blanks, at: number) => other.slice(at, at + blanks.length))
}
