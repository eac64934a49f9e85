import { hasLongText } from '../../source/has-long-text.ts'
import { speaksOfPrompts } from '../../source/may-hold-prompts.ts'

/** Characters of about 50 tokens, and words: shorter texts are labels and messages. */
export const ENOUGH = 170
export const WORDS = 25

/** Whether source code may have a long text that could be a prompt, by a look at it. */
export function mayPassOver(path: string, text: string): boolean {
  return speaksOfPrompts(path, text) && hasLongText(path, text, { characters: ENOUGH, words: WORDS })
}
