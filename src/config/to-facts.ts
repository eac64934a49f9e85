import type { CacheTerms } from '../model/caching.ts'
import type { Facts, PriceOverride, PromptRule } from '../model/config.ts'
import type { Usd } from '../model/quantity.ts'
import { namedFolderExclude, namedFolderFiles } from './defaults.ts'
import { named } from './null-record.ts'
import type { Parsed } from './parse-source.ts'
import { placedGroups } from './placed-groups.ts'
import type { ConfigFile } from './schema.ts'
import { shareOf } from './share-of.ts'
import { toSlots } from './to-slots.ts'
import { toVariants } from './to-variants.ts'

const listed = (globs: string | string[] | undefined): string[] =>
  globs === undefined ? [] : typeof globs === 'string' ? [globs] : globs

/** A number with at most 6 decimals in USD per 1M tokens, as 1e-12 USD per token. Exact up to a million USD. */
const perToken = (perMillion: number | undefined): Usd | undefined =>
  perMillion === undefined ? undefined : BigInt(Math.round(perMillion * 1e6))

/** `12.5%` as 12.5. */
export const percentOf = (text: string): number => Number.parseFloat(text)

/** One rule without any settings. */
function ruleFor(path: string, files: readonly string[], exclude: readonly string[]): PromptRule {
  return {
    at: { path },
    files: [...files],
    exclude: [...exclude],
    take: undefined,
    model: undefined,
    callsPerMonth: undefined,
    outputTokens: undefined,
    owner: undefined,
    tags: undefined,
    syntax: undefined,
    slots: undefined,
  }
}

/** The prompts that are found without being named. */
const discovering = (path: string): PromptRule => ({ ...ruleFor(path, [], []), discovers: true })

/** Facts where a side has no config. `files` replaces the well-known places; in `namedFolders` more than those are looked at. */
export function defaultFacts({
  files,
  namedFolders,
}: {
  files?: readonly string[] | undefined
  namedFolders?: boolean | undefined
} = {}): Facts {
  const path = 'built-in defaults'
  const more = namedFolders ? [ruleFor(path, namedFolderFiles, namedFolderExclude)] : []
  return {
    path: undefined,
    // Who names files means them, wherever they stand.
    rules: files ? [ruleFor(path, files, [])] : [discovering(path), ...more],
    defaults: {
      model: undefined,
      outputTokens: undefined,
      callsPerMonth: undefined,
      syntax: undefined,
      slots: undefined,
    },
    includeRoots: [],
    models: named([]),
    prices: named([]),
    priceFile: undefined,
    usage: undefined,
    usageImport: { prompts: {}, fields: undefined },
  }
}

/** A well-formed config's facts, with their places. */
export function toFacts(file: ConfigFile, parsed: Parsed): Facts {
  const { defaults = {} } = file
  const modelAt = (asked: string | undefined, path: (string | number)[]) =>
    asked === undefined ? undefined : { asked, at: parsed.at(path, 'value') }
  return {
    path: parsed.path,
    extended: file.extends,
    rules: file.prompts?.map((entry, index) => ({
      at: parsed.at(['prompts', index, 'files'], 'value'),
      files: listed(entry.files),
      exclude: listed(entry.exclude),
      take: takeOf(entry.take, index, parsed),
      model: modelAt(entry.model, ['prompts', index, 'model']),
      split: splitOf(entry.split, index, parsed),
      service: entry.service,
      ...toVolumes(entry),
      outputTokens: entry.output_tokens,
      cache: toCache(entry.cache),
      owner: entry.owner,
      tags: entry.tags,
      syntax: entry.syntax,
      slots: toSlots(entry.slots, ['prompts', index, 'slots'], parsed),
      variants: toVariants(entry.variants, index, parsed),
    })) ?? [discovering(parsed.path)],
    defaults: {
      model: modelAt(defaults.model, ['defaults', 'model']),
      service: defaults.service,
      outputTokens: defaults.output_tokens,
      ...toVolumes(defaults),
      cache: toCache(defaults.cache),
      syntax: defaults.syntax,
      slots: toSlots(defaults.slots, ['defaults', 'slots'], parsed),
    },
    includeRoots: file.include_roots ?? [],
    models: named(
      Object.entries(file.models ?? {}).map(([name, asked]) => [
        name,
        { asked, at: parsed.at(['models', name], 'value') },
      ]),
    ),
    prices: named(
      Object.entries(file.prices?.names ?? {}).map(([name, price]) => [name, toOverride(price, parsed, name)]),
    ),
    priceFile:
      file.prices?.file === undefined
        ? undefined
        : { path: plainPath(file.prices.file), at: parsed.at(['prices', 'file'], 'value') },
    usage:
      file.usage === undefined
        ? undefined
        : { path: file.usage.replace(/^\.\//, ''), at: parsed.at(['usage'], 'value') },
    outcomes:
      file.outcomes === undefined
        ? undefined
        : { path: plainPath(file.outcomes), at: parsed.at(['outcomes'], 'value') },
    groups: placedGroups(file, parsed),
    usageImport: { prompts: file.usage_import?.prompts ?? {}, fields: toFields(file.usage_import?.fields) },
  }
}

/** The largest share first; of equal ones in the order of their names, so that the order of writing is no change. */
function splitOf(split: Record<string, string> | undefined, index: number, parsed: Parsed): PromptRule['split'] {
  if (split === undefined) return undefined
  const models = Object.entries(split).map(([asked, written]) => ({ asked, share: shareOf(written) }))
  models.sort((a, b) => b.share - a.share || (a.asked < b.asked ? -1 : 1))
  return { models: models.filter(({ share }) => share > 0), at: parsed.at(['prompts', index, 'split'], 'key') }
}

function toFields(fields: NonNullable<ConfigFile['usage_import']>['fields']): Facts['usageImport']['fields'] {
  if (fields === undefined) return undefined
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, path]) => (path === undefined ? [] : [[name, path]])),
  )
}

function takeOf(take: string | string[] | undefined, index: number, parsed: Parsed): PromptRule['take'] {
  const isList = Array.isArray(take)
  return take === undefined
    ? undefined
    : listed(take).map((pattern, i) => ({
        pattern,
        at: parsed.at(['prompts', index, 'take', ...(isList ? [i] : [])], 'value'),
      }))
}

type WrittenVolumes = Pick<
  NonNullable<ConfigFile['defaults']>,
  'calls_per_month' | 'calls_per_day' | 'peak_calls_per_minute' | 'calls_per_task' | 'step_tokens'
>

const daysPerMonth = 30

function toVolumes(written: WrittenVolumes) {
  const { calls_per_month: perMonth, calls_per_day: callsPerDay } = written
  return {
    callsPerMonth: callsPerDay === undefined ? perMonth : callsPerDay * daysPerMonth,
    callsPerDay,
    peakCallsPerMinute: written.peak_calls_per_minute,
    callsPerTask: written.calls_per_task,
    stepTokens: written.step_tokens,
  }
}

type WrittenCache = NonNullable<ConfigFile['defaults']>['cache']

function toCache(cache: WrittenCache): CacheTerms | undefined {
  if (cache === undefined) return undefined
  const { hit_rate: hitRate, ttl } = cache
  return { ...(hitRate !== undefined && { hitRate: percentOf(hitRate) / 100 }), ...(ttl !== undefined && { ttl }) }
}

/** As the listing of a side has it. */
const plainPath = (path: string): string => path.replace(/^(?:\.\/)+/, '')

type WrittenPrice = NonNullable<ConfigFile['prices']>['names'][string]

function toOverride(price: WrittenPrice, parsed: Parsed, name: string): PriceOverride {
  return {
    at: parsed.at(['prices', name], 'key'),
    baseModel: price.base_model,
    input: perToken(price.input),
    output: perToken(price.output),
    discount: price.discount === undefined ? undefined : percentOf(price.discount) / 100,
    markup: price.markup === undefined ? undefined : percentOf(price.markup) / 100,
    contextWindow: price.context_window,
  }
}
