import { spawnSync } from 'node:child_process'

const child = new URL('child.mjs', import.meta.url).pathname

/** What a child process said, and its processor time; undefined where it was stopped at the limit. */
export function run(
  rival: string,
  job: string,
  argument = '',
  limitSeconds = 60,
): { said: unknown; ms: number } | undefined {
  const { status, signal, stdout, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', '%U %S', process.execPath, child, rival, job, argument],
    { timeout: limitSeconds * 1_000, killSignal: 'SIGKILL', encoding: 'utf8' },
  )
  if (signal === 'SIGKILL') return undefined
  if (status !== 0) throw new Error(`${rival} failed at ${job}: ${stderr}`)
  const times = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { said: JSON.parse(stdout), ms: 1_000 * times.reduce((sum, seconds) => sum + seconds, 0) }
}

/** Runs every rival once a round, in turn from either end, so that what else the machine does falls on all alike. */
export function interleaved<T>(
  rivals: readonly string[],
  rounds: number,
  once: (rival: string) => T | undefined,
): Map<string, T[]> {
  const results = new Map<string, T[]>(rivals.map(rival => [rival, []]))
  for (let round = 0; round < rounds; round++) {
    for (const rival of round % 2 === 0 ? rivals : [...rivals].reverse()) {
      const result = once(rival)
      if (result !== undefined) results.get(rival)?.push(result)
    }
  }
  return results
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
