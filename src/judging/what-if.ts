import { identify } from '../catalogue/identify.ts'
import { total } from '../compare/effects/effects.ts'
import { unpaired } from '../compare/pair.ts'
import type { Costed, Pair } from '../model/change.ts'
import type { Config } from '../model/config.ts'
import { listInUse } from '../model/list-in-use.ts'
import { type Model, routes } from '../model/model.ts'
import type { ServiceName } from '../model/price.ts'
import { Problem } from '../model/problem.ts'
import type { WhatIf, WhatIfModel, WhatIfPrompt } from '../model/what-if.ts'
import { catalogue, freshestOf, laterCatalogue, listedBy } from '../prices/list-price.ts'
import { price } from '../prices/price.ts'
import { promptsOf } from '../prompts/prompts-of.ts'
import { countsOf, measure } from '../tokens/measure.ts'
import { cachingBy } from './caching-for.ts'
import { type CheckRequest, type Prepared, prepare } from './prepare.ts'
import { type Readings, readingsOf } from './readings.ts'
import { snapshot } from './snapshot.ts'
import { together } from './split-as.ts'
import { termsOf } from './terms-of.ts'

/** What to try. */
export interface WhatIfRequest extends Pick<CheckRequest, 'sides' | 'config' | 'only'> {
  models: readonly string[]
  /** How the other models are served; without other models, those that the prompts have. */
  service: ServiceName | undefined
  /** 0.9 for 90 %, in place of what is declared. */
  hitRate: number | undefined
}

/**
 * The prompts of one revision as they are, and with each of some other models: counted by its tokenizer, cached by its provider's
 * rules and priced by its list. Nothing is compared with a base.
 * @throws Problem for a model that nobody knows, and where `prepare` does
 */
export async function whatIf({ models, service, hitRate, ...request }: WhatIfRequest): Promise<WhatIf> {
  const prepared = await prepare(request)
  const readings = readingsOf(prepared)
  const others = models.map(name => servedAs(modelNamed(name, prepared), service))
  const { prompts } = promptsOf(await snapshot(prepared.head, readings.head, prepared.store))
  const terms = termsOf(prepared)
  const pairs = unpaired(
    prompts.filter(({ prompt }) => !prompt.ignored),
    prompt => terms(prompt, prompt),
  ).map(pair => (hitRate === undefined ? pair : withHitRate(pair, hitRate)))
  const { rates, ...now } = await costsOf(pairs, prepared, readings)
  // Usage that was recorded with the prompts' models is used for the other models too.
  const rated = pairs.map((pair, i) => (rates[i] === undefined ? pair : withHitRate(pair, rates[i])))
  const withModel = (model: Model) =>
    rated.map(pair => ({ ...pair, head: pair.head && { ...pair.head, model, own: undefined } }))
  const tried: WhatIfModel[] = []
  for (const model of others) {
    const { rates: _, ...prompts } = await costsOf(withModel(model), prepared, readings)
    tried.push({ model: service === undefined ? model.asked : `${model.asked}, ${service}`, id: model.id, ...prompts })
  }
  if (others.length === 0) {
    const served = rated.map(({ head, ...pair }) => ({
      ...pair,
      head: head && { ...head, model: servedAs(head.model, service), own: undefined },
    }))
    const { rates: _, ...prompts } = await costsOf(served, prepared, readings)
    tried.push({ model: `as they are, ${service}`, id: undefined, ...prompts })
  }
  return {
    models: [...new Set(pairs.flatMap(({ head }) => head?.model.asked ?? []))],
    now: { model: undefined, id: undefined, ...now },
    others: tried,
    hitRate,
    prices: listsOf([...pairs.flatMap(({ head }) => head?.model ?? []), ...others], prepared.config),
  }
}

/** The built-in list, and the later one where a model's price is from it, or where it has all prices as they are. */
function listsOf(models: readonly Model[], config: Config): WhatIf['prices'] {
  const listed = models.flatMap(({ provider = '', id }) => {
    const edition = listedBy(provider, id)?.edition
    return edition ? [{ provider, model: id, ...(edition === laterCatalogue && { later: true as const }) }] : []
  })
  const list = listInUse(config, models)
  const { name, version, asOf } = laterCatalogue
  const lastList = { catalogue: name, version, asOf }
  const isConfirmed = listed.length > 0 && listed.every(price => freshestOf(price) === laterCatalogue)
  return {
    catalogue: catalogue.name,
    version: catalogue.version,
    asOf: catalogue.asOf,
    ...(listed.some(({ later }) => later) && { later: lastList }),
    ...(isConfirmed && { confirmed: lastList }),
    ...(list && { list }),
  }
}

function servedAs(model: Model, service: ServiceName | undefined): Model {
  if (service === undefined) return model
  const served = routes(model).map(({ model: one, share }) => ({ share, model: { ...one, service } }))
  return model.split ? together(served) : { ...model, service }
}

function withHitRate(pair: Pair, hitRate: number): Pair {
  return { ...pair, workload: { ...pair.workload, cache: { ...pair.workload.cache, hitRate } } }
}

function modelNamed(asked: string, { config, store }: Prepared): Model {
  const named = { asked, from: 'config', at: undefined } as const
  const { models, prices, priceLists } = { models: config.head?.models ?? {}, ...config }
  const { model } = identify(named, { models, prices, priceLists })
  // A slip in a name whose family is known would give a table without amounts.
  const isSlip = model.nearest !== undefined && store.priceOf(model) === undefined
  if (model.match !== 'unknown' && !isSlip) return model
  const remedy =
    model.nearest === undefined
      ? 'Write a name from the price list, or declare it under `prices` in promptcost.yml.'
      : `Did you mean "${model.nearest}"? If not, declare it under \`prices\` in promptcost.yml.`
  throw new Problem(`--model "${asked}" is not a known model.`, { remedy })
}

async function costsOf(
  pairs: Pair[],
  { store }: Prepared,
  { declarations }: Readings,
): Promise<Pick<WhatIfModel, 'prompts' | 'minimum'> & { rates: (number | undefined)[] }> {
  await store.measure.prepare(countsOf(pairs))
  const costed = price(measure(pairs, store.measure), store.priceOf, cachingBy(declarations))
  const prompts = costed.flatMap(({ id, head, workload }) => (head ? [promptOf(id, head, workload.callsPerMonth)] : []))
  const cachings = costed.map(({ head }) => head?.caching?.())
  const rates = cachings.map(caching => (caching?.from === 'usage' ? caching.hitRate.low : undefined))
  return { prompts, minimum: cachings[0]?.minimum, rates }
}

function promptOf(id: string, side: Costed, callsPerMonth: number | undefined): WhatIfPrompt {
  const { own, model, output, history, price, cost, caching } = side
  const tokens = own.total.expected
  const { contextWindow } = model
  const last = tokens + (history?.last ?? 0)
  const next = price?.tiers.find(({ above }) => above >= last && above > 0)
  const usd = cost && total(cost)
  return {
    id,
    tokens,
    exact: own.off === 0,
    window: contextWindow === undefined ? undefined : (last + (output?.perCompletion ?? 0)) / contextWindow,
    cached: caching?.()?.cached,
    toNextTier: next && next.above - last,
    usd,
    usdPerMonth: usd !== undefined && callsPerMonth !== undefined ? usd * BigInt(callsPerMonth) : undefined,
  }
}
