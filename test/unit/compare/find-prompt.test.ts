import { expect, test } from 'vitest'
import { findPrompt } from '../../../src/compare/find-prompt.ts'
import { sized } from '../../size.ts'
import { work } from '../../work.ts'
import { changeOf } from './pairs.ts'

const of = (id: string, path: string) => ({ ...changeOf({ tokens: 1, path }, { tokens: 2, path }), id })

test('a prompt is found by its id, and by its path where that has one prompt', () => {
  const changes = [of('greeting', 'a.md'), of('all.yml#one', 'all.yml'), of('all.yml#two', 'all.yml')]
  expect(findPrompt(changes, ['greeting'])).toBe(changes[0])
  expect(findPrompt(changes, ['a.md'])).toBe(changes[0])
  expect(findPrompt(changes, ['./all.yml#two'])).toBe(changes[2])
  expect(() => findPrompt(changes, ['all.yml'])).toThrowError(
    expect.objectContaining({
      what: '"all.yml" holds 2 prompts.',
      remedy: 'Name one of them: all.yml#one, all.yml#two',
    }),
  )
})

test('a prompt is found by the name behind the # of its id, where only one has it', () => {
  const changes = [of('desk.py#TRIAGE', 'desk.py'), of('desk.py#REPLY', 'desk.py'), of('mail.py#REPLY', 'mail.py')]
  expect(findPrompt(changes, ['TRIAGE'])).toBe(changes[0])
  expect(() => findPrompt(changes, ['REPLY'])).toThrowError(
    expect.objectContaining({
      what: '"REPLY" is the name of 2 prompts.',
      remedy: 'Give the id of one of them: desk.py#REPLY, mail.py#REPLY',
    }),
  )
})

test('a file that prompts only include is said to be a part of them', () => {
  const including = (id: string) => {
    const one = { tokens: 9, path: id, partials: { '_rules.md': 4 } }
    return { ...changeOf(one, one), id }
  }
  const failsWith = (remedy: string) => expect.objectContaining({ what: 'there is no prompt "_rules.md".', remedy })
  expect(() => findPrompt([including('a.md')], ['_rules.md'])).toThrowError(
    failsWith('That file is a part of another prompt. Name that: a.md'),
  )
  expect(() => findPrompt([including('a.md'), including('b.md')], ['./_rules.md'])).toThrowError(
    failsWith('That file is a part of 2 prompts. Name one of them: a.md, b.md'),
  )
})

test('a moved prompt is found by its old path too', () => {
  const moved = changeOf({ tokens: 1, path: 'old.md' }, { tokens: 1, path: 'new.md' })
  expect(findPrompt([moved], ['old.md'])).toBe(moved)
})

test('names of any length and kind are looked up with bounded work', () => {
  const changes = Array.from({ length: sized(2000, 200) }, (_, i) => of(`${'x'.repeat(4000)}${i}`, 'a.md'))
  const spent = work()
  expect(() => findPrompt(changes, ['__proto__'])).toThrow()
  expect(() => findPrompt(changes, ['y'.repeat(1_000_000)])).toThrow()
  expect(spent()).toBeLessThan(4_000)
})
