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

test('--output follows a symbolic link to a file, and leaves the link', async () => {
  const dir = folder(files)
  writeFileSync(join(dir, 'report.txt'), 'before')
  symlinkSync('report.txt', join(dir, 'link'))
  expect((await promptcost(dir, ['count', '--output', 'link'])).code).toBe(0)
  expect(lstatSync(join(dir, 'link')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(dir, 'report.txt'), 'utf8')).toContain('prompts/a.md')
})
