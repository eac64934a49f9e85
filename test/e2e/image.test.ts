import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { expect, test } from 'vitest'
import { folder } from '../git.ts'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const parsed = DockerfileParser.parse(dockerfile)

/** What each COPY takes, and where it goes. */
const copies = parsed.getCOPYs().map(copy => {
  const [target = '.', ...sources] = copy
    .getArguments()
    .map(argument => argument.getValue())
    .toReversed()
  return { target, sources }
})

/** What the image has of the checkout, laid out as it is there. */
function laidOut(): string {
  const top = folder()
  for (const { target, sources } of copies) {
    for (const source of sources) {
      const to = join(top, target, sources.length > 1 ? source : '')
      mkdirSync(dirname(to), { recursive: true })
      cpSync(source, to, { recursive: true })
    }
  }
  mkdirSync(join(top, 'bin'))
  symlinkSync(join(top, 'dist/cli.js'), join(top, 'bin/promptcost'))
  return top
}

test('a linter finds nothing wrong with it, and all that it copies is there and not ignored', () => {
  expect(validate(dockerfile)).toEqual([])
  // It would notice.
  expect(validate(dockerfile.replace('ENTRYPOINT', 'ENTRYPOINTS')).map(({ message }) => message)).toEqual([
    'Unknown instruction: ENTRYPOINTS',
  ])
  const kept = readFileSync('.dockerignore', 'utf8')
  const taken = copies.flatMap(({ sources }) => sources)
  expect(taken).toContain('dist')
  for (const source of taken) {
    expect(existsSync(source)).toBe(true)
    expect(kept).toContain(`!${source}\n`)
  }
})

test('the image has all that the command needs', () => {
  const bin = join(laidOut(), 'bin/promptcost')
  const out = execFileSync(process.execPath, [bin, 'count', 'prompts-example/after'], { encoding: 'utf8' })
  expect(out).toMatch(/\d+ prompts?/)
})

test('the image is of a pinned version, runs as no root, and takes nothing but what is built from the checkout', () => {
  expect(dockerfile).toMatch(/^FROM node:24-alpine3\.\d+(?:@sha256:[0-9a-f]{64})?$/m)
  expect(dockerfile.indexOf('\nUSER node')).toBeGreaterThan(dockerfile.lastIndexOf('\nCOPY'))
  expect(dockerfile).not.toMatch(/npm (?:ci|i|install)|curl|wget|^ADD/m)
  const kept = readFileSync('.dockerignore', 'utf8').trim().split('\n')
  expect(kept).toEqual(['*', '!package.json', '!LICENSE', '!dist'])
})
