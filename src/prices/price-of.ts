import type { PriceOverride } from '../model/config.ts'
import type { Model } from '../model/model.ts'
import type { Price, Rates } from '../model/price.ts'
import { catalogue, type ListTier, listPrice } from './list-price.ts'
import { discounted } from './usd.ts'

/**
 * A model's price: the catalogue's, with what `prices:` says of it laid over. A stated rate holds in every tier; rates left out are
 * the base model's; a discount comes off all of them. Undefined means unpriced, never free: nobody lists a price per token, or an
 * override without a listed base leaves input or output out.
 */
export function priceOf(model: Model, overrides: Record<string, PriceOverride>): Price | undefined {
  const list = model.provider === undefined ? undefined : listPrice(model.provider, model.id)
  const key = model.override
  const override = key !== undefined && Object.hasOwn(overrides, key) ? overrides[key] : undefined
  if (override === undefined || key === undefined) {
    if (list === undefined) return undefined
    return {
      model: model.id,
      provider: model.provider ?? '',
      tiers: list.map(tier => ({ above: tier.above, rates: complete(tier) })),
      source: 'catalogue',
      asOf: catalogue.asOf,
    }
  }
  const tiers = list ?? ownTier(override)
  if (tiers === undefined) return undefined
  return {
    model: key,
    provider: model.provider ?? 'config',
    tiers: tiers.map(tier => ({ above: tier.above, rates: overridden(tier, override) })),
    source: 'config',
    asOf: statesRates(override) ? undefined : catalogue.asOf,
  }
}

/** A price that stands on its own, without a list to lean on. */
function ownTier({ input, output }: PriceOverride): ListTier[] | undefined {
  if (input === undefined || output === undefined) return undefined
  return [{ above: 0, input, output, cacheRead: undefined, cacheWrite: undefined }]
}

function overridden(tier: ListTier, override: PriceOverride): Rates {
  const rates = complete({
    above: tier.above,
    input: override.input ?? tier.input,
    output: override.output ?? tier.output,
    cacheRead: tier.cacheRead,
    cacheWrite: tier.cacheWrite,
  })
  const { discount } = override
  if (discount === undefined) return rates
  return {
    input: discounted(rates.input, discount),
    cacheRead: discounted(rates.cacheRead, discount),
    cacheWrite: discounted(rates.cacheWrite, discount),
    output: discounted(rates.output, discount),
  }
}

/** Cache rates that are not stated are the input's, never a guessed share of it. */
function complete({ input, output, cacheRead, cacheWrite }: ListTier): Rates {
  return { input, cacheRead: cacheRead ?? input, cacheWrite: cacheWrite ?? input, output }
}

function statesRates({ input, output }: PriceOverride): boolean {
  return input !== undefined || output !== undefined
}
