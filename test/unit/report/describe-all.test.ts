import { expect, it } from 'vitest'
import { COMPUTED } from '../../../src/model/computed.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { describeAll } from '../../../src/report/describe-all.ts'
import { plainStyle } from '../../../src/report/style.ts'

const unread = (path: string, problem: 'not-yaml' | 'not-closed' = 'not-yaml'): Finding => ({
  kind: 'front-matter',
  severity: 'info',
  at: { path, line: 2 },
  side: 'head',
  problem,
})
const told = (findings: Finding[]) => describeAll(findings, plainStyle).map(({ text }) => text)

it('reports many that differ in their place alone as one, at the first place', () => {
  const four = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'].map(path => unread(path))
  const texts = told([unread('z.md', 'not-closed'), ...four, { kind: 'renames-limited', severity: 'info' }])
  expect(texts).toHaveLength(3)
  expect(texts[1]).toBe(
    'The front matter of a.md:2 is not valid YAML, so the whole file counts as the prompt. The same 4 more times in b.md, c.md, d.md and 1 more.',
  )
})

it('reports three alike one by one, and what is about other things', () => {
  expect(told(['a.md', 'b.md', 'c.md'].map(path => unread(path)))).toHaveLength(3)
  const limits = ['a', 'b', 'c', 'd'].map((key): Finding => ({ kind: 'head-key', severity: 'info', key }))
  expect(told(limits)).toHaveLength(4)
})

it('reports fields that code sets in many prompts as one, and those with other values as one too', () => {
  const sets = (head: string, i: number): Finding => ({
    kind: 'price-modifier',
    severity: 'warn',
    at: { path: `${i}.py`, line: 1 },
    prompt: `${i}.py#ask`,
    key: 'tools',
    head,
  })
  const made = ['look_up (code)', '(code)', '(code) (code)', 'sum (code)'].map(value =>
    value.replaceAll('(code)', COMPUTED),
  )
  expect(told(made.map(sets))).toEqual([
    '0.py#ask sets tools to look_up and a value that only a run of the code shows. That may change what a call costs, and the amounts in this report do not include it. The same 3 more times in 1.py, 2.py and 3.py.',
  ])
  expect(told(['a', 'b', 'c', 'd'].map(sets))).toEqual([
    '0.py#ask sets tools to a. That may change what a call costs, and the amounts in this report do not include it. Its value changes in 3 more prompts, too, in 1.py, 2.py and 3.py.',
  ])
})
