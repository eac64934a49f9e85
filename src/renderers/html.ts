import type { Renderer } from './renderer.ts'

declare module './renderer.ts' {
  interface Formats {
    html: Renderer
  }
}

export const html: Renderer = {
  summary: 'a page that works offline: what every changed prompt is made of, before and after',
  needsBills: true,
  async render(report) {
    return (await import('./html/render-html.ts')).renderHtml(report)
  },
}
