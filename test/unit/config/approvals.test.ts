import { describe, expect, test } from 'vitest'
import { read, told } from './read.ts'

const rules = (text: string) => `prompts: [{ files: prompts/** }]\n${text && `approvals: ${text}\n`}`
const changes = (base: string, head: string) =>
  read(rules(base), rules(head)).findings.flatMap(finding =>
    finding.kind === 'policy-change' ? [[finding.key, finding.from, finding.to, finding.loosens]] : [],
  )

test('everyone with write permission may approve, unless the config says otherwise', () => {
  const { approvals } = read(rules(''), rules('')).config
  expect(approvals).toEqual({ allow: undefined, byAuthor: true })
  const said = rules('{ allow: [alice, acme/llm-owners], by_author: false }')
  expect(read(said, said).config.approvals).toEqual({ allow: ['alice', 'acme/llm-owners'], byAuthor: false })
})

test('who may approve is never the head’s to say', () => {
  const friendly = rules('{ allow: [mallory], by_author: true }')
  expect(read(rules('{ allow: [alice], by_author: false }'), friendly).config.approvals).toEqual({
    allow: ['alice'],
    byAuthor: false,
  })
  for (const base of [undefined, rules(''), 'limits: [\n'])
    expect(read(base, friendly).config.approvals).toEqual({ allow: undefined, byAuthor: true })
})

describe('a change of it counts after the merge, and is told', () => {
  test.each([
    ['{ allow: [alice] }', '{ allow: [alice, mallory] }', ['approvals.allow', '[alice]', '[alice, mallory]', true]],
    ['{ allow: [alice, bob] }', '{ allow: [bob] }', ['approvals.allow', '[alice, bob]', '[bob]', false]],
    ['', '{ allow: [mallory] }', ['approvals.allow', undefined, '[mallory]', true]],
    ['', '{ allow: [] }', ['approvals.allow', undefined, '[]', false]],
    ['{ allow: [] }', '', ['approvals.allow', '[]', undefined, true]],
    ['', '{ by_author: false }', ['approvals.by_author', 'true', 'false', false]],
    ['{ by_author: false }', '', ['approvals.by_author', 'false', 'true', true]],
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
  ['[alice]', 'must be a mapping of keys'],
])('%s is told', (text, sentence) => {
  expect(JSON.stringify(told(() => read(undefined, rules(text))))).toContain(JSON.stringify(sentence).slice(1, -1))
})
