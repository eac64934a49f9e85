import type { Approvals, Facts, Policy, PromptRule } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Loc } from '../model/quantity.ts'
import { approvalChanges } from './compare-approvals.ts'
import { type Path, printed } from './key-path.ts'
import type { SpecialDifference } from './key-rule.ts'
import { keyRules } from './key-rules.ts'
import { type EntryPair, pairEntries } from './pair-entries.ts'
import {
  defaultsRules,
  entryRules,
  extendsRules,
  loosens,
  outcomesRules,
  policyRules,
  priceRules,
  type Rule,
  type Rules,
  usageRules,
} from './rules.ts'

/** A side as the comparison needs it. `at` finds a key's place in that side's file. */
export interface Side {
  facts: Facts
  policy: Policy
  approvals: Approvals
  at(path: Path): Loc
  /** The policies that it extends, and what of its own is looser than they are. */
  policies?: readonly Finding[] | undefined
}

/** What changes with the merge: every rule of the base that the head's config sets differently. */
export function compareSides(base: Side, head: Side): Finding[] {
  const pairs = pairEntries(base.facts.rules, head.facts.rules)
  return [
    ...differences(extendsRules(base.facts), extendsRules(head.facts), head),
    ...differences(policyRules(base.policy), policyRules(head.policy), head),
    ...differences(defaultsRules(base.facts), defaultsRules(head.facts), head),
    ...pairs.flatMap(pair => differences(entryRules(pair.from, pair.toIndex), entryRules(pair.to, pair.toIndex), head)),
    ...differences(usageRules(base.facts), usageRules(head.facts), head),
    ...differences(outcomesRules(base.facts), outcomesRules(head.facts), head),
    ...lowerVolumes(base.facts, head, pairs),
    ...Object.values(special).flatMap(report => report(base, head, pairs)),
  ]
}

/** Differences that no single value shows. Names of deployments are in `adopt-head.ts`, as they count at once. */
const special: Record<SpecialDifference, (base: Side, head: Side, pairs: readonly EntryPair[]) => Finding[]> = {
  globs: (base, head, pairs) => globChanges(base.facts.rules, head, pairs),
  names: (base, head) => priceChanges(base.facts, head),
  list: ({ facts: { priceFile: from } }, { facts: { priceFile: to }, at }) =>
    from?.path === to?.path
      ? []
      : [policyChange(['prices', 'file'], from?.path, to?.path, true, at(['prices', 'file']))],
  approvers: (base, head) =>
    approvalChanges(base.approvals, head.approvals).map(({ key, from, to, loosens }) => {
      const path = ['approvals', key]
      return policyChange(path, from, to, loosens, head.at(path))
    }),
}

/** One value that differs. Long texts are cut, as they are for people. */
function policyChange(
  path: Path,
  from: string | undefined,
  to: string | undefined,
  loosened: boolean,
  at: Loc,
): Finding {
  const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text)
  return {
    kind: 'policy-change',
    severity: loosened ? 'warn' : 'info',
    key: printed(path),
    ...(from !== undefined && { from: cut(from) }),
    ...(to !== undefined && { to: cut(to) }),
    loosens: loosened,
    at,
  }
}

/** What only the head has is no difference where it counts at once: `adopt-head.ts` and `settings.ts` take it. */
const isFilledIn = (from: Rule | undefined, to: Rule | undefined): boolean =>
  from === undefined && to !== undefined && keyRules[to.key].onlyAtHead === 'counts'

function differences(base: Rules, head: Rules, side: Side): Finding[] {
  return [...new Set([...base.keys(), ...head.keys()])].flatMap(key => {
    const from = base.get(key)
    const to = head.get(key)
    const path = (to ?? from)?.path
    if (!path || isFilledIn(from, to)) return []
    if (from && to && from.text === to.text && from.unit === to.unit) return []
    return [policyChange(path, from?.text, to?.text, loosens(from, to), side.at(path))]
  })
}

/** Volumes of entries that the base has not, lower than some volume of the base: they may take its place after the merge. */
function lowerVolumes(base: Facts, head: Side, pairs: readonly EntryPair[]): Finding[] {
  const partners = new Map(pairs.map(({ to, from }) => [to, from]))
  const highest = {
    calls_per_month: Math.max(0, base.defaults.callsPerMonth ?? 0, ...base.rules.map(rule => rule.callsPerMonth ?? 0)),
    peak_calls_per_minute: Math.max(
      0,
      base.defaults.peakCallsPerMinute ?? 0,
      ...base.rules.map(rule => rule.peakCallsPerMinute ?? 0),
    ),
    output_tokens: Math.max(0, base.defaults.outputTokens ?? 0, ...base.rules.map(rule => rule.outputTokens ?? 0)),
  }
  return head.facts.rules.flatMap((rule, index) => {
    const before = partners.get(rule)
    const volumes = [
      { key: 'calls_per_month', from: before?.callsPerMonth, to: rule.callsPerMonth },
      { key: 'peak_calls_per_minute', from: before?.peakCallsPerMinute, to: rule.peakCallsPerMinute },
      { key: 'output_tokens', from: before?.outputTokens, to: rule.outputTokens },
    ] as const
    return volumes.flatMap(({ key, from, to }) => {
      if (from !== undefined || to === undefined || to >= highest[key]) return []
      const isByDay = key === 'calls_per_month' && rule.callsPerDay !== undefined
      const path = ['prompts', index, isByDay ? 'calls_per_day' : key]
      const text = String(isByDay ? rule.callsPerDay : to)
      return [policyChange(path, undefined, text, true, head.at(path))]
    })
  })
}

/** Globs that are gone, and files that an entry no longer looks at. Globs that were added count at once, so they are no change. */
function globChanges(base: readonly PromptRule[], head: Side, pairs: readonly EntryPair[]): Finding[] {
  const narrowed = pairs.flatMap(({ from, to, toIndex }) => {
    const before = new Set(from.exclude)
    const added = to.exclude.filter(glob => !before.has(glob))
    const path = ['prompts', toIndex, 'exclude']
    return added.length === 0 ? [] : [policyChange(path, undefined, added.join(', '), true, head.at(path))]
  })
  return [...goneGlobs(base, head, pairs), ...narrowed]
}

function goneGlobs(base: readonly PromptRule[], head: Side, pairs: readonly EntryPair[]): Finding[] {
  const after = head.facts.rules
  const kept = new Set(after.flatMap(rule => rule.files))
  const taken = new Set(pairs.map(({ to }) => to))
  return base.flatMap((rule, index) => {
    const gone = rule.files.filter(glob => !kept.has(glob))
    if (gone.length === 0) return []
    const pair = pairs.find(({ from }) => from === rule)
    // All of its globs may be others now: then the entry in its place is the one to name.
    const at = after[index]
    const place = pair ? pair.toIndex : at && !taken.has(at) ? index : undefined
    const to = place === undefined ? undefined : after[place]
    if (place === undefined || !to)
      return [policyChange(['prompts', 'files'], gone.join(', '), undefined, true, head.at(['prompts']))]
    const path = ['prompts', place, 'files']
    return [policyChange(path, globsText(rule.files), globsText(to.files), true, head.at(path))]
  })
}

const globsText = (globs: readonly string[]): string => (globs.length === 1 ? globs.join() : `[${globs.join(', ')}]`)

function priceChanges(base: Facts, head: Side): Finding[] {
  return Object.entries(base.prices).flatMap(([name, before]) => {
    const after = Object.hasOwn(head.facts.prices, name) ? head.facts.prices[name] : undefined
    if (after) return differences(priceRules(name, before), priceRules(name, after), head)
    const path = ['prices', name]
    return [policyChange(path, 'its own', undefined, true, head.at(path))]
  })
}
