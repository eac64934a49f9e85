import type { Renderer } from './renderer.ts'

declare module './renderer.ts' {
  interface Formats {
    'gitlab-code-quality': Renderer
  }
}

export const gitlabCodeQuality: Renderer = {
  summary: 'GitLab’s code quality report: what fails or warns, at its lines',
  async render(report) {
    return (await import('./diagnostics/render-code-quality.ts')).renderCodeQuality(report)
  },
}
