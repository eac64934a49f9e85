import { isInterface, isPromptPath } from './detect/names.ts'
import { isForPeople } from './for-people.ts'
import { type Written, writtenTexts } from './written-texts.ts'

/** Characters and words of a text that may be a prompt by its name, and of several short ones that are joined. */
const ENOUGH = 45
const WORDS = 5
const ENOUGH_JOINED = 170
/** Shorter texts are no part of one, unless they follow each other. */
const LEAST = 12
/** So many texts that follow each other may be cut within their words. */
const PIECES = 20

/** A word as the judge of a text counts it; an escape for a blank is one. */
const WORD = /(?:^|\s|\\[nrtfv])[^\s\p{L}]{0,10}\p{L}\p{M}*\p{L}/gu
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{6}/u
/** Characters by number or by name, which may be words. */
const ESCAPED = /\\(?:x[\da-f]{2}|u[\da-f{]|N\{|[0-7]{2,3})/gi
const MOST_ESCAPED = 4
/** What stands between two texts that are joined, or listed. */
const FOLLOWS = /^[\s+\\rfbuRFBU]{0,200}(?:,[\s\\rfbuRFBU]{0,200})?$/
const MOST_BETWEEN = 400
/** Characters of a text that are looked at for escapes. */
const LOOKED_AT = 2000

/** Whether a program has a text that may be a prompt or a part of one by what it is called. Not for texts that stand in a request or a tool, which may be short. */
export function saysEnough(path: string, code: string): boolean {
  const isPython = /\.(?:pyi?|ipynb)$/i.test(path)
  const isOfPrompts = isPromptPath(path)
  let joined = 0
  let run: Run | undefined
  for (const written of writtenTexts(code, isPython ? 'python' : 'javascript')) {
    const { text } = written
    if (!isOfPrompts && isForPeople(written, code, isPython)) continue
    if (EAST_ASIAN.test(text) || (text.slice(0, LOOKED_AT).match(ESCAPED)?.length ?? 0) >= MOST_ESCAPED) return true
    const words = wordsIn(path, text)
    if (words >= WORDS && text.length >= ENOUGH) return true
    if (words > 1 && text.length >= LEAST) joined += text.length
    run = continued(run, { ...written, words }, code, isPython)
    if (joined >= ENOUGH_JOINED || isEnough(run)) return true
  }
  return false
}

function wordsIn(path: string, text: string): number {
  return isInterface(path) && isOfClasses(text) ? 0 : (text.match(WORD)?.length ?? 0)
}

/** Texts that follow each other, with nothing between them but what joins or lists them. */
interface Run {
  to: number
  pieces: number
  words: number
  length: number
  isList: boolean
}

function continued(
  run: Run | undefined,
  { text, from, to, words }: Written & { words: number },
  code: string,
  isPython: boolean,
): Run {
  const gap = run && from - run.to <= MOST_BETWEEN ? withoutComments(code.slice(run.to, from), isPython) : undefined
  if (!run || gap === undefined || !FOLLOWS.test(gap))
    return { to, pieces: 1, words, length: text.length, isList: false }
  return {
    to,
    pieces: run.pieces + 1,
    words: run.words + words,
    length: run.length + text.length,
    isList: run.isList || gap.includes(','),
  }
}

function isEnough({ pieces, words, length, isList }: Run): boolean {
  return pieces > 1 && length >= (isList ? ENOUGH_JOINED : ENOUGH) && (words >= WORDS || pieces >= PIECES)
}

/** Code between two texts, which holds no text itself. */
function withoutComments(gap: string, isPython: boolean): string {
  return gap.replace(isPython ? /#[^\n]*/g : /\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '')
}

/** Whether a text is a list of style classes: most of its words have a hyphen or a colon inside. */
function isOfClasses(text: string): boolean {
  const words = text.split(/\s+/)
  return words.filter(word => /\w[-:/[]\w/.test(word)).length * 3 > words.length
}
