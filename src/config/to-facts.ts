import type { CacheTerms } from '../model/caching.ts'
import type { Facts, PriceOverride, PromptRule, SlotDeclaration } from '../model/config.ts'
import type { Range, Usd } from '../model/quantity.ts'
import { namedFolderExclude, namedFolderFiles } from './defaults.ts'
import type { Path } from './key-path.ts'
import type { Parsed } from './parse-source.ts'
import type { ConfigFile } from './schema.ts'
import type { WrittenSlot } from './slots-schema.ts'

const listed = (globs: string | string[] | undefined): string[] =>
  globs === undefined ? [] : typeof globs === 'string' ? [globs] : globs

const named = <T>(entries: [string, T][]): Record<string, T> =>
  Object.assign(Object.create(null), Object.fromEntries(entries))

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
    rules: file.prompts?.map((entry, index) => ({
      at: parsed.at(['prompts', index, 'files'], 'value'),
      files: listed(entry.files),
      exclude: listed(entry.exclude),
      take: takeOf(entry.take, index, parsed),
      model: modelAt(entry.model, ['prompts', index, 'model']),
      callsPerMonth: entry.calls_per_month,
      outputTokens: entry.output_tokens,
      cache: toCache(entry.cache),
      owner: entry.owner,
      tags: entry.tags,
      syntax: entry.syntax,
      slots: toSlots(entry.slots, ['prompts', index, 'slots'], parsed),
    })) ?? [discovering(parsed.path)],
    defaults: {
      model: modelAt(defaults.model, ['defaults', 'model']),
      outputTokens: defaults.output_tokens,
      callsPerMonth: defaults.calls_per_month,
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
    prices: named(Object.entries(file.prices ?? {}).map(([name, price]) => [name, toOverride(price, parsed, name)])),
    usage:
      file.usage === undefined
        ? undefined
        : { path: file.usage.replace(/^\.\//, ''), at: parsed.at(['usage'], 'value') },
    usageImport: { prompts: file.usage_import?.prompts ?? {}, fields: toFields(file.usage_import?.fields) },
  }
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

type WrittenCache = NonNullable<ConfigFile['defaults']>['cache']

function toCache(cache: WrittenCache): CacheTerms | undefined {
  if (cache === undefined) return undefined
  const { hit_rate: hitRate, ttl } = cache
  return { ...(hitRate !== undefined && { hitRate: percentOf(hitRate) / 100 }), ...(ttl !== undefined && { ttl }) }
}

function toSlots(
  slots: Record<string, WrittenSlot> | undefined,
  path: Path,
  parsed: Parsed,
): Record<string, SlotDeclaration> | undefined {
  return (
    slots && named(Object.entries(slots).map(([name, slot]) => [name, toSlot(slot, parsed.at([...path, name], 'key'))]))
  )
}

function toSlot(slot: WrittenSlot, at: SlotDeclaration['at']): SlotDeclaration {
  if (typeof slot !== 'object') return { at, times: undefined, sample: slot, bare: true }
  const times = slot.times ?? slot.turns
  const turns = slot.turns === undefined ? {} : { turns: true as const }
  const varies = slot.varies === undefined ? {} : { varies: slot.varies }
  const said = { at, times: times === undefined ? undefined : toRange(times), ...turns, ...varies }
  if (slot.tokens !== undefined) return { ...said, tokens: toRange(slot.tokens) }
  return slot.file === undefined ? { ...said, sample: slot.sample ?? '' } : { ...said, file: slot.file }
}

const toRange = (size: number | Range): Range =>
  typeof size === 'number' ? { low: size, expected: size, high: size } : size

type WrittenPrice = NonNullable<ConfigFile['prices']>[string]

function toOverride(price: WrittenPrice, parsed: Parsed, name: string): PriceOverride {
  return {
    at: parsed.at(['prices', name], 'key'),
    baseModel: price.base_model,
    input: perToken(price.input),
    output: perToken(price.output),
    discount: price.discount === undefined ? undefined : percentOf(price.discount) / 100,
    contextWindow: price.context_window,
  }
}
