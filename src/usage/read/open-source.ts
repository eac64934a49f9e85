import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Problem } from '../../model/problem.ts'

/** How a file keeps its records. */
export type Layout = 'lines' | 'document' | 'csv' | 'tsv' | 'parquet'

/** A file with records. */
export interface SourceFile {
  /** As the user named it. */
  name: string
  /** Absolute. */
  path: string
  bytes: number
  layout: Layout
  /** Its compression. Only DuckDB unpacks zstd, and finds out about the layout then. */
  packed: 'gzip' | 'zstd' | undefined
}

/** Whether zlib throws it: its codes begin so. */
export const isOfUnpacker = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

const zstd = '28b52ffd'

/** Compression formats that cannot be read, by the first bytes of a file. */
const packers: Readonly<Record<string, string>> = {
  '425a68': 'bzip2',
  fd377a58: 'xz',
  '504b0304': 'zip',
  '04224d18': 'lz4',
}

/**
 * Looks at the first bytes of a file with records.
 * @throws Problem where it cannot be read or is of no known kind
 */
export async function openSource(name: string, path: string): Promise<SourceFile> {
  try {
    const { size: bytes } = await stat(path)
    const handle = await open(path)
    const head = Buffer.alloc(4)
    await handle.read(head, 0, 4, 0).finally(() => handle.close())
    const plain = { name, path, bytes, packed: undefined }
    const unknown = packers[head.toString('hex')] ?? packers[head.toString('hex', 0, 3)]
    if (unknown)
      throw new Problem(`${name} is compressed with ${unknown}, which promptcost cannot read.`, {
        remedy: 'Decompress it, or compress it with gzip or zstd instead.',
      })
    if (head.toString('latin1') === 'PAR1') return { ...plain, layout: 'parquet' }
    if (head.toString('hex') === zstd) return { ...plain, packed: 'zstd', layout: 'lines' }
    const packed = head[0] === 0x1f && head[1] === 0x8b ? 'gzip' : undefined
    return { ...plain, packed, layout: layoutOf(name, await startOf(path, packed)) }
  } catch (error) {
    if (error instanceof Problem) throw error
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new Problem(`cannot read the records in ${name}${code}.`, {
      remedy: 'Name files with JSONL, JSON, CSV or Parquet, or a folder of them.',
    })
  }
}

/** The file's bytes, unpacked. `onBytes` is called with how many were read of the file as it is. */
export function bytesOf(
  { path, packed }: Pick<SourceFile, 'path' | 'packed'>,
  onBytes: (bytes: number) => void = () => {},
): Readable {
  const raw = createReadStream(path, { highWaterMark: 1 << 20 })
  raw.on('data', chunk => onBytes(chunk.length)).pause()
  if (packed === undefined) return raw
  const unpacked = createGunzip()
  raw.on('error', error => unpacked.destroy(error))
  return raw.pipe(unpacked)
}

const looked = 1 << 18

async function startOf(path: string, packed: SourceFile['packed']): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  const stream = bytesOf({ path, packed })
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= looked) break
    }
  } catch (error) {
    // Where a file is cut off its start still shows what it is. Reading it all says what is wrong.
    if (!isOfUnpacker(error)) throw error
  }
  stream.destroy()
  return Buffer.concat(chunks).subarray(0, looked).toString('utf8')
}

/** How records are kept, by the name of their file and its first characters. */
export function layoutOf(name: string, start: string): Layout {
  const text = start.replace(/^\uFEFF/, '').trimStart()
  if (text === '') return 'lines'
  if (text[0] === '[') return 'document'
  if (text[0] !== '{') return /\.tsv(\.gz|\.zst)?$/i.test(name) || text.split('\n')[0]?.includes('\t') ? 'tsv' : 'csv'
  const [line = '', ...more] = text.split('\n')
  // A record of one line that is longer than what was looked at is read as a line, which is right for either kind.
  return more.length > 0 && !isJson(line) && /^[{\s]*$|,\s*$|[[{]\s*$/.test(line) ? 'document' : 'lines'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
