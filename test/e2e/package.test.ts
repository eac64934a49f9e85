import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the package contains what the command and the library need, and nothing of the action', () => {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ files }] = JSON.parse(listed) as [{ files: { path: string }[] }]
  const paths = files.map(({ path }) => path)
  for (const path of ['dist/cli.js', 'dist/index.js', 'dist/tokens.js', 'dist/types/index.d.ts', 'schema.json'])
    expect(paths).toContain(path)
  expect(paths.filter(path => /action|github-|dist-bundle|^src|^test/.test(path))).toEqual([])
})
