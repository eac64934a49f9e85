import type { HandedOn } from '../parsed/prompt-file.ts'
import { exactly } from './held-at.ts'

/** A text that a place sends now, that only another file decides, and that was nowhere in this file before. Slots of prompts have a finding of their own. */
export function moreThan(
  before: readonly HandedOn[],
  slots: ReadonlySet<string>,
): (each: HandedOn) => string | undefined {
  const known = new Set(before.flatMap(({ unknown }) => unknown.flatMap(each => [each, askedBy(each)])))
  const here = new Set(before.flatMap(was => was.unknown.map(each => `${exactly(was)}\0${each}`)))
  return each =>
    each.elsewhere?.find(
      ({ what, wraps }) =>
        !(known.has(what) || known.has(askedBy(what)) || slots.has(what)) &&
        (wraps === undefined || here.has(`${exactly(each)}\0${wraps}`)),
    )?.what
}

/** A text that is asked for by its name is the same whatever holds it: `i18n.get("summary")`. */
const askedBy = (what: string) => /[^.]+\(['"].*$/s.exec(what)?.[0] ?? what
