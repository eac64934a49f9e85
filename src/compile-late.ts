import { setFlagsFromString } from 'node:v8'

/**
 * Lets Node 20 optimize only what runs for long, at eight times its usual budget of bytecode. A check is over in a second or two, and most of
 * its functions run once or twice for each prompt: compiling each of them for speed took a quarter of all processor time, and saved less.
 * The counter is optimized some milliseconds later. Later versions have a cheap compiler for this, and no such option.
 */
export function compileLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')
}
