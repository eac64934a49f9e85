import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configPaths, hasConfig } from '../../../src/config/config-source.ts'
import { nearestConfig } from '../../../src/revisions/nearest-config.ts'
import { folder, repo } from '../../git.ts'

const nearest = (cwd: string) => nearestConfig(cwd, configPaths, hasConfig)
const files = { 'promptcost.yml': 'enforce: fail\n', 'bot/prompts/deep/a.md': 'Sort.\n', 'bot/package.json': '{}' }

test('the nearest folder above with a config counts, and no other package.json', async () => {
  const { dir, write } = repo(files)
  expect(await nearest(join(dir, 'bot/prompts/deep'))).toBe(dir)
  write({ 'bot/package.json': '{"promptcost": {"enforce": "report"}}' })
  expect(await nearest(join(dir, 'bot/prompts/deep'))).toBe(join(dir, 'bot'))
  write({ 'bot/prompts/deep/promptcost.yaml': 'enforce: fail\n' })
  expect(await nearest(join(dir, 'bot/prompts/deep'))).toBe(join(dir, 'bot/prompts/deep'))
})

test('never beyond the top of the checkout, and not outside of one', async () => {
  const outer = folder(files)
  expect(await nearest(join(outer, 'bot/prompts'))).toBe(join(outer, 'bot/prompts'))
  const { dir, link } = repo({ 'bot/a.md': 'Sort.\n' })
  expect(await nearest(join(dir, 'bot'))).toBe(join(dir, 'bot'))
  link(join(outer, 'promptcost.yml'), 'promptcost.yml')
  expect(await nearest(join(dir, 'bot'))).toBe(join(dir, 'bot'))
})
