import type { Prompt } from '../model/prompt.ts'

/** Shorter lines are in many files by chance. */
const LONG = 40

/** The long lines of what prompts say, by which their text is found again in other files. */
export function linesOf(prompts: readonly Prompt[]): Set<string> {
  const texts = prompts.flatMap(({ messages }) => messages.flatMap(({ runs }) => runs.expected.map(({ text }) => text)))
  return new Set(
    texts.flatMap(text => text.split('\n').flatMap(line => (line.trim().length >= LONG ? [line.trim()] : []))),
  )
}
