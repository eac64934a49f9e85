import { Problem } from '../model/problem.ts'
import type { SharedPolicy } from '../model/shared-policy.ts'

/** A config as a revision holds it. The path is relative to the checked directory. */
export interface ConfigSource {
  path: string
  text: string
  /** The policies that it extends, each of them extended by the one before it. */
  policies?: readonly SharedPolicy[] | undefined
}

/** Where a config may stand. `package.json` counts only where it has a `promptcost` key. */
export const configPaths = ['promptcost.yml', 'promptcost.yaml', 'package.json'] as const

/** The least that is a config, for messages. */
export const smallestConfig = 'prompts:\n  - files: prompts/**\n    model: gpt-5.4-mini'

/** True for a config that stands within a `package.json`, under the key `promptcost`. */
export const isPackageJson = (path: string): boolean => path === 'package.json' || path.endsWith('/package.json')

/** The text without a byte order mark, which would shift every column of the first line. */
export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)

/** Whether a file at one of `configPaths` holds a config: a `package.json` may be there for other reasons. */
export const hasConfig = ({ path, text }: ConfigSource): boolean => {
  if (!isPackageJson(path)) return true
  try {
    const parsed: unknown = JSON.parse(withoutMark(text))
    return typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, 'promptcost')
  } catch {
    // A package.json that is no JSON is npm's to complain about, unless it seems to hold our config.
    return /"promptcost"[ \t]{0,100}:[ \t]{0,100}\{/.test(text)
  }
}

/**
 * Chooses among the files that a revision has at `configPaths`. Undefined where none of them is a config.
 * Throws a Problem if two of them are, because it would be unclear which applies.
 */
export function pickConfig(candidates: readonly ConfigSource[], side?: 'base' | 'head'): ConfigSource | undefined {
  const [first, second] = candidates.filter(hasConfig)
  if (first && second) {
    const whose = side ? ` at the ${side}` : ''
    const name = isPackageJson(second.path) ? `the key "promptcost" of ${second.path}` : second.path
    throw new Problem(`there are two configs${whose}, ${first.path} and ${name}.`, {
      where: { path: second.path },
      remedy: 'Keep one of them.',
    })
  }
  return first
}
