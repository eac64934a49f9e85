/** A parsed JSON or YAML value; `at` is the offset in the file where its text begins. Maps are real Maps: `__proto__` is a key like any other. */
export type Tree = { at: number } & (
  | { kind: 'scalar'; value: string | number | boolean | null }
  | { kind: 'list'; items: Tree[] }
  | { kind: 'map'; entries: Map<string, Tree> }
)

/** A text that could not be made a tree: why, and the offset of the fault where one is known. */
export type Fault = { problem: 'not-yaml' | 'not-json' | 'too-deep' | 'too-many-aliases' | 'too-large'; at: number }

/** The value under a chain of keys, undefined where any of them is missing or is not in a map. */
export function lookUp(tree: Tree | undefined, ...keys: string[]): Tree | undefined {
  let found = tree
  for (const key of keys) found = found?.kind === 'map' ? found.entries.get(key) : undefined
  return found
}

/** A tree's string, undefined for anything else: a model that is a number or a list names no model. */
export function asString(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : undefined
}

/** A tree's whole number above zero, undefined for anything else. */
export function asCount(tree: Tree | undefined): number | undefined {
  const value = tree?.kind === 'scalar' ? tree.value : undefined
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}
