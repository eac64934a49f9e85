import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { emptyRepository } from './empty-repository.ts'

/** Files by path; `null` removes one. */
export type Files = Record<string, string | Buffer | null>

/** A real repository in a temporary folder, which is gone after the test file. */
export interface Repo {
  dir: string
  /** Runs git and gives what it answers, without the last line break. Throws with git's words when it fails. */
  git(...args: string[]): string
  write(files: Files): void
  /** Renames on disk; the folders in between are made. */
  move(from: string, to: string): void
  link(target: string, path: string): void
  /** Writes, stages everything, commits, and gives the commit's id. */
  commit(files?: Files, message?: string): string
  /** Makes a branch here, or at a commit, and checks it out. */
  branch(name: string, at?: string): void
  checkout(name: string): void
  /** Merges with a merge commit, and gives its id. */
  merge(name: string): string
  head(): string
  /** A bare copy that hands out any commit over `file://`, as GitHub does. */
  bare(): Repo & { url: string }
  /** A clone over `file://`, such as `clone('--depth=1', '--branch=main')`. */
  clone(...options: string[]): Repo
}

const who = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
}
const when = { GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' }
// The user's own settings must not decide a test.
const alone = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LC_ALL: 'C' }

const folders: string[] = []

/** What `remove-folders.ts` does after each test file. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A temporary folder, with files, which is gone after the test file. */
export function folder(files: Files = {}): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'promptcost-test-')))
  folders.push(dir)
  writeFiles(dir, files)
  return dir
}

/** A new repository on `main`. Without files it has no commit yet. */
export function repo(files?: Files): Repo {
  const made = repoAt(folder())
  emptyRepository(made.dir)
  if (files) made.commit(files)
  return made
}

/** A repository that is there, such as a linked worktree. */
export function repoAt(dir: string): Repo {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'maintenance.auto=false', ...args], {
      cwd: dir,
      env: { ...process.env, ...who, ...when, ...alone },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).replace(/\n$/, '')
  const head = () => headOf(dir) ?? git('rev-parse', 'HEAD')
  return {
    dir,
    git,
    head,
    write: files => writeFiles(dir, files),
    move(from, to) {
      mkdirSync(dirname(join(dir, to)), { recursive: true })
      renameSync(join(dir, from), join(dir, to))
    },
    link(target, path) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      symlinkSync(target, join(dir, path))
    },
    commit(files = {}, message = 'Change') {
      writeFiles(dir, files)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
      return head()
    },
    branch: (name, at = 'HEAD') => void git('checkout', '--quiet', '-b', name, at),
    checkout: name => void git('checkout', '--quiet', name),
    merge(name) {
      git('merge', '--quiet', '--no-ff', '--message', `Merge ${name}`, name)
      return head()
    },
    bare() {
      const to = folder()
      git('clone', '--quiet', '--mirror', dir, to)
      const bare = repoAt(to)
      const allowed = ['allowAnySHA1InWant', 'allowReachableSHA1InWant', 'allowTipSHA1InWant', 'allowFilter']
      appendFileSync(join(to, 'config'), `[uploadpack]\n${allowed.map(key => `\t${key} = true\n`).join('')}`)
      return { ...bare, url: pathToFileURL(to).href }
    },
    clone(...options) {
      const to = folder()
      git('clone', '--quiet', ...options, pathToFileURL(dir).href, to)
      return repoAt(to)
    },
  }
}

/** The commit that is checked out, where it can be read without a process: its ref is a file of its own. */
function headOf(dir: string): string | undefined {
  const at = (path: string) => {
    try {
      return readFileSync(join(dir, '.git', path), 'utf8').trim()
    } catch {
      return undefined
    }
  }
  const head = at('HEAD')
  const id = head?.startsWith('ref: refs/heads/') ? at(head.slice('ref: '.length)) : head
  return id !== undefined && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined
}

function writeFiles(dir: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const at = join(dir, path)
    if (content === null) rmSync(at, { recursive: true })
    else {
      mkdirSync(dirname(at), { recursive: true })
      writeFileSync(at, content)
    }
  }
}
