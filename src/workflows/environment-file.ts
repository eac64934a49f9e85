import { readSettings } from './package-file.ts'
import type { Running } from './running.ts'
import { withoutMinor } from './without-minor.ts'

/** Variables that change what a shell, Node, git, a package manager or promptcost does. */
const HEEDED =
  /^(?:PATH|HOME|SHELL|SHELLOPTS|IFS|ENV|BASH_ENV|CI|(?:NODE|NPM|YARN|PNPM|BUN|COREPACK|MISE|NVM|VOLTA|LD|DYLD|GIT|GITHUB|PROMPTCOST)_\w+|PROMPTCOST)$/i

/** Reads the variables of a `.env` that decide which programs run, and how. All others are the project's own. */
export function readEnvironment(text: string): Running {
  const { uses, around } = readSettings(text.replace(/^[ \t]*export[ \t]+/gm, ''))
  return { uses, around: new Map([...around].filter(([name]) => HEEDED.test(name))) }
}

/** Reads a file of versions such as `.nvmrc`, one on each line. An update within a major version is not reported. */
export function readVersions(text: string): Running {
  const lines = text.split('\n').slice(0, 200)
  return { uses: [], around: new Map([['', lines.map(withoutMinor).join('\n')]]) }
}
