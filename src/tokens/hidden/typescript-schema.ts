import {
  type Budget,
  DEEPEST,
  hasProperties,
  isText,
  propertiesOf,
  resolved,
  type Schema,
  schemaOf,
} from './schema-of.ts'

/**
 * The parameters of a function as OpenAI writes them for its models: a TypeScript type of one object, with titles, descriptions and
 * defaults as comments. Without any comment it is one line. The shape is that of the `harmony` format that OpenAI published with gpt-oss
 * and is confirmed by recorded bills of other models; see docs/billed.md. Linear in the schema, with a bound for references that multiply.
 * @param schema JSON text of a JSON Schema
 * @returns empty where the function takes nothing
 */
export function parametersType(schema: string | undefined): string {
  const read = schemaOf(schema, 'once')
  if (!read || !hasProperties(read.root)) return ''
  const { root, budget } = read
  const above = commentsOf(root)
  const fields = fieldsOf(root, root, budget, 0)
  if (above === '' && !fields.some(field => field.includes('// '))) {
    return `{ ${fields
      .map(field => field.trimEnd())
      .join(' ')
      .replace(/,$/, '')} }`
  }
  return `${above}{\n${fields.join('')}}`
}

function fieldsOf(schema: Schema, root: Schema, budget: Budget, depth: number): string[] {
  return propertiesOf(schema, root, budget).map(({ key, schema: field, required }) => {
    const type = eachDescribed(field) ?? ` ${typeOf(field, root, budget, depth + 1)}`
    return `${commentsOf(field)}${key}${required ? '' : '?'}:${type},${defaultOf(field)}
`
  })
}

/** JSON Schema has no more; a longer list would repeat a long text without end. */
const MOST_TYPES = 7

/** A list of types has the description again with each, as the bills of one repository show. */
function eachDescribed({ type: types, description }: Schema): string | undefined {
  if (!Array.isArray(types) || types.length > MOST_TYPES || !isText(description)) return undefined
  return types.map(type => `\n | ${plainTypes[String(type)] ?? 'any'}\n ${commentOf(description).trimEnd()}`).join('')
}

/** A title stands apart from the description under it. White space in front of a line is left out. */
function commentsOf({ title, description }: Schema): string {
  const said = isText(description)
  const name = isText(title) ? `// ${title}\n${said ? '//\n' : ''}` : ''
  return said ? `${name}${commentOf(description)}` : name
}

/**
 * A text as a comment: each line loses the white space around it, and is marked up to the first blank line. Fitted on nine sets of tools of
 * five repositories, of which one has 1 less.
 */
export function commentOf(text: string): string {
  const [first = '', ...rest] = text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim()
    .split('\n\n')
  const marked = first.split('\n').map(line => `// ${line}`)
  return `${[marked.join('\n'), ...rest].join('\n\n')}\n`
}

/** A text stands in quotation marks, but for one of a list of values. */
function defaultOf({ default: value, enum: allowed }: Schema): string {
  if (value === undefined) return ''
  return ` // default: ${typeof value === 'string' && allowed !== undefined ? value : JSON.stringify(value)}`
}

function typeOf(schema: Schema, root: Schema, budget: Budget, depth: number): string {
  if (depth > DEEPEST || budget.left <= 0) return 'any'
  const inner = (value: unknown) => typeOf(resolved(value, root, budget), root, budget, depth + 1)
  // What an object in a list is, stands before it.
  const item = (value: unknown) => {
    const of = resolved(value, root, budget)
    return `${hasProperties(of) ? commentsOf(of) : ''}${typeOf(of, root, budget, depth + 1)}`
  }
  const either = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (Array.isArray(either)) return either.map(inner).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (Array.isArray(schema.enum)) return schema.enum.map(value => JSON.stringify(value)).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.map(type => inner({ ...schema, type })).join(' | ')
  if (schema.type === 'array') return schema.items === undefined ? 'any[]' : `${item(schema.items)}[]`
  if (schema.type !== 'object' && !hasProperties(schema)) return plainTypes[String(schema.type)] ?? 'any'
  return hasProperties(schema) ? `{\n${fieldsOf(schema, root, budget, depth).join('')}}` : 'object'
}

const plainTypes: Record<string, string | undefined> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
}
