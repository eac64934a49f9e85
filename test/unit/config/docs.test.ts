import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configPage, jsonSchema } from '../../../scripts/config-tables.ts'
import { read, told } from './read.ts'

const page = readFileSync('docs/config.md', 'utf8')

test('schema.json and the tables of docs/config.md are up to date', () => {
  expect(readFileSync('schema.json', 'utf8')).toBe(jsonSchema())
  expect(configPage(page)).toBe(page)
})

test('every example of the page is a valid config', () => {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(match => match[1] ?? '')
  expect(examples.length).toBeGreaterThan(1)
  for (const text of examples) expect(told(() => read(undefined, text))).toBeUndefined()
})
