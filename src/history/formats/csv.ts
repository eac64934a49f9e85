import type { History } from '../../model/history.ts'
import { type Cell, csvOf } from '../../report/csv.ts'

const header = [
  ...['date', 'commit', 'tag', 'prompt', 'path', 'owner', 'model'],
  ...['tokens', 'usd_per_1000_calls', 'usd_per_month'],
]

/** A row for each prompt at each point where it changed, and a row `total` for each point: what a spreadsheet draws a line from. */
export function historyCsv({ points, prompts }: History): string {
  const rows = points.flatMap((point, at): Cell[][] => {
    const when: Cell[] = [{ text: point.date }, { text: point.sha }, { text: point.tag ?? '' }]
    const total = [...when, { text: 'total' }, { text: '' }, { text: '' }, { text: '' }, ...amounts(point)]
    const changed = prompts.flatMap(({ id, path, owner, model, versions }): Cell[][] => {
      const version = versions.find(each => each.point === at)
      if (!version) return []
      return [[...when, { text: id }, { text: path }, { text: owner ?? '' }, { text: model }, ...amounts(version)]]
    })
    return [total, ...changed]
  })
  return csvOf(header, rows)
}

function amounts(of: {
  tokens: number | null
  usdPerThousandCalls: string | null
  usdPerMonth: string | null
}): Cell[] {
  return [{ number: of.tokens }, { number: of.usdPerThousandCalls }, { number: of.usdPerMonth }]
}
