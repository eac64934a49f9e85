import type { TokenizerName } from '../model/model.ts'
import { contextWindows } from './context-windows.ts'
import { familyOf } from './families.ts'
import { findListing, type Listing, namesInCatalogue, ownerOf } from './listing.ts'
import { type Reading, readPrefixes } from './read-prefixes.ts'
import { respell } from './respell.ts'
import { inFolders } from './sellers.ts'
import { dropsMeaning, isDating, undated } from './suffixes.ts'

/** What a name stands for. `prefix`: the catalogue's rule read only the start of it, so that it may be another model. */
export interface Resolved {
  id: string
  provider: string | undefined
  tokenizer: TokenizerName
  contextWindow: number | undefined
  match: 'exact' | 'alias' | 'prefix' | 'family' | 'unknown'
}

/** Names beyond this length are nobody's model. */
const longest = 256

const resolved = new Map<string, Resolved>()

/** Resolves a name by the catalogue: as it stands, less prefixes, less a date, then by its family. */
export function resolve(asked: string): Resolved {
  const name = asked.trim()
  if (name.length > longest) return nothingKnown(name)
  // Thousands of prompts ask for a handful of models.
  const known = resolved.get(name)
  if (known !== undefined) return known
  const spelled = respell(name)
  const found = read(spelled.name)
  const whole: Resolved = {
    ...found,
    contextWindow: spelled.contextWindow ?? found.contextWindow,
    match: isRegional(spelled.name, found) && isKnown(found) ? 'prefix' : asSpelled(found, spelled.name !== name),
  }
  resolved.set(name, whole)
  return whole
}

/** Azure's deployments in one region cost more than the list says, by a tenth for most models. */
const REGIONAL = /^azure\/(?:eu|us)\//i

/** So do Amazon's profiles of one region, whose price a maker's is not. */
const PROFILE = /(?:^|\/)(?:us|eu|apac|jp|au|ca|in|us-gov)\.\w+\./i

function isRegional(name: string, { provider }: Resolved): boolean {
  return REGIONAL.test(name) || (PROFILE.test(name) && provider !== undefined && provider !== 'aws')
}

const isKnown = ({ match }: Resolved): boolean => match === 'exact' || match === 'alias'

const asSpelled = ({ match }: Resolved, respelled: boolean) => (match === 'exact' && respelled ? 'alias' : match)

function read(name: string): Resolved {
  const readings = readPrefixes(name)
  const bare = readings.at(-1)?.name ?? name
  if (/^ft:/i.test(bare)) return fineTuned(bare)
  const plain = readings.length === 1 && bare.toLowerCase() === name.toLowerCase()
  const listing = priced(readings)
  if (listing !== undefined) return listed(listing, bare, plain)
  const known = readings.map(each => namesInCatalogue().get(each.name.toLowerCase())).find(each => each !== undefined)
  const match = plain ? 'exact' : 'alias'
  // Listed by somebody, but it is not said that they serve it here: its tokens are known and its price is not.
  if (known !== undefined) return { ...facts(known, bare), id: bare, provider: undefined, match }
  const family = familyIn(readings)
  if (family !== undefined) return unlisted(bare, family, 'family')
  const whole = familyOf(name)
  return whole === undefined ? nothingKnown(bare) : unlisted(name, whole, 'family')
}

const nothingKnown = (id: string) => unlisted(id, 'unknown', 'unknown')

function unlisted(id: string, tokenizer: TokenizerName, match: 'family' | 'unknown'): Resolved {
  return { id, provider: undefined, tokenizer, contextWindow: undefined, match }
}

function listed(found: Listing & { respelled: boolean }, bare: string, plain: boolean): Resolved {
  const match = isDating(found.rest) ? (plain && !found.respelled && found.rest === '' ? 'exact' : 'alias') : 'prefix'
  return { ...facts(found, bare), match }
}

function facts(listing: Listing, bare: string): Omit<Resolved, 'match'> {
  const { provider, id } = listing
  // The name asked for first: a listing may stand for several versions, with more than one tokenizer.
  const tokenizer = familyOf(lastPart(bare)) ?? familyOf(bare) ?? familyOf(id)
  const contextWindow = listing.contextWindow ?? contextWindows.get(`${provider} ${id}`)
  return { id, provider, tokenizer: tokenizer ?? 'unknown', contextWindow }
}

/** The listing whose price a request by this name has; the sellers that the name states are asked first, then the model's maker. */
function priced(readings: Reading[]): (Listing & { respelled: boolean }) | undefined {
  for (const { name, seller } of readings) {
    const found = seller?.provider === undefined ? undefined : search(seller.provider, name)
    if (found !== undefined) return found
    if (seller !== undefined && !seller.orMaker) return undefined
  }
  const name = readings.at(-1)?.name ?? ''
  const owner = ownerOf(name) ?? (familyOf(name)?.endsWith('_base') ? 'openai' : undefined)
  return owner === undefined ? undefined : search(owner, name)
}

/**
 * A provider's listing of the name as it stands, less its dates, or as its newest version. As the preview of it, the only one that there is, it is a guess.
 */
function search(provider: string, name: string): (Listing & { respelled: boolean }) | undefined {
  const spellings = [name]
  for (let less = undated(name); less !== undefined && spellings.length < 5; less = undated(less)) spellings.push(less)
  spellings.push(`${name}-latest`)
  for (const spelling of spellings.flatMap(each => inFolders(provider, each))) {
    const found = findListing(provider, spelling)
    if (found !== undefined && !dropsMeaning(name, found.id)) return { ...found, respelled: spelling !== name }
  }
  const preview = findListing(provider, `${name}-preview`)
  return preview?.id === `${name}-preview`.toLowerCase() ? { ...preview, rest: UNNAMED, respelled: true } : undefined
}

/** No part of any name, so that what it follows is a guess. */
const UNNAMED = '?'

/** `ft:gpt-4o-mini-2024-07-18:org::id`: counted as its base, priced only where fine-tuned models of that base are listed. */
function fineTuned(name: string): Resolved {
  const base = name.split(':')[1] ?? ''
  const of = resolve(base)
  const byName = findListing('openai', name) ?? findListing('openai', `ft:${base}-2024-`)
  const listing = byName?.id.startsWith('ft:') ? byName : undefined
  const match = of.match === 'exact' ? 'alias' : of.match
  if (listing === undefined) return { ...of, id: `ft:${base}`, provider: undefined, match }
  return { ...of, id: listing.id, provider: listing.provider, match }
}

function familyIn(readings: Reading[]): TokenizerName | undefined {
  for (const { name } of [...readings].reverse()) {
    const family = familyOf(lastPart(name)) ?? familyOf(name)
    if (family !== undefined) return family
  }
  return undefined
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}
