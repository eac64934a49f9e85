import { type FloorName, floors } from '../model/limits/floors.ts'
import { scopeNames, scopeOf } from '../model/limits/scopes.ts'
import { plainNumber } from './amount-text.ts'
import {
  hitRate,
  noiseAt,
  policyNamed,
  priced,
  slotSizes,
  slotVaries,
  usd,
  variantsSaid,
  volume,
  word,
} from './compared.ts'
import type { ConfigKey } from './config-key.ts'
import { facts, filledIn, grouped, type KeyRule, limitsAt, messages, never, shown, strict, united } from './key-rule.ts'

const scopesWithFloor = scopeNames.filter(name => scopeOf(name).hasFloor)
const floorNames = Object.keys(floors) as FloorName[]

/**
 * Which side's word counts, for every key of the config: the pull request that is judged cannot loosen the rules that judge it.
 * A key of the schema that is not here does not compile.
 */
export const keyRules = {
  $schema: { counts: 'neither', onlyAtHead: 'waits', firstAdoption: 'default', difference: 'none' },
  extends: { ...strict, difference: ({ extended }) => policyNamed(extended) },
  enforce: {
    ...never,
    difference: ({ enforce }) => [
      { below: [], text: enforce, looseness: enforce === 'report' ? 1 : 0, unit: 'word', absent: 0 },
    ],
  },
  'limits.<scope>.ignore_below': {
    ...strict,
    firstAdoption: 'stricter',
    difference: ({ ignoreBelow }) =>
      scopesWithFloor.flatMap(scope =>
        floorNames.flatMap(name => noiseAt([scope, 'ignore_below', name], ignoreBelow[name])),
      ),
  },
  'limits.<scope>.<level>': {
    ...filledIn,
    firstAdoption: 'stricter',
    difference: limitsAt('limits.<scope>.<level>'),
  },
  'limits.<scope>.max': { ...filledIn, firstAdoption: 'stricter', difference: limitsAt('limits.<scope>.max') },
  'limits.since.<level>': { ...filledIn, firstAdoption: 'stricter', difference: limitsAt('limits.since.<level>') },
  'limits.since.ref': {
    ...filledIn,
    firstAdoption: 'stricter',
    difference: ({ since }) =>
      since === undefined
        ? []
        : [{ below: ['since', 'ref'], text: since.ref, looseness: undefined, unit: 'word', absent: undefined }],
  },
  'limits.groups[].owner': grouped,
  'limits.groups[].tag': grouped,
  'limits.groups[].folder': grouped,
  'limits.groups[].model': grouped,
  'limits.groups[].always_loaded': grouped,
  'limits.groups[].<level>': {
    ...filledIn,
    firstAdoption: 'stricter',
    difference: limitsAt('limits.groups[].<level>'),
  },
  'limits.groups[].max': { ...filledIn, firstAdoption: 'stricter', difference: limitsAt('limits.groups[].max') },
  'limits.groups[].budget': { ...filledIn, firstAdoption: 'stricter', difference: limitsAt('limits.groups[].budget') },
  'limits.groups[].rate_limit': {
    ...filledIn,
    firstAdoption: 'stricter',
    difference: limitsAt('limits.groups[].rate_limit'),
  },
  'limits.groups[].message': { ...strict, firstAdoption: 'stricter', difference: ({ limits }) => messages(limits) },
  'defaults.model': { ...facts, difference: 'judged' },
  'defaults.service': { ...facts, difference: 'judged' },
  'defaults.calls_per_month': {
    ...filledIn,
    difference: ({ callsPerMonth, callsPerDay }) => volume(callsPerDay === undefined ? callsPerMonth : undefined),
  },
  'defaults.calls_per_day': { ...filledIn, difference: ({ callsPerDay }) => volume(callsPerDay) },
  'defaults.peak_calls_per_minute': { ...filledIn, difference: ({ peakCallsPerMinute }) => volume(peakCallsPerMinute) },
  'defaults.calls_per_task': { ...never, difference: ({ callsPerTask }) => priced(shown(callsPerTask), undefined) },
  'defaults.step_tokens': { ...never, difference: ({ stepTokens }) => priced(shown(stepTokens), undefined) },
  'defaults.output_tokens': { ...filledIn, difference: ({ outputTokens }) => volume(outputTokens) },
  'defaults.cache.hit_rate': { ...never, difference: ({ cache }) => hitRate(cache?.hitRate) },
  'defaults.cache.ttl': { ...never, difference: ({ cache }) => priced(cache?.ttl, undefined) },
  'defaults.slots.<name>.varies': { ...never, difference: ({ slots }) => slotVaries(slots) },
  'defaults.syntax': { ...filledIn, difference: ({ syntax }) => word(syntax) },
  'defaults.slots': { ...filledIn, difference: ({ slots }) => slotSizes(slots) },
  'prompts[].files': { ...united, difference: 'globs' },
  'prompts[].exclude': { ...united, difference: 'globs' },
  'prompts[].take': {
    ...united,
    onlyAtHead: 'waits',
    difference: ({ take }) =>
      take === undefined
        ? []
        : [
            {
              below: [],
              text: take
                .map(({ pattern }) => pattern)
                .sort()
                .join(', '),
              looseness: undefined,
              unit: 'names',
              absent: undefined,
            },
          ],
  },
  'prompts[].model': { ...facts, difference: 'judged' },
  'prompts[].split.<name>': { ...facts, difference: 'judged' },
  'prompts[].service': { ...facts, difference: 'judged' },
  'prompts[].calls_per_month': {
    ...filledIn,
    difference: ({ callsPerMonth, callsPerDay }) => volume(callsPerDay === undefined ? callsPerMonth : undefined),
  },
  'prompts[].calls_per_day': { ...filledIn, difference: ({ callsPerDay }) => volume(callsPerDay) },
  'prompts[].peak_calls_per_minute': {
    ...filledIn,
    difference: ({ peakCallsPerMinute }) => volume(peakCallsPerMinute),
  },
  'prompts[].calls_per_task': { ...never, difference: ({ callsPerTask }) => priced(shown(callsPerTask), undefined) },
  'prompts[].step_tokens': { ...never, difference: ({ stepTokens }) => priced(shown(stepTokens), undefined) },
  'prompts[].output_tokens': { ...filledIn, difference: ({ outputTokens }) => volume(outputTokens) },
  'prompts[].cache.hit_rate': { ...never, difference: ({ cache }) => hitRate(cache?.hitRate) },
  'prompts[].cache.ttl': { ...never, difference: ({ cache }) => priced(cache?.ttl, undefined) },
  'prompts[].slots.<name>.varies': { ...never, difference: ({ slots }) => slotVaries(slots) },
  'prompts[].owner': { ...filledIn, difference: ({ owner }) => word(owner) },
  'prompts[].tags': { ...filledIn, difference: ({ tags }) => word(tags && [...tags].sort().join(', ')) },
  'prompts[].variants': { ...never, difference: ({ variants }) => variantsSaid(variants) },
  'prompts[].syntax': { ...filledIn, difference: ({ syntax }) => word(syntax) },
  'prompts[].slots': { ...filledIn, difference: ({ slots }) => slotSizes(slots) },
  include_roots: { ...united, difference: 'none' },
  'models.<name>': { ...facts, difference: 'names' },
  'prices.file': { ...strict, difference: 'list' },
  usage: {
    ...filledIn,
    difference: ({ usage }) =>
      usage === undefined
        ? []
        : [{ below: [], text: usage.path, looseness: undefined, unit: 'word', absent: undefined }],
  },
  outcomes: { ...facts, difference: ({ outcomes }) => word(outcomes?.path) },
  usage_import: { counts: 'neither', onlyAtHead: 'waits', firstAdoption: 'head', difference: 'none' },
  'prices.<name>.base_model': { ...strict, difference: ({ baseModel }) => priced(baseModel, undefined) },
  'prices.<name>.input': { ...strict, difference: ({ input }) => usd(input) },
  'prices.<name>.output': { ...strict, difference: ({ output }) => usd(output) },
  'prices.<name>.discount': {
    ...strict,
    difference: ({ discount }) =>
      priced(discount === undefined ? undefined : `${plainNumber(discount * 100)}%`, discount),
  },
  'prices.<name>.markup': {
    ...strict,
    difference: ({ markup }) =>
      priced(markup === undefined ? undefined : `${plainNumber(markup * 100)}%`, markup && -markup),
  },
  'prices.<name>.context_window': {
    ...strict,
    difference: ({ contextWindow }) =>
      priced(contextWindow === undefined ? undefined : plainNumber(contextWindow), contextWindow),
  },
  'approvals.allow': { ...never, difference: 'approvers' },
  'approvals.by_author': { ...never, difference: 'approvers' },
  'approvals.by_committer': { ...never, difference: 'approvers' },
  'approvals.min_approvers': { ...never, difference: 'approvers' },
  'approvals.reset_on_push': { ...never, difference: 'approvers' },
} satisfies { [K in ConfigKey]: KeyRule<K> }

/** Keys for which the head's value serves where the base has none. */
export type FilledIn = {
  [K in ConfigKey]: (typeof keyRules)[K] extends { counts: 'base'; onlyAtHead: 'counts' } ? K : never
}[ConfigKey]
