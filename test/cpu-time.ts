/**
 * Processor milliseconds that this process has used so far, by all of its threads. Unlike a clock it does not run on while
 * other programs have the processor, so that a limit on it holds on a busy machine.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
