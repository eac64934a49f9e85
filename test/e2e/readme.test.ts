import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from '../../src/version.ts'

const readme = readFileSync('README.md', 'utf8')

test('the README shows what the example prints', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'example'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  expect(printed).toContain('promptcost: FAIL')
  expect(readme).toContain(`$ npm run example\n${printed.trimEnd()}\n`)
})

test('the README has the two commands for a fresh machine', () => {
  expect(readme).toMatch(/^npm ci && npm run example\b/m)
  expect(readme).toMatch(/^npm ci && npm test\b/m)
})

test('the command, the package and the source have one version', () => {
  const printed = execFileSync(process.execPath, ['dist/cli.js', '--version'], { encoding: 'utf8' }).trim()
  expect(printed).toBe(version)
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version)
})
