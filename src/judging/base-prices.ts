import { type Model, routes } from '../model/model.ts'
import type { Prompt } from '../model/prompt.ts'
import type { EditedPrompts } from './edited-prompts.ts'
import type { KeysAtBase } from './keys-at-base.ts'
import type { OwnWord } from './own-word.ts'
import type { PreparedPair } from './prepare.ts'
import type { PricedPrompt } from './priced-prompt.ts'

/**
 * With the base's models where nobody has agreed yet what the head's are: only this change's config says what the name means or costs, or
 * nothing does. Text that grows there is no cheaper for it; a change of model by itself is none of text.
 */
export function baseModels(
  { config }: Pick<PreparedPair, 'config'>,
  { now, was: all }: EditedPrompts,
  keys: KeysAtBase,
): OwnWord[] {
  const before = new Map(all.map(each => [keys.ofBase(each.prompt), each]))
  const isDeployed = ({ asked, deployedAt }: Model) =>
    deployedAt === undefined || config.base?.models[asked]?.asked === config.head?.models[asked]?.asked
  const isPriced = ({ override }: Model) => override === undefined || Object.hasOwn(config.base?.prices ?? {}, override)
  const isAgreed = ({ model, price }: PricedPrompt) =>
    price !== undefined && !price.ofHead && routes(model).every(({ model: one }) => isDeployed(one) && isPriced(one))
  const models = new Map<string, Model>()
  for (const each of now) {
    const key = keys.ofHead(each.prompt)
    const was = before.get(key)
    if (was?.price && !isAgreed(each)) models.set(key, was.model)
  }
  if (models.size === 0) return []
  return [{ what: 'base-models', keys: () => [], without: withModels(models, keys) }]
}

/** Split as the base's calls are: a cheaper mix of models is the head's to choose, and must not pay for text that it adds. */
export function baseSplits({ now, was }: EditedPrompts, keys: KeysAtBase): OwnWord[] {
  if (![...now, ...was].some(({ model }) => model.split)) return []
  const before = new Map(was.map(({ prompt, model }) => [keys.ofBase(prompt), model]))
  const models = new Map<string, Model>()
  for (const { prompt, model } of now) {
    const key = keys.ofHead(prompt)
    const other = before.get(key)
    if (other && (other.split ?? model.split) && other.id !== model.id) models.set(key, other)
  }
  if (models.size === 0) return []
  return [{ what: 'base-split', keys: () => [], without: withModels(models, keys) }]
}

/** Served as the base's prompts are: a cheaper service is the head's to choose, and must not pay for text that it adds. */
export function baseServices({ now, was }: EditedPrompts, keys: KeysAtBase): OwnWord[] {
  const serviceOf = ({ model }: PricedPrompt) => model.service ?? 'standard'
  const before = new Map(was.map(each => [keys.ofBase(each.prompt), serviceOf(each)]))
  const isOther = (each: PricedPrompt) => (before.get(keys.ofHead(each.prompt)) ?? serviceOf(each)) !== serviceOf(each)
  if (!now.some(isOther)) return []
  const serviceAtBase = (prompt: Prompt) => before.get(keys.ofHead(prompt))
  const without: OwnWord['without'] = read => ({ ...read, head: { ...read.head, serviceOf: serviceAtBase } })
  return [{ what: 'base-service', keys: () => [], without }]
}

/** Where other words have given a prompt another model already, that stays for all that are not in `models`. */
function withModels(models: ReadonlyMap<string, Model>, keys: KeysAtBase): OwnWord['without'] {
  return read => {
    const { modelOf } = read.head
    return { ...read, head: { ...read.head, modelOf: prompt => models.get(keys.ofHead(prompt)) ?? modelOf?.(prompt) } }
  }
}
