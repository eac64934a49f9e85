import { randomUUID } from 'node:crypto'
import { access, constants } from 'node:fs/promises'
import { resolve } from 'node:path'
import { env as inherited } from 'node:process'
import { type Checkout, git, gitRecords } from './git.ts'
import { bareRepository } from './git-problem.ts'
import { type Objects, objectsOf } from './objects.ts'

type Find<T> = (checkout: Checkout) => Promise<T>

/**
 * Asks git each question once, as a process takes longer than most steps of a check. A question that throws is asked again.
 * @param by the object that the answer is about
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

/** Answers that do not change: kept as long as the process that reads the checkout's objects. */
const whileOpen = (checkout: Checkout): Objects => objectsOf(checkout)
/** Answers from git's config, which people change. */
const inOneRun = (checkout: Checkout): Checkout => checkout

/** Where a folder is in its repository, and where the repository keeps its objects. */
interface Layout {
  /** The way up to the top of the repository, and from there to the folder, without a slash at its end; either is empty at the top. */
  up: string
  directory: string
  /** How objects are named. */
  format: string
  objects: string
  /** The file that says where a shallow clone's history ends. */
  shallow: string
}

/** A folder outside any repository, or inside git's own, is a Problem. */
export const layoutOf = askedOnce(whileOpen, async (checkout): Promise<Layout> => {
  // git prints an option that it does not know: this separates the answers, as folder names may contain line feeds.
  const mark = `--${randomUUID()}`
  const asked = ['--is-inside-git-dir', '--show-cdup', '--show-prefix', mark, '--show-object-format']
  const paths = [mark, '--git-path', 'objects', mark, '--git-path', 'shallow']
  const { stdout } = await git(checkout, ['rev-parse', ...asked, ...paths])
  const answers = stdout.toString('utf8').split(`${mark}\n`)
  const [place = '', format = '', objects = '', shallow = ''] = answers.map(answer => answer.replace(/\n$/, ''))
  const [isInside, up = '', ...directory] = place.split('\n')
  // Before 2.38 git opens a bare repository wherever it meets one, also one that a branch brings as a folder.
  if (isInside === 'true' && (checkout.env.GIT_DIR ?? inherited.GIT_DIR) === undefined)
    throw bareRepository(checkout.cwd)
  return {
    up,
    directory: directory.join('\n').replace(/\/$/, ''),
    format: /^sha\d+$/.test(format) ? format : 'sha1',
    objects: resolve(checkout.cwd, objects),
    shallow: resolve(checkout.cwd, shallow),
  }
})

/** Whether this clone lacks a part of its history: git treats a clone with such a file as shallow. */
export async function isShallow(checkout: Checkout): Promise<boolean> {
  const { shallow } = await layoutOf(checkout)
  return access(shallow, constants.R_OK).then(
    () => true,
    () => false,
  )
}

/** The address of `origin`, and whether this is a partial clone, whose remote supplies missing objects. */
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
