import type { HandedOn } from '../parsed/prompt-file.ts'
import { exactly } from './held-at.ts'

/** What a place says that other files alone decide, and that nothing of the file said before; a slot of a prompt is told as one. */
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
