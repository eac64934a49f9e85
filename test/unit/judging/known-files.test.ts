import { expect, test } from 'vitest'
import { mayHoldPrompts } from '../../../src/source/may-hold-prompts.ts'
import { seen } from '../prompts/seen.ts'

test('a file of code in which the base has a prompt is parsed, however its text is spelled now', async () => {
  const path = 'src/desk.py'
  const written = (text: string) => `PROMPT = """${text}"""\nask(llm, PROMPT)\n`
  const short = 'You are the desk of a shop for lamps. Sort the letter by what its writer wants, in one word.'
  const long = 'Sort the letter by what its writer wants, in one word, and say nothing else. '.repeat(5)
  // A backslash at the end of a line joins it with the next.
  const spelled = written([...long].join('\\\n'))
  expect(mayHoldPrompts(path, spelled)).toBe(false)
  const { report } = await seen({ [path]: written(short) }, { [path]: spelled })
  expect(report.verdict).toBe('fail')
  expect(report.findings).toContainEqual(
    expect.objectContaining({ kind: 'limit', at: expect.objectContaining({ path }) }),
  )
})
