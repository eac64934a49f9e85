import type { Report } from '../model/report.ts'

/** How a report is to look, where a format leaves a choice. */
export interface RenderOptions {
  /** With colors, for a terminal. */
  color: boolean
  /** With every prompt, also unchanged ones. */
  all: boolean
  /** With at most so many rows of prompts or causes, the most expensive first; the rest share a row. */
  top?: number | undefined
}

/**
 * One output format. This is its description only, which every run loads: what does the work is imported by `render`.
 * Names in a report come from a repository that may be hostile: print them through `report/safe.ts`.
 */
export interface Renderer {
  /** One line about who reads this format, or what it holds. */
  summary: string
  /** Whether the report must hold what changed prompts are made of. */
  needsBills?: true
  /** The report as text, with a line break at its end. It is rendered from the report alone, and may hold one prompt's bill (`explained`). */
  render(report: Report, options: RenderOptions): Promise<string>
  /** The same text piece by piece, in a format that holds every prompt: the text of many need not be held at once. */
  pieces?(report: Report, options: RenderOptions): Promise<Iterable<string>>
}

/** The names of all formats. Every renderer's file adds its own, and the list in `renderers.ts` must have each of them. */
// biome-ignore lint/suspicious/noEmptyInterface: renderers add to it
export interface Formats {}
