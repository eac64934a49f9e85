import type { Tree } from '@lezer/common'

/** Parsers are large and not needed where no file is source code: they are loaded when the first such file is met. */
type Parse = (text: string) => Tree

const loaded: { python?: Parse; javascript?: Parse; typescript?: Parse; tsx?: Parse } = {}

/** Loads the parsers of source code. They stay loaded. */
export async function loadParsers(): Promise<void> {
  if (loaded.python) return
  const [{ parser: python }, { parser: javascript }] = await Promise.all([
    import('@lezer/python'),
    import('@lezer/javascript'),
  ])
  const [jsx, ts, tsx] = ['jsx', 'ts', 'ts jsx'].map(dialect => javascript.configure({ dialect }))
  loaded.python = text => python.parse(text)
  loaded.javascript = text => (jsx ?? javascript).parse(text)
  loaded.typescript = text => (ts ?? javascript).parse(text)
  loaded.tsx = text => (tsx ?? javascript).parse(text)
}

/**
 * The parser of a language.
 * @throws Error where `loadParsers` was not awaited
 */
export function parserOf(language: keyof typeof loaded): Parse {
  const parse = loaded[language]
  if (!parse) throw new Error('the parsers of source code are not loaded')
  return parse
}
