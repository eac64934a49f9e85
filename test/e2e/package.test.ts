import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { folder } from '../git.ts'
import { full } from '../size.ts'

interface Packed {
  files: { path: string }[]
  size: number
}

function pack(cwd: string): Packed {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [packed] = JSON.parse(listed) as [Packed]
  return packed
}

/**
 * What npm packs, of a copy in which all files but package.json are empty, and the sum of its files compressed one by one: a little
 * more than npm makes of them at its level, which takes it six times as long.
 */
function packQuickly(): Packed {
  const outline = folder()
  const copy = (path: string) => {
    mkdirSync(dirname(join(outline, path)), { recursive: true })
    if (path === 'package.json') cpSync(path, join(outline, path))
    else writeFileSync(join(outline, path), '')
  }
  const isFile = (path: string) => statSync(path).isFile()
  const inside = ['dist', 'docs', 'src'].flatMap(name =>
    readdirSync(name, { recursive: true, encoding: 'utf8' }).map(path => join(name, path)),
  )
  for (const path of [...readdirSync('.'), ...inside].filter(isFile)) copy(path)
  const { files } = pack(outline)
  const sizes = files.map(({ path }) => gzipSync(readFileSync(path)).length)
  return { files, size: sizes.reduce((sum, size) => sum + size, 0) }
}

test('the package contains what the command and the library need, nothing of the action, and is less than 10 MB', () => {
  const { files, size } = full ? pack('.') : packQuickly()
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
