import type { Cause, CostedPair, Effect, Version, What } from '../model/change.ts'
import type { Model } from '../model/model.ts'
import type { Loc } from '../model/quantity.ts'

type Part = Pick<Effect, 'part' | 'usd'>

/**
 * Names what was edited of the prompt itself: its file, its model, its settings. Undefined where nothing that is sent changed.
 * @param tokensDelta what its own file adds, by the head's tokenizer
 * @param effects what is no partial's
 */
export function ownCause(pair: CostedPair, tokensDelta: number, effects: readonly Part[]): Cause | undefined {
  const { base, head } = pair
  if (!base || !head) {
    const version = head ?? base
    return version && keyed({ at: version.prompt.at, what: [head ? 'added' : 'removed'], models: undefined })
  }
  const models = swapped(base.model, head.model)
  const what = whatChanged(base, head, tokensDelta, effects)
  if (what.length === 0) return undefined
  const onlyModel = what.every(one => one === 'model' || one === 'renamed')
  return keyed({ at: (onlyModel && models && swappedAt(base.model, head.model)) || head.prompt.at, what, models })
}

/**
 * An edit of a file that prompts include is one cause, in however many of them it lands; so is a file that they include now.
 * @param isNew whether the prompt did not include it before
 */
export function partialCause(path: string, effects: readonly Part[], isNew?: boolean): Cause {
  const tier = effects.some(({ part }) => part === 'tier')
  const what: What[] = ['text', ...(tier ? (['tier'] as const) : []), ...(isNew ? (['included'] as const) : [])]
  return { key: JSON.stringify(['partial', path]), partial: true, at: { path }, what, models: undefined }
}

/** A deployment that is another model now has one name on both sides, which would say nothing. */
function swapped(base: Model, head: Model): Cause['models'] {
  if (base.id === head.id) return undefined
  if (base.asked === head.asked) return { base: base.id, head: head.id }
  const assumed = isAssumed(base) ? 'base' : 'head'
  return { base: base.asked, head: head.asked, ...(isAssumed(base) !== isAssumed(head) && { assumed }) }
}

function isAssumed({ from }: Model): boolean {
  return from === 'default'
}

/** The name stayed where what it stands for was edited. */
function swappedAt(base: Model, head: Model): Loc | undefined {
  return (base.asked === head.asked && head.deployedAt) || head.at
}

/** One model swapped for another is one cause, in however many files that was written; else each file is its own. */
function keyed({ at, what, models }: Pick<Cause, 'at' | 'what' | 'models'>): Cause {
  const isSwap = what.every(one => one === 'model')
  return { key: JSON.stringify([isSwap ? '' : at.path, what, models?.base, models?.head]), at, what, models }
}

function whatChanged(base: Version, head: Version, tokensDelta: number, effects: readonly Part[]): What[] {
  const parts = new Set(
    effects.filter(effect => effect.part !== 'cache' || isMost(effect, effects)).map(({ part }) => part),
  )
  const what: What[] = []
  if (base.model.id !== head.model.id) what.push('model')
  if (tokensDelta !== 0 || parts.has('text')) what.push('text')
  for (const part of parts) if (part !== 'text' && part !== 'model') what.push(part)
  if (base.prompt.at.path !== head.prompt.at.path) what.push('renamed')
  return what
}

/** Every edit of what is cached moves what caching saves; it is a cause of its own where it moves more than all else. */
function isMost({ usd }: Part, effects: readonly Part[]): boolean {
  const size = (amount: bigint) => (amount < 0n ? -amount : amount)
  const others = effects.reduce((sum, effect) => (effect.part === 'cache' ? sum : sum + size(effect.usd)), 0n)
  return size(usd) > others
}
