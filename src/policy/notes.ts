import type { Change, Costed } from '../model/change.ts'
import type { Policy } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { levels } from '../model/limits/levels.ts'
import { isNew, type Limit } from '../model/limits/limit.ts'
import { limitOf } from '../model/limits/limits.ts'
import { type LimitRule, rulesIn } from '../model/limits/rules.ts'
import { scopeNames, scopeOf } from '../model/limits/scopes.ts'
import type { Summary } from '../model/summary.ts'
import { cacheNotes } from './cache-notes.ts'
import { groupBy } from './group-by.ts'
import { nearTier } from './near-tier.ts'
import { modifierNotes, settingsNotes } from './settings-notes.ts'
import { uncounted, wordsAtBase } from './uncounted.ts'

/**
 * What a reader must know to weigh the verdict: what was assumed, what could not be priced, what no limit was held against.
 * @param limits the limits that are broken: what they say already is not repeated
 */
export function notes(
  changes: readonly Change[],
  summary: Summary,
  policy: Policy,
  limits: readonly Finding[] = [],
): Finding[] {
  const present = changes.filter(change => change.head !== undefined)
  const known = unpricedAtBase(changes)
  const touched = changes.filter(({ base, head }) => base !== head)
  const ofBase = wordsAtBase(changes)
  return [
    ...unpriced(present, known),
    ...assumedModels(present),
    ...volumes(present, policy, known),
    ...cacheNotPriced(present),
    ...cacheNotes(changes, policy, limits),
    ...touched.flatMap(change => uncounted(change, ofBase)),
    ...touched.flatMap(settingsNotes),
    ...touched.flatMap(modifierNotes),
    ...touched.flatMap(nearTier),
    ...replaced(touched, summary, policy),
  ]
}

/** What prompts of the base ask for that has no price: one more of them is no news. */
function unpricedAtBase(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ base }) => (base && base.price === undefined ? modelKey(base) : [])))
}

/** The model that has no price, and the service. */
function modelKey(side: Costed): string {
  const model = side.routed?.find(each => each.side.price === undefined)?.side.model ?? side.model
  return `${model.asked}\0${model.service ?? ''}`
}

/** Whether the head asks for a model without a price where the base asked for another, or where nothing at the base asks for it. */
function losesPrice({ base, head }: Change, known: ReadonlySet<string>): boolean {
  if (head === undefined || head.price !== undefined) return false
  return base ? base.price !== undefined || modelKey(base) !== modelKey(head) : !known.has(modelKey(head))
}

/** Unpriced is not zero: such prompts are named, and one that had a price before, or whose model is new, is a warning. */
function unpriced(present: readonly Change[], known: ReadonlySet<string>): Finding[] {
  const byModel = groupBy(
    present.filter(change => change.head?.price === undefined),
    ({ head }) => (head ? modelKey(head) : ''),
  )
  return [...byModel].map(([key, changes]) => {
    const [model = '', service = ''] = key.split('\0')
    const wasPriced = changes.some(change => change.base?.price !== undefined)
    const { at, nearest } = changes[0]?.head?.model ?? {}
    return {
      kind: 'unpriced',
      severity: changes.some(change => losesPrice(change, known)) ? 'warn' : 'info',
      ...(at && { at }),
      model,
      ...(service !== '' && service !== 'standard' && { service }),
      ...(nearest !== undefined && { nearest }),
      prompts: changes.map(change => change.id),
      wasPriced,
    }
  })
}

function assumedModels(present: readonly Change[]): Finding[] {
  const assumed = present.filter(change => change.head?.model.from === 'default')
  return [...groupBy(assumed, change => change.head?.model.asked ?? '')].map(([model, { length }]) => ({
    kind: 'model-assumed',
    severity: 'info',
    model,
    from: 'default',
    prompts: length,
  }))
}

/** A declared hit rate saves nothing where the list has no price for what is found in a cache. */
function cacheNotPriced(present: readonly Change[]): Finding[] {
  const silent = present.filter(({ workload: { cache }, head }) => {
    const rates = head?.price?.tiers[0]?.rates
    return (cache?.hitRate ?? 0) > 0 && rates !== undefined && rates.cacheRead === rates.input && rates.input > 0n
  })
  return [...groupBy(silent, ({ head }) => head?.model.asked ?? '')].map(([model, { length }]) => ({
    kind: 'cache-not-priced',
    severity: 'info',
    model,
    prompts: length,
  }))
}

function volumes(present: readonly Change[], policy: Policy, known: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = []
  const without = present.filter(change => change.workload.callsPerMonth === undefined).length
  if (without > 0) findings.push({ kind: 'no-volume', severity: 'info', prompts: without })
  const noOutput = present.filter(change => change.workload.outputTokens === undefined).length
  if (noOutput > 0) findings.push({ kind: 'output-not-priced', severity: 'info', prompts: noOutput })
  return [...findings, ...notJudged(present, policy, known)]
}

/** Limits in USD that exist, and that a changed prompt could not be compared with. */
function notJudged(present: readonly Change[], policy: Policy, known: ReadonlySet<string>): Finding[] {
  const changed = present.filter(change => change.cause !== undefined)
  const needs = (change: Change, ...what: Limit['needs'][]) =>
    limitsOn(change, policy).some(({ limit }) => what.includes(limitOf(limit).needs))
  const unpriced = changed.filter(change => change.usd === undefined && needs(change, 'price', 'volume'))
  const silent = changed.filter(
    change => change.usd !== undefined && change.usdPerMonth === undefined && needs(change, 'volume'),
  ).length
  const findings: Finding[] = []
  if (unpriced.length > 0) {
    // A limit that somebody wrote for new prompts is one that this change escapes.
    const onNew = rulesIn(policy.limits, 'new_prompt').some(({ limit }) => limitOf(limit).needs !== 'nothing')
    const isNews = (change: Change) =>
      (isNew(change) && onNew) || change.head?.price !== undefined || losesPrice(change, known)
    const news = unpriced.filter(isNews)
    const silenced = news.length > 0 ? news : unpriced
    const sides = silenced.flatMap(({ base, head }) => [base, head])
    const models = [...new Set(sides.flatMap(side => (side && !side.price ? [side.model.asked] : [])))]
    findings.push({
      kind: 'not-judged',
      severity: news.length > 0 ? 'warn' : 'info',
      unit: 'usd_percent',
      reason: 'unpriced',
      prompts: silenced.length,
      ...(models.length > 0 && { models }),
    })
  }
  if (silent > 0)
    findings.push({ kind: 'not-judged', severity: 'info', unit: 'usd_per_month', reason: 'no-volume', prompts: silent })
  return findings
}

/** What a change is compared with: the limits of every scope that looks at it. */
function limitsOn(change: Change, { limits }: Policy): LimitRule[] {
  const looking = scopeNames.filter(name => {
    const scope = scopeOf(name)
    return scope.looksAt === 'together' ? !scope.isNamed : scope.includes(change)
  })
  return looking.flatMap(name => rulesIn(limits, name))
}

/**
 * Text that leaves one prompt and comes back in another is growth that no pair shows: where new prompts outgrow what was
 * removed or taken out of others, and were made from it, by more than a prompt may grow, a finding says so.
 */
function replaced(changes: readonly Change[], summary: Summary, policy: Policy): Finding[] {
  const onTokens = rulesIn(policy.limits, 'each_prompt').filter(({ limit }) => limit === 'tokens')
  const limit = (onTokens.find(({ level }) => levels[level].severity === 'fail') ?? onTokens[0])?.amount
  const fresh = changes.filter(change => change.base === undefined)
  const lost = changes.filter(
    ({ head, tokens }) => head === undefined || tokens.delta.expected < -policy.ignoreBelow.tokens,
  )
  if (limit === undefined || fresh.length === 0 || lost.length === 0) return []
  const { added, removed } = summary.replaced(fresh, lost)
  const before = removed.reduce((sum, { tokens }) => sum - tokens.delta.expected, 0)
  const after = added.reduce((sum, { tokens }) => sum + tokens.head, 0)
  if (before === 0 || after - before <= policy.ignoreBelow.tokens) return []
  const most = 'percent' in limit ? (before * limit.percent) / 100 : limit.amount
  if (after - before <= most) return []
  return [
    { kind: 'replaced', severity: 'warn', added: added.map(({ id }) => id), removed: removed.map(({ id }) => id) },
  ]
}
