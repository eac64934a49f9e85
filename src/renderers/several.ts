import type { Report } from '../model/report.ts'
import type { Project } from '../report/project.ts'
import type { RenderOptions } from './renderer.ts'
import { type Format, RENDERERS } from './renderers.ts'

type RenderSeveral = (projects: readonly Project[], options: RenderOptions) => Promise<string>

/** How the reports of several projects are written: the formats that can hold more than one. */
export const SEVERAL: { readonly [F in Format]?: RenderSeveral } = {
  async terminal(projects, options) {
    const [{ projectsHeadline }, { safeLog }, { worstFirst }] = await Promise.all([
      import('../report/projects-headline.ts'),
      import('../report/safe.ts'),
      import('../report/project.ts'),
    ])
    const blocks = worstFirst(projects).map(async ({ name, report, trouble }) => {
      const text = report ? await RENDERERS.terminal.render(report, options) : `${trouble ?? ''}\n`
      return `${safeLog(name)}\n${text}`
    })
    return `promptcost: ${projectsHeadline(projects)}\n\n${(await Promise.all(blocks)).join('\n')}`
  },
  async markdown(projects) {
    return (await import('./markdown/render-projects.ts')).renderProjects(projects)
  },
  async json(projects, options) {
    const each = await Promise.all(reportsOf(projects).map(report => RENDERERS.json.render(report, options)))
    return `[\n${each.map(text => text.trimEnd()).join(',\n')}\n]\n`
  },
  async sarif(projects) {
    return (await import('./diagnostics/render-sarif.ts')).renderSarif(...reportsOf(projects))
  },
}

function reportsOf(projects: readonly Project[]): Report[] {
  return projects.flatMap(({ report }) => report ?? [])
}
