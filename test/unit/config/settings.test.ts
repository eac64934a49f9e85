import { expect, test } from 'vitest'
import { globsOf } from '../../../src/config/globs-of.ts'
import { modelFor } from '../../../src/config/model-for.ts'
import { matchAny } from '../../../src/config/rules-about.ts'
import { settingsFor, workloadFor } from '../../../src/config/settings.ts'
import { read } from './read.ts'

const match = matchAny((rule, path) =>
  rule.files.some(glob => path === glob || (glob.endsWith('/**') && path.startsWith(glob.slice(0, -2)))),
)

test('every entry that matches applies in order, key by key', () => {
  const { config } = read(
    undefined,
    'prompts:\n- {files: p/**, model: a, calls_per_month: 10, tags: [x]}\n- {files: p/one, model: b, output_tokens: 0}\n- {files: q, model: c}\n',
  )
  const facts = config.head
  if (!facts) throw new Error('no head')
  expect(settingsFor(facts, { path: 'p/one' }, match)).toEqual({
    model: { asked: 'b', at: { path: 'promptcost.yml', line: 3, column: 25 } },
    callsPerMonth: 10,
    outputTokens: 0,
    owner: undefined,
    tags: ['x'],
  })
})

test('the workload is the base’s at either path; the head serves for keys that it lacks', () => {
  const { config } = read(
    'prompts: [{files: old, calls_per_month: 100}, {files: new, output_tokens: 7}]\n',
    'defaults: {output_tokens: 1}\nprompts: [{files: old, calls_per_month: 1}, {files: new, calls_per_month: 2, output_tokens: 3, owner: me}]\n',
  )
  expect(workloadFor(config, { base: { path: 'old' }, head: { path: 'new' } }, match)).toEqual({
    workload: { callsPerMonth: 100, outputTokens: 7 },
    owner: 'me',
    tags: [],
    headKeys: ['prompts.owner'],
  })
  expect(workloadFor(config, { head: { path: 'third' } }, match)).toMatchObject({
    workload: { callsPerMonth: undefined, outputTokens: 1 },
    headKeys: ['defaults.output_tokens'],
  })
})

test('a default of the base comes before any entry of the head', () => {
  const { config } = read('defaults: {output_tokens: 150}', 'prompts: [{files: new, output_tokens: 1}]')
  expect(workloadFor(config, { head: { path: 'new' } }, match)).toMatchObject({
    workload: { outputTokens: 150 },
    headKeys: [],
  })
})

test('at first adoption the head’s keys are no exception', () => {
  const { config } = read(undefined, 'prompts: [{files: new, calls_per_month: 5}]')
  expect(workloadFor(config, { head: { path: 'new' } }, match)).toMatchObject({
    workload: { callsPerMonth: 5 },
    headKeys: [],
  })
})

test('the model is each side’s own', () => {
  const { config } = read('prompts: [{files: a, model: x}]', 'defaults: {model: y}\nprompts: [{files: a, model: z}]')
  expect(modelFor(config, config.base, { path: 'a' }, match)).toEqual({
    asked: 'x',
    from: 'config',
    at: { path: 'promptcost.yml', line: 1, column: 29 },
  })
  expect(modelFor(config, config.head, { path: 'a' }, match)).toMatchObject({ asked: 'z', from: 'config' })
  expect(modelFor(config, config.head, { path: 'b' }, match)).toMatchObject({ asked: 'y', from: 'config' })
  expect(modelFor(config, config.base, { path: 'b' }, match)).toEqual({ asked: 'gpt-5.4-mini', from: 'default' })
})

test('--model is the default of both sides', () => {
  const { config } = read(undefined, undefined, { model: 'm' })
  expect(modelFor(config, config.base, { path: 'x' }, match)).toEqual({ asked: 'm', from: 'config' })
})

test('globs of both sides are looked at, each with its own exclude', () => {
  const { config } = read('prompts: [{files: a/**}]', 'prompts: [{files: a/**, exclude: a/b}, {files: [c]}]')
  expect(globsOf(config)).toEqual([
    { files: ['a/**'], exclude: [] },
    { files: ['a/**'], exclude: ['a/b'] },
    { files: ['c'], exclude: [] },
  ])
  expect(globsOf(read('prompts: [{files: a}]', 'prompts: [{files: a}]').config)).toEqual([
    { files: ['a'], exclude: [] },
  ])
})
