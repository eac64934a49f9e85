import type { Report } from '../model/report.ts'

/** The report as JSON, for machines: the same for the same outcome. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
