import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Problem } from '../../model/problem.ts'
import { bytesOf, isOfUnpacker, type SourceFile } from './open-source.ts'

const frame = 0xfd2fb528
/** Frames from here to 15 above hold no data, only their size. */
const skippable = 0x184d2a50

/** The Problem for a compressed file that ends too early or is broken. */
export const cutOff = ({ name, packed }: Pick<SourceFile, 'name' | 'packed'>): Problem =>
  new Problem(`${name} is cut off or broken: ${packed} cannot decompress all of it.`, {
    remedy: 'Copy or write it again. Nothing was written.',
  })

/**
 * Refuses a compressed file that is cut off: DuckDB reads it as far as it goes, without an error.
 * @throws Problem for a file that is compressed and not whole
 */
export async function refuseCutOff(file: SourceFile): Promise<void> {
  if (file.packed === 'zstd' && !isWholeZstd(file.path)) throw cutOff(file)
  if (file.packed !== 'gzip') return
  try {
    for await (const _ of bytesOf(file));
  } catch (error) {
    throw isOfUnpacker(error) ? cutOff(file) : error
  }
}

/**
 * Whether a zstd file ends where its last frame does. The format is RFC 8878: a frame is a header, then blocks that begin with their size,
 * then perhaps a checksum.
 */
function isWholeZstd(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const head = Buffer.alloc(16)
    let at = 0
    while (at < size) {
      head.fill(0)
      readSync(file, head, 0, head.length, at)
      const magic = head.readUInt32LE()
      if (magic >= skippable && magic < skippable + 16) at += 8 + head.readUInt32LE(4)
      else if (magic === frame) at = endOfFrame(file, at, head, size)
      else return false
    }
    return at === size
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  } finally {
    closeSync(file)
  }
}

function endOfFrame(file: number, start: number, head: Buffer, size: number): number {
  const said = head.readUInt8(4)
  const isSingle = (said & 0x20) > 0
  const dictionary = [0, 1, 2, 4][said & 3] ?? 0
  const content = [isSingle ? 1 : 0, 2, 4, 8][said >> 6] ?? 0
  let at = start + 5 + (isSingle ? 0 : 1) + dictionary + content
  const block = Buffer.alloc(3)
  for (let isLast = false; !isLast; ) {
    if (at > size || readSync(file, block, 0, 3, at) < 3) return Number.POSITIVE_INFINITY
    const word = block.readUIntLE(0, 3)
    isLast = (word & 1) === 1
    // A block of one byte, repeated, holds that byte alone.
    at += 3 + (((word >> 1) & 3) === 1 ? 1 : word >> 3)
  }
  return at + (said & 4 ? 4 : 0)
}
