import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Context } from '../../../src/github/context.ts'
import { writeSarif } from '../../../src/github/sarif-file.ts'
import { folder } from '../../git.ts'

const contextOf = (workspace: string, temp?: string) => ({ workspace, temp }) as Context

test('the SARIF file is written into the checkout, or into the temporary folder, over an older one', async () => {
  const [workspace, temp] = [folder({ 'out/promptcost.sarif': 'an older and longer text' }), folder()]
  for (const named of ['promptcost.sarif', 'out/promptcost.sarif', join(temp, 'promptcost.sarif')]) {
    const path = await writeSarif(named, '{}', contextOf(workspace, temp))
    expect(readFileSync(path, 'utf8')).toBe('{}')
  }
})

test('the SARIF file is not written outside of the checkout, whatever links the checkout holds', async () => {
  const [workspace, outside] = [folder(), folder({ 'kept.txt': 'kept' })]
  mkdirSync(join(workspace, 'real'))
  symlinkSync(outside, join(workspace, 'folder'))
  symlinkSync(join(outside, 'kept.txt'), join(workspace, 'promptcost.sarif'))
  symlinkSync(join(outside, 'new.txt'), join(workspace, 'dangling.sarif'))
  for (const named of ['../x.sarif', '/x.sarif', 'folder/kept.txt', 'real/../folder/kept.txt'])
    await expect(writeSarif(named, '{}', contextOf(workspace))).rejects.toThrow('is outside the checkout')
  for (const named of ['promptcost.sarif', 'dangling.sarif', 'real'])
    await expect(writeSarif(named, '{}', contextOf(workspace))).rejects.toThrow('cannot be opened')
  await expect(writeSarif('none/x.sarif', '{}', contextOf(workspace))).rejects.toThrow('does not exist')
  expect(readFileSync(join(outside, 'kept.txt'), 'utf8')).toBe('kept')
})

test('the SARIF file takes the place of no other file, and is not written where git or GitHub look', async () => {
  const workspace = folder({ '.git/config': 'kept', '.github/workflows/a.yml': 'kept', 'promptcost.yml': 'kept' })
  for (const named of ['.git/config', '.git/x.sarif', '.GIT/x.sarif', '.github/workflows/x.sarif'])
    await expect(writeSarif(named, '{}', contextOf(workspace))).rejects.toThrow(
      /in a \.git or \.github folder|does not exist/,
    )
  await expect(writeSarif('promptcost.yml', '{}', contextOf(workspace))).rejects.toThrow('is not a report')
  for (const path of ['.git/config', 'promptcost.yml']) expect(readFileSync(join(workspace, path), 'utf8')).toBe('kept')
})
