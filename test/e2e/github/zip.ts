import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip file; what its headers say may be anything. */
export interface ZipEntry {
  name: string
  content: Uint8Array | string
  /** What the headers say of the size of the content. */
  saysSize?: number
}

function header(signature: number, size: number, fields: readonly [offset: number, bytes: 2 | 4, value: number][]) {
  const buffer = Buffer.alloc(size)
  buffer.writeUInt32LE(signature, 0)
  for (const [offset, bytes, value] of fields) buffer.writeUIntLE(value, offset, bytes)
  return buffer
}

/** A zip file, by PKWARE's APPNOTE: local headers with contents, the central directory, its end. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name, content, saysSize } of entries) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw, { level: 9 })
    const path = Buffer.from(name)
    const sizes = [crc32(raw), packed.length, saysSize ?? raw.length] as const
    const common = (from: number): [number, 2 | 4, number][] => [
      [from, 2, 20],
      [from + 2, 2, 0x800],
      [from + 4, 2, 8],
      [from + 10, 4, sizes[0]],
      [from + 14, 4, sizes[1]],
      [from + 18, 4, sizes[2]],
      [from + 22, 2, path.length],
    ]
    const local = Buffer.concat([header(0x04034b50, 30, common(4)), path, packed])
    central.push(header(0x02014b50, 46, [[4, 2, 20], ...common(6), [42, 4, at]]), path)
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(central)
  const end = header(0x06054b50, 22, [
    [8, 2, entries.length],
    [10, 2, entries.length],
    [12, 4, directory.length],
    [16, 4, at],
  ])
  return Buffer.concat([...locals, directory, end])
}
