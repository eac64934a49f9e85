import type { Entry, Source, Unreadable } from '../model/revision.ts'

/** A prompt file is text of some kilobytes; 4 MiB is more than any context window holds. */
export const maxBytes = 4 * 1024 * 1024

/** A JPEG's size stands behind its metadata. */
const startBytes = 256 * 1024

// git's own test for a binary file looks as far.
const looksAt = 8000
// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line, and less than 1024 bytes in all.
const lfs = Buffer.from('version https://git-lfs.github.com/spec/v1')
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** An entry's bytes as text, or why they are none. A byte order mark stays in the text, as it is sent and counted. */
export function sourceOf(entry: Entry, bytes: Buffer): Source {
  const why = unreadable(bytes)
  if (why === 'binary') return { entry, unreadable: why, starts: startOf(bytes) }
  if (why) return { entry, unreadable: why }
  try {
    return { entry, text: utf8.decode(bytes) }
  } catch {
    return { entry, unreadable: 'not-utf8', starts: startOf(bytes) }
  }
}

/** A copy, so that the rest can be let go. */
function startOf(bytes: Buffer): Uint8Array {
  return Uint8Array.from(bytes.subarray(0, startBytes))
}

function unreadable(bytes: Buffer): Unreadable | undefined {
  if (bytes.length > maxBytes) return 'too-large'
  if (bytes.length < 1024 && bytes.subarray(0, lfs.length).equals(lfs)) return 'lfs-pointer'
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'not-utf8'
  const nul = bytes.indexOf(0)
  return nul >= 0 && nul < looksAt ? 'binary' : undefined
}
