import type { Renderer } from './renderer.ts'

declare module './renderer.ts' {
  interface Formats {
    'gitlab-metrics': Renderer
  }
}

export const gitlabMetrics: Renderer = {
  summary: 'OpenMetrics text, for GitLab’s metrics report: tokens and USD as the head has them',
  async render(report) {
    return (await import('./gitlab-metrics/render-metrics.ts')).renderMetrics(report)
  },
}
