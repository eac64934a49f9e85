import type { Money, Report, ReportChange } from '../../model/report.ts'
import { type Cell, csvOf } from '../../report/csv.ts'

const columns: Record<string, (change: ReportChange) => Cell> = {
  id: ({ id }) => ({ text: id }),
  path: ({ base, head }) => ({ text: (head ?? base)?.path ?? '' }),
  model: ({ base, head }) => ({ text: (head ?? base)?.model ?? '' }),
  owner: ({ owner }) => ({ text: owner ?? '' }),
  state: ({ state }) => ({ text: state }),
  tokens_before: ({ tokens }) => ({ number: tokens.base }),
  tokens_after: ({ tokens }) => ({ number: tokens.head }),
  tokens_delta: ({ tokens }) => ({ number: tokens.delta.expected }),
  ...moneyColumns('usd_per_1000_calls', change => change.usdPerThousandCalls),
  ...moneyColumns('usd_per_month', change => change.usdPerMonth),
}

function moneyColumns(name: string, pick: (change: ReportChange) => Money | null): typeof columns {
  return {
    [`${name}_before`]: change => ({ number: pick(change)?.base ?? null }),
    [`${name}_after`]: change => ({ number: pick(change)?.head ?? null }),
    [`${name}_delta`]: change => ({ number: pick(change)?.delta.expected ?? null }),
  }
}

/** A row for each prompt. */
export function renderCsv({ changes }: Report): string {
  return csvOf(
    Object.keys(columns),
    changes.map(change => Object.values(columns).map(cellOf => cellOf(change))),
  )
}
