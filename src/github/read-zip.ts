import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import { Problem } from '../model/problem.ts'

/** A report for each project, and a page or two beside them. */
const mostEntries = 200
/** Unpacked, all entries together. */
const mostBytes = 32 * 1024 * 1024

function refuse(why: string, cause?: unknown): Problem {
  return new Problem(`the artifact ${why}.`, {
    remedy: 'Upload what the output "report" names, and nothing else, with actions/upload-artifact.',
    cause,
  })
}

/** Counts what really comes out: the sizes in a zip file's headers are whatever its author wrote. */
async function unpack(stream: Readable, room: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > room) throw refuse('unpacks to more than 32 MiB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl')
  try {
    return await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (cause) {
    throw refuse('is not a zip file', cause)
  }
}

const isReport = ({ fileName }: Entry) => fileName.endsWith('.json')

async function unpackReports(zip: ZipFile): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  let room = mostBytes
  for await (const entry of zip.eachEntry()) {
    if (!isReport(entry)) continue
    const content = await unpack(await zip.openReadStreamPromise(entry), room)
    room -= content.length
    found.set(entry.fileName, content)
  }
  return found
}

/**
 * The `.json` entries of a zip file that anybody may have made, in the order of their names, which are used for nothing else.
 *
 * @throws Problem where it is no zip file, or has too many entries or too much in them
 */
export async function readZip(bytes: Uint8Array): Promise<Uint8Array[]> {
  const zip = await openZip(bytes)
  if (zip.entryCount > mostEntries) throw refuse(`has more than ${mostEntries} entries`)
  let found: Map<string, Buffer>
  try {
    found = await unpackReports(zip)
  } catch (error) {
    throw error instanceof Problem ? error : refuse('is a zip file that cannot be read', error)
  }
  if (found.size === 0) throw refuse('holds no report, which is a file whose name ends in .json')
  const inOrder = new Intl.Collator('en', { numeric: true })
  return [...found].toSorted(([a], [b]) => inOrder.compare(a, b)).map(([, content]) => content)
}
