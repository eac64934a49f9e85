import { readFileSync } from 'node:fs'
import {
  type ConditionalPrice,
  calcPrice,
  type MatchLogic,
  type ModelInfo,
  type ModelPrice,
  type Provider,
  waitForUpdate,
} from '@pydantic/genai-prices'
import type { PriceFile } from '../src/prices/lists/price-file.ts'
import { readPriceFile } from '../src/prices/lists/read-price-file.ts'
import { addedBy, confirmedBy, type Known } from './prices/later.ts'

/** What the tables are made of: the catalogue's version, and the day that version was published. */
export interface Edition {
  version: string
  asOf: string
}

const signs = { equals: '=', starts_with: '^', ends_with: '$', contains: '*', regex: '~' } as const

/** A catalogue's rule as alternatives of joined tests: `=name`, `^start`, `$end`, `*part`, `~regex`, joined by ` & `. */
function alternatives(match: MatchLogic): string[] {
  if ('or' in match) return match.or.flatMap(alternatives)
  if ('and' in match) return [match.and.map(each => only(alternatives(each))).join(' & ')]
  for (const [kind, sign] of Object.entries(signs))
    if (kind in match) {
      const value = (match as Record<string, string>)[kind] ?? ''
      return [sign + (kind === 'regex' ? value : value.toLowerCase())]
    }
  throw new Error(`a rule of a new kind: ${JSON.stringify(match)}`)
}

function only(list: string[]): string {
  if (list.length !== 1) throw new Error(`an alternative within a conjunction: ${list.join(', ')}`)
  return list[0] ?? ''
}

function modelLine(model: ModelInfo): string {
  return [model.id, model.context_window ?? '', ...alternatives(model.match)].join('\t')
}

const rateKeys = ['input_mtok', 'output_mtok', 'cache_read_mtok', 'cache_write_mtok', 'cache_write_1h_mtok'] as const

/** Twelve significant digits: the catalogue's numbers went through binary sums, as in 0.18000000000000002. */
function decimal(usdPerMillion: number | undefined): string {
  if (usdPerMillion === undefined) return '-'
  const text = String(Number(usdPerMillion.toPrecision(12)))
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`a price that is not a plain decimal: ${text}`)
  return text
}

/** `calcPrice`'s own choice among dated prices at a moment. */
function pricesAt(provider: Provider, model: ModelInfo, moment: Date): ModelPrice {
  const alone = { ...provider, models: [{ ...model, match: { equals: model.id } }] }
  const found = calcPrice({}, model.id, { provider: alone, timestamp: moment })
  if (found === null) throw new Error(`no price for ${provider.id} ${model.id}`)
  return found.model_price
}

const baseOf = (price: ModelPrice[string]) => (typeof price === 'object' ? price.base : (price ?? 0))

/** The prices on the edition's day; where they differ by the hour the dearest, so that no report promises too little. */
function pricesOn(asOf: string, provider: Provider, model: ModelInfo): ModelPrice {
  if (!Array.isArray(model.prices)) return model.prices
  const hourly = (model.prices as ConditionalPrice[]).some(each => each.constraint?.type === 'time_of_date')
  const halfHours = hourly ? Array.from({ length: 48 }, (_, index) => index) : [0]
  return halfHours
    .map(index => pricesAt(provider, model, new Date(Date.parse(`${asOf}T00:00:00Z`) + index * 1_800_000)))
    .reduce((dearest, each) => (baseOf(each.input_mtok) > baseOf(dearest.input_mtok) ? each : dearest))
}

/** Undefined where text has no price per token. An empty price is free only where the model's name says so. */
function priceLine(asOf: string, provider: Provider, model: ModelInfo): string | undefined {
  const prices = pricesOn(asOf, provider, model)
  if (Object.keys(prices).length === 0 && model.id.endsWith(':free')) return [model.id, 0, 0, '-', '-', '-'].join('\t')
  if (prices.input_mtok === undefined) return undefined
  const starts = rateKeys.flatMap(key => {
    const price = prices[key]
    return typeof price === 'object' ? price.tiers.map(tier => tier.start) : []
  })
  const above = [...new Set(starts)].sort((a, b) => a - b)
  const rates = (input: number) =>
    rateKeys.map(key => {
      const price = prices[key]
      if (typeof price !== 'object') return decimal(price)
      const tiers = [...price.tiers].sort((a, b) => a.start - b.start)
      return decimal(tiers.reduce((rate, tier) => (input > tier.start ? tier.price : rate), price.base))
    })
  return [model.id, ...rates(0), ...above.flatMap(start => [`>${lastOf(start)}`, ...rates(start + 1)])].join('\t')
}

/** A tier is for more tokens than so many: makers' pages say "more than 272K", for which the catalogue has 271,999. */
function lastOf(start: number): number {
  return start % 1000 === 999 ? start + 1 : start
}

/** A template literal whose backslashes stay as they are. */
function raw(text: string): string {
  if (/`|\$\{|\\$/m.test(text)) throw new Error(`text that String.raw would not keep: ${text}`)
  return `${text.includes('\\') ? 'String.raw' : ''}\`${text}\``
}

function record(name: string, lines: ReadonlyMap<string, readonly string[]>): string {
  const entries = [...lines].flatMap(([provider, of]) => {
    if (of.length === 0) return []
    const key = /^\w+$/.test(provider) ? provider : `'${provider}'`
    return [`  ${key}: ${raw(of.join('\n'))},\n`]
  })
  return `export const ${name}: Record<string, string> = {\n${entries.join('')}}\n`
}

const banner = (edition: Edition, later: PriceFile, what: string) =>
  `// Written by scripts/catalogue.ts from @pydantic/genai-prices ${edition.version} and ${later.source} (MIT both). Do not edit.\n// ${what}\n\n`

function editionText(name: string, version: string, asOf: string): string {
  return `{ name: '${name}', version: '${version}', asOf: '${asOf}' } as const`
}

/** The text of both generated tables. */
export async function tables(edition: Edition): Promise<{ models: string; prices: string }> {
  const providers = (await waitForUpdate()) ?? []
  const known = providers.map(
    (provider): Known => ({
      id: provider.id,
      alsoServes: provider.fallback_model_providers ?? [],
      models: provider.models.map(modelLine),
      prices: provider.models.flatMap(model => priceLine(edition.asOf, provider, model) ?? []),
    }),
  )
  const later = readPriceFile('later.json', readFileSync(new URL('./prices/later.json', import.meta.url), 'utf8'))
  const added = addedBy(later, known)
  const confirmed = confirmedBy(later, known)
  const rules = providers.map(provider =>
    [
      provider.id,
      (provider.fallback_model_providers ?? []).join(' '),
      ...(provider.model_match ? alternatives(provider.model_match) : []),
    ].join('\t'),
  )
  const [laterName = '', laterVersion = ''] = later.source.split('/').at(-1)?.split(' ') ?? []
  const of = (lines: (provider: Known) => readonly string[]) => new Map(known.map(each => [each.id, lines(each)]))
  const models =
    banner(edition, later, 'Per model: id, context window, then the rules that names are known by (see rules.ts).') +
    `/** Per provider: id, those whose models it serves too, then the rules for names that are its own. */\n` +
    `export const listedProviders = ${raw(rules.join('\n'))}\n\n` +
    // A whole name comes before the start of one.
    record(
      'listedModels',
      of(({ id, models: own }) => [...(added.get(id)?.models ?? []), ...own]),
    )
  const prices =
    banner(
      edition,
      later,
      'Per model: id, USD per 1M tokens of input, output, cache read, cache write, cache write for an hour; then the same above a tier.',
    ) +
    `export const edition = ${editionText('genai-prices', edition.version, edition.asOf)}\n\n` +
    record(
      'listedPrices',
      of(({ prices: own }) => own),
    ) +
    `\n/** What a later list adds. */\nexport const laterEdition = ${editionText(laterName, laterVersion, later.asOf)}\n\n` +
    record(
      'laterPrices',
      of(({ id }) => added.get(id)?.prices ?? []),
    ) +
    `\n/** Models of the first list that the later one has the same prices for. */\n` +
    record(
      'confirmedModels',
      of(({ id }) => confirmed.get(id) ?? []),
    )
  return { models, prices }
}
