import { describe, expect, test } from 'vitest'
import { renderTerminal } from '../../../src/index.ts'
import { check } from '../../../src/judging/check.ts'
import { config } from '../../e2e/tricks/trick.ts'
import { needsCommand, tricks } from '../../e2e/tricks/tricks.ts'
import { type Files, folder } from '../../git.ts'

const present = (files: Files): Files =>
  Object.fromEntries(Object.entries({ 'promptcost.yml': config, ...files }).filter(([, content]) => content !== null))

/** The rows of the page of tricks that need no command to tell what becomes of them: without a process, so that it takes little to try all. */
describe('growth that a change hides', () => {
  test.each(tricks.filter(trick => !needsCommand(trick)))('$name', async ({ base, head, code, says }) => {
    const sides = { kind: 'directories' as const, base: folder(present(base)), head: folder(present(head)) }
    const report = await check({ sides, config: {} })
    expect(report.verdict).toBe(code === 0 ? 'warn' : 'fail')
    expect(renderTerminal(report)).toContain(says)
  })
})

test('code that grows beside a prompt is neither growth of it nor left out of its count', async () => {
  const prompt = 'SYSTEM_PROMPT = """You are a clerk. Sort the letter by its sender."""\n'
  const more = Array.from(
    { length: 40 },
    (_, i) => `def step_${i}(parcel, weight):\n    return parcel * weight + ${i}\n`,
  )
  const sides = {
    kind: 'directories' as const,
    base: folder({ 'app/clerk.py': prompt }),
    head: folder({ 'app/clerk.py': more.join('\n') + prompt }),
  }
  const { verdict, findings } = await check({ sides, config: {} })
  expect(verdict).toBe('pass')
  expect(findings.filter(({ kind }) => kind === 'uncounted')).toEqual([])
})

test('a request behind more changed files than are looked at, in place of a prompt that is gone, is told', async () => {
  const prompt = `SYSTEM_PROMPT = '''${'You are a clerk. Sort the letter by its sender. '.repeat(9)}'''\nask(SYSTEM_PROMPT)\n`
  const others = Array.from({ length: 120 }, (_, i): [string, string] => [`app/a${i}.py`, `prompt = "a" + "${i}"\n`])
  const asks = 'from texts import words\nclient.responses.create(instructions=words, input="go")\n'
  const code = { 'promptcost.yml': config.replace('prompts/**', 'app/*.py') }
  const sides = {
    kind: 'directories' as const,
    base: folder({ ...code, 'app/clerk.py': prompt, 'app/z.py': 'import os\n' }),
    head: folder({ ...code, ...Object.fromEntries(others), 'app/clerk.py': 'import os\n', 'app/z.py': asks }),
  }
  const { findings } = await check({ sides, config: {} })
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'not-followed', severity: 'warn' }))
})
