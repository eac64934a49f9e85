import { isUtf8 } from 'node:buffer'

/**
 * NUL-separated records of git's. It takes nearly every byte in a name: in a record that is no UTF-8 every byte beyond ASCII
 * becomes a lone surrogate, as in Python's `surrogateescape` (PEP 383). No two names become one, and none a valid one.
 */
export function recordsOf(answer: Buffer): string[] {
  if (isUtf8(answer)) return answer.toString('utf8').split('\0').slice(0, -1)
  const records: string[] = []
  for (let start = 0, end = answer.indexOf(0); end >= 0; start = end + 1, end = answer.indexOf(0, start))
    records.push(textOf(answer.subarray(start, end)))
  return records
}

/** One record as text. */
export function textOf(record: Buffer): string {
  if (isUtf8(record)) return record.toString('utf8')
  return record.toString('latin1').replace(/[\x80-\xff]/g, byte => String.fromCharCode(0xdc00 + byte.charCodeAt(0)))
}
