import { expect, test } from 'vitest'
import { Kept } from '../../../src/source/kept.ts'

const file = (path: string, text: string, id = path) => ({ path, id, text })

test('what was made of a text is handed out again, and made anew of another text', () => {
  const kept = new Kept<object>(100)
  const first = kept.of(file('a', 'one'), () => ({}))
  expect(kept.of(file('a', 'one'), () => ({}))).toBe(first)
  expect(kept.of(file('a', 'two'), () => ({}))).not.toBe(first)
})

test('beyond so many characters what was not asked for the longest is made anew, and the last is kept whatever its size', () => {
  const kept = new Kept<string>(10)
  let made = 0
  const of = (path: string, text = '1234') => kept.of(file(path, text), () => `${path}${++made}`)
  expect([of('a'), of('b'), of('a'), of('c'), of('a'), of('b')]).toEqual(['a1', 'b2', 'a1', 'c3', 'a1', 'b4'])
  expect([of('large', '1'.repeat(50)), of('large', '1'.repeat(50)), of('a')]).toEqual(['large5', 'large5', 'a6'])
})
