import type { Io } from '../command.ts'

/** Shows on a terminal how much of so many bytes was read, at most four times a second. */
export function progressOf(io: Io, bytes: number): { onBytes(bytes: number): void; end(): void } {
  let [read, shown] = [0, 0]
  return {
    onBytes(some) {
      read += some
      if (!io.isTerminal || Date.now() - shown < 250) return
      shown = Date.now()
      const percent = Math.min(100, Math.floor((100 * read) / Math.max(1, bytes)))
      io.err(`\r${percent}% of ${Math.ceil(bytes / 1e6).toLocaleString('en-US')} MB read `)
    },
    end() {
      if (shown > 0) io.err('\r\u001b[K')
    },
  }
}
