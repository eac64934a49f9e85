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

/** The files that a text names behind an `@`, outside of its code: from its own folder, or also from one above it. */
export function importsIn(text: string, from: 'own' | 'anywhere' = 'own'): Mark[] {
  const imports: Mark[] = []
  const named = new Set<string>()
  for (const { at, line } of proseLines(text)) {
    for (const found of withoutCode(line).matchAll(PATH)) {
      const target = (found[1] ?? '').replace(/^(?!\.{1,2}\/)/, from === 'own' ? './' : '')
      // A file is sent once, however often it is named.
      if (named.has(target)) continue
      const isFile = FILE.test(target)
      imports.push({ kind: 'include', target, indent: '', optional: isFile ? true : 'silent', at: at + found.index })
      named.add(target)
    }
  }
  return imports
}

/** A line with blanks for its code spans. */
function withoutCode(line: string): string {
  let open = line.indexOf('`')
  if (open === -1) return line
  let kept = ''
  let from = 0
  while (open !== -1) {
    const close = line.indexOf('`', open + 1)
    if (close === -1) break
    kept += line.slice(from, open) + ' '.repeat(close + 1 - open)
    from = close + 1
    open = line.indexOf('`', from)
  }
  return kept + line.slice(from)
}
