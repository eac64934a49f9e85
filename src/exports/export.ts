import type { Limits } from '../model/limits/rules.ts'
import type { Report } from '../model/report.ts'

/** What is exported: a report, the limits that hold, and what is known of recorded usage. */
export interface Facts {
  report: Report
  limits: Limits
  /** Days since the last record; undefined without a usage file. */
  usageAge: number | undefined
}

/** A text for something that runs beside the prompts. It has nothing but the facts. */
export interface Export {
  summary: string
  render(facts: Facts): string
}
