import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSides } from '../../../src/revisions/open-sides.ts'
import { repo } from '../../git.ts'

test.each([
  ['app', 'the checked folder is a symbolic link or a submodule'],
  ['app/prompts', 'the checked folder lies in a symbolic link or a submodule'],
])('a checked folder that becomes a link is no folder without prompts: %s', async (folder, what) => {
  const made = repo({ 'app/prompts/a.md': 'sort the mail', 'lib/prompts/a.md': 'sort the mail, sort the mail' })
  const base = made.head()
  made.git('rm', '-rq', 'app')
  made.link('lib', 'app')
  const head = made.commit()
  made.git('checkout', '-q', base)
  const sides = openSides({
    kind: 'commits',
    cwd: join(made.dir, folder),
    base: { sha: base, label: 'main', how: 'as asked' },
    head: { sha: head, label: 'pr', how: 'as asked' },
    fetch: false,
  })
  await expect(sides).rejects.toMatchObject({ what: expect.stringContaining(`app: ${what}`) })
})

test('a checked folder that is not there is empty', async () => {
  const made = repo({ 'app/a.md': 'sort the mail', 'b.md': 'x' })
  const base = made.head()
  made.git('rm', '-rq', 'app')
  const head = made.commit()
  made.git('checkout', '-q', base)
  const sides = await openSides({
    kind: 'commits',
    cwd: join(made.dir, 'app'),
    base: { sha: base, label: 'main', how: 'as asked' },
    head: { sha: head, label: 'pr', how: 'as asked' },
    fetch: false,
  })
  expect(await sides.head.list()).toEqual([])
})

const commits = (cwd: string, base: string, head: string, below: string) =>
  openSides({
    kind: 'commits',
    cwd,
    below,
    base: { sha: base, label: 'main', how: 'as asked' },
    head: { sha: head, label: 'pr', how: 'as asked' },
    fetch: false,
  })

test('a checked folder that a checkout of the head no longer has is looked up in its commit', async () => {
  const made = repo({ 'app/a.md': 'sort the mail', 'b.md': 'x' })
  const base = made.head()
  made.git('rm', '-rq', 'app')
  made.link('.', 'app')
  const linked = made.commit()
  made.write({ app: null })
  const gone = made.commit()
  await expect(commits(made.dir, base, linked, 'app')).rejects.toThrow('app: the checked folder is a symbolic link')
  await expect(commits(made.dir, base, gone, 'app')).rejects.toThrow('there is no folder "app" at pr')
  const sides = await commits(made.dir, base, base, 'app')
  expect([sides.directory, (await sides.head.list()).map(({ path }) => path)]).toEqual(['app', ['a.md']])
})
