import { entriesOf, textsIn, type Value } from './value.ts'

/** The name of the check that a job makes, cut where something is computed: `cost (`, `)`. */
export type CheckName = readonly string[]

/** A job of a workflow, by what its check is called. */
export interface NamedJob {
  id: string
  names: CheckName[]
  /** Whether it may report checks under any name, and where it says so. */
  mayReport: boolean
  texts: readonly string[]
}

const longest = 200

/** Every job with the names that its checks may have. */
export function namedJobs(document: Value): NamedJob[] {
  const top = entriesOf(document)
  return [...entriesOf(top.get('jobs'))].map(([id, value]) => {
    const job = entriesOf(value)
    const rights = job.get('permissions') ?? top.get('permissions')
    return { id, names: namesOf(id, job), mayReport: mayReport(rights), texts: textsIn(value) }
  })
}

function namesOf(id: string, job: ReadonlyMap<string, Value>): CheckName[] {
  const written = job.get('name')
  const name = (typeof written === 'string' ? written : id).slice(0, longest)
  const matrix = entriesOf(job.get('strategy')).get('matrix')
  // A name that is a value of the matrix is one of its texts.
  const isOfMatrix = /^\s*\$\{\{\s*matrix\.[\w.-]+\s*\}\}\s*$/.test(name)
  const literals = textsIn(matrix)
  if (isOfMatrix && literals.length > 0 && literals.every(text => !text.includes('${{')))
    return literals.map(text => [text])
  const parts = name.split(/\$\{\{.*?\}\}/)
  // A reusable workflow reports as `caller / job`, and a matrix as `job (value)`.
  if (job.has('uses')) return [[`${parts[0] ?? ''} / `, '']]
  return matrix === undefined || typeof written === 'string' ? [parts] : [parts, [`${name} (`, ')']]
}

function mayReport(permissions: Value | undefined): boolean {
  if (permissions === 'write-all') return true
  const rights = entriesOf(permissions)
  return ['checks', 'statuses'].some(name => rights.get(name) === 'write')
}

/** Whether two checks may bear one name. What is computed may be anything. */
export function mayBeSame(a: CheckName, b: CheckName): boolean {
  if (a.length === 1) return fits(a[0] ?? '', b)
  if (b.length === 1) return fits(b[0] ?? '', a)
  const [x = '', y = ''] = [a[0], b[0]]
  const [p = '', q = ''] = [a.at(-1), b.at(-1)]
  return (x.startsWith(y) || y.startsWith(x)) && (p.endsWith(q) || q.endsWith(p))
}

/** GitHub shows names as they are written, and holds a required check against that. */
function fits(text: string, parts: CheckName): boolean {
  const [first = '', ...rest] = parts
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

/** Whether a job that reports checks by itself names one of these. */
export const reports = ({ mayReport, texts }: NamedJob, names: readonly CheckName[]): boolean =>
  mayReport && names.some(([name = '']) => name.trim().length > 2 && texts.some(text => text.includes(name.trim())))
