import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const ROWS = Number(process.env.PROMPTCOST_BENCH_ROWS ?? 5_000_000)

/** LiteLLM's table: calls of three months that succeed and fail, with and without a cache, a tag or a total, and some that are broken. */
const FILL = `create table "LiteLLM_SpendLogs" ("startTime" timestamp, model text, prompt_tokens int, completion_tokens int, total_tokens int,
  spend double precision, status text, request_tags jsonb, metadata jsonb);
insert into "LiteLLM_SpendLogs" select timestamp '2026-08-01' + (i::bigint * 7919 % 7862400) * interval '1 second',
  case when i % 5 = 0 then 'gpt-4.1' else 'gpt-4.1-mini' end, case when i % 100003 = 0 then -1 else input end, output,
  case when i % 7 = 0 then null else input + output end, (i % 9000) / 1e7, case when i % 50 = 0 then 'failure' else 'success' end,
  case when i % 11 = 0 then '[]' else jsonb_build_array('prompt:p' || i % 40) end,
  case when i % 3 = 0 then '{}' else jsonb_build_object('usage_object', jsonb_build_object('prompt_tokens_details', jsonb_build_object('cached_tokens', input / 2))) end
from (select i, (i::bigint * 104729 % 20000)::int as input, (i::bigint * 31 % 900)::int as output from generate_series(1, ${ROWS}) i) as calls;
analyze;`

/** PostgreSQL adds up the records where they are, against importing the same records: a section of docs/benchmarks.md. */
export async function postgresSection(top: string): Promise<string> {
  const cwd = join(top, 'postgres')
  mkdirSync(join(cwd, 'run'), { recursive: true })
  // The server does not run as root.
  chmodSync(top, 0o711)
  chmodSync(join(cwd, 'run'), 0o777)
  const as = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : []
  const [program = '', ...before] = [...as, 'initdb']
  execFileSync(program, [...before, '-D', join(cwd, 'run/data'), '-U', 'postgres', '-A', 'trust'], {
    cwd: join(cwd, 'run'),
    stdio: 'ignore',
  })
  const server = [...as, 'postgres', '-D', join(cwd, 'run/data'), '-k', join(cwd, 'run'), '-c', 'listen_addresses=']
  spawn(server[0] ?? '', server.slice(1), { cwd: join(cwd, 'run'), stdio: 'ignore' })
  try {
    return await measured(cwd, (args, stdout) =>
      execFileSync('psql', ['-h', join(cwd, 'run'), '-U', 'postgres', '-qAt', '-v', 'ON_ERROR_STOP=1', ...args], {
        stdio: ['ignore', stdout, 'pipe'],
      }),
    )
  } finally {
    const [stop = '', ...args] = [...as, 'pg_ctl', '-D', join(cwd, 'run/data'), 'stop', '-m', 'fast']
    execFileSync(stop, args, { cwd: join(cwd, 'run'), stdio: 'ignore' })
  }
}

type Psql = (args: readonly string[], stdout: number | 'ignore') => void

async function measured(cwd: string, psql: Psql): Promise<string> {
  await ready(psql)
  psql(['-c', FILL], 'ignore')
  const to = (name: string, args: readonly string[]) => {
    const file = openSync(join(cwd, name), 'w')
    psql(args, file)
    closeSync(file)
  }
  const cli = (...args: string[]) =>
    execFileSync(process.execPath, [resolve('dist/cli.js'), 'usage', ...args], { cwd, encoding: 'utf8' })
  const seconds = (work: () => void) => {
    const start = performance.now()
    work()
    return ((performance.now() - start) / 1000).toFixed(1)
  }
  mkdirSync(join(cwd, 'prompts'))
  writeFileSync(join(cwd, 'prompts/p1.md'), 'Sort the mail.')
  writeFileSync(join(cwd, 'promptcost.yml'), 'prompts: [{ files: "prompts/*.md" }]\n')
  writeFileSync(join(cwd, 'usage.sql'), cli('sql', '--dialect', 'postgres', '--shape', 'litellm'))
  const asked = seconds(() => to('answer.csv', ['--csv', '-P', 'tuples_only=off', '-f', join(cwd, 'usage.sql')]))
  const answered = seconds(() => cli('import', 'answer.csv', '--output', 'answered.yml'))
  const exported = seconds(() => to('records.jsonl', ['-c', 'select row_to_json(t) from "LiteLLM_SpendLogs" t']))
  const imported = seconds(() => cli('import', 'records.jsonl', '--output', 'imported.yml'))
  const rows = readFileSync(join(cwd, 'imported.yml'), 'utf8')
  if (readFileSync(join(cwd, 'answered.yml'), 'utf8') !== rows) throw new Error(`the files in ${cwd} differ`)
  const version = execFileSync('postgres', ['--version'], { encoding: 'utf8' }).replace(/.*\) ([\d.]+).*/s, '$1')
  return `## PostgreSQL

${ROWS.toLocaleString('en-US')} rows of LiteLLM's table in PostgreSQL ${version.trim()}, once, elapsed time.

|  | in the database | import | rows that are imported |
| :-- | --: | --: | --: |
| \`promptcost usage sql\`, its answer | ${asked} s | ${answered} s | ${readFileSync(join(cwd, 'answer.csv'), 'utf8').trim().split('\n').length - 1} |
| all records as JSONL | ${exported} s | ${imported} s | ${ROWS.toLocaleString('en-US')} |

Both give the same usage file of ${rows.match(/^- /gm)?.length} rows, byte for byte.
`
}

async function ready(psql: Psql): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return psql(['-c', 'select 1'], 'ignore')
    } catch (error) {
      if (tries > 120) throw error
      await setTimeout(500)
    }
  }
}
