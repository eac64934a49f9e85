import type { Version } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'
import { plainId } from '../model/variant-id.ts'
import { lengthOf } from './likeness.ts'

/** Whether a prompt is all that its file says, and goes by its path. */
export function isWhole(prompt: Prompt): boolean {
  return !prompt.declared && plainId(prompt) === prompt.at.path
}

/**
 * Files that counted as one text and now hold prompts of their own, or the reverse: as one line can make a format known, or unknown, the text
 * is the same prompt as the longest of them.
 */
export function pairWhole(
  base: readonly Version[],
  head: readonly Version[],
  wasAt: (path: string) => string,
): [Version, Version][] {
  const [before, after] = [longestByFile(base, path => path), longestByFile(head, wasAt)]
  return [...after].flatMap(([file, other]): [Version, Version][] => {
    const one = before.get(file)
    return one && isWhole(one.prompt) !== isWhole(other.prompt) ? [[one, other]] : []
  })
}

/** Of each file and variant the prompt that says most. */
function longestByFile(versions: readonly Version[], at: (path: string) => string): Map<string, Version> {
  const longest = new Map<string, Version>()
  for (const version of versions) {
    const { prompt } = version
    const key = `${prompt.variant ?? ''}\0${at(prompt.at.path)}`
    const known = longest.get(key)
    if (!known || lengthOf(known) < lengthOf(version)) longest.set(key, version)
  }
  return longest
}
