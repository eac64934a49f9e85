import { expect, test } from 'vitest'
import { byName } from '../../../src/source/by-name.ts'

test('a name is judged once, whatever comes of it, and forgotten among many', () => {
  const asked: string[] = []
  const isShort = byName(name => {
    asked.push(name)
    return name.length < 3 ? { name } : null
  })
  expect([isShort('ab'), isShort('abc'), isShort('ab'), isShort('abc')]).toEqual([
    { name: 'ab' },
    null,
    { name: 'ab' },
    null,
  ])
  expect(asked).toEqual(['ab', 'abc'])
  for (let i = 0; i < 6000; i++) isShort(`name ${i}`)
  expect(isShort('ab')).toEqual({ name: 'ab' })
  expect(asked.filter(name => name === 'ab')).toHaveLength(2)
})
