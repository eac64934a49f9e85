import type { Renderer } from './renderer.ts'

declare module './renderer.ts' {
  interface Formats {
    sarif: Renderer
  }
}

export const sarif: Renderer = {
  summary: 'SARIF 2.1.0, for code scanning and editors: what fails or warns, at its lines',
  async render(report) {
    return (await import('./diagnostics/render-sarif.ts')).renderSarif(report)
  },
}
