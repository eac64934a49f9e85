import type { PromptVariant } from '../model/config.ts'
import { allCalls } from '../model/model.ts'
import type { Parsed } from './parse-source.ts'
import type { ConfigFile } from './schema.ts'
import { shareOf } from './share-of.ts'
import { toSlots } from './to-slots.ts'

type Written = NonNullable<NonNullable<ConfigFile['prompts']>[number]['variants']>

/** The variants of an entry. Those without a share divide the rest equally. */
export function toVariants(written: Written | undefined, index: number, parsed: Parsed): PromptVariant[] | undefined {
  if (written === undefined) return undefined
  const all = Object.entries(written)
  const taken = all.reduce((sum, [, { share }]) => sum + (share === undefined ? 0 : shareOf(share)), 0)
  const open = all.filter(([, { share }]) => share === undefined).map(([name]) => name)
  const [rest, each] = [allCalls - taken, Math.floor((allCalls - taken) / Math.max(1, open.length))]
  return all.map(([name, { share, slots, output_tokens: outputTokens, tags }]) => ({
    name,
    share: share !== undefined ? shareOf(share) : name === open[0] ? rest - each * (open.length - 1) : each,
    slots: toSlots(slots, ['prompts', index, 'variants', name, 'slots'], parsed),
    outputTokens,
    tags,
  }))
}
