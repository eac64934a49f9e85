import type { Io } from './command.ts'

/** Shows on a terminal how far back a history was read, at most four times a second. */
export function progressOf(io: Pick<Io, 'isTerminal' | 'err'>): {
  onCommit(walked: number, time: number): void
  end(): void
} {
  let shown = io.isTerminal ? Date.now() : 0
  if (io.isTerminal) io.err('\rReading the history; --since 90d reads less of it ')
  return {
    onCommit(walked, time) {
      if (!io.isTerminal || Date.now() - shown < 250) return
      shown = Date.now()
      const day = new Date(time * 1000).toISOString().slice(0, 10)
      io.err(
        `\r\u001b[K${walked.toLocaleString('en-US')} commit${walked === 1 ? '' : 's'} read, back to ${day}; --since 90d reads less `,
      )
    },
    end() {
      if (io.isTerminal) io.err('\r\u001b[K')
    },
  }
}
