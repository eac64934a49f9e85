import type { Renderer } from './renderer.ts'

declare module './renderer.ts' {
  interface Formats {
    junit: Renderer
  }
}

export const junit: Renderer = {
  summary: 'JUnit XML, for the test report of a CI system: a test case for each prompt',
  async render(report) {
    return (await import('./junit/render-junit.ts')).renderJunit(report)
  },
}
