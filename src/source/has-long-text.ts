import { writtenTexts } from './written-texts.ts'

/** What stands between two texts that are joined or listed, as long as it is looked at. */
const BETWEEN = /^[\s+\\rfbuRFBU,()]*$/
const MOST_BETWEEN = 400
const WORD = /(?:^|\s|\\[nrt])["'(]?\p{L}{2,}/gu
/** Languages whose texts are found without parsing them; the texts of others may be anywhere. */
const SCANNED = /\.(?:pyi?|[cm]?[jt]sx?)$/i

/**
 * Whether a program may have a text of so many characters and words, in one piece or in pieces that follow each other: a guess by the
 * characters, so that a program without one need not be parsed.
 */
export function hasLongText(path: string, code: string, least: { characters: number; words: number }): boolean {
  if (!SCANNED.test(path)) return true
  let run = { characters: 0, words: 0, to: -1 }
  for (const { text, from, to } of writtenTexts(code, /\.pyi?$/i.test(path) ? 'python' : 'javascript')) {
    const follows = run.to >= 0 && from - run.to <= MOST_BETWEEN && BETWEEN.test(code.slice(run.to, from))
    const words = text.match(WORD)?.length ?? 0
    run = {
      characters: text.length + (follows ? run.characters : 0),
      words: words + (follows ? run.words : 0),
      to,
    }
    if (run.characters >= least.characters && run.words >= least.words) return true
  }
  return false
}
