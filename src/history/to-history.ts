import type { Policy } from '../model/config.ts'
import type { History, HistoryCommit, HistoryPoint, HistoryPrompt } from '../model/history.ts'
import { rulesIn } from '../model/limits/rules.ts'
import type { Usage } from '../model/usage.ts'
import { costAhead } from './cost-ahead.ts'
import { creepIn } from './creep.ts'
import { type Amounts, isSame, type Lineage, type PastVersion } from './lineages.ts'
import { ownersOf } from './owners-of.ts'
import { pointSums, type Step } from './point-sums.ts'
import type { Moment } from './points.ts'
import { steepestOf } from './steepest.ts'
import { summed } from './summed.ts'
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
  const steps = lineages.map(lineage => stepsOf(lineage, moments))
  const changes = [...walked.commits].reverse().map(each => toCommit(each, walked, moments, places))
  const changesOf = countChanges(changes)
  const prompts = lineages.map((lineage, i) => toPrompt(lineage, steps[i] ?? [], changesOf.get(i) ?? 0))
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
    points: pointSums(steps, moments.length).map((sums, i) => ({ ...when(moments[i], walked), ...sums })),
    prompts: prompts.map((prompt, i) => ({ ...prompt, id: ids[i] ?? prompt.path })),
    changes,
    owners: ownersOf(lineages, steps),
    steepest: steepestOf(changes, prompts),
    creep: creepIn(changes, prompts.length, creepAbove, policy.ignoreBelow.tokens),
    forecast: costAhead(usage, lineages),
  }
}

/** At which points a prompt came to cost something else, the oldest first. Its versions are in the other order. */
function stepsOf({ versions }: Lineage, moments: readonly Moment[]): Step[] {
  const byPoint = new Map<number, Amounts | undefined>()
  for (let i = versions.length - 1; i >= 0; i--) {
    const { since, amounts } = versions[i] as PastVersion
    byPoint.set(pointOf(since, moments), amounts)
  }
  let before: Amounts | undefined
  return [...byPoint].flatMap(([point, amounts]) => {
    if (isSame(amounts, before)) return []
    before = amounts
    return [{ point, amounts }]
  })
}

function when(moment: Moment | undefined, { shas }: Walked): Pick<HistoryPoint, 'date' | 'sha' | 'tag'> {
  const { at, time, tag } = moment ?? { at: 0, time: 0 }
  return { date: dateOf(time), sha: shas[at] ?? '', ...(tag !== undefined && { tag }) }
}

/** How many commits changed each prompt, by its place. */
function countChanges(changes: readonly HistoryCommit[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { edits } of changes)
    for (const prompt of new Set(edits.map(each => each.prompt))) counts.set(prompt, (counts.get(prompt) ?? 0) + 1)
  return counts
}

export function dateOf(time: number): string {
  return new Date(time * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function toPrompt(lineage: Lineage, steps: readonly Step[], changes: number): HistoryPrompt {
  const { id, path, before, terms, model, isThere, sure } = lineage
  const versions = steps.map(({ point, amounts }) => ({ point, ...(amounts ? summed([amounts]) : gone) }))
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
    changes,
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
  { commit, at, edits, sums }: CostCommit,
  { times }: Walked,
  moments: readonly Moment[],
  places: ReadonlyMap<Lineage, number>,
): HistoryCommit {
  return {
    date: dateOf(times[at] ?? 0),
    sha: commit.sha,
    author: commit.author.slice(0, 200),
    subject: commit.subject.slice(0, 300),
    point: pointOf(at, moments),
    edits: edits.map(({ edit, lineage }) => ({ prompt: places.get(lineage) ?? 0, ...edit })),
    ...sums,
  }
}

/** The first point that has a commit: moments are in order, the oldest first. */
function pointOf(at: number, moments: readonly Moment[]): number {
  let [low, high] = [0, moments.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((moments[middle]?.at ?? 0) <= at) high = middle
    else low = middle + 1
  }
  return low
}

/** What a team allows a prompt to grow at once. */
function percentOf({ limits }: Policy): number {
  const percents = rulesIn(limits, 'each_prompt').flatMap(({ level, limit, amount }) =>
    limit === 'tokens' && 'percent' in amount && amount.percent > 0 ? [{ level, percent: amount.percent }] : [],
  )
  return (percents.find(({ level }) => level === 'fail_above') ?? percents[0])?.percent ?? 20
}
