import { expect, test } from 'vitest'
import { declarationsFor } from '../../../src/config/declarations-for.ts'
import { type Match, workloadFor } from '../../../src/config/settings.ts'
import { read, told } from './read.ts'

const all: Match = rules => rules
const entry = (variants: string, more = '') => `prompts: [{files: a, ${more} variants: ${variants}}]`
const declared = (base: string | undefined, head: string) => {
  const { variants } = declarationsFor(read(base, head).config, all, []).of('a')
  return variants && [...variants].map(([name, { slots }]) => [name, slots.get('history')])
}
const termsOf = (base: string, head: string, variant: string) => {
  const place = { path: 'a', variant }
  return workloadFor(read(base, head).config, { base: place, head: place }, all)
}
const tokens = (size: number) => ({ tokens: { low: size, expected: size, high: size } })

test('a variant has the slots of its entry, and its own over them', () => {
  const base = entry(
    '{free: {}, paid: {slots: {history: {tokens: 9}}}}',
    'slots: {history: {tokens: 5}, q: {tokens: 1}},',
  )
  expect(declared(base, base)).toMatchObject([
    ['free', tokens(5)],
    ['paid', tokens(9)],
  ])
  const { variants } = declarationsFor(read(base, base).config, all, []).of('a')
  expect([...(variants?.get('paid')?.slots.keys() ?? [])]).toEqual(['history', 'q'])
})

test("variants are the base's word alone, and there are none at first adoption", () => {
  const small = entry('{free: {slots: {history: {tokens: 5}}}, paid: {}}')
  const large = entry('{free: {slots: {history: {tokens: 9000}}}, paid: {}}')
  expect(declared(small, large)?.[0]).toMatchObject(['free', tokens(5)])
  expect(declared(small, 'prompts: [{files: a}]')?.[0]).toMatchObject(['free', tokens(5)])
  expect(declared('prompts: [{files: a}]', large)).toBeUndefined()
  expect(declared(undefined, large)).toBeUndefined()
  expect(declarationsFor(read(undefined, large).config, all, []).mayVary).toBe(false)
})

test('shares that are left out are equal parts of the rest', () => {
  const base = entry('{a: {share: 50%}, b: {}, c: {}}', 'calls_per_month: 1000, peak_calls_per_minute: 10,')
  expect(termsOf(base, base, 'a').workload).toMatchObject({ callsPerMonth: 500, peakCallsPerMinute: 5 })
  expect(termsOf(base, base, 'b').workload).toMatchObject({ callsPerMonth: 250, peakCallsPerMinute: 2.5 })
  const thirds = entry('{a: {}, b: {}, c: {}}', 'calls_per_month: 3000000,')
  const calls = ['a', 'b', 'c'].map(name => termsOf(thirds, thirds, name).workload.callsPerMonth ?? 0)
  expect(calls.reduce((sum, one) => sum + one, 0)).toBe(3_000_000)
})

test("a variant's share of the calls is the base's, and the entry's other keys hold in it", () => {
  const base = entry(
    '{a: {share: 50%, output_tokens: 7}, b: {}}',
    'calls_per_month: 1000, output_tokens: 3, tags: [x],',
  )
  const head = entry('{a: {share: 1%, output_tokens: 1}, b: {}}', 'calls_per_month: 1000, output_tokens: 3, tags: [x],')
  expect(termsOf(base, head, 'a')).toMatchObject({ workload: { callsPerMonth: 500, outputTokens: 7 }, tags: ['x'] })
  expect(termsOf(base, head, 'b').workload.outputTokens).toBe(3)
})

test("a variant's tags stand beside those of its entry", () => {
  const base = entry('{a: {tags: [enterprise, x]}, b: {}}', 'tags: [x, y],')
  expect(termsOf(base, base, 'a').tags).toEqual(['x', 'y', 'enterprise'])
  expect(termsOf(base, base, 'b').tags).toEqual(['x', 'y'])
})

test('a later entry with variants replaces those of an earlier one, and one without leaves them', () => {
  const two =
    'prompts: [{files: a, variants: {a: {}, b: {}}}, {files: a, variants: {c: {}, d: {}}}, {files: a, tags: [t]}]'
  expect(declared(two, two)?.map(([name]) => name)).toEqual(['c', 'd'])
})

test('what only the head says of variants is reported as taking effect with the merge', () => {
  const { findings } = read('prompts: [{files: a}]', entry('{a: {share: 90%}, b: {output_tokens: 9}}'))
  expect(findings).toMatchObject([
    { kind: 'policy-change', key: 'prompts[0].variants.a', to: '90% of the calls', loosens: true },
    { kind: 'policy-change', key: 'prompts[0].variants.b', to: '10% of the calls, 9 output tokens', loosens: true },
  ])
})

test.each([
  ['{a: {}}', 'must have 2 to 20 variants'],
  ['{a: {share: 90%}, b: {share: 5%}}', 'must have shares that add up to 100%'],
  ['{a: {share: 90%}, b: {share: 15%}, c: {}}', 'must have shares that add up to 100%'],
  ['{"a b": {}, b: {}}', 'must have names of letters'],
  ['{a: {model: x}, b: {}}', 'model'],
])('a mistake in variants is named: %s', (variants, says) => {
  expect(told(() => read(undefined, entry(variants)))).toContain(says)
})
