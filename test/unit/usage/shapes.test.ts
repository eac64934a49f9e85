import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openSource } from '../../../src/usage/read/open-source.ts'
import { type TallyOptions, tallyFiles } from '../../../src/usage/read/tally-files.ts'
import { type ShapeName, shapeNames } from '../../../src/usage/shapes/shapes.ts'
import { folder } from '../../git.ts'
import { records } from './records.ts'

async function tally(files: Record<string, string | Buffer>, options: TallyOptions = {}) {
  const dir = folder(files)
  const sources = await Promise.all(
    Object.keys(files)
      .sort()
      .map(name => openSource(name, `${dir}/${name}`)),
  )
  return tallyFiles(sources, options)
}

/** The sums of all groups. */
async function sumsOf(files: Record<string, string | Buffer>) {
  const { groups, passed, corrected, broken } = await tally(files)
  const sum = (of: (group: (typeof groups)[number]) => number) => groups.reduce((total, group) => total + of(group), 0)
  return {
    prompts: [...new Set(groups.map(({ prompt }) => prompt))].sort(),
    models: [...new Set(groups.map(({ model }) => model))].sort(),
    months: [...new Set(groups.map(({ month }) => month))].sort(),
    calls: sum(({ calls }) => calls),
    errors: sum(({ errors }) => errors),
    input: sum(({ sums }) => sums.input),
    cached: sum(({ sums }) => sums.cached),
    written: sum(({ sums }) => sums.written),
    hourly: sum(({ hourly }) => hourly),
    output: sum(({ sums }) => sums.output),
    usd: sum(({ nanoUsd }) => nanoUsd ?? 0) / 1e9,
    passed,
    corrected,
    broken: [...broken.keys()],
  }
}

const nothing = { errors: 0, cached: 0, written: 0, hourly: 0, usd: 0, passed: 0, corrected: 0, broken: [] }

describe.each(Object.entries(records))('records of %s', (_name, { lines, adds }) => {
  test('add up to what they do by hand', async () => {
    const jsonl = lines.map(line => `${JSON.stringify(line)}\n`).join('')
    expect(await sumsOf({ 'a.jsonl': jsonl })).toEqual({ ...nothing, ...adds })
    expect(await sumsOf({ 'a.jsonl.gz': gzipSync(jsonl) })).toEqual({ ...nothing, ...adds })
    expect(await sumsOf({ 'a.json': JSON.stringify(lines, null, 2) })).toEqual({ ...nothing, ...adds })
  })
})

test('every shape has a case', () => {
  expect(new Set(Object.keys(records).map(name => name.split(':')[0]))).toEqual(new Set<ShapeName | 'own'>(shapeNames))
})

test('columns of a table are records, and JSON in a cell is read', async () => {
  const csv = [
    'startTime,model,prompt_tokens,completion_tokens,spend,request_tags,metadata',
    '2026-10-03 12:00:00,gpt-4.1,900,40,0.0013,"[""prompt:triage""]","{""usage_object"":{""prompt_tokens_details"":{""cached_tokens"":512}}}"',
  ].join('\n')
  const expected = { prompts: ['triage'], calls: 1, input: 900, cached: 512, output: 40, usd: 0.0013 }
  expect(await sumsOf({ 'a.csv': csv })).toMatchObject(expected)
  const tsv = csv
    .split('\n')
    .map(line => line.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\t'))
    .join('\n')
  expect(await sumsOf({ 'a.tsv': tsv })).toMatchObject(expected)
})

test('records of no known shape are read by the fields of the config', async () => {
  const own = {
    prompts: {},
    fields: {
      prompt: 'meta.p',
      model: 'm',
      input: 'in',
      output: 'out',
      cached: 'c',
      input_includes_cached: false,
      at: 'when',
    },
  }
  const { ownShape } = await import('../../../src/usage/read/own-shape.ts')
  const line = '{"meta":{"p":"a"},"m":"gpt-4.1","in":10,"c":5,"out":2,"when":1790000000}\n'
  const { groups } = await tally({ 'a.log': line + line }, { own: ownShape(own) })
  expect(groups).toMatchObject([
    { prompt: 'a', month: '2026-09', calls: 2, sums: { input: 30, cached: 10, output: 4 } },
  ])
  await expect(tally({ 'a.log': line })).rejects.toThrow('the records in a.log are of no known shape.')
})

const good = { timestamp: '2026-10-03T00:00:00Z', model: 'gpt-4.1', usage: { prompt_tokens: 10, completion_tokens: 2 } }

test.each([
  ['half a line', '{"model":"gpt-4.1","usage":{"prompt_to', 'not-json'],
  ['another shape', JSON.stringify({ hello: 'sk-secret' }), 'other-shape'],
  ['negative counts', JSON.stringify({ ...good, usage: { prompt_tokens: -1, completion_tokens: 2 } }), 'bad-count'],
  [
    'counts that are text',
    JSON.stringify({ ...good, usage: { prompt_tokens: 'many', completion_tokens: 2 } }),
    'bad-count',
  ],
  [
    'absent counts',
    JSON.stringify({ ...good, usage: { prompt_tokens: null, completion_tokens: null } }),
    'other-shape',
  ],
  ['the year 1970', JSON.stringify({ ...good, timestamp: 12345 }), 'bad-time'],
])('a record with %s is counted as broken', async (_what, line, trouble) => {
  const lines = `${JSON.stringify(good)}\n${line}\n${JSON.stringify(good)}\n`
  const { broken, groups } = await tally({ 'a.jsonl': lines })
  expect([...broken]).toEqual([[trouble, { count: 1, first: { file: 'a.jsonl', line: 2 } }]])
  expect(groups[0]?.calls).toBe(2)
})

test('no field is kept that is not asked for, and no text in one that is', async () => {
  const canary = 'canary sk-live-4242 of jane@example.com'
  for (const { lines } of Object.values(records)) {
    const poisoned = lines.map(line => poison(line, canary))
    const { groups } = await tally({ 'a.jsonl': poisoned.map(line => `${JSON.stringify(line)}\n`).join('') })
    expect(JSON.stringify(groups, (_key, value) => (value instanceof Map ? [...value] : value))).not.toContain('canary')
  }
})

/** The same with a secret beside every field, and with every word for an end or a service that nobody knows. */
function poison(value: unknown, canary: string): unknown {
  if (Array.isArray(value)) return value.map(each => poison(each, canary))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    /finish_?reason|stop_?reason|service_?tier/i.test(key) ? canary : poison(inner, canary),
  ])
  return { ...Object.fromEntries(entries), text: canary, content: canary, messages: [{ content: canary }] }
}
