import type { Cause, CostedPair, Effect, Version, What } from '../model/change.ts'
import type { Model } from '../model/model.ts'

/** Names the edit behind a pair's difference and the file it was made in. Undefined where nothing that is sent changed. */
export function causeOf(
  pair: CostedPair,
  tokensDelta: number,
  effects: readonly Pick<Effect, 'part'>[],
): Cause | undefined {
  const { base, head } = pair
  if (!base || !head) {
    const version = head ?? base
    return version && keyed({ at: version.prompt.at, what: [head ? 'added' : 'removed'], models: undefined })
  }
  const models = swapped(base.model, head.model)
  const what = whatChanged(base, head, tokensDelta, effects)
  if (what.length === 0) return undefined
  const onlyModel = what.every(one => one === 'model' || one === 'renamed')
  return keyed({ at: (onlyModel && models && head.model.at) || head.prompt.at, what, models })
}

/** A deployment that is another model now has one name on both sides, which would say nothing. */
function swapped(base: Model, head: Model): Cause['models'] {
  if (base.id === head.id) return undefined
  return base.asked === head.asked ? { base: base.id, head: head.id } : { base: base.asked, head: head.asked }
}

/** One model swapped for another is one cause, in however many files that was written; else each file is its own. */
function keyed({ at, what, models }: Omit<Cause, 'key'>): Cause {
  const isSwap = what.every(one => one === 'model')
  return { key: JSON.stringify([isSwap ? '' : at.path, what, models?.base, models?.head]), at, what, models }
}

function whatChanged(
  base: Version,
  head: Version,
  tokensDelta: number,
  effects: readonly Pick<Effect, 'part'>[],
): What[] {
  const has = (part: Effect['part']) => effects.some(effect => effect.part === part)
  const what: What[] = []
  if (base.model.id !== head.model.id) what.push('model')
  if (tokensDelta !== 0 || has('text')) what.push('text')
  if (has('tier')) what.push('tier')
  if (has('output')) what.push('output')
  if (base.prompt.at.path !== head.prompt.at.path) what.push('renamed')
  return what
}
