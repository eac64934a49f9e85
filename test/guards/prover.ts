/*
 * Proves guards one after another in the folder that it is started in, a copy of the checkout: a process of its own, as a hang can only be
 * ended with it. Vitest stays loaded in between, and so does every module that no guard is in.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { createVitest, type TestCase } from 'vitest/node'
import { bundle } from '../../scripts/bundle.ts'
import type { Guard } from './guard.ts'
import { limitProcessor } from './limit-processor.ts'

/** A guard is to be proved, or the tests of guards that are proved are to pass, now that all are back. */
export type Request = { prove: Guard } | { passAgain: Guard[] }
export interface Unproved {
  guard: Guard
  why: string
}

/** A hang is what some guards are against: seconds of processor that no test takes with its guard. */
const mostSeconds = 30

const vitest = await createVitest('test', {
  watch: false,
  project: ['pure', 'thorough', 'processes', 'e2e'],
  // In this process, so that its limit is that of all their work.
  pool: 'threads',
  maxWorkers: 1,
  // Its projects share what is compiled, which goes with the folder.
  experimental: { fsModuleCache: true, fsModuleCachePath: resolve('compiled') },
  reporters: [{}],
})

function withoutIt(guard: Guard, source: string): string {
  return [guard, ...(guard.with ?? [])].reduce((left, { take, leave }) => {
    const places = left.split(take).length - 1
    if (places !== 1) throw new Error(`${guard.file} holds the guard's code ${places} times`)
    return left.replace(take, () => leave)
  }, source)
}

async function write(path: string, source: string): Promise<void> {
  await writeFile(path, source)
  vitest.invalidateFile(path)
}

/** Builds what the built command and action are made of. */
async function buildAnew(): Promise<void> {
  await rm('dist/chunks', { recursive: true, force: true })
  const { outputFiles } = await bundle(process.cwd(), { gather: false })
  for (const { path, contents } of outputFiles) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, contents)
  }
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What a test's name is matched with. */
const nameOf = (test: TestCase) => test.fullName.replaceAll(' > ', ' ')

/** Runs the tests of these guards. */
async function run(guards: readonly Guard[]): Promise<TestCase[]> {
  if (guards.some(({ test }) => test.startsWith('test/e2e/'))) await buildAnew()
  vitest.setGlobalTestNamePattern(guards.map(({ named }) => quoted(named)).join('|'))
  process.env.PROMPTCOST_TESTS = guards.some(({ full }) => full) ? 'full' : ''
  const files = new Set(guards.map(({ test }) => resolve(test)))
  const { testModules } = await vitest.runTestSpecifications(await vitest.globTestSpecifications([...files]))
  // Those of earlier runs are among them.
  const now = testModules.filter(({ moduleId }) => files.has(moduleId))
  return now.flatMap(({ children }) => [...children.allTests()]).filter(test => test.result().state !== 'skipped')
}

const hasFailed = (test: TestCase) => test.result().state === 'failed'

async function prove(guard: Guard): Promise<Unproved[]> {
  const path = resolve(guard.file)
  const source = await readFile(path, 'utf8')
  try {
    await write(path, withoutIt(guard, source))
    const tests = await run([guard])
    if (tests.some(hasFailed)) return []
    return [{ guard, why: tests.length > 0 ? 'the test passes without it' : 'no test of that name ran' }]
  } catch (error) {
    return [{ guard, why: (error as Error).message }]
  } finally {
    await write(path, source)
  }
}

/** A test that fails with every guard in place has shown nothing by failing without one. */
async function passAgain(guards: readonly Guard[]): Promise<Unproved[]> {
  const failing: Unproved[] = []
  for (const alike of [guards.filter(({ full }) => full), guards.filter(({ full }) => !full)]) {
    if (alike.length === 0) continue
    const tests = await run(alike)
    for (const guard of alike) {
      const own = tests.filter(
        test => test.module.moduleId === resolve(guard.test) && nameOf(test).includes(guard.named),
      )
      if (own.length === 0) failing.push({ guard, why: 'the test does not run with it' })
      else if (own.some(hasFailed)) failing.push({ guard, why: 'the test fails with it, too' })
    }
  }
  return failing
}

process.on('message', async (request: Request) => {
  const limit = limitProcessor('prove' in request ? mostSeconds : 10 * mostSeconds)
  const unproved = 'prove' in request ? await prove(request.prove) : await passAgain(request.passAgain)
  limit.stop()
  process.send?.(unproved)
})
// It is ready.
process.send?.([])
process.on('disconnect', () => process.exit())
