import type { Price } from '../../model/price.ts'
import type { PriceCard } from './price-card.ts'

/** One model's price as data: amounts in USD per 1M tokens, as decimals in text. Null is what nobody states. */
export function cardJson({ asked, model, guessedAs, isExact, services, from, retires, elsewhere }: PriceCard) {
  return {
    asked,
    provider: model.provider ?? null,
    id: model.id,
    guessedAs: guessedAs ?? null,
    tokenizer: model.tokenizer,
    exact: isExact,
    contextWindow: model.contextWindow ?? null,
    retires: retires ?? null,
    price:
      from && services[0]
        ? { ...from, asOf: from.asOf ?? null, also: from.also ?? null, ageInDays: from.age ?? null, age: undefined }
        : null,
    services: Object.fromEntries(
      services.map(({ service, price, source }) => [
        service,
        { source: source ?? null, tiers: price.tiers.map(tierJson) },
      ]),
    ),
    elsewhere: elsewhere.map(({ provider, id, tier }) => ({ provider, id, ...ratesJson(tier.rates) })),
  }
}

const tierJson = ({ above, rates }: Price['tiers'][number]) => ({ above, ...ratesJson(rates) })

function ratesJson({ input, output, cacheRead, cacheWrite, cacheWriteHour }: Price['tiers'][number]['rates']) {
  return {
    input: perMillion(input),
    output: perMillion(output),
    cacheRead: perMillion(cacheRead),
    cacheWrite: perMillion(cacheWrite),
    cacheWriteForAnHour: cacheWriteHour === undefined ? null : perMillion(cacheWriteHour),
  }
}

/** A rate per token in 1e-12 USD is one per 1M tokens in millionths of a dollar. */
function perMillion(rate: bigint): string {
  const digits = rate.toString().padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '')
}
