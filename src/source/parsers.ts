import type { Parser, Tree } from '@lezer/common'

/** The tree of a text. With a `cut` the text behind that offset took too much, and is not in it. */
export interface Parsing {
  tree: Tree
  cut: number | undefined
}

type Parse = (text: string) => Parsing

/** Parsers are large and not needed where no file is source code: they are loaded when the first such file is met. */
const loaded: { python?: Parse; javascript?: Parse; typescript?: Parse; tsx?: Parse } = {}

/** Loads the parsers of source code. They stay loaded. */
export async function loadParsers(): Promise<void> {
  if (loaded.python) return
  const [{ parser: python }, { parser: javascript }] = await Promise.all([
    import('@lezer/python'),
    import('@lezer/javascript'),
  ])
  const [jsx, ts, tsx] = ['jsx', 'ts', 'ts jsx'].map(dialect => javascript.configure({ dialect }))
  loaded.python = text => parseWithin(python, text)
  loaded.javascript = text => parseWithin(jsx ?? javascript, text)
  loaded.typescript = text => parseWithin(ts ?? javascript, text)
  loaded.tsx = text => parseWithin(tsx ?? javascript, text)
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

/** Steps of a parser for one file, in each of the ways that it tries at a time: a megabyte of code takes about as many. */
const MOST_STEPS = 400_000
/** What a step costs behind an error, where every way out of it is tried. */
const STEPS_TO_RECOVER = 3
/** How deep a stack is whose copy, which each way out of an error takes, is worth a step. */
const DEPTH_PER_STEP = 100

/** The most characters that it may look at: where quotes do not pair, each text reads the rest of its line again. */
const MOST_READ = 30_000_000

/** What a Lezer parser is doing (`Parse` of @lezer/lr): the parses that it tries, whether it recovers from an error, and how far it read for its tokens. */
interface Doing {
  stacks: readonly { stack: readonly number[] }[]
  recovering: number
  tokens: { tokens: readonly { start: number; lookAhead: number }[] }
}

function parseWithin(parser: Parser, text: string): Parsing {
  const parse = parser.startParse(text)
  const doing = parse as unknown as Doing
  const { tokens } = doing.tokens
  let steps = 0
  let read = 0
  let cut: number | undefined
  for (;;) {
    const tree = parse.advance()
    if (tree) return { tree, cut }
    const depth = doing.stacks[0]?.stack.length ?? 0
    const each = doing.recovering > 0 ? STEPS_TO_RECOVER + depth / DEPTH_PER_STEP : 1
    steps += Math.max(1, doing.stacks.length) * each
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token) read += token.lookAhead - token.start
    }
    if ((steps <= MOST_STEPS && read <= MOST_READ) || cut !== undefined) continue
    cut = parse.parsedPos
    parse.stopAt(cut)
  }
}
