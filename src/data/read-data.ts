import { parseJson } from './parse-json.ts'
import { parseToml } from './parse-toml.ts'
import { parseYamlDocuments, type YamlDocument } from './parse-yaml.ts'
import type { Fault, Tree } from './tree.ts'

/** A file of data; `document` says which one of a YAML file is meant, from 0, where it has several. */
export interface DataFile {
  path: string
  text: string
  document?: number | undefined
}

/** Whether a path names a file of data. */
export function isData(path: string): boolean {
  return /\.(?:ya?ml|toml|jsonc?)$/i.test(path)
}

/** A file's data, by its extension: JSON with or without comments, TOML, else one document of YAML. */
export function readData({ path, text, document }: DataFile): Tree | Fault {
  if (/\.jsonc?$/i.test(path)) return parseJson(text)
  if (/\.toml$/i.test(path)) return parseToml(text)
  const documents = documentsOf(text)
  if ('problem' in documents) return documents
  const second = document === undefined && documents[1]
  if (second) return { problem: 'not-yaml', at: second.at }
  return documents[document ?? 0]?.tree ?? { problem: 'not-yaml', at: 0 }
}

/** How many documents a YAML file has that say anything; 1 for all other files, and for YAML that cannot be read. */
export function countDocuments({ path, text }: DataFile): number {
  if (!/\.ya?ml$/i.test(path) || !/^---/m.test(text)) return 1
  const documents = documentsOf(text)
  return 'problem' in documents ? 1 : documents.length
}

/** The documents of the text that was read last, as a file of several is read once for each. */
let last: { text: string; documents: YamlDocument[] | Fault } | undefined

function documentsOf(text: string): YamlDocument[] | Fault {
  if (last?.text === text) return last.documents
  const read = parseYamlDocuments(text)
  const documents = 'problem' in read ? read : telling(read)
  last = { text, documents }
  return documents
}

/** Without the empty documents that stray lines of `---` make; one stays where there is nothing else. */
function telling(documents: readonly YamlDocument[]): YamlDocument[] {
  const full = documents.filter(({ tree }) => tree.kind !== 'scalar' || tree.value !== null)
  return full.length > 0 ? full : documents.slice(0, 1)
}
