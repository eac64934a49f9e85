/** Controls and private use characters of the basic plane cost nothing; a tab and a line feed stay. */
const DROPPED = /(?![\t\n])[\p{Cc}\ue000-\uf8ff]/gu

/** What counts as a space: the spaces and separators of Unicode but the ideographic one. NUL does too. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]/g

const LONE_SURROGATES = /[\ud800-\udfff]/gu

const PLAIN = /^[\t\n\x20-\x7e]*$/

/**
 * The text as the models read it: composed, without what is dropped, with one kind of space. `foldsQuotes`: curly quotes are
 * straight ones. Lone surrogates count as U+FFFD.
 */
export function normalize(text: string, foldsQuotes: boolean): string {
  if (PLAIN.test(text)) return text
  const composed = compose(text.replace(LONE_SURROGATES, '\ufffd'))
    .replaceAll('\0', ' ')
    .replace(DROPPED, '')
    // The one composition that NFC leaves out and the models make: Thai's sara am.
    .replaceAll('\u0e4d\u0e32', '\u0e33')
    .replace(SPACES, ' ')
  return foldsQuotes ? composed.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"') : composed
}

/**
 * NFC. What orders marks takes time that grows with the square of their number, so that a row of them which no language writes is
 * composed in parts (after the Stream-Safe Text Format of Unicode's Annex 15, which cuts at 30).
 */
function compose(text: string): string {
  if (!MANY_MARKS.test(text)) return text.normalize('NFC')
  return text.replace(FEW_MARKS, part => part.normalize('NFC'))
}

const MANY_MARKS = /\p{M}{64}/u
const FEW_MARKS = /\P{M}*\p{M}{0,64}/gu
