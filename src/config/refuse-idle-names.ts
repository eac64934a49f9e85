import type { PriceOverride } from '../model/config.ts'
import { Problem } from '../model/problem.ts'
import type { Side } from './compare-sides.ts'
import { type Path, printed } from './key-path.ts'

/** What the catalogue knows of models' names. */
export interface Catalogue {
  isListed(name: string): boolean
  /** Undefined for a name that has a listing; `nearest` is the listed name that it may be a slip of. */
  unknownName(name: string): { family: boolean; nearest: string | undefined } | undefined
}

/**
 * Refuses deployments and prices that point at nothing, which would leave prompts without a price. What the base says in
 * the same words is let through: a new catalogue must fail no pull request.
 * @throws Problem at the place of the first one
 */
export function refuseIdleNames(head: Side, base: Side | undefined, catalogue: Catalogue): void {
  const { models, prices } = head.facts
  for (const [name, { asked: target }] of Object.entries(models)) {
    if (own(base?.facts.models, name)?.asked === target || Object.hasOwn(prices, target)) continue
    const near = slipOf(target, catalogue)
    if (near) throw idle(['models', name], 'is not a model in the catalogue.', near, head)
  }
  for (const [name, price] of Object.entries(prices)) {
    if (isSame(own(base?.facts.prices, name), price)) continue
    refuseIdlePrice(name, price, head, catalogue)
  }
}

function refuseIdlePrice(name: string, price: PriceOverride, head: Side, catalogue: Catalogue): void {
  const { baseModel, input, output, discount, markup } = price
  const near = baseModel === undefined ? undefined : slipOf(baseModel, catalogue)
  if (near) throw idle(['prices', name, 'base_model'], 'is not a model in the catalogue.', near, head)
  const like = baseModel ?? own(head.facts.models, name)?.asked ?? name
  const unlisted = catalogue.unknownName(like)
  if (!unlisted || (input !== undefined && output !== undefined)) return
  const path = ['prices', name]
  if (input === undefined && (discount ?? markup) !== undefined)
    throw idle(
      path,
      discount === undefined
        ? 'marks up a model that has no price in the catalogue.'
        : 'discounts a model that has no price in the catalogue.',
      unlisted,
      head,
    )
  const missing = input === undefined ? 'input' : 'output'
  throw new Problem(`${printed(path)} has no "${missing}", and the catalogue has none to use instead.`, {
    where: head.at(path),
    remedy: `Set both input and output, in USD per 1M tokens, or set base_model to a model in the catalogue.`,
  })
}

/** An unknown name, or nearly a known one. A known family is enough to count tokens, which may be all that is wanted. */
function slipOf(name: string, catalogue: Catalogue): { nearest: string | undefined } | undefined {
  const unlisted = catalogue.unknownName(name)
  return unlisted && (!unlisted.family || unlisted.nearest !== undefined) ? unlisted : undefined
}

function idle(path: Path, what: string, { nearest }: { nearest: string | undefined }, head: Side): Problem {
  const remedy =
    nearest === undefined
      ? 'Name a model in the catalogue, or give it a price with input and output under "prices".'
      : `Did you mean ${nearest}?`
  return new Problem(`${printed(path)} ${what}`, { where: head.at(path), remedy })
}

function own<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}

/** Where a price stands is no part of what it says. */
function isSame(one: PriceOverride | undefined, other: PriceOverride): boolean {
  return one !== undefined && textOf(one) === textOf(other)
}

const textOf = (price: PriceOverride): string =>
  JSON.stringify({ ...price, at: undefined }, (_key, value) => (typeof value === 'bigint' ? `${value}` : value))
