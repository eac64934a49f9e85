import { execFileSync, spawn } from 'node:child_process'
import { lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../git.ts'
import { promptcost } from './command.ts'

const files = { 'prompts/a.md': 'Sort the message into one queue.\n' }

test('--output writes to a pipe, and does not put a file in its place', async () => {
  const dir = folder(files)
  const pipe = join(dir, 'pipe')
  execFileSync('mkfifo', [pipe])
  const reader = spawn('cat', [pipe])
  let read = ''
  reader.stdout.on('data', chunk => {
    read += chunk
  })
  const ended = new Promise(resolve => reader.on('close', resolve))
  expect((await promptcost(dir, ['count', '--output', 'pipe'])).code).toBe(0)
  await ended
  expect(read).toContain('prompts/a.md')
  expect(lstatSync(pipe).isFIFO()).toBe(true)
})

test.each([
  ['sub/.git/config', 'it is in a .git folder'],
  ['sub/.git/hooks/pre-push', 'it is in a .git folder'],
  ['out', 'it is a link to another folder'],
  ['nothing', 'it is a broken link'],
])('--output does not write to %s', async (output, why) => {
  const dir = folder({
    'here/prompts/a.md': 'Answer the question.\n',
    'here/sub/.git/config': 'kept',
    'here/sub/.git/hooks/x': '',
    kept: 'kept',
  })
  const here = join(dir, 'here')
  symlinkSync('../kept', join(here, 'out'))
  symlinkSync('none', join(here, 'nothing'))
  const run = await promptcost(here, ['count', '--output', output])
  expect(run.stderr).toContain(why)
  expect(run.code).toBe(2)
  expect([join(dir, 'kept'), join(here, 'sub/.git/config')].map(path => readFileSync(path, 'utf8'))).toEqual([
    'kept',
    'kept',
  ])
})

test('--output follows a symbolic link to a file, and leaves the link', async () => {
  const dir = folder(files)
  writeFileSync(join(dir, 'report.txt'), 'before')
  symlinkSync('report.txt', join(dir, 'link'))
  expect((await promptcost(dir, ['count', '--output', 'link'])).code).toBe(0)
  expect(lstatSync(join(dir, 'link')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(dir, 'report.txt'), 'utf8')).toContain('prompts/a.md')
})
