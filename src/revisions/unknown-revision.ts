import { closest, distance } from 'fastest-levenshtein'
import { Problem } from '../model/problem.ts'
import { isShallow } from './checkout-facts.ts'
import { isObjectId } from './commits.ts'
import { type Checkout, gitRecords } from './git.ts'

const most = 10_000

/** An unknown revision, with the nearest name that exists, or how to get what is missing. */
export async function unknownRevision(checkout: Checkout, revision: string): Promise<Problem> {
  const shown = revision.slice(0, 200)
  return new Problem(`unknown revision "${shown}"`, { remedy: await remedyFor(checkout, shown) })
}

async function remedyFor(checkout: Checkout, revision: string): Promise<string> {
  const known = isObjectId(revision) ? [] : await names(checkout)
  const remote = known.find(name => name.endsWith(`/${revision}`))
  if (remote !== undefined) return `Did you mean "${remote}"?`
  const nearest = known.length > 0 ? closest(revision, known) : undefined
  if (nearest !== undefined && distance(revision, nearest) <= Math.max(2, revision.length / 3))
    return `Did you mean "${nearest}"?`
  return (await isShallow(checkout))
    ? 'Check the name, or complete this shallow clone: git fetch --unshallow'
    : 'Check the name, or update this clone: git fetch'
}

async function names(checkout: Checkout): Promise<string[]> {
  const refs = ['refs/heads', 'refs/remotes', 'refs/tags']
  const records = await gitRecords(checkout, [
    'for-each-ref',
    `--count=${most}`,
    '--format=%(refname:lstrip=2)%00',
    ...refs,
  ])
  return records.map(record => record.trim()).filter(name => name.length <= 200)
}
