import { type Model, routes } from '../model/model.ts'
import type { Prompt } from '../model/prompt.ts'
import type { EditedPrompts } from './edited-prompts.ts'
import { keyOf, type PathAtBase } from './names-at-base.ts'
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
  at: PathAtBase,
): OwnWord[] {
  const before = new Map(all.map(each => [keyOf(each.prompt, path => path), each]))
  const isDeployed = ({ asked, deployedAt }: Model) =>
    deployedAt === undefined || config.base?.models[asked]?.asked === config.head?.models[asked]?.asked
  const isPriced = ({ override }: Model) => override === undefined || Object.hasOwn(config.base?.prices ?? {}, override)
  const isAgreed = ({ model, price }: PricedPrompt) =>
    price !== undefined && !price.ofHead && routes(model).every(({ model: one }) => isDeployed(one) && isPriced(one))
  const models = new Map<string, Model>()
  for (const each of now) {
    const [key, was] = [keyOf(each.prompt, at), before.get(keyOf(each.prompt, at))]
    if (was?.price && !isAgreed(each)) models.set(key, was.model)
  }
  if (models.size === 0) return []
  return [{ what: 'base-models', keys: () => [], without: withModels(models, at) }]
}

/** Split as the base's calls are: a cheaper mix of models is the head's to choose, and must not pay for text that it adds. */
export function baseSplits({ now, was }: EditedPrompts, at: PathAtBase): OwnWord[] {
  if (![...now, ...was].some(({ model }) => model.split)) return []
  const before = new Map(was.map(({ prompt, model }) => [keyOf(prompt, path => path), model]))
  const models = new Map<string, Model>()
  for (const { prompt, model } of now) {
    const [key, other] = [keyOf(prompt, at), before.get(keyOf(prompt, at))]
    if (other && (other.split ?? model.split) && other.id !== model.id) models.set(key, other)
  }
  if (models.size === 0) return []
  return [{ what: 'base-split', keys: () => [], without: withModels(models, at) }]
}

/** Served as the base's prompts are: a cheaper service is the head's to choose, and must not pay for text that it adds. */
export function baseServices({ now, was }: EditedPrompts, at: PathAtBase): OwnWord[] {
  const serviceOf = ({ model }: PricedPrompt) => model.service ?? 'standard'
  const before = new Map(was.map(each => [keyOf(each.prompt, path => path), serviceOf(each)]))
  const isOther = (each: PricedPrompt) => (before.get(keyOf(each.prompt, at)) ?? serviceOf(each)) !== serviceOf(each)
  if (!now.some(isOther)) return []
  const serviceAtBase = (prompt: Prompt) => before.get(keyOf(prompt, at))
  const without: OwnWord['without'] = read => ({ ...read, head: { ...read.head, serviceOf: serviceAtBase } })
  return [{ what: 'base-service', keys: () => [], without }]
}

/** Where other words have given a prompt another model already, that stays for all that are not in `models`. */
function withModels(models: ReadonlyMap<string, Model>, at: (path: string) => string): OwnWord['without'] {
  return read => {
    const { modelOf } = read.head
    return { ...read, head: { ...read.head, modelOf: prompt => models.get(keyOf(prompt, at)) ?? modelOf?.(prompt) } }
  }
}
