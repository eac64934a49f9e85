import { json } from './json.ts'
import { markdown } from './markdown.ts'
import type { Formats } from './renderer.ts'
import { terminal } from './terminal.ts'

/** Every output format by its name, in the order of help. */
export const RENDERERS = { terminal, markdown, json } satisfies Formats

export type Format = keyof typeof RENDERERS

export const formats = Object.keys(RENDERERS) as readonly Format[]
