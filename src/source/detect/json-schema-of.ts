import type { Call, Expr } from '../outline.ts'

/** What a call makes a JSON Schema of: the class of `Answer.model_json_schema()`, the schema of `zodToJsonSchema(Answer)`. */
export function jsonSchemaOf({ name, on, args }: Call): Expr | undefined {
  if (/(?:^|\.)(?:zodToJsonSchema|toJSONSchema|to_json_schema)$/.test(name)) return args[0]?.value
  if (!on || !/\.(?:model_json_schema|json_schema|schema)$/.test(`.${name}`)) return undefined
  if (on.kind === 'call') return /(?:^|\.)TypeAdapter$/.test(on.name) ? on.args[0]?.value : undefined
  return on.kind === 'name' ? on : undefined
}
