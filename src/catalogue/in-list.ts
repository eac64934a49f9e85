import type { PriceList } from '../model/price-list.ts'
import { ownerOf } from './listing.ts'
import { readPrefixes } from './read-prefixes.ts'
import type { Resolved } from './resolve.ts'
import { respell } from './respell.ts'
import { inFolders, isSeller } from './sellers.ts'
import { undated } from './suffixes.ts'

/**
 * What a name stands for in a price list of the repository's own: the seller that it names is asked first, then the model that the
 * catalogue takes it for, then its maker. Undefined where the list has none of them, so that the catalogue's price stays.
 * @param resolved what the catalogue takes the name for
 */
export function resolveInList(list: PriceList, asked: string, resolved: Resolved): Resolved | undefined {
  const { name, contextWindow } = respell(asked)
  const readings = readPrefixes(name)
  const bare = readings.at(-1)?.name ?? name
  const plain = bare === asked.trim()
  const found =
    sold(list, readings) ?? known(list, resolved) ?? made(list, readings, bare, resolved) ?? ofOwn(list, asked.trim())
  if (found === undefined) return undefined
  const { provider, id, isWhole } = found
  const isNamed = resolved.match === 'exact' || resolved.match === 'alias'
  const window = contextWindow ?? entryOf(list, provider, id)?.price.contextWindow ?? resolved.contextWindow
  const match = isWhole ? (plain ? 'exact' : 'alias') : isNamed ? resolved.match : 'alias'
  return { ...resolved, provider, id: entryOf(list, provider, id)?.id ?? id, contextWindow: window, match }
}

interface Found {
  provider: string
  id: string
  /** True where the list has the name as it was asked for. */
  isWhole: boolean
}

/** By the sellers that the name states. */
function sold(list: PriceList, readings: ReturnType<typeof readPrefixes>): Found | undefined {
  for (const { name, seller } of readings) {
    for (const provider of [seller?.listed, seller?.provider]) {
      const found = provider === undefined ? undefined : search(list, provider, name)
      if (found) return found
    }
  }
  return undefined
}

/** As the model that the catalogue lists it as. */
function known(list: PriceList, { provider, id, match }: Resolved): Found | undefined {
  if (provider === undefined || (match !== 'exact' && match !== 'alias')) return undefined
  return entryOf(list, provider, id) && { provider, id, isWhole: false }
}

/** By the maker whose names these are, where no seller with prices of its own is named. */
function made(
  list: PriceList,
  readings: ReturnType<typeof readPrefixes>,
  bare: string,
  { provider }: Resolved,
): Found | undefined {
  if (readings.some(({ seller }) => seller !== undefined && !seller.orMaker)) return undefined
  const owner = provider ?? ownerOf(bare)
  return owner === undefined ? undefined : search(list, owner, bare)
}

/**
 * By a seller that only this list has, such as a company's own gateway: as `acme/model`, or as the name alone where just one of them sells it. What
 * sellers that everybody knows ask needs their name, as several sell the same models.
 */
function ofOwn(list: PriceList, name: string): Found | undefined {
  const own = [...list.providers.keys()].filter(provider => !isSeller(provider))
  const slash = name.indexOf('/')
  const stated = own.find(provider => provider.toLowerCase() === name.slice(0, Math.max(0, slash)).toLowerCase())
  if (stated !== undefined) return search(list, stated, name.slice(slash + 1))
  const selling = own.flatMap(provider => search(list, provider, name) ?? [])
  return selling.length === 1 ? selling[0] : undefined
}

/** A name as it stands, then less its dates. */
function search(list: PriceList, provider: string, name: string): Found | undefined {
  let spelling: string | undefined = name
  for (let tries = 0; spelling !== undefined && tries < 5; tries++) {
    const id = inFolders(provider, spelling).find(each => entryOf(list, provider, each))
    if (id !== undefined) return { provider, id, isWhole: id === name }
    spelling = undated(spelling)
  }
  return undefined
}

function entryOf({ providers }: PriceList, provider: string, id: string) {
  return providers.get(provider)?.get(id.toLowerCase())
}
