import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { Problem } from '../model/problem.ts'
import type { Loc } from '../model/quantity.ts'
import { type ConfigSource, isPackageJson, smallestConfig, withoutMark } from './config-source.ts'
import { joined, type Path } from './key-path.ts'
import { Misfit, type Place, plainValue } from './plain-value.ts'
import { yamlMessage } from './yaml-messages.ts'

/** A config as plain data, before it is known to be well formed. */
export interface Parsed {
  path: string
  value: Record<string, unknown>
  /** Where a value or its key stands; the nearest parent's place where it is not there. */
  at(path: Path, of: 'key' | 'value'): Loc & { line: number; column: number }
}

const largest = 65_536
const deepestBrackets = 32

/**
 * Reads the config's YAML 1.2 (which includes JSON), without looking at what the keys mean.
 * Throws a Problem with the place of the first thing that is wrong; none quotes the source.
 */
export function parseSource(source: ConfigSource): Parsed {
  const { path } = source
  const text = withoutMark(source.text)
  if (text.length > largest) {
    throw new Problem('this config is larger than 64 KiB.', {
      where: { path },
      remedy: 'Replace lists of single files with globs.',
    })
  }
  const lines = new LineCounter()
  const locate = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  try {
    const { value, places } = parse(text, lines, isPackageJson(path))
    return { path, value, at: (to, of) => locate(placeOf(places, to)[of]) }
  } catch (error) {
    if (!(error instanceof Misfit)) throw error
    throw new Problem(error.message, { where: locate(error.offset), ...(error.remedy && { remedy: error.remedy }) })
  }
}

function placeOf(places: Map<string, Place>, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(joined(path.slice(0, length)))
    // A parent stands in for a missing part with its key: that is the line to look at.
    if (place) return length === path.length ? place : { key: place.key, value: place.key }
  }
  return { key: 0, value: 0 }
}

function parse(
  text: string,
  lines: LineCounter,
  within: boolean,
): { value: Record<string, unknown>; places: Map<string, Place> } {
  refuseDeepBrackets(text, lines)
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    schema: 'core',
    version: '1.2',
    merge: false,
  })
  const trouble = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0]
  if (trouble) {
    const { what, remedy } = yamlMessage(trouble.code)
    throw new Misfit(what, trouble.pos[0], remedy)
  }
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    throw new Misfit('a config is YAML 1.2.', 0, 'Remove the line that starts with %YAML.')
  }
  const root = within ? keyed(document.contents) : { node: document.contents, offset: 0 }
  const { value, places } = plainValue(root.node, root.offset)
  if (value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)) {
    throw new Misfit('this config is empty.', root.offset, `Remove it, or write at least:\n${smallestConfig}`)
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new Misfit('a config is a mapping of keys.', root.offset, `Write for example:\n${smallestConfig}`)
  }
  return { value: value as Record<string, unknown>, places }
}

/** The parser works by recursion, so nesting is bounded before it starts. Brackets within text count too: no config has so many. */
function refuseDeepBrackets(text: string, lines: LineCounter): void {
  let depth = 0
  const starts = [0]
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charCodeAt(offset)
    if (character === 0x0a) starts.push(offset + 1)
    else if (character === 0x5b || character === 0x7b) depth++
    else if ((character === 0x5d || character === 0x7d) && depth > 0) depth--
    if (depth > deepestBrackets) {
      for (const start of starts) lines.addNewLine(start)
      throw new Misfit('this is nested too deeply.', offset)
    }
  }
}

/** The value of `promptcost` in a package.json. */
function keyed(contents: unknown): { node: unknown; offset: number } {
  const pairs = isMap(contents) ? contents.items.filter(({ key }) => isScalar(key) && key.value === 'promptcost') : []
  const [pair, second] = pairs
  const startOf = (node: unknown) => (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? 0
  if (second) throw new Misfit('"promptcost" is there twice.', startOf(second.key), 'Remove one of the two.')
  return { node: pair?.value, offset: pair ? startOf(pair.key) : 0 }
}
