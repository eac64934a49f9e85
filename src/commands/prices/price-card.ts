import { identify } from '../../catalogue/identify.ts'
import { sellersOf } from '../../catalogue/listing.ts'
import { type Retirement, retirementOf } from '../../catalogue/retirements.ts'
import type { Config } from '../../model/config.ts'
import { daysBetween } from '../../model/day.ts'
import type { Model } from '../../model/model.ts'
import { type Price, type ServiceName, serviceNames, type Tier } from '../../model/price.ts'
import type { ListTier } from '../../model/price-list.ts'
import { editionOf, freshestOf, listPrice } from '../../prices/list-price.ts'
import { priceOf } from '../../prices/price-of.ts'
import { termsOf } from '../../prices/services.ts'
import { sureFor } from '../../tokens/other-vocabularies.ts'
import { tokenizerNamed } from '../../tokens/tokenizers.ts'

interface From {
  list: string
  asOf: string | undefined
  also: { list: string; asOf: string } | undefined
  age: number | undefined
}

/** Everything that is known of what a model costs. */
export interface PriceCard {
  asked: string
  model: Model
  /** How the name was understood, where it is not known as it stands. */
  guessedAs: string | undefined
  isExact: boolean
  /** As each service that has a price; the standard one first. */
  services: { service: ServiceName; price: Price; source: string | undefined }[]
  /** The list with the standard price, a later list with the same price, and the age in days of the last of them. */
  from: From | undefined
  retires: Retirement | undefined
  /** What others ask for a model of the same name, in the built-in list. */
  elsewhere: { provider: string; id: string; tier: Pick<Tier, 'rates'> }[]
}

/** @param today to tell how old a price is */
export function priceCard(asked: string, config: Config, today: string): PriceCard {
  const facts = config.head ?? config.base
  const { model, guess } = identify(
    { asked, from: 'config', at: undefined },
    { models: facts?.models ?? {}, prices: config.prices, priceLists: config.priceLists },
  )
  const priced = (service: ServiceName) => priceOf({ ...model, service }, config.prices, config.priceLists)
  const services = serviceNames.flatMap(service => {
    const price = priced(service)
    const { source } = termsOf(service, model.provider ?? '', model.id) ?? {}
    return price === undefined ? [] : [{ service, price, source }]
  })
  return {
    asked,
    model,
    guessedAs: guess?.as,
    isExact: sureFor(model, tokenizerNamed(model.tokenizer).sure).kind === 'exact',
    services,
    from: fromOf(services[0]?.price, config, today),
    retires: retirementOf({ provider: model.provider, id: model.id, name: asked }, config.priceLists),
    elsewhere: [...inOwnList(model, config), ...elsewhereOf(model)],
  }
}

function fromOf(price: Price | undefined, { priceLists }: Config, today: string): PriceCard['from'] {
  if (price === undefined) return undefined
  const own = priceLists?.own ?? priceLists?.ofHead
  const builtIn = editionOf(price)
  const lists: Record<Price['source'], string> = {
    catalogue: `${builtIn.name} ${builtIn.version}`,
    file: own ? `${own.path} (${own.source})` : 'the price list',
    config: 'prices in the config',
  }
  const last = price.source === 'catalogue' ? freshestOf(price) : builtIn
  const also = last === builtIn ? undefined : { list: `${last.name} ${last.version}`, asOf: last.asOf }
  const { asOf } = price
  const said = also?.asOf ?? asOf
  return { list: lists[price.source], asOf, also, age: said === undefined ? undefined : daysBetween(said, today) }
}

/** What others ask for a model of the same name, in the repository's own list. */
function inOwnList({ provider, id }: Model, { priceLists }: Config): PriceCard['elsewhere'] {
  const name = id.slice(id.lastIndexOf('/') + 1).toLowerCase()
  const own = priceLists?.own ?? priceLists?.ofHead
  return [...(own?.providers ?? [])].flatMap(([other, models]) => {
    if (other === provider) return []
    return [...models.values()]
      .filter(model => model.id.slice(model.id.lastIndexOf('/') + 1).toLowerCase() === name)
      .flatMap(({ id: as, price: { tiers } }) =>
        tiers[0] ? [{ provider: other, id: as, tier: completed(tiers[0]) }] : [],
      )
  })
}

function elsewhereOf({ provider, id }: Model): PriceCard['elsewhere'] {
  const name = id.slice(id.lastIndexOf('/') + 1)
  return sellersOf(name).flatMap(other => {
    const [tier] = (other.provider === provider ? undefined : listPrice(other.provider, other.id)) ?? []
    return tier ? [{ ...other, tier: completed(tier) }] : []
  })
}

function completed({ input, output, cacheRead = input, cacheWrite = input }: ListTier): Pick<Tier, 'rates'> {
  return { rates: { input, output, cacheRead, cacheWrite } }
}
