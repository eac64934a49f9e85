import type { Model } from '../model/model.ts'
import type { Prompt } from '../model/prompt.ts'
import { editedPrompts } from './edited-prompts.ts'
import { keyOf, pathAtBase } from './names-at-base.ts'
import type { OwnWord } from './own-word.ts'
import type { PreparedPair } from './prepare.ts'
import type { PricedPrompt } from './priced-prompt.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * With the base's models where nobody has agreed yet what the head's are: only this change's config says what the name means or costs, or
 * nothing does. Text that grows there is no cheaper for it; a change of model by itself is none of text.
 */
export function baseModels({ config, renames }: PreparedPair, base: Snapshot, head: Snapshot): OwnWord[] {
  const at = pathAtBase({ renames })
  // A prompt that both sides share has the same model.
  const { now, was: all } = editedPrompts(base, head, at)
  const before = new Map(all.map(each => [keyOf(each.prompt, path => path), each]))
  const isAgreed = ({ model: { asked, override, deployedAt }, price }: PricedPrompt) => {
    const isDeployed =
      deployedAt === undefined || config.base?.models[asked]?.asked === config.head?.models[asked]?.asked
    const isPriced = override === undefined || Object.hasOwn(config.base?.prices ?? {}, override)
    return isDeployed && isPriced && price !== undefined && !price.ofHead
  }
  const models = new Map<string, Model>()
  for (const each of now) {
    const [key, was] = [keyOf(each.prompt, at), before.get(keyOf(each.prompt, at))]
    if (was?.price && !isAgreed(each)) models.set(key, was.model)
  }
  if (models.size === 0) return []
  const modelOf = (prompt: Prompt) => models.get(keyOf(prompt, at))
  const without: OwnWord['without'] = read => ({ ...read, head: { ...read.head, modelOf } })
  return [{ what: 'base-models', keys: () => [], without }]
}

/** Served as the base's prompts are: a cheaper service is the head's to choose, and must not pay for text that it adds. */
export function baseServices({ renames }: PreparedPair, base: Snapshot, head: Snapshot): OwnWord[] {
  const at = pathAtBase({ renames })
  const serviceOf = ({ model }: PricedPrompt) => model.service ?? 'standard'
  const { now, was } = editedPrompts(base, head, at)
  const before = new Map(was.map(each => [keyOf(each.prompt, path => path), serviceOf(each)]))
  const isOther = (each: PricedPrompt) => (before.get(keyOf(each.prompt, at)) ?? serviceOf(each)) !== serviceOf(each)
  if (!now.some(isOther)) return []
  const serviceAtBase = (prompt: Prompt) => before.get(keyOf(prompt, at))
  const without: OwnWord['without'] = read => ({ ...read, head: { ...read.head, serviceOf: serviceAtBase } })
  return [{ what: 'base-service', keys: () => [], without }]
}
