import type { Renderer } from './renderer.ts'

declare module './renderer.ts' {
  interface Formats {
    csv: Renderer
  }
}

export const csv: Renderer = {
  summary: 'a row for each prompt, for spreadsheets (RFC 4180)',
  async render(report) {
    return (await import('./csv/render-csv.ts')).renderCsv(report)
  },
}
