import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder } from '../../git.ts'

/** What every git process that gets `env`, and every program that it starts in turn, was started with. */
export function trace(): { env: Record<string, string>; started(): string[][]; connections(): number } {
  const file = join(folder(), 'events')
  const started = () =>
    (existsSync(file) ? readFileSync(file, 'utf8') : '')
      .split('\n')
      .filter(line => line.includes('"event":"start"') || line.includes('"event":"child_start"'))
      .map(line => (JSON.parse(line) as { argv: string[] }).argv)
  return {
    env: { GIT_TRACE2_EVENT: file },
    started,
    // A remote is asked once for each of these; over file:// it is a child of ours.
    connections: () => started().filter(([program]) => program === 'git-upload-pack').length,
  }
}
