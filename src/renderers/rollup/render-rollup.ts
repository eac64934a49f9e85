import { type Cell, csvOf } from '../../report/csv.ts'
import type { Rollup } from '../../report/rollup.ts'
import { safeCode, safeLog } from '../../report/safe.ts'
import { columns } from '../terminal/columns.ts'
import { groupTable, headingOf, notesOf, type RollupTable, reportTable } from './tables.ts'

/** How a rollup is to look, where a format leaves a choice. */
export interface RollupOptions {
  /** So many owners and models are shown to people. */
  top: number
}

/** Each format that many reports together can be shown in. */
export const ROLLUP_RENDERERS = {
  terminal: async (rollup, options) => terminal(rollup, options),
  markdown: async (rollup, options) => markdown(rollup, options),
  csv: async rollup => csv(rollup),
  json: async rollup => `${JSON.stringify({ version: 1, ...rollup }, null, 2)}\n`,
  html: async rollup => (await import('./html.ts')).rollupHtml(rollup),
} satisfies Record<string, (rollup: Rollup, options: RollupOptions) => Promise<string>>

const tablesOf = (rollup: Rollup, { top }: RollupOptions): RollupTable[] => [
  reportTable(rollup),
  groupTable('owner', rollup.owners, top),
  groupTable('model', rollup.models, top),
]

function terminal(rollup: Rollup, options: RollupOptions): string {
  const tables = tablesOf(rollup, options).map(({ head, rows, left }) => [
    ...columns([[...head], ...rows.map(({ name, cells }) => [safeLog(name), ...cells])], `l${'r'.repeat(5)}l`),
    ...(left > 0 ? [`  and ${left} more: --top`] : []),
  ])
  return `${[[headingOf(rollup)], ...tables, notesOf(rollup)].map(lines => lines.join('\n')).join('\n\n')}\n`
}

function markdown(rollup: Rollup, options: RollupOptions): string {
  const tables = tablesOf(rollup, options).map(({ head, rows, left }) => [
    ...[
      head,
      head.map((_, i) => (i === 0 || i === 6 ? ':--' : '--:')),
      ...rows.map(({ name, cells }) => [safeCode(name, true), ...cells]),
    ].map(row => `| ${row.join(' | ')} |`),
    ...(left > 0 ? ['', `And ${left} more.`] : []),
  ])
  const notes = notesOf(rollup).map(note => `- ${note.replace(/^\* /, '')}`)
  return `${[[`**${headingOf(rollup)}**`], ...tables, notes].map(lines => lines.join('\n')).join('\n\n')}\n`
}

const header = [
  'report',
  'verdict',
  'prompts',
  'changed',
  'tokens',
  'usd_per_month_base',
  'usd_per_month',
  'without_volume',
  'unpriced',
] as const

function csv({ reports }: Rollup): string {
  const rows = reports.map((report): Cell[] => [
    { text: report.name },
    { text: report.verdict },
    { number: report.prompts },
    { number: report.changed },
    { number: report.tokens },
    { number: report.changed === null ? null : (report.usdPerMonth?.base ?? null) },
    { number: report.usdPerMonth?.head ?? null },
    { number: report.withoutVolume },
    { number: report.unpriced },
  ])
  return csvOf(header, rows)
}
