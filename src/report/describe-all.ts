import type { Finding } from '../model/finding.ts'
import { describe } from './describe.ts'
import { counted, listed, type Style } from './style.ts'

/** What one change or one habit brings in many files at once; told apart by these keys, each of which says something else. */
const MANY: ReadonlySet<Finding['kind']> = new Set([
  'front-matter',
  'format',
  'template',
  'unreadable',
  'file-not-read',
  'slot-new',
  'empty-prompt',
  'duplicate-id',
  'model-chosen',
])
const APART = ['kind', 'severity', 'side', 'problem', 'why', 'what', 'syntax', 'format'] as const

/** More than so many alike are one note. */
const MOST = 3

/** Findings in words, in their order; many that differ in their place alone are told as the first of them, with the files of the others. */
export function describeAll(findings: readonly Finding[], style: Style): { title: string; text: string }[] {
  const alike = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = alike.get(keyOf(finding))
    if (group) group.push(finding)
    else alike.set(keyOf(finding), [finding])
  }
  return findings.flatMap(finding => {
    const [first, ...others] = alike.get(keyOf(finding)) ?? [finding]
    if (others.length < MOST || !MANY.has(finding.kind)) return [describe(finding, style)]
    // To put a place into words makes a link of it, so that what is left out is not even described.
    return first === finding ? [withOthers(describe(finding, style), others, style)] : []
  })
}

function withOthers({ title, text }: { title: string; text: string }, others: readonly Finding[], style: Style) {
  const files = [...new Set(others.flatMap(({ at }) => at?.path ?? []))]
  const where = files.length === 0 ? '' : ` in ${listed(files, style)}`
  return { title, text: `${text} The same ${counted(others.length, 'more time')}${where}.` }
}

function keyOf(finding: Finding): string {
  const values: Record<string, unknown> = finding
  return JSON.stringify(APART.map(key => values[key]))
}
