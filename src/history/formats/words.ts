import type { History, HistoryCommit, HistoryEdit, HistoryPrompt } from '../../model/history.ts'
import { grouped, percentOf, signed } from '../../report/figures.ts'
import { listWords } from '../../report/list-words.ts'
import { counted, listed, type Style } from '../../report/style.ts'
import type { Measured, Unit } from './unit.ts'

/** The first and the last point. */
export function endsOf({ points }: History): { from: History['points'][number]; to: History['points'][number] } {
  const [from, to] = [points[0], points.at(-1)]
  if (!from || !to) throw new RangeError('a history has at least one point')
  return { from, to }
}

/** `2026-01-31`. */
export const dayOf = (date: string): string => date.slice(0, 10)

/** `+38.0%`, or nothing where there is nothing to grow from. */
export function growthOf(unit: Unit, from: Measured | null, to: Measured | null): string {
  const [before, after] = [unit.of(from) ?? 0, unit.of(to) ?? 0]
  return percentOf(after - before, before) ?? ''
}

/** The point that growth is measured from: the first that has any prompt. */
export function startOf({ points }: History): History['points'][number] | undefined {
  return points.find(({ prompts }) => prompts > 0)
}

/** The commits since then: that of the first prompts is not growth. */
export function changesSince(
  { points, changes }: History,
  start: History['points'][number] | undefined,
): HistoryCommit[] {
  const from = start ? points.indexOf(start) : -1
  return changes.filter(({ point }) => point > from)
}

/** The commits that added most, the steepest first. That of the first prompts is no increase. */
export function increasesIn(history: History): HistoryCommit[] {
  const since = new Set(changesSince(history, startOf(history)))
  return history.steepest.flatMap(i => history.changes[i] ?? []).filter(change => since.has(change))
}

/** What the whole history comes to, in one sentence. */
export function opening(history: History, unit: Unit): string {
  const { to } = endsOf(history)
  const start = startOf(history)
  if (!start) return 'There was no prompt in this history.'
  const size = `${counted(to.prompts, 'prompt')} now`
  const since = changesSince(history, start)
  if (start === to || since.length === 0)
    return `${size}, ${unit.show(to)}${unit.after}. Nothing that costs has changed since ${dayOf(start.date)}.`
  const changes = counted(since.length, 'change')
  if (unit.of(start) === unit.of(to))
    return `${size}, ${unit.show(to)}${unit.after}, as on ${dayOf(start.date)}, with ${changes} in between.`
  const grown = growthOf(unit, start, to)
  const how = `from ${unit.show(start)} to ${unit.show(to)}${unit.after}${grown && ` (${grown})`}`
  return `${size}. The cost went ${how} since ${dayOf(start.date)}, in ${changes}.`
}

/** What a commit did: `added 4,100 tokens to agent/system.md, in 14 prompts`. */
export function deedOf({ edits, tokens }: HistoryCommit, style: Style): string {
  const files = [...new Set(edits.flatMap(edit => edit.files))]
  const [only] = edits
  const where = listed(files, style, 2)
  const reach = edits.length > 1 ? `, in ${grouped(edits.length)} prompts` : ''
  if (only && edits.length === 1 && only.models) return modelDeed(only, style)
  if (edits.every(({ what }) => what.includes('added'))) return `new: ${where}, ${grouped(tokens)} tokens`
  if (edits.every(({ what }) => what.includes('removed'))) return `removed: ${where}, ${grouped(-tokens)} tokens`
  if (tokens === 0) return `${[...new Set(edits.flatMap(({ what }) => what))].join(', ')} in ${where}${reach}`
  const verb = tokens > 0 ? `added ${grouped(tokens)} tokens to` : `took ${grouped(-tokens)} tokens from`
  return `${verb} ${where}${reach}`
}

function modelDeed({ models, files, tokens }: HistoryEdit, style: Style): string {
  const swap = `${style.name(models?.base ?? '')} ${style.arrow} ${style.name(models?.head ?? '')}`
  return `model ${swap} in ${listed(files, style, 1)}${tokens === 0 ? '' : `, ${signed(tokens)} tokens`}`
}

/** The value of a prompt at each point, as far as it is known. */
export function valuesOf({ versions }: HistoryPrompt, points: number, unit: Unit): (number | null)[] {
  const values: (number | null)[] = []
  let next = 0
  for (let at = 0, now: number | null = null; at < points; at++) {
    const version = versions[next]
    if (version?.point === at) {
      now = version.tokens === null ? null : unit.of(version)
      next++
    }
    values.push(now)
  }
  return values
}

/** The amounts of a prompt's first and last version; null where it is not there any more. */
export function rangeOf({ versions }: HistoryPrompt): { from: Measured | null; to: Measured | null } {
  const first = versions.find(({ tokens }) => tokens !== null) ?? null
  const last = versions.at(-1) ?? null
  return { from: first, to: last?.tokens === null ? null : last }
}

/** Prompts that are there, those that grew most first. */
export function byGrowth(prompts: readonly HistoryPrompt[], unit: Unit): HistoryPrompt[] {
  return prompts
    .filter(({ isThere }) => isThere)
    .map(prompt => ({ prompt, grown: grownBy(prompt, unit) }))
    .sort((a, b) => b.grown - a.grown || (a.prompt.id < b.prompt.id ? -1 : 1))
    .map(({ prompt }) => prompt)
}

/** The same without those that cost what they did, which a short list would be full of. */
export function changedByGrowth(prompts: readonly HistoryPrompt[], unit: Unit): HistoryPrompt[] {
  return byGrowth(prompts, unit).filter(prompt => grownBy(prompt, unit) !== 0)
}

function grownBy(prompt: HistoryPrompt, unit: Unit): number {
  const { from, to } = rangeOf(prompt)
  return (unit.of(to) ?? 0) - (unit.of(from) ?? 0)
}

/** How the figures came about, and what is not in them: one line each. */
export function basisOf(history: History, style: Style): string[] {
  const { basis, commits, end, prompts, branch } = history
  const { to } = endsOf(history)
  const where = {
    root: 'to its first commit',
    since: 'to the bound that was asked for',
    shallow: 'to where this shallow clone ends',
  }
  return [
    `walked: ${counted(commits, 'commit')} of ${style.phrase(branch.label)}, along first parents, ${where[end]}`,
    `tokens: ${basis.estimates === 0 ? 'exact counts' : `an estimate for ${grouped(basis.estimates)} of ${counted(prompts.length, 'prompt')}`}`,
    `prices: ${pricesOf(basis.prices, style)}`,
    `config: ${basis.config === null ? 'none' : `${style.name(basis.config)} of the newest commit, with its models and call volumes`}`,
    ...(to.unpriced > 0 ? [`no price: ${counted(to.unpriced, 'prompt')}, in no total of USD`] : []),
    ...(to.withoutVolume > 0 ? [`no call volume: ${counted(to.withoutVolume, 'prompt')}, in no total per month`] : []),
    ...(basis.unread > 0
      ? [`not read: ${counted(basis.unread, 'version')} of files; the version after each stands for it`]
      : []),
    ...(end === 'shallow' ? ['for all of it: git fetch --unshallow'] : []),
  ]
}

function pricesOf({ catalogue, version, asOf, list }: History['basis']['prices'], style: Style): string {
  const [builtIn, alike] = [`${catalogue} ${version} of ${asOf}`, ', for every commit alike']
  return list ? listWords(list, builtIn, style, alike) : `${builtIn}${alike}`
}
