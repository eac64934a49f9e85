import { MOST_PARTS } from '../data/bounds.ts'
import type { PromptFile } from './prompt-file.ts'

/** A file has more parts than any that a person wrote. Whoever parses it gives up, and counts it as plain text. */
export class TooManyParts extends Error {}

const counted = new WeakMap<PromptFile, number>()

/**
 * Counts parts that a file turns out to have while it is parsed.
 * @throws TooManyParts where they are more than `MOST_PARTS`
 */
export function countParts(file: PromptFile, parts: number): void {
  const all = (counted.get(file) ?? 0) + parts
  counted.set(file, all)
  if (all > MOST_PARTS) throw new TooManyParts()
}
