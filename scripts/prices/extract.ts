/*
 * Takes the prices of text models out of a copy of the package @earendil-works/pi-ai (MIT), which keeps models.dev's list with its own
 * corrections, and writes `scripts/prices/later.json`. `npm run catalogue` then adds what genai-prices lacks:
 *   npx tsx scripts/prices/extract.ts FOLDER_OF_THE_PACKAGE 2026-11-20
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { listedProviders } from '../../src/catalogue/listed-models.ts'
import type { WrittenModel, WrittenRates } from '../../src/prices/lists/price-file.ts'
import { providerOf } from '../../src/prices/lists/providers.ts'
import { writePriceFile } from '../../src/prices/lists/write-price-file.ts'

interface Rates {
  input: number
  output: number
  cacheRead?: number
  cacheWrite?: number
}

interface Listed {
  id: string
  type: string
  provider: string
  contextWindow?: number
  cost?: Rates & { tiers?: (Rates & { inputTokensAbove: number })[] }
}

/** Sellers that the first list does not have are unknown to names too. */
const known = new Set(listedProviders.split('\n').map(line => line.split('\t')[0]))

const [folder = '', asOf = ''] = process.argv.slice(2)
const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, string>
const data = `${folder}/dist/providers/data`
const models = new Map<string, Map<string, WrittenModel>>()
for (const file of readdirSync(data)) {
  const byApi = JSON.parse(readFileSync(`${data}/${file}`, 'utf8')) as Record<string, Record<string, Listed>>
  for (const { id, type, provider, contextWindow, cost } of Object.values(byApi).flatMap(api => Object.values(api))) {
    // A subscription's models cost 0, which is no price per token.
    if (type !== 'chat' || !known.has(providerOf(provider)) || !cost || (cost.input === 0 && cost.output === 0))
      continue
    const above = cost.tiers?.map(tier => ({ ...ratesOf(tier), tokens: tier.inputTokensAbove }))
    const of = models.get(providerOf(provider)) ?? new Map<string, WrittenModel>()
    models.set(providerOf(provider), of)
    of.set(id, { ...ratesOf(cost), ...(above && { above }), ...(contextWindow && { context_window: contextWindow }) })
  }
}
writeFileSync('scripts/prices/later.json', writePriceFile({ source: `${name?.slice(1)} ${version}`, asOf, models }))

/** What is 0 there is what nobody is billed for by itself. */
function ratesOf({ input, output, cacheRead, cacheWrite }: Rates): WrittenRates {
  return { input, output, ...(cacheRead && { cache_read: cacheRead }), ...(cacheWrite && { cache_write: cacheWrite }) }
}
