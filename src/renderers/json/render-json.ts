import type { Report } from '../../model/report.ts'

/** The report as JSON, for machines: the same for the same outcome. */
export function renderJson(report: Report): string {
  return inertJson(report)
}

/** A value as JSON with nothing in it that acts on a terminal or hides. */
export function inertJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[\p{Cf}\p{Zl}\p{Zp}\p{NChar}\u007f-\u009f]/gu, escaped)}\n`
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map(i => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('')
}
