import { spawnSync } from 'node:child_process'

const child = new URL('child.mjs', import.meta.url).pathname

/** What a child process said, and how long it lived; undefined where it was stopped at the limit. */
export function run(
  rival: string,
  job: string,
  argument = '',
  limitSeconds = 60,
): { said: unknown; ms: number } | undefined {
  const start = performance.now()
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [child, rival, job, argument], {
    timeout: limitSeconds * 1_000,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
  })
  const ms = performance.now() - start
  if (status === 0) return { said: JSON.parse(stdout), ms }
  if (signal === 'SIGKILL') return undefined
  throw new Error(`${rival} failed at ${job}: ${stderr}`)
}

/** Runs every rival once a round, so that what else the machine does falls on all alike. */
export function interleaved<T>(
  rivals: readonly string[],
  rounds: number,
  once: (rival: string) => T | undefined,
): Map<string, T[]> {
  const results = new Map<string, T[]>(rivals.map(rival => [rival, []]))
  for (let round = 0; round < rounds; round++) {
    for (const rival of rivals) {
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
