import type { Change } from '../model/change.ts'
import type { Policy } from '../model/config.ts'
import type { History, HistoryCommit, HistoryEdit, HistoryPoint, HistoryPrompt } from '../model/history.ts'
import { rulesIn } from '../model/limits/rules.ts'
import type { Usage } from '../model/usage.ts'
import { costAhead } from './cost-ahead.ts'
import { creepIn } from './creep.ts'
import type { Amounts, Lineage } from './lineages.ts'
import { ownersOf } from './owners-of.ts'
import type { Moment } from './points.ts'
import { steepestOf } from './steepest.ts'
import { decimalOf, summed, sumOf } from './summed.ts'
import type { CostCommit, Walked } from './walk.ts'

/** What is known of a history beside what the walk found. */
export interface About extends Pick<History, 'promptcost' | 'directory' | 'branch' | 'every'> {
  config: string | null
  prices: History['basis']['prices']
  policy: Policy
  usage: Usage | undefined
}

/** Writes down what the walk found as the one value that every output starts from. */
export function toHistory(walked: Walked, moments: readonly Moment[], about: About): History {
  const { policy, config, prices, usage, ...head } = about
  const lineages = walked.lineages.filter(({ versions }) => versions.length > 0)
  const places = new Map(lineages.map((lineage, i) => [lineage, i]))
  const series = lineages.map(lineage => moments.map(({ at }) => amountsAt(lineage, at)))
  const changes = [...walked.commits].reverse().map(each => toCommit(each, walked, moments, places))
  const prompts = lineages.map((lineage, i) => toPrompt(lineage, series[i] ?? [], changes, i))
  const ids = uniqueIds(prompts)
  const creepAbove = percentOf(policy)
  return {
    version: 1,
    ...head,
    commits: walked.times.length,
    end: walked.end,
    basis: {
      config,
      prices,
      estimates: lineages.filter(({ sure }) => sure === 'estimate').length,
      unread: walked.unread,
      creepAbove,
    },
    points: moments.map((moment, i) =>
      toPoint(
        moment,
        walked,
        series.map(each => each[i]),
      ),
    ),
    prompts: prompts.map((prompt, i) => ({ ...prompt, id: ids[i] ?? prompt.path })),
    changes,
    owners: ownersOf(lineages, series),
    steepest: steepestOf(changes),
    creep: creepIn(changes, prompts.length, creepAbove, policy.ignoreBelow.tokens),
    forecast: costAhead(usage, lineages),
  }
}

/** The version of a prompt that a commit has. */
function amountsAt({ versions }: Lineage, at: number): Amounts | undefined {
  return versions.find(({ since }) => since >= at)?.amounts
}

function toPoint({ at, time, tag }: Moment, { shas }: Walked, amounts: readonly (Amounts | undefined)[]): HistoryPoint {
  const there = amounts.filter(each => each !== undefined)
  return {
    date: dateOf(time),
    sha: shas[at] ?? '',
    ...(tag !== undefined && { tag }),
    prompts: there.length,
    unpriced: there.filter(({ usd }) => usd === undefined).length,
    withoutVolume: there.filter(({ usd, usdPerMonth }) => usd !== undefined && usdPerMonth === undefined).length,
    ...summed(there),
  }
}

export function dateOf(time: number): string {
  return new Date(time * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function toPrompt(
  lineage: Lineage,
  series: readonly (Amounts | undefined)[],
  changes: readonly HistoryCommit[],
  place: number,
): HistoryPrompt {
  const { id, path, before, terms, model, isThere, sure } = lineage
  const versions = series.flatMap((amounts, point): HistoryPrompt['versions'] => {
    const previous = series[point - 1]
    if (amounts === previous || (point === 0 && !amounts)) return []
    return [{ point, ...(amounts ? summed([amounts]) : gone) }]
  })
  return {
    id,
    path,
    before,
    owner: terms.owner ?? null,
    tags: terms.tags,
    model,
    callsPerMonth: terms.workload.callsPerMonth ?? null,
    isThere,
    estimate: sure === 'estimate',
    changes: changes.filter(({ edits }) => edits.some(({ prompt }) => prompt === place)).length,
    versions,
  }
}

const gone = { tokens: null, usdPerThousandCalls: null, usdPerMonth: null }

/** Two prompts that declare one id, one of them maybe long gone, go by their paths. */
function uniqueIds(prompts: readonly HistoryPrompt[]): string[] {
  const times = new Map<string, number>()
  for (const { id } of prompts) times.set(id, (times.get(id) ?? 0) + 1)
  return prompts.map(({ id, path }) => (times.get(id) === 1 ? id : path))
}

function toCommit(
  { commit, at, changes }: CostCommit,
  { times }: Walked,
  moments: readonly Moment[],
  places: ReadonlyMap<Lineage, number>,
): HistoryCommit {
  return {
    date: dateOf(times[at] ?? 0),
    sha: commit.sha,
    author: commit.author.slice(0, 200),
    subject: commit.subject.slice(0, 300),
    point: Math.max(
      0,
      moments.findIndex(moment => moment.at <= at),
    ),
    edits: changes.map(({ change, lineage }) => toEdit(change, places.get(lineage) ?? 0)),
    tokens: changes.reduce((sum, { change }) => sum + change.tokens.delta.expected, 0),
    usdPerThousandCalls: decimalOf(sumOf(changes.map(({ change }) => change.usd?.delta.expected)), 1000n),
    usdPerMonth: decimalOf(sumOf(changes.map(({ change }) => change.usdPerMonth?.delta.expected))),
  }
}

function toEdit(change: Change, prompt: number): HistoryEdit {
  const { shares, tokens, usd, usdPerMonth } = change
  const path = (change.head ?? change.base)?.prompt.at.path ?? ''
  const files = shares.map(({ cause }) => cause.at.path)
  const what = shares.flatMap(({ cause }) => (cause.partial ? ['partial'] : cause.what))
  const models = shares.find(({ cause }) => cause.models)?.cause.models
  return {
    prompt,
    what: [...new Set(what)],
    files: files.length === 0 ? [path] : [...new Set(files)],
    models: models ?? null,
    before: tokens.base,
    tokens: tokens.delta.expected,
    usdPerThousandCalls: decimalOf(usd?.delta.expected, 1000n),
    usdPerMonth: decimalOf(usdPerMonth?.delta.expected),
  }
}

/** What a team allows a prompt to grow at once. */
function percentOf({ limits }: Policy): number {
  const percents = rulesIn(limits, 'each_prompt').flatMap(({ level, limit, amount }) =>
    limit === 'tokens' && 'percent' in amount && amount.percent > 0 ? [{ level, percent: amount.percent }] : [],
  )
  return (percents.find(({ level }) => level === 'fail_above') ?? percents[0])?.percent ?? 20
}
