import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../git.ts'

const dockerfile = readFileSync('Dockerfile', 'utf8')

/** What the image has of the checkout, laid out as it is there. */
function laidOut(): string {
  const top = folder()
  for (const [, names = ''] of dockerfile.matchAll(/^COPY (.+)$/gm)) {
    const [target = '.', ...sources] = names.split(' ').toReversed()
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
