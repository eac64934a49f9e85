import type { Renderer } from './renderer.ts'

declare module './renderer.ts' {
  interface Formats {
    rdjson: Renderer
  }
}

export const rdjson: Renderer = {
  summary: 'Reviewdog Diagnostic Format, for review comments by reviewdog',
  async render(report) {
    return (await import('./diagnostics/render-rdjson.ts')).renderRdjson(report)
  },
}
