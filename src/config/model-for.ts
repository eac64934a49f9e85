import type { Config, Facts, Split } from '../model/config.ts'
import type { ServiceName } from '../model/price.ts'
import type { Loc } from '../model/quantity.ts'
import { defaultModel } from './defaults.ts'
import { rulesAbout } from './rules-about.ts'
import { type Match, type Place, settingsFor } from './settings.ts'

/**
 * The model of a file that names none, as its side's config has it. Where that names none, or is not about the file any more, the
 * base's stands: leaving a prompt out of the config does not make it cheaper. `models:` is not looked up here.
 * @param own the side's own facts
 */
export function modelFor(
  config: Pick<Config, 'base' | 'modelFlag'>,
  own: Facts | undefined,
  place: Place,
  match: Match,
): { asked: string; from: 'config' | 'default'; at?: Loc | undefined } {
  const { base } = config
  const namedBy = (facts: Facts | undefined) =>
    facts && (settingsFor(facts, place, match).model ?? facts.defaults.model)
  const isAbout = own && rulesAbout(own, place, match).length > 0
  const named = isAbout ? (namedBy(own) ?? namedBy(base)) : (namedBy(base) ?? namedBy(own))
  if (named) return { ...named, from: 'config' }
  return config.modelFlag === undefined
    ? { asked: defaultModel, from: 'default' }
    : { asked: config.modelFlag, from: 'config' }
}

/**
 * The models that a prompt's calls are split among, as its side's config has it; found as its model is, but before what its file names.
 * @param own the side's own facts
 */
export function splitFor(
  { base }: Pick<Config, 'base'>,
  own: Facts | undefined,
  place: Place,
  match: Match,
): Split | undefined {
  const saidBy = (facts: Facts | undefined) => facts && settingsFor(facts, place, match).split
  const isAbout = own && rulesAbout(own, place, match).length > 0
  return isAbout ? saidBy(own) : saidBy(base)
}

/**
 * The service of a file whose request names none, as its side's config has it; found as its model is.
 * @param own the side's own facts
 */
export function serviceFor(
  { base }: Pick<Config, 'base'>,
  own: Facts | undefined,
  place: Place,
  match: Match,
): ServiceName | undefined {
  const saidBy = (facts: Facts | undefined) =>
    facts && (settingsFor(facts, place, match).service ?? facts.defaults.service)
  const isAbout = own && rulesAbout(own, place, match).length > 0
  return isAbout ? saidBy(own) : (saidBy(base) ?? saidBy(own))
}
