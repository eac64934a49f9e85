import type { Renderer } from './renderer.ts'

declare module './renderer.ts' {
  interface Formats {
    markdown: Renderer
  }
}

export const markdown: Renderer = {
  summary: 'GitHub Markdown, as in the comment on a pull request',
  async render(report, { top }) {
    if (report.explained) return (await import('./markdown/explained-markdown.ts')).explainedMarkdown(report)
    return (await import('./markdown/render-markdown.ts')).renderMarkdown(report, { top })
  },
}
