import { expect, test } from 'vitest'
import type { Source } from '../../../src/model/revision.ts'
import { followLinks } from '../../../src/revisions/follow-links.ts'

const entry = (path: string) => ({ path, id: `id of ${path}` })

function side(paths: readonly string[], targets: Record<string, string>) {
  const revision = {
    label: 'head',
    how: 'made up',
    list: async () => [],
    targetsOf: async () => new Map(Object.entries(targets)),
    async *read(entries: readonly { path: string; id: string }[]): AsyncGenerator<Source> {
      for (const each of entries) yield { entry: each, text: `text of ${each.path}` }
    },
  }
  return { revision, entries: paths.map(entry), links: Object.keys(targets) }
}

async function followed(paths: readonly string[], targets: Record<string, string>, others: readonly string[]) {
  const made = await followLinks(side(paths, targets), side(others, {}))
  const texts: Record<string, string> = {}
  for await (const source of made.revision.read(made.entries))
    texts[source.entry.path] = 'text' in source ? source.text : source.unreadable
  return { texts, links: made.links }
}

test('a link counts as the file it leads to, which keeps its own place', async () => {
  expect(await followed(['AGENTS.md'], { 'CLAUDE.md': 'AGENTS.md' }, ['AGENTS.md', 'CLAUDE.md'])).toEqual({
    texts: { 'AGENTS.md': 'text of AGENTS.md', 'CLAUDE.md': 'text of AGENTS.md' },
    links: [],
  })
})

test.each([
  ['out of the checked directory and back into it', 'a/x.md', '../../real.md'],
  ['out of the checked directory', 'x.md', '../real.md'],
  ['to an absolute path', 'x.md', '/real.md'],
  ['by backslashes', 'a/x.md', '..\\real.md'],
  ['to itself', 'x.md', './x.md'],
  ['to nothing', 'x.md', 'nothing.md'],
])('a link %s stays a link', async (_where, link, target) => {
  expect((await followed(['real.md'], { [link]: target }, [link])).links).toEqual([link])
})

test('a link that the other side has no file for stays a link', async () => {
  expect((await followed(['real.md'], { 'x.md': 'real.md' }, ['real.md'])).links).toEqual(['x.md'])
})

test('a circle of links ends', async () => {
  expect((await followed([], { 'a.md': 'b.md', 'b.md': 'a.md' }, ['a.md'])).links).toEqual(['a.md', 'b.md'])
})

test('a folder that leads to one around it is not followed', async () => {
  expect((await followed(['a/x.md'], { 'a/b': '.' }, ['a/b/x.md'])).links).toEqual(['a/b'])
})
