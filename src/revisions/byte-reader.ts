/** Takes lines and runs of bytes from a stream. `undefined` where the stream ends first. */
export interface ByteReader {
  line(): Promise<string | undefined>
  exactly(size: number): Promise<Buffer | undefined>
  /** True once the stream has ended before an answer to one of these. */
  isOver(): boolean
}

export function byteReader(stream: AsyncIterable<Buffer>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  let over = false
  async function more(): Promise<Buffer | undefined> {
    const next = await chunks.next()
    if (next.done) over = true
    return next.done ? undefined : next.value
  }

  return {
    isOver: () => over,
    async line() {
      for (;;) {
        const end = rest.indexOf(10)
        if (end >= 0) {
          const line = rest.toString('utf8', 0, end)
          rest = rest.subarray(end + 1)
          return line
        }
        const chunk = await more()
        if (!chunk) return undefined
        rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      }
    },
    async exactly(size) {
      const parts = [rest]
      let have = rest.length
      while (have < size) {
        const chunk = await more()
        if (!chunk) return undefined
        parts.push(chunk)
        have += chunk.length
      }
      const all = parts.length === 1 ? rest : Buffer.concat(parts)
      rest = all.subarray(size)
      return all.subarray(0, size)
    },
  }
}
