/*
 * Takes out one guard at a time and runs the test that is to notice: `npm run test:guards [-- WORDS]`. A test that passes without its
 * guard proves nothing, and is reported. As many run at a time as there are cores, each in a copy of the checkout of its own.
 */
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import fastGlob from 'fast-glob'
import { bundle } from '../../scripts/bundle.ts'
import { startsProcesses } from '../starts-processes.ts'
import { thorough } from '../thorough.ts'
import type { Guard } from './guard.ts'
import { guards } from './guards.ts'

const copied = [
  'src',
  'test',
  'scripts',
  'dist',
  'prompts-example',
  'docs',
  'action.yml',
  'README.md',
  'LICENSE',
  'schema.json',
  'report.schema.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
]
/** A hang is what some guards are against: seconds of processor that no test takes by itself, however busy the machine. */
const mostProcessorSeconds = 45

async function copyCheckout(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'promptcost-guards-'))
  for (const path of copied) await cp(path, join(folder, path), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Whether it ended by itself, and how. Its processor time is limited rather than its time, which a busy machine stretches. */
function run(
  folder: string,
  command: readonly string[],
  more: Record<string, string>,
): Promise<'passed' | 'failed' | 'hung'> {
  const limited = [
    '-c',
    `ulimit -c 0 && ulimit -t ${mostProcessorSeconds} && exec "$@"`,
    'sh',
    process.execPath,
    ...command,
  ]
  return new Promise(done => {
    const child = spawn('sh', limited, { cwd: folder, stdio: 'ignore', env: { ...process.env, ...more } })
    child.on('exit', code => done(code === 0 ? 'passed' : code === null ? 'hung' : 'failed'))
  })
}

function withoutIt(guard: Guard, source: string): string {
  return [guard, ...(guard.with ?? [])].reduce((left, { take, leave }) => {
    const places = left.split(take).length - 1
    if (places !== 1) throw new Error(`${guard.file} holds the guard's code ${places} times`)
    return left.replace(take, () => leave)
  }, source)
}

/** The vitest project that a test file belongs to. */
function projectOf(test: string): string {
  if (test.startsWith('test/e2e/')) return 'e2e'
  if (fastGlob.sync(startsProcesses).includes(test)) return 'processes'
  return fastGlob.sync(thorough).includes(test) ? 'thorough' : 'pure'
}

/** Builds what the built command and action are made of. */
async function buildAnew(folder: string): Promise<void> {
  await rm(join(folder, 'dist/chunks'), { recursive: true, force: true })
  const { outputFiles } = await bundle(folder)
  for (const { path, contents } of outputFiles) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, contents)
  }
}

/** Undefined where the test noticed. */
async function whyUnproved(guard: Guard, folder: string): Promise<string | undefined> {
  const project = projectOf(guard.test)
  if (project === 'e2e') await buildAnew(folder)
  const results = join(folder, 'results.json')
  await rm(results, { force: true })
  const command = [
    'node_modules/vitest/vitest.mjs',
    ...['run', guard.test, '--testNamePattern', guard.named, '--project', project, '--maxWorkers=1'],
    // Compiling the modules is most of a run, and nearly all of them are the same in each.
    '--experimental.fsModuleCache',
    // In one process, so that the limit is that of all its work.
    '--pool=threads',
    ...['--reporter=json', `--outputFile=${results}`],
  ]
  const outcome = await run(folder, command, guard.full ? { PROMPTCOST_TESTS: 'full' } : {})
  if (outcome === 'hung') return undefined
  const { numFailedTests, numPassedTests } = JSON.parse(await readFile(results, 'utf8'))
  if (numFailedTests > 0) return undefined
  return numPassedTests > 0 ? 'the test passes without it' : 'no test of that name ran'
}

async function prove(guard: Guard, folder: string): Promise<string | undefined> {
  const path = join(folder, guard.file)
  const source = await readFile(path, 'utf8')
  try {
    await writeFile(path, withoutIt(guard, source))
    return await whyUnproved(guard, folder)
  } catch (error) {
    return (error as Error).message
  } finally {
    await writeFile(path, source)
  }
}

interface Proof {
  title: string
  status: 'passed' | 'failed'
}

async function proveInTurn(queue: Guard[], proofs: Proof[]): Promise<void> {
  const folder = await copyCheckout()
  for (let guard = queue.shift(); guard; guard = queue.shift()) {
    const why = await prove(guard, folder)
    proofs.push({ title: guard.against, status: why ? 'failed' : 'passed' })
    const progress = `${proofs.length}/${count}`.padStart(7)
    console.log(
      `${progress}  ${why ? 'NOT PROVED' : 'proved'}  ${guard.against}${why ? `: ${why} (${guard.file})` : ''}`,
    )
  }
  await rm(folder, { recursive: true, force: true })
}

const { values, positionals: words } = parseArgs({
  options: { results: { type: 'string' } },
  allowPositionals: true,
})
const queue = guards.filter(guard => words.every(word => `${guard.against} ${guard.file}`.includes(word)))
const count = queue.length
const proofs: Proof[] = []
await Promise.all(Array.from({ length: availableParallelism() }, () => proveInTurn(queue, proofs)))
const proved = proofs.filter(({ status }) => status === 'passed').length
console.log(`${proved} of ${count} guards proved`)
// In the shape of vitest's results, so that they can be counted together.
if (values.results)
  await writeFile(values.results, JSON.stringify({ testResults: [{ status: 'passed', assertionResults: proofs }] }))
process.exitCode = proved < count || count === 0 ? 1 : 0
