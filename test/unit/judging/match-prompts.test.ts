import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const entries = (...globs: string[]) => `prompts:\n${globs.map(glob => `  - files: ${glob}\n`).join('')}`

/** What is told of globs, with the same prompt on both sides. */
async function told(base: string | undefined, head: string) {
  const side = (config: string | undefined) =>
    folder({ 'prompts/a.md': 'Sort the message.\n', ...(config !== undefined && { 'promptcost.yml': config }) })
  const sides = { kind: 'directories', base: side(base), head: side(head) } as const
  const { verdict, findings } = await check({ sides, config: {} })
  return { verdict, globs: findings.filter(({ kind }) => kind === 'glob-matches-nothing') }
}

test('an entry whose globs match no file is reported at its place', async () => {
  const head = entries('prompts/**', '[promts/**, "*.prompt"]')
  for (const base of [undefined, entries('prompts/**')])
    expect(await told(base, head)).toMatchObject({
      verdict: 'warn',
      globs: [{ severity: 'warn', files: ['promts/**', '*.prompt'], at: { path: 'promptcost.yml', line: 3 } }],
    })
})

test('a glob that matches nothing beside one that does is reported by itself', async () => {
  const base = entries('prompts/**')
  expect(await told(base, entries('["prompts/**", "promts/**"]'))).toMatchObject({
    verdict: 'warn',
    globs: [{ severity: 'warn', files: ['promts/**'], at: { path: 'promptcost.yml', line: 2 } }],
  })
  expect((await told(base, entries('["prompts/*.md", "prompts/**"]'))).globs).toEqual([])
})

test('where the base has it too it is no news', async () => {
  const text = entries('prompts/**', 'promts/**')
  expect(await told(text, text)).toMatchObject({ verdict: 'pass', globs: [{ severity: 'info' }] })
})

test('well-known places may be empty', async () => {
  expect((await told(undefined, 'enforce: fail\n')).globs).toEqual([])
})
