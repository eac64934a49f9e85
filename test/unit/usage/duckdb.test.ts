import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import type { Tallied } from '../../../src/usage/groups/tally.ts'
import { openSource } from '../../../src/usage/read/open-source.ts'
import { tallyFiles } from '../../../src/usage/read/tally-files.ts'
import { folder } from '../../git.ts'
import { records } from './records.ts'

const broken = [
  '{"half',
  '{"hello":"world"}',
  '{"timestamp":12345,"startTime":12345,"start_time":12345,"model":"m","prompt_tokens":3,"usage":{"prompt_tokens":1,"completion_tokens":1}}',
  '{"model":"m","usage":{"prompt_tokens":-1,"completion_tokens":1}}',
]

/** Groups in an order of their own, with maps as lists, and without the lines that a query does not know. */
function comparable({ groups, broken, ...rest }: Tallied) {
  const sorted = groups
    .map(group => JSON.stringify(group, (_key, value) => (value instanceof Map ? [...value].sort() : value)))
    .sort()
  return { ...rest, groups: sorted, broken: [...broken].map(([trouble, { count }]) => [trouble, count]).sort() }
}

async function both(files: Record<string, string | Buffer>, by?: 'hour' | 'weekday' | 'day') {
  const dir = folder(files)
  const sources = await Promise.all(Object.keys(files).map(name => openSource(name, `${dir}/${name}`)))
  const plain = await tallyFiles(sources, { by, largeFrom: 1e12, detailed: true })
  return [comparable(plain), comparable(await tallyFiles(sources, { by, largeFrom: 0, detailed: true }))]
}

const flat = Object.entries(records).filter(([name]) => !/report|promptfoo|focus|aggregate/.test(name))

describe('DuckDB gives what reading line by line does', () => {
  test.each(flat)('for %s', async (_name, { lines }) => {
    const text = [...lines.map(line => JSON.stringify(line)), ...broken].join('\n')
    const [plain, query] = await both({ 'a.jsonl': text, 'b.jsonl.gz': gzipSync(text) })
    expect(query).toEqual(plain)
  })

  test.each(['hour', 'weekday', 'day'] as const)('by %s', async by => {
    const { lines } = records.litellm ?? { lines: [] }
    const [plain, query] = await both({ 'a.jsonl': lines.map(line => JSON.stringify(line)).join('\n') }, by)
    expect(query).toEqual(plain)
  })
})

test('Parquet is read', async () => {
  const dir = folder()
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(
    `copy (select timestamp '2026-10-03 12:00:00' as "startTime", 'gpt-4.1' as model, 900 as prompt_tokens, 40 as completion_tokens, 0.0013 as spend, ['prompt:triage'] as request_tags, {usage_object: {prompt_tokens_details: {cached_tokens: 512}}} as metadata) to '${dir}/a.parquet'`,
  )
  connection.closeSync()
  const { groups } = await tallyFiles([await openSource('a.parquet', `${dir}/a.parquet`)], {})
  expect(groups).toMatchObject([
    { prompt: 'triage', month: '2026-10', calls: 1, nanoUsd: 1_300_000, sums: { input: 900, cached: 512, output: 40 } },
  ])
})
