import { expect, test } from 'vitest'
import { takes } from '../../../src/config/take.ts'
import { work } from '../../work.ts'
import { read, told } from './read.ts'

test('a name of source code is taken by the end of its dotted name', () => {
  const taken = (pattern: string) =>
    ['Agent.run.SYSTEM_PROMPT', 'SYSTEM_PROMPT', 'PROMPTS.summary', 'build.2'].filter(name =>
      takes(pattern, 'src/a.py', name),
    )
  expect(taken('*_PROMPT')).toEqual(['Agent.run.SYSTEM_PROMPT', 'SYSTEM_PROMPT'])
  expect(taken('SYSTEM_*')).toEqual(['Agent.run.SYSTEM_PROMPT', 'SYSTEM_PROMPT'])
  expect(taken('Agent.*')).toEqual([])
  expect(taken('Agent.**')).toEqual(['Agent.run.SYSTEM_PROMPT'])
  expect(taken('run.SYSTEM_PROMPT')).toEqual(['Agent.run.SYSTEM_PROMPT'])
  expect(taken('PROMPTS.?ummary')).toEqual(['PROMPTS.summary'])
  expect(taken('build')).toEqual(['build.2'])
  expect(taken('PROMPT')).toEqual([])
})

test('a path of keys is taken from the top', () => {
  const taken = (pattern: string) =>
    ['prompts.triage.system', 'system', 'agents.0.system', 'other.prompts.triage.system'].filter(name =>
      takes(pattern, 'config/flows.yaml', name),
    )
  expect(taken('prompts.*.system')).toEqual(['prompts.triage.system'])
  expect(taken('system')).toEqual(['system'])
  expect(taken('**.system')).toEqual([
    'prompts.triage.system',
    'system',
    'agents.0.system',
    'other.prompts.triage.system',
  ])
  expect(taken('agents[*].system')).toEqual(['agents.0.system'])
  expect(taken('$.agents[0].system')).toEqual(['agents.0.system'])
})

test('many wildcards take no longer', () => {
  const spent = work()
  expect(takes('*a*a*a*a*a*a*a*a*a*a*b', 'a.py', 'a'.repeat(20_000))).toBe(false)
  expect(spent()).toBeLessThan(800)
})

test('what is no name is refused', () => {
  for (const take of ['[]', '""', '" a"', '7', '{a: b}'])
    expect(told(() => read(undefined, `prompts: [{files: a.py, take: ${take}}]`))).toContain(
      'must be a name such as "*_PROMPT" or a path of keys such as prompts.*.system',
    )
})

test('a change of names is a change of the rules', () => {
  const entry = (take: string) => `prompts: [{files: a.py${take}}]`
  for (const [from, to] of [
    ['', ', take: [A]'],
    [', take: [A, B]', ', take: [A]'],
    [', take: [A]', ''],
  ] as const)
    expect(read(entry(from), entry(to)).findings).toMatchObject([
      { kind: 'policy-change', severity: 'warn', key: 'prompts[0].take', loosens: true },
    ])
})
