import { Problem } from '../model/problem.ts'
import type { Tallied } from './groups/tally.ts'
import type { Trouble } from './records/record.ts'

/** Above this share of rows that cannot be used, an import says no more than it knows. */
const mostBroken = 0.01

/** Why rows cannot be used, as the end of a sentence about them. */
export const troubleWords: Record<Trouble, string> = {
  'not-json': 'not whole JSON, perhaps cut off',
  'other-shape': 'of another shape than the rest of their file',
  'no-counts': 'without token counts',
  'bad-count': 'with a count that is no whole number from 0',
  'bad-time': 'with a time before 2020 or after 2099',
  'too-long': 'longer than 64 MiB',
}

/**
 * Refuses records that would give a wrong file: none at all, too many that cannot be used, or some without a time.
 * @throws Problem that names the first such record
 */
export function refuseUnusable(
  { groups, records, passed, broken }: Tallied,
  files: readonly string[],
  skipBroken: boolean,
): void {
  const count = [...broken.values()].reduce((sum, each) => sum + each.count, 0)
  const [first] = [...broken].sort(([, a], [, b]) => b.count - a.count)
  if (first && !skipBroken && count > mostBroken * (records + count)) {
    const [trouble, { first: place, count: alike }] = first
    const all = count === alike ? '' : ` (${count.toLocaleString('en-US')} in all cannot be used)`
    throw new Problem(
      `${alike === 1 ? 'a record' : `${alike.toLocaleString('en-US')} records, this one first,`} ${alike === 1 ? 'is' : 'are'} ${troubleWords[trouble]}${all}.`,
      {
        where: { path: place.file, line: place.line },
        remedy: 'Mend them, or leave them out with --skip-broken. Nothing was written.',
      },
    )
  }
  if (records === 0)
    throw new Problem(`${subjectOf(files)} no ${passed > 0 ? 'record of a call to a model' : 'records'}.`, {
      remedy: 'Name files with usage records. Known shapes: docs/usage.md#shapes',
    })
  if (groups.some(({ month }) => month === ''))
    throw new Problem('some records have no time.', {
      remedy: 'Say which month they are of, such as --month 2026-10.',
    })
}

function subjectOf([first = '', ...more]: readonly string[]): string {
  return more.length === 0
    ? `${first} has`
    : `${first} and ${more.length} other ${more.length === 1 ? 'file' : 'files'} have`
}
