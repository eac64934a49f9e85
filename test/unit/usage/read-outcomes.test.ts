import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from '../../../src/model/problem.ts'
import { readOutcomes } from '../../../src/usage/outcomes/read-outcomes.ts'

const promptfoo = (...rows: unknown[]) => JSON.stringify({ results: { results: rows } })
const row = (label: string, success: boolean, failureReason = 0) => ({ prompt: { label }, success, failureReason })

describe('results of an evaluation', () => {
  test('of promptfoo are cases by the file of the prompt, and those that ended in an error do not count', () => {
    const text = promptfoo(
      row('file://prompts/a.md: You are\nkind', true),
      row('prompts/a.md', false, 1),
      row('./prompts/a.md', false, 2),
      { promptId: 'b', success: true },
      { prompt: { label: 'c' } },
      null,
    )
    expect([...readOutcomes('r.json', text)]).toEqual([
      ['prompts/a.md', { passed: 1, total: 2 }],
      ['b', { passed: 1, total: 1 }],
    ])
  })

  test('of CSV add up by prompt', () => {
    const text = 'total,prompt,passed\n10,a.md,7\n10,a.md,9\n5,__proto__,0\n'
    expect([...readOutcomes('r.csv', text)]).toEqual([
      ['a.md', { passed: 16, total: 20 }],
      ['__proto__', { passed: 0, total: 5 }],
    ])
  })

  test.each([
    ['r.json', '{"half', 'it is not JSON'],
    ['r.json', '{"results": 3}', 'it has no results.results'],
    ['r.csv', 'prompt,passed,total\n', 'it has no rows'],
    [
      'r.csv',
      'prompt,passed,total\na,CANARY,3\n',
      'row 1 lacks a prompt, or whole numbers of cases with no more passed than total',
    ],
    [
      'r.csv',
      'prompt,passed,total\na,4,3\n',
      'row 1 lacks a prompt, or whole numbers of cases with no more passed than total',
    ],
    [
      'r.csv',
      'prompt,passed,total\na,1,99999999999\n',
      'row 1 lacks a prompt, or whole numbers of cases with no more passed than total',
    ],
  ])('in %s of %j are refused in one sentence that quotes nothing', (path, text, why) => {
    const read = () => readOutcomes(path, text)
    expect(read).toThrow(Problem)
    expect(read).toThrow(`these results cannot be read: ${why}.`)
  })

  test('are whole numbers with no more passed than there are, whatever the file says', () => {
    const cell = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom('prompt', 'passed', 'total', '1e3'))
    const csv = fc.array(fc.array(cell, { maxLength: 4 })).map(rows => rows.map(cells => cells.join(',')).join('\n'))
    const json = fc.oneof(
      fc.json(),
      fc.array(fc.jsonValue()).map(rows => promptfoo(...rows)),
    )
    const files = fc.oneof(
      csv.map(text => ['r.csv', `prompt,passed,total\n${text}`] as const),
      json.map(text => ['r.json', text] as const),
    )
    fc.assert(
      fc.property(files, ([path, text]) => {
        try {
          for (const { passed, total } of readOutcomes(path, text).values()) {
            expect(Number.isSafeInteger(passed) && Number.isSafeInteger(total)).toBe(true)
            expect(passed >= 0 && passed <= total).toBe(true)
          }
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
        }
      }),
    )
  })
})
