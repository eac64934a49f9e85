import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Files by path; `null` removes one. A lone surrogate in a path, U+DC80 to U+DCFF, stands for a byte that is no UTF-8. */
export type Files = Record<string, string | Buffer | null>

const links = new WeakSet<object>()

/** A symbolic link, as a file's content. */
export function linkTo(target: string): Buffer {
  const link = Buffer.from(target)
  links.add(link)
  return link
}

/** A path as the file system has it. */
export function bytesOf(path: string): Buffer {
  if (!/[\udc80-\udcff]/.test(path)) return Buffer.from(path)
  return Buffer.from(
    path.replace(/[\udc80-\udcff]/g, byte => String.fromCharCode(byte.charCodeAt(0) & 0xff)),
    'latin1',
  )
}

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b.c',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b.c',
}
/** The user's own settings must not decide a test. */
export const gitSettings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
export const gitEnvironment = { ...process.env, ...identity, ...gitSettings }

/** A commit to make: its files change what its first parent has. Parents are places in the list, from 1. */
export interface NewCommit {
  ref: string
  message: string
  files: Files
  parents: number[]
}

/** Makes commits in a bare repository with one process, and returns their ids in order. */
export function importCommits(origin: string, commits: NewCommit[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'promptcost-import-'))
  const marks = join(folder, 'marks')
  const input = Buffer.concat(commits.flatMap((commit, at) => streamOf(commit, at + 1)))
  execFileSync('git', ['fast-import', '--quiet', `--export-marks=${marks}`], {
    cwd: origin,
    env: gitEnvironment,
    input,
  })
  const ids = new Map(
    readFileSync(marks, 'utf8')
      .trim()
      .split('\n')
      .map(line => line.split(' ') as [string, string]),
  )
  rmSync(folder, { recursive: true })
  return commits.map((_, at) => ids.get(`:${at + 1}`) ?? '')
}

/** A commit in the language of `git fast-import`. */
function streamOf({ ref, message, files, parents }: NewCommit, mark: number): Buffer[] {
  const [first, ...merged] = parents
  const lines = [
    `commit ${ref}`,
    `mark :${mark}`,
    `committer a <a@b.c> ${1_750_000_000 + mark} +0000`,
    ...[`data ${Buffer.byteLength(message)}`, message],
    ...(first ? [`from :${first}`] : []),
    ...merged.map(parent => `merge :${parent}`),
  ]
  const changes = Object.entries(files).flatMap(([path, content]) => {
    if (content === null) return [Buffer.from(`D ${quoted(path)}\n`)]
    const bytes = Buffer.from(content)
    const mode = links.has(content as Buffer) ? '120000' : '100644'
    return [Buffer.from(`M ${mode} inline ${quoted(path)}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')]
  })
  return [Buffer.from(`${lines.join('\n')}\n`), ...changes, Buffer.from('\n')]
}

/** A path as git quotes it, each byte that is no plain character as three octal digits. */
function quoted(path: string): string {
  const bytes = [...bytesOf(path)].map(byte =>
    /[\w./ -]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`,
  )
  return `"${bytes.join('')}"`
}
