import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { fencesOf } from '../fences.ts'
import { folder, type Repo, repo } from '../git.ts'
import { shell } from './command.ts'

/* The recipes as they stand in the docs, run in clones as CI systems make them. */

const fences = fencesOf('docs/recipes.md')
const withBuilt = (script: string) => script.replace(/npx (?:--yes )?promptcost/g, 'promptcost')
const words = (count: number) => 'cat '.repeat(count)

/** A branch that grows a prompt by half, some commits after it left main, which went on too. */
function remote() {
  const it = repo({ 'prompts/a.md': words(400), 'b.md': 'b' })
  const left = it.head()
  it.branch('change')
  for (const step of [1, 2, 3]) it.commit({ 'b.md': `b${step}` })
  it.commit({ 'prompts/a.md': words(600) })
  it.checkout('main')
  it.commit({ 'prompts/a.md': words(300), 'c.md': 'c' })
  it.checkout('change')
  return { bare: it.bare(), left, main: it.git('rev-parse', 'main') }
}

const user = 'git config user.email ada@example.com; git config user.name Ada; export -f promptcost'
const fails = { code: 1, stdout: expect.stringContaining('+200 tokens') }
const clones = [['--depth=1'], ['--depth=2', '--single-branch'], ['--no-tags']]

test.each(clones)('the recipe for any CI system finds the base in a clone with %s', async (...options) => {
  const { bare } = remote()
  const clone = bare.clone('--branch=change', ...options)
  const script = fences.find(({ language, text }) => language === 'sh' && text.includes('$target'))?.text ?? ''
  expect(await shell(clone.dir, withBuilt(script), { target: 'main' })).toMatchObject(fails)
})

test('a partial clone can be judged once it is completed as the recipe says', async () => {
  const { bare } = remote()
  const clone = bare.clone('--branch=change', '--filter=blob:none')
  const scripts = fences.filter(({ language, text }) => language === 'sh' && /\$target|--refetch/.test(text))
  const [judge = '', complete = ''] = scripts.map(({ text }) => withBuilt(text))
  expect(await shell(clone.dir, judge, { target: 'main' })).toMatchObject({ code: 2 })
  expect(await shell(clone.dir, `${complete}\n${judge}`, { target: 'main' })).toMatchObject(fails)
})

type Report = 'junit' | 'codequality' | 'metrics'

interface GitlabJob {
  promptcost: { script: string[]; after_script: string[]; artifacts: { reports: Record<Report, string> } }
  'promptcost-of-the-default-branch': { script: string[]; artifacts: { reports: Record<Report, string> } }
}

async function gitlab(clone: Repo, env: Record<string, string>) {
  const { promptcost: job } = parse(fences.find(({ text }) => text.includes('CI_MERGE'))?.text ?? '') as GitlabJob
  const run = await shell(clone.dir, withBuilt(['set -e', ...job.script].join('\n')), env)
  const shown = await shell(clone.dir, job.after_script.join('\n'))
  const text = (file: string) => readFileSync(join(clone.dir, file), 'utf8')
  const { junit, codequality, metrics } = job.artifacts.reports
  expect(text(junit)).toContain('failures="1"')
  expect(JSON.parse(text(codequality))).toMatchObject([{ check_name: 'limit', location: { path: 'prompts/a.md' } }])
  expect(text(metrics)).toContain('promptcost_tokens ')
  return { ...run, stdout: shown.stdout }
}

test('the recipe for GitLab fetches the one commit that it needs', async () => {
  const { bare, left, main } = remote()
  const clone = bare.clone('--depth=1', '--branch=change')
  expect(await gitlab(clone, { CI_MERGE_REQUEST_DIFF_BASE_SHA: left })).toMatchObject(fails)
  expect(clone.git('rev-list', '--count', left)).toBe('1')
  const full = bare.clone('--branch=change')
  expect(await gitlab(full, { CI_MERGE_REQUEST_DIFF_BASE_SHA: left })).toMatchObject(fails)
  expect(full.git('rev-parse', '--is-shallow-repository')).toBe('false')
  const merged = { CI_MERGE_REQUEST_DIFF_BASE_SHA: left, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: main }
  expect((await gitlab(full, merged)).stdout).toContain('+300 tokens')
})

test('the recipe for GitLab leaves on the default branch what a merge request is compared with', async () => {
  const { bare } = remote()
  const clone = bare.clone('--depth=1', '--branch=main')
  const recipe = parse(fences.find(({ text }) => text.includes('CI_MERGE'))?.text ?? '') as GitlabJob
  const { script, artifacts } = recipe['promptcost-of-the-default-branch']
  expect(await shell(clone.dir, withBuilt(script.join('\n')))).toMatchObject({ code: 0, stderr: '' })
  expect(readFileSync(join(clone.dir, artifacts.reports.metrics), 'utf8')).toContain('promptcost_prompt_tokens{prompt=')
  expect(JSON.parse(readFileSync(join(clone.dir, artifacts.reports.codequality), 'utf8'))).toEqual([])
})

test('the recipe for reviewdog hands it the findings, and still fails where a limit is broken', async () => {
  const { bare, left } = remote()
  const clone = bare.clone('--branch=change')
  const script = fences.find(({ language, text }) => language === 'sh' && text.includes('reviewdog'))?.text ?? ''
  const fake = 'reviewdog() { cat; }\n'
  const { code, stdout } = await shell(clone.dir, fake + withBuilt(script), { base: left, reporter: 'local' })
  expect(code).toBe(1)
  expect(JSON.parse(stdout).diagnostics).toMatchObject([{ location: { path: 'prompts/a.md' }, severity: 'ERROR' }])
})

test('the recipe for Bitbucket and the one for Jenkins find the base', async () => {
  const { bare } = remote()
  const bitbucket = fences.find(({ text }) => text.includes('BITBUCKET'))?.text ?? ''
  const pipeline = parse(bitbucket) as { pipelines: { 'pull-requests': { '**': [{ step: { script: string[] } }] } } }
  const lines = pipeline.pipelines['pull-requests']['**'][0].step.script
  const clone = bare.clone('--branch=change', '--single-branch')
  const ran = await shell(clone.dir, withBuilt(lines.join('\n')), { BITBUCKET_PR_DESTINATION_BRANCH: 'main' })
  expect(ran).toMatchObject(fails)
  expect(readFileSync(join(clone.dir, 'test-results/promptcost.xml'), 'utf8')).toContain('failures="1"')
  const jenkins = /'''([\s\S]*)'''/.exec(fences.find(({ language }) => language === 'groovy')?.text ?? '')?.[1] ?? ''
  const shallow = bare.clone('--branch=change', '--depth=1')
  expect(await shell(shallow.dir, withBuilt(jenkins), { CHANGE_TARGET: 'main' })).toMatchObject(fails)
})

test('the recipe for Azure writes the report that it shows', async () => {
  const { bare } = remote()
  const text = fences.find(fence => fence.text.includes('SYSTEM_PULLREQUEST'))?.text ?? ''
  const [, check, show, publish] = (parse(text) as { steps: { bash?: string; inputs?: Record<string, string> }[] })
    .steps
  const clone = bare.clone('--branch=change')
  const env = { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' }
  expect((await shell(clone.dir, withBuilt(check?.bash ?? ''), env)).code).toBe(1)
  const { stdout } = await shell(clone.dir, show?.bash ?? '')
  expect(stdout).toBe(`##vso[task.uploadsummary]${clone.dir}/promptcost.md\n`)
  expect(readFileSync(join(clone.dir, 'promptcost.md'), 'utf8')).toContain('+200 tokens')
  expect(readFileSync(join(clone.dir, publish?.inputs?.testResultsFiles ?? ''), 'utf8')).toContain('failures="1"')
})

test.each([['in a checkout'], ['in a linked worktree']])(
  'a hook that checks a folder finds its config, %s',
  async how => {
    const config = 'prompts:\n  - files: prompts/**\n    model: gpt-4.1\n'
    const it = repo({ 'apps/bot/prompts/a.md': words(400), 'apps/bot/promptcost.yml': config })
    const hook = join(it.dir, '.git/hooks/pre-commit')
    writeFileSync(hook, '#!/bin/bash\ncd apps/bot && promptcost --staged')
    chmodSync(hook, 0o755)
    const linked = join(folder(), 'linked')
    if (how === 'in a checkout') it.branch('change')
    else it.git('worktree', 'add', '--quiet', '-b', 'change', linked)
    const at = how === 'in a checkout' ? it.dir : linked
    writeFileSync(join(at, 'apps/bot/prompts/a.md'), words(600))
    for (const line of ['git commit -am x', 'git add .; git commit -m x']) {
      const { code, stdout, stderr } = await shell(at, `${user}\n${line}`)
      const said = stdout + stderr
      expect([code, said]).toEqual([1, expect.stringContaining('FAIL  +200 tokens')])
      expect(said).not.toContain('there is no config')
    }
  },
)

test.each([
  ['git add prompts; git commit -m x', 1],
  ['git commit -am x', 1],
  ['git commit -m x prompts/a.md', 1],
  ['cd prompts && git commit -am x', 1],
  ['git commit -m x b.md', 0],
  ['git commit --no-verify -am x', 0],
])('the hook for husky, run by git: %s ends with %i', async (line, code) => {
  const it = repo({ 'prompts/a.md': words(400), 'b.md': 'b' })
  const hook = fences.find(({ language, text }) => language === 'sh' && text.includes('--staged'))?.text ?? ''
  const at = join(it.dir, '.git/hooks/pre-commit')
  writeFileSync(at, `#!/bin/bash\n${withBuilt(hook)}`)
  chmodSync(at, 0o755)
  it.branch('change')
  it.write({ 'prompts/a.md': words(600), 'b.md': 'b2' })
  const run = await shell(it.dir, `${user}\n${line}`)
  expect([run.code, run.stdout + run.stderr]).toEqual([
    code,
    code === 1 ? expect.stringContaining('promptcost: FAIL  +200 tokens') : expect.not.stringContaining('FAIL'),
  ])
})
