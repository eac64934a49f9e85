import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

/** A folder of git checkouts, such as those of the labels (`scripts/labels.ts`). */
export function checkoutsFor(section: string): string {
  const checkouts = process.env.PROMPTCOST_CHECKOUTS
  if (checkouts === undefined)
    throw new Error(`the section ${section} needs PROMPTCOST_CHECKOUTS, a folder of git checkouts`)
  return checkouts
}

/** Their names, which are those of folders. */
export function namesOf(checkouts: string): string[] {
  const all = readdirSync(checkouts, { withFileTypes: true })
  return all.flatMap(each => (each.isDirectory() ? [each.name] : [])).sort()
}

export interface Took {
  /** Processor time of a process and its children. */
  ms: number
  mb: number
}

export function took(args: readonly string[], cwd: string): Took {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const [user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { ms: 1_000 * (user + system), mb: kilobytes / 1024 }
}

/** Makes one file of a script that uses the sources. */
export async function bundled(entry: string, top: string): Promise<string> {
  const outfile = join(top, basename(entry).replace(/\.ts$/, '.mjs'))
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  })
  return outfile
}
