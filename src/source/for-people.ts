import { opensAsPrompt, opensAsTool } from './detect/names.ts'
import { SHOWS } from './detect/shows.ts'
import type { Written } from './written-texts.ts'

/** How the code ends before the first argument of a call, and before the value of a key: most texts stand behind neither. */
const OPENS_CALL = /\(\s{0,80}[rfbuRFBU]{0,2}$/
const OPENS_VALUE = /[=:][({\s]{0,160}[rfbuRFBU]{0,2}$/
const PREFIX = String.raw`[({\s]{0,80}[rfbuRFBU]{0,2}$`
const IN_CALL = /(\braise\s+)?([\w.$\p{L}]{1,80})\s{0,80}\(\s{0,80}[rfbuRFBU]{0,2}$/u
/** Keys and names whose texts people read. What stands between `?` and `:`, or is a parameter of a lambda, is no key. */
const LABEL =
  '(?:help|label|placeholder|epilog|tooltip|how_?to_?use\\w*|title|usage|summary|error|detail|version|sql|query|html|css)'
const LABELLED = new RegExp(
  String.raw`(?:[{(,][ \t\n]{0,80}["']?(?<!\blambda\b[^:]{0,80})${LABEL}["']?\s{0,9}:|(?<!=\s{0,20})(?<![\w$])${LABEL}\s{0,9}=)\s{0,80}${PREFIX}`,
  'i',
)
const DESCRIBED = new RegExp(String.raw`\bdescription["']?\s{0,9}[:=]\s{0,80}${PREFIX}`)
/** The code before a text that is a statement of its own, and before one that is a docstring, without comments. */
const STATEMENT =
  /(?:[)\]}]|\b(?!(?:else|return|in|and|or|not|if|yield|await|is|lambda)\b)\w+)[ \t]{0,80}\n\s{0,120}[rRuU]?$/
const HEADED = /:[ \t]{0,80}\n\s{0,120}[rRuU]?$/
const HEAD = /^[ \t]*(?:async[ \t]+)?(?:def|class)[ \t]+\w+/gm
/** As much code as the head of a function may have. */
const LONGEST_HEAD = 1500
/** Characters before a text that are looked at from the beginning of their line. */
const ABOVE = 160
/** A comment, on a line whose quotes are closed. */
const COMMENT = /^((?:[^"'\n#]|"[^"\n]*"|'[^'\n]*')*)#[^\n]*/gm
/** A line on which the sign of a comment may be part of a text. */
const UNCLEAR = /^[^\n]*#/

/** Whether a text of a program is for people by the code before it: shown, raised, a label of a form or a docstring. */
export function isForPeople({ text, before, from }: Written, code: string, isPython: boolean): boolean {
  const [, raised, called = ''] = (OPENS_CALL.test(before) && IN_CALL.exec(before)) || []
  if (raised !== undefined || SHOWS.test(called)) return true
  const isValue = OPENS_VALUE.test(before)
  if (isValue && LABELLED.test(before)) return !opensAsPrompt(text)
  if (isValue && DESCRIBED.test(before))
    return !opensAsTool(text) && !/tool/i.test(code.slice(Math.max(0, from - 400), from))
  return isPython && isStatement(code, from) && !opensAsPrompt(text)
}

/** Whether a text of Python is a statement of its own, such as a docstring. In brackets it is none, whatever comment is above it. */
function isStatement(code: string, from: number): boolean {
  if (from < 5000 && code.slice(0, from).trim() === '') return true
  const start = lineAbove(code, from)
  if (start === undefined) return false
  const before = code.slice(start, from).replace(COMMENT, '$1')
  const line = before.trimEnd().split('\n').at(-1) ?? ''
  if (/["']/.test(line) && UNCLEAR.test(line)) return false
  if (STATEMENT.test(before)) return true
  if (!HEADED.test(before)) return false
  const far = code.slice(Math.max(0, from - LONGEST_HEAD), from).replace(COMMENT, '$1')
  const head = [...far.matchAll(HEAD)].at(-1)
  if (!head) return false
  const signature = far.slice(head.index).replace(/"[^"\n]*"|'[^'\n]*'/g, '')
  return /^[^:()[\]{}]*:\s*[rRuU]?$/.test(withoutBrackets(signature))
}

/** Where the line begins that is some way above a place, as long as that is near: the line may be as long as the file. */
function lineAbove(code: string, from: number): number | undefined {
  const first = Math.max(0, from - LONGEST_HEAD - 1)
  const at = code.slice(first, Math.max(0, from - ABOVE) + 1).lastIndexOf('\n')
  if (at >= 0) return first + at + 1
  return from <= LONGEST_HEAD ? 0 : undefined
}

/** A signature without what stands in brackets that are closed. */
function withoutBrackets(signature: string): string {
  let left = signature
  for (let depth = 0; depth < 8; depth++) {
    const less = left.replace(/\([^()[\]{}]*\)|\[[^()[\]{}]*\]|\{[^()[\]{}]*\}/g, '')
    if (less === left) break
    left = less
  }
  return left
}
