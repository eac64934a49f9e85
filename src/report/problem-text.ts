import { Problem } from '../model/problem.ts'
import { safeText } from './safe.ts'
import { placeSuffix } from './style.ts'

/**
 * An error in words: `promptcost: where: what is wrong.`, and below, indented, what to do. An error that is none of ours
 * is a defect: its kind is told, never its message, which may quote a prompt.
 */
export function problemText(error: unknown): string {
  if (!(error instanceof Problem)) return `${defect(error)}\n`
  const where = error.where ? `${safeText(error.where.path)}${placeSuffix(error.where)}: ` : ''
  const remedy = (error.remedy ?? '').split('\n').map(line => (line === '' ? '' : `\n  ${keepIndent(line)}`))
  const what = safeText(error.what, 600)
  return `promptcost: ${where}${what}${/[.!?…]$/.test(what) ? '' : '.'}${remedy.join('')}\n`
}

function keepIndent(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  return indent + safeText(line.slice(indent.length), 600)
}

function defect(error: unknown): string {
  const kind = error instanceof Error ? error.name : typeof error
  const at =
    error instanceof Error
      ? /\((?:file:\/\/)?[^()]*?([\w.-]+:\d+:\d+)\)|at (?:file:\/\/)?\S*?([\w.-]+:\d+:\d+)/.exec(error.stack ?? '')
      : null
  const place = at?.[1] ?? at?.[2]
  return `promptcost: this is a defect of promptcost: ${safeText(kind)}${place === undefined ? '' : ` at ${safeText(place)}`}.\n  Please report it, with what you ran and this line.`
}
