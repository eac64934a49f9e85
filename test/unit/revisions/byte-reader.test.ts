import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteReader } from '../../../src/revisions/byte-reader.ts'

async function* inChunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let from = 0
  for (const size of sizes) {
    yield bytes.subarray(from, from + size)
    from += size
  }
  if (from < bytes.length) yield bytes.subarray(from)
}

test('lines and contents come out as they went in, wherever the stream is cut', async () => {
  const content = fc.uint8Array({ maxLength: 40 }).map(bytes => Buffer.from(bytes))
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(fc.array(content, { maxLength: 8 }), sizes, async (contents, cuts) => {
      const bytes = Buffer.concat(contents.flatMap(each => [Buffer.from(`blob ${each.length}\n`), each]))
      const reader = byteReader(inChunks(bytes, cuts))
      for (const each of contents) {
        expect(await reader.line()).toBe(`blob ${each.length}`)
        expect((await reader.exactly(each.length))?.equals(each)).toBe(true)
      }
      expect(reader.isOver()).toBe(false)
      expect(await reader.line()).toBeUndefined()
      expect(reader.isOver()).toBe(true)
    }),
  )
})

test('an answer that is there already is given at once, and one that is cut short is none', async () => {
  const reader = byteReader(inChunks(Buffer.from('one\ntwo\nthree'), []))
  expect(reader.line()).toBeInstanceOf(Promise)
  const again = byteReader(inChunks(Buffer.from('one\ntwo\nthree'), []))
  expect(await again.line()).toBe('one')
  expect(again.line()).toBe('two')
  expect(again.exactly(2)).toEqual(Buffer.from('th'))
  expect(await again.exactly(9)).toBeUndefined()
  expect(again.isOver()).toBe(true)
})
