import { afterEach, expect, test, vi } from 'vitest'
import { progressOf } from '../../../src/commands/history-progress.ts'

afterEach(() => vi.useRealTimers())

const newest = Date.parse('2026-11-01T12:00:00Z') / 1000
const day = 24 * 3600

function shownOn(isTerminal: boolean): string[] {
  vi.useFakeTimers()
  const said: string[] = []
  const progress = progressOf({ isTerminal, err: text => said.push(text) })
  for (let i = 0; i < 2000; i++) {
    vi.advanceTimersByTime(1)
    progress.onCommit(i + 1, newest - i * day)
  }
  progress.end()
  return said
}

test('a terminal shows four times a second how many commits of a history were read, and how far back', () => {
  const said = shownOn(true)
  expect(said).toHaveLength(1 + 8 + 1)
  expect(said[0]).toContain('Reading the history')
  expect(said[1]).toContain('250 commits read, back to 2026-02-25;')
  expect(said[8]).toContain('2,000 commits read, back to 2021-05-12;')
  expect(said.at(-1)).toBe('\r\u001b[K')
})

test('nothing of it is shown where standard output is no terminal', () => {
  expect(shownOn(false)).toEqual([])
})
