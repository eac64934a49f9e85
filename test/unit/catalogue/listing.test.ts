import { calcPrice, type MatchLogic, type Provider, waitForUpdate } from '@pydantic/genai-prices'
import { describe, expect, test } from 'vitest'
import { findListing, namesInCatalogue, ownerOf } from '../../../src/catalogue/listing.ts'
import { isLater } from './later-names.ts'

const providers = (await waitForUpdate()) ?? []

function literals(match: MatchLogic): string[] {
  if ('or' in match) return match.or.flatMap(literals)
  if ('and' in match) return match.and.flatMap(literals)
  if ('regex' in match) return []
  return Object.values(match as Record<string, string>)
}

/** Every literal of a provider's rules, as it stands and with something around it, so that rules are tried past their ends. */
function spellings(provider: Provider): string[] {
  const own = new Set(provider.models.flatMap(model => [model.id, ...literals(model.match)]))
  return [...own].flatMap((name, index) => [
    name,
    [name.toUpperCase(), `${name}-20250514`, `${name}-5`, `us.${name}`][index % 4] ?? '',
  ])
}

describe('findListing', () => {
  test('finds what calcPrice finds, for every name of every provider', () => {
    const differences: unknown[] = []
    for (const provider of providers)
      for (const name of spellings(provider)) {
        const listing = findListing(provider.id, name)
        if (listing && isLater(listing.provider, listing.id)) continue
        const found = listing?.id
        const expected = calcPrice({}, name, { providerId: provider.id })?.model.id
        if (found !== expected) differences.push([provider.id, name, found, expected])
      }
    expect(differences).toEqual([])
  })

  test('finds what calcPrice finds where the name alone identifies the provider', () => {
    const differences: unknown[] = []
    for (const name of new Set(providers.flatMap(spellings))) {
      const provider = ownerOf(name)
      const listing = provider === undefined ? undefined : findListing(provider, name)
      if (listing && isLater(listing.provider, listing.id)) continue
      const id = listing?.id
      const expected = calcPrice({}, name)
      if (id !== expected?.model.id || (expected && provider !== expected.provider.id))
        differences.push([name, provider, id])
    }
    expect(differences).toEqual([])
  })

  test('says what of a name its rule left unread', () => {
    expect(findListing('anthropic', 'claude-sonnet-5-7')).toMatchObject({ id: 'claude-sonnet-5', rest: '-7' })
    expect(findListing('anthropic', 'claude-sonnet-4-20250514')).toMatchObject({
      id: 'claude-sonnet-4-0',
      rest: '-20250514',
    })
    expect(findListing('openai', 'gpt-5-mini')).toMatchObject({ id: 'gpt-5-mini', rest: '' })
  })

  test('knows no provider but the catalogue’s', () => {
    expect(findListing('constructor', 'gpt-5')).toBeUndefined()
    expect(findListing('__proto__', 'gpt-5')).toBeUndefined()
  })
})

test('every id of the catalogue is among its names', () => {
  for (const { models } of providers)
    for (const { id } of models) expect(namesInCatalogue().has(id.toLowerCase())).toBe(true)
})
