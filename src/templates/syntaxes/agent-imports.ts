import type { Mark } from './mark.ts'
import { nest } from './nest.ts'
import type { TemplateSyntax } from './template-syntax.ts'

/** A relative path behind an `@`; only one that ends like a text is taken for a file, so that `@types/node` and `@ann` stay words. */
const IMPORT =
  /(?<![\w`@./-])@((?:\.{1,2}\/)*(?:[\w-][\w.-]{0,100}\/){0,20}[\w-][\w.-]{0,100}\.(?:mdx?|mdc|markdown|txt|json|ya?ml|toml))(?![\w/-])/g
const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/

/**
 * Instructions with `@path` imports, as Claude Code ("Manage Claude's memory") and Gemini CLI ("Memory Import Processor") read them.
 * The text stays as it is, and what it names is sent after it. Not within code; a path begins at the file's own folder.
 */
export const agentImports: TemplateSyntax = {
  name: 'agent-imports',
  owns: path => /(^|\/)(CLAUDE(\.local)?|GEMINI)\.md$/.test(path),
  looksAlike: () => false,
  parse: (text, place) => nest(scan(text), text, place),
  // Claude Code's page says five hops, newer editions four, Gemini CLI's five: the more is counted.
  hops: 5,
}

function* scan(text: string): Generator<Mark> {
  yield { kind: 'text', text, at: 0 }
  const named = new Set<string>()
  let fence: string | undefined
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at)
    const end = lineEnd === -1 ? text.length : lineEnd
    const line = text.slice(at, end)
    const mark = FENCE.exec(line)?.[1]
    if (fence === undefined && mark === undefined) {
      for (const found of withoutCode(line).matchAll(IMPORT)) {
        const target = (found[1] ?? '').replace(/^(?!\.{1,2}\/)/, './')
        // A file is sent once, however often it is named.
        if (!named.has(target)) yield { kind: 'include', target, indent: '', optional: true, at: at + found.index }
        named.add(target)
      }
    } else if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence)) fence = undefined
    at = end + 1
  }
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
