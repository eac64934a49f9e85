import { distance } from 'fastest-levenshtein'
import * as z from 'zod'
import { Problem } from '../model/problem.ts'
import { joined, type Path, printableKey, printed } from './key-path.ts'
import type { Parsed } from './parse-source.ts'

interface Wrong {
  path: Path
  of: 'key' | 'value'
  what: string
  remedy: string | undefined
}

/** The Problem for the first error in the file; its remedy lists the others. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, parsed: Parsed): Problem {
  const wrongs = issues.flatMap(issue => wrongsOf(issue, [], schema, parsed.value))
  // Zod may find a value wrong in two ways, a negative price for one; it is one mistake.
  const distinct = [...new Map(wrongs.toReversed().map(wrong => [joined(wrong.path), wrong])).values()]
  const placed = distinct.map(wrong => ({ ...wrong, where: parsed.at(wrong.path, wrong.of) }))
  placed.sort((a, b) => a.where.line - b.where.line || a.where.column - b.where.column)
  const [first] = placed
  if (!first) return new Problem('this config is not valid.', { where: { path: parsed.path } })
  const remedy = [first.remedy, ...listOthers(placed.slice(1))].filter(line => line !== undefined).join('\n')
  return new Problem(first.what, { where: first.where, ...(remedy && { remedy }) })
}

const mostListed = 5

/** The other errors with their places, so that all can be fixed before the next run. */
function listOthers(others: readonly { what: string; where: { line: number; column: number } }[]): string[] {
  if (others.length === 0) return []
  const lines = others.slice(0, mostListed).map(({ what, where }) => `${where.line}:${where.column}: ${what}`)
  const left = others.length - lines.length
  return [
    others.length === 1 ? 'One more error:' : `${others.length} more errors:`,
    ...lines,
    ...(left > 0 ? [`And ${left} more.`] : []),
  ]
}

function wrongsOf(issue: z.core.$ZodIssue, above: Path, schema: z.ZodType, value: unknown): Wrong[] {
  const path: Path = [...above, ...issue.path.map(part => (typeof part === 'number' ? part : String(part)))]
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey([...path, key], schema))
  if (issue.code === 'invalid_union') {
    // A list with one bad member: the member is the place, not the list.
    const deeper = issue.errors.flat().filter(inner => inner.path.length > 0)
    if (deeper.length > 0) return deeper.flatMap(inner => wrongsOf(inner, path, schema, value))
  }
  const at = valueAt(value, path)
  const last = path.at(-1)
  if (at === undefined && typeof last === 'string') return [missingKey(path, last, schema)]
  const name = printed(path) || 'the config'
  if (at === null)
    return [{ path, of: 'key', what: `${name} has no value.`, remedy: 'Give it one, or remove the key.' }]
  if (issue.code === 'invalid_key')
    return [{ path, of: 'key', what: `${name} has a name that is empty or too long.`, remedy: undefined }]
  const [what, ...remedy] = issue.message.split('\n')
  return [{ path, of: 'value', what: `${name} ${what}`, remedy: remedy.length > 0 ? remedy.join('\n') : undefined }]
}

function missingKey(path: Path, key: string, schema: z.ZodType): Wrong {
  const example = schemaAt(schema, path)?.meta()?.examples
  const like = Array.isArray(example) ? JSON.stringify(example[0]).replace(/"/g, '') : undefined
  const remedy = like === undefined ? undefined : `Write for example: ${key}: ${like}`
  return { path: path.slice(0, -1), of: 'value', what: `${printed(path.slice(0, -1))} has no "${key}".`, remedy }
}

function unknownKey(path: Path, schema: z.ZodType): Wrong {
  const key = String(path.at(-1))
  const above = path.slice(0, -1)
  const holder = schemaAt(schema, above)
  const known = holder instanceof z.ZodObject ? Object.keys(holder.shape).filter(name => name !== '$schema') : []
  const inside = above.length > 0 ? ` in ${printed(above)}` : ''
  const shown = printableKey(key)
  const what = shown === 'this key' ? `this key is unknown${inside}.` : `unknown key ${shown}${inside}.`
  const near = nearest(key, known)
  const list = `Known keys: ${known.join(', ')}.`
  return { path, of: 'key', what, remedy: near ? `Did you mean "${near}"? ${list}` : list }
}

function nearest(key: string, known: readonly string[]): string | undefined {
  if (key.length > 40) return undefined
  const flat = key.toLowerCase().replace(/[-\s]/g, '_')
  const ranked = known.map(name => ({ name, far: distance(flat, name) })).sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best && best.far <= Math.max(2, Math.floor(best.name.length / 3)) ? best.name : undefined
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined
    at = (at as Record<string | number, unknown>)[part]
  }
  return at
}

/** The schema of what stands at a path, without its wrapping; undefined where the schema knows no such place. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema
  for (const part of path) {
    const inner: z.core.$ZodType | undefined = at && unwrapped(at)
    if (inner instanceof z.ZodObject)
      at = Object.hasOwn(inner.shape, part) ? inner.shape[part] : (inner.def.catchall as z.ZodType | undefined)
    else if (inner instanceof z.ZodArray) at = inner.element
    else if (inner instanceof z.ZodRecord) at = inner.valueType
    else return undefined
  }
  return at && ((at instanceof z.ZodOptional && unwrapped(at) instanceof z.ZodObject ? unwrapped(at) : at) as z.ZodType)
}

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodOptional) return unwrapped(schema.unwrap())
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema
}
