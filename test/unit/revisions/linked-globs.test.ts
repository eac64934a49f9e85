import { expect, test } from 'vitest'
import { linksInto } from '../../../src/revisions/linked-globs.ts'

const links = ['vendor/shared', 'prompts', 'a.md']

test.each([
  ['vendor/shared/prompts/*.md', ['vendor/shared']],
  ['./vendor/shared/deep/er/x.md', ['vendor/shared']],
  ['vendor/**/*.md', ['vendor/shared']],
  ['**/prompts/**/*.{md,txt}', ['prompts']],
  ['prompts/**', ['prompts']],
  ['*.md', ['a.md']],
  ['prompts-old/**', []],
  ['vendor/shared-too/*.md', []],
])('%s leads to %j', (glob, found) => {
  expect(linksInto(links, { files: [glob], exclude: [] })).toEqual(found)
})

test('what is excluded is not led to', () => {
  expect(linksInto(links, { files: ['**'], exclude: ['vendor/**', 'prompts', 'prompts/**'] })).toEqual(['a.md'])
})

test('ten thousand links are no work', () => {
  const all = Array.from({ length: 10_000 }, (_, i) => `l${i}`)
  expect(linksInto(all, { files: ['**/*.md'], exclude: [] })).toHaveLength(1000)
})
