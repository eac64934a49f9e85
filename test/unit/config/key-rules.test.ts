import { expect, test } from 'vitest'
import type { ConfigKey } from '../../../src/config/config-key.ts'
import { defaultPolicy } from '../../../src/config/defaults.ts'
import type { KeyRule } from '../../../src/config/key-rule.ts'
import { keyRules } from '../../../src/config/key-rules.ts'
import { stricterOf } from '../../../src/config/stricter-of.ts'
import { read } from './read.ts'

/** For every key a config of the base that has it, the head's that says something looser, and one without it. */
const samples: { [K in ConfigKey]: [base: string, head: string, without: string] } = {
  $schema: ['$schema: a', '$schema: b', 'defaults: {}'],
  extends: ['extends: ./a.yml', 'extends: ./b.yml', 'defaults: {}'],
  enforce: ['enforce: fail', 'enforce: report', 'defaults: {}'],
  'limits.<scope>.ignore_below': [
    'limits: {each_prompt: {ignore_below: {usd_per_month: 5}}}',
    'limits: {each_prompt: {ignore_below: {usd_per_month: 9}}}',
    'limits: {each_prompt: {}}',
  ],
  'limits.<scope>.<level>': [
    'limits: {all_prompts: {fail_above: {usd: 5%}}}',
    'limits: {all_prompts: {fail_above: {usd: 9%}}}',
    'limits: {}',
  ],
  'limits.<scope>.max': [
    'limits: {each_prompt: {max: {tokens: 5000}}}',
    'limits: {each_prompt: {max: {tokens: 9000}}}',
    'limits: {each_prompt: {}}',
  ],
  'limits.since.<level>': [
    'limits: {since: {ref: v1, fail_above: {tokens: 30%}}}',
    'limits: {since: {ref: v1, fail_above: {tokens: 50%}}}',
    'limits: {since: {ref: v1}}',
  ],
  'limits.since.ref': [
    'limits: {since: {ref: v1, fail_above: {tokens: 30%}}}',
    'limits: {since: {ref: v2, fail_above: {tokens: 30%}}}',
    'limits: {}',
  ],
  'limits.groups[].owner': groups(
    'owner: b, max: {tokens: 5}',
    'owner: b, max: {tokens: 5}}, {owner: c, max: {tokens: 5}',
  ),
  'limits.groups[].tag': groups('tag: b, max: {tokens: 5}', 'tag: b, max: {tokens: 5}}, {tag: c, max: {tokens: 5}'),
  'limits.groups[].folder': groups(
    'folder: b, max: {tokens: 5}',
    'folder: b, max: {tokens: 5}}, {folder: c, max: {tokens: 5}',
  ),
  'limits.groups[].model': groups(
    'model: b, max: {tokens: 5}',
    'model: b, max: {tokens: 5}}, {model: c, max: {tokens: 5}',
  ),
  'limits.groups[].always_loaded': groups(
    'always_loaded: codex, max: {tokens: 5}',
    'always_loaded: codex, max: {tokens: 5}}, {always_loaded: cursor, max: {tokens: 5}',
  ),
  'limits.groups[].<level>': groups('owner: a, fail_above: {tokens: 5%}', 'owner: a, fail_above: {tokens: 9%}'),
  'limits.groups[].max': groups('owner: a, max: {tokens: 5}', 'owner: a, max: {tokens: 9}'),
  'limits.groups[].budget': groups('owner: a, budget: {usd_per_month: 5}', 'owner: a, budget: {usd_per_month: 9}'),
  'limits.groups[].rate_limit': groups(
    'model: a, rate_limit: {requests_per_minute: 5}',
    'model: a, rate_limit: {requests_per_minute: 9}',
  ),
  'limits.groups[].message': groups(
    'owner: a, max: {tokens: 5}, message: x',
    'owner: a, max: {tokens: 5}, message: y',
    'owner: a, max: {tokens: 5}',
  ),
  'defaults.model': ['defaults: {model: a}', 'defaults: {model: b}', 'defaults: {}'],
  'defaults.service': ['defaults: {service: standard}', 'defaults: {service: batch}', 'defaults: {}'],
  'defaults.calls_per_month': ['defaults: {calls_per_month: 9}', 'defaults: {calls_per_month: 5}', 'defaults: {}'],
  'defaults.calls_per_day': ['defaults: {calls_per_day: 9}', 'defaults: {calls_per_day: 5}', 'defaults: {}'],
  'defaults.peak_calls_per_minute': [
    'defaults: {peak_calls_per_minute: 9}',
    'defaults: {peak_calls_per_minute: 5}',
    'defaults: {}',
  ],
  'defaults.calls_per_task': ['defaults: {calls_per_task: 9}', 'defaults: {calls_per_task: 5}', 'defaults: {}'],
  'defaults.step_tokens': ['defaults: {step_tokens: 9}', 'defaults: {step_tokens: 5}', 'defaults: {}'],
  'defaults.output_tokens': ['defaults: {output_tokens: 9}', 'defaults: {output_tokens: 5}', 'defaults: {}'],
  'defaults.cache.hit_rate': [
    'defaults: {cache: {hit_rate: 50%}}',
    'defaults: {cache: {hit_rate: 90%}}',
    'defaults: {}',
  ],
  'defaults.cache.ttl': ['defaults: {cache: {ttl: 1h}}', 'defaults: {cache: {ttl: 5m}}', 'defaults: {}'],
  'defaults.slots.<name>.varies': [
    'defaults: {slots: {a: {tokens: 9, varies: call}}}',
    'defaults: {slots: {a: {tokens: 9, varies: never}}}',
    'defaults: {slots: {a: {tokens: 9}}}',
  ],
  'defaults.syntax': ['defaults: {syntax: jinja}', 'defaults: {syntax: none}', 'defaults: {}'],
  'defaults.slots': ['defaults: {slots: {a: {tokens: 9}}}', 'defaults: {slots: {a: {tokens: 5}}}', 'defaults: {}'],
  'prompts[].files': ['prompts: [{files: [a, b]}]', 'prompts: [{files: [a]}]', 'prompts: [{files: [a]}]'],
  'prompts[].exclude': ['prompts: [{files: a}]', 'prompts: [{files: a, exclude: b}]', 'prompts: [{files: a}]'],
  'prompts[].take': entry('take: [a, b]', 'take: a'),
  'prompts[].model': entry('model: a', 'model: b'),
  'prompts[].split.<name>': entry('split: {a: 70%, b: 30%}', 'split: {a: 30%, b: 70%}'),
  'prompts[].service': entry('service: standard', 'service: batch'),
  'prompts[].calls_per_month': entry('calls_per_month: 9', 'calls_per_month: 5'),
  'prompts[].calls_per_day': entry('calls_per_day: 9', 'calls_per_day: 5'),
  'prompts[].peak_calls_per_minute': entry('peak_calls_per_minute: 9', 'peak_calls_per_minute: 5'),
  'prompts[].calls_per_task': entry('calls_per_task: 9', 'calls_per_task: 5'),
  'prompts[].step_tokens': entry('step_tokens: 9', 'step_tokens: 5'),
  'prompts[].output_tokens': entry('output_tokens: 9', 'output_tokens: 5'),
  'prompts[].cache.hit_rate': entry('cache: {hit_rate: 50%}', 'cache: {hit_rate: 90%}'),
  'prompts[].cache.ttl': entry('cache: {ttl: 1h}', 'cache: {ttl: 5m}'),
  'prompts[].slots.<name>.varies': entry(
    'slots: {a: {tokens: 9, varies: call}}',
    'slots: {a: {tokens: 9, varies: never}}',
  ),
  'prompts[].owner': entry('owner: a', 'owner: b'),
  'prompts[].tags': entry('tags: [a]', 'tags: [b]'),
  'prompts[].variants': entry('variants: {a: {output_tokens: 9}, b: {}}', 'variants: {a: {output_tokens: 5}, b: {}}'),
  'prompts[].syntax': entry('syntax: jinja', 'syntax: none'),
  'prompts[].slots': entry('slots: {a: {tokens: 9}}', 'slots: {a: {tokens: 5}}'),
  include_roots: ['include_roots: [a]', 'include_roots: [b]', 'defaults: {}'],
  'models.<name>': ['models: {a: gpt-4.1}', 'models: {a: gpt-4.1-mini}', 'defaults: {}'],
  'prices.file': ['prices: {file: a.json}', 'prices: {file: b.json}', 'defaults: {}'],
  usage: ['usage: a.yml', 'usage: b.yml', 'defaults: {}'],
  outcomes: ['outcomes: a.csv', 'outcomes: b.csv', 'defaults: {}'],
  usage_import: ['usage_import: {prompts: {a: b}}', 'usage_import: {prompts: {a: c}}', 'defaults: {}'],
  'prices.<name>.base_model': price('base_model: gpt-4.1', 'base_model: gpt-4.1-mini'),
  'prices.<name>.input': price('output: 1, input: 9', 'output: 1, input: 5'),
  'prices.<name>.output': price('output: 9', 'output: 5'),
  'prices.<name>.discount': price('discount: 5%', 'discount: 9%'),
  'prices.<name>.markup': price('markup: 9%', 'markup: 5%'),
  'prices.<name>.context_window': price('context_window: 5', 'context_window: 9'),
  'approvals.allow': ['approvals: {allow: [alice]}', 'approvals: {allow: [alice, bob]}', 'defaults: {}'],
  'approvals.by_author': ['approvals: {by_author: false}', 'approvals: {by_author: true}', 'defaults: {}'],
  'approvals.by_committer': ['approvals: {by_committer: false}', 'approvals: {by_committer: true}', 'defaults: {}'],
  'approvals.min_approvers': ['approvals: {min_approvers: 2}', 'approvals: {min_approvers: 1}', 'defaults: {}'],
  'approvals.reset_on_push': ['approvals: {reset_on_push: true}', 'approvals: {reset_on_push: false}', 'defaults: {}'],
}

function groups(base: string, head: string, without?: string): [string, string, string] {
  const written = [base, head].map(group => `limits: {groups: [{${group}}]}`) as [string, string]
  return [...written, without === undefined ? 'limits: {groups: []}' : `limits: {groups: [{${without}}]}`]
}

function entry(base: string, head: string): [string, string, string] {
  return [`prompts: [{files: a, ${base}}]`, `prompts: [{files: a, ${head}}]`, 'prompts: [{files: a}]']
}

function price(base: string, head: string): [string, string, string] {
  return [`prices: {m: {input: 1, ${base}}}`, `prices: {m: {input: 1, ${head}}}`, 'prices: {m: {input: 1}}'].map(text =>
    text.replace('input: 1, output: 1, input:', 'output: 1, input:'),
  ) as [string, string, string]
}

const rows = Object.entries(keyRules) as [
  ConfigKey,
  Pick<KeyRule, 'counts' | 'onlyAtHead' | 'firstAdoption'> & { difference: unknown },
][]

test.each(rows)('%s: a difference is reported as its row says', (key, { difference }) => {
  const [base, head] = samples[key]
  const changes = read(base, head).findings.filter(({ kind }) => kind === 'policy-change')
  const isQuiet = difference === 'judged' || difference === 'none'
  expect(changes.map(finding => 'atOnce' in finding)).toEqual(isQuiet ? [] : [difference === 'names'])
})

const judging = rows.filter(([, { counts }]) => counts === 'base')

test.each(judging)("%s: the base's value judges, and the head's only from the merge on", (key, { difference }) => {
  const [base, head] = samples[key]
  const { config } = read(base, head)
  const alone = read(base, base).config
  for (const part of ['policy', 'approvals', 'prices'] as const)
    expect(JSON.stringify(config[part], noPlaces)).toBe(JSON.stringify(alone[part], noPlaces))
  expect(difference).not.toBe('none')
})

test.each(judging.filter(([key]) => /^(?:limits|enforce|approvals)/.test(key)))(
  '%s: what only the head says counts at once, or waits, as its row says',
  (key, { onlyAtHead }) => {
    const [base, head, without] = samples[key]
    // The default says what the base's sample says.
    const some = key === 'enforce' ? head : base
    const both = read(without, some)
    const alone = read(without, without).config
    const isSame =
      JSON.stringify([both.config.policy, both.config.approvals]) === JSON.stringify([alone.policy, alone.approvals])
    expect(isSame).toBe(onlyAtHead === 'waits')
    expect(both.findings.some(({ kind }) => kind === 'head-key')).toBe(onlyAtHead === 'counts')
  },
)

test.each(rows.filter(([key]) => /^(?:limits|enforce|approvals)/.test(key)))(
  '%s: at first adoption the value is whose its row says',
  (key, { firstAdoption }) => {
    const [, looser] = samples[key]
    const adopted = read(undefined, looser).config
    const own = read(looser, looser).config
    const part = key.startsWith('approvals') ? 'approvals' : 'policy'
    if (firstAdoption === 'stricter') {
      expect(adopted.policy).toEqual(stricterOf(defaultPolicy, own.policy))
      expect(stricterOf(defaultPolicy, adopted.policy)).toEqual(adopted.policy)
    } else if (firstAdoption === 'head') expect(adopted[part]).toEqual(own[part])
    else expect(adopted[part]).toEqual(read(undefined, undefined).config[part])
  },
)

const noPlaces = (key: string, value: unknown) =>
  key === 'at' ? undefined : typeof value === 'bigint' ? `${value}` : value
