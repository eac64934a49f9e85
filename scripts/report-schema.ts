import * as z from 'zod'
import { history } from '../src/model/history.ts'
import { report } from '../src/model/report.ts'
import { type FindingDoc, findingDocs } from '../src/report/finding-docs.ts'

export interface Schema {
  $ref?: string
  title?: string
  type?: string | string[]
  description?: string
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  definitions?: Record<string, Schema>
}

/** The JSON Schema of the report. It lets keys pass that it does not know, as later versions may have more. */
export function reportSchemaObject(): Schema {
  const { definitions = {}, ...schema } = z.toJSONSchema(report, { target: 'draft-7', io: 'input' }) as Schema
  const docs: Record<string, FindingDoc> = findingDocs
  const described = Object.entries(definitions).map(([name, definition]) => {
    const doc = docs[name.replace(/^finding-/, '')]
    return [name, doc ? { ...definition, description: doc.means } : definition]
  })
  return {
    ...schema,
    title: 'promptcost report',
    description: 'What a change to prompts costs, and the verdict. Amounts of USD are plain decimals.',
    definitions: Object.fromEntries(described),
  }
}

export function reportSchema(): string {
  return `${JSON.stringify(reportSchemaObject(), null, 2)}\n`
}

/** The JSON Schema of what `promptcost history --format json` writes. */
export function historySchema(): string {
  const schema = z.toJSONSchema(history, { target: 'draft-7', io: 'input' })
  const title = 'promptcost history'
  const description = 'How the cost of prompts grew over the commits of a branch. Amounts of USD are plain decimals.'
  return `${JSON.stringify({ ...schema, title, description }, null, 2)}\n`
}
