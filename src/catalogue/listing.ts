import { listedModels, listedProviders } from './listed-models.ts'
import { type Rules, readRules, unread } from './rules.ts'

/** A model as a provider lists it. */
export interface Listing {
  provider: string
  id: string
  contextWindow: number | undefined
  /** What follows the part of the name that the catalogue's rule read, `-5` of `claude-sonnet-5-5`; empty where all was read. */
  rest: string
}

interface Listed {
  id: string
  contextWindow: number | undefined
  rules: Rules
}

interface Provider {
  id: string
  alsoServes: string[]
  ownNames: Rules
}

const parsed = new Map<string, Listed[]>()
let providers: Provider[] | undefined
let everyName: Map<string, Listing> | undefined

/** A provider's models are parsed when first asked for: most runs meet one provider of 43. */
function modelsOf(provider: string): Listed[] {
  const known = parsed.get(provider)
  if (known !== undefined) return known
  const text = Object.hasOwn(listedModels, provider) ? listedModels[provider] : undefined
  const models = (text?.split('\n') ?? []).map(line => {
    const [id = '', window, ...rules] = line.split('\t')
    return { id, contextWindow: window ? Number(window) : undefined, rules: readRules(rules) }
  })
  parsed.set(provider, models)
  return models
}

function allProviders(): Provider[] {
  providers ??= listedProviders.split('\n').map(line => {
    const [id = '', served = '', ...rules] = line.split('\t')
    return { id, alsoServes: served.split(' ').filter(Boolean), ownNames: readRules(rules) }
  })
  return providers
}

function search(provider: string, name: string): Listing | undefined {
  for (const { id, contextWindow, rules } of modelsOf(provider)) {
    const rest = unread(rules, name)
    if (rest !== undefined) return { provider, id, contextWindow, rest }
  }
  return undefined
}

/**
 * A provider's listing for a name, found as genai-prices' `calcPrice` finds it: the provider's own models, then those it also
 * serves, then the same with an eight-digit date spelled with dashes.
 */
export function findListing(provider: string, name: string): Listing | undefined {
  const lower = name.toLowerCase().trim()
  const alsoServes = allProviders().find(each => each.id === provider)?.alsoServes ?? []
  for (const spelling of new Set([lower, spellDate(lower)]))
    for (const each of [provider, ...alsoServes]) {
      const found = search(each, spelling)
      if (found !== undefined) return found
    }
  return undefined
}

/** `-20250514` as `-2025-05-14`, where that is a date. */
function spellDate(name: string): string {
  return name.replace(/-(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=-|:|$)/g, (whole, year, month, day) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
    return date.getUTCDate() === Number(day) ? `-${year}-${month}-${day}` : whole
  })
}

/** The provider whose own names these are, `openai` for `gpt-...`; undefined where several could be meant. */
export function ownerOf(name: string): string | undefined {
  const lower = name.toLowerCase().trim()
  return allProviders().find(each => unread(each.ownNames, lower) !== undefined)?.id
}

/** Every name that the catalogue spells out, in lower case, with the first listing that does. */
export function namesInCatalogue(): ReadonlyMap<string, Listing> {
  if (everyName !== undefined) return everyName
  const names = new Map<string, Listing>()
  for (const { id: provider } of allProviders())
    for (const { id, contextWindow, rules } of modelsOf(provider)) {
      const spelled = rules.flatMap(rule => (rule.length === 1 && rule[0]?.sign === '=' ? [rule[0].value] : []))
      for (const name of [id.toLowerCase(), ...spelled])
        if (!names.has(name)) names.set(name, { provider, id, contextWindow, rest: '' })
    }
  everyName = names
  return names
}

/** Every provider that lists a model of this name, by whichever maker's prefix, each once. */
export function sellersOf(name: string): { provider: string; id: string }[] {
  const lower = name.toLowerCase()
  return allProviders().flatMap(({ id: provider }) => {
    const found = modelsOf(provider).find(({ id }) => id.toLowerCase().slice(id.lastIndexOf('/') + 1) === lower)
    return found ? [{ provider, id: found.id }] : []
  })
}
