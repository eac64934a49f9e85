import type { Io } from '../command.ts'

/** Shows on a terminal how many files were read, at most four times a second. */
export function progressOf(io: Io): { onRead(read: number, of: number): void; end(): void } {
  const isShown = io.isTerminal
  let shown = isShown ? Date.now() : 0
  if (isShown) io.err('\rListing files ')
  return {
    onRead(read, of) {
      if (!isShown || Date.now() - shown < 250) return
      shown = Date.now()
      io.err(`\r\u001b[K${read.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} files read `)
    },
    end() {
      if (isShown) io.err('\r\u001b[K')
    },
  }
}
