import { isInterface, isPromptPath, opensAsPrompt, opensAsTool } from './detect/names.ts'
import { SHOWS } from './detect/shows.ts'
import { type Written, writtenTexts } from './written-texts.ts'

/** Characters and words of a text that may be a prompt by its name, and of several short ones that are joined. */
const ENOUGH = 45
const WORDS = 4
const ENOUGH_JOINED = 170
/** Shorter texts are no part of one. */
const LEAST = 12

/** Words with a blank between them. */
const BETWEEN_WORDS = /\p{L}{2,}[,.:;)]{0,5}\s+(?=[^\s\p{L}]{0,10}\p{L}{2,})/gu
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{6}/u

const PREFIX = String.raw`[({\s]{0,80}[rfbuRFBU]{0,2}$`
const IN_CALL = /(\braise\s+)?([\w.]{1,80})\s{0,80}\(\s{0,80}[rfbuRFBU]{0,2}$/
/** Keys whose texts people read. */
const LABELLED = new RegExp(
  String.raw`\b(?:help|label|placeholder|epilog|tooltip|how_?to_?use\w*|title|usage|summary|error|detail|version|sql|query|html|css|className|class|alt|href|src|url)["']?\s{0,9}[:=]\s{0,80}${PREFIX}`,
  'i',
)
const DESCRIBED = new RegExp(String.raw`\bdescription["']?\s{0,9}[:=]\s{0,80}${PREFIX}`)
/** The code before a text that is a statement of its own, such as a docstring. */
const STATEMENT =
  /(?:[)\]}]|\b(?!(?:else|return|in|and|or|not|if|yield|await|is|lambda)\b)\w+|[^"'\s]\s{0,9}:)[ \t]{0,80}(?:#[^\n]{0,120})?\n\s{0,120}[rRuU]?$/

/** Whether a program has a text that may be a prompt or a part of one by what it is called. Not for texts that stand in a request or a tool, which may be short. */
export function saysEnough(path: string, code: string): boolean {
  const isPython = /\.(?:pyi?|ipynb)$/i.test(path)
  const isOfPrompts = isPromptPath(path)
  let joined = 0
  for (const written of writtenTexts(code, isPython ? 'python' : 'javascript')) {
    const { text } = written
    if (text.length < LEAST || (!isOfPrompts && isForPeople(written, code, isPython))) continue
    if (EAST_ASIAN.test(text)) return true
    const blanks = isInterface(path) && isOfClasses(text) ? 0 : (text.match(BETWEEN_WORDS)?.length ?? 0)
    if (blanks >= WORDS && text.length >= ENOUGH) return true
    if (blanks > 0) joined += text.length
    if (joined >= ENOUGH_JOINED) return true
  }
  return false
}

function isForPeople({ text, before, from }: Written, code: string, isPython: boolean): boolean {
  const [, raised, called = ''] = IN_CALL.exec(before) ?? []
  if (raised !== undefined || SHOWS.test(called) || LABELLED.test(before)) return true
  if (DESCRIBED.test(before)) return !opensAsTool(text) && !/tool/i.test(code.slice(Math.max(0, from - 400), from))
  const isStatement = isPython && (STATEMENT.test(before) || (from < 5000 && code.slice(0, from).trim() === ''))
  return isStatement && !opensAsPrompt(text)
}

/** Whether a text is a list of style classes: most of its words have a hyphen or a colon inside. */
function isOfClasses(text: string): boolean {
  const words = text.split(/\s+/)
  return words.filter(word => /\w[-:/[]\w/.test(word)).length * 3 > words.length
}
