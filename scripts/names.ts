/*
 * Tries every model name of public lists, and writes what becomes of them to docs/model-names.md. The lists are read from disk, in any form
 * that `promptcost prices update` reads; only names and counts are kept:
 *   npx tsx scripts/names.ts 'models.dev of 2026-11-01=api.json' 'LiteLLM of 2026-11-01=model_prices_and_context_window.json'
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { identify } from '../src/catalogue/identify.ts'
import type { PriceList } from '../src/model/price-list.ts'
import { listPrice } from '../src/prices/list-price.ts'
import { isRecord } from '../src/prices/lists/convert.ts'
import { providerOf } from '../src/prices/lists/providers.ts'
import { listedPrice, toPriceList } from '../src/prices/lists/read-price-file.ts'
import { readList } from '../src/prices/lists/shapes.ts'
import { priceOf } from '../src/prices/price-of.ts'

/** One name of a list, as it is asked for with its provider before it. */
interface Name {
  provider: string
  id: string
  asked: string
  /** USD per 1M tokens of input and output, where the list has a price. */
  price: string | undefined
  /** The list that it is from. */
  list: PriceList
}

type Tally = Record<'names' | 'resolve' | 'family' | 'unknown' | 'priced' | 'withList' | 'compared' | 'differ', number>
const none: Tally = { names: 0, resolve: 0, family: 0, unknown: 0, priced: 0, withList: 0, compared: 0, differ: 0 }

function namesOf(path: string): Name[] {
  const text = readFileSync(path, 'utf8')
  const read = readList(path, text, '2026-11-29')
  const { models } = read
  const list = toPriceList(path, path, read)
  const listed = (provider: string, id: string) => {
    const model = models.get(provider)?.get(id)
    const [tier] = model ? listedPrice(model).tiers : []
    return tier && `${tier.input} ${tier.output}`
  }
  const content: unknown = JSON.parse(text)
  return Object.entries(isRecord(content) ? content : {}).flatMap(([key, value]): Name[] => {
    if (!isRecord(value)) return []
    if (isRecord(value.models))
      return Object.keys(value.models).map(id => {
        const provider = providerOf(key)
        return { provider, id, asked: `${key}/${id}`, price: listed(provider, id), list }
      })
    if (typeof value.litellm_provider !== 'string' || key === 'sample_spec') return []
    const provider = providerOf(value.litellm_provider)
    const id = key.slice(key.startsWith(`${value.litellm_provider}/`) ? value.litellm_provider.length + 1 : 0)
    return [{ provider, id, asked: key, price: listed(provider, id), list }]
  })
}

const tallies = new Map<string, Tally>()
const [unknown, differing] = [new Set<string>(), new Set<string>()]
const seen = new Set<string>()
for (const argument of process.argv.slice(2))
  for (const { provider, asked, price, list } of namesOf(argument.slice(argument.indexOf('=') + 1))) {
    if (seen.has(asked)) continue
    seen.add(asked)
    const { model, guess } = identify({ asked, from: 'config', at: undefined }, { models: {}, prices: {} })
    const [tier] = (model.provider === undefined ? undefined : listPrice(model.provider, model.id)) ?? []
    const tally = { ...(tallies.get(provider) ?? none) }
    tallies.set(provider, tally)
    tally.names++
    if (guess === undefined || guess.match === 'word' || guess.match === 'prefix') tally.resolve++
    else tally[guess.match]++
    if (guess?.match === 'unknown') unknown.add(asked)
    if (tier) tally.priced++
    const priceLists = { own: list, ofHead: undefined }
    const updated = identify({ asked, from: 'config', at: undefined }, { models: {}, prices: {}, priceLists })
    if (priceOf(updated.model, {}, priceLists)) tally.withList++
    if (tier && price !== undefined && model.provider === provider) {
      tally.compared++
      if (`${tier.input} ${tier.output}` !== price) {
        tally.differ++
        differing.add(asked)
      }
    }
  }

const share = (part: number, of: number) => (of === 0 ? '' : `${Math.round((100 * part) / of)}%`)
const row = (name: string, { names, resolve, family, unknown, priced, withList, compared, differ }: Tally) =>
  `| ${name} | ${names} | ${share(resolve, names)} | ${share(family, names)} | ${share(unknown, names)} | ${share(priced, names)} | ${share(withList, names)} | ${compared === 0 ? '' : `${differ} of ${compared}`} |`
const sum = [...tallies.values()].reduce<Tally>(
  (all, one) => Object.fromEntries(Object.entries(all).map(([key, n]) => [key, n + one[key as keyof Tally]])) as Tally,
  none,
)
const rows = [...tallies].sort(([, a], [, b]) => b.names - a.names)
const shown = rows.filter(([, { names }]) => names >= 10)
const rest = rows
  .slice(shown.length)
  .reduce<Tally>(
    (all, [, one]) =>
      Object.fromEntries(Object.entries(all).map(([key, n]) => [key, n + one[key as keyof Tally]])) as Tally,
    none,
  )
const sources = process.argv.slice(2).map(argument => argument.slice(0, argument.indexOf('=')))
const list = (names: Set<string>) =>
  [...names]
    .sort()
    .map(name => `\`${name}\``)
    .join(', ')
const section = `${sources.join('; ')}. ${sum.names.toLocaleString('en-US')} names, each with its provider before it.

| Provider | Names | Resolve | Family only | Unknown | Priced | Priced by the list | Price differs |
|:--|--:|--:|--:|--:|--:|--:|--:|
${shown.map(([name, tally]) => row(name, tally)).join('\n')}
${row(`${rows.length - shown.length} others`, rest)}
${row('**All**', sum)}

<details><summary>${differing.size} names whose price differs</summary>

${list(differing)}

</details>
<details><summary>${unknown.size} names that are unknown</summary>

${list(unknown)}

</details>`
const page = readFileSync('docs/model-names.md', 'utf8')
const [from, to] = [page.indexOf('<!-- names -->'), page.indexOf('<!-- /names -->')]
writeFileSync('docs/model-names.md', `${page.slice(0, from)}<!-- names -->\n\n${section}\n\n${page.slice(to)}`)
console.log(row('all', sum), unknown.size, differing.size)
