import type { Walked } from './walk.ts'

/** A moment that the history has a point for: a commit by its place in the walk, 0 being the newest. */
export interface Moment {
  at: number
  /** Seconds since 1970. */
  time: number
  tag?: string | undefined
}

export type Every = 'commit' | 'week' | 'tag'

/** The moments of the points, the oldest first: always the first and the last, and in between what was asked for. */
export function momentsOf(walked: Walked, every: Every, tags: ReadonlyMap<string, string>): Moment[] {
  const last = walked.times.length - 1
  const moment = (at: number): Moment => ({ at, time: walked.times[at] ?? 0 })
  const between = { commit: ofCommits, week: ofWeeks, tag: ofTags }[every](walked, tags)
  const byPlace = new Map([moment(last), moment(0), ...between].map(each => [each.at, each]))
  return [...byPlace.values()].sort((a, b) => b.at - a.at)
}

function ofCommits({ commits, times }: Walked): Moment[] {
  return commits.map(({ at }) => ({ at, time: times[at] ?? 0 }))
}

const WEEK = 7 * 24 * 3600
/** 1970-01-05 was a Monday. */
const MONDAY = 4 * 24 * 3600

/** The newest commit of each week, from Monday on, in UTC. */
function ofWeeks({ times }: Walked): Moment[] {
  const weeks = new Map<number, Moment>()
  for (const [at, time] of times.entries()) {
    const week = Math.floor((time - MONDAY) / WEEK)
    if (!weeks.has(week)) weeks.set(week, { at, time })
  }
  return [...weeks.values()]
}

function ofTags({ shas, times }: Walked, tags: ReadonlyMap<string, string>): Moment[] {
  return shas.flatMap((sha, at) => {
    const tag = tags.get(sha)
    return tag === undefined ? [] : [{ at, time: times[at] ?? 0, tag }]
  })
}
