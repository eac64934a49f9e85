import { parseJson } from './parse-json.ts'
import { parseJsonLines } from './parse-json-lines.ts'
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
  return /\.(?:ya?ml|toml|jsonc?|jsonl|ndjson)$/i.test(path)
}

/** Whether a path names a file in which each line is a document of JSON of its own, as batches and data sets are. */
export function isJsonLines(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path)
}

/** A file's data, by its extension: JSON with or without comments, TOML, else one document of YAML or one line of JSON Lines. */
export function readData({ path, text, document }: DataFile): Tree | Fault {
  if (/\.jsonc?$/i.test(path)) return parseJson(text)
  if (/\.toml$/i.test(path)) return parseToml(text)
  const documents = documentsOf(path, text)
  if ('problem' in documents) return documents
  const problem = isJsonLines(path) ? 'not-json' : 'not-yaml'
  const second = document === undefined && documents[1]
  if (second) return { problem, at: second.at }
  return documents[document ?? 0]?.tree ?? { problem, at: 0 }
}

/** How many documents a YAML file or one of JSON Lines has that say anything; 1 for all other files, and for what cannot be read. */
export function countDocuments({ path, text }: DataFile): number {
  if (!isJsonLines(path) && (!/\.ya?ml$/i.test(path) || !/^---/m.test(text))) return 1
  const documents = documentsOf(path, text)
  return 'problem' in documents ? 1 : documents.length
}

/** The documents of the text that was read last, as a file of several is read once for each. */
let last: { text: string; areLines: boolean; documents: YamlDocument[] | Fault } | undefined

function documentsOf(path: string, text: string): YamlDocument[] | Fault {
  const areLines = isJsonLines(path)
  if (last?.text === text && last.areLines === areLines) return last.documents
  const read = areLines ? parseJsonLines(text) : parseYamlDocuments(text)
  const documents = 'problem' in read ? read : telling(read)
  last = { text, areLines, documents }
  return documents
}

/** Without the empty documents that stray lines of `---` make; one stays where there is nothing else. */
function telling(documents: readonly YamlDocument[]): YamlDocument[] {
  const full = documents.filter(({ tree }) => tree.kind !== 'scalar' || tree.value !== null)
  return full.length > 0 ? full : documents.slice(0, 1)
}
