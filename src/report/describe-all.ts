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
  for (const finding of findings) alike.set(keyOf(finding), [...(alike.get(keyOf(finding)) ?? []), finding])
  return findings.flatMap(finding => {
    const group = alike.get(keyOf(finding)) ?? [finding]
    const words = describe(finding, style)
    if (group.length <= MOST || !MANY.has(finding.kind)) return [words]
    if (group[0] !== finding) return []
    const others = group.slice(1)
    const files = [...new Set(others.flatMap(({ at }) => at?.path ?? []))]
    const where = files.length === 0 ? '' : ` in ${listed(files, style)}`
    return [{ ...words, text: `${words.text} The same ${counted(others.length, 'more time')}${where}.` }]
  })
}

function keyOf(finding: Finding): string {
  const values: Record<string, unknown> = finding
  return JSON.stringify(APART.map(key => values[key]))
}
