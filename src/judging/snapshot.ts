import { type Identified, identify } from '../catalogue/identify.ts'
import { modelFor, serviceFor, splitFor } from '../config/model-for.ts'
import type { Match, Place } from '../config/settings.ts'
import type { Config, Facts } from '../model/config.ts'
import type { Declarations } from '../model/declarations.ts'
import type { Model } from '../model/model.ts'
import type { Service } from '../model/price.ts'
import type { Prompt } from '../model/prompt.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import { placeOf } from '../parsed/place-of.ts'
import type { Assembled } from '../prompts/assemble.ts'
import type { Selected } from '../prompts/parse-files.ts'
import { serviceIn } from '../prompts/service-in.ts'
import { type Surveyed, survey } from '../prompts/survey.ts'
import type { PricedPrompt } from './priced-prompt.ts'
import { splitAs } from './split-as.ts'
import type { Store } from './store.ts'

/** One revision: its prompts, assembled, counted and priced, and what is odd about them. */
export type Snapshot = Surveyed<PricedPrompt>

/** How a revision is read. */
export interface Reading {
  declarations: Declarations
  /** Where the sample files of slots are looked for, in this order. */
  samples: readonly Selected[]
  config: Config
  /** Says how a prompt is served, in place of what it and its side's config say. */
  serviceOf?: ((prompt: Prompt) => Service | undefined) | undefined
  /** Changes parsed prompts before they are filled, such as to give them other samples. */
  redraw?: ((parsed: ParsedPrompt) => ParsedPrompt) | undefined
  /** What the revision's config says of models. */
  facts: Facts | undefined
  match: Match
  /** The model of a prompt, where it is not the one that it asks for. */
  modelOf?: ((prompt: Prompt) => Model | undefined) | undefined
}

/**
 * Takes a snapshot of one revision. Snapshots that share a store share all that is equal in them, as the very same objects.
 * @throws Problem for a declared sample that is not there
 */
export async function snapshot(selected: Selected, reading: Reading, store: Store): Promise<Snapshot> {
  const surveyed = await survey(selected, reading.declarations, reading.samples, store.prompts, reading.redraw)
  const found = surveyed.assembled.map(
    one => known(one, reading, store) ?? { one, ...askedModel(one.prompt, reading, store) },
  )
  const fresh = found.flatMap(each => ('one' in each ? [each] : []))
  await store.measure.prepare(fresh.map(({ one, model }) => [one.prompt, model] as const))
  return { ...surveyed, assembled: found.map(each => ('one' in each ? priced(each, reading, store) : each)) }
}

/** A prompt that was priced before, for a side with the same config. */
function known(assembled: Assembled, reading: Reading, { priced }: Store): PricedPrompt | undefined {
  const { facts } = reading
  const before = isItsOwn(reading) ? priced.get(assembled) : undefined
  return before && before.facts === facts ? before.made : undefined
}

/** Whether the side's own words say which model a prompt is sent to, and by which service. */
function isItsOwn({ modelOf, serviceOf }: Reading): boolean {
  return modelOf === undefined && serviceOf === undefined
}

function priced(
  { one: assembled, model, guess }: Identified & { one: Assembled },
  reading: Reading,
  store: Store,
): PricedPrompt {
  const before = store.priced.get(assembled)
  if (before?.made.model === model) return before.made
  const own = store.measure(assembled.prompt, model)
  const made = { model, guess, own, price: store.priceOf(model), ...assembled }
  if (isItsOwn(reading)) store.priced.set(assembled, { facts: reading.facts, made })
  return made
}

/** The model that a prompt is sent to: the one that its file names, else its side's config, else the default. */
function askedModel(prompt: Prompt, reading: Reading, store: Store): Identified {
  const { config, facts, match, modelOf } = reading
  const other = modelOf?.(prompt)
  if (other) return { model: other, guess: undefined }
  const place = placeOf(prompt)
  const service = reading.serviceOf?.(prompt) ?? serviceOf(prompt, place, reading)
  const split = splitFor(config, facts, place, match)
  if (split)
    return splitAs(split, store.models, asked =>
      identifiedAs({ asked, from: 'config', at: split.at }, service, reading, store),
    )
  const inFile = prompt.model
  const asked = inFile ? { ...inFile, from: 'file' as const } : modelFor(config, facts, place, match)
  const { last } = store
  // Most prompts in a row ask for the same.
  if (last?.facts === facts && last?.asked.asked === asked.asked && last.asked.from === asked.from)
    if (last.asked.at === asked.at && last.service === service) return last.identified
  const identified = identifiedAs(asked, service, reading, store)
  store.last = { facts, asked, service, identified }
  return identified
}

type Asked = Pick<Model, 'asked' | 'from'> & Partial<Pick<Model, 'at'>>

function identifiedAs(asked: Asked, service: Service, { config, facts }: Reading, { models }: Store): Identified {
  const deployed = facts && Object.hasOwn(facts.models, asked.asked) ? facts.models[asked.asked] : undefined
  const place = asked.at && `${asked.at.path}\0${asked.at.line}\0${asked.at.column}`
  const key = `${asked.asked}\0${asked.from}\0${place}\0${deployed && JSON.stringify(deployed)}\0${service}`
  const known = models.get(key)
  if (known) return known
  const identified = identify(
    { at: undefined, ...asked },
    { models: facts?.models ?? {}, prices: config.prices, priceLists: config.priceLists },
  )
  const served = service === 'standard' ? identified : { ...identified, model: { ...identified.model, service } }
  models.set(key, served)
  return served
}

/** How a prompt is served: as its request says, else as its side's config does. */
function serviceOf(prompt: Prompt, place: Place, { config, facts, match }: Reading): Service {
  return serviceIn(prompt) ?? serviceFor(config, facts, place, match) ?? 'standard'
}
