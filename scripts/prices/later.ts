import { type Rules, readRules, unread } from '../../src/catalogue/rules.ts'
import { dropsMeaning, isDating } from '../../src/catalogue/suffixes.ts'
import type { PriceFile, WrittenModel, WrittenRates } from '../../src/prices/lists/price-file.ts'
import { DISAGREEMENTS } from './disagreements.ts'

/** What genai-prices says of a provider, in the lines of the tables. */
export interface Known {
  id: string
  alsoServes: readonly string[]
  /** Of each model: its id, its context window and its rules. */
  models: readonly string[]
  /** Of each priced model: its id and its rates. */
  prices: readonly string[]
}

/** Further lines for one provider. */
export interface Added {
  models: string[]
  prices: string[]
}

/**
 * Models of the first list that the second has the same prices for, by provider: their prices are as fresh as the second list. What both say of
 * cached tokens must be the same too.
 */
export function confirmedBy(later: PriceFile, known: readonly Known[]): Map<string, string[]> {
  const opened = new Map(known.map(provider => [provider.id, open(provider)]))
  const confirmed = new Map<string, Set<string>>()
  for (const [provider, models] of later.models)
    for (const [id, model] of models) {
      const found = opened.has(provider) ? sameIn(opened, provider, id) : undefined
      if (!found || found.price !== priceOf(model)) continue
      const { cache_read: read, cache_write: write } = model
      const agrees = (stated: number | undefined, own: string | undefined) =>
        stated === undefined || own === undefined || own === '-' || Number(own) === stated
      if (!agrees(read, found.cache[0]) || !agrees(write, found.cache[1])) continue
      confirmed.set(found.provider, (confirmed.get(found.provider) ?? new Set()).add(found.id))
    }
  return new Map([...confirmed].map(([provider, ids]) => [provider, [...ids].sort()]))
}

/**
 * What a second, later list adds: models that the first lacks, or knows only by the start of their name. Where both price a model and
 * differ, `DISAGREEMENTS` says which is right, and why.
 * @throws Error where they differ and nobody has said why, or where what was said is of no use any more
 */
export function addedBy(later: PriceFile, known: readonly Known[], explained = DISAGREEMENTS): Map<string, Added> {
  const opened = new Map(known.map(provider => [provider.id, open(provider)]))
  const [unexplained, used] = [[] as string[], new Set<string>()]
  /** Whether the later list is to be used for a model. */
  const isWanted = (provider: string, id: string, model: WrittenModel): boolean => {
    const own = priceOf(model)
    const found = sameIn(opened, provider, id)
    if (!found || found.price === own) return !found
    const key = [`${provider}/${id}`, `${provider}/*`].find(each => explained[each] !== undefined)
    if (key === undefined) unexplained.push(`${provider}/${id}: ${found.price} against ${own}`)
    else used.add(key)
    return key !== undefined && explained[key]?.right === 'later'
  }
  const added = [...later.models]
    .filter(([provider]) => opened.has(provider))
    .map(([provider, models]) => {
      const wanted = [...models].filter(([id, model]) => isWanted(provider, id, model))
      return [provider, linesOf(wanted)] as const
    })
  const idle = Object.keys(explained).filter(key => !used.has(key))
  if (unexplained.length > 0) throw new Error(`prices that differ, and nobody said why:\n${unexplained.join('\n')}`)
  if (idle.length > 0) throw new Error(`explained, and not different any more: ${idle.join(', ')}`)
  return new Map(added)
}

function linesOf(models: readonly (readonly [id: string, model: WrittenModel])[]): Added {
  return {
    models: models.map(([id, model]) => [id, windowOf(model), `=${id.toLowerCase()}`].join('\t')),
    prices: models.map(([id, model]) =>
      [id, ...fieldsOf(model), ...tiersOf(model).flatMap(tier => [`>${tier.tokens}`, ...fieldsOf(tier)])].join('\t'),
    ),
  }
}

/** The later list has how much its own program sends at most, where a dearer tier begins behind that: then it is no window. */
function windowOf(model: WrittenModel): number | '' {
  const { context_window: window } = model
  return window === undefined || tiersOf(model).some(({ tokens }) => tokens >= window) ? '' : window
}

interface Opened extends Known {
  rules: { id: string; rules: Rules }[]
  byId: Map<string, string>
  /** Of each model: cache read and cache write, as they stand. */
  cacheById: Map<string, (string | undefined)[]>
}

function open(provider: Known): Opened {
  const rules = provider.models.map(line => {
    const [id = '', , ...fields] = line.split('\t')
    return { id, rules: readRules(fields) }
  })
  const byId = new Map(
    provider.prices.map(line => {
      const [id = '', input, output, , , , ...tiers] = line.split('\t')
      return [id, comparable([input, output], tiersIn(tiers))]
    }),
  )
  const cacheById = new Map(
    provider.prices.map(line => {
      const [id = '', , , read, write] = line.split('\t')
      return [id, [read, write]]
    }),
  )
  return { ...provider, rules, byId, cacheById }
}

function tiersIn(fields: readonly string[]): string[][] {
  const tiers: string[][] = []
  for (let i = 0; i < fields.length; i += 6) tiers.push(fields.slice(i, i + 3))
  return tiers
}

/** Input and output decide: rates of a cache are stated by few lists. */
const comparable = (rates: readonly (string | undefined)[], tiers: readonly string[][]): string =>
  [rates.join('/'), ...tiers.map(tier => tier.join('/'))].join(' ')

/** What the first list says of the same model: not of one that it knows only by the start of its name. */
function sameIn(opened: Map<string, Opened>, provider: string, id: string) {
  const found = find(opened, provider, id.toLowerCase())
  return found && isDating(found.rest) && !dropsMeaning(id, found.id) ? found : undefined
}

function find(opened: Map<string, Opened>, provider: string, name: string) {
  for (const each of [provider, ...(opened.get(provider)?.alsoServes ?? [])]) {
    const from = opened.get(each)
    for (const { id, rules } of from?.rules ?? []) {
      const rest = unread(rules, name)
      if (rest === undefined) continue
      const price = from?.byId.get(id)
      return price === undefined ? undefined : { provider: each, id, rest, price, cache: from?.cacheById.get(id) ?? [] }
    }
  }
  return undefined
}

const priceOf = (model: WrittenModel): string =>
  comparable(
    [model.input, model.output].map(String),
    tiersOf(model).map(tier => [`>${tier.tokens}`, String(tier.input), String(tier.output)]),
  )

const tiersOf = (model: WrittenModel) => [...(model.above ?? [])].sort((a, b) => a.tokens - b.tokens)

const fieldsOf = ({ input, output, cache_read, cache_write, cache_write_1h }: WrittenRates): string[] =>
  [input, output, cache_read, cache_write, cache_write_1h].map(rate => (rate === undefined ? '-' : String(rate)))
