const block = 512

/**
 * A plain file of a package's archive by its path below the top folder; undefined where it is not there. Links and long names, which no
 * policy needs, are skipped. The format is POSIX ustar.
 */
export function fileInTar(tar: Uint8Array, path: string): Uint8Array | undefined {
  const bytes = Buffer.from(tar.buffer, tar.byteOffset, tar.byteLength)
  for (let at = 0; at + block <= bytes.length; ) {
    const name = textAt(bytes, at, 100)
    if (name === '') return undefined
    const size = Number.parseInt(textAt(bytes, at + 124, 12).trim(), 8)
    if (!Number.isSafeInteger(size) || size < 0) return undefined
    const prefix = textAt(bytes, at + 345, 155)
    const full = prefix === '' ? name : `${prefix}/${name}`
    const isPlain = bytes[at + 156] === 0x30 || bytes[at + 156] === 0
    const start = at + block
    if (isPlain && full.slice(full.indexOf('/') + 1) === path)
      return start + size <= bytes.length ? bytes.subarray(start, start + size) : undefined
    at = start + Math.ceil(size / block) * block
  }
  return undefined
}

function textAt(bytes: Buffer, at: number, length: number): string {
  const end = bytes.subarray(at, at + length).indexOf(0)
  return bytes.toString('utf8', at, at + (end < 0 ? length : end))
}
