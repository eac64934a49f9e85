import { fromDecimal } from '../money/decimal.ts'
import { safeText, whole } from '../report/safe.ts'
import type { Export } from './export.ts'

/** A month's budget has room for this much above what the prompts are expected to cost. */
const room = { numerator: 12n, denominator: 10n }
const cent = 10_000_000_000n

/**
 * The budget section of a LiteLLM proxy's config: a budget for each prompt by its tag `prompt:ID`, as in `request_tags`, and one for
 * all. Prompts whose cost per month is not known have none.
 */
export const litellm: Export = {
  summary: 'the budget section of a LiteLLM proxy config, with a budget for each prompt',
  render({ report }) {
    const budgets = report.changes.flatMap(({ id, head, usdPerMonth }) =>
      head === null || usdPerMonth === null ? [] : [{ id, usd: fromDecimal(usdPerMonth.head) }],
    )
    const all = budgets.reduce((sum, { usd }) => sum + usd, 0n)
    const lines = budgets.flatMap(({ id, usd }) => [
      `    ${JSON.stringify(`prompt:${safeText(id, whole)}`)}:`,
      `      max_budget: ${dollarsWithRoom(usd)}`,
      '      budget_duration: 30d',
    ])
    if (budgets.length === 0)
      return '# No prompt has a known cost per month, so there is no budget.\nlitellm_settings: {}\n'
    return [
      '# Expected cost per month and 20% room, by promptcost. Send the tag prompt:ID with each request.',
      'litellm_settings:',
      `  max_budget: ${dollarsWithRoom(all)}`,
      '  budget_duration: 30d',
      '  tag_budget_config:',
      ...lines,
      '',
    ].join('\n')
  },
}

/** USD with cents, rounded up: a budget of nothing would stop every call. */
function dollarsWithRoom(usd: bigint): string {
  const cents = (usd * room.numerator) / room.denominator / cent + 1n
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
}
