import { textOf } from './git-records.ts'

/** The NUL-terminated fields of a stream, as they come. What follows the last NUL is no field. */
export async function* nulFields(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let start = 0
    for (let end = bytes.indexOf(0); end >= 0; start = end + 1, end = bytes.indexOf(0, start))
      yield textOf(bytes.subarray(start, end))
    rest = bytes.subarray(start)
  }
}
