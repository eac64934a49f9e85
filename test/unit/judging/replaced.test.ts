import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { type Files, folder } from '../../git.ts'

const config = 'prompts: [{ files: "**/*.md" }]\nlimits: { each_prompt: { fail_above: { tokens: 20% } } }\n'

/** Sentences that share no three words in a row. */
const about = (subject: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `${subject}${from + i} meets ${subject}${from + i + 500} by noon. `).join(
    '',
  )

/** What is new, and what it is said to replace. */
async function replacedIn(base: Files, head: Files): Promise<[string[], string[]] | undefined> {
  const sides = [base, head].map(files => folder({ 'promptcost.yml': config, ...files }))
  const [before = '', after = ''] = sides
  const { findings } = await check({ sides: { kind: 'directories', base: before, head: after }, config: {} })
  const found = findings.find(finding => finding.kind === 'replaced')
  return found && [found.added, found.removed]
}

test('a new prompt with text that another one lost replaces it, wherever it is', async () => {
  const base = { 'a/desk.md': about('owl', 0, 60) }
  const head = { 'a/desk.md': about('owl', 0, 30), 'b/night.md': about('owl', 40, 60) + about('elk', 0, 60) }
  expect(await replacedIn(base, head)).toEqual([['b/night.md'], ['a/desk.md']])
})

test('a new prompt elsewhere with nothing of what another one lost does not', async () => {
  const base = { 'a/desk.md': about('owl', 0, 60) }
  const head = { 'a/desk.md': about('owl', 0, 30), 'b/night.md': about('elk', 0, 90) }
  expect(await replacedIn(base, head)).toBeUndefined()
})

test('what both kept is no text that moved', async () => {
  const base = { 'a/desk.md': about('owl', 0, 30) + about('elk', 0, 30) }
  const head = { 'a/desk.md': about('owl', 0, 30), 'b/night.md': about('owl', 0, 8) + about('yak', 0, 90) }
  expect(await replacedIn(base, head)).toBeUndefined()
})

test('one in the place of a removed prompt replaces it whatever it says, unless the place has many', async () => {
  const base = { 'desk/day.md': about('owl', 0, 30) }
  const head = { 'desk/night.md': about('elk', 0, 90) }
  expect(await replacedIn(base, head)).toEqual([['desk/night.md'], ['desk/day.md']])
  const others = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`desk/${i}.md`, about(`ant${i}x`, 0, 30)]))
  expect(await replacedIn({ ...others, ...base }, { ...others, ...head })).toBeUndefined()
})
