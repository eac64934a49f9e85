import { parseJson } from '../data/parse-json.ts'
import { parseToml } from '../data/parse-toml.ts'
import { parseYaml } from '../data/parse-yaml.ts'
import type { Fault, Tree } from '../data/tree.ts'

const DATA = /\.(?:ya?ml|toml|jsonc?)$/i

/** Whether a file is data by its name: YAML, TOML or JSON. */
export function isDataFile(path: string): boolean {
  return DATA.test(path)
}

/** A file of YAML, TOML or JSON, by its name, as a tree. */
export function readData({ path, text }: { path: string; text: string }): Tree | Fault {
  if (/\.toml$/i.test(path)) return parseToml(text)
  return /\.jsonc?$/i.test(path) ? parseJson(text) : parseYaml(text)
}
