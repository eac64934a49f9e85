import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../git.ts'

test('the package contains what the command and the library need, nothing of the action, and is less than 10 MB', () => {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ files, size }] = JSON.parse(listed) as [{ files: { path: string }[]; size: number }]
  expect(size, 'packed, in bytes').toBeLessThan(10_000_000)
  const paths = files.map(({ path }) => path)
  for (const path of ['dist/cli.js', 'dist/index.js', 'dist/tokens.js', 'dist/types/index.d.ts', 'schema.json'])
    expect(paths).toContain(path)
  expect(paths.filter(path => /action|\/github-|dist-bundle|^src|^test/.test(path))).toEqual([])
})

test('files of every format are read where nothing else is installed', () => {
  const alone = folder()
  for (const path of ['dist', 'package.json']) cpSync(path, join(alone, path), { recursive: true })
  for (const golden of ['formats', 'format-python', 'format-promptfoo']) {
    const args = [join(alone, 'dist/cli.js'), 'compare', 'base', 'head', '--format', 'json']
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: join('test/golden', golden),
      encoding: 'utf8',
    })
    expect({ golden, stderr, status }).toEqual({ golden, stderr: '', status: expect.toBeOneOf([0, 1]) })
    expect(JSON.parse(stdout).changes.length).toBeGreaterThan(0)
  }
})
