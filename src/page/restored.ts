/** What one change added to each prompt, by the prompt's name, or took away from it. */
export type Deltas = readonly (readonly [prompt: string, value: number])[]

/** A fall of so many changes before may be what a rise restores. */
const BEFORE = 2

/**
 * How much of what each change added the two before it had taken away from the same prompts: where one removes a folder and the next adds it
 * again, nothing rose. Changes are in order, the oldest first.
 */
export function restoredBy(changes: readonly Deltas[]): number[] {
  return changes.map((deltas, i) => {
    const missing = new Map<string, number>()
    for (const [prompt, value] of changes.slice(Math.max(0, i - BEFORE), i).flat())
      missing.set(prompt, Math.max(0, (missing.get(prompt) ?? 0) - value))
    let sum = 0
    for (const [prompt, value] of deltas) {
      const lacking = missing.get(prompt) ?? 0
      const restored = Math.max(0, Math.min(value, lacking))
      missing.set(prompt, lacking - restored)
      sum += restored
    }
    return sum
  })
}
