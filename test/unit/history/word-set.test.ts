import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordSet } from '../../../src/history/word-set.ts'

const word = fc.stringMatching(/^\w{1,12}$/)

test('a set of words misses none that stands in a text', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (words, at) => {
      const set = wordSet([`from .${words.join(' import "./')}.js"`])
      expect(set.mayHold(words[at % words.length] ?? '')).toBe(true)
    }),
  )
})

test('a set of words knows most that do not stand in a text, and names of several words by each', () => {
  const set = wordSet(['import { sort } from "./my-mail.js"', 'x'])
  const others = Array.from({ length: 1000 }, (_, i) => `other${i}`)
  expect(others.filter(set.mayHold).length).toBeLessThan(10)
  expect(set.mayHold('my-mail')).toBe(true)
  expect(set.mayHold('my-letters')).toBe(false)
  expect(set.mayHold('mai')).toBe(false)
})
