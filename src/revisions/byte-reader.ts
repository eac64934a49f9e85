/** At once where it is there already, which most of a long answer is: waiting for each line of ten thousand takes longer than reading it. */
export type Soon<T> = T | Promise<T>

/** Takes lines and runs of bytes from a stream. `undefined` where the stream ends first. */
export interface ByteReader {
  line(): Soon<string | undefined>
  exactly(size: number): Soon<Buffer | undefined>
  /** True once the stream has ended before an answer to one of these. */
  isOver(): boolean
}

export function byteReader(stream: AsyncIterable<Buffer>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  /** How much of it was taken. */
  let from = 0
  let over = false

  async function more(): Promise<Buffer | undefined> {
    const next = await chunks.next()
    if (next.done) over = true
    return next.done ? undefined : next.value
  }

  function lineTo(end: number): string {
    const line = held.toString('utf8', from, end)
    from = end + 1
    return line
  }

  async function lineLater(): Promise<string | undefined> {
    for (;;) {
      const chunk = await more()
      if (!chunk) return undefined
      held = from === held.length ? chunk : Buffer.concat([held.subarray(from), chunk])
      from = 0
      const end = held.indexOf(10)
      if (end >= 0) return lineTo(end)
    }
  }

  async function exactlyLater(size: number): Promise<Buffer | undefined> {
    const parts = [held.subarray(from)]
    let have = held.length - from
    while (have < size) {
      const chunk = await more()
      if (!chunk) return undefined
      parts.push(chunk)
      have += chunk.length
    }
    held = Buffer.concat(parts)
    from = size
    return held.subarray(0, size)
  }

  return {
    isOver: () => over,
    line() {
      const end = held.indexOf(10, from)
      return end >= 0 ? lineTo(end) : lineLater()
    },
    exactly(size) {
      if (held.length - from < size) return exactlyLater(size)
      from += size
      return held.subarray(from - size, from)
    },
  }
}
