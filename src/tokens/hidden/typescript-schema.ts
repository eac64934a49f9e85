/** What a schema may take to write: more than any request has, and few enough that no cycle of references is endless. */
interface Budget {
  left: number
}

type Schema = Record<string, unknown>

const MOST_SCHEMAS = 5_000
const DEEPEST = 30

/**
 * The parameters of a function as OpenAI writes them for its models: a TypeScript type of one object, with titles, descriptions and
 * defaults as comments. Without any comment it is one line. The shape is that of the `harmony` format that OpenAI published with gpt-oss
 * and is confirmed by recorded bills of other models; see docs/billed.md. Linear in the schema, with a bound for references that multiply.
 * @param schema JSON text of a JSON Schema
 * @returns empty where the function takes nothing
 */
export function parametersType(schema: string | undefined): string {
  const root = parsed(schema)
  if (!isObject(root) || !hasProperties(root)) return ''
  const budget = { left: MOST_SCHEMAS }
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
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  return Object.entries(isObject(schema.properties) ? schema.properties : {}).map(([key, value]) => {
    const field = resolved(value, root, budget)
    const type = typeOf(field, root, budget, depth + 1)
    return `${commentsOf(field)}${key}${required.has(key) ? '' : '?'}: ${type},${defaultOf(field)}\n`
  })
}

/** A title stands apart from the description under it. White space in front of a line is left out. */
function commentsOf({ title, description }: Schema): string {
  const said = isText(description)
  const name = isText(title) ? `// ${title}\n${said ? '//\n' : ''}` : ''
  return said ? `${name}// ${unindented(description)}\n` : name
}

/** A text as it stands in a comment, where only its first line is marked. */
export function unindented(text: string): string {
  return text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim()
}

function defaultOf({ default: value }: Schema): string {
  if (value === undefined || value === null) return ''
  return ` // default: ${typeof value === 'string' ? value : JSON.stringify(value)}`
}

function typeOf(schema: Schema, root: Schema, budget: Budget, depth: number): string {
  if (depth > DEEPEST || budget.left <= 0) return 'any'
  const inner = (value: unknown) => typeOf(resolved(value, root, budget), root, budget, depth + 1)
  const either = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (Array.isArray(either)) return either.map(inner).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (Array.isArray(schema.enum)) return schema.enum.map(value => JSON.stringify(value)).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.map(type => inner({ ...schema, type })).join(' | ')
  if (schema.type === 'array') return schema.items === undefined ? 'any[]' : `${inner(schema.items)}[]`
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

/** A schema with what it refers to within the same document; its own keywords win. */
function resolved(value: unknown, root: Schema, budget: Budget): Schema {
  budget.left--
  let schema: Schema = isObject(value) ? value : {}
  for (let steps = 0; typeof schema.$ref === 'string' && steps < DEEPEST; steps++) {
    const { $ref, ...own } = schema
    const target = String($ref)
      .replace(/^#\/?/, '')
      .split('/')
      .filter(key => key !== '')
      .reduce<unknown>((found, key) => (isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined), root)
    schema = { ...(isObject(target) ? target : {}), ...own }
  }
  return schema
}

function hasProperties({ properties }: Schema): boolean {
  return isObject(properties) && Object.keys(properties).length > 0
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
