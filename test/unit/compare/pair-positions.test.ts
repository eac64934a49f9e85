import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const words = (count: number, word = 'sort') => `${word} the mail by its street `.repeat(count).trim()
const promptfoo = (...prompts: string[]) =>
  `providers: [openai:gpt-4.1]\nprompts:\n${prompts.map(each => `  - ${JSON.stringify(each)}\n`).join('')}`

async function judged(base: string, head: string) {
  const at = 'prompts/promptfooconfig.yaml'
  const sides = { kind: 'directories' as const, base: folder({ [at]: base }), head: folder({ [at]: head }) }
  const { verdict, changes } = await check({ sides, config: {} })
  return { verdict, states: changes.map(({ state }) => state).sort() }
}

describe('prompts of one file that have no names', () => {
  test('are the same prompts where they change places', async () => {
    const { verdict, states } = await judged(promptfoo(words(20), words(90)), promptfoo(words(90), words(20)))
    expect([verdict, states]).toEqual(['pass', ['unchanged', 'unchanged']])
  })

  test('are the same prompts where a new one is put before them', async () => {
    const { states } = await judged(promptfoo(words(20), words(24)), promptfoo(words(200), words(20), words(24)))
    expect(states).toEqual(['added', 'unchanged', 'unchanged'])
  })

  test('are paired by likeness where they are edited and change places', async () => {
    const { verdict, states } = await judged(
      promptfoo(words(40, 'sort'), words(90, 'post')),
      promptfoo(words(91, 'post'), words(41, 'sort')),
    )
    expect([verdict, states]).toEqual(['pass', ['edited', 'edited']])
  })

  test('grow where one takes the place of another that is gone', async () => {
    const { verdict, states } = await judged(
      promptfoo(words(20, 'sort'), words(24, 'post')),
      promptfoo(words(20, 'sort'), 'An utterly different text. '.repeat(400)),
    )
    expect([verdict, states]).toEqual(['fail', ['edited', 'unchanged']])
  })

  test('are paired in order where there are too many to compare, or none is like another', async () => {
    const many = Array.from({ length: 60 }, (_, i) => words(3, `w${i}`))
    const { states } = await judged(promptfoo(...many), promptfoo(...many.map(each => `${each} now`)))
    expect(new Set(states)).toEqual(new Set(['edited']))
  })
})
