import type { Entry, Revision, Sides } from '../model/revision.ts'
import { callsIn } from './calls.ts'
import { type Reference, referencesIn } from './references.ts'
import { collections, unitsIn } from './units-in.ts'
import type { ReadYaml } from './value.ts'

/** What of the repository runs promptcost, at the base, in place of the command or the action itself. */
export interface Own {
  /** Whether `uses: ./some/path` leads to promptcost. */
  isAction(path: string): boolean
  runs(reference: Reference): boolean
  /** Every file that holds some of it, from the top of the repository. */
  files: readonly string[]
  /** Where what is named may lie: the top, the checked folder with those above it, and what workflows change to. */
  folders: readonly string[]
  filesOf(reference: Reference): string[]
  /** Whether it is run as a command that a package manager installs. */
  isInstalled: boolean
  /** Targets of make that run it. */
  targets: readonly string[]
}

/** How often a file that is run names others that are read too. */
const mostSteps = 3
const mostFiles = 300
const mostUnits = 2000

/**
 * Follows what workflows run, through scripts, package scripts, targets, actions and reusable workflows of the repository.
 * @param texts of the base's workflows and pipelines
 */
export async function ownRunners(texts: readonly string[], sides: Sides, readYaml: ReadYaml): Promise<Own> {
  const units = new Map<Reference, Unit[]>()
  const read = new Set<string>()
  const folders = foldersIn(texts, sides.directory)
  let open: readonly string[] = texts
  for (let step = 0; step < mostSteps && open.length > 0; step++) {
    const named = open.flatMap(text => [...referencesIn(text)]).flatMap(it => filesOf(it, folders))
    const standing = step === 0 ? folders.flatMap(folder => collections.map(name => within(folder, name))) : []
    const paths = [...new Set([...standing, ...named])].filter(path => !read.has(path)).slice(0, mostFiles)
    const found = await baseTexts(sides, paths)
    for (const path of paths) read.add(path)
    for (const [file, text] of found)
      for (const [reference, unit] of unitsIn(file, text, readYaml).slice(0, mostUnits))
        grow(units, reference, { text: unit, file })
    open = [...found.values()]
  }
  const isInstalled = [...texts, ...[...units.values()].flat().map(({ text }) => text)].some(runsCommand)
  return { ...ownAmong(units, folders), folders, isInstalled }
}

/** Not `uses:`, which names the action by its own address. */
const runsCommand = (text: string): boolean =>
  text.split('\n').some(line => !/\buses:/.test(line) && callsIn(line).length > 0)

function grow<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

interface Unit {
  text: string
  file: string
}

type Running = Pick<Own, 'isAction' | 'runs' | 'files' | 'filesOf' | 'targets'>

/** Those that run promptcost, and those that run such a one. */
function ownAmong(units: ReadonlyMap<Reference, Unit[]>, folders: readonly string[]): Running {
  const pathsOf = (reference: Reference) => filesOf(reference, folders)
  const callers = callersIn(units, pathsOf)
  const running = new Set<Reference>(
    [...units].flatMap(([reference, parts]) => (parts.some(({ text }) => callsIn(text).length > 0) ? reference : [])),
  )
  // A set that grows while it is walked is walked to its end.
  for (const reference of running) for (const caller of callers.get(reference) ?? []) running.add(caller)
  const files = [...running].flatMap(reference => (units.get(reference) ?? []).map(({ file }) => file))
  const runs = (reference: Reference) =>
    running.has(reference) || pathsOf(reference).some(path => running.has(`file:${path}`))
  return {
    files: [...new Set(files)],
    runs,
    isAction: path => runs(`file:${plain(path) || '.'}`),
    filesOf: pathsOf,
    targets: [...running].flatMap(reference => /^make:(.+)$/.exec(reference)?.[1] ?? []),
  }
}

/** By whom each is run. */
function callersIn(
  units: ReadonlyMap<Reference, Unit[]>,
  pathsOf: (reference: Reference) => string[],
): Map<Reference, Reference[]> {
  const callers = new Map<Reference, Reference[]>()
  for (const [caller, parts] of units) {
    const named = parts.flatMap(({ text }) => [...referencesIn(text)])
    const called = named.flatMap(it => [it, ...pathsOf(it).map((path): Reference => `file:${path}`)])
    for (const reference of called) if (units.has(reference)) grow(callers, reference, caller)
  }
  return callers
}

/** Where a path may lead: a workflow changes to a folder, and an action is named by the folder of its file. */
function filesOf(reference: Reference, folders: readonly string[]): string[] {
  if (!reference.startsWith('file:')) return []
  const path = reference.slice('file:'.length)
  const last = path.slice(path.lastIndexOf('/') + 1)
  const files =
    last.includes('.') && path !== '.' ? [path] : [path, within(path, 'action.yml'), within(path, 'action.yaml')]
  return folders.flatMap(folder => files.map(file => within(folder, file)))
}

/** What a script changes to before it runs something, also by a flag of a package manager, git or make. */
const CHANGES =
  /(?:working-directory:|\bcd|--prefix|--cwd|--dir(?:ectory)?|--workspace|--filter|\bworkspace|\s-[CwF])(?:[ \t]+|=)['"]?(?:\.\/)?([\w.@-][\w.@/-]{0,100})/g

function foldersIn(texts: readonly string[], directory: string): string[] {
  const parts = directory === '' ? [] : directory.split('/')
  const above = parts.map((_, at) => parts.slice(0, at + 1).join('/'))
  const changed = texts.flatMap(text => [...text.matchAll(CHANGES)].map(([, to = '']) => plain(to)))
  return [...new Set(['', ...above, ...changed])].slice(0, 20)
}

async function baseTexts({ around }: Sides, paths: readonly string[]): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map()
  const { base } = await around(paths)
  const wanted = new Set(paths)
  return base
    ? textsOf(
        base,
        (await base.list()).filter(({ path }) => wanted.has(path)),
      )
    : new Map()
}

/** What cannot be read is left out: it says nothing of promptcost. */
export async function textsOf(revision: Revision, entries: readonly Entry[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  if (entries.length === 0) return texts
  const read = revision.peek ?? revision.read
  for await (const source of read(entries)) if ('text' in source) texts.set(source.entry.path, source.text)
  return texts
}

const plain = (path: string) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
const within = (folder: string, path: string) => (folder === '' || folder === '.' ? path : `${folder}/${path}`)
