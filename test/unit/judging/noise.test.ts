import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { type Files, folder } from '../../git.ts'

const words = (count: number) => 'word '.repeat(count)
const config = (entry: string, more = '') => `prompts: [{ files: "*.md", ${entry} }]\n${more}`

async function verdictOf(base: Files, head: Files): Promise<string> {
  return (await check({ sides: { kind: 'directories', base: folder(base), head: folder(head) }, config: {} })).verdict
}

describe('the noise floor in tokens', () => {
  const side = (count: number, entry = 'model: gpt-4o', more?: string): Files => ({
    'promptcost.yml': config(entry, more),
    'clerk.md': words(count),
  })

  test('excuses text at the price of gpt-4o too: 47 words pass, 60 fail', async () => {
    expect(await verdictOf(side(100), side(147))).toBe('pass')
    expect(await verdictOf(side(100), side(160))).toBe('fail')
  })

  test('does not excuse one more token that goes to a dearer model', async () => {
    expect(await verdictOf(side(100, 'model: gpt-4o-mini'), side(101))).toBe('fail')
  })

  test('is the floor of the base: the head cannot raise it', async () => {
    const raised = 'limits: { each_prompt: { ignore_below: { tokens: 500 }, fail_above: { tokens: 20%, usd: 20% } } }\n'
    const base = raised.replace('500', '50')
    expect(await verdictOf(side(100, 'model: gpt-4o', base), side(160, 'model: gpt-4o', raised))).toBe('fail')
  })

  test('is compared with growth as the base reads it: a slot that the head declares small makes none of it noise', async () => {
    const text = { 'clerk.md': `${words(100)}{{ letter }}` }
    const grown = { 'clerk.md': `${words(160)}{{ letter }}` }
    const declared = (tokens: number) =>
      config(`model: gpt-4o, syntax: jinja, slots: { letter: { tokens: ${tokens} } }`)
    const base = { ...text, 'promptcost.yml': declared(90) }
    expect(await verdictOf(base, { ...grown, 'promptcost.yml': declared(30) })).toBe('fail')
  })
})
