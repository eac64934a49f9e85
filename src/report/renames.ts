import type { Report } from '../model/report.ts'
import { counted, type Style } from './style.ts'

/** How many moves are named. */
const MOST = 3

interface Move {
  from: string
  to: string
  /** What differs, less the part that both paths end with. */
  folders: [string[], string[]]
  /** The folder that this part begins with, where it is the same for all of the move. */
  within: string | undefined
  count: number
}

/** Which prompts moved, from where to where: files that moved together as one. Empty where none did. */
export function renames(report: Report, style: Style): string {
  const moves = new Map<string, Move>()
  for (const { state, base, head } of report.changes) {
    if (state !== 'renamed' || !base || !head || base.path === head.path) continue
    const move = moveOf(base.path, head.path)
    const key = JSON.stringify(move.folders)
    const known = moves.get(key)
    moves.set(key, known ? joined(known, move) : move)
  }
  const all = [...moves.values()].sort((a, b) => b.count - a.count)
  const named = all.slice(0, MOST).map(move => textOf(move, style))
  const rest = all.slice(MOST).reduce((sum, { count }) => sum + count, 0)
  return [...named, ...(rest > 0 ? [counted(rest, 'more prompt')] : [])].join(', ')
}

function moveOf(from: string, to: string): Move {
  const [a, b] = [from.split('/'), to.split('/')]
  const shared: string[] = []
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) {
    shared.unshift(a.pop() ?? '')
    b.pop()
  }
  return { from, to, folders: [a, b], within: shared.length > 1 ? shared[0] : undefined, count: 1 }
}

function joined(known: Move, { within }: Move): Move {
  return { ...known, within: known.within === within ? within : undefined, count: known.count + 1 }
}

function textOf({ from, to, folders, within, count }: Move, style: Style): string {
  const isTop = folders.some(folder => folder.length === 0)
  const [before, after] = folders.map(folder => {
    const parts = isTop && within !== undefined ? [...folder, within] : folder
    return parts.length === 0 ? './' : `${parts.join('/')}/`
  })
  const move = (one = '', other = '') => `${style.name(one)} ${style.arrow} ${style.name(other)}`
  return count === 1 ? move(from, to) : `${move(before, after)} (${counted(count, 'prompt')})`
}
