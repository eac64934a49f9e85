import type { Report } from '../../model/report.ts'
import { headline, verdictWord } from '../../report/headline.ts'
import { type BodyOptions, body } from './body.ts'
import { footer } from './footer.ts'
import type { Links } from './markdown-style.ts'
import { marks } from './marks.ts'

export interface MarkdownOptions {
  links?: Links | undefined
  /** Most code points; beyond it rows and items are left out, never the verdict. */
  limit?: number | undefined
  /** Most rows of prompts or causes. */
  top?: number | undefined
}

/** GitHub refuses comments over 65,536; this leaves room for the marker and for how others count. */
export const commentLimit = 60_000

/**
 * The report as GitHub Markdown: verdict and money, what broke, what changed, how it was computed. It fits the limit
 * by showing fewer rows, and says how many it left out.
 */
export function renderMarkdown(report: Report, { links, limit = commentLimit, top }: MarkdownOptions = {}): string {
  for (const most of [15, 8, 4, 1]) {
    const text = render(report, { links, most, top: most === 15 ? top : undefined })
    if (text.length <= limit) return text
  }
  return `${title(report)}\n\nThe report is too long to show here.\n\n${footer(report, links)}\n`
}

/** The same with room for everything, for the job summary. */
export function renderSummary(report: Report, options: MarkdownOptions = {}): string {
  for (const most of [1000, 200, 50]) {
    const text = render(report, { links: options.links, most, isWhole: true })
    if (text.length <= (options.limit ?? 900_000)) return text
  }
  return renderMarkdown(report, options)
}

function title(report: Report): string {
  return `### ${marks[report.verdict]} promptcost: ${verdictWord(report)}, ${headline(report)}`
}

function render(report: Report, options: BodyOptions): string {
  return `${title(report)}\n\n${body(report, options)}\n`
}
