import { expect, test } from 'vitest'
import { restoredBy } from '../../../src/page/restored.ts'

test('a folder that one commit removes and the next adds again is restored, whatever else the next adds', () => {
  expect(
    restoredBy([
      [
        ['a', 50],
        ['b', 50],
      ],
      [
        ['a', -50],
        ['b', -50],
      ],
      [
        ['a', 50],
        ['b', 60],
        ['c', 10],
      ],
    ]),
  ).toEqual([0, 0, 100])
})

test('nothing is restored of other prompts, nor of what was taken away three changes before', () => {
  const fall = [['a', -50]] as const
  expect(restoredBy([fall, [['b', 50]]])).toEqual([0, 0])
  expect(restoredBy([fall, [['b', 1]], [['a', 50]]])).toEqual([0, 0, 50])
  expect(restoredBy([fall, [['b', 1]], [['b', 1]], [['a', 50]]])).toEqual([0, 0, 0, 0])
})

test('what has been restored once is not restored again', () => {
  expect(restoredBy([[['a', -50]], [['a', 50]], [['a', 50]]])).toEqual([0, 50, 0])
})
