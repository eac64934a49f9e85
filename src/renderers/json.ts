import type { Renderer } from './renderer.ts'

declare module './renderer.ts' {
  interface Formats {
    json: Renderer
  }
}

export const json: Renderer = {
  summary: 'every figure, for programs; described by report.schema.json',
  async render(report) {
    return (await import('./json/render-json.ts')).renderJson(report)
  },
  async pieces(report) {
    return (await import('./json/render-json.ts')).jsonPieces(report)
  },
}
