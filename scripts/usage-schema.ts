import * as z from 'zod'
import { usageFile } from '../src/usage/file/schema.ts'

/** The JSON Schema of the usage file. */
export function usageSchema(): string {
  const schema = z.toJSONSchema(usageFile, { target: 'draft-7', io: 'input' })
  const about = { title: 'promptcost-usage.yml', description: 'What production did with prompts, in numbers only.' }
  return `${JSON.stringify({ ...schema, ...about }, null, 2)}\n`
}
