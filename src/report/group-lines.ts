import type { GroupState } from '../model/group-state.ts'
import type { Report } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { actualOf } from './describe-limit.ts'
import { dollars, grouped, signed, signedDollars } from './figures.ts'
import { groupName, unitWords } from './limit-words.ts'
import { counted, type Style } from './style.ts'

const states = { within: '', 'at-risk': 'at risk', over: 'over', unknown: '' } as const

/**
 * One line a group: what it costs, of how much, and what the change adds. Groups that are within their budget and untouched are
 * counted only.
 */
export function groupLines({ groups = [], base, findings = [] }: Report, style: Style, most: number): string[] {
  const news = groups.filter(group => group.touched > 0 || stateOf(group) !== '').sort((a, b) => weight(b) - weight(a))
  const shown = news.slice(0, most)
  const rest = groups.length - shown.length
  const lines = shown.map(group => lineOf(group, base !== null, judgedOn(group, findings), style))
  if (rest === 0 || shown.length === 0) return lines
  const more = news.length > shown.length || base === null ? '' : rest === 1 ? ' does not change' : ' do not change'
  return [...lines, `${counted(rest, 'more group')}${more}`]
}

type State = keyof typeof states

/** The worst state of its budget, its cap and its rate limits. */
function worstOf({ budget, cap, rates = [] }: GroupState): State {
  const all = [...(budget ? [budget.state] : []), ...(cap ? [cap.state] : []), ...rates.map(({ state }) => state)]
  return (['over', 'at-risk'] as const).find(state => all.includes(state)) ?? 'within'
}

const stateOf = (group: GroupState): string => states[worstOf(group)]

/** Over, then at risk, then by growth. */
function weight(group: GroupState): number {
  const state = worstOf(group)
  return (state === 'over' ? 2e15 : state === 'at-risk' ? 1e15 : 0) + Number(group.usdPerMonth?.delta.expected ?? 0)
}

/** The increases that a limit on the group's growth counts, where they are not what the change comes to. */
function judgedOn({ by, name }: GroupState, findings: Report['findings']): string {
  const breach = findings
    .flatMap(finding =>
      finding.kind === 'limit' && finding.group?.by === by && finding.group.name === name ? finding.breaches : [],
    )
    .find(({ net }) => net !== undefined)
  return breach ? ` (its limit counts only prompts that cost more: ${actualOf(breach, false)})` : ''
}

function lineOf(group: GroupState, isCompared: boolean, judged: string, style: Style): string {
  const without = group.withoutCost > 0 && group.usdPerMonth !== null
  const left = without ? `, without ${counted(group.withoutCost, 'prompt')} of unknown cost` : ''
  const known = group.usdPerMonth !== null || (group.rates === undefined && group.cap === undefined)
  const cost = known ? `${amounts(group)}${isCompared ? added(group) + judged + broughtBy(group) : ''}${left}` : ''
  return [
    groupName(group, style),
    [cost, ...inCap(group, isCompared), ...atPeak(group, isCompared)].filter(part => part !== '').join('; '),
  ].join(' ')
}

/** `82 of 60 tokens per call (137%, over), +52 by this change`. */
function inCap({ cap, tokens }: GroupState, isCompared: boolean): string[] {
  if (!cap) return []
  const state = stateIn(tokens.head, cap.tokens, cap.state)
  const more = isCompared ? byChange(tokens.delta.expected) : ''
  return [`${grouped(tokens.head)} of ${grouped(cap.tokens)} tokens per call${state}${more}`]
}

/** Its load at peak, for each rate limit: `420,000 of 450,000 tokens a minute at peak (93%, at risk), 2 prompts by the busiest recorded hour`. */
function atPeak({ rates = [], withoutPeak = 0, recordedPeak = 0, prompts }: GroupState, isCompared: boolean): string[] {
  if (rates.length > 0 && withoutPeak === prompts && prompts > 0)
    return ['without `peak_calls_per_minute` or recorded hours, so its rate limits are not judged']
  const most = recordedPeak > 0 ? `, ${counted(recordedPeak, 'prompt')} by the busiest recorded hour` : ''
  const left = withoutPeak > 0 ? `, without ${counted(withoutPeak, 'prompt')} of unknown peak` : ''
  return rates.map(({ unit, base, head, limit, state }, i) => {
    const more = isCompared ? byChange(head - base) : ''
    const load = `${grouped(head)} of ${grouped(limit)} ${unitWords[unit].inSentence}${stateIn(head, limit, state)}${more}`
    return i === rates.length - 1 ? `${load}${most}${left}` : load
  })
}

function amounts(group: GroupState): string {
  const { usdPerMonth, budget, tokens } = group
  if (usdPerMonth === null) return `${grouped(tokens.head)} tokens per call`
  const cost = dollars(fromDecimal(usdPerMonth.head))
  if (budget === null) return `${cost} a month`
  const state = stateIn(Number(usdPerMonth.head), Number(budget.usdPerMonth), budget.state)
  return `${cost} of ${dollars(fromDecimal(budget.usdPerMonth))} a month${state}`
}

/** ` (84%, at risk)`; a limit of 0 has no share. */
function stateIn(actual: number, most: number, state: State): string {
  const share = most > 0 ? `${shareOf(actual, most, state)}%` : ''
  const parts = [share, states[state]].filter(part => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const byChange = (delta: number): string => (delta === 0 ? ', unchanged' : `, ${signed(delta)} by this change`)

/** In whole per cent, never rounded over a bound that the amount has not reached. */
function shareOf(actual: number, most: number, state: State): number {
  const share = (100 * actual) / most
  return state === 'over' ? Math.max(Math.round(share), 101) : Math.floor(share)
}

/** What prompts that join cost already: the group pays more, and nothing grew. */
function broughtBy({ joined, usdPerMonth }: GroupState): string {
  if (!joined) return ''
  const brought = usdPerMonth === null ? `${grouped(joined.tokens)} tokens` : moneyOf(joined.usdPerMonth)
  const prompts = joined.prompts === 1 ? 'a prompt' : `${grouped(joined.prompts)} prompts`
  return brought === undefined ? '' : ` (limits on growth do not count the ${brought} of ${prompts} joining the group)`
}

const moneyOf = (usd: string | null): string | undefined => (usd === null ? undefined : dollars(fromDecimal(usd)))

function added({ usdPerMonth, tokens, touched }: GroupState): string {
  if (usdPerMonth === null) return byChange(tokens.delta.expected)
  const delta = fromDecimal(usdPerMonth.delta.expected)
  return delta === 0n ? (touched > 0 ? ', no cost changed' : ', unchanged') : `, ${signedDollars(delta)} by this change`
}
