import { readFileSync } from 'node:fs'

const bytes = Uint8Array.from({ length: 1024 }, (_, i) => (i * 37) & 255)

/** A million steps of the simplest kind: look at a byte, and add it to a sum. */
function millionSteps(sum: number): number {
  let next = sum
  for (let i = 0; i < 1e6; i++) next = Math.imul(next ^ (bytes[i & 1023] ?? 0), 16777619)
  return next
}

/** Processor milliseconds of this thread alone, where the system counts them: tests of other files run in threads beside it. */
function processorTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
  } catch {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
}

/** Processor milliseconds of a million simple steps, as fast as this machine is now. */
function timeOfMillion(): number {
  const times: number[] = []
  let sum = 0
  for (let i = 0; i < 3; i++) {
    const before = processorTime()
    for (let j = 0; j < 30; j++) sum = millionSteps(sum)
    times.push((processorTime() - before) / 30)
  }
  return Math.max(Math.min(...times), Number.isNaN(sum) ? 1 : 0.1)
}

/**
 * Begins to measure work, and returns what reads it: how many million simple steps would have taken as much. It is a relation of two times
 * of the same thread and moment, so a slow or busy machine changes it little, where it would break a limit in seconds.
 */
export function work(): () => number {
  const before = processorTime()
  return () => {
    const spent = processorTime() - before
    // No limit is near, whatever the machine.
    return spent < 200 ? spent : spent / timeOfMillion()
  }
}
