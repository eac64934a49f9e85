import { join, resolve } from 'node:path'
import { median } from './measure.ts'
import { bundled, checkoutsFor, namesOf, took } from './passes.ts'

/**
 * `promptcost count` without a config in real repositories, against listing, reading and parsing their files: a section of docs/benchmarks.md.
 * `PROMPTCOST_CHECKOUTS` names a folder of git checkouts, such as those of the labels (`scripts/labels.ts`).
 */
export async function sourceSection(top: string, rounds: number): Promise<string> {
  const checkouts = checkoutsFor('source')
  const pass = await bundled('scripts/bench/source-pass.ts', top)
  const cli = resolve('dist/cli.js')
  const rows = namesOf(checkouts).map(name => measured(join(checkouts, name), name, { pass, cli, rounds }))
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
    passes.push(took([pass], cwd).ms)
    counts.push(took([cli, 'count', '--format', 'json'], cwd).ms)
  }
  return {
    name: folder.replace('+', '/'),
    passMs: median(passes),
    countMs: median(counts),
  }
}
