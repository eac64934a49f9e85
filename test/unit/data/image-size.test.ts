import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizeOfBase64, sizeOfDataUrl } from '../../../src/data/image-size.ts'
import { work } from '../../work.ts'
import { pngOf } from '../prompts/pictures.ts'

const bytes = (...parts: (string | number[] | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part as number[]))),
  )
const sizeOf = (image: Buffer) => sizeOfBase64(image.toString('base64'))
const zeros = (length: number) => Array<number>(length).fill(0)

describe('image size', () => {
  it.each([
    // One pixel each, made by image programs.
    ['GIF', 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 1, 1],
    ['PNG', 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 1, 1],
    ['lossy WebP', 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 1, 1],
    ['lossless WebP', 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 1, 1],
  ])('is in the header of a %s', (_, base64, width, height) => {
    expect(sizeOfBase64(base64)).toEqual({ width, height })
  })

  it('is in the frame of a JPEG, behind other segments', () => {
    const frame = bytes([0xff, 0xc2, 0, 17, 8, 0x01, 0xe0, 0x02, 0x80], zeros(20))
    expect(sizeOf(bytes([0xff, 0xd8], [0xff, 0xe0, 0, 16], zeros(14), [0xff, 0xc4, 0, 4, 1, 1], frame))).toEqual({
      width: 640,
      height: 480,
    })
  })

  it('is in the canvas of an extended WebP', () => {
    const image = bytes(
      'RIFF',
      zeros(4),
      'WEBPVP8X',
      [10, 0, 0, 0],
      zeros(4),
      [0x7f, 0x02, 0],
      [0xdf, 0x01, 0],
      zeros(4),
    )
    expect(sizeOf(image)).toEqual({ width: 640, height: 480 })
  })

  it('is read from data URLs alone', () => {
    expect(sizeOfDataUrl(pngOf(3, 4))).toEqual({ width: 3, height: 4 })
    expect(sizeOfDataUrl('https://example.com/a.png')).toBeUndefined()
    expect(sizeOfDataUrl('data:image/svg+xml;base64,PHN2Zz4=')).toBeUndefined()
    expect(sizeOfDataUrl('{{photo}}')).toBeUndefined()
  })

  it('is none in any other bytes, which never take long', () => {
    const starts = ['', '\xFF\xD8\xFF', '\x89PNG\r\n\x1A\n', 'GIF89a', 'RIFF0000WEBPVP8 ', 'RIFF0000WEBPVP8L']
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 64 }), (start, rest) => {
        const size = sizeOf(bytes(start, [...rest]))
        expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true)
      }),
    )
    const spent = work()
    expect(sizeOf(bytes([0xff, 0xd8], Array<number>(200_000).fill(0xff)))).toBeUndefined()
    expect(spent()).toBeLessThan(4_000)
  })
})
