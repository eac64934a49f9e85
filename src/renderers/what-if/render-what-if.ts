import type { WhatIf, WhatIfModel } from '../../model/what-if.ts'
import { toDecimal } from '../../money/decimal.ts'
import { safeCode, safeText } from '../../report/safe.ts'
import { plainStyle } from '../../report/style.ts'
import { markdownStyle } from '../markdown/markdown-style.ts'
import { columns } from '../terminal/columns.ts'
import { headingOf, notesOf, promptsTable, totalsTable, type WhatIfTable } from './tables.ts'

/** Prompts that a table shows; the JSON has all. */
const most = 50

/** Each format that other models can be shown in. */
export const WHAT_IF_RENDERERS = { terminal, markdown, json } satisfies Record<string, (found: WhatIf) => string>

function terminal(found: WhatIf): string {
  const { left, ...prompts } = promptsTable(found, most)
  const table = ({ head, rows }: WhatIfTable, align: string) =>
    columns([head.map(cell => safeText(cell)), ...rows.map(({ name, cells }) => [safeText(name), ...cells])], align)
  const blocks = [
    [headingOf(found), ...table(totalsTable(found), 'lrrrll')],
    [
      ...table(prompts, `l${'r'.repeat(prompts.head.length)}`),
      ...(left > 0 ? [`  and ${left} more: --format json`] : []),
    ],
    notesOf(found, plainStyle),
  ]
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function markdown(found: WhatIf): string {
  const { left, ...prompts } = promptsTable(found, most)
  const table = ({ head, rows }: WhatIfTable) =>
    [
      head.map((cell, i) => (i === 0 ? cell : isName(cell, found) ? safeCode(cell, true) : cell)),
      head.map((_, i) => (i === 0 ? ':--' : '--:')),
      ...rows.map(({ name, cells }) => [safeCode(name, true), ...cells]),
    ].map(row => `| ${row.join(' | ')} |`)
  const blocks = [
    [`**${headingOf(found)}**`],
    table(totalsTable(found)),
    [...table(prompts), ...(left > 0 ? ['', `And ${left} more.`] : [])],
    notesOf(found, markdownStyle(undefined, '').style).map(note => `- ${note.replace(/^\* /, '\\* ')}`),
  ]
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`
}

const isName = (cell: string, { others }: WhatIf) => others.some(({ model }) => model === cell)

function json(found: WhatIf): string {
  const usd = (amount: bigint | undefined) => (amount === undefined ? null : toDecimal(amount))
  const written = ({ model, id, minimum, prompts }: WhatIfModel) => ({
    model: model ?? null,
    pricedAs: id ?? null,
    cacheMinimum: minimum ?? null,
    prompts: prompts.map(prompt => ({
      id: prompt.id,
      tokens: prompt.tokens,
      exact: prompt.exact,
      contextShare: prompt.window === undefined ? null : Math.round(prompt.window * 1e6) / 1e6,
      cachedTokens: prompt.cached ?? null,
      tokensToNextTier: prompt.toNextTier ?? null,
      usdPerThousandCalls: usd(prompt.usd === undefined ? undefined : prompt.usd * 1000n),
      usdPerMonth: usd(prompt.usdPerMonth),
    })),
  })
  const { models, now, others, hitRate, prices } = found
  const value = { version: 1, models, hitRate: hitRate ?? null, prices, now: written(now), others: others.map(written) }
  return `${JSON.stringify(value, null, 2)}\n`
}
