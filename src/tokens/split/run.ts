import { after, asciiClass, classAt, NEWLINE, NUMBER, SPACE } from './character.ts'

/**
 * Where the piece that begins at `from` ends. `utf8` is well-formed up to `end`, where at least four bytes of 0x80 follow, which
 * begin no character: so a look ahead needs no check of its own.
 */
export type Split = (utf8: Uint8Array, from: number, end: number) => number

/** `[classes]*` */
export function runEnd(utf8: Uint8Array, from: number, end: number, classes: number): number {
  for (let i = from; ; i = after(utf8, i)) {
    while (i < end && (asciiClass(utf8[i] as number) & classes) !== 0) i++
    if (i === end || (utf8[i] as number) < 0x80 || (classAt(utf8, i) & classes) === 0) return i
  }
}

/** `\p{N}{1,3}`, at a number. */
export function threeNumbersEnd(utf8: Uint8Array, from: number, end: number): number {
  const second = after(utf8, from)
  if (second === end || classAt(utf8, second) !== NUMBER) return second
  const third = after(utf8, second)
  return third === end || classAt(utf8, third) !== NUMBER ? third : after(utf8, third)
}

/** `\s+(?!\S)|\s+`: white space, less the last character where something else follows, as that goes with what follows. */
export function spaceEnd(utf8: Uint8Array, from: number, end: number): number {
  let last = from
  let i = from
  while (i < end && (classAt(utf8, i) & (SPACE | NEWLINE)) !== 0) {
    last = i
    i = after(utf8, i)
  }
  return i === end || last === from ? i : last
}

/** `\s*[\r\n]+|\s+(?!\S)|\s+`: white space to its last line break, where it has one. */
export function spaceOrLinesEnd(utf8: Uint8Array, from: number, end: number): number {
  let last = from
  let lineEnd = from
  let i = from
  for (let kind = 0; i < end; ) {
    kind = classAt(utf8, i)
    if ((kind & (SPACE | NEWLINE)) === 0) break
    last = i
    i = after(utf8, i)
    if (kind === NEWLINE) lineEnd = i
  }
  if (lineEnd > from) return lineEnd
  return i === end || last === from ? i : last
}

const code = (letter: string): number => letter.charCodeAt(0)
export const APOSTROPHE = code("'")
export const SLASH = code('/')
export const LINE_FEED = code('\n')
export const CARRIAGE_RETURN = code('\r')

/** The bit by which small letters differ from capitals; 0 keeps them apart. */
export const FOLD = 0x20
export const NO_FOLD = 0

const [S, T, M, D, R, E, V, L] = [...'stmdrevl'].map(code)

/** `(?i:'s|'t|'re|'ve|'m|'ll|'d)?`, in which the long s (U+017F) also is an s; without `?i` where there is no `fold`. */
export function contractionEnd(utf8: Uint8Array, i: number, fold: 0 | 0x20): number {
  if (utf8[i] !== APOSTROPHE) return i
  const first = (utf8[i + 1] as number) | fold
  if (first === S || first === T || first === M || first === D) return i + 2
  if (fold === FOLD && utf8[i + 1] === 0xc5 && utf8[i + 2] === 0xbf) return i + 3
  const second = (utf8[i + 2] as number) | fold
  if ((first === R || first === V) && second === E) return i + 3
  return first === L && second === L ? i + 3 : i
}
