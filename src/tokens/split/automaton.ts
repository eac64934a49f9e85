import { asciiClass, LETTER, LOWER, NEWLINE, NUMBER, SPACE, SPACE_BAR } from './character.ts'
import { APOSTROPHE, CARRIAGE_RETURN, LINE_FEED, SLASH, type Split } from './run.ts'

/**
 * Splits ASCII, which most text is, by a finite automaton: one look at a table a byte, and no decision until the piece ends.
 * A decision that the processor cannot foresee costs it more than reading a whole word. The automaton is an encoding's
 * pattern written as states, the first of which begins a piece; each names the state that a kind of character leads to, or
 * how the piece ends there. Where the piece meets what ASCII cannot decide, it is left to `general` from its beginning.
 * Source of the idea: every generated lexer since Lesk and Schmidt's lex (1975).
 */
export function automaton<State extends string>(states: Record<State, Moves<NoInfer<State>>>, general: Split): Split {
  // Made when the first piece is split: most runs need one encoding of several.
  let made: Uint16Array | undefined
  return (utf8, from, end) => {
    made ??= transitions(states)
    const next = made
    let i = from
    let state = 0
    do state = next[state + (utf8[i++] as number)] as number
    while (state < ENDS)
    if (state === endCodes.here) return i - 1
    if (state === endCodes['one back']) return i - 2
    return state === endCodes['after its last line break'] ? lastLineEnd(utf8, i - 2) : general(utf8, from, end)
  }
}

/** Where each kind of character leads. One that is not named ends the piece before it; a byte beyond ASCII is `unsure`. */
type Moves<State extends string> = { readonly [kind in Kind]?: State | End }

/**
 * The kinds of ASCII characters. A character is of the first kind named that fits: `bar` is the space bar, `space` any white space but
 * line breaks, `control` one that is not seen, `symbol` what is none of the others. `beyond` is no ASCII, or the end of the text.
 */
type Kind = (typeof groups)[number][number]

/** How a piece ends, seen from the character that ends it. */
type End = 'here' | 'one back' | 'after its last line break' | 'unsure'

/** `\p{N}{1,3}`, at the state `digit`. */
export const threeDigits = {
  digit: { digit: 'second digit' },
  'second digit': { digit: 'third digit' },
  'third digit': { beyond: 'here' },
} as const

const notSpace = <E extends End>(end: E) => ({ letter: end, digit: end, symbol: end })

/** `\p{N}`, at the state `digit`. */
export const oneDigit = { digit: { beyond: 'here' } } as const

/** `\s*[\r\n]+|\s+(?!\S)|\s+`, at the states `spaces`, of which there are two or more, and `lines`. */
export const spacesOrLines = {
  spaces: { space: 'spaces', newline: 'lines', ...notSpace('one back') },
  lines: { newline: 'lines', space: 'spaces after lines' },
  'spaces after lines': { space: 'spaces after lines', newline: 'lines', ...notSpace('after its last line break') },
} as const

const ROW = 256
const ENDS = 0xff00
const endCodes: Record<End, number> = {
  here: ENDS,
  'one back': 0xff01,
  'after its last line break': 0xff02,
  unsure: 0xff03,
}

/** For each state a row of 256 numbers, which say for each byte where the next state's row begins, or how the piece ends. */
function transitions<State extends string>(states: Record<State, Moves<State>>): Uint16Array {
  const rows: [string, Moves<State>][] = Object.entries(states)
  const codes = new Map<string, number>(Object.entries(endCodes))
  rows.forEach(([name], row) => {
    codes.set(name, ROW * row)
  })
  const table = new Uint16Array(ROW * rows.length)
  rows.forEach(([, moves], row) => {
    const byGroup = groups.map(kinds => {
      const named = kinds.find((kind: Kind) => moves[kind])
      const to = named ? (moves[named] as string) : kinds === groups[0] ? 'unsure' : 'here'
      return codes.get(to) as number
    })
    for (let byte = 0; byte < ROW; byte++) table[ROW * row + byte] = byGroup[groupOf(byte)] as number
  })
  return table
}

/** What a byte may be, the narrowest kind first. */
const groups = [
  ['beyond'],
  ['letter'],
  ['capital', 'letter'],
  ['digit'],
  ['newline'],
  ['bar', 'space'],
  ['space'],
  ['apostrophe', 'symbol'],
  ['slash', 'symbol'],
  ['symbol'],
  ['control', 'symbol'],
] as const

const DELETE = 0x7f

/** Which of the groups a byte is in. */
function groupOf(byte: number): number {
  const kind = asciiClass(byte)
  if (byte >= 0x80) return 0
  if ((kind & LETTER) !== 0) return kind === LOWER ? 1 : 2
  if (kind === NUMBER) return 3
  if (kind === NEWLINE) return 4
  if (kind === SPACE) return byte === SPACE_BAR ? 5 : 6
  if (byte === APOSTROPHE) return 7
  if (byte === SLASH) return 8
  return byte < SPACE_BAR || byte === DELETE ? 10 : 9
}

/** Where the last line break that begins at `i` or before ends. */
function lastLineEnd(utf8: Uint8Array, i: number): number {
  let last = i
  while (utf8[last] !== LINE_FEED && utf8[last] !== CARRIAGE_RETURN) last--
  return last + 1
}
