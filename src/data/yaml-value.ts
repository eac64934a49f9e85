import { parseYaml } from './parse-yaml.ts'
import { toValue, type Value } from './value.ts'

/** A YAML text as data, within the limits of `parseYaml`; undefined where it is no YAML, or too large. */
export function yamlValue(text: string): Value | undefined {
  const tree = parseYaml(text)
  return 'problem' in tree ? undefined : toValue(tree)
}
