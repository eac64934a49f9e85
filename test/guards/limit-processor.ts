import { execFileSync } from 'node:child_process'

interface Running {
  pid: number
  /** Seconds of processor. */
  spent: number
}

/** What this process started, and what those started, and how long each has worked. */
function descendants(): Running[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,time='], { encoding: 'utf8' }).trim().split('\n')
  const all = rows.map(row => {
    const [pid = '', parent = '', time = ''] = row.trim().split(/\s+/)
    // Days, hours, minutes and seconds, as many as it takes.
    const [seconds = 0, minutes = 0, hours = 0] = time.split(/[-:]/).map(Number).reverse()
    return { pid: Number(pid), parent: Number(parent), spent: (hours * 60 + minutes) * 60 + seconds }
  })
  const below = (pid: number): Running[] =>
    all.filter(({ parent }) => parent === pid).flatMap(child => [child, ...below(child.pid)])
  return below(process.pid)
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/**
 * Until it is stopped, ends whatever hangs: a process that a test started, which the test then notices, or else this one with all its
 * threads. What it limits is time of the processor, as a busy machine stretches any other.
 */
export function limitProcessor(mostSeconds: number): { stop(): void } {
  const before = process.cpuUsage()
  const timer = setInterval(() => {
    const running = descendants()
    for (const { pid, spent } of running) if (spent > mostSeconds) end(pid)
    const { user, system } = process.cpuUsage(before)
    if (user + system < mostSeconds * 1e6) return
    for (const { pid } of running) end(pid)
    end(process.pid)
  }, 2000)
  return { stop: () => clearInterval(timer) }
}
