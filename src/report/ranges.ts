import type { Report } from '../model/report.ts'
import { grouped } from './figures.ts'
import type { Style } from './style.ts'

const most = 2

/**
 * What changed prompts send at least and at most, where branches, loops or slots leave that open: `triage.md 1,711 (1,240
 * to 2,900)`. Empty where all is certain.
 */
export function rangesText(report: Report, style: Style): string {
  const open = report.changes.filter(({ state, head }) => state !== 'unchanged' && head?.tokensRange !== undefined)
  if (open.length === 0) return ''
  const shown = open.slice(0, most).flatMap(({ id, head }) => {
    if (!head?.tokensRange) return []
    const { low, high } = head.tokensRange
    return [`${style.name(id)} ${grouped(head.tokens)} (${grouped(low)} to ${grouped(high)})`]
  })
  const rest = open.length - shown.length
  return `${shown.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`
}
