import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { hostileFiles } from '../hostile-files.ts'
import { proseOf, tagsOf, toHtml } from '../unit/report/gfm.ts'
import { promptcost } from './command.ts'
import { makeComment } from './github/answers.ts'
import { words } from './github/histories.ts'
import {
  checkOut,
  type Files,
  git,
  makeRepository,
  pullRequestPayload,
  type Repository,
  runStep,
  type Step,
  token,
} from './github/job.ts'
import { withGitHub } from './github/with-github.ts'

/* What a hostile pull request can put into a name, a key or a place, and where it could act: every output is looked at. */

const { folder, github, warm } = await withGitHub()

async function act(repository: Repository, inputs: Record<string, string> = {}): Promise<Step> {
  const workspace = checkOut(folder, repository.origin, repository.merge)
  const payload = pullRequestPayload(repository)
  return runStep({ node: warm, folder, workspace, api: github.url, payload, sha: repository.merge, with: inputs })
}

function bodies(): string[] {
  return github.state.comments.map(({ body }) => body)
}

const known = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { outputs: object }).outputs)
/** All that our own words are made of. */
const ours = new Set('a h3 p ol ul li strong code table thead tbody tr th td details summary sub pre hr'.split(' '))
const links =
  /^https:\/\/github\.com\/acme\/support-bot\/(blob\/[0-9a-f]{40}\/[\w%./-]+\?plain=1(#L\d+(-L\d+)?)?|actions\/runs\/7\/attempts\/1)$/

function expectNothingActs(markdown: string): void {
  const html = toHtml(markdown.replace(/\n<!-- run 7\.1 -->\n<!-- promptcost:default -->\s*$/, ''))
  expect(tagsOf(html).filter(tag => !ours.has(tag))).toEqual([])
  for (const [, href] of html.matchAll(/<a href="([^"]*)"/g)) expect(href).toMatch(links)
  // GitHub reads no mention, reference or formula in `pre`.
  const prose = proseOf(html.replace(/<pre>[\s\S]*?<\/pre>/g, ''))
  expect(prose).not.toMatch(/@|#\d|GH-\d|\$(?!\d)|::|##\[|https?:|www\.|:tada:|evil|&lt;|\||!\[|<!--/)
  expect(html).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
}

function expectNoCommandButOurs(log: string): void {
  for (const line of log.split('\n')) {
    expect(line).not.toContain('##[')
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    if (!/^\s*::/.test(line)) expect(line).not.toContain('::')
    else
      expect(line).toMatch(
        /^::(add-mask|(error|warning|notice)( title=[\w ]+)?[^:]*)::promptcost: |^::(add-mask|(error|warning|notice) title=[\w ]+(,[^:]*)?)::[^:]*(:[^:]+)*$/,
      )
  }
}

describe('names of a hostile repository', () => {
  let repository: Repository
  let step: Step
  let comment: string

  const include = '{% include "../../@octocat <b>#1</b>\\u001b[31m|`.md" %}\n{{ @everyone }} {{ x.`|` }}\n'
  beforeAll(async () => {
    const { base, head } = hostileFiles()
    const more: Files = {
      'pro`|@mpts/@include|`.prompt': `${include}${words(300)}`,
      'pro`|@mpts/not \udcff utf-8 \udcfe.md': words(300),
    }
    repository = makeRepository(folder, base, { ...head, ...more })
    step = await act(repository)
    comment = bodies()[0] ?? ''
  })

  test('are judged and reported', () => {
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    for (const text of [comment, step.summary, step.log]) expect(text).toContain('octocat')
  })

  test('do not act in the log', () => expectNoCommandButOurs(step.log))

  test('do not act in the comment, the summary or report.md', () => {
    const page = readFileSync(step.outputs['report-markdown'] ?? '', 'utf8')
    for (const markdown of [comment, step.summary, page]) expectNothingActs(markdown)
    expect(comment.match(/<!-- promptcost:/g)).toHaveLength(1)
  })

  test('forge no output', () => {
    expect(Object.keys(step.outputs).filter(name => !known.includes(name))).toEqual([])
    for (const value of Object.values(step.outputs)) expect(value).toMatch(/^[\w./:#-]*$/)
  })

  test('are data in report.json', () => {
    const report = JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8'))
    expect(report).toMatchObject({ version: 1, verdict: 'fail' })
    expect(report.changes.length).toBeGreaterThan(25)
  })

  test('do not act in any form of the command', async () => {
    const clone = checkOut(folder, repository.origin, repository.head, 0)
    const explained = ['explain', 'pro`|@mpts/@include|`.prompt', '--base', repository.fork]
    const compared = ['--base', repository.fork, '--all']
    for (const args of [compared, explained]) {
      const terminal = await promptcost(clone, args)
      expect(terminal.stdout).toContain('@')
      for (const text of [terminal.stdout, terminal.stderr]) expectNoCommandButOurs(text)
      expectNothingActs((await promptcost(clone, [...args, '--format', 'markdown'])).stdout)
      JSON.parse((await promptcost(clone, [...args, '--format', 'json'])).stdout)
    }
  })
})

test('two names that differ in bytes that are no UTF-8 are two prompts', async () => {
  const config =
    'prompts: [{ files: prompts/**, model: gpt-4o }]\nlimits: { each_prompt: { fail_above: { tokens: 20% } } }\n'
  const base: Files = { 'promptcost.yml': config, 'prompts/a\udcfe.md': words(300), 'prompts/a\udcff.md': words(1000) }
  const step = await act(makeRepository(folder, base, { 'prompts/a\udcfe.md': words(600) }))
  expect(step).toMatchObject({ code: 1, outputs: { 'prompts-changed': '1', 'tokens-delta': '300' } })
})

describe('what nobody may read', () => {
  const secret = 'theSecretOfTheRunner'

  test('a link to it is not followed, and the prompt that it replaces is reported', async () => {
    const outside = join(folder, 'secret.md')
    writeFileSync(outside, secret)
    const base: Files = {
      'promptcost.yml': 'prompts: [{ files: prompts/**, model: gpt-4o }]\n',
      'prompts/a.md': words(300),
    }
    const { origin, tip, ...repository } = makeRepository(folder, base, {})
    const work = join(folder, 'links')
    git(folder, 'clone', '-q', '-b', 'changes', origin, work)
    for (const [at, target] of [
      ['prompts/a.md', outside],
      ['prompts/b.md', '../.git/config'],
      ['prompts/c', '/etc'],
    ]) {
      git(work, 'rm', '-q', '--ignore-unmatch', at ?? '')
      mkdirSync(join(work, 'prompts'), { recursive: true })
      symlinkSync(target ?? '', join(work, at ?? ''))
    }
    git(work, 'add', '-A')
    git(work, 'commit', '-q', '-m', 'links')
    const head = git(work, 'rev-parse', 'HEAD')
    const merge = git(work, 'commit-tree', `${head}^{tree}`, '-m', 'merge', '-p', tip, '-p', head)
    git(work, 'push', '-q', origin, `+${merge}:refs/pull/482/merge`)
    const step = await act({ ...repository, origin, tip, head, merge })
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'prompts-changed': '0' } })
    expect(step.log).toContain('is now a symbolic link')
    for (const text of [step.log, step.summary, ...bodies()]) expect(text).not.toContain(secret)
  })

  test('the token is masked in both of its forms before anything else is said', async () => {
    const step = await act(makeRepository(folder, { 'prompts/a.md': words(10) }, {}))
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    expect(step.log.split('\n').slice(0, 2).sort()).toEqual([`::add-mask::${basic}`, `::add-mask::${token}`].sort())
  })

  test('what GitHub answers is not repeated', async () => {
    const message = `::error::forged\n##[error]forged ${secret}`
    github.state.before = () => ({ status: 422, body: { message, errors: [{ message }] } })
    const step = await act(makeRepository(folder, { 'prompts/a.md': words(300) }, { 'prompts/a.md': words(900) }))
    expect(step.log).toContain('GitHub answered 422.')
    expect(step.log).not.toMatch(/forged|theSecret/)
  })

  test('a name that is a workflow command is not pointed at', async () => {
    const names = ['prompts/x##[error]y.md', 'prompts/\n::error::forged.md', 'prompts/\u202etxt.md']
    const files = (count: number) => Object.fromEntries(names.map(name => [name, words(count)]))
    const config = {
      'promptcost.yml': 'prompts: [{ files: prompts/** }]\nlimits: { each_prompt: { fail_above: { tokens: 20% } } }\n',
    }
    const step = await act(makeRepository(folder, { ...config, ...files(300) }, files(600)))
    expect(step.code).toBe(1)
    expect(step.log).toContain('::error title=Limit broken::')
    expectNoCommandButOurs(step.log)
  })

  test('an error in an input cannot run a workflow command', async () => {
    const repository = makeRepository(folder, { 'prompts/a.md': 'a\n' }, {})
    const step = await act(repository, { comment: 'x ##[error]y ::error::z' })
    expect(step.code).toBe(2)
    expect(step.log).toContain('the input "comment" is "x ##')
    expectNoCommandButOurs(step.log)
  })

  test('an error in a config cannot run a workflow command or inject markup', async () => {
    const broken = { 'promptcost.yml': 'limits:\n  "::error::x ##[error]y @octocat <img src=x> \\e[31m": 1\n' }
    const step = await act(makeRepository(folder, { ...broken, 'prompts/a.md': 'a\n' }, {}))
    expect(step.code).toBe(2)
    expectNoCommandButOurs(step.log)
    expect(tagsOf(toHtml(step.summary)).filter(tag => !ours.has(tag))).toEqual([])
    expect(step.summary).not.toMatch(/@octocat(?![^<]*<\/(pre|code)>)/)
  })
})

test('a comment that someone else marked as ours is not trusted and not edited', async () => {
  const planted = '### ✅ promptcost: pass\n<!-- run 999999.1 -->\n<!-- promptcost:default -->'
  github.state.comments.push(makeComment(1, 'mallory', planted), makeComment(2, 'evil[bot]', planted))
  await act(makeRepository(folder, { 'prompts/a.md': words(300) }, { 'prompts/a.md': words(900) }))
  expect(bodies().slice(0, 2)).toEqual([planted, planted])
  expect(bodies()).toHaveLength(3)
})

describe('a pull request cannot loosen what judges it:', () => {
  const entry = (more = '') => `prompts: [{ files: prompts/**, model: gpt-4.1, calls_per_month: 100000${more} }]\n`
  const limits = (percent: number, usd: number) =>
    `limits: { each_prompt: { fail_above: { tokens: ${percent}%, usd_per_month: ${usd} } } }\n`
  const strict = entry() + limits(20, 5)
  const base: Files = { 'promptcost.yml': strict, 'prompts/a.md': words(300) }
  const grown: Files = { 'prompts/a.md': words(600) }

  test.each<[how: string, change: Files, told: string | RegExp]>([
    ['nothing but growth', {}, ''],
    ['higher limits', { 'promptcost.yml': entry() + limits(900, 9000) }, 'which loosens the check'],
    ['no limits', { 'promptcost.yml': entry() }, 'which loosens the check'],
    [
      'a noise floor',
      { 'promptcost.yml': strict.replace('{ fail', '{ ignore_below: { tokens: 9000, usd_per_month: 9000 }, fail') },
      /ignore_below.*which loosens the check/,
    ],
    ['cheaper prices', { 'promptcost.yml': `${strict}prices: { gpt-4.1: { input: 0.01, output: 0.01 } }\n` }, 'prices'],
    ['a smaller volume', { 'promptcost.yml': strict.replace('100000', '1') }, 'calls_per_month'],
    ['a glob without the prompt', { 'promptcost.yml': strict.replace('prompts/**', 'other/**') }, ''],
    ['an exclusion', { 'promptcost.yml': strict.replace('model:', "exclude: '**/a.md', model:") }, ''],
    ['enforce: report', { 'promptcost.yml': `${strict}enforce: report\n` }, 'enforce'],
    ['no config', { 'promptcost.yml': null }, 'removes'],
    ['a config of another name', { 'promptcost.yml': null, 'promptcost.yaml': entry() }, ''],
    ['a config in a folder', { 'prompts/promptcost.yml': entry() }, ''],
    [
      'a key of package.json',
      { 'promptcost.yml': null, 'package.json': '{"promptcost": {"prompts": [{"files": "other/**"}]}}' },
      '',
    ],
  ])('%s', async (_, change, told) => {
    const step = await act(makeRepository(folder, base, { ...grown, ...change }))
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(bodies()[0]).toMatch(/\+\$60\.00 a month\*\* \(limit \+\$5\.00\).*\+99\.7% tokens\*\* \(limit \+20%\)/)
    for (const text of [step.summary, bodies()[0] ?? '']) expect(text).toMatch(told)
  })

  test.each([
    [{ 'fail-above': '900%' }, 'fail-above'],
    [{ enforce: 'report' }, 'enforce'],
  ])('an input of its own workflow, %j', async (inputs, told) => {
    const step = await act(makeRepository(folder, base, grown), inputs as Record<string, string>)
    expect(step.code).toBe(1)
    expect(step.summary).toMatch(told)
  })
})
