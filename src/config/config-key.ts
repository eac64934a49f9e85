import type { Level } from '../model/limits/levels.ts'
import type { Section } from '../model/limits/scopes.ts'
import type { ConfigFile } from './schema.ts'

/** Keys whose insides are one value to the comparison: a slot's, a prompt's variants, a set of limits, a set of floors, how records are read. */
type Whole =
  | `${string}slots`
  | `${string}.variants`
  | `${string}<level>`
  | `${string}ignore_below`
  | `${string}.max`
  | `${string}.budget`
  | `${string}.rate_limit`
  | 'usage_import'

/** Sections of which one key speaks for all. */
type PromptSection = Exclude<Section, 'groups' | 'since'>

/** `names` holds what stands beside the named keys of its mapping. */
type Joined<P extends string, K extends string> = P extends ''
  ? K
  : K extends 'names'
    ? P
    : `${P}.${K extends PromptSection ? '<scope>' : K extends Level ? '<level>' : K}`

type Below<T, P extends string> = P extends Whole
  ? P
  : T extends string | number | boolean
    ? P
    : T extends readonly (infer Item)[]
      ? Item extends object
        ? Below<Item, `${P}[]`>
        : P
      : string extends keyof T
        ? Below<T[keyof T], `${P}.<name>`>
        : { [K in keyof T & string]-?: Below<NonNullable<T[K]>, Joined<P, K>> }[keyof T & string]

/**
 * Every key of the config by its path, from the schema: `prompts[].model`, `prices.<name>.input`, `limits.<scope>.<level>`.
 * How a slot varies is judged apart from what it costs.
 */
export type ConfigKey = Below<ConfigFile, ''> | `${'defaults' | 'prompts[]'}.slots.<name>.varies`
