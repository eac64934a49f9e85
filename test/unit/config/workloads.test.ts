import { expect, test } from 'vitest'
import { workloadFor } from '../../../src/config/settings.ts'
import { read, told } from './read.ts'

const termsOf = (base: string | undefined, head: string) =>
  workloadFor(read(base, head).config, { base: { path: 'a' }, head: { path: 'a' } }, rules => rules)
const entry = (keys: string) => `prompts: [{files: a, ${keys}}]`

test('calls per day are 30 times as many per month, and a later entry overrides the one by the other', () => {
  expect(termsOf(entry('calls_per_day: 5000'), entry('owner: a')).workload.callsPerMonth).toBe(150_000)
  const two = 'prompts: [{files: a, calls_per_month: 7}, {files: a, calls_per_day: 2}]'
  expect(termsOf(two, two).workload.callsPerMonth).toBe(60)
})

test('calls per day and per month beside each other are a mistake', () => {
  const both = entry('calls_per_month: 1, calls_per_day: 1')
  expect(told(() => read(undefined, both))).toBe(
    'promptcost.yml:1:11: prompts[0] has both "calls_per_month" and "calls_per_day".\nKeep one of them.',
  )
})

test('calls per day that only the head has serve, and the report names the key', () => {
  const { workload, headKeys } = termsOf(entry('owner: a'), entry('calls_per_day: 10'))
  expect(workload).toMatchObject({ callsPerMonth: 300, callsFromHead: true })
  expect(headKeys).toEqual(['prompts.calls_per_day'])
})

test('the calls of a task wait for the merge', () => {
  const task = 'calls_per_task: 8, step_tokens: 600'
  expect(termsOf(entry(task), entry('calls_per_task: 80')).workload.task).toEqual({ calls: 8, stepTokens: 600 })
  expect(termsOf(entry('owner: a'), entry(task)).workload.task).toBeUndefined()
  expect(termsOf(undefined, entry(task)).workload.task).toBeUndefined()
})

test("the calls at peak are the base's, and the head's only where the base has none", () => {
  const peak = (calls: number) => entry(`peak_calls_per_minute: ${calls}`)
  expect(termsOf(peak(120), peak(1)).workload.peakCallsPerMinute).toBe(120)
  expect(termsOf('defaults: {peak_calls_per_minute: 90}\nprompts: [{files: a}]', peak(1)).workload).toMatchObject({
    peakCallsPerMinute: 90,
  })
  const { workload, headKeys } = termsOf(entry('owner: a'), peak(7))
  expect(workload.peakCallsPerMinute).toBe(7)
  expect(headKeys).toEqual(['prompts.peak_calls_per_minute'])
})

test('a task of one call is a call', () => {
  expect(termsOf(entry('calls_per_task: 1'), entry('owner: a')).workload.task).toBeUndefined()
})
