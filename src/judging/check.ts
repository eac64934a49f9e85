import { billOf } from '../compare/bill-of.ts'
import { findPrompt } from '../compare/find-prompt.ts'
import { summarize } from '../compare/summarize.ts'
import { groupsOf } from '../model/limits/rules.ts'
import type { Report } from '../model/report.ts'
import { judge } from '../policy/judge.ts'
import { notes } from '../policy/notes.ts'
import { overCaps } from '../policy/over-caps.ts'
import { sizeLimitsOf, withoutNews } from '../policy/size-limits.ts'
import { catalogue, laterCatalogue } from '../prices/list-price.ts'
import type { Selected } from '../prompts/parse-files.ts'
import { assemble } from '../report/assemble.ts'
import { toGroupState } from '../report/to-group-state.ts'
import { version } from '../version.ts'
import { emptyGroups } from './empty-groups.ts'
import { type Measured, measureOne } from './measure-one.ts'
import { notePriceAge, notePriceList } from './note-prices.ts'
import { noteRetirements } from './note-retirements.ts'
import { notesOnForecast } from './notes-on-forecast.ts'
import { usageBasis } from './notes-on-usage.ts'
import { type CheckRequest, type Prepared, prepare } from './prepare.ts'
import { noteLeftOut } from './search-sides.ts'
import { sentBills } from './sent-bills.ts'

export type { CheckRequest }

/**
 * The whole check, from a changed prompt to a report with a verdict. Without a base it is about one revision alone.
 * @throws Problem where it cannot judge: a usage error, a config or a revision that cannot be read, no prompts
 */
export async function check(request: CheckRequest): Promise<Report> {
  const prepared = await prepare(request)
  const { sides, config, base } = prepared
  const { changes, findings: beside, declarations } = base ? await compared(prepared, base) : await measureOne(prepared)
  const policy = base ? config.policy : sizeLimitsOf(config.policy)
  const summary = summarize(changes, groupsOf(config.policy.limits))
  const judged = judge(changes, summary, policy)
  const limits = base ? judged : withoutNews(judged)
  const groups = summary.groups.map(group => toGroupState(group, config.policy.limits))
  const recorded = prepared.usage.base ?? prepared.usage.head
  const findings = [
    ...limits,
    ...notes(changes, policy, limits),
    ...overCaps(changes, summary, policy),
    ...noteLeftOut(prepared.leftOut, changes),
    ...(prepared.isWhole ? emptyGroups(config, summary, changes) : []),
    ...notePriceList(changes, config),
    ...noteRetirements(changes, config.priceLists, request.today),
    ...notePriceAge(changes, config.priceLists, request.today),
    ...(base ? notesOnForecast(recorded, changes, summary, groups) : []),
    ...beside,
  ]
  const bill = request.explain === undefined ? undefined : billOf(findPrompt(changes, request.explain))
  const bills = request.bills ? sentBills(changes, declarations) : undefined
  const since = prepared.since && { ref: prepared.since.ref, sha: prepared.since.revision.sha }
  const usage = usageBasis(prepared)
  return assemble({
    promptcost: version,
    sides,
    config,
    catalogue,
    laterCatalogue,
    changes,
    summary,
    groups,
    findings,
    since,
    usage,
    bill,
    bills,
  })
}

/** Loads what compares when there is something to compare with. */
async function compared(prepared: Prepared, base: Selected): Promise<Measured> {
  const { measurePair } = await import('./measure-pair.ts')
  return measurePair(prepared, base)
}
