/*
 * Runs the built command on every hostile file of test/torture: `npm run torture [-- --size 4194304] [-- WORDS]`, or
 * with `--seeds` on the files that the fuzzer begins with, over and over. It
 * prints the processor time and the memory of the whole process, and ends with those over the target.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { MOST_CHARACTERS } from '../src/source/beside.ts'
import { beside, type Torture, tortures } from '../test/torture/torture.ts'
import { repeatedSeeds } from './repeated-seeds.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '4000000' },
    seconds: { type: 'string', default: '3' },
    megabytes: { type: 'string', default: '500' },
    command: { type: 'string', default: 'compare' },
    format: { type: 'string', default: 'terminal' },
    both: { type: 'boolean', default: false },
    seeds: { type: 'boolean', default: false },
    slow: { type: 'string', default: '0' },
  },
})
const cli = resolve(process.env.PROMPTCOST_CLI ?? 'dist/cli.js')
const isCode = ({ path }: Torture) => /\.(?:py|tsx?|go|java|kt|cs|rs)$/.test(path)
/** Writes on a channel of its own what the process used, as it ends. */
const told = 'process.on("exit",()=>require("fs").writeSync(3,JSON.stringify(process.resourceUsage())))'
const preload = join(mkdtempSync(join(tmpdir(), 'torture-')), 'usage.cjs')
writeFileSync(preload, told)

interface Used {
  seconds: number
  megabytes: number
  code: number | null
  out: string
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function run({ path, make }: Torture, size: number): Used {
  const folder = mkdtempSync(join(tmpdir(), 'torture-'))
  const [base, head] = [join(folder, 'base'), join(folder, 'head')]
  const t = path.startsWith('promptfoo')
    ? Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`t/${i}.txt`, `Hi ${i}`]))
    : {}
  const text = make(size)
  const before = path === 'promptcost.yml' ? 'defaults: { model: gpt-4o }\n' : 'x'
  write(base, { ...beside, ...t, [path]: values.both ? make(size * 0.9) : before })
  write(head, { ...beside, ...t, [path]: text })
  const args =
    { compare: ['compare', base, head], count: ['count', head], explain: ['explain', path] }[values.command] ?? []
  const limited = [
    '-c',
    'ulimit -t 40; exec "$@"',
    'sh',
    process.execPath,
    '--require',
    preload,
    cli,
    ...args,
    '--format',
    values.format,
  ]
  const cwd = values.command === 'compare' ? folder : head
  if (values.command !== 'compare') spawnSync('git', ['init', '-q'], { cwd })
  const { status, output } = spawnSync('sh', limited, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    env: { ...process.env, NO_COLOR: '1' },
  })
  rmSync(folder, { recursive: true })
  const usage = output[3]?.length ? JSON.parse(String(output[3])) : { userCPUTime: 40e6, systemCPUTime: 0, maxRSS: 0 }
  return {
    seconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    megabytes: usage.maxRSS / 1024,
    code: status,
    out: `${output[1]}${output[2]}`,
  }
}

const chosen = (values.seeds ? repeatedSeeds() : tortures).filter(({ name, path }) =>
  positionals.every(word => `${path}: ${name}`.includes(word)),
)
const most = { seconds: Number(values.seconds), megabytes: Number(values.megabytes) }
let over = 0
for (const torture of chosen) {
  // Longer source code is not read, and shorter than that as well as a little longer is what may be slow.
  const sizes = isCode(torture) ? [MOST_CHARACTERS - 1_000, 1_000_000] : [Number(values.size)]
  for (const size of sizes) over += tryOut(torture, Math.min(size, Number(values.size)))
}
console.log(`${chosen.length} kinds of files, ${over} runs over ${most.seconds} s or ${most.megabytes} MB`)
process.exitCode = over > 0 ? 1 : 0

/** Runs the command once, prints what it used, and returns 1 where that is over the target. */
function tryOut(torture: Torture, size: number): number {
  const used = run(torture, size)
  const isOver = used.seconds > most.seconds || used.megabytes > most.megabytes || used.code === null || used.code > 2
  const tail = used.out.trim().split('\n').slice(-2).join(' / ').slice(0, 110)
  console.log(
    `${isOver ? 'OVER' : 'ok  '} ${used.seconds.toFixed(1).padStart(5)} s ${used.megabytes.toFixed(0).padStart(5)} MB  exit ${used.code}  ${torture.path}: ${torture.name}${isCode(torture) ? ` (${size})` : ''}  | ${tail}`,
  )
  return isOver ? 1 : 0
}
