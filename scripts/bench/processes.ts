import { spawnSync } from 'node:child_process'
import { interleaved, median } from './measure.ts'

/** Processor time in milliseconds, user and system together, of a process and its children; and the most memory that it held, in MB. */
export interface Used {
  ms: number
  mb: number
}

/** A command of Node's and where it runs. */
export interface Job {
  args: readonly string[]
  cwd: string
  env?: Record<string, string>
}

function used({ args, cwd, env }: Job): Used {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [user = Number.NaN, system = Number.NaN, kb = Number.NaN] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  return { ms: 1_000 * (user + system), mb: kb / 1024 }
}

/**
 * Runs every job once a round, in another order each time, so that what else the machine does falls on all alike; before, each once
 * to fill the caches of the file system. Medians; `over` is the median of the differences from the first job in the same round.
 */
export function inTurn(
  jobs: Record<string, Job>,
  rounds: number,
): Map<string, Used & { over: number; times: number; least: number }> {
  const names = Object.keys(jobs)
  const job = (name: string) => jobs[name] as Job
  for (const name of names) used(job(name))
  const runs = interleaved(names, rounds, name => used(job(name)))
  const bare = runs.get(names[0] ?? '') ?? []
  const against = (all: readonly Used[], how: (ms: number, bare: number) => number) =>
    median(all.map(({ ms }, round) => how(ms, bare[round]?.ms ?? Number.NaN)))
  return new Map(
    [...runs].map(([name, all]) => [
      name,
      {
        ms: median(all.map(({ ms }) => ms)),
        mb: median(all.map(({ mb }) => mb)),
        least: Math.min(...all.map(({ ms }) => ms)),
        over: against(all, (ms, bare) => ms - bare),
        times: against(all, (ms, bare) => ms / bare),
      },
    ]),
  )
}

/** MB that a command allocates in all, collected or not. Two runs differ by about one in a hundred. */
export function allocated({ args, cwd }: Job): number {
  const hook = new URL('allocated.mjs', import.meta.url).href
  const { stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return Number(stderr.trim().split('\n').at(-1)) / 1e6
}

/** The same jobs, and each with the command of an older build, where `PROMPTCOST_BEFORE` says where that is. */
export function withBefore(jobs: Record<string, Job>, cli: string): Record<string, Job> {
  const before = process.env.PROMPTCOST_BEFORE
  if (before === undefined) return jobs
  const older = ({ args, ...rest }: Job) => ({
    ...rest,
    args: args.map(argument => (argument === cli ? before : argument)),
  })
  return Object.fromEntries(
    Object.entries(jobs).flatMap(([name, job]) =>
      job.args.includes(cli)
        ? [[name, job] as const, [`${name}, before`, older(job)] as const]
        : [[name, job] as const],
    ),
  )
}

/** A row for each job, the first of which is what the others are measured against. */
export function tableOf(measured: ReturnType<typeof inTurn>, over = 'over bare Node'): string {
  const rows = [...measured].map(([name, { ms, mb, over, times }], i) => {
    const more = i === 0 ? '' : `${Math.round(over)} ms, ${times.toFixed(2)}x`
    return `| ${name} | ${Math.round(ms)} ms | ${more} | ${Math.round(mb)} MB |`
  })
  return [`|  | processor time | ${over} | most memory |`, '| :-- | --: | --: | --: |', ...rows].join('\n')
}
