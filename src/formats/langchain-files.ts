import { parseJson } from '../data/parse-json.ts'
import { parseYaml } from '../data/parse-yaml.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { candidatesOf } from '../templates/includes/candidates.ts'
import { relocated } from './named-files.ts'

/** Where a few-shot prompt names a file, and for what (`_load_few_shot_prompt` of langchain_core/prompts/loading.py). */
const NAMES: readonly { key: string; for: string; isText?: true }[] = [
  { key: 'examples', for: 'examples' },
  { key: 'examples_path', for: 'examples' },
  { key: 'example_prompt_path', for: 'example_prompt' },
  { key: 'prefix_path', for: 'prefix', isText: true },
  { key: 'suffix_path', for: 'suffix', isText: true },
]

/** Paths that the files of a few-shot prompt may have. LangChain resolves them from the folder that it runs in: the prompt's own or one above it. */
export function filesNamedIn(fields: Tree, path: string): string[] {
  return NAMES.flatMap(({ key }) => pathsFor(asString(lookUp(fields, key)), path))
}

function pathsFor(target: string | undefined, path: string): string[] {
  if (target === undefined || !/\.(?:json|ya?ml|txt)$/i.test(target)) return []
  const paths = candidatesOf(target.replace(/^\.\//, ''), path, 'f-string', [])
  return paths === 'escapes' ? [] : paths
}

/** A few-shot prompt with the content of its files in place of their names, and these files. A file that is not found stays a name. */
export function withFiles(fields: Tree, file: PromptFile): { fields: Tree; sources: { path: string; id: string }[] } {
  const sources: { path: string; id: string }[] = []
  if (fields.kind !== 'map') return { fields, sources }
  const entries = new Map(fields.entries)
  for (const each of NAMES) {
    const named = lookUp(fields, each.key)
    const path = pathsFor(asString(named), file.path).find(one => file.beside?.has(one))
    const found = path === undefined ? undefined : file.beside?.get(path)
    if (!named || !found || path === undefined) continue
    const tree = each.isText ? ({ kind: 'scalar', value: found.text, at: 0 } as const) : dataOf(path, found.text)
    if (!tree) continue
    entries.set(each.for, relocated(tree, named.at))
    sources.push({ path, id: found.id })
  }
  return { fields: { ...fields, entries }, sources }
}

function dataOf(path: string, text: string): Tree | undefined {
  const tree = /\.json$/i.test(path) ? parseJson(text) : parseYaml(text)
  return 'problem' in tree ? undefined : tree
}
