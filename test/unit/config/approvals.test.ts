import { describe, expect, test } from 'vitest'
import { read, told } from './read.ts'

const rules = (text: string) => `prompts: [{ files: prompts/** }]\n${text && `approvals: ${text}\n`}`
const changes = (base: string, head: string) =>
  read(rules(base), rules(head)).findings.flatMap(finding =>
    finding.kind === 'policy-change' ? [[finding.key, finding.from, finding.to, finding.loosens]] : [],
  )

const standard = { allow: undefined, byAuthor: false, byCommitter: false, minApprovers: 1, resetOnPush: false }

test('one person with write permission who has no part in the change may approve, unless the config says otherwise', () => {
  const { approvals } = read(rules(''), rules('')).config
  expect(approvals).toEqual(standard)
  const said = rules(
    '{ allow: [alice, acme/llm-owners], by_author: true, by_committer: true, min_approvers: 2, reset_on_push: true }',
  )
  expect(read(said, said).config.approvals).toEqual({
    allow: ['alice', 'acme/llm-owners'],
    byAuthor: true,
    byCommitter: true,
    minApprovers: 2,
    resetOnPush: true,
  })
})

test('who may approve is never the head’s to say', () => {
  const friendly = rules(
    '{ allow: [mallory], by_author: true, by_committer: true, min_approvers: 1, reset_on_push: false }',
  )
  expect(read(rules('{ allow: [alice], min_approvers: 2, reset_on_push: true }'), friendly).config.approvals).toEqual({
    ...standard,
    allow: ['alice'],
    minApprovers: 2,
    resetOnPush: true,
  })
  for (const base of [undefined, rules(''), 'limits: [\n'])
    expect(read(base, friendly).config.approvals).toEqual(standard)
})

describe('a change of it is reported and takes effect after the merge', () => {
  test.each([
    ['{ allow: [alice] }', '{ allow: [alice, mallory] }', ['approvals.allow', '[alice]', '[alice, mallory]', true]],
    ['{ allow: [alice, bob] }', '{ allow: [bob] }', ['approvals.allow', '[alice, bob]', '[bob]', false]],
    ['', '{ allow: [mallory] }', ['approvals.allow', undefined, '[mallory]', true]],
    ['', '{ allow: [] }', ['approvals.allow', undefined, '[]', false]],
    ['{ allow: [] }', '', ['approvals.allow', '[]', undefined, true]],
    ['', '{ by_author: true }', ['approvals.by_author', 'false', 'true', true]],
    ['{ by_author: true }', '', ['approvals.by_author', 'true', 'false', false]],
    ['', '{ by_committer: true }', ['approvals.by_committer', 'false', 'true', true]],
    ['{ min_approvers: 3 }', '{ min_approvers: 2 }', ['approvals.min_approvers', '3', '2', true]],
    ['', '{ min_approvers: 2 }', ['approvals.min_approvers', '1', '2', false]],
    ['{ reset_on_push: true }', '', ['approvals.reset_on_push', 'true', 'false', true]],
    ['', '{ reset_on_push: true }', ['approvals.reset_on_push', 'false', 'true', false]],
  ])('%s to %s', (base, head, change) => {
    expect(changes(base, head)).toEqual([change])
  })

  test('the order of names says nothing', () => {
    expect(changes('{ allow: [alice, bob] }', '{ allow: [bob, alice] }')).toEqual([])
  })
})

test.each([
  ['{ allow: alice }', 'must be a list of at most 20 users and teams such as [acme/llm-owners, alice]'],
  ['{ allow: ["@alice"] }', 'must be a name without "@"'],
  ['{ allow: [a/b/c] }', 'must be a user such as alice, or a team such as acme/llm-owners'],
  ['{ allow: ["../x"] }', 'must be a user such as alice'],
  ['{ by_author: no way }', 'must be true or false'],
  ['{ by_committer: 1 }', 'must be true or false'],
  ['{ min_approvers: 0 }', 'must be a whole number from 1 to 6'],
  ['{ min_approvers: 1.5 }', 'must be a whole number from 1 to 6'],
  ['{ reset_on_push: yes please }', 'must be true or false'],
  ['[alice]', 'must be a mapping of keys'],
])('%s is told', (text, sentence) => {
  expect(JSON.stringify(told(() => read(undefined, rules(text))))).toContain(JSON.stringify(sentence).slice(1, -1))
})
