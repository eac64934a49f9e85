import { Problem } from '../model/problem.ts'

/** What `--since` or `--until` names: a moment in seconds since 1970, or a revision. */
export type Bound = { time: number } | { revision: string }

const DAY = 24 * 3600
const spans: Record<string, number> = { d: DAY, w: 7 * DAY, m: 30.436875 * DAY, y: 365.2425 * DAY }

/**
 * Reads a date (`2026-01-31`, in UTC), a span back from now (`90d`, `12 weeks`, `6m`, `1 year ago`), or else a revision.
 * @param now in seconds since 1970
 * @param option a day means its end for `--until`, else its beginning
 * @throws Problem for a date that no calendar has
 */
export function boundOf(text: string, now: number, option: '--since' | '--until'): Bound {
  const span = /^(\d{1,5}) ?(d|w|m|y|days?|weeks?|months?|years?)(?: ago)?$/.exec(text)
  if (span) return { time: Math.floor(now - Number(span[1]) * (spans[span[2]?.[0] ?? ''] ?? DAY)) }
  if (!/^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?$/.test(text)) return { revision: text }
  const isDay = text.length <= 10
  const zoned = isDay ? text : `${text.replace(' ', 'T')}${/Z$|[+-]\d\d:\d\d$/.test(text) ? '' : 'Z'}`
  const time = Date.parse(zoned) / 1000
  const isReal = Number.isFinite(time) && new Date(time * 1000).toISOString().slice(0, 7) >= text.slice(0, 4)
  if (!isReal || (isDay && !new Date(time * 1000).toISOString().startsWith(text)))
    throw new Problem(`${option} "${text}" is no date.`, {
      remedy: `Write a date such as ${option} 2026-01-31, a span such as ${option} 90d, or a tag.`,
    })
  if (option === '--since' || !isDay) return { time }
  return { time: (text.length === 7 ? nextMonth(text) : time + DAY) - 1 }
}

function nextMonth(month: string): number {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return Date.UTC(year, of, 1) / 1000
}
