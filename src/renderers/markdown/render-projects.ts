import type { Report } from '../../model/report.ts'
import { headline, verdictWord } from '../../report/headline.ts'
import { outcomeOf, type Project, worstFirst } from '../../report/project.ts'
import { projectsHeadline } from '../../report/projects-headline.ts'
import { preformatted, safeCode } from '../../report/safe.ts'
import { body } from './body.ts'
import { marks } from './marks.ts'
import { commentLimit, type MarkdownOptions } from './render-markdown.ts'

/** Several projects in one comment: all of them in a table, then each that has something to say in a section of its own. */
export function renderProjects(projects: readonly Project[], options: MarkdownOptions = {}): string {
  return fitted(projects, options, [15, 8, 4, 1])
}

/** The same with room for everything, for the job summary. */
export function renderProjectsSummary(projects: readonly Project[], options: MarkdownOptions = {}): string {
  return fitted(projects, { limit: 900_000, ...options }, [1000, 200, 50, 15, 4, 1])
}

/** Sections give way before rows of the table do, and the verdict stays. */
function fitted(
  projects: readonly Project[],
  { links, limit = commentLimit }: MarkdownOptions,
  sizes: number[],
): string {
  const sorted = worstFirst(projects)
  const speaking = sorted.filter(hasSomethingToSay)
  for (const most of sizes) {
    const sections = speaking.map((project, at) => section(project, { links, most, prefix: `${at + 1}.` }))
    const text = page(sorted, sorted.length, sections)
    if (text.length <= limit) return text
  }
  const tooLong = ['The details are too long to show here.']
  for (const rows of [sorted.length, 100, 10]) {
    const text = page(sorted, rows, tooLong)
    if (text.length <= limit) return text
  }
  return `${title(sorted)}\n\n${tooLong[0]}\n`
}

function page(projects: readonly Project[], rows: number, sections: readonly string[]): string {
  return `${[title(projects), table(projects, rows), ...sections].join('\n\n')}\n`
}

function title(projects: readonly Project[]): string {
  const [worst] = projects
  return `### ${worst ? marks[outcomeOf(worst)] : ''} promptcost: ${projectsHeadline(projects)}`
}

function table(projects: readonly Project[], rows: number): string {
  const left = projects.length - rows
  const shown = projects
    .slice(0, rows)
    .map(
      project =>
        `| ${safeCode(project.name, true)} | ${marks[outcomeOf(project)]} ${word(project)} | ${summaryOf(project)} |`,
    )
  if (left > 0) shown.push(`| ${left} more | | |`)
  return ['| Project | Verdict | What changed |', '|:--|:--|:--|', ...shown].join('\n')
}

function word({ report }: Project): string {
  return report ? verdictWord(report) : 'not judged'
}

const summaryOf = ({ report }: Project) => (report ? headline(report) : 'unknown')

function hasSomethingToSay({ report }: Project): boolean {
  return report?.verdict !== 'pass' || report.causes.length > 0 || report.findings.some(isAboutAdoption)
}

const isAboutAdoption = ({ kind }: Report['findings'][number]) => kind === 'first-adoption'

function section(project: Project, options: Parameters<typeof body>[1]): string {
  const heading = `#### ${safeCode(project.name)}: ${word(project)}`
  if (!project.report) return `${heading}\n\n${preformatted(project.trouble ?? '')}`
  return `${heading}, ${summaryOf(project)}\n\n${body(project.report, options)}`
}
