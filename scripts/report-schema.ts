import * as z from 'zod'
import { report } from '../src/model/report.ts'

/** The JSON Schema of the report. */
export function reportSchema(): string {
  const about = {
    title: 'promptcost report',
    description: 'What a change to prompts costs, and the verdict. Amounts of USD are plain decimals.',
  }
  return `${JSON.stringify({ ...z.toJSONSchema(report, { target: 'draft-7' }), ...about }, null, 2)}\n`
}
