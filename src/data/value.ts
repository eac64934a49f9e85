import type { Sample } from '../model/config.ts'
import type { Tree } from './tree.ts'

/** What a variable holds, as data. A mapping is a real Map, so that `constructor` is a name like any other. */
export type Value = string | number | boolean | null | Value[] | Map<string, Value>

/** Values within values that no sample needs. */
const DEEPEST = 50

/** A parsed value without its places, and without what is too deep. Aliases stay shared, so that it is no larger than the tree. */
export function toValue(tree: Tree, known = new Map<Tree, Value>(), depth = 0): Value {
  if (tree.kind === 'scalar') return tree.value
  if (depth > DEEPEST) return null
  const before = known.get(tree)
  if (before !== undefined) return before
  if (tree.kind === 'list') {
    const list: Value[] = []
    known.set(tree, list)
    for (const item of tree.items) list.push(toValue(item, known, depth + 1))
    return list
  }
  const map = new Map<string, Value>()
  known.set(tree, map)
  for (const [key, item] of tree.entries) map.set(key, toValue(item, known, depth + 1))
  return map
}

/** A sample of the config as a value. */
export function fromSample(sample: Sample): Value {
  if (Array.isArray(sample)) return sample.map(fromSample)
  if (typeof sample !== 'object' || sample === null) return sample
  return new Map(Object.entries(sample).map(([name, value]) => [name, fromSample(value)]))
}

/** The values of a mapping's keys; nothing for any other tree. An empty default is no sample, so that empty texts are left out. */
export function samplesOf(tree: Tree | undefined): Map<string, Value> {
  const value = tree?.kind === 'map' ? toValue(tree) : undefined
  if (!(value instanceof Map)) return new Map()
  return new Map([...value].filter(([, sample]) => !isEmpty(sample)))
}

/** An empty default stands for what is filled in later, and is no sample. */
export function isEmpty(value: Value): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** For `JSON.stringify`. */
export function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return value instanceof Map ? Object.fromEntries([...value].map(([key, each]) => [key, plain(each)])) : value
}
