import { expect, test } from 'vitest'
import { declarationsFor } from '../../../src/config/declarations-for.ts'
import { type Match, workloadFor } from '../../../src/config/settings.ts'
import { read } from './read.ts'

const all: Match = rules => rules
const cacheOf = (base: string | undefined, head: string) =>
  workloadFor(read(base, head).config, { base: { path: 'a' }, head: { path: 'a' } }, all).workload.cache
const variesIn = (base: string | undefined, head: string) =>
  declarationsFor(read(base, head).config, all, []).of('a').slots.get('now')?.varies

const entry = (cache: string) => `prompts: [{files: a, cache: ${cache}}]`
const slot = (varies: string) => `prompts: [{files: a, slots: {now: {tokens: 9${varies}}}}]`

test('caching is as the base declares it, key by key, an entry before the defaults', () => {
  const base = 'defaults: {cache: {hit_rate: 50%, ttl: 1h}}\nprompts: [{files: a, cache: {hit_rate: 90%}}]'
  expect(cacheOf(base, base)).toEqual({ hitRate: 0.9, ttl: '1h' })
})

test("the head's hit rate waits for the merge, whether the base has one or not", () => {
  expect(cacheOf(entry('{hit_rate: 50%}'), entry('{hit_rate: 90%}'))).toEqual({ hitRate: 0.5 })
  expect(cacheOf('prompts: [{files: a}]', entry('{hit_rate: 90%}'))).toBeUndefined()
})

test('at first adoption no hit rate counts, as it could excuse what the change adds', () => {
  expect(cacheOf(undefined, entry('{hit_rate: 90%}'))).toBeUndefined()
})

test("how a slot varies is the base's word alone", () => {
  expect(variesIn(slot(', varies: call'), slot(', varies: never'))).toBe('call')
  expect(variesIn(slot(''), slot(', varies: never'))).toBeUndefined()
  expect(variesIn('prompts: [{files: a}]', slot(', varies: never'))).toBeUndefined()
  expect(variesIn(undefined, slot(', varies: never'))).toBeUndefined()
})

test('what only the head declares is reported as taking effect with the merge', () => {
  const findings = read('prompts: [{files: a}]', entry('{hit_rate: 90%, ttl: 1h}')).findings
  expect(findings).toMatchObject([
    { kind: 'policy-change', key: 'prompts[0].cache.hit_rate', to: '90%', loosens: true },
    { kind: 'policy-change', key: 'prompts[0].cache.ttl', to: '1h', loosens: true },
  ])
})
