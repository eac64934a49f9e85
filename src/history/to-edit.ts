import type { Change } from '../model/change.ts'
import type { HistoryCommit, HistoryEdit } from '../model/history.ts'
import { decimalOf, sumOf } from './summed.ts'

/** An edit as a history has it, of a prompt whose place in it is not known yet. */
export type Edit = Omit<HistoryEdit, 'prompt'>
export type EditSums = Pick<HistoryCommit, 'tokens' | 'usdPerThousandCalls' | 'usdPerMonth'>

/** What a history says of a change. It holds no text, as every change of a branch stays in memory. */
export function toEdit({ head, base, shares, tokens, usd, usdPerMonth }: Change): Edit {
  const path = (head ?? base)?.prompt.at.path ?? ''
  const files = shares.map(({ cause }) => cause.at.path)
  const what = shares.flatMap(({ cause }) => (cause.partial ? ['partial'] : cause.what))
  const models = shares.find(({ cause }) => cause.models)?.cause.models
  return {
    what: [...new Set(what)],
    files: files.length === 0 ? [path] : [...new Set(files)],
    models: models ?? null,
    before: tokens.base,
    tokens: tokens.delta.expected,
    usdPerThousandCalls: decimalOf(usd?.delta.expected, 1000n),
    usdPerMonth: decimalOf(usdPerMonth?.delta.expected),
  }
}

/** The totals of a commit's changes. */
export function editSums(changes: readonly Change[]): EditSums {
  return {
    tokens: changes.reduce((sum, { tokens }) => sum + tokens.delta.expected, 0),
    usdPerThousandCalls: decimalOf(sumOf(changes.map(({ usd }) => usd?.delta.expected)), 1000n),
    usdPerMonth: decimalOf(sumOf(changes.map(({ usdPerMonth }) => usdPerMonth?.delta.expected))),
  }
}
