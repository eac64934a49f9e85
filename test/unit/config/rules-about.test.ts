import { expect, test } from 'vitest'
import { type Match, rulesAbout } from '../../../src/config/rules-about.ts'
import { read } from './read.ts'

function counted(): { match: Match; asked(): number } {
  let asked = 0
  const match: Match = (rule, path, names) => {
    asked++
    return rule.files.some(glob => path.startsWith(glob)) && (names === undefined || !names.includes('none'))
  }
  return { match, asked: () => asked }
}

const config = 'prompts:\n- {files: p/, model: a}\n- {files: p/one, output_tokens: 0}\n- {files: q/, model: c}\n'

test('the entries about a place are asked once, however many steps want to know', () => {
  const facts = read(undefined, config).config.head
  if (!facts) throw new Error('no head')
  const { match, asked } = counted()
  expect(rulesAbout(facts, { path: 'p/one' }, match)).toEqual([facts.rules[0], facts.rules[1]])
  expect(rulesAbout(facts, { path: 'p/one' }, match)).toEqual([facts.rules[0], facts.rules[1]])
  expect(asked()).toBe(facts.rules.length)
})

test('places with the same entries have the very same list, and names are part of a place', () => {
  const facts = read(undefined, config).config.head
  if (!facts) throw new Error('no head')
  const { match } = counted()
  expect(rulesAbout(facts, { path: 'p/two' }, match)).toBe(rulesAbout(facts, { path: 'p/three' }, match))
  expect(rulesAbout(facts, { path: 'p/two', names: ['none'] }, match)).toEqual([])
  expect(rulesAbout(facts, { path: 'p/two', names: ['A'] }, match)).toHaveLength(1)
})

test('each way to match, and each config, has an answer of its own', () => {
  const { head } = read(undefined, config).config
  const other = read(undefined, 'prompts: [{files: p/}]\n').config.head
  if (!head || !other) throw new Error('no head')
  const { match } = counted()
  expect(rulesAbout(head, { path: 'p/one' }, match)).toHaveLength(2)
  expect(rulesAbout(other, { path: 'p/one' }, match)).toHaveLength(1)
  expect(rulesAbout(head, { path: 'p/one' }, () => false)).toEqual([])
})
