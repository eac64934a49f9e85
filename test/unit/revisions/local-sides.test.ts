import { chmodSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSides } from '../../../src/revisions/open-sides.ts'
import { readFile } from '../../../src/revisions/read-file.ts'
import { folder, type Repo, repo, repoAt } from '../../git.ts'
import { readAll } from './read-all.ts'

const open = (it: Repo, more: { base?: string; head?: string; staged?: boolean; cwd?: string } = {}) =>
  openSides({ kind: 'local', cwd: it.dir, ...more })

test('the work tree is what git sees: clean, modified, staged, untracked; not deleted, not ignored', async () => {
  const it = repo({
    'clean.md': 'clean',
    'modified.md': 'old',
    'staged.md': 'old',
    'deleted.md': 'gone',
    '.gitignore': 'ignored.md\n',
  })
  it.write({ 'modified.md': 'new', 'staged.md': 'new', 'untracked.md': 'new', 'ignored.md': 'x', 'deleted.md': null })
  it.git('add', 'staged.md')
  it.write({ 'staged.md': 'newer' })
  const { base, head, directory } = await open(it)
  expect(directory).toBe('')
  expect(await readAll(head)).toEqual({
    '.gitignore': 'ignored.md\n',
    'clean.md': 'clean',
    'modified.md': 'new',
    'staged.md': 'newer',
    'untracked.md': 'new',
  })
  expect(await readAll(base)).toMatchObject({ 'modified.md': 'old', 'deleted.md': 'gone' })
  expect(await readAll((await open(it, { staged: true })).head)).toMatchObject({
    'staged.md': 'new',
    'modified.md': 'old',
    'deleted.md': 'gone',
  })
  expect(it.git('status', '--porcelain')).toContain('?? untracked.md')
})

test('a file that git was told not to look at is read as it lies there, and as its blob where it is not there', async () => {
  const it = repo({ 'skipped.md': 'old', 'assumed.md': 'old', 'sparse/a.md': 'blob', 'same.md': 'same' })
  it.git('update-index', '--skip-worktree', 'skipped.md', 'sparse/a.md', 'same.md')
  it.git('update-index', '--assume-unchanged', 'assumed.md')
  it.write({ 'skipped.md': 'new', 'assumed.md': 'new', sparse: null })
  const { base, head } = await open(it)
  const read = { 'skipped.md': 'new', 'assumed.md': 'new', 'sparse/a.md': 'blob', 'same.md': 'same' }
  expect(await readAll(head)).toEqual(read)
  const idOf = async (side: typeof head) => (await side.list()).find(({ path }) => path === 'same.md')?.id
  expect(await idOf(head)).toBe(await idOf(base!))
})

test('equal content has equal ids on both sides', async () => {
  const it = repo({ 'a.md': 'same', 'b.md': 'x' })
  it.write({ 'copy.md': 'same' })
  const { base, head } = await open(it)
  const ids = new Map((await head.list()).map(entry => [entry.path, entry.id]))
  expect(ids.get('copy.md')).toBe(ids.get('a.md'))
  expect((await base!.list()).find(entry => entry.path === 'a.md')?.id).toBe(ids.get('a.md'))
})

test('never follows a symbolic link or lists a submodule', async () => {
  const secret = folder({ 'secret.md': 'SECRET', 'in/secret.md': 'SECRET' })
  const other = repo({ 'x.md': 'other' })
  const it = repo({ 'a.md': 'a', 'in/secret.md': 'mine', 'turns.md': 'file' })
  it.link(join(secret, 'secret.md'), 'link.md')
  it.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.dir, 'sub')
  it.commit()
  it.link(secret, 'folder-link')
  it.write({ in: null, 'turns.md': null })
  symlinkSync(join(secret, 'in'), join(it.dir, 'in'))
  symlinkSync(join(secret, 'secret.md'), join(it.dir, 'turns.md'))
  const { base, head } = await open(it)
  expect(await readAll(head)).toEqual({ '.gitmodules': expect.any(String), 'a.md': 'a' })
  expect(Object.keys(await readAll(base))).toEqual(['.gitmodules', 'a.md', 'in/secret.md', 'turns.md'])
})

test("a link that takes a listed file's place is not read", async () => {
  const secret = folder({ 'secret.md': 'SECRET' })
  const it = repo({ 'a.md': 'a' })
  it.write({ 'b.md': 'b' })
  const { head } = await open(it)
  const entries = await head.list()
  it.write({ 'b.md': null })
  it.link(join(secret, 'secret.md'), 'b.md')
  const texts = []
  for await (const source of head.read(entries)) texts.push('text' in source ? source.text : source.unreadable)
  expect(texts).toEqual(['a', 'missing'])
})

test('line endings and encodings that git converts cost nothing', async () => {
  const it = repo({
    '.gitattributes': '*.wide working-tree-encoding=UTF-16LE\n',
    'a.md': 'one\ntwo\n',
    'b.md': 'one\n',
  })
  it.git('config', 'core.autocrlf', 'true')
  it.write({ 'a.md': 'one\r\ntwo\r\n', 'b.md': 'one\r\nmore\r\n', 'c.wide': Buffer.from('hi\n', 'utf16le') })
  const { head } = await open(it)
  expect(await readAll(head)).toMatchObject({ 'a.md': 'one\ntwo\n', 'b.md': 'one\nmore\n', 'c.wide': 'hi\n' })
})

test('without a conversion, line endings and byte order marks stay', async () => {
  const it = repo({ 'crlf.md': 'a\r\n', 'bom.md': '\ufeffa' })
  it.write({ 'new.md': 'b\r\n', 'new-bom.md': '\ufeffb' })
  const { head } = await open(it)
  expect(await readAll(head)).toEqual({
    'crlf.md': 'a\r\n',
    'bom.md': '\ufeffa',
    'new.md': 'b\r\n',
    'new-bom.md': '\ufeffb',
  })
})

test('names with spaces, quotes, line breaks and other scripts', async () => {
  const names = [
    'with space.md',
    'q"uote\'.md',
    'line\nbreak.md',
    'tab\t.md',
    'ü 語.md',
    '-dash.md',
    'back\\slash.md',
    'star*.md',
    ':(top)x.md',
  ]
  const it = repo(Object.fromEntries(names.map(name => [`p/${name}`, name])))
  it.write(Object.fromEntries(names.map(name => [`p/${name}`, `${name} changed`])))
  it.write(Object.fromEntries(names.map(name => [`new ${name}`, name])))
  const { base, head } = await open(it)
  const texts = await readAll(head)
  for (const name of names) expect([texts[`p/${name}`], texts[`new ${name}`]]).toEqual([`${name} changed`, name])
  expect(Object.keys(await readAll(base))).toHaveLength(names.length)
})

test('reports what cannot be read, on disk and in git alike', async () => {
  const odd = (it: string) => ({
    [`${it}lfs.md`]: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    [`${it}utf16.md`]: Buffer.from('\ufeffhi', 'utf16le'),
    [`${it}latin1.md`]: Buffer.from('caf\xe9', 'latin1'),
    [`${it}binary.md`]: Buffer.from('a\0b'),
    [`${it}large.md`]: Buffer.alloc(5 * 1024 * 1024, 'a'),
    [`${it}most.md`]: Buffer.alloc(4 * 1024 * 1024, 'a'),
    [`${it}empty.md`]: '',
  })
  const it = repo(odd('git-'))
  it.write(odd('disk-'))
  const texts = await readAll((await open(it)).head)
  for (const side of ['git-', 'disk-']) {
    expect(['lfs', 'utf16', 'latin1', 'binary', 'large', 'empty'].map(name => texts[`${side}${name}.md`])).toEqual([
      '<lfs-pointer>',
      '<not-utf8>',
      '<not-utf8>',
      '<binary>',
      '<too-large>',
      '',
    ])
    expect(texts[`${side}most.md`]).toHaveLength(4 * 1024 * 1024)
  }
})

test('a file without read permission is reported', async () => {
  const dir = folder({ 'a.md': 'a' })
  chmodSync(dir, 0o755)
  chmodSync(join(dir, 'a.md'), 0)
  // Root may read everything, so for one call it is somebody else.
  const root = process.getuid?.() === 0
  if (root) process.seteuid?.(65_534)
  const read = await readFile(join(dir, 'a.md')).finally(() => root && process.seteuid?.(0))
  expect(read).toBe('no-permission')
})

test('a folder of the repository is a side of its own', async () => {
  const it = repo({ 'top.md': 'top', 'apps/bot/p/a.md': 'a', 'apps/bot/b.md': 'b' })
  it.move('apps/bot/b.md', 'apps/bot/p/c.md')
  it.write({ 'apps/bot/p/a.md': 'a2' })
  const sides = await open(it, { cwd: join(it.dir, 'apps/bot') })
  expect(sides.directory).toBe('apps/bot')
  expect(await readAll(sides.base)).toEqual({ 'p/a.md': 'a', 'b.md': 'b' })
  expect(await readAll(sides.head)).toEqual({ 'p/a.md': 'a2', 'p/c.md': 'b' })
  expect(await sides.renames()).toEqual({ renames: [{ from: 'b.md', to: 'p/c.md' }], limited: false })
})

test('a folder that the base lacks is empty there', async () => {
  const it = repo({ 'a.md': 'a' })
  it.write({ 'new/b.md': 'b' })
  const sides = await open(it, { cwd: join(it.dir, 'new') })
  expect(await sides.base?.list()).toEqual([])
  expect(await sides.renames()).toEqual({ renames: [], limited: false })
  expect(await readAll(sides.head)).toEqual({ 'b.md': 'b' })
})

test('pairs renamed files by similarity: committed, staged and untracked', async () => {
  const text = Array.from({ length: 30 }, (_, i) => `line ${i}`).join('\n')
  const it = repo({ 'a.md': text, 'b.md': `${text} b`, 'c.md': `${text} c` })
  const objects = it.git('count-objects')
  it.move('a.md', 'moved/untracked name.md')
  it.write({ 'moved/untracked name.md': `${text}\nmore` })
  const moved = { renames: [{ from: 'a.md', to: 'moved/untracked name.md' }], limited: false }
  expect(await (await open(it)).renames()).toEqual(moved)
  expect(it.git('count-objects')).toBe(objects)
  it.git('add', '--all')
  expect(await (await open(it, { staged: true })).renames()).toEqual(moved)
  it.commit()
  expect(await (await open(it, { base: 'HEAD~1', head: 'HEAD' })).renames()).toEqual(moved)
})

test('beyond the limit only identical files are paired, with a finding', async () => {
  const files = (where: string, more: string) =>
    Object.fromEntries(
      Array.from({ length: 1010 }, (_, i) => [`${where}/${where}${i}.md`, `text ${i}\nis long\nenough ${more}`]),
    )
  const it = repo({ ...files('old', ''), 'same.md': 'the very same' })
  it.git('rm', '-rq', 'old')
  it.move('same.md', 'moved.md')
  it.commit(files('new', '!'))
  const sides = await open(it, { base: 'HEAD~1', head: 'HEAD' })
  expect(await sides.renames()).toEqual({ renames: [{ from: 'same.md', to: 'moved.md' }], limited: true })
})

test('a linked worktree has sides of its own', async () => {
  const it = repo({ 'a.md': 'a' })
  const linked = join(folder(), 'linked')
  it.git('worktree', 'add', '--quiet', '-b', 'feature', linked)
  writeFileSync(join(linked, 'b.md'), 'b')
  const { base, head } = await open(repoAt(linked))
  expect(base).toMatchObject({ label: 'main', how: 'the merge base with main', sha: it.head() })
  expect(await readAll(head)).toEqual({ 'a.md': 'a', 'b.md': 'b' })
})
