import { expect, test } from 'vitest'
import { run } from '../../command-line.ts'
import { repo } from '../../git.ts'

const config = 'prompts: [{ files: "texts/**", model: gpt-4.1-nano }]\n'
const text = (count: number) => 'Greet the guest by name. '.repeat(count)
const files = {
  'promptcost.yml': 'prompts: [{ files: "shared/**" }]\n',
  'shared/tone.md': text(20),
  'apps/desk/promptcost.yml': config,
  'apps/desk/texts/hello.md': text(30),
  'apps/mail/package.json': JSON.stringify({ promptcost: { prompts: [{ files: 'texts/**' }] } }),
  'apps/mail/texts/bye.md': text(30),
  'apps/none/package.json': '{ "name": "none" }',
  'node_modules/other/promptcost.yml': config,
}

test('every folder with a config is checked by itself, the worst first, and the worst decides', async () => {
  const made = repo(files)
  made.write({ 'apps/mail/texts/bye.md': text(60), 'shared/tone.md': text(21) })
  const { code, stdout, stderr } = await run(made.dir, ['check', '--all-configs'])
  expect([code, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(/^promptcost: fail in 1 of 3 projects, \+\d+ tokens\n/)
  expect([...stdout.matchAll(/^(\S+)\npromptcost: (\w+)/gm)].map(row => row.slice(1))).toEqual([
    ['apps/mail', 'FAIL'],
    ['.', 'PASS'],
    ['apps/desk', 'PASS'],
  ])
  const { stdout: json } = await run(made.dir, ['check', '--all-configs', '--format', 'json'])
  expect(JSON.parse(json).map((report: { directory: string }) => report.directory)).toEqual([
    '',
    'apps/desk',
    'apps/mail',
  ])
})

test('a config that the change removes is still checked', async () => {
  const made = repo(files)
  made.write({ 'apps/desk/promptcost.yml': null, 'apps/desk/texts/hello.md': text(90) })
  const { code, stdout } = await run(made.dir, ['--all-configs'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^apps\/desk\npromptcost: FAIL/m)
})

test('one that cannot be judged keeps no other from being judged, and the run ends with 2', async () => {
  const made = repo(files)
  made.write({ 'apps/desk/promptcost.yml': 'prompts: [\n', 'apps/mail/texts/bye.md': text(60) })
  const { code, stdout, stderr } = await run(made.dir, ['--all-configs'])
  expect(code).toBe(2)
  expect(stdout).toMatch(/^promptcost: fail in 1 of 3 projects, 1 not judged/)
  expect(stderr).toMatch(/^apps\/desk: promptcost: promptcost\.yml:/)
})

test('what cannot hold several reports, or names a config, is refused', async () => {
  const made = repo(files)
  const sentences = [
    [['--format', 'csv'], '--format csv holds the report of one config.'],
    [['--config', 'a.yml'], '--all-configs finds the configs itself.'],
  ] as const
  for (const [args, sentence] of sentences)
    expect(await run(made.dir, ['--all-configs', ...args])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(sentence),
    })
  const none = repo({ 'prompts/a.md': text(3) })
  expect((await run(none.dir, ['--all-configs'])).stderr).toContain('no folder here has a config.')
})
