import { readFileSync, writeFileSync } from 'node:fs'
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
  // Each as it was read, or why it was not.
  return Promise.all(
    [1e12, 0].map(largeFrom =>
      tallyFiles(sources, { by, largeFrom, detailed: true }).then(comparable, ({ message }) => ({ message })),
    ),
  )
}

const flat = Object.entries(records).filter(([name]) => !/report|promptfoo|focus|aggregate/.test(name))

describe('DuckDB gives what reading line by line does', () => {
  test.each(flat)('for %s, and keeps nothing that is not asked for', async (_name, { lines }) => {
    const secret = { content: 'canary', messages: [{ content: 'canary' }], text: 'canary' }
    const poisoned = lines.map(line => JSON.stringify({ ...(line as object), ...secret }))
    // Lines that are not JSON are read otherwise than those that are.
    for (const more of [[...broken, '{"canary":"canary"}', 'canary'], broken.slice(2), []]) {
      const text = [...poisoned, ...more].join('\n')
      const [plain, query] = await both({ 'a.jsonl': text, 'b.jsonl.gz': gzipSync(text) })
      expect(query).toEqual(plain)
      expect(JSON.stringify(query)).not.toContain('canary')
    }
  })

  test.each(flat)('for %s, with the calls of each hour', async (_name, { lines }) => {
    const dir = folder({ 'a.jsonl': lines.map(line => JSON.stringify(line)).join('\n') })
    const hoursOf = async (largeFrom: number) => {
      const { groups } = await tallyFiles([await openSource('a.jsonl', `${dir}/a.jsonl`)], { largeFrom })
      return groups.map(({ prompt, month, hours }) => [prompt, month, [...(hours ?? [])].join()]).sort()
    }
    const plain = await hoursOf(1e12)
    expect(await hoursOf(0)).toEqual(plain)
    expect(String(plain)).toMatch(/,[1-9]/)
  })

  test.each(['hour', 'weekday', 'day'] as const)('by %s', async by => {
    const { lines } = records.litellm ?? { lines: [] }
    const [plain, query] = await both({ 'a.jsonl': lines.map(line => JSON.stringify(line)).join('\n') }, by)
    expect(query).toEqual(plain)
  })
})

/** Rows of LiteLLM's table as text, with JSON in cells, and with what a spreadsheet or a broken export makes of them. */
const head = 'startTime,model,prompt_tokens,completion_tokens,total_tokens,spend,request_tags,metadata,status'
const cells = [
  '2026-10-03 12:00:00,gpt-4.1,900,40,940,0.0013,"[""prompt:triage""]","{""usage_object"":{""prompt_tokens_details"":{""cached_tokens"":512}}}",success',
  '2026-10-04 12:00:00,gpt-4.1,9000,40,,,"[""prompt:triage""]",{},failure',
  '2026-10-04 12:00:00,gpt-4.1,12,,,0.5,,"a note, with ""quotes"" and\na line break",',
  '1970-01-01 00:00:00,gpt-4.1,1,1,2,0,,,',
  '2026-10-05,gpt-4.1,-1,1,0,0,,,',
  '2026-10-05,gpt-4.1,many,1,0,0,,,',
  '2026-10-05,gpt-4.1,,,,0,,,',
  '2026-10-05,gpt-4.1,7',
  '2026-10-05,gpt-4.1,7,1,8,0,,,,beyond,the,head',
]

describe('DuckDB reads tables as the stream does', () => {
  const csv = [head, ...cells].join('\n')
  const tsv = csv.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\t')
  test.each([
    ['CSV', { 'a.csv': csv }],
    ['CSV of Windows, with a mark of its encoding', { 'a.csv': `\uFEFF${[head, ...cells].join('\r\n')}\r\n` }],
    ['CSV compressed, under any name', { 'a.data': gzipSync(csv) }],
    ['TSV', { 'a.tsv': tsv }],
    ['half of a CSV, which is then read by the stream', { 'a.csv': csv.slice(0, 290) }],
  ])('%s', async (_what, files) => {
    const [plain, query] = await both(files as Record<string, string | Buffer>)
    expect(query).toEqual(plain)
  })

  test('a JSON array, and a document that is none', async () => {
    const { lines } = records.litellm ?? { lines: [] }
    for (const text of [JSON.stringify(lines, null, 1), JSON.stringify({ data: lines }), '[{"half":']) {
      const [plain, query] = await both({ 'a.json': text, 'b.json.gz': gzipSync(text) })
      expect(query).toEqual(plain)
    }
  })

  test('and not by the stream, which knows the line of what is broken', async () => {
    const calls = [-1, 1].map(prompt_tokens => ({ startTime: '2026-10-05', spend: 0, prompt_tokens }))
    const jsonl = calls.map(call => JSON.stringify(call)).join('\n')
    const files = { 'a.csv': csv, 'a.json': JSON.stringify(calls), 'a.jsonl': jsonl, 'a.jsonl.gz': gzipSync(jsonl) }
    const dir = folder(files)
    for (const name of ['a.csv', 'a.json']) {
      const { broken } = await tallyFiles([await openSource(name, `${dir}/${name}`)], { largeFrom: 0 })
      expect(broken.get('bad-count')?.first).toEqual({ file: name, line: undefined })
    }
  })

  test('JSON that a record of JSONL has as text', async () => {
    const line = {
      startTime: '2026-10-03',
      model: 'm',
      prompt_tokens: 9,
      completion_tokens: 1,
      spend: 0,
      request_tags: '["prompt:a"]',
      metadata: '{"usage_object":{"prompt_tokens_details":{"cached_tokens":5}}}',
    }
    const [plain, query] = await both({ 'a.jsonl': JSON.stringify(line) })
    expect(JSON.stringify(plain)).toContain('\\"cached\\":5')
    expect(query).toEqual(plain)
  })
})

async function parquet(select: string): Promise<Tallied> {
  const dir = folder()
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(`copy (${select}) to '${dir}/a.parquet'`)
  connection.closeSync()
  return tallyFiles([await openSource('a.parquet', `${dir}/a.parquet`)], {})
}

describe('Parquet is read', () => {
  const expected = { prompt: 'triage', month: '2026-10', calls: 1, sums: { input: 900, cached: 512, output: 40 } }
  const call =
    "timestamp '2026-10-03 12:00:00' as \"startTime\", 'gpt-4.1' as model, 900 as prompt_tokens, 40 as completion_tokens, 0.0013 as spend"
  test.each([
    [
      'lists and structs',
      "['prompt:triage'] as request_tags, {usage_object: {prompt_tokens_details: {cached_tokens: 512}}} as metadata",
    ],
    [
      'JSON as text',
      `'["prompt:triage"]' as request_tags, '{"usage_object":{"prompt_tokens_details":{"cached_tokens":512}}}' as metadata`,
    ],
    [
      'JSON as text within JSON as text',
      `'["prompt:triage"]' as request_tags, '{"usage_object":"{\\"prompt_tokens_details\\":{\\"cached_tokens\\":512}}"}' as metadata`,
    ],
  ])('with %s', async (_what, more) => {
    const { groups } = await parquet(`select ${call}, ${more}`)
    expect(groups).toMatchObject([{ ...expected, nanoUsd: 1_300_000 }])
  })

  test('also rows of a bill, which have a meter each', async () => {
    const { groups } = await parquet(
      `select timestamp '2026-10-03' as "ChargePeriodStart", 'gpt-4.1 input tokens' as "SkuMeter", 900 as "ConsumedQuantity", 'Tokens' as "ConsumedUnit", 0.0013 as "BilledCost", 'Usage' as "ChargeCategory", 'OpenAI' as "ServiceName"`,
    )
    expect(groups).toMatchObject([{ sums: { input: 900 } }])
  })

  test('and refused in one sentence where it is cut off', async () => {
    const dir = folder({ 'a.parquet': 'PAR1 and no more' })
    await expect(tallyFiles([await openSource('a.parquet', `${dir}/a.parquet`)], {})).rejects.toThrow(
      'a.parquet is not readable as Parquet.',
    )
  })
})

describe('zstd is read as what it unpacks to', () => {
  /** DuckDB writes any text as CSV of one column without a mark around it. */
  async function zstd(name: string, text: string): Promise<Tallied> {
    const dir = folder({ plain: text })
    const connection = await (await DuckDBInstance.create()).connect()
    const lines = `select unnest(string_split(content, chr(10))) from read_text('${dir}/plain')`
    const bare = "format csv, header false, delim '\x01', quote '', escape ''"
    await connection.run(`copy (${lines}) to '${dir}/${name}' (${bare}, compression zstd)`)
    connection.closeSync()
    return tallyFiles([await openSource(name, `${dir}/${name}`)], { detailed: true })
  }
  async function plainly(name: string, text: string): Promise<Tallied> {
    return tallyFiles([await openSource(name, `${folder({ [name]: text })}/${name}`)], { detailed: true })
  }
  const { lines = [] } = records.litellm ?? {}
  const nested = (records.otel?.lines ?? []).map(line => JSON.stringify(line)).join('\n')
  test.each([
    [
      'JSONL, with lines that are broken',
      'a.jsonl',
      [...lines.map(line => JSON.stringify(line)), ...broken].join('\n'),
    ],
    ['JSONL of nested spans', 'spans.jsonl', nested],
    ['a JSON array', 'a.json', JSON.stringify(lines, null, 1)],
    ['CSV', 'a.csv', [head, ...cells].join('\n')],
    ['TSV', 'a.tsv', [head, ...cells].slice(0, 3).join('\n').replaceAll(',', '\t')],
  ])('%s', async (_what, name, text) => {
    const [packed, plain] = [await zstd(`${name}.zst`, text), await plainly(name, text)]
    expect(comparable(packed)).toEqual(comparable(plain))
    expect(plain.records).toBeGreaterThan(0)
  })

  test('and refused wherever it is cut off', async () => {
    const dir = folder()
    const connection = await (await DuckDBInstance.create()).connect()
    const call = '\'2026-10-03\' as "startTime", i as prompt_tokens, 1 as completion_tokens, 0 as spend'
    await connection.run(
      `copy (select ${call} from range(40000) calls(i)) to '${dir}/a.jsonl.zst' (format json, compression zstd)`,
    )
    connection.closeSync()
    const whole = readFileSync(`${dir}/a.jsonl.zst`)
    for (const end of [5, 30, whole.length >> 1, whole.length - 1]) {
      writeFileSync(`${dir}/cut.jsonl.zst`, whole.subarray(0, end))
      await expect(tallyFiles([await openSource('cut.jsonl.zst', `${dir}/cut.jsonl.zst`)], {})).rejects.toThrow(
        'cut.jsonl.zst is cut off or broken',
      )
    }
    writeFileSync(`${dir}/twice.jsonl.zst`, Buffer.concat([whole, whole]))
    const { records } = await tallyFiles([await openSource('twice.jsonl.zst', `${dir}/twice.jsonl.zst`)], {})
    expect(records).toBe(80_000)
  })
})

test.each([
  ['JSONL', 'a.jsonl.gz', (records.litellm?.lines ?? []).map(line => JSON.stringify(line)).join('\n')],
  ['CSV', 'a.csv.gz', [head, ...cells.slice(0, 3)].join('\n')],
])('%s that is compressed by gzip and cut off is refused, by DuckDB as by the stream', async (_what, name, text) => {
  const packed = gzipSync(text)
  for (const end of [packed.length >> 1, packed.length - 8, packed.length - 1])
    for (const read of await both({ [name]: packed.subarray(0, end) }))
      expect(read).toEqual({ message: `${name} is cut off or broken: gzip cannot decompress all of it.` })
})
