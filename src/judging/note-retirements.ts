import { type Retirement, retirementOf } from '../catalogue/retirements.ts'
import type { Change } from '../model/change.ts'
import type { Config } from '../model/config.ts'
import { daysBetween } from '../model/day.ts'
import type { Finding } from '../model/finding.ts'
import { type Model, routes } from '../model/model.ts'

/** A model that retires within so many days is reported. */
export const SOON = 90

/** When a side's model retires, where that is soon or past. */
export function retiresSoon(
  model: Model,
  lists: Config['priceLists'],
  today: string,
): (Retirement & { days: number }) | undefined {
  const found = retirementOf({ provider: model.provider, id: model.id, name: model.asked }, lists)
  const days = found && daysBetween(today, found.day)
  return found && days !== undefined && days <= SOON ? { ...found, days } : undefined
}

/**
 * Models of the head that their makers have retired, or soon will, once each. It warns where this change is what sends a prompt there: a
 * day that passes must change no verdict.
 */
export function noteRetirements(
  changes: readonly Change[],
  lists: Config['priceLists'],
  today: string | undefined,
): Finding[] {
  if (today === undefined) return []
  const byModel = new Map<string, Change[]>()
  const names = new Map<Model, readonly string[]>()
  for (const change of changes) {
    if (!change.head) continue
    const { model } = change.head
    const asked = names.get(model) ?? routes(model).map(each => each.model.asked)
    names.set(model, asked)
    for (const name of asked) {
      const some = byModel.get(name)
      if (some) some.push(change)
      else byModel.set(name, [change])
    }
  }
  return [...byModel].flatMap(([name, some]): Finding[] => {
    const model = some[0]?.head && routedTo(some[0].head.model, name)
    const found = model && retiresSoon(model, lists, today)
    if (!found) return []
    const chosen = some.find(
      ({ base, head }) =>
        base !== undefined && base.model.id !== head?.model.id && routedTo(base.model, name)?.id !== model.id,
    )
    const at = (chosen ?? some[0])?.head?.model.at
    return [
      {
        kind: 'model-retires',
        severity: chosen ? 'warn' : 'info',
        ...(at && { at }),
        model: name,
        on: found.day,
        isPast: found.days <= 0,
        prompts: some.length,
        source: found.source,
        ...(model.from === 'default' && { assumed: true as const }),
      },
    ]
  })
}

/** Of the models that calls go to the one of a name. */
function routedTo(model: Model, name: string): Model | undefined {
  return routes(model).find(({ model: { asked } }) => asked === name)?.model
}
