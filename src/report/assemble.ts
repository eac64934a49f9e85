import type { Bill, Change, Costed, Share, Sum } from '../model/change.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { GroupState } from '../model/group-state.ts'
import type { Success } from '../model/outcomes.ts'
import type { Price } from '../model/price.ts'
import type { PriceEdition } from '../model/price-list.ts'
import type { Range } from '../model/quantity.ts'
import type { Report, ReportChange } from '../model/report.ts'
import type { Revision, Sides } from '../model/revision.ts'
import type { Summary } from '../model/summary.ts'
import { toDecimal } from '../money/decimal.ts'
import { basisOf } from './basis-of.ts'
import { toReportExplained } from './explained.ts'
import { type FoundBill, toSentBill } from './sent-bills.ts'
import { toMoney } from './to-money.ts'
import { toReportCause, weight } from './to-report-cause.ts'
import { totalsOf } from './totals.ts'

/** What a check found out, before it is written down. */
export interface Outcome {
  promptcost: string
  sides: Sides
  config: Config
  catalogue: PriceEdition
  laterCatalogue?: PriceEdition | undefined
  /** The later of the two that has a price as it is. */
  freshestOf?: ((price: Price) => PriceEdition) | undefined
  changes: readonly Change[]
  summary: Summary
  /** Those of the summary. */
  groups: readonly GroupState[]
  findings: readonly Finding[]
  /** The revision that limits look back to. */
  since?: { ref: string; sha?: string | undefined } | undefined
  /** The usage file that volumes come from, and how many days old it is. */
  usage?: NonNullable<Report['basis']['usage']> | undefined
  /** The one prompt whose bill was asked for. */
  bill?: Bill | undefined
  /** What changed prompts are made of, where that was asked for. */
  bills?: readonly FoundBill[] | undefined
}

/** Writes an outcome down as the one value that every renderer and publisher starts from. */
export function assemble(outcome: Outcome): Report {
  const { sides, config, changes, findings } = outcome
  const explained = outcome.bill && toReportExplained(outcome.bill)
  return {
    version: 1,
    promptcost: outcome.promptcost,
    docs: 'docs/findings.md',
    verdict: verdictOf(findings),
    enforce: config.policy.enforce,
    directory: sides.directory,
    base: sides.base ? sideOf(sides.base) : null,
    head: sideOf(sides.head),
    basis: basisOf(outcome),
    totals: totalsOf(changes, outcome.summary),
    changes: changes.map(toReportChange),
    ...(outcome.groups.length > 0 && { groups: [...outcome.groups] }),
    ...(outcome.since && { since: sinceOf(outcome.since, changes) }),
    causes: outcome.summary.causes.map(toReportCause).sort((a, b) => weight(b) - weight(a)),
    ...(explained && { explained }),
    ...(outcome.bills && { bills: outcome.bills.map(toSentBill) }),
    findings: [...findings],
  }
}

function sinceOf({ ref, sha }: NonNullable<Outcome['since']>, changes: readonly Change[]): Report['since'] {
  const touched = changes.filter(({ cause, head }) => cause !== undefined && head !== undefined)
  return { ref, ...(sha !== undefined && { sha }), without: touched.filter(({ since }) => since === undefined).length }
}

function verdictOf(findings: readonly Finding[]): Report['verdict'] {
  const has = (severity: Finding['severity']) => findings.some(finding => finding.severity === severity)
  return has('fail') ? 'fail' : has('warn') ? 'warn' : 'pass'
}

function sideOf({ label, sha, how }: Revision): Report['head'] {
  return { label, ...(sha !== undefined && { sha }), how }
}

function toReportChange(change: Change): ReportChange {
  const { id, state, owner, tags, tokens, usd, usdPerMonth, workload } = change
  const base = change.base ? sideOfPrompt(change.base) : null
  return {
    id,
    state,
    base,
    head: change.head === change.base ? base : change.head ? sideOfPrompt(change.head) : null,
    owner: owner ?? null,
    tags,
    callsPerMonth: workload.callsPerMonth ?? null,
    outputTokens: workload.outputTokens ?? null,
    tokens,
    usdPerThousandCalls: usd ? toMoney(usd, 1000n) : null,
    usdPerMonth: usdPerMonth ? toMoney(usdPerMonth) : null,
    ...(change.success && { outcomes: toReportOutcomes(change.success) }),
    ...(change.since && { since: toReportSum(change.since) }),
    effects: change.effects.map(({ cause, part, usd, path }) => ({
      cause,
      part,
      usd: toDecimal(usd * 1000n),
      ...(path !== undefined && { path }),
    })),
    ...(change.shares.some(({ cause }) => cause.partial) && { shares: change.shares.map(toReportShare) }),
    ...(change.grownLines && change.grownLines.length > 0 && { grownLines: change.grownLines }),
  }
}

function toReportOutcomes({ base, head, assumed, usd }: Success): NonNullable<ReportChange['outcomes']> {
  return { base, head, ...(assumed && { assumed }), usdPerThousandSuccesses: toMoney(usd, 1000n) }
}

function toReportSum({ tokens, usd, usdPerMonth }: Sum): NonNullable<ReportChange['since']> {
  return {
    tokens,
    usdPerThousandCalls: usd ? toMoney(usd, 1000n) : null,
    usdPerMonth: usdPerMonth ? toMoney(usdPerMonth) : null,
  }
}

function toReportShare({ cause, sum }: Share): NonNullable<ReportChange['shares']>[number] {
  return {
    path: cause.at.path,
    partial: cause.partial ?? false,
    tokens: sum.tokens.delta.expected,
    usdPerThousandCalls: sum.usd ? toDecimal(sum.usd.delta.expected * 1000n) : null,
    usdPerMonth: sum.usdPerMonth ? toDecimal(sum.usdPerMonth.delta.expected) : null,
  }
}

function sideOfPrompt({ prompt, model, own, price, output, history }: Costed): NonNullable<ReportChange['head']> {
  const full = own.total.expected + (output?.perCompletion ?? 0) + (history?.last ?? 0)
  const share = model.contextWindow === undefined ? null : full / model.contextWindow
  return {
    path: prompt.at.path,
    model: model.asked,
    pricedAs: price === undefined || price.model === model.asked ? null : price.model,
    modelFrom: model.from,
    tokenizer: own.tokenizer,
    sure: own.sure,
    tokens: own.total.expected,
    ...rangeOf(own.total),
    contextShare: share === null ? null : Math.round(share * 1e6) / 1e6,
  }
}

function rangeOf({ low, expected, high }: Range): { tokensRange?: { low: number; high: number } } {
  return low === expected && high === expected ? {} : { tokensRange: { low, high } }
}
