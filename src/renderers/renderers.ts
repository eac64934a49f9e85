import { csv } from './csv.ts'
import { gitlabCodeQuality } from './gitlab-code-quality.ts'
import { gitlabMetrics } from './gitlab-metrics.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { rdjson } from './rdjson.ts'
import type { Formats } from './renderer.ts'
import { sarif } from './sarif.ts'
import { terminal } from './terminal.ts'

/** Every output format by its name, in the order of help. */
export const RENDERERS = {
  terminal,
  markdown,
  json,
  csv,
  html,
  sarif,
  junit,
  rdjson,
  'gitlab-code-quality': gitlabCodeQuality,
  'gitlab-metrics': gitlabMetrics,
} satisfies Formats

export type Format = keyof typeof RENDERERS

export const formats = Object.keys(RENDERERS) as readonly Format[]
