import type { Change } from '../../model/change.ts'
import type { Config } from '../../model/config.ts'
import { daysBetween } from '../../model/day.ts'
import { type Model, routes } from '../../model/model.ts'
import type { Loc } from '../../model/quantity.ts'
import { type PriceCard, priceCard } from './price-card.ts'

/** So many days before a model goes it is reported. */
const SOON = 90

/** One model as prompts ask for it, with what is known of it. */
export interface ModelRow {
  card: PriceCard
  /** As these prompts are served. */
  service: Model['service']
  prompts: string[]
  /** Where it is named, the first places first; nowhere where it is the default. */
  places: Loc[]
  /** Days until it retires, if that is soon or past; less than none where it is past. */
  retiresIn: number | undefined
}

interface Asked {
  model: Model
  prompts: string[]
  places: Map<string, Loc>
}

/** Every model that prompts are sent to, by name, those with most prompts first. */
export function modelRows(changes: readonly Change[], config: Config, today: string): ModelRow[] {
  const byModel = new Map<string, Asked>()
  const note = (id: string, model: Model) => {
    const key = `${model.asked}\0${model.id}\0${model.service ?? 'standard'}`
    const known: Asked = byModel.get(key) ?? { model, prompts: [], places: new Map() }
    byModel.set(key, known)
    known.prompts.push(id)
    if (model.at) known.places.set(JSON.stringify(model.at), model.at)
  }
  for (const { id, head } of changes) {
    for (const { model } of head ? routes(head.model) : []) note(id, model)
  }
  return [...byModel.values()]
    .map(({ model, prompts, places }): ModelRow => {
      const card = priceCard(model.asked, config, today)
      const left = card.retires && daysBetween(today, card.retires.day)
      const retiresIn = left !== undefined && left <= SOON ? left : undefined
      return { card, service: model.service, prompts, places: [...places.values()], retiresIn }
    })
    .sort((a, b) => b.prompts.length - a.prompts.length || (a.card.asked < b.card.asked ? -1 : 1))
}
