import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Finding } from '../model/finding.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { type Fenced, readFence } from './fence.ts'
import { inFolderOf, relocated } from './named-files.ts'

/** How many prompts may stand on each other. */
const DEEPEST = 5

/** The path of the prompt that `base` names, in the folder of the prompt or below. */
function baseIn(tree: Tree, path: string): string | undefined {
  const target = asString(lookUp(tree, 'base'))
  return target === undefined ? undefined : inFolderOf(path, target.trim())
}

/** The paths of a prompt's base and of the bases of that, as far as they have been read. */
export function basesOf(tree: Tree, file: PromptFile): string[] {
  const paths: string[] = []
  for (let at = { tree, path: file.path }; paths.length < DEEPEST; ) {
    const path = baseIn(at.tree, at.path)
    if (path === undefined || path === file.path || paths.includes(path)) break
    paths.push(path)
    const next = frontOf(file.beside?.get(path)?.text, path)
    if (!next) break
    at = { tree: next, path }
  }
  return paths
}

/**
 * A front matter with what its `base` gives (`hoist_base_prompty` of the first version, runtime/prompty/prompty/core.py): the model's
 * API, configuration, parameters and response, and the sample, key by key, where the prompt itself does not say them. The base's text is not sent.
 */
export function withBase(
  fenced: Fenced,
  file: PromptFile,
): { tree: Tree; sources: { path: string; id: string }[]; findings: Finding[] } {
  const base = lookUp(fenced.tree, 'base')
  const target = asString(base)
  if (!base || target === undefined) return { tree: fenced.tree, sources: [], findings: [] }
  const sources: { path: string; id: string }[] = []
  let { tree } = fenced
  for (const path of basesOf(fenced.tree, file)) {
    const found = file.beside?.get(path)
    const front = frontOf(found?.text, path)
    if (!found || !front) break
    sources.push({ path, id: found.id })
    tree = hoisted(tree, relocated(front, base.at))
  }
  if (sources.length > 0) return { tree, sources, findings: [] }
  const path = baseIn(fenced.tree, file.path)
  const why = path === undefined ? 'escapes' : file.beside?.has(path) ? 'not-data' : 'missing'
  const named = { what: 'file' as const, target: target.slice(0, 200), why } as const
  return { tree, sources, findings: [{ kind: 'file-not-read', severity: 'warn', at: fenced.place(base.at), ...named }] }
}

function frontOf(text: string | undefined, path: string): Tree | undefined {
  const fenced = text === undefined ? undefined : readFence({ path, id: '', text }, { severity: 'warn' })
  return fenced && !('kind' in fenced) ? fenced.tree : undefined
}

/** What is taken over as a whole where the prompt lacks it, and what key by key. */
const WHOLE = [['model', 'api']]
const BY_KEY = [['model', 'configuration'], ['model', 'parameters'], ['model', 'response'], ['sample'], ['inputs']]

function hoisted(top: Tree, base: Tree): Tree {
  let tree = top
  for (const keys of [...WHOLE, ...BY_KEY]) {
    const [own, theirs] = [lookUp(tree, ...keys), lookUp(base, ...keys)]
    if (theirs === undefined) continue
    if (own === undefined) tree = withKey(tree, keys, theirs)
    else if (own.kind === 'map' && theirs.kind === 'map')
      tree = withKey(tree, keys, { ...own, entries: new Map([...theirs.entries, ...own.entries]) })
  }
  return tree
}

function withKey(tree: Tree, [key = '', ...rest]: readonly string[], value: Tree): Tree {
  const entries = tree.kind === 'map' ? tree.entries : new Map<string, Tree>()
  const below = entries.get(key) ?? { kind: 'map' as const, at: value.at, entries: new Map<string, Tree>() }
  const made = rest.length === 0 ? value : withKey(below, rest, value)
  return { kind: 'map', at: tree.at, entries: new Map([...entries, [key, made]]) }
}
