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

test('a first screen has the twenty most expensive prompts, without the outer folders of long names, and --all has all', async () => {
  const folder = 'packages/assistant/src/resources/prompts/for-the-harbour/of-the-clerk/in-the-morning'
  const { dir } = repo({
    'promptcost.yml': config('{}').replace('*.md', '**/*.md'),
    ...Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`${folder}/${i}.md`, 'cat '.repeat(900 - i)])),
  })
  const { stdout } = await run(dir, ['count'])
  expect(stdout.match(/\n {2}\.\.\.\/prompts\/for-the-harbour\/of-the-clerk\/in-the-morning\/\d+\.md /g)).toHaveLength(
    20,
  )
  expect(stdout).toMatch(/\n {2}3 more prompts /)
  expect(stdout).toContain('More: --all lists every prompt')
  const all = (await run(dir, ['count', '--all'])).stdout
  expect(all.split(`\n  ${folder}/`)).toHaveLength(24)
  expect(all).not.toContain('more prompts')
})

test('the first run without a config says how much was found and what comes next', async () => {
  const { dir, commit } = repo({ 'prompts/clerk.md': 'cat '.repeat(90) })
  commit({ 'index.html': '<p>' })
  const { stdout } = await run(dir, ['check', '--base', 'HEAD~1'])
  expect(stdout).toContain(
    '1 prompt of 91 tokens found without a config: promptcost count lists them, promptcost init shows why and writes a config\n',
  )
})

test('servers whose tools are in no file have no number of tokens', async () => {
  const { dir } = repo({ '.mcp.json': '{"mcpServers": {"lamps": {"command": "lamps"}}}', 'CLAUDE.md': 'Be brief.' })
  const { stdout } = await run(dir, ['count'])
  expect(stdout).toMatch(/\n {2}\.mcp\.json .* unknown +n\/a\n/)
  expect(stdout).toContain('\n  Tool lists: 1 file names servers, whose tools (and their tokens) are in no file\n')
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
