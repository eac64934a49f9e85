import { expect, test } from 'vitest'
import { globber, matchPaths } from '../../../src/revisions/glob.ts'
import { work } from '../../work.ts'
import { randomFrom } from '../tokens/generated-text.ts'

const match = (paths: string[], files: string[], exclude: string[] = []) =>
  [...matchPaths(paths, { files, exclude })].sort()

test('matches stars, double stars, sets, braces and hidden files', () => {
  const paths = ['a.md', 'p/a.md', 'p/q/b.txt', '.github/prompts/c.md', 'p/.hidden.md', 'p/a1.md']
  expect(match(paths, ['*.md'])).toEqual(['a.md'])
  expect(match(paths, ['**/*.{md,txt}'])).toEqual([...paths].sort())
  expect(match(paths, ['p/**'])).toEqual(['p/.hidden.md', 'p/a.md', 'p/a1.md', 'p/q/b.txt'])
  expect(match(paths, ['p/a[0-9].md', './a.md'])).toEqual(['a.md', 'p/a1.md'])
  expect(match(paths, ['**/*.md', '!p/**'], ['a.md'])).toEqual(['.github/prompts/c.md'])
  expect(match(paths, ['p/a.md'])).toEqual(['p/a.md'])
})

test('finds names that are hard to say', () => {
  const hard = [
    'p/line\nbreak.md',
    'new\nfolder/a.md',
    'p/-rf.md',
    'p/[x].md',
    'p/a(b)|c+.md',
    'p/"q" \'r\'.md',
    'p/__proto__',
    '__proto__/a.md',
    'constructor/a.md',
    'toString',
    'p/ü 語.md',
    'p/$(x).md',
  ]
  expect(match(hard, ['**'])).toEqual([...hard].sort())
  for (const path of hard) expect(match(hard, [path.replace(/[[\]]/g, '\\$&')])).toEqual([path])
  expect(match(['app/(group)/a.md', 'app/group/a.md'], ['app/(group)/*.md'])).toEqual(['app/(group)/a.md'])
  expect(match(['(a+)+', 'aaaa'], ['(a+)+'])).toEqual(['(a+)+'])
})

test('nothing outside of the listing is found', () => {
  expect(match(['etc/passwd'], ['/etc/passwd', '../**', '/**', '../../etc/*'])).toEqual([])
  expect(match(['a/../b.md', 'b.md'], ['b.md'])).toEqual(['b.md'])
  expect(match([], ['**'])).toEqual([])
  expect(match(['a'], [])).toEqual([])
})

test('a file and a folder of the same name do not hide each other', () => {
  expect(match(['a/b', 'a/b/c.md', 'a'], ['**/*.md'])).toEqual(['a/b/c.md'])
})

test('many globs over one listing share its tree, and one budget of time', () => {
  const paths = Array.from({ length: 20_000 }, (_, i) => `prompts/${i % 100}/${i}.md`)
  const find = globber(paths)
  const spent = work()
  for (let i = 0; i < 100; i++) expect(find({ files: [`prompts/${i}/**`], exclude: [] }).size).toBe(200)
  expect(spent()).toBeLessThan(8_000)
})

test.each([
  ['{a,b}'.repeat(30)],
  [`${'{'.repeat(40)}${'a,'.repeat(400)}`],
  ['{1..1000}{1..1000}'],
  ['{1..99999999}'],
  [`"{"${'{a,b}'.repeat(20)}`],
  ['*'.repeat(1001)],
])('refuses a glob that explodes: %#', glob => {
  const spent = work()
  expect(() => match(['a.md'], [glob])).toThrow(/globs? /)
  expect(() => match(['a.md'], ['**'], [glob])).toThrow(/globs? /)
  expect(spent()).toBeLessThan(4_000)
})

test('globs that all end in text find the same as each by itself, whatever lies between', () => {
  const paths = ['a/b.md', 'a/b.txt', 'a/bc.md', 'a/bc.txt', 'ab/c.md', 'ab/c.md.txt', 'b/c\\d.md', 'b/{c}.md']
  const globs = ['a/*.md', '**/c.md', 'b/{c}.md', 'b/{x,{c}}.md', '**/[b-c].md', 'b/c\\\\d.md', '!a/bc.md', '**/*c.txt']
  const alone = globs.flatMap(glob => (glob.startsWith('!') ? [] : match([...paths, 'z'], [glob, '!a/bc.md'])))
  expect(match(paths, globs)).toEqual(paths.filter(path => alone.includes(path)))
  for (const glob of globs) expect(match(paths, [glob])).toEqual(paths.filter(path => match([path], [glob]).length > 0))
})

test('answers at once a pattern that would take a backtracking matcher years', () => {
  const spent = work()
  const path = 'a'.repeat(250)
  expect(match([path, `${path}b`], [`${'*a'.repeat(20)}b`])).toEqual([`${path}b`])
  expect(spent()).toBeLessThan(400)
})

test('globs that take too much work end with a sentence', () => {
  const spent = work()
  const random = randomFrom(7)
  const anyOf = (length: number, letters: string) =>
    Array.from({ length }, () => letters[random(letters.length)]).join('')
  const globs = Array.from({ length: 300 }, () => `*${[...anyOf(100, 'abcd')].join('*')}*e*`)
  const paths = Array.from({ length: 500 }, () => anyOf(250, 'abcd'))
  expect(() => match(paths, globs)).toThrow('the globs take too long to match')
  expect(spent()).toBeLessThan(8_000)
})

test('10,000 entries take little work', () => {
  const paths = Array.from(
    { length: 10_000 },
    (_, i) => `packages/p${i % 50}/src/dir${i % 7}/file-${i}.${i % 3 ? 'ts' : 'md'}`,
  )
  const globs = {
    files: ['**/*.{prompt,prompty,j2,jinja,jinja2}', '**/prompts/**/*.{md,txt}', '**/*.md'],
    exclude: ['**/README*', '**/test/**'],
  }
  const spent = work()
  expect(matchPaths(paths, globs).size).toBe(3334)
  expect(spent()).toBeLessThan(1_200)
})
