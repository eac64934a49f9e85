import { parseFile } from '../../../src/formats/formats.ts'
import { ofBareRequest, ofMessage, ofRequest, ofTool } from '../../../src/formats/request-keys.ts'

type Front = Record<string, unknown>
type Write = (text: string, front?: Front) => string

/** Marks the mapping that is watched, so that what is asked of any other does not count. */
const MARK = 'watched-by-a-test'
/** What a reader asks for further down only leads to values of values. */
const DEEPEST = 2

/**
 * The keys that a format looks for in what a file says beside its text, as chains of keys: found by reading such files and watching what
 * is asked of their mappings, so that a key that a format learns to read is among them at once.
 */
export function askedKeys(path: string, write: Write): readonly (readonly string[])[] {
  const all: (readonly string[])[] = []
  let above: (readonly string[])[] = [[]]
  for (let depth = 0; depth < DEEPEST; depth++) {
    const below = above.flatMap(keys => askedBelow(path, write, keys).map(key => [...keys, key]))
    all.push(...below)
    above = below
  }
  return [...all, ...accounted.map(key => [key])]
}

/** Keys that formats know by lists, which nothing is asked of. */
const accounted = [ofRequest, ofBareRequest, ofMessage, ofTool].flatMap(({ read, free, unseen }) => [
  ...read,
  ...free,
  ...(unseen ?? []),
])

function askedBelow(path: string, write: Write, keys: readonly string[]): string[] {
  const front = nested(keys, { [MARK]: 1 })
  const text = write('Sort the mail by its street, {{ topic }}.', front as Front)
  const asked = new Set<string>()
  const { get, has } = Map.prototype
  const watch = (method: typeof get | typeof has) =>
    function (this: Map<unknown, unknown>, key: unknown) {
      if (typeof key === 'string' && key !== MARK && has.call(this, MARK)) asked.add(key)
      return method.call(this, key)
    }
  Object.assign(Map.prototype, { get: watch(get), has: watch(has) })
  try {
    parseFile({ path, id: `${path} ${keys.join(' ')}`, text })
  } finally {
    Object.assign(Map.prototype, { get, has })
  }
  return [...asked]
}

/** A value under a chain of keys. */
export function nested(keys: readonly string[], value: unknown): unknown {
  return keys.reduceRight((inner: unknown, key) => ({ [key]: inner }), value)
}
