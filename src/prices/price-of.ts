import type { PriceOverride } from '../model/config.ts'
import type { Model } from '../model/model.ts'
import type { Price, Rates, ServiceName } from '../model/price.ts'
import type { ListedPrice, ListTier, PriceList, PriceLists } from '../model/price-list.ts'
import type { Usd } from '../model/quantity.ts'
import { laterCatalogue, listedBy } from './list-price.ts'
import { tiersAs } from './services.ts'
import { discounted, marked, scaled } from './usd.ts'

/**
 * A model's price: that of the repository's own list, else the catalogue's, as the service that its requests ask for, with what `prices:`
 * says of it laid over. A stated rate holds in every tier, and a service costs the same share of it as of the list's; rates left out are
 * the base model's; discounts and mark-ups go on all of them. Undefined means unpriced, never free: nobody lists a price per token, or
 * none for that service, or an override without a listed base leaves input or output out.
 */
export function priceOf(
  model: Model,
  overrides: Record<string, PriceOverride>,
  ownLists?: PriceLists | undefined,
): Price | undefined {
  const found = listed(model, ownLists)
  const key = model.override
  const override = key !== undefined && Object.hasOwn(overrides, key) ? overrides[key] : undefined
  const service = model.service ?? 'standard'
  if (service === 'other') return undefined
  const as = service === 'standard' ? {} : { service }
  const tiers = found && tiersAs(service, model.provider ?? '', model.id, found)
  if (override !== undefined && key !== undefined)
    return overriddenPrice({ key, override, service, as, provider: model.provider }, found, tiers)
  if (found === undefined || tiers === undefined) return undefined
  const rates = tiers.map(tier => ({ above: tier.above, rates: complete(tier) }))
  const { source, asOf, ofHead, later } = found
  return {
    model: model.id,
    provider: model.provider ?? '',
    tiers: rates,
    source,
    ...as,
    ...(ofHead && { ofHead }),
    ...(later && { later }),
    asOf,
  }
}

interface Overridden {
  key: string
  override: PriceOverride
  service: ServiceName
  as: Pick<Price, 'service'>
  provider: string | undefined
}

/** @param tiers the list's for the service, where it prices that */
function overriddenPrice(
  { key, override, service, as, provider }: Overridden,
  found: Listed | undefined,
  tiers: ListTier[] | undefined,
): Price | undefined {
  const base = found ? tiers : service === 'standard' ? ownTier(override) : undefined
  if (base === undefined) return undefined
  const shareOf = (of: 'input' | 'output'): Share => [base[0]?.[of] ?? 1n, found?.tiers[0]?.[of] ?? 1n]
  const shares = found && service !== 'standard' ? { input: shareOf('input'), output: shareOf('output') } : undefined
  return {
    model: key,
    provider: provider ?? 'config',
    tiers: base.map(tier => ({ above: tier.above, rates: overridden(tier, override, shares) })),
    source: 'config',
    ...as,
    asOf: statesRates(override) ? undefined : found?.asOf,
  }
}

interface Listed extends Pick<ListedPrice, 'tiers' | 'services'> {
  source: 'catalogue' | 'file'
  asOf: string
  ofHead?: true
  later?: true
}

/** Who lists a model, and at what price. */
function listed({ provider, id }: Model, lists: PriceLists | undefined): Listed | undefined {
  if (provider === undefined) return undefined
  const inList = (list: PriceList | undefined): Listed | undefined => {
    const found = list?.providers.get(provider)?.get(id.toLowerCase())
    return list && found && { ...found.price, source: 'file', asOf: list.asOf }
  }
  const built = listedBy(provider, id)
  const builtIn = built && {
    tiers: built.tiers,
    services: {},
    source: 'catalogue' as const,
    asOf: built.edition.asOf,
    ...(built.edition === laterCatalogue && { later: true as const }),
  }
  const added = inList(lists?.ofHead)
  return inList(lists?.asked) ?? inList(lists?.own) ?? builtIn ?? (added && { ...added, ofHead: true })
}

/** A price that stands on its own, without a list to lean on. */
function ownTier({ input, output }: PriceOverride): ListTier[] | undefined {
  if (input === undefined || output === undefined) return undefined
  return [{ above: 0, input, output, cacheRead: undefined, cacheWrite: undefined, cacheWriteHour: undefined }]
}

/** What a service costs of the standard price: this much of that much. */
type Share = readonly [Usd, Usd]

/** @param shares of the service, where that is not the standard one */
function overridden(
  tier: ListTier,
  override: PriceOverride,
  shares: Record<'input' | 'output', Share> | undefined,
): Rates {
  const stated = (rate: Usd | undefined, of: 'input' | 'output') => {
    if (rate === undefined) return tier[of]
    const [part, whole] = shares?.[of] ?? [1n, 1n]
    return whole === 0n ? rate : scaled(rate, part, whole)
  }
  const rates = complete({
    ...tier,
    input: stated(override.input, 'input'),
    output: stated(override.output, 'output'),
  })
  const agreed = (rate: Usd) => marked(discounted(rate, override.discount ?? 0), override.markup ?? 0)
  return {
    input: agreed(rates.input),
    cacheRead: agreed(rates.cacheRead),
    cacheWrite: agreed(rates.cacheWrite),
    ...(rates.cacheWriteHour !== undefined && { cacheWriteHour: agreed(rates.cacheWriteHour) }),
    output: agreed(rates.output),
  }
}

/** Cache rates that are not stated are the input's, never a guessed share of it. */
function complete({ input, output, cacheRead, cacheWrite, cacheWriteHour }: ListTier): Rates {
  const hour = cacheWriteHour === undefined ? {} : { cacheWriteHour }
  return { input, cacheRead: cacheRead ?? input, cacheWrite: cacheWrite ?? input, ...hour, output }
}

function statesRates({ input, output }: PriceOverride): boolean {
  return input !== undefined || output !== undefined
}
