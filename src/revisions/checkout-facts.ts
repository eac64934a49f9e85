import { access, constants } from 'node:fs/promises'
import { resolve } from 'node:path'
import { env as inherited } from 'node:process'
import { type Checkout, git, gitLine, gitRecords } from './git.ts'
import { bareRepository } from './git-problem.ts'
import { type Objects, objectsOf } from './objects.ts'

type Find<T> = (checkout: Checkout) => Promise<T>

/**
 * Asks git the same once only, as a process takes longer than most of what a check does. What throws is asked again.
 * @param by what the answer belongs to
 */
function askedOnce<T>(by: (checkout: Checkout) => object, find: Find<T>): Find<T> {
  const known = new WeakMap<object, Promise<T>>()
  return checkout => {
    const key = by(checkout)
    const found = known.get(key) ?? find(checkout)
    known.set(key, found)
    found.catch(() => known.delete(key))
    return found
  }
}

/** For what stays as it is: for as long as the process that reads the checkout's objects. */
const whileOpen = (checkout: Checkout): Objects => objectsOf(checkout)
/** For what a config says, which people change. */
const inOneRun = (checkout: Checkout): Checkout => checkout

/** The way from the folder up to the top of its repository, and where it lies there; either is empty at the top. */
interface Place {
  up: string
  directory: string
}

/** Where the folder lies in its repository, without a slash at its end. A folder outside any, or inside git's own, is a Problem. */
export const placeIn = askedOnce(whileOpen, async (checkout): Promise<Place> => {
  const { stdout } = await git(checkout, ['rev-parse', '--is-inside-git-dir', '--show-cdup', '--show-prefix'])
  const [isInside, up = '', ...directory] = stdout.toString('utf8').split('\n')
  // Before 2.38 git opens a bare repository wherever it meets one, also one that a branch brings as a folder.
  if (isInside === 'true' && (checkout.env.GIT_DIR ?? inherited.GIT_DIR) === undefined)
    throw bareRepository(checkout.cwd)
  return { up, directory: directory.join('\n').replace(/\/?\n$/, '') }
})

/** How a checkout names objects, where they are, and where it says how far its history goes. */
interface Storage {
  format: string
  objects: string
  shallow: string
}

export const storageOf = askedOnce(whileOpen, async ({ cwd, env }): Promise<Storage> => {
  const asked = ['--show-object-format', '--git-path', 'objects', '--git-path', 'shallow']
  const [format = 'sha1', ...paths] = (await gitLine({ cwd, env }, ['rev-parse', ...asked]))?.split('\n') ?? []
  // A folder's name may have line feeds, which are then in both paths.
  const half = paths.length / 2
  const pathOf = (lines: readonly string[], name: string) => resolve(cwd, lines.join('\n') || `.git/${name}`)
  // A git that does not know the option repeats it.
  const known = /^sha\d+$/.test(format) ? format : 'sha1'
  return {
    format: known,
    objects: pathOf(paths.slice(0, half), 'objects'),
    shallow: pathOf(paths.slice(half), 'shallow'),
  }
})

/** Whether this clone lacks a part of its history: git takes a clone for shallow that has such a file. */
export async function isShallow(checkout: Checkout): Promise<boolean> {
  const { shallow } = await storageOf(checkout)
  return access(shallow, constants.R_OK).then(
    () => true,
    () => false,
  )
}

/** The address of `origin`, and whether this clone leaves out what a remote has promised to hand out. */
interface Remotes {
  origin: string | undefined
  isPartial: boolean
}

export const remotesOf = askedOnce(inOneRun, async (checkout): Promise<Remotes> => {
  const pattern = String.raw`^remote\.(origin\.url|.*\.promisor)$`
  const records = await gitRecords(checkout, ['config', '-z', '--get-regexp', pattern], { answers: [1] })
  const settings = records.map(record => {
    const [key = '', ...value] = record.split('\n')
    return { key, value: record.includes('\n') ? value.join('\n') : 'true' }
  })
  return {
    origin: settings.findLast(({ key }) => key === 'remote.origin.url')?.value || undefined,
    isPartial: settings.some(({ key, value }) => key.endsWith('.promisor') && isTrue(value)),
  }
})

/** As git reads a boolean. */
const isTrue = (value: string) => /^(?:true|yes|on|[+-]?0*[1-9]\d*[kmg]?)$/i.test(value)
