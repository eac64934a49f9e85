import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { afterEach, expect, test, vi } from 'vitest'
import { openSides } from '../../../src/revisions/open-sides.ts'
import { folder, repo } from '../../git.ts'
import { readAll } from './read-all.ts'
import { trace } from './trace.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** A PATH on which git is one from before 2.36, which knows neither `cat-file --batch-command` nor `safe.bareRepository`. */
function olderGit(): string {
  const bin = folder()
  const git = join(bin, 'git')
  writeFileSync(
    git,
    [
      '#!/bin/sh',
      'for word; do [ "$word" = --batch-command ] && { echo "error: unknown option" >&2; exit 129; }; done',
      'for word; do shift; [ "$word" = safe.bareRepository=explicit ] && word=core.unknown=; set -- "$@" "$word"; done',
      `PATH="${env.PATH}" exec git "$@"`,
      '',
    ].join('\n'),
  )
  chmodSync(git, 0o755)
  return [bin, env.PATH].join(delimiter)
}

test('a git without --batch-command finds and reads the same', async () => {
  const it = repo({ 'a.md': 'a', 'b.md': 'b' })
  it.commit({ 'a.md': 'changed' })
  const open = (more: Record<string, string>) =>
    openSides({ kind: 'local', cwd: it.dir, base: 'HEAD~1', head: 'HEAD', env: more })
  const [newer, older] = [await open({}), await open({ PATH: olderGit() })]
  expect(older.base?.sha).toBe(newer.base?.sha)
  expect(await readAll(older.base)).toEqual({ 'a.md': 'a', 'b.md': 'b' })
  expect(await readAll(older.head)).toEqual({ 'a.md': 'changed', 'b.md': 'b' })
})

/** The commands of git that open, list and read two commits. */
async function commandsOfTwoSides(): Promise<(string | undefined)[]> {
  const it = repo({ 'a.md': 'a', 'b.md': 'b' })
  it.commit({ 'a.md': 'changed' })
  const { env, started } = trace()
  const sides = await openSides({ kind: 'local', cwd: it.dir, base: 'HEAD~1', head: 'HEAD', env })
  await readAll(sides.base)
  await readAll(sides.head)
  return started()
    .map(argv => argv.find(word => /^(rev-parse|ls-tree|cat-file|config)$/.test(word)))
    .sort()
}

test('two commits are opened, listed and read by four processes of git', async () => {
  vi.stubEnv('CI', undefined)
  expect(await commandsOfTwoSides()).toEqual(['cat-file', 'ls-tree', 'ls-tree', 'rev-parse'])
})

test('in a workflow one more process looks for filters', async () => {
  vi.stubEnv('CI', 'true')
  expect(await commandsOfTwoSides()).toEqual(['cat-file', 'config', 'ls-tree', 'ls-tree', 'rev-parse'])
})

test('a work tree is listed by one process of git, whatever was changed in it', async () => {
  const it = repo({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' })
  it.write({ 'b.md': 'changed', 'd.md': 'd', '100644 aaaa 0\tq.md': 'e' })
  it.git('rm', '--quiet', '--cached', 'c.md')
  const { env, started } = trace()
  const sides = await openSides({ kind: 'local', cwd: it.dir, alone: true, env })
  expect(await readAll(sides.head)).toEqual({
    'a.md': 'a',
    'b.md': 'changed',
    'c.md': 'c',
    'd.md': 'd',
    '100644 aaaa 0\tq.md': 'e',
  })
  expect(started().filter(argv => argv.includes('ls-files'))).toHaveLength(1)
})

test('a bare repository that a branch brings as a folder is not opened by an older git either', async () => {
  const it = repo({ 'a.md': 'a' })
  const hidden = it.bare().dir
  const older = openSides({ kind: 'local', cwd: hidden, base: 'HEAD', head: 'HEAD', env: { PATH: olderGit() } })
  await expect(older).rejects.toMatchObject({ what: expect.stringContaining('is a bare repository') })
})
