import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSides } from '../../../src/revisions/open-sides.ts'
import { folder } from '../../git.ts'
import { readAll } from './read-all.ts'

test('two folders, without links, .git and node_modules; renames go by content', async () => {
  const base = folder({ 'a.md': 'a', 'x/moved.md': 'same', 'twin.md': 'same' })
  const head = folder({
    'a.md': 'a2',
    'y/moved.md': 'same',
    'z.md': 'same',
    '.git/config': 'x',
    'p/node_modules/b.md': 'x',
    '.hidden/c.md': 'c',
  })
  symlinkSync(join(base, 'a.md'), join(head, 'link.md'))
  symlinkSync(base, join(head, 'links'))
  const sides = await openSides({ kind: 'directories', base, head })
  expect(sides).toMatchObject({ directory: '', head: { label: head, how: 'folder' } })
  expect(await readAll(sides.head)).toEqual({ 'a.md': 'a2', 'y/moved.md': 'same', 'z.md': 'same', '.hidden/c.md': 'c' })
  expect(await sides.renames()).toEqual({
    renames: [
      { from: 'x/moved.md', to: 'y/moved.md' },
      { from: 'twin.md', to: 'z.md' },
    ],
    limited: false,
  })
})

test('equal files have equal ids; too large ones have their own', async () => {
  const files = { 'a.md': 'a', 'large.md': Buffer.alloc(5 * 1024 * 1024, 'a') }
  const sides = await openSides({ kind: 'directories', base: folder(files), head: folder(files) })
  const ids = async (side: typeof sides.base) => (await side!.list()).map(entry => entry.id)
  const [base, head] = [await ids(sides.base), await ids(sides.head)]
  expect(base[0]).toBe(head[0])
  expect(base[1]).not.toBe(head[1])
  expect(await readAll(sides.head)).toEqual({ 'a.md': 'a', 'large.md': '<too-large>' })
})

test('a missing folder, and a file in its place, are errors', async () => {
  const head = folder({ 'a.md': 'a' })
  await expect(openSides({ kind: 'directories', base: '/does/not/exist', head })).rejects.toMatchObject({
    what: 'there is no folder "/does/not/exist"',
  })
  await expect(openSides({ kind: 'directories', base: undefined, head: join(head, 'a.md') })).rejects.toMatchObject({
    what: expect.stringContaining('is a file, not a folder'),
  })
})

test('a folder that is removed while it is read ends in one sentence that names it', async () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`drafts/late/${i}.md`, 'b']))
  const head = folder({ 'a.md': 'a', ...many })
  const sides = await openSides({ kind: 'directories', base: undefined, head })
  const listing = sides.head.list()
  // The folder itself goes after all that is in it, and nothing beyond the top is read before this returns.
  rmSync(join(head, 'drafts'), { recursive: true })
  await expect(listing).rejects.toMatchObject({
    what: 'this was removed while promptcost was reading it',
    where: { path: 'drafts' },
  })
})
