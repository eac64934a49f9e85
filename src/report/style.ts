import type { Loc } from '../model/quantity.ts'
import { grouped } from './figures.ts'
import { safeLog } from './safe.ts'

/** How names and places from the repository are written on one surface. The only way they get into a sentence. */
export interface Style {
  /** A model, a key, a prompt: anything that the repository named. */
  name(text: string): string
  /** promptcost's own words that may contain a name, such as a branch's. */
  phrase(text: string): string
  /** A file with its line, linked if the surface can. */
  place(loc: Loc): string
  /** promptcost's own words, linked to a comment on a pull request if the surface can. */
  comment(pull: number, comment: number, text: string): string
  strong(text: string): string
  arrow: string
}

export const plainStyle: Style = {
  name: text => safeLog(text),
  phrase: text => safeLog(text),
  place: loc => safeLog(loc.path + placeSuffix(loc)),
  comment: (_pull, _comment, text) => text,
  strong: text => text,
  arrow: '->',
}

export function placeSuffix({ line, column, endLine }: Loc): string {
  if (line !== undefined && endLine !== undefined && endLine > line) return `:${line}-${endLine}`
  return line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`
}

/** `a`, `a and b`, `a, b, c and 4 more`. */
export function listed(names: readonly string[], style: Style, most = 3): string {
  const shown = names.slice(0, most).map(name => style.name(name))
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

/** `1 prompt`, `1,204 prompts`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** The first of many names, with the number of the others. */
export function firstOf(names: readonly string[], count: number, style: Style): string {
  const more = count - names.length
  return more > 0
    ? `${names.map(one => style.name(one)).join(', ')} and ${more.toLocaleString('en-US')} more`
    : listed(names, style)
}
