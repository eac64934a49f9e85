import { Session } from 'node:inspector/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folder } from '../../git.ts'
import { sampled } from '../../size.ts'
import { beside, type Torture, tortures } from '../../torture/torture.ts'
import { work } from '../../work.ts'

// Blocks are only counted in code that is loaded after this.
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const { check } = await import('../../../src/judging/check.ts')
const { Problem } = await import('../../../src/model/problem.ts')
const { renderTerminal } = await import('../../../src/renderers/terminal/render-terminal.ts')
const { renderMarkdown } = await import('../../../src/renderers/markdown/render-markdown.ts')
const { renderJson } = await import('../../../src/renderers/json/render-json.ts')

/** Files that a glob may mean. */
const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`t/${i}.txt`, `Hi ${i}`]))

/** The whole way from two folders to a report in every format, of a base that is half of the file. */
async function report({ path, make }: Torture, size: number): Promise<void> {
  const others = path.startsWith('promptfoo') ? { ...beside, ...many } : beside
  const [base, head] = [folder({ ...others, [path]: make(size / 2) }), folder({ ...others, [path]: make(size) })]
  const made = await check({ sides: { kind: 'directories', base, head }, config: { namedFolders: true } }).catch(
    (error: unknown) => {
      // A config that is refused ends in a sentence.
      if (path === 'promptcost.yml' && error instanceof Problem) return undefined
      throw error
    },
  )
  if (!made) return
  renderTerminal(made, { all: true })
  renderMarkdown(made)
  renderJson(made)
}

/** How often any block of our code runs: the work, whatever the machine has to do besides. */
async function steps(torture: Torture, size: number): Promise<number> {
  // Taking what was counted begins anew.
  await session.post('Profiler.takePreciseCoverage')
  await report(torture, size)
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const blocks = result
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
  return blocks.reduce((sum, { count }) => sum + count, 0)
}

/** A sample at every size, as each of them is a check of its own: `npm run torture` takes them all. */
const rows = sampled(
  tortures.filter((_, i) => i % 8 === 0),
  6,
)

// What is measured beside this, or after it in the same worker, must not be slowed by it.
afterAll(() => session.disconnect())

describe('a file that is made to be slow', () => {
  it.each(rows)('takes about twice the steps where it is twice as long: $path, $name', async torture => {
    // What runs once only, such as the first use of a pattern, is no part of it.
    await steps(torture, 500)
    const [once, twice] = [await steps(torture, 2_000), await steps(torture, 4_000)]
    if (twice < 2.4 * once + 20_000) return
    // Work that begins at some length looks like growth between two sizes, and only there.
    expect(await steps(torture, 8_000)).toBeLessThan(2.4 * twice + 20_000)
  })

  describe('without counting its steps', () => {
    // Code runs at less than half its speed while its blocks are counted.
    beforeAll(() => session.post('Profiler.stopPreciseCoverage'))

    it.each(rows)('takes no more than a moment, also in what no step shows: $path, $name', async torture => {
      const spent = work()
      await report(torture, 40_000)
      expect(spent()).toBeLessThan(4_000)
    })
  })
})
