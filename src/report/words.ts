import type { Finding, FindingOf } from '../model/finding.ts'
import { grouped } from './figures.ts'
import type { Style } from './style.ts'

/** The words for a kind of finding. */
export type Words<K extends Finding['kind']> = {
  /** A few words for a heading, such as an annotation's. */
  title: string
  text(finding: FindingOf<K>, style: Style): string
}

/** `from 2 to 3`. */
export function fromTo(from: string | number | undefined, to: string | number | undefined, style: Style): string {
  const word = (value: string | number | undefined) =>
    value === undefined ? 'none' : typeof value === 'number' ? grouped(value) : style.name(value)
  return `from ${word(from)} to ${word(to)}`
}
