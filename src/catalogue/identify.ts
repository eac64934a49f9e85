import type { Deployed, PriceOverride } from '../model/config.ts'
import type { Model } from '../model/model.ts'
import type { PriceList, PriceLists } from '../model/price-list.ts'
import { resolveInList } from './in-list.ts'
import { modelOfWord } from './model-words.ts'
import { nearestName } from './nearest.ts'
import { readPrefixes } from './read-prefixes.ts'
import { type Resolved, resolve } from './resolve.ts'

/** That a model is not the one asked for by name, and what it was taken for: the data of a `model-guessed` finding. */
export interface Guess {
  as: string
  match: 'family' | 'unknown' | 'prefix' | 'word'
}

export interface Identified {
  model: Model
  /** Undefined where the name is known. */
  guess: Guess | undefined
}

/**
 * The model that a side asks for, resolved to what counts and prices it: through `models:` (deployment names), then `prices:` (where an
 * entry's `base_model` says what it is), then as a word for the newest of a name, then the repository's own list, then the catalogue (see `resolve`). Never throws: an unknown name is
 * `unknown`, has no price, and is counted by an estimate.
 */
export function identify(
  asked: Pick<Model, 'asked' | 'from' | 'at'>,
  config: {
    models: Record<string, Deployed>
    prices: Record<string, PriceOverride>
    /** Price lists of the repository's own, whose names are as good as the catalogue's. */
    priceLists?: PriceLists | undefined
  },
): Identified {
  const deployed = own(config.models, asked.asked) ?? behindPrefix(asked.asked, config.models)
  const isPriced = own(config.prices, asked.asked) !== undefined
  const word = deployed === undefined && !isPriced ? modelOfWord(asked.asked) : undefined
  const name = deployed?.asked ?? word ?? asked.asked
  const named = [asked.asked, name].find(key => own(config.prices, key) !== undefined)
  const baseModel = named === undefined ? undefined : own(config.prices, named)?.baseModel
  const resolved = lookUp(baseModel ?? name, config.priceLists)
  const override = named ?? [resolved.id].find(key => own(config.prices, key) !== undefined)
  const renamed = name !== asked.asked || baseModel !== undefined
  const isNamed = resolved.match !== 'family' && resolved.match !== 'unknown'
  const model: Model = {
    asked: asked.asked,
    id: resolved.id,
    provider: resolved.provider,
    override,
    from: asked.from,
    at: asked.at,
    deployedAt: deployed?.at,
    nearest: isNamed ? undefined : nearestName(resolved.id),
    tokenizer: resolved.tokenizer,
    contextWindow:
      (override === undefined ? undefined : own(config.prices, override)?.contextWindow) ?? resolved.contextWindow,
    match: resolved.match === 'prefix' ? 'family' : renamed && resolved.match === 'exact' ? 'alias' : resolved.match,
  }
  return { model, guess: word === undefined ? guessOf(resolved) : { as: word, match: 'word' } }
}

/** `azure/our-deployment` is the deployment of that name, unless the catalogue knows the whole. */
function behindPrefix(asked: string, models: Record<string, Deployed>): Deployed | undefined {
  const bare = readPrefixes(asked).at(-1)?.name ?? asked
  const found = bare === asked ? undefined : own(models, bare)
  return found && /^(?:family|unknown)$/.test(resolve(asked).match) ? found : undefined
}

/** The head's list serves for names only that nobody else prices: a pull request cannot declare itself cheap. */
function lookUp(name: string, { asked, own, ofHead }: PriceLists = { own: undefined, ofHead: undefined }): Resolved {
  const listed = resolve(name)
  const inList = (list: PriceList | undefined) => list && resolveInList(list, name, listed)
  const found = inList(asked) ?? inList(own)
  if (found) return found
  const isPriced = listed.provider !== undefined && (listed.match === 'exact' || listed.match === 'alias')
  return (isPriced ? undefined : inList(ofHead)) ?? listed
}

function guessOf({ match, id, tokenizer }: Resolved): Guess | undefined {
  if (match === 'exact' || match === 'alias') return undefined
  return { as: match === 'prefix' ? id : tokenizer, match }
}

/** A key of the user's own: `constructor` is a model's name like any other. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
