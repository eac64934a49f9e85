import { expect, test } from 'vitest'
import { recordsOf, textOf } from '../../../src/revisions/git-records.ts'

const bytes = (...records: (string | number[])[]): Buffer =>
  Buffer.concat(records.flatMap(record => [Buffer.from(record as string), Buffer.from([0])]))

test('records that are UTF-8 are read as that', () => {
  expect(recordsOf(bytes('prompts/a.md', 'prompts/größe.md'))).toEqual(['prompts/a.md', 'prompts/größe.md'])
})

test('two names that differ in bytes that are no UTF-8 stay two, and are no valid name', () => {
  const [a, b, replaced] = recordsOf(bytes([0x61, 0xfe], [0x61, 0xff], 'a\ufffd'))
  expect(new Set([a, b, replaced]).size).toBe(3)
  expect([a, b]).toEqual(['a\udcfe', 'a\udcff'])
})

test('a name keeps its letters where only another is no UTF-8', () => {
  expect(recordsOf(bytes('größe', [0xff]))).toEqual(['größe', '\udcff'])
  expect(textOf(Buffer.from('größe'))).toBe('größe')
})
