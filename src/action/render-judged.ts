import type { Note } from '../github/annotations.ts'
import type { Context } from '../github/context.ts'
import type { Rendered } from '../github/publish.ts'
import { summaryLimit } from '../github/summary.ts'
import type { Report } from '../model/report.ts'
import { renderSarif } from '../renderers/diagnostics/render-sarif.ts'
import { renderMarkdown, renderSummary } from '../renderers/markdown/render-markdown.ts'
import { renderProjects, renderProjectsSummary } from '../renderers/markdown/render-projects.ts'
import { RENDERERS } from '../renderers/renderers.ts'
import { describe } from '../report/describe.ts'
import { headline, verdictWord } from '../report/headline.ts'
import type { Project } from '../report/project.ts'
import { projectsHeadline } from '../report/projects-headline.ts'
import { safeLog } from '../report/safe.ts'
import { placeSuffix, plainStyle, type Style } from '../report/style.ts'

const style: Style = { ...plainStyle, name: safeLog, place: at => safeLog(at.path) + placeSuffix(at) }

function notesOf(report: Report): Note[] {
  return report.findings.flatMap(finding => {
    const { severity, at } = finding
    const isAtBase = 'side' in finding && finding.side === 'base'
    const place = at && !isAtBase ? { directory: report.directory, ...at } : undefined
    return severity === 'info' ? [] : [{ severity, at: place, ...describe(finding, style) }]
  })
}

const plain = { color: false, all: false }

async function logOf({ name, report, trouble }: Project): Promise<string> {
  return `${safeLog(name)}\n${report ? await RENDERERS.terminal.render(report, plain) : `${trouble}\n`}`
}

/**
 * The projects' report in all its forms; a single project has no project headings. `headSha` is what links point into, `approvable` the
 * pull request on which a comment may approve what fails.
 */
export function renderJudged(
  projects: readonly Project[],
  context: Context,
  headSha: string,
  approvable?: number,
): Rendered {
  const { server, owner, repo, runUrl } = context
  const links = { server, repository: `${owner}/${repo}`, headSha, runUrl, approvable }
  const reports = projects.flatMap(({ report }) => report ?? [])
  const [only] = projects.length === 1 ? reports : []
  return {
    log: async () =>
      only ? RENDERERS.terminal.render(only, plain) : (await Promise.all(projects.map(logOf))).join('\n'),
    json: () => Promise.all(reports.map(report => RENDERERS.json.render(report, plain))),
    summary: () =>
      only
        ? renderSummary(only, { links, limit: summaryLimit })
        : renderProjectsSummary(projects, { links, limit: summaryLimit }),
    comment: () => (only ? renderMarkdown(only, { links }) : renderProjects(projects, { links })),
    notes: () => reports.flatMap(notesOf),
    sarif: () => renderSarif(...reports),
    headline: () => `promptcost: ${only ? `${verdictWord(only)}, ${headline(only)}` : projectsHeadline(projects)}`,
  }
}
