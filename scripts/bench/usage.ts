import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** With `PROMPTCOST_BENCH_GB=10` another size. */
const GB = Number(process.env.PROMPTCOST_BENCH_GB ?? 1)

/** A call as a proxy logs it, with the messages that nobody but the proxy needs. */
function record(i: number): string {
  const input = 400 + ((i * 7919) % 9000)
  const output = 20 + ((i * 104729) % 600)
  return JSON.stringify({
    request_id: `r-${i}`,
    startTime: new Date(Date.UTC(2026, 6, 1) + (i % 10_000_000) * 1000).toISOString(),
    model: i % 5 === 0 ? 'gpt-4.1' : 'gpt-4.1-mini',
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    spend: ((i * 31) % 9000) / 1e7,
    status: i % 50 === 0 ? 'failure' : 'success',
    request_tags: [`prompt:${i % 3 === 0 ? 'triage' : 'reply'}`],
    session_id: `s-${i >> 2}`,
    metadata: { usage_object: { prompt_tokens_details: { cached_tokens: i % 2 === 0 ? 256 : 0 } } },
    messages: [{ role: 'user', content: 'A customer asks where the parcel is, and what to do. '.repeat(4 + (i % 24)) }],
  })
}

const READER = `import { createReadStream } from 'node:fs'
const sums = new Map()
let rest = ''
for await (const chunk of createReadStream(process.argv[2], { encoding: 'utf8', highWaterMark: 1 << 20 })) {
  const lines = (rest + chunk).split('\\n')
  rest = lines.pop()
  for (const line of lines) {
    const { model, prompt_tokens } = JSON.parse(line)
    sums.set(model, (sums.get(model) ?? 0) + prompt_tokens)
  }
}`

/** Beside `metadata`, where eight more are. */
const COLUMNS = [
  ...[
    'prompt_tokens',
    'completion_tokens',
    'total_tokens',
    'cache_read_input_tokens',
    'cache_creation_input_tokens',
    'spend',
  ],
  ...['status', 'startTime', 'start_time', 'date', 'request_tags', 'model', 'model_group', 'call_type', 'api_key'],
]
const IN_METADATA = [
  ...['prompt_id', 'prompt_name', 'requester_metadata.prompt_id', 'attempted_retries'],
  ...[
    'prompt_tokens_details.cached_tokens',
    'cache_read_input_tokens',
    'prompt_tokens_details.cache_creation_tokens',
  ].map(key => `usage_object.${key}`),
  ...['cache_creation_input_tokens', 'completion_tokens_details.reasoning_tokens'].map(key => `usage_object.${key}`),
]

/** The fields that an import reads of this shape, in a query that only counts where they are. */
const sameFields = `import { DuckDBInstance } from ${JSON.stringify(resolve('node_modules/@duckdb/node-api/lib/index.js'))}
const instance = await DuckDBInstance.create(':memory:', { memory_limit: '700MB', preserve_insertion_order: 'false' })
const connection = await instance.connect()
await connection.runAndReadAll(\`select model, strftime(try_cast(startTime as timestamp), '%Y-%m') as month, sum(try_cast(prompt_tokens as bigint)), sum(try_cast(completion_tokens as bigint)),
  quantile_disc(try_cast(prompt_tokens as bigint), [0.5, 0.95]), sum(try_cast(spend as double)), ${COLUMNS.map(name => `count(${name})`).join(', ')}, ${IN_METADATA.map((_, i) => `count(m[${i + 1}])`).join(', ')}
  from (select *, json_extract_string(metadata, [${IN_METADATA.map(path => `'$.${path}'`).join(', ')}]) as m
    from read_ndjson('\${process.argv[2]}', columns = {${COLUMNS.map(name => `${name}: 'varchar'`).join(', ')}, metadata: 'json'}))
  group by model, month\`)`

const QUERY = `import { DuckDBInstance } from ${JSON.stringify(resolve('node_modules/@duckdb/node-api/lib/index.js'))}
const instance = await DuckDBInstance.create(':memory:', { memory_limit: '700MB', preserve_insertion_order: 'false' })
const connection = await instance.connect()
await connection.runAndReadAll(\`select model, strftime(startTime, '%Y-%m') as month, count(*), sum(prompt_tokens), sum(completion_tokens),
  quantile_disc(prompt_tokens, [0.5, 0.95]), sum(spend)
  from read_ndjson('\${process.argv[2]}', columns = {model: 'varchar', startTime: 'timestamp', prompt_tokens: 'bigint', completion_tokens: 'bigint', spend: 'double'})
  group by all\`)`

/** A large import against a bare reader and DuckDB's own query: a section of docs/benchmarks.md. */
export function usageSection(top: string): string {
  const cwd = join(top, 'usage')
  mkdirSync(join(cwd, 'prompts'), { recursive: true })
  const records = join(cwd, 'records.jsonl')
  const calls = writeRecords(records)
  writeFileSync(join(cwd, 'reader.mjs'), READER)
  writeFileSync(join(cwd, 'query.mjs'), QUERY)
  writeFileSync(join(cwd, 'fields.mjs'), sameFields)
  writeFileSync(join(cwd, 'promptcost.yml'), 'prompts: [{ files: "prompts/*.md" }]\n')
  writeFileSync(join(cwd, 'prompts/triage.md'), 'Sort the mail.')
  const imported = (out: string) => [resolve('dist/cli.js'), 'usage', 'import', records, '--output', join(cwd, out)]
  const jobs: Record<string, readonly string[]> = {
    'a bare reader: lines, `JSON.parse`, one sum': ['reader.mjs', records],
    'DuckDB, a query of five fields written by hand': ['query.mjs', records],
    [`DuckDB, the same with the ${COLUMNS.length + IN_METADATA.length} fields that an import reads`]: [
      'fields.mjs',
      records,
    ],
    '`promptcost usage import` with DuckDB': imported('with.yml'),
    '`promptcost usage import` without it': [
      '--import',
      `data:text/javascript,${encodeURIComponent(HIDE)}`,
      ...imported('without.yml'),
    ],
  }
  const rows = Object.entries(jobs).map(([name, args]) => `| ${name} | ${measured(args, cwd).join(' | ')} |`)
  const [one, other] = ['with.yml', 'without.yml'].map(file => readFileSync(join(cwd, file), 'utf8'))
  if (one !== other) throw new Error('the two imports differ')
  rmSync(records)
  return `## Usage records, ${GB} GB

JSONL with ${calls.toLocaleString('en-US')} calls as a LiteLLM proxy logs them with their messages; each once, whole processes, no option set.

|  | processor time | elapsed | most memory |
| :-- | --: | --: | --: |
${rows.join('\n')}

Both imports write the same file, byte for byte. The queries add the fields up; an import also checks each value, corrects counts by the record's total, and
keeps the distribution of calls.
`
}

/** Makes the package seem not installed. */
const HIDE = `import { register } from 'node:module'
register('data:text/javascript,' + encodeURIComponent("export const resolve = (name, context, next) => { if (name === '@duckdb/node-api') throw new Error('hidden'); return next(name, context) }"))`

/** A tenth of a gigabyte of calls, over and over. */
function writeRecords(path: string): number {
  const lines: string[] = []
  for (let size = 0; size < 1e8; size += lines.at(-1)?.length ?? 0) lines.push(record(lines.length))
  const block = Buffer.from(`${lines.join('\n')}\n`)
  const file = openSync(path, 'w')
  for (let i = 0; i < 10 * GB; i++) writeSync(file, block)
  closeSync(file)
  return 10 * GB * lines.length
}

function measured(args: readonly string[], cwd: string): string[] {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const [user = 0, system = 0, elapsed = 0, kb = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return [`${(user + system).toFixed(1)} s`, `${elapsed.toFixed(1)} s`, `${Math.round(kb / 1024)} MB`]
}
