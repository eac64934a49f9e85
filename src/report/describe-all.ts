import { COMPUTED } from '../model/computed.ts'
import type { Finding } from '../model/finding.ts'
import { describe } from './describe.ts'
import { counted, listed, type Style } from './style.ts'

/** Kinds that one change or habit can cause in many files at once. `APART` are the keys that make two of them different. */
const MANY: ReadonlySet<Finding['kind']> = new Set([
  'front-matter',
  'format',
  'template',
  'unreadable',
  'file-not-read',
  'slot-new',
  'slot-repeated',
  'samples-changed',
  'slot-uncut',
  'loop-grown',
  'text-at-run-time',
  'text-unseen',
  'template-delimiters',
  'template-delimiters-set',
  'text-elsewhere',
  'text-not-found',
  'judged-otherwise',
  'empty-prompt',
  'duplicate-id',
  'model-chosen',
  'model-named',
  'model-open',
  'short-before',
  'price-modifier',
  'effort',
  'sent-always',
  'output-cap',
  'unpriced',
  'model-guessed',
  'not-followed',
  'uncounted',
  'include-missing',
  'include-escapes',
  'include-computed',
])
const APART = [
  'kind',
  'severity',
  'side',
  'problem',
  'why',
  'what',
  'syntax',
  'format',
  'key',
  'match',
  'service',
] as const

/** Kinds that one edit of a shared text, or one new class, brings to a few prompts at once. */
const TOGETHER: ReadonlySet<Finding['kind']> = new Set(['slot-new', 'slot-repeated', 'short-before'])
/** As many alike findings beside the first are one note with it. */
const leastOf = (kind: Finding['kind']): number => (TOGETHER.has(kind) ? 2 : 3)

/** Findings in words, in their order. Many that differ only in their place become the first of them, with the files of the others. */
export function describeAll(findings: readonly Finding[], style: Style): { title: string; text: string }[] {
  const alike = new Map<string, Finding[]>()
  const grouped = findings.map(finding => {
    const key = keyOf(finding)
    const group = alike.get(key) ?? []
    if (group.push(finding) === 1) alike.set(key, group)
    return { finding, group }
  })
  return grouped.flatMap(({ finding, group }) => {
    if (group.length <= leastOf(finding.kind) || !MANY.has(finding.kind)) return [describe(finding, style)]
    // Describing a place adds a link to the report, so findings that are left out must not be described.
    return group[0] === finding ? [withOthers(finding, group.slice(1), style)] : []
  })
}

function withOthers(first: Finding, others: readonly Finding[], style: Style) {
  const { title, text } = describe(first, style)
  const files = [...new Set(others.flatMap(({ at }) => at?.path ?? []))]
  const where = files.length === 0 ? '' : ` in ${listed(files, style)}`
  const isSame = others.every(other => settingOf(other) === settingOf(first))
  const models = others.flatMap(other =>
    other.kind === 'unpriced' || other.kind === 'model-guessed' ? other.model : [],
  )
  const more =
    models.length > 0
      ? `The same is true of ${counted(others.length, 'more model')}: ${listed(models, style)}.`
      : isSame
        ? `The same ${counted(others.length, 'more time')}${where}.`
        : `Its value changes in ${counted(others.length, 'more prompt')}, too${where === '' ? '' : `,${where}`}.`
  return { title, text: `${text} ${more}` }
}

function settingOf(finding: Finding): string {
  if (finding.kind === 'price-modifier') return JSON.stringify([finding.base, finding.head].map(asMade))
  return finding.kind === 'effort' || finding.kind === 'output-cap' ? JSON.stringify([finding.base, finding.head]) : ''
}

/** What code makes is alike, whatever stands beside it. */
function asMade(value: string | undefined): string | undefined {
  return value?.split(' ').includes(COMPUTED) ? COMPUTED : value
}

function keyOf(finding: Finding): string {
  const values: Record<string, unknown> = finding
  return JSON.stringify([...APART.map(key => values[key]), ...setIn(finding)])
}

/** On which sides a field is set, and whether code makes its value. What differs besides is alike. */
function setIn(finding: Finding): readonly (string | boolean)[] {
  if (finding.kind !== 'price-modifier') return []
  return [finding.base, finding.head].map(value => (asMade(value) === COMPUTED ? COMPUTED : value !== undefined))
}
