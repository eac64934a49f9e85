import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { type Files, folder } from '../../git.ts'

const config = (more = 'outcomes: evals/results.csv') => `
prompts: [{ files: p.md, model: gpt-4.1, calls_per_month: 1000 }]
limits: { each_prompt: { fail_above: { usd_per_success: 10% } } }
${more}
`
const results = (passed: number) => `prompt,passed,total\np.md,${passed},2000\n`
const files = (passed: string, more?: string): Files => ({
  'promptcost.yml': config(more),
  'evals/results.csv': passed,
  'p.md': 'word '.repeat(500),
})
/** The same with an edit, as only prompts that a change touches are judged. */
const edited = (passed: string, more?: string): Files => ({ ...files(passed, more), 'p.md': 'word '.repeat(505) })

async function reportOf(base: Files, head: Files) {
  return check({ sides: { kind: 'directories', base: folder(base), head: folder(head) }, config: {} })
}

describe('results of an evaluation in a check', () => {
  test('fail a change that makes a success dearer', async () => {
    expect((await reportOf(files(results(1800)), edited(results(1700)))).verdict).toBe('pass')
    expect((await reportOf(files(results(1800)), edited(results(900)))).verdict).toBe('fail')
  })

  test('count also where the change no longer names them, as the base does', async () => {
    expect((await reportOf(files(results(1800)), edited(results(900), ''))).verdict).toBe('fail')
  })

  test('are those that a first config names, on both sides', async () => {
    const { 'promptcost.yml': _, ...before } = files(results(1800))
    expect((await reportOf(before, edited(results(900)))).verdict).toBe('fail')
    expect((await reportOf(before, edited(results(1800)))).verdict).toBe('pass')
  })

  test('that the base has and nobody can read are reported, and fail nothing', async () => {
    const { findings, verdict } = await reportOf(files('prompt,passed\n'), edited(results(900)))
    expect(findings.find(({ kind }) => kind === 'outcomes-unread')).toMatchObject({
      severity: 'warn',
      file: 'evals/results.csv',
      problem: expect.stringContaining('cannot be read'),
    })
    expect(verdict).toBe('warn')
  })

  test('that the change itself breaks end the check, in one sentence', async () => {
    await expect(reportOf(files(results(1800)), files('{"half'))).rejects.toThrow(/^these results cannot be read: /)
    const { 'evals/results.csv': _, ...without } = files(results(1800))
    await expect(reportOf(files(results(1800)), without)).rejects.toThrow(
      'there is no file of results evals/results.csv',
    )
  })
})
