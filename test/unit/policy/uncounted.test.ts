import { expect, test } from 'vitest'
import type { Change } from '../../../src/model/change.ts'
import { uncounted, wordsAtBase } from '../../../src/policy/uncounted.ts'
import { changeOf, type SideOf } from '../compare/pairs.ts'

const words = (count: number, name: string) => new Map(Array.from({ length: count }, (_, i) => [`${name}word${i}`, 1]))

/** A change whose sides have words that are not sent. */
function withWords(base: SideOf, head: SideOf, ofBase: ReadonlyMap<string, number>, ofHead: typeof ofBase): Change {
  const change = changeOf(base, head)
  const side = (costed: Change['base'], unsentWords: typeof ofBase) =>
    costed && { ...costed, prompt: { ...costed.prompt, unsentWords: () => unsentWords } }
  return { ...change, base: side(change.base, ofBase), head: side(change.head, ofHead) }
}

const kinds = (changes: readonly Change[]) => {
  const ofBase = wordsAtBase(changes)
  return changes.flatMap(change => uncounted(change, ofBase)).map(({ kind }) => kind)
}

const before = words(50, 'note')
const after = new Map([...before, ...words(50, 'more')])
const code = { tokens: 100, path: 'a.ts' }
const values = { tokens: 100, path: 'texts.yml' }

test('a prompt that moves into a file finds there what the base has in it already', () => {
  const moved = withWords(code, values, new Map(), before)
  const there = withWords(values, { ...values, tokens: 101 }, before, before)
  expect(kinds([moved, there])).toEqual([])
})

test('what is new beside it is reported, and all of it where the base has no prompt there', () => {
  const moved = withWords(code, values, new Map(), after)
  const there = withWords(values, { ...values, tokens: 101 }, before, before)
  expect(kinds([moved, there])).toEqual(['uncounted'])
  expect(kinds([withWords(code, values, new Map(), before)])).toEqual(['uncounted'])
})
