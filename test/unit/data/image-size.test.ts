import * as fc from 'fast-check'
import { imageSize } from 'image-size'
import { describe, expect, it } from 'vitest'
import { imageAt, sizeOfBase64, sizeOfDataUrl } from '../../../src/data/image-size.ts'
import { work } from '../../work.ts'
import { pngOf } from '../prompts/pictures.ts'

const bytes = (...parts: (string | number[] | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part as number[]))),
  )
const sizeOf = (image: Buffer) => sizeOfBase64(image.toString('base64'))
const zeros = (length: number) => Array<number>(length).fill(0)

const be = (value: number): number[] => [24, 16, 8, 0].map(shift => (value >>> shift) & 255)
const le = (value: number): number[] => be(value).reverse()
const box = (kind: string, ...content: Buffer[]): Buffer =>
  bytes(be(8 + content.reduce((sum, part) => sum + part.length, 0)), kind, ...content)
const ftyp = (brand: string) => box('ftyp', bytes(`${brand}0000mif1`))
const ispe = (width: number, height: number) => box('ispe', bytes(zeros(4), be(width), be(height)))
const meta = (...sizes: Buffer[]) =>
  box('meta', bytes(zeros(4)), box('hdlr', bytes(zeros(24))), box('iprp', box('ipco', ...sizes)))
const riff = (kind: string, content: Buffer) =>
  bytes('RIFF', le(content.length + 12), 'WEBP', kind, le(content.length), content)

/** The least that says a size, by kind of image. */
const headers: Record<string, (width: number, height: number) => Buffer> = {
  png: (width, height) => bytes('\x89PNG\r\n\x1A\n', be(13), 'IHDR', be(width), be(height), [8, 6, 0, 0, 0]),
  gif: (width, height) => bytes('GIF89a', le(width).slice(0, 2), le(height).slice(0, 2), [0, 0, 0]),
  jpeg: (width, height) =>
    bytes(
      [0xff, 0xd8, 0xff, 0xe0, 0, 16],
      'JFIF\0',
      [1, 1, 0, 0, 1, 0, 1, 0, 0],
      [0xff, 0xc0, 0, 17, 8],
      be(height).slice(2),
      be(width).slice(2),
      zeros(12),
    ),
  bmp: (width, height) => bytes('BM', zeros(12), le(40), le(width), le(height), zeros(20)),
  avif: (width, height) => bytes(ftyp('avif'), meta(ispe(width, height))),
  heic: (width, height) => bytes(ftyp('heic'), meta(ispe(width, height))),
  'lossy WebP': (width, height) =>
    riff('VP8 ', bytes([0x30, 1, 0], [0x9d, 0x01, 0x2a], le(width).slice(0, 2), le(height).slice(0, 2), zeros(8))),
  'lossless WebP': (width, height) => riff('VP8L', bytes([0x2f], le((width - 1) | ((height - 1) << 14)), zeros(8))),
  'extended WebP': (width, height) =>
    riff('VP8X', bytes([0, 0, 0, 0], le(width - 1).slice(0, 3), le(height - 1).slice(0, 3), zeros(8))),
}

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

  it.each(Object.entries(headers))('is what the library image-size reads of a %s', (_, headerOf) => {
    const pixels = fc.integer({ min: 1, max: 16_000 })
    fc.assert(
      fc.property(pixels, pixels, fc.uint8Array({ minLength: 8, maxLength: 40 }), (width, height, rest) => {
        const image = bytes(headerOf(width, height), [...rest])
        const read = imageSize(image)
        expect({ width: read.width, height: read.height }).toEqual({ width, height })
        expect(sizeOf(image)).toEqual({ width, height })
      }),
    )
  })

  it('is that of the whole image, where an HEIC has tiles and a thumbnail', () => {
    const sizes = [ispe(512, 512), ispe(4032, 3024), ispe(320, 240)]
    expect(sizeOf(bytes(ftyp('heic'), meta(...sizes)))).toEqual({ width: 4032, height: 3024 })
  })

  it.each(['png', 'jpeg', 'gif', 'webp', 'bmp', 'avif', 'heic'])('is looked for in a file that ends in .%s', ending => {
    expect(imageAt(`shots/one.${ending}`)).toEqual({ file: `shots/one.${ending}` })
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
