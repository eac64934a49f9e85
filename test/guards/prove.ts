/*
 * Takes out one guard at a time and runs the test that is to notice: `npm run test:guards [-- WORDS]`. A test that passes without its
 * guard proves nothing, and is reported, as is one that fails with all guards in place. As many run at a time as there are cores, each in a
 * copy of the checkout of its own.
 */
import { fork } from 'node:child_process'
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Guard } from './guard.ts'
import { guards } from './guards.ts'
import type { Request, Unproved } from './prover.ts'

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

async function copyCheckout(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'promptcost-guards-'))
  for (const path of copied) await cp(path, join(folder, path), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

/** A process that does what it is asked for in a copy of the checkout, one thing at a time. */
interface Prover {
  /** Undefined where the process was ended, as for a hang. */
  ask(request: Request): Promise<Unproved[] | undefined>
  end(): void
}

async function startProver(folder: string): Promise<Prover> {
  const child = fork(resolve('test/guards/prover.ts'), { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const answer = () =>
    new Promise<Unproved[] | undefined>((done, failed) => {
      const ended = (code: number | null) =>
        code === null ? done(undefined) : failed(new Error(`a process that proves guards ended with code ${code}`))
      child.once('exit', ended)
      child.once('message', (unproved: Unproved[]) => {
        child.off('exit', ended)
        done(unproved)
      })
    })
  await answer()
  const ask = (request: Request) => {
    child.send(request)
    return answer()
  }
  return { ask, end: () => child.kill('SIGKILL') }
}

function note(guard: Guard, why: string | undefined): void {
  proofs.set(guard.against, why === undefined)
  const progress = `${proofs.size}/${queue.length}`.padStart(7)
  console.log(`${progress}  ${why ? 'NOT PROVED' : 'proved'}  ${guard.against}${why ? `: ${why} (${guard.file})` : ''}`)
}

async function proveInTurn(): Promise<void> {
  const folder = await copyCheckout()
  const proved: Guard[] = []
  let prover = await startProver(folder)
  for (let guard = left.shift(); guard; guard = left.shift()) {
    const unproved = await prover.ask({ prove: guard })
    note(guard, unproved?.[0]?.why)
    if (unproved?.length === 0) proved.push(guard)
    if (unproved) continue
    // It hung, which no test does with the guard.
    await cp(guard.file, join(folder, guard.file))
    prover = await startProver(folder)
  }
  const failing = (await prover.ask({ passAgain: proved })) ?? proved.map(guard => ({ guard, why: 'its test hangs' }))
  for (const { guard, why } of failing) note(guard, why)
  prover.end()
  await rm(folder, { recursive: true, force: true })
}

const { values, positionals: words } = parseArgs({
  options: { results: { type: 'string' } },
  allowPositionals: true,
})
const queue = guards
  .filter(guard => words.every(word => `${guard.against} ${guard.file}`.includes(word)))
  // Those with the same test share what is loaded for it.
  .sort((a, b) => (a.test < b.test ? -1 : a.test > b.test ? 1 : 0))
const left = [...queue]
/** By what the guard is against: whether it is proved. */
const proofs = new Map<string, boolean>()
const provers = Math.min(availableParallelism(), queue.length)
await Promise.all(Array.from({ length: provers }, proveInTurn))
const proved = [...proofs.values()].filter(Boolean).length
console.log(`${proved} of ${queue.length} guards proved`)
// In the shape of vitest's results, so that they can be counted together.
const assertionResults = [...proofs].map(([title, passed]) => ({ title, status: passed ? 'passed' : 'failed' }))
if (values.results)
  await writeFile(values.results, JSON.stringify({ testResults: [{ status: 'passed', assertionResults }] }))
process.exitCode = proved < queue.length || queue.length === 0 ? 1 : 0
