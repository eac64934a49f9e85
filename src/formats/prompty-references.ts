import { parseJson } from '../data/parse-json.ts'
import { parseYaml } from '../data/parse-yaml.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Finding } from '../model/finding.ts'
import type { Loc } from '../model/quantity.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { inFolderOf, relocated } from './named-files.ts'

const REFERENCE = /^\s*\$\{(file|env):([^{}]{1,1000})\}\s*$/i

/** Paths of the files that a front matter takes values from: `${file:sample.json}`, and `sample: sample.json`. */
export function referencesIn(tree: Tree, path: string): string[] {
  const paths: string[] = []
  walk(tree, 0, target => {
    const found = inFolderOf(path, target)
    if (found !== undefined) paths.push(found)
    return undefined
  })
  return paths
}

/**
 * A front matter with the values of its references: `${file:x}` is the file's data (JSON, YAML, else text), which has to be within the
 * folder of the prompt, as Prompty itself demands (runtime/python/prompty/prompty/core/loader.py). `${env:x}` is nothing: what the
 * environment holds is known only where it runs.
 */
export function withReferences(
  tree: Tree,
  file: PromptFile,
  place: (offset: number) => Loc,
): { tree: Tree; sources: { path: string; id: string }[]; findings: Finding[] } {
  const sources: { path: string; id: string }[] = []
  const findings: Finding[] = []
  const resolved = walk(tree, 0, (target, at) => {
    const path = inFolderOf(file.path, target)
    const found = path === undefined ? undefined : file.beside?.get(path)
    const data = found && dataOf(target, found.text)
    if (found && data && path !== undefined) {
      sources.push({ path, id: found.id })
      return relocated(data, at)
    }
    const why = path === undefined ? 'escapes' : found ? 'not-data' : 'missing'
    const named = { what: 'sample' as const, target: target.slice(0, 200), why } as const
    findings.push({ kind: 'file-not-read', severity: 'warn', at: place(at), ...named })
    return undefined
  })
  return { tree: resolved, sources, findings }
}

function dataOf(name: string, text: string): Tree | undefined {
  if (!/\.(?:json|ya?ml)$/i.test(name)) return { kind: 'scalar', value: text, at: 0 }
  const tree = /\.json$/i.test(name) ? parseJson(text) : parseYaml(text)
  return 'problem' in tree ? undefined : tree
}

/** Deeper than anybody writes; aliases share their targets, so that only depth and not size grows. */
const DEEPEST = 30

function walk(
  tree: Tree,
  depth: number,
  read: (target: string, at: number) => Tree | undefined,
  known = new Map<Tree, Tree>(),
): Tree {
  const before = known.get(tree)
  if (before || depth > DEEPEST) return before ?? tree
  const mapped = mappedTree(tree, depth, read, known)
  known.set(tree, mapped)
  return mapped
}

function mappedTree(
  tree: Tree,
  depth: number,
  read: (target: string, at: number) => Tree | undefined,
  known: Map<Tree, Tree>,
): Tree {
  if (tree.kind === 'list') return { ...tree, items: tree.items.map(item => walk(item, depth + 1, read, known)) }
  if (tree.kind === 'map') {
    const sample = depth === 0 ? asString(lookUp(tree, 'sample')) : undefined
    const entries = [...tree.entries].map(([key, value]): [string, Tree] => {
      if (key === 'sample' && sample !== undefined && !REFERENCE.test(sample) && /\.json$/i.test(sample))
        return [key, read(sample.trim(), value.at) ?? nothing(value)]
      return [key, walk(value, depth + 1, read, known)]
    })
    return { ...tree, entries: new Map(entries) }
  }
  const [, protocol, target = ''] = REFERENCE.exec(asString(tree) ?? '') ?? []
  if (protocol === undefined) return tree
  return (protocol.toLowerCase() === 'file' ? read(target.trim(), tree.at) : undefined) ?? nothing(tree)
}

function nothing({ at }: Tree): Tree {
  return { at, kind: 'scalar', value: null }
}
