import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { renames } from '../../../src/report/renames.ts'
import { plainStyle } from '../../../src/report/style.ts'
import { folder } from '../../git.ts'

const text = (path: string) => `Sort the message of ${path} into one of three kinds, and give the reason.\n`

/** What is said of prompts that move from one path to another. */
async function moved(paths: Record<string, string>): Promise<string> {
  const config = "defaults: { model: gpt-4.1 }\nprompts: [{ files: '**/*.md' }]\n"
  const files = (side: (from: string, to: string) => string) => ({
    'promptcost.yml': config,
    ...Object.fromEntries(Object.entries(paths).map(([from, to]) => [side(from, to), text(from)])),
  })
  const [base, head] = [folder(files(from => from)), folder(files((_, to) => to))]
  return renames(await check({ sides: { kind: 'directories', base, head }, config: {} }), plainStyle)
}

test('files that moved together are one move', async () => {
  expect(await moved({ 'old/a/p.md': 'new/a/p.md', 'old/b/p.md': 'new/b/p.md', 'c.md': 'd.md' })).toBe(
    'old/ -> new/ (2 prompts), c.md -> d.md',
  )
})

test('a folder that moved into another has its name on both sides', async () => {
  expect(await moved({ 'all/a/p.md': 'data/all/a/p.md', 'all/b/p.md': 'data/all/b/p.md' })).toBe(
    'all/ -> data/all/ (2 prompts)',
  )
})

test('only three moves are named, the largest first, and the others are counted', async () => {
  const paths = {
    'a.md': 'a1.md',
    'b.md': 'b1.md',
    'c.md': 'c1.md',
    'd.md': 'd1.md',
    'x/e.md': 'y/e.md',
    'x/f.md': 'y/f.md',
  }
  expect(await moved(paths)).toMatch(/^x\/ -> y\/ \(2 prompts\), .\.md -> .1\.md, .\.md -> .1\.md, 2 more prompts$/)
})

test('a change without renames says nothing of them', async () => {
  expect(await moved({ 'a.md': 'a.md' })).toBe('')
})
