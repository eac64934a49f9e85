import { type BamlBlock, fieldsIn, stringOf } from './baml-scan.ts'
import { type BamlType, readType } from './baml-types.ts'

/** Where an answer's shape is looked up: classes, enums and names of types, by name. */
export type Declared = (name: string) => BamlBlock | undefined

/** Characters of a schema that no model is sent; classes that hold others twice over grow by powers. */
const LONGEST = 100_000
const MOST_INLINE = 6
const PRIMITIVE = /^(?:string|int|float|bool|null|image|audio|pdf|video)$/

interface Rendering {
  declared: Declared
  /** Names of enums and classes that are written above, in order. */
  above: Set<string>
  /** Classes that are being written, so that one within itself is known by name. */
  open: string[]
  recursive: Set<string>
  /** Every declaration that is looked up. */
  names: Set<string>
  characters: number
}

/** What describes an answer, and the declarations that it is made of. The text is undefined where it is longer than any that is sent. */
export interface Output {
  text: string | undefined
  names: ReadonlySet<string>
}

/**
 * The text that `ctx.output_format` sends for a type, by BAML's own rules
 * (engine/baml-lib/jinja-runtime/src/output_format/types.rs): a line that says what to answer with, and the schema as it writes it.
 * @param prefix what the template gives in place of that line
 */
export function outputFormat(type: BamlType, declared: Declared, prefix?: string): Output {
  const names = new Set<string>()
  const rendering: Rendering = { declared, above: new Set(), open: [], recursive: new Set(), names, characters: 0 }
  const text = write(type, rendering, prefix)
  return { text: rendering.characters > LONGEST ? undefined : text, names }
}

function write(type: BamlType, rendering: Rendering, prefix: string | undefined): string {
  const { declared } = rendering
  const target = through(type, rendering)
  if (target.kind === 'name' && target.name === 'string') return prefix ?? ''
  const block = target.kind === 'name' ? declared(target.name) : undefined
  const body = block?.kind === 'enum' ? enumText(block) : shown(target, rendering)
  const isNamed = target.kind === 'name' && rendering.recursive.has(target.name)
  const above = [...rendering.above].flatMap(name => {
    const one = declared(name)
    return one ? [one.kind === 'enum' ? enumText(one) : `${name} ${classText(one, rendering)}`] : []
  })
  const asked = prefix ?? prefixOf(target, block, isNamed)
  return [...above, `${asked}${isNamed ? nameOf(target) : body}`].join('\n\n').replace(/\n+$/, '')
}

const nameOf = (type: BamlType) => (type.kind === 'name' ? type.name : '')

function prefixOf(type: BamlType, block: BamlBlock | undefined, isNamed: boolean): string {
  if (type.kind === 'literal') return 'Answer using this specific value:\n'
  if (type.kind === 'list') return 'Answer with a JSON Array using this schema:\n'
  if (type.kind === 'union') return 'Answer in JSON using any of these schemas:\n'
  if (type.kind !== 'name' || block?.kind === 'class') return `Answer in JSON using this schema:${isNamed ? ' ' : '\n'}`
  if (block?.kind === 'enum') return 'Answer with any of the categories:\n'
  return /^[aeiou]/.test(type.name) ? 'Answer as an ' : 'Answer as a '
}

/** What a name of a type stands for. */
function through(type: BamlType, { declared, names }: Rendering): BamlType {
  let found = type
  for (let hops = 0; hops < 20; hops++) {
    const block = found.kind === 'name' ? declared(found.name) : undefined
    if (block) names.add(block.name)
    const next = block?.kind === 'type' ? readType(block.body.replace(/^\s*=/, '')) : undefined
    if (!next) return found
    found = next
  }
  return found
}

function shown(type: BamlType, rendering: Rendering): string {
  if (rendering.characters > LONGEST) return ''
  const found = through(type, rendering)
  switch (found.kind) {
    case 'name':
      return named(found.name, rendering)
    case 'literal':
      return found.name
    case 'optional':
      return found.of.kind === 'optional' ? shown(found.of, rendering) : `${shown(found.of, rendering)} or null`
    case 'union':
      return found.of.map(each => shown(each, rendering)).join(' or ')
    case 'map':
      return `map<${shown(found.key, rendering)}, ${shown(found.value, rendering)}>`
    case 'list':
      return listText(found.of, rendering)
  }
}

function named(name: string, rendering: Rendering): string {
  const block = rendering.declared(name)
  if (block?.kind === 'enum') {
    const values = valuesOf(block)
    const inline = values.length <= MOST_INLINE && values.every(({ description }) => description === undefined)
    if (inline) return values.map(value => `'${value.name}'`).join(' or ')
    rendering.above.add(name)
    return aliasOf(block)
  }
  if (block?.kind !== 'class') return name
  if (rendering.recursive.has(name)) return name
  if (rendering.open.includes(name)) {
    rendering.recursive.add(name)
    rendering.above.add(name)
    return name
  }
  return classText(block, rendering)
}

function listText(of: BamlType, rendering: Rendering): string {
  const inner = shown(of, rendering)
  const item = through(of, rendering)
  const isShort =
    item.kind === 'name'
      ? PRIMITIVE.test(item.name) ||
        rendering.recursive.has(item.name) ||
        (rendering.declared(item.name)?.kind === 'enum' && inner.length <= 15)
      : item.kind === 'optional' && item.of.kind === 'name' && PRIMITIVE.test(item.of.name)
  if (isShort) return item.kind === 'optional' ? `(${inner})[]` : `${inner}[]`
  return `[\n  ${inner.replaceAll('\n', '\n  ')}\n]`
}

function classText(block: BamlBlock, rendering: Rendering): string {
  rendering.characters += block.body.length
  if (rendering.characters > LONGEST) return ''
  rendering.open.push(block.name)
  const lines = valuesOf(block).map(({ name, description, value }) => {
    const type = readType(value)
    const text = type ? shown(type, rendering) : value.trim()
    const note = description === undefined ? '' : `  // ${description.replaceAll('\n', '\n  // ')}\n`
    const line = `${note}  ${name}: ${text.replaceAll('\n', '\n  ')},\n`
    rendering.characters += line.length
    return line
  })
  rendering.open.pop()
  return `{\n${lines.join('')}}`
}

function enumText(block: BamlBlock): string {
  const lines = valuesOf(block).map(
    ({ name, description }) => `- ${name}${description === undefined ? '' : `: ${description}`}`,
  )
  return `${aliasOf(block)}\n----\n${lines.join('\n')}`
}

/** The fields of a class or the values of an enum that are sent, by the names that the model sees. */
function valuesOf({ body }: BamlBlock): { name: string; description: string | undefined; value: string }[] {
  return fieldsIn(body)
    .filter(({ value }) => !/@skip\b/.test(value))
    .map(({ key, value }) => ({
      name: attribute(value, 'alias') ?? key,
      description: attribute(value, 'description'),
      value: value.replace(/@[\s\S]*$/, ''),
    }))
}

function aliasOf({ name, body }: BamlBlock): string {
  return attribute(/@@alias[\s\S]*/.exec(body)?.[0] ?? '', 'alias') ?? name
}

function attribute(text: string, name: string): string | undefined {
  const start = text.indexOf(`@${name}(`)
  if (start === -1) return undefined
  const rest = text.slice(start + name.length + 2).trim()
  const raw = /^(#+)"[\s\S]*?"\1/.exec(rest)?.[0]
  return stringOf(raw ?? rest)
}
