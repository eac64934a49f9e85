import type { SlotDeclaration } from '../../../src/model/config.ts'
import type { Prompt } from '../../../src/model/prompt.ts'
import { holds, sides } from '../prompts/sides.ts'

/** The prompts of files of source code. */
export async function promptsIn(files: Record<string, string>, slots: Record<string, string> = {}): Promise<Prompt[]> {
  const declared = Object.entries(slots).map(([name, sample]): [string, SlotDeclaration] => [name, holds(sample)])
  const { head } = await sides(undefined, files, { slots: Object.fromEntries(declared) })
  return head
}
