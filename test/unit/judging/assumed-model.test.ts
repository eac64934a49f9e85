import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { describe } from '../../../src/report/describe.ts'
import { plainStyle } from '../../../src/report/style.ts'
import { folder } from '../../git.ts'

const prompt = (model?: string, times = 30) => ({
  'letter.prompt': `---\n${model === undefined ? '' : `model: ${model}\n`}input: {}\n---\n${'Answer the letter. '.repeat(times)}`,
})

async function limitOf(base: Record<string, string>, head: Record<string, string>) {
  const sides = { kind: 'directories' as const, base: folder(base), head: folder(head) }
  const { findings, verdict } = await check({ sides, config: {} })
  const limit = findings.find(finding => finding.kind === 'limit')
  return { verdict, text: limit && describe(limit, plainStyle).text, models: limit?.kind === 'limit' && limit.models }
}

test('a dear model named where nothing named one fails, and says that the base is assumed', async () => {
  const { verdict, text, models } = await limitOf(prompt(), prompt('anthropic/claude-opus-4-1'))
  expect(verdict).toBe('fail')
  expect(models).toMatchObject({ assumed: 'base' })
  expect(text).toContain('Nothing names a model at the base, so gpt-5.4-mini is assumed there.')
})

test('a model that is no longer named warns, says which one is assumed, and what to do', async () => {
  const { verdict, text, models } = await limitOf(prompt('openai/gpt-4.1-nano'), prompt())
  expect(verdict).toBe('warn')
  expect(models).toMatchObject({ assumed: 'head' })
  expect(text).toContain('Nothing names a model any more, so gpt-5.4-mini is assumed, which does not fail the check.')
  expect(text).not.toContain('To pass')
})

test('text that grows fails also where its model is no longer named', async () => {
  const { verdict, text } = await limitOf(prompt('openai/gpt-4.1-nano'), prompt(undefined, 60))
  expect(verdict).toBe('fail')
  expect(text).toContain('Nothing names a model any more, so gpt-5.4-mini is assumed. Name the model in the file')
})

test('a model that the config names is no assumption', async () => {
  const config = { 'promptcost.yml': 'defaults: { model: gpt-4.1-nano }\nprompts: [{ files: "*.prompt" }]\n' }
  const dear = prompt('anthropic/claude-opus-4-1')
  const { verdict, text } = await limitOf({ ...config, ...prompt() }, { ...config, ...dear })
  expect(verdict).toBe('fail')
  expect(text).not.toContain('assumed')
})
