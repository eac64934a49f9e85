import type { History } from '../model/history.ts'
import type { ReportTrend } from '../model/report-trend.ts'
import { branchLog } from '../revisions/branch-log.ts'
import { unitOf } from './formats/unit.ts'
import { type HistoryRequest, historyOf } from './history-of.ts'

/** So far back people remember what they merged. */
const DAYS = 90
const DAY = 24 * 3600

/** A check is not to wait for its history: a branch with more commits than this in that time has none. */
const MOST_COMMITS = 1000

/**
 * How the cost of all prompts grew before a commit. Undefined where that is not at hand: in a shallow clone, in one that lacks versions of prompts,
 * on a branch with very many commits, or where it cannot be read for any other reason, as no check depends on it.
 */
export async function trendOf(
  at: Required<Pick<HistoryRequest, 'cwd' | 'config' | 'env'>> & { sha: string },
): Promise<ReportTrend | undefined> {
  try {
    const { cwd, config, env, sha } = at
    const branch = await branchLog(cwd, sha, undefined, env)
    if (branch.isShallow) return undefined
    const { time: now } = await branch.commit(sha)
    const request = { cwd, config, env, revision: sha, since: `${DAYS}d`, until: undefined, only: undefined, now }
    return toTrend(await historyOf({ ...request, every: 'week', mostCommits: MOST_COMMITS }), now - DAYS * DAY)
  } catch {
    return undefined
  }
}

/** Two changes at least, on several days: of one its own report has said it. The first point stands for what was there when the time began. */
function toTrend({ points, basis, changes, commits, ...history }: History, begins: number): ReportTrend | undefined {
  const first = points.findIndex(({ prompts }) => prompts > 0)
  const last = points.at(-1)
  // What was there first is what growth is measured from, and none itself.
  const grown = changes.filter(({ point }) => point > first).length
  if (first < 0 || !last || basis.unread > 0 || grown < 2 || commits >= MOST_COMMITS) return undefined
  const { key: unit } = unitOf({ points, ...history })
  const shown = points.slice(first).flatMap(point => {
    const value = point[unit]
    return value === null ? [] : [{ day: dayOf(Math.max(begins, Date.parse(point.date) / 1000)), value: String(value) }]
  })
  const [from] = shown
  const days = from
    ? Math.round((Date.parse(dayOf(Date.parse(last.date) / 1000)) - Date.parse(from.day)) / 1000 / DAY)
    : 0
  return from && days > 0 ? { from: from.day, days, changes: grown, unit, points: shown } : undefined
}

const dayOf = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10)
