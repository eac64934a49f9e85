import { callsIn } from './calls.ts'
import type { Own } from './own-runners.ts'
import type { Parts, Running, Use } from './running.ts'
import { withoutMinor } from './without-minor.ts'

/** Deeper than this nothing of a package's own is said. */
const deepest = 8
const mostLeaves = 100_000

/** Scripts that a package manager runs when it installs, before anything that is installed is run. */
const AT_INSTALL: ReadonlySet<string> = new Set([
  'preinstall',
  'install',
  'postinstall',
  'preprepare',
  'prepare',
  'postprepare',
])

/**
 * Reads a `package.json`: the scripts that run promptcost, and which promptcost is installed, by dependencies and what overrides
 * them. Undefined where it is no JSON.
 */
export function readPackage(text: string, own: Own): Running | undefined {
  const document = parsed(text)
  if (document === undefined) return undefined
  const { scripts, ...rest } = document
  const texts = Object.entries(Object(scripts) as object).sort(([a], [b]) => (a < b ? -1 : 1))
  const isRun = (name: string) => own.runs(`npm:${name}`)
  const uses = texts.flatMap(([, script]) => (typeof script === 'string' ? callsIn(script, own.runs) : []))
  // Before and after a script npm runs these, whatever the script itself says.
  const beside = texts.filter(
    ([name]) => AT_INSTALL.has(name) || (/^(?:pre|post)/.test(name) && isRun(name.replace(/^(?:pre|post)/, ''))),
  )
  const found = installed(rest)
  // A package of a workspace stands in the place of one that is installed.
  for (const key of RUNS_IN) if (Object.hasOwn(rest, key)) found.around.set(key, versionsIn(rest[key]))
  if (rest.name === 'promptcost') found.around.set('name', JSON.stringify([rest.name, rest.bin]))
  const around: Parts = new Map([...beside.map(([name, script]) => [name, String(script)] as const), ...found.around])
  return { uses: [...uses, ...found.uses], around }
}

/** Keys of a `package.json` that name the package manager and the Node that run it. */
const RUNS_IN = ['packageManager', 'devEngines', 'volta']

function versionsIn(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? withoutMinor(inner) : inner))
}

/** Keys of a `package.json` with which other programs run its scripts, or replace them. */
const RUN_BY = ['nx', 'wireit', 'turbo', 'lint-staged', 'simple-git-hooks', 'husky', 'workspaces', 'packageManager']

/** The parts of any `package.json` that decide which promptcost runs and how, by name. */
export function partsOfPackage(text: string): Parts {
  const document = parsed(text) ?? {}
  const { scripts: _, ...rest } = document
  const { around } = installed(rest)
  for (const key of RUN_BY) if (Object.hasOwn(document, key)) around.set(key, JSON.stringify(document[key]))
  return around
}

/** Reads a lock file: which promptcost it pins, and from where. */
export function readLock(text: string): Running | undefined {
  if (!text.includes('promptcost')) return { uses: [], around: new Map() }
  if (!text.trimStart().startsWith('{')) return { uses: blocksIn(text), around: new Map() }
  const document = parsed(text)
  return document && installed(document)
}

/** Reads what says how packages are fetched and run: of an `.npmrc` and the like every key, without its value. */
export function readSettings(text: string): Running {
  const around: Parts = new Map()
  for (const line of text.split('\n').slice(0, 2000)) {
    const [, key = '', value = ''] = /^\s*["']?([@\w/.:-]{1,200}?)["']?\s*[=:]\s*(.*)$/.exec(line.slice(0, 2000)) ?? []
    if (!/^\s*[#;/]/.test(line) && line.trim() !== '') around.set(key, `${around.get(key) ?? ''}${value.trim()}\n`)
  }
  return { uses: [], around }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const document: unknown = JSON.parse(text)
    return typeof document === 'object' && document !== null ? { ...document } : undefined
  } catch {
    return undefined
  }
}

/** Every value of a key that names the package: a version, a link, a place to fetch from. */
function installed(document: Record<string, unknown>): Running {
  const running: Running = { uses: [], around: new Map() }
  let left = mostLeaves
  const visit = (value: unknown, path: readonly string[]) => {
    if (--left < 0 || path.length > deepest || typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (!isOurs(key)) visit(inner, [...path, key])
      else {
        running.uses.push({ what: versionOf(inner), parts: new Map() })
        running.around.set([...path, key].join('.'), JSON.stringify(inner))
      }
    }
  }
  visit(document, [])
  return running
}

/** `promptcost`, `promptcost@^1`, `node_modules/promptcost`, `parent>promptcost`. */
const isOurs = (key: string) => /(?:^|[/>])promptcost(?:@[^/]*)?$/.test(key)

function versionOf(value: unknown): string {
  const version = typeof value === 'string' ? value : (Object(value) as { version?: unknown }).version
  // What is no plain version may be an address with a password in it.
  return typeof version === 'string' && /^[\w.^~<>=* -]{1,64}$/.test(version) ? `promptcost@${version}` : 'promptcost'
}

/** The blocks of a text whose head names the package, to the next line that is as little indented. */
function blocksIn(text: string): Use[] {
  const blocks: string[][] = []
  let head = -1
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length
    if (line.trim() === '' || indent <= head) head = -1
    if (head >= 0) blocks.at(-1)?.push(line.trim())
    else if (/(?:^|[\s"'/])promptcost(?:@|["':\s]|$)/.test(line)) {
      blocks.push([line.trim()])
      head = indent
    }
  }
  return blocks.map(lines => ({ what: 'promptcost', parts: new Map([['promptcost', lines.join('\n')]]) }))
}
