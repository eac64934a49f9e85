import { automaton, spacesOrLines, threeDigits } from './automaton.ts'
import {
  after,
  asciiClass,
  classAt,
  codePointAt,
  LETTER,
  MARK,
  NEWLINE,
  NUMBER,
  SPACE,
  SPACE_BAR,
} from './character.ts'
import { isSign } from './is-sign.ts'
import { CARRIAGE_RETURN, LINE_FEED, type Split, threeNumbersEnd } from './run.ts'

/**
 * DeepSeek's three patterns, from the `tokenizer.json` of DeepSeek V3. Numbers and then runs of Chinese and Japanese are taken out of the
 * text; what is left between them is split by the third, to which each stretch is a text that ends:
 *
 *     \p{N}{1,3}
 *     [一-龥぀-ゟ゠-ヿ]+
 *     [!-/:-@\[-`{-~][A-Za-z]+ | [^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+ |  ?[\p{P}\p{S}]+[\r\n]* | \s*[\r\n]+|\s+(?!\S)|\s+
 *
 * What none of them matches, such as controls, is a piece up to what one does.
 */
const splitAny: Split = (utf8, from, end) => {
  const kind = kindAt(utf8, from)
  if (kind === NUMBER) return threeNumbersEnd(utf8, from, end)
  if (kind === HAN) return runOf(utf8, from, end, HAN)
  if (kind === WORD) return runOf(utf8, from, end, WORD)
  const second = after(utf8, from)
  const next = second < end ? kindAt(utf8, second) : NUMBER
  if (kind === SIGN) {
    const isTag = (utf8[from] as number) < 0x80 && isAsciiLetter(utf8[second] as number)
    return isTag ? asciiLettersEnd(utf8, second) : signsEnd(utf8, from, end)
  }
  if (next === WORD && kind !== NEWLINE) return runOf(utf8, second, end, WORD)
  if (next === SIGN && utf8[from] === SPACE_BAR) return signsEnd(utf8, second, end)
  return kind === SPACE || kind === NEWLINE ? spacesEnd(utf8, from, end) : restEnd(utf8, from, end)
}

/** Letters and marks that are not `HAN`; punctuation and symbols; what is nothing else. With `NUMBER`, `SPACE` and `NEWLINE` these are all. */
const WORD = 1
const HAN = 2
const SIGN = 4
const REST = 128

function kindAt(utf8: Uint8Array, i: number): number {
  const lead = utf8[i] as number
  const kind = classAt(utf8, i)
  if (lead >= 0xe3 && lead <= 0xe9 && isHan(codePointAt(utf8, i, lead))) return HAN
  if ((kind & (LETTER | MARK)) !== 0) return WORD
  if ((kind & (NUMBER | SPACE | NEWLINE)) !== 0) return kind
  return isSign(codePointAt(utf8, i, lead)) ? SIGN : REST
}

/** `[一-龥぀-ゟ゠-ヿ]` */
const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fa5) || (code >= 0x3040 && code <= 0x30ff)

function runOf(utf8: Uint8Array, from: number, end: number, kind: number): number {
  let i = from
  while (i < end && kindAt(utf8, i) === kind) i = after(utf8, i)
  return i
}

const isAsciiLetter = (byte: number): boolean => (asciiClass(byte) & LETTER) !== 0

function asciiLettersEnd(utf8: Uint8Array, from: number): number {
  let i = from
  while (isAsciiLetter(utf8[i] as number)) i++
  return i
}

function signsEnd(utf8: Uint8Array, from: number, end: number): number {
  let i = runOf(utf8, from, end, SIGN)
  while (i < end && (utf8[i] === LINE_FEED || utf8[i] === CARRIAGE_RETURN)) i++
  return i
}

/** White space to its last line break; else all of it where the stretch ends, and less its last character where something follows. */
function spacesEnd(utf8: Uint8Array, from: number, end: number): number {
  let last = from
  let lineEnd = from
  let i = from
  let kind = NUMBER
  while (i < end) {
    kind = kindAt(utf8, i)
    if (kind !== SPACE && kind !== NEWLINE) break
    last = i
    i = after(utf8, i)
    if (kind === NEWLINE) lineEnd = i
  }
  if (lineEnd > from) return lineEnd
  return i === end || kind === NUMBER || kind === HAN || last === from ? i : last
}

/** Up to the next character that a pattern matches, or to one before it that goes with a word. */
function restEnd(utf8: Uint8Array, from: number, end: number): number {
  let last = from
  let i = from
  while (i < end) {
    const kind = kindAt(utf8, i)
    if (kind !== REST) return kind === WORD && last > from ? last : i
    last = i
    i = after(utf8, i)
  }
  return i
}

/** The same patterns over ASCII. */
export const splitDeepseek = automaton(
  {
    start: {
      letter: 'letters',
      digit: 'digit',
      bar: 'bar',
      space: 'space',
      newline: 'lines',
      control: 'unsure',
      symbol: 'symbol',
    },
    bar: { letter: 'letters', control: 'here', symbol: 'symbols', space: 'spaces', newline: 'lines' },
    space: { letter: 'letters', space: 'spaces', newline: 'lines' },
    symbol: { letter: 'tag', control: 'here', symbol: 'symbols', newline: 'tail' },
    tag: { letter: 'tag', beyond: 'here' },
    letters: { letter: 'letters' },
    ...threeDigits,
    symbols: { control: 'here', symbol: 'symbols', newline: 'tail' },
    tail: { newline: 'tail', beyond: 'here' },
    ...spacesOrLines,
    spaces: { space: 'spaces', newline: 'lines', letter: 'one back', symbol: 'one back' },
  },
  splitAny,
)
