import type { Cause, CauseGroup, Change, Sum } from '../model/change.ts'
import type { Policy } from '../model/config.ts'
import type { Finding, FindingOf } from '../model/finding.ts'
import type { Floor } from '../model/limits/floors.ts'
import { isNew, type Subject, type Window } from '../model/limits/limit.ts'
import { rulesIn } from '../model/limits/rules.ts'
import { type Scope, type ScopeName, scopeNames, scopeOf, sizeSubject } from '../model/limits/scopes.ts'
import { textGrowth } from '../model/limits/text-growth.ts'
import type { Range } from '../model/quantity.ts'
import type { Summary } from '../model/summary.ts'
import { cacheOf } from './cache-notes.ts'
import { causeKind } from './cause-kind.ts'
import { groupBy } from './group-by.ts'
import { withoutVolume } from './growth.ts'
import { areGuessed, asWarnings, isGuessed } from './guessed-model.ts'
import { judgeGroup } from './judge-group.ts'
import { measureAgainst } from './measure-against.ts'
import { toPassAll, toPassOne } from './to-pass.ts'
import { severityOf, worstOfEachUnit } from './worst-breaches.ts'

type LimitFinding = FindingOf<'limit'>

interface Judged {
  key: string
  finding: LimitFinding
}

const scopesThat = <K extends Scope['looksAt']>(look: K) =>
  scopeNames.flatMap(name => {
    const scope = scopeOf(name)
    return scope.looksAt === look ? [{ name, scope: scope as Extract<Scope, { looksAt: K }> }] : []
  })

const [single, together] = [scopesThat('one'), scopesThat('together')]

/** Compares every change, and the sum of them, with the limits. What stays within has no finding. */
export function judge(changes: readonly Change[], summary: Summary, policy: Policy): Finding[] {
  const found: Judged[] = []
  const reach = new Map(summary.causes.map(group => [group.cause.key, group]))
  for (const change of changes) {
    if (change.cause === undefined) continue
    for (const { name, scope } of single) {
      const finding = scope.includes(change) ? judgeOne(change, name, policy, summary) : undefined
      if (finding && change.cause)
        found.push({ key: change.cause.key, finding: withReach(finding, reach.get(change.cause.key)) })
    }
  }
  found.push(...judgeRequests(changes, policy, summary, found))
  const each = gather(found)
  const all = together.flatMap(({ name, scope }) =>
    scope
      .groups(changes, summary)
      .flatMap(group => judgeGroup(group, name, policy, { each, isGuess: areGuessed(changes) })),
  )
  return [...each, ...all].map(finding => enforced(finding, policy.enforce))
}

/** Where the text breaks the same limit, its request has to grow by this much more to be worth a line of its own. */
const MUCH_MORE = 1.25

/** Whole requests that grow beyond a limit, where the text alone does not do so as much. */
function judgeRequests(changes: readonly Change[], policy: Policy, summary: Summary, texts: readonly Judged[]) {
  const known = new Map(texts.map(({ finding }) => [finding.prompts[0], finding]))
  return changes.flatMap((change): Judged[] => {
    if (!change.request) return []
    const { sum, cause } = change.request
    const finding = judgeOne({ ...change, ...sum, cause, grownLines: undefined }, 'each_prompt', policy, summary)
    const text = known.get(change.id)
    const isMore = finding && !(text?.severity === finding.severity && MUCH_MORE * worst(text) >= worst(finding))
    return isMore ? [{ key: cause.key, finding: { ...finding, cause: 'request' } }] : []
  })
}

function judgeOne(change: Change, scope: ScopeName, policy: Policy, summary: Summary): LimitFinding | undefined {
  if (change.cause === undefined || change.head === undefined) return undefined
  const limits = rulesIn(policy.limits, scope)
  if (limits.length === 0) return undefined
  const [subject, floor] = [subjectOf(change, scope, summary), floorFor(change, policy)]
  const isGuess = isGuessed(change)
  const breaches = asWarnings(measureAgainst(limits, subject, floor), isGuess)
  if (breaches.length === 0) return undefined
  const { models } = change.cause
  const cause = isNew(change) ? 'new' : causeKind(change.cause)
  const isText = cause === 'text' || cause === 'new'
  return {
    kind: 'limit',
    severity: severityOf(breaches),
    ...placeOf(change, change.cause),
    scope,
    cause,
    ...(models && { models }),
    prompts: [change.id],
    owners: ownersOf(change),
    breaches: breaches.map(breach => ({ ...breach, prompt: change.id })),
    ...cachePart(change),
    ...(!isGuess && toPassOne(breaches, change, isText, subject.text && floor.tokens)),
    ...(scopeOf(scope).measures === 'since' && policy.since && { since: policy.since.ref }),
    wouldFail: false,
  }
}

/** CODEOWNERS may name several. */
function ownersOf({ owner, said }: Change): string[] {
  if (said && said.base.owners.length > 1) return [...said.base.owners]
  return owner === undefined ? [] : [owner]
}

/** What limits on growth, or on what there is, look at. */
function subjectOf(change: Change, scope: ScopeName, { sizeOf }: Summary): Subject {
  const { measures } = scopeOf(scope)
  const whole = (sum: Sum): Subject => ({ amounts: sum, percents: sum, window: undefined })
  if (measures === 'since' && change.since) return { ...whole(change.since), recent: whole(change) }
  if (measures === 'cap') return sizeSubject(sizeOf(change))
  const success = change.success?.usd
  return { amounts: change, percents: change, text: textGrowth([change]), window: windowOf(change), success }
}

/** The cached prefix, where what it costs is most of the difference. */
function isAboutCache({ cacheBreak, usd }: Change): boolean {
  const [most, all] = [cacheBreak?.usd?.high ?? 0n, usd?.delta.high ?? 0n]
  return most > 0n && 2n * most > all
}

function cachePart(change: Change): Pick<LimitFinding, 'cache'> {
  return change.cacheBreak && isAboutCache(change) ? { cache: cacheOf(change, change.cacheBreak) } : {}
}

/** A volume that the change itself declares makes no growth noise. */
function floorFor({ workload }: Change, { ignoreBelow }: Policy): Floor {
  return workload.callsFromHead ? withoutVolume(ignoreBelow) : ignoreBelow
}

/** The edit, at the lines that add most where it is text that grew; what it includes now may have them in another file. */
function placeOf(change: Change, { at, what }: Cause): Pick<LimitFinding, 'at' | 'adds'> {
  const { grownLines = [], shares, cacheBreak } = change
  if (cacheBreak && isAboutCache(change)) return { at: cacheBreak.at }
  const others = new Set(shares.slice(1).map(({ cause }) => cause.at.path))
  const lines = grownLines.find(({ path }) => path === at.path || !others.has(path))
  if (lines === undefined || !what.includes('text')) return { at }
  const { path, from, to, tokens } = lines
  const place = { path, line: from, ...(to > from && { endLine: to }) }
  const adds = { tokens, of: shares[0]?.sum.tokens.delta.expected ?? tokens }
  return path === at.path ? { at: place, adds } : { at, adds: { ...adds, at: place } }
}

/** Whom the edit of a partial reaches beside those that it takes over a limit. */
function withReach(finding: LimitFinding, group: CauseGroup | undefined): LimitFinding {
  if (!group?.cause.partial) return finding
  const isNew = group.cause.what.includes('included')
  return { ...finding, partial: { prompts: group.prompts.length, ...group.each, ...(isNew && { isNew }) } }
}

/** What the head's request takes of its model's context window, where that has grown. */
function windowOf(change: Change): Window | undefined {
  const size = change.head?.model.contextWindow
  if (size === undefined || change.head === undefined) return undefined
  const tokens = windowTokens(change, 'head')
  const before = change.base?.model.contextWindow
  const worse = before === undefined || tokens.expected / size > windowTokens(change, 'base').expected / before
  return worse ? { tokens, size } : undefined
}

function windowTokens(change: Change, side: 'base' | 'head'): Range {
  const counted = change[side]?.own
  const tokens =
    (counted?.total.expected ?? 0) + (change[side]?.output?.perCompletion ?? 0) + (change[side]?.history?.last ?? 0)
  const off = counted?.off ?? 0
  return { low: tokens - off, expected: tokens, high: tokens + off }
}

/** One cause is one finding: prompts that the same edit pushes over a limit share it, the worst first. */
function gather(found: readonly Judged[]): LimitFinding[] {
  const groups = groupBy(found, ({ key, finding }) => JSON.stringify([key, finding.scope, finding.cause]))
  return [...groups.values()].flatMap(judged => {
    const members = judged.map(({ finding }) => finding).sort((a, b) => worst(b) - worst(a))
    const first = members[0]
    if (first === undefined || members.length === 1) return members
    const breaches = worstOfEachUnit(
      members.flatMap(member => member.breaches),
      first.partial ? 2 : 1,
    )
    const prompts = members.flatMap(member => member.prompts)
    const owners = [...new Set(members.flatMap(member => member.owners))]
    return [{ ...first, prompts, owners, breaches, severity: severityOf(breaches), ...toPassAll(members) }]
  })
}

function worst({ breaches }: LimitFinding): number {
  return breaches.reduce((most, breach) => Math.max(most, Number(breach.actual.expected)), Number.NEGATIVE_INFINITY)
}

/** In report mode nothing fails; the finding says that it would. */
function enforced(finding: LimitFinding, enforce: Policy['enforce']): LimitFinding {
  const wouldFail = enforce === 'report' && finding.severity === 'fail'
  return wouldFail ? { ...finding, severity: 'warn', wouldFail } : finding
}
