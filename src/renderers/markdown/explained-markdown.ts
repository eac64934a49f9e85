import type { Report } from '../../model/report.ts'
import { renderExplained } from '../terminal/render-explained.ts'

/** One prompt's bill as a block of Markdown in which no name can mean anything. */
export function explainedMarkdown(report: Report): string {
  const text = renderExplained(report)
  const runs = text.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)))
  return `${fence}text\n${text}${fence}\n`
}
