import { after } from '../split/character.ts'
import type { Split } from '../split/run.ts'
import type { KnownCharacter } from './known-characters.ts'
import { wholeEnd } from './whole-tokens.ts'

/**
 * Splits text as Gemma's vocabulary allows: at places that no token and no merge spans, though SentencePiece itself merges a text whole.
 * `scripts/build-open-ranks.ts` proves for the vocabulary it compiles that
 * - a digit stands alone, and runs of spaces, tabs or line breaks of up to 31 are tokens, taken first;
 * - a single space goes with what follows it and never with what comes before, save in `>▁</`;
 * - no token has a letter and a symbol of ASCII side by side.
 * A character that is no token stands alone, and is counted by its bytes.
 */
export function createGemmaSplit(isKnown: KnownCharacter): Split {
  return (utf8, from, end) => {
    const first = kinds[utf8[from] as number] as number
    if (first === ALONE) return from + 1
    if (first === RUN) return runEnd(utf8, from)
    if (first === SPACE) {
      if (utf8[from + 1] === SPACE_BAR) return runEnd(utf8, from)
      return wordEnd(utf8, from + 1, end)
    }
    const whole = first === SYMBOL ? wholeEnd(utf8, from) : 0
    if (whole > 0) return whole
    if (first === BEYOND && !isKnown(utf8, from)) return after(utf8, from)
    return wordEnd(utf8, from, end)
  }

  /** The end of letters, symbols and characters beyond ASCII that tokens may span; `from` itself where none stands there. */
  function wordEnd(utf8: Uint8Array, from: number, end: number): number {
    let before = BEYOND
    let i = from
    while (i < end) {
      const kind = kinds[utf8[i] as number] as number
      if (kind > SYMBOL ? !goesOn(utf8, i, kind) : before + kind === BORDER) return i
      if (kind === SYMBOL && wholeEnd(utf8, i) > 0) return i
      before = kind === SPACE ? SYMBOL : kind
      i = kind === BEYOND ? after(utf8, i) : i + 1
    }
    return end
  }

  /** Whether a character that is neither letter nor symbol of ASCII may be within a token. */
  function goesOn(utf8: Uint8Array, i: number, kind: number): boolean {
    return kind === BEYOND ? isKnown(utf8, i) : kind === SPACE && isBetweenTags(utf8, i)
  }
}

/** Whether the space at `i` is the one of `>▁</`, the only token with a space behind something else. */
function isBetweenTags(utf8: Uint8Array, i: number): boolean {
  return utf8[i - 1] === GREATER && utf8[i + 1] === LESS && utf8[i + 2] === SLASH && wholeEnd(utf8, i + 1) === 0
}

/** Most characters of one kind in a token of nothing else. */
const LONGEST_RUN = 31

function runEnd(utf8: Uint8Array, from: number): number {
  let i = from + 1
  while (i < from + LONGEST_RUN && utf8[i] === utf8[from]) i++
  return i
}

/** What a byte is. `BEYOND` are controls, of which some are no tokens, and whatever is no ASCII. */
const LETTER = 1
const SYMBOL = 2
/** What a letter and a symbol add up to, whichever comes first. */
const BORDER = 3
const BEYOND = 7
const SPACE = 4
const RUN = 5
const ALONE = 6

const code = (character: string): number => character.charCodeAt(0)
const SPACE_BAR = code(' ')
const LESS = code('<')
const GREATER = code('>')
const SLASH = code('/')

const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte)
  if (/[a-z]/i.test(character)) return LETTER
  if (/[\d\r\v\f]/.test(character)) return ALONE
  if (character === '\n' || character === '\t') return RUN
  if (character === ' ') return SPACE
  return byte < 0x20 || byte >= 0x7f ? BEYOND : SYMBOL
})
