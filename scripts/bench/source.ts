import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { median } from './measure.ts'

/**
 * `promptcost count` without a config in real repositories, against listing, reading and parsing their files: a section of docs/benchmarks.md.
 * `PROMPTCOST_CHECKOUTS` names a folder of git checkouts, such as those of the labels (`scripts/labels.ts`).
 */
export async function sourceSection(top: string, rounds: number): Promise<string> {
  const checkouts = process.env.PROMPTCOST_CHECKOUTS
  if (checkouts === undefined)
    throw new Error('the section source needs PROMPTCOST_CHECKOUTS, a folder of git checkouts')
  const pass = await built(top)
  const cli = resolve('dist/cli.js')
  const rows = readdirSync(checkouts)
    .sort()
    .map(name => measured(join(checkouts, name), name, { pass, cli, rounds }))
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
  const [passMs, countMs] = [sum(row => row.passMs), sum(row => row.countMs)]
  const worst = rows.toSorted((a, b) => b.countMs / b.passMs - a.countMs / a.passMs)
  const shown = [...worst.slice(0, 3), ...worst.slice(-3)]
  return `## Prompts in source code

\`promptcost count\` without a config in ${rows.length} public repositories, against a process that lists their files, reads those that may hold prompts,
tests source code and parses the Python, JavaScript and TypeScript that passes. Processor time; rounds in turn: ${rounds}. All repositories together,
and those with the largest and the smallest ratio; that of code in other languages is large, as it is not parsed there:

| | list, read and parse | \`count\` | |
| :-- | --: | --: | --: |
| all | ${Math.round(passMs)} ms | ${Math.round(countMs)} ms | ${(countMs / passMs).toFixed(2)}x |
${shown.map(row => `| ${row.name} | ${Math.round(row.passMs)} ms | ${Math.round(row.countMs)} ms | ${(row.countMs / row.passMs).toFixed(2)}x |`).join('\n')}
`
}

interface Row {
  name: string
  passMs: number
  countMs: number
}

function measured(
  cwd: string,
  folder: string,
  { pass, cli, rounds }: { pass: string; cli: string; rounds: number },
): Row {
  const passes: number[] = []
  const counts: number[] = []
  for (let round = 0; round < rounds; round++) {
    passes.push(ran([pass], cwd))
    counts.push(ran([cli, 'count', '--format', 'json'], cwd))
  }
  return {
    name: folder.replace('+', '/'),
    passMs: median(passes),
    countMs: median(counts),
  }
}

/** Milliseconds of processor time of a process and its children. */
function ran(args: readonly string[], cwd: string): number {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const times = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return 1_000 * times.reduce((sum, seconds) => sum + seconds, 0)
}

async function built(top: string): Promise<string> {
  const outfile = join(top, 'source-pass.mjs')
  await build({
    entryPoints: ['scripts/bench/source-pass.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  })
  return outfile
}
