import type { Renderer } from './renderer.ts'

declare module './renderer.ts' {
  interface Formats {
    terminal: Renderer
  }
}

export const terminal: Renderer = {
  summary: 'plain text for people, in color on a terminal',
  async render(report, options) {
    if (report.explained) return (await import('./terminal/render-explained.ts')).renderExplained(report, options)
    return (await import('./terminal/render-terminal.ts')).renderTerminal(report, options)
  },
}
