const JSON_TYPES: Record<string, string> = { str: 'string', int: 'integer', float: 'number', bool: 'boolean' }

/** A type as DSPy names it: texts of a `Literal` in single quotes, and none of its modules. */
export function spokenType(type: string): string {
  return type
    .replace(/"([^"']*)"/g, "'$1'")
    .replace(/\b(?:typing|t|dspy)\./g, '')
    .replace(/\b(?:List|Dict|Tuple|Set)\b/g, word => word.toLowerCase())
    .replace(/\s+/g, ' ')
    .trim()
}

/** What is said of a value that is no text. The schema that pydantic makes of a class is not known. */
export function noteOf(type: string): string {
  const said = ofType(spokenType(type))
  return said === '' ? '' : `        # note: the value you produce ${said}`
}

function ofType(type: string): string {
  if (type === 'bool') return 'must be True or False'
  if (type === 'int' || type === 'float') return `must be a single ${type} value`
  const values = /^Literal\[(.*)\]$/.exec(type)?.[1]
  if (values !== undefined) {
    const bare = values.split(', ').map(value => value.replace(/^'|'$/g, ''))
    return `must exactly match (no extra characters) one of: ${bare.join('; ')}`
  }
  const item = JSON_TYPES[/^list\[(\w+)\]$/.exec(type)?.[1] ?? '']
  return item ? `must adhere to the JSON schema: {"type": "array", "items": {"type": "${item}"}}` : ''
}
