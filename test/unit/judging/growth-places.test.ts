import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { type Files, folder } from '../../git.ts'

const lines = (count: number, topic: string) =>
  Array.from(
    { length: count },
    (_, i) => `${topic} ${i}: ask for the date, the place and the name of whoever saw it.\n`,
  ).join('')

async function limitsOf(base: Files, head: Files) {
  const { findings } = await check({
    sides: { kind: 'directories', base: folder(base), head: folder(head) },
    config: {},
  })
  return findings.flatMap(each => (each.kind === 'limit' && each.scope === 'each_prompt' ? [each] : []))
}

describe('growth is put where it arose', () => {
  test('at the include that adds most of it, though a line of the prompt grew by a word, too', async () => {
    const own = lines(9, 'Theft')
    const base = { 'prompts/report.j2': `${own}Close with {{ name }}.\n` }
    const head = {
      'prompts/report.j2': `${own}Close the file with {{ name }}.\n{% include "rules/_witness.j2" %}\n`,
      'prompts/rules/_witness.j2': lines(7, 'Witness'),
    }
    expect(await limitsOf(base, head)).toMatchObject([
      {
        at: { path: 'prompts/rules/_witness.j2', line: 1, endLine: 7 },
        partial: { prompts: 1, isNew: true },
      },
    ])
  })

  test('at the lines of the prompt where they add more than its new include', async () => {
    const base = { 'prompts/report.j2': `${lines(9, 'Theft')}Close it.` }
    const head = {
      'prompts/report.j2': `${lines(9, 'Theft')}${lines(6, 'Fraud')}{% include "_witness.j2" %}\nClose it.`,
      'prompts/_witness.j2': lines(1, 'Witness'),
    }
    const [limit] = await limitsOf(base, head)
    expect(limit).toMatchObject({ at: { path: 'prompts/report.j2', line: 10 } })
    expect(limit?.adds?.at).toBeUndefined()
  })

  test('nowhere, where text only moved to a file that is included', async () => {
    const base = { 'prompts/report.j2': lines(12, 'Theft') }
    const head = {
      'prompts/report.j2': `${lines(5, 'Theft')}{% include "_rest.j2" %}`,
      'prompts/_rest.j2': lines(12, 'Theft').split('\n').slice(5).join('\n'),
    }
    expect(await limitsOf(base, head)).toEqual([])
  })
})
