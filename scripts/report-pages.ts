import type { FindingKind } from '../src/model/finding.ts'
import { titleOf } from '../src/report/describe.ts'
import { findingDocs } from '../src/report/finding-docs.ts'
import { reportSchemaObject, type Schema } from './report-schema.ts'

const generated = '<!-- Generated from src/model/report.ts and src/report/finding-docs.ts by npm run generate. -->'

const reportIntro = `# The report

\`promptcost --format json\` prints the report, and the action writes it to a file. It is one JSON value, with a
[JSON Schema](../report.schema.json). Amounts of USD are plain decimals as text, so that no digit is lost. It holds no prompt text.

## What readers can rely on

- \`version\` is 1. It is raised only by a change that breaks readers: a field that goes, or means something else.
- Everything else may grow within a version: fields, effects, kinds of finding, and words in lists such as \`unit\`. Ignore what you do not know.
  \`promptcost\` itself does, where it publishes a report that another version wrote.
- \`kind\` is a finding's id and never changes. Each has a section in [findings.md](findings.md), by the rule \`findings.md#<kind>\`.
- Names and paths come from the repository and may be hostile. Escape them when you print them.`

const findingsIntro = `# Findings

Every finding of a [report](report.md) has a \`kind\`, which is its id and never changes, and a \`severity\`. The worst severity is the verdict: \`fail\`
fails the check, \`warn\` and \`info\` do not. With \`enforce: report\` every \`fail\` becomes a \`warn\`. This page has one section for each kind, in
alphabetical order.`

/** docs/report.md: every object of the report as a table. */
export function reportPage(): string {
  const { definitions = {}, ...report } = reportSchemaObject()
  const objects = Object.entries(definitions).filter(([name]) => !name.startsWith('finding-'))
  const sections = objects.map(([name, schema]) => [`## ${name}`, schema.description ?? '', ...shape(schema)])
  return page(generated, reportIntro, '## Report', ...table(report), ...sections.flat())
}

/** docs/findings.md: what each kind means and what to do about it. */
export function findingsPage(): string {
  const { definitions = {} } = reportSchemaObject()
  const kinds = (Object.keys(findingDocs) as FindingKind[]).toSorted()
  const sections = kinds.flatMap(kind => {
    const { severity, means, action } = findingDocs[kind]
    const fields = table(definitions[`finding-${kind}`] ?? {}, ['kind', 'severity', 'at'])
    return [`## ${kind}`, `**${titleOf(kind)}.** ${means}`, `Severity: ${severity}`, `What to do: ${action}`, ...fields]
  })
  return page(generated, findingsIntro, ...sections)
}

const page = (...blocks: string[]): string => `${blocks.filter(block => block !== '').join('\n\n')}\n`

function shape(schema: Schema): string[] {
  const variants = schema.oneOf ?? schema.anyOf
  if (variants?.every(({ properties }) => properties)) return variants.flatMap(variant => table(variant))
  return schema.properties ? table(schema) : [`Type: ${typeOf(schema)}.`]
}

/** The fields of an object, but for those that are left out as every section would have them. */
function table({ properties = {}, required = [] }: Schema, without: readonly string[] = []): string[] {
  const rows = Object.entries(properties)
    .filter(([name]) => !without.includes(name))
    .map(([name, schema]) => {
      const optional = required.includes(name) ? '' : ', optional'
      return `| \`${name}\` | ${typeOf(schema)}${optional} | ${meaning(schema)} |`
    })
  return rows.length === 0 ? [] : [['| Field | Type | Meaning |', '|:--|:--|:--|', ...rows].join('\n')]
}

const meaning = ({ description = '' }: Schema): string => description.replaceAll('|', '\\|')

function typeOf(schema: Schema): string {
  const { $ref, const: only, enum: words, allOf, anyOf, oneOf, items, properties, type } = schema
  if ($ref !== undefined) return linkTo($ref.slice($ref.lastIndexOf('/') + 1))
  if (only !== undefined) return `\`${JSON.stringify(only)}\``
  if (words) return words.map(word => `\`${word}\``).join(', ')
  if (allOf?.[0]) return typeOf(allOf[0])
  const variants = anyOf ?? oneOf
  if (variants?.some(variant => variant.$ref?.includes('finding-'))) return '[finding](findings.md)'
  if (variants) return variants.map(typeOf).join(' or ')
  if (items) return `list of ${typeOf(items)}`
  if (properties)
    return `{ ${Object.entries(properties)
      .map(([name, inner]) => `\`${name}\`: ${typeOf(inner)}`)
      .join(', ')} }`
  return [type ?? 'any'].flat().join(' or ')
}

const linkTo = (name: string): string => `[${name}](report.md#${name.toLowerCase()})`
