import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Report, report as schema } from '../../src/model/report.ts'
import { type Files, repo } from '../git.ts'
import { promptcost } from './command.ts'

/* What a pull request may do to the rules that judge it, and what the built command says of it. */

const words = (count: number) => 'cat '.repeat(count)
const config =
  'prompts:\n  - files: prompts/**\n    model: gpt-4.1-mini\nlimits:\n  each_prompt:\n    fail_above: { tokens: 10% }\n'
const before: Files = { 'prompts/a.md': words(400), 'prompts/b.md': words(400) }
const grown = { 'prompts/a.md': words(800) }

interface Told {
  code: number
  report: Report
  text(): Promise<string>
}

/** Runs the command on a branch with these edits, below `within`. */
async function told(base: Files, head: Files, within = '.'): Promise<Told> {
  const it = repo(base)
  it.branch('change')
  it.commit(head)
  const cwd = join(it.dir, within)
  const { code, stdout, stderr } = await promptcost(cwd, ['--format', 'json'])
  expect(stderr).toBe('')
  return { code, report: schema.parse(JSON.parse(stdout)), text: async () => (await promptcost(cwd, [])).stdout }
}

const kinds = ({ report }: Told) => report.findings.map(({ kind, severity }) => `${severity} ${kind}`)

describe('a config that the change edits', () => {
  test('to a glob that would hide a prompt still shows it', async () => {
    const hiding = config.replace('prompts/**', 'prompts/b*')
    const run = await told({ ...before, 'promptcost.yml': config }, { ...grown, 'promptcost.yml': hiding })
    expect(run.code).toBe(1)
    expect(kinds(run)).toContain('fail limit')
    expect(kinds(run)).toContain('warn policy-change')
    expect(run.report.basis.config).toEqual({ path: 'promptcost.yml', from: 'base' })
  })

  test('by removing it is judged by the base and reported', async () => {
    const run = await told({ ...before, 'promptcost.yml': config }, { ...grown, 'promptcost.yml': null })
    expect(run.code).toBe(1)
    expect(kinds(run)).toEqual(expect.arrayContaining(['fail limit', 'warn config-removed']))
    expect(run.report.basis.config).toEqual({ path: 'promptcost.yml', from: 'base' })
  })

  test.each<[string, Files]>([
    ['promptcost.yaml', { 'promptcost.yaml': config.replace('10%', '900%') }],
    [
      'package.json',
      {
        'package.json': JSON.stringify({
          promptcost: {
            prompts: [{ files: 'prompts/**', model: 'gpt-4.1-mini' }],
            limits: { each_prompt: { fail_above: { tokens: '900%' } } },
          },
        }),
      },
    ],
  ])('by moving it to %s is judged by the base all the same', async (_to, moved) => {
    const run = await told({ ...before, 'promptcost.yml': config }, { ...grown, ...moved, 'promptcost.yml': null })
    expect(run.code).toBe(1)
    expect(kinds(run)).toEqual(expect.arrayContaining(['fail limit', 'warn policy-change']))
    expect(run.report.basis.config).toEqual({ path: 'promptcost.yml', from: 'base' })
  })

  test('for the first time counts at once, and says so', async () => {
    const run = await told(before, { 'promptcost.yml': config })
    expect(run.code).toBe(0)
    expect(kinds(run)).toContain('info first-adoption')
    expect(run.report.basis.config).toEqual({ path: 'promptcost.yml', from: 'head' })
  })
})

describe('a workflow that the change edits', () => {
  const workflow =
    'on: pull_request\njobs:\n  cost:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/promptcost@v1\n        with:\n          fail-above: 10%\n'
  const at = '.github/workflows/cost.yml'

  test.each([['.'], ['apps/bot']])('is reported in a check of %s', async within => {
    const files = Object.fromEntries(Object.entries(before).map(([path, text]) => [join(within, path), text]))
    const run = await told({ ...files, [at]: workflow }, { [at]: workflow.replace('10%', '90%') }, within)
    expect(run.code).toBe(0)
    expect(run.report.verdict).toBe('warn')
    expect(await run.text()).toContain(
      'This change edits .github/workflows/cost.yml, which runs promptcost: changed values of with.fail-above.',
    )
    expect(JSON.stringify(run.report)).not.toMatch(/90%|10%/)
  })

  test('in a part that does not run it is only noted', async () => {
    const other = `${workflow}  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm run lint\n`
    const run = await told({ ...before, [at]: workflow }, { [at]: other })
    expect([run.code, run.report.verdict, kinds(run)]).toEqual([
      0,
      'pass',
      expect.arrayContaining(['info workflow-changed']),
    ])
  })
})

describe('what is in no listing', () => {
  test('a glob into a submodule that finds nothing says why', async () => {
    const shared = repo({ 'prompts/x.md': words(10) })
    const add = (it: ReturnType<typeof repo>) =>
      it.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', shared.dir, 'vendor/shared')
    const it = repo({ 'promptcost.yml': 'prompts:\n  - files: vendor/shared/prompts/*.md\n    model: gpt-4.1\n' })
    add(it)
    it.commit()
    const nothing = await promptcost(it.dir, ['--base', 'HEAD', '--head', 'HEAD'])
    expect([nothing.code, nothing.stderr]).toEqual([
      2,
      'promptcost: promptcost.yml:2:12: no prompts found in HEAD among 2 files.\n  "vendor/shared" is a symbolic link or a submodule, which is not followed.\n  Check the globs under "files"; they are relative to the checked folder.\n',
    ])
    expect((await promptcost(it.dir, [])).stderr).toContain('"vendor/shared" is a symbolic link or a submodule')
    const some = repo({ 'prompts/a.md': words(10) })
    add(some)
    some.commit()
    some.branch('change')
    some.commit({
      'promptcost.yml':
        'prompts:\n  - files: [prompts/**]\n    model: gpt-4.1\n  - files: vendor/shared/prompts/*.md\n    model: gpt-4.1\n',
    })
    expect((await promptcost(some.dir, [])).stdout).toMatch(
      /vendor\/shared\/prompts\/\*\.md in promptcost\.yml:4:12 matches no file\.\s+vendor\/shared is a symbolic link or a submodule, which is not followed\./,
    )
  })

  test('a prompt that becomes a symbolic link out of the work tree is no saving', async () => {
    const it = repo(before)
    it.write({ 'prompts/a.md': null })
    it.link('../../elsewhere.txt', 'prompts/a.md')
    for (const stage of [false, true]) {
      if (stage) it.git('add', '--all')
      const { stdout } = await promptcost(it.dir, stage ? ['--staged'] : [])
      expect(stdout).toMatch(/^promptcost: FAIL/)
      expect(stdout).toContain('prompts/a.md is now a symbolic link or a submodule')
    }
  })
})
