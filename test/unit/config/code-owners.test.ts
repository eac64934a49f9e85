import { expect, test } from 'vitest'
import { ownersOf, readCodeOwners } from '../../../src/config/code-owners.ts'
import { matchPaths } from '../../../src/revisions/glob.ts'

const paths = [
  'README.md',
  'prompts/a.md',
  'prompts/deep/b.md',
  'prompts/deep/c.txt',
  'apps/web/prompts/d.md',
  'docs/guide.md',
  'docs/build/e.md',
  'with space/f.md',
]

/** Who owns each path, by name. */
function owned(text: string): Record<string, string[]> {
  const found = ownersOf(readCodeOwners(text), paths, glob => matchPaths(paths, { files: [glob], exclude: [] }))
  return Object.fromEntries(
    paths.flatMap(path => ((found.get(path) ?? []).length > 0 ? [[path, found.get(path) ?? []]] : [])),
  )
}

const of = (text: string) => Object.keys(owned(text))

test('a star alone is all files, and the last rule that matches counts, whatever its form', () => {
  expect(of('* @a')).toEqual(paths)
  expect(owned('* @a\n/prompts/ @b\n*.txt @c')).toMatchObject({
    'README.md': ['a'],
    'prompts/a.md': ['b'],
    'prompts/deep/c.txt': ['c'],
  })
  expect(owned('*.txt @c\n/prompts/ @b')['prompts/deep/c.txt']).toEqual(['b'])
})

test('a slash in front or within anchors a pattern at the top, and others match at any depth', () => {
  expect(of('/prompts/ @a')).toEqual(['prompts/a.md', 'prompts/deep/b.md', 'prompts/deep/c.txt'])
  expect(of('prompts/ @a')).toEqual([
    'prompts/a.md',
    'prompts/deep/b.md',
    'prompts/deep/c.txt',
    'apps/web/prompts/d.md',
  ])
  expect(of('prompts/deep @a')).toEqual(['prompts/deep/b.md', 'prompts/deep/c.txt'])
  expect(of('build @a')).toEqual(['docs/build/e.md'])
  expect(of('guide.md @a')).toEqual(['docs/guide.md'])
})

test('a folder with a star names its files alone, and two stars whatever is below', () => {
  expect(of('docs/* @a')).toEqual(['docs/guide.md'])
  expect(of('**/prompts @a')).toContain('apps/web/prompts/d.md')
  expect(of('/docs/** @a')).toEqual(['docs/guide.md', 'docs/build/e.md'])
})

test('a rule without owners leaves its files without one', () => {
  expect(of('* @a\n/docs/')).not.toContain('docs/guide.md')
})

test('comments, blank lines, escaped spaces, several owners and lines that GitHub skips are read as GitHub reads them', () => {
  const text = '# who\n\n/prompts/ @acme/llm @bob # mine\nwith\\ space/ c@example.com\n!docs/ @d\n[rR]eadme @e\n'
  expect(owned(text)).toEqual({
    'prompts/a.md': ['acme/llm', 'bob'],
    'prompts/deep/b.md': ['acme/llm', 'bob'],
    'prompts/deep/c.txt': ['acme/llm', 'bob'],
    'with space/f.md': ['c@example.com'],
  })
})

test('braces and parentheses are plain characters', () => {
  expect(of('/prompts/{a,b}*.md @a')).toEqual([])
})

test('a large file of plain rules is looked up, not tried rule by rule', () => {
  const many = Array.from({ length: 9000 }, (_, i) => `/services/s${i}/ @acme/s${i}`).join('\n')
  const services = Array.from({ length: 9000 }, (_, i) => `services/s${i}/prompt.md`)
  const globs = () => {
    throw new Error('no glob is needed')
  }
  expect(ownersOf(readCodeOwners(many), services, globs).get('services/s8999/prompt.md')).toEqual(['acme/s8999'])
})
