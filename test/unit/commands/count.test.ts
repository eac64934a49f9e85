import { expect, test } from 'vitest'
import { run } from '../../command-line.ts'
import { repo } from '../../git.ts'

const config = (limits: string) =>
  `defaults: { model: gpt-4.1, calls_per_month: 1000000 }\nprompts: [{ files: '*.md' }]\nlimits: ${limits}\n`

test('counting prompts judges no limit on growth, as there is nothing that they grew from', async () => {
  const { dir } = repo({
    'promptcost.yml': config('{ all_prompts: { fail_above: { usd_per_month: 5 } } }'),
    'a.md': 'cat '.repeat(900),
  })
  const { stdout, code } = await run(dir, ['count'])
  expect(stdout).toMatch(/^promptcost: PASS {2}1 prompt, 901 tokens, \$1,802 a month/)
  expect(stdout).not.toContain('Limits broken')
  expect(code).toBe(0)
})

test('counting prompts still judges their size', async () => {
  const { dir } = repo({
    'promptcost.yml': config('{ new_prompt: { fail_above: { tokens: 500 } } }'),
    'a.md': 'cat '.repeat(900),
  })
  expect((await run(dir, ['count'])).stdout).toMatch(/FAIL[\s\S]*a\.md.*901.*500/)
})

test('counting calls no prompt new, as there is nothing to compare with', async () => {
  const { dir } = repo({
    'promptcost.yml': config('{ each_prompt: { max: { tokens: 500 } } }'),
    'a.md': 'cat '.repeat(900),
  })
  const { stdout } = await run(dir, ['count'])
  expect(stdout).toMatch(/WARN[\s\S]*a\.md.*901.*500/)
  expect(stdout).not.toContain('new prompt')
})

test('what the prompts cost now has the same digits in count and in whatif', async () => {
  for (const calls of [3_333, 33_333, 333_333, 3_333_333]) {
    const { dir } = repo({
      'promptcost.yml': `defaults: { model: gpt-4.1-mini, calls_per_month: ${calls} }\nprompts: [{ files: '*.md' }]\n`,
      'a.md': 'cat '.repeat(440),
    })
    const [, counted] = /a\.md .* ([\d.,]+)\n/.exec((await run(dir, ['count'])).stdout) ?? []
    const { stdout } = await run(dir, ['whatif', '--model', 'gpt-4.1,gpt-4.1-nano'])
    const [, total] = /gpt-4\.1-mini \(now\) +\S+ +(\S+)/.exec(stdout) ?? []
    const [, own] = /\n {2}a\.md +(\S+)/.exec(stdout) ?? []
    expect([total, own]).toEqual([counted, counted])
  }
})

test('--top shows the most expensive prompts and puts the others into one row', async () => {
  const { dir } = repo({
    'promptcost.yml': config('{}'),
    ...Object.fromEntries([100, 300, 200].map((count, i) => [`${i}.md`, 'cat '.repeat(count)])),
  })
  const { stdout } = await run(dir, ['count', '--top', '1'])
  expect(stdout).toMatch(/\n {2}1\.md .* 301 .*\n {2}2 more prompts .* 302 .*\n {2}total .* 603 /)
  expect(await run(dir, ['count', '--top', '0'])).toMatchObject({ code: 2, stdout: '' })
  expect((await run(dir, ['count', '--top', 'ten'])).stderr).toContain('--top "ten" is not a whole number from 1.')
})
