import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findingsPage, reportPage } from '../../../scripts/report-pages.ts'
import { reportSchema, reportSchemaObject, type Schema } from '../../../scripts/report-schema.ts'
import { finding } from '../../../src/model/finding.ts'

const kinds = finding.options.map(option => option.shape.kind.value)

test('the pages about the report and its schema are up to date', () => {
  expect(readFileSync('docs/report.md', 'utf8')).toBe(reportPage())
  expect(readFileSync('docs/findings.md', 'utf8')).toBe(findingsPage())
  expect(readFileSync('report.schema.json', 'utf8')).toBe(reportSchema())
})

test('every kind of finding has a section with its id as heading, so that links to it work', () => {
  const headings = [...findingsPage().matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
  expect(headings).toEqual(kinds.toSorted())
  for (const kind of kinds) expect(kind).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('the schema says what every definition is, and lets later keys pass', () => {
  const { definitions = {} } = reportSchemaObject()
  const silent = Object.entries(definitions).filter(([, { description }]) => !description)
  expect(silent.map(([name]) => name)).toEqual([])
  expect(JSON.stringify(reportSchemaObject())).not.toContain('additionalProperties')
})

test('what is used in several places is defined once', () => {
  const { definitions = {} } = reportSchemaObject()
  const bodies = Object.values(definitions).map(schema =>
    JSON.stringify({ ...schema, description: '' } satisfies Schema),
  )
  const shapes = bodies.filter(body => body.includes('"properties"'))
  expect(new Set(shapes).size).toBe(shapes.length)
  expect(reportSchema().length).toBeLessThan(185_000)
})
