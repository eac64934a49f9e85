import type { Identified } from '../catalogue/identify.ts'
import type { Split } from '../model/config.ts'
import { allCalls, type Model, type Routed } from '../model/model.ts'

/**
 * One model that stands for all that calls are split among: the same object for the same split, served alike.
 * @param known by what models are known already
 */
export function splitAs(
  split: Split,
  known: Map<string, Identified>,
  identified: (asked: string) => Identified,
): Identified {
  const found = split.models.map(({ asked, share }) => ({ ...identified(asked), share }))
  const [first] = found
  if (!first || found.length === 1) return first ?? identified('')
  const routed = found.map(({ model, share }): Routed => ({ model, share }))
  const { path, line, column } = split.at
  const models = routed.map(({ model: { asked, id, provider, service, override }, share }) =>
    [asked, id, provider, service, override, share].join(' '),
  )
  const key = ['split', path, line, column, ...models].join('\0')
  const before = known.get(key)
  if (before) return before
  const identity = { model: together(routed), guess: found.find(({ guess }) => guess)?.guess }
  known.set(key, identity)
  return identity
}

/** Names list the models with their shares, so that another split is another model. */
export function together(split: readonly Routed[]): Model {
  const [first] = split
  if (!first) throw new RangeError('a split without models')
  const listed = (of: (model: Model) => string) =>
    split.map(({ model, share }) => `${of(model)} ${(100 * share) / allCalls}%`).join(', ')
  const windows = split.flatMap(({ model }) => model.contextWindow ?? [])
  return {
    ...first.model,
    asked: listed(({ asked }) => asked),
    id: listed(({ id }) => id),
    contextWindow: windows.length === 0 ? undefined : Math.min(...windows),
    split,
  }
}
