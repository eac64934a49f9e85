import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeComment } from './github/answers.ts'
import { base, config, words } from './github/histories.ts'
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

const canary = 'zyzzyva'
const grown: Files = { 'prompts/triage.md': words(1500) }
const slightlyGrown: Files = { 'prompts/triage.md': `${words(1100)}${canary}\n` }
const untouched: Files = { 'README.md': 'no prompt\n' }

const { folder, github, warm } = await withGitHub()

interface Options {
  sha?: string
  depth?: number
  event?: string
  payload?: unknown
  with?: Record<string, string>
  run?: { id: number; attempt: number }
  env?: Record<string, string>
}

async function act(repository: Repository, options: Options = {}): Promise<Step> {
  const { sha = repository.merge, depth = 1, payload = pullRequestPayload(repository), ...rest } = options
  const workspace = checkOut(folder, repository.origin, sha, depth)
  const look = () => git(workspace, 'status', '--porcelain=v2', '--branch')
  const before = look()
  const step = await runStep({
    node: warm,
    folder,
    workspace,
    api: github.url,
    payload,
    sha: repository.merge,
    ...rest,
  })
  expect(before).toContain(`# branch.oid ${sha}\n`)
  expect(look()).toBe(before)
  expect(existsSync(join(workspace, '.git/shallow'))).toBe(depth > 0)
  const shown = step.log.replace(/^::add-mask::.*$/gm, '')
  for (const text of [shown, step.summary, ...Object.values(step.outputs), ...bodies()]) {
    expect(text).not.toContain(token)
    expect(text).not.toContain(Buffer.from(`x-access-token:${token}`).toString('base64'))
    expect(text).not.toContain(canary)
  }
  return step
}

function bodies(): string[] {
  return github.state.comments.map(({ body }) => body)
}

function pull(head: Files, drift?: Files): Repository {
  return makeRepository(folder, base, head, drift)
}

function writes(): string[] {
  return github.state.requests
    .filter(request => /^(POST|PATCH|DELETE) \/repos/.test(request))
    .map(request => request.split(' ')[0] ?? '')
}

describe('on a pull request’s merge commit at depth 1', () => {
  test('a breach fails the step, and one comment says so', async () => {
    const repository = pull(grown, { 'prompts/faq.md': words(900) })
    const step = await act(repository)
    expect(step.code).toBe(1)
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toMatch(/^### ❌ promptcost: fail, .*\n/)
    expect(bodies()[0]).toMatch(/\n<!-- promptcost:default -->$/)
    expect(step.summary).toContain('### ❌ promptcost: fail')
    expect(step.log).toMatch(/^::error .*file=prompts\/triage\.md/m)
    expect(step.outputs).toMatchObject({
      verdict: 'fail',
      'limits-broken': '1',
      'prompts-changed': '1',
      'tokens-delta': '500',
      'usd-per-month-delta': '',
      'prompts-without-volume': '2',
      'base-sha': repository.tip,
      'head-sha': repository.merge,
      'comment-url': github.state.comments[0]?.html_url,
    })
    expect(JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8'))).toMatchObject({ version: 1, verdict: 'fail' })
    expect(readFileSync(step.outputs['report-markdown'] ?? '', 'utf8')).toContain('### ❌ promptcost: fail')
    expect([...github.state.credentials]).toEqual([`token ${token}`])
  })

  test('main’s own drift is not charged to it', async () => {
    const step = await act(pull(untouched, { 'prompts/faq.md': words(900) }))
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'prompts-changed': '0', 'comment-url': '' } })
    expect(bodies()).toEqual([])
    expect(step.summary).toContain('no prompt changed')
  })

  test('the second run updates the comment, and the same body is not written again', async () => {
    const first = pull(slightlyGrown)
    expect((await act(first)).code).toBe(0)
    const [before] = bodies()
    await act(first)
    expect(writes()).toEqual(['POST'])
    expect((await act(pull(grown), { run: { id: 8, attempt: 1 } })).code).toBe(1)
    expect(writes()).toEqual(['POST', 'PATCH'])
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).not.toBe(before)
  })

  test('an earlier comment turns green in place when nothing is left to say', async () => {
    await act(pull(grown))
    const step = await act(pull(untouched), { run: { id: 8, attempt: 1 } })
    expect(step.outputs['comment-url']).toBe(github.state.comments[0]?.html_url)
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toMatch(/^### ✅ promptcost: pass, no prompt changed/)
  })

  test('a marker that someone else planted is left alone', async () => {
    const planted = '### ✅ promptcost: pass\n<!-- run 999999.1 -->\n<!-- promptcost:default -->'
    github.state.comments.push(makeComment(1, 'mallory', planted))
    await act(pull(grown))
    expect(bodies()).toEqual([planted, expect.stringMatching(/^### ❌/)])
  })

  test('its own comment is found behind two pages of talk', async () => {
    await act(pull(grown))
    const [own] = github.state.comments.splice(0)
    for (let id = 1; id <= 210; id += 1) github.state.comments.push(makeComment(id, 'someone', 'talk'))
    github.state.comments.push({ ...own!, id: 211 })
    await act(pull(untouched), { run: { id: 8, attempt: 1 } })
    expect(github.state.comments).toHaveLength(211)
    expect(bodies()[210]).toMatch(/^### ✅/)
  })

  test('two ids are two comments', async () => {
    const repository = pull(grown)
    for (const id of ['support', 'billing', 'support']) await act(repository, { with: { 'comment-id': id } })
    expect(bodies().map(body => body.split('\n').at(-1))).toEqual([
      '<!-- promptcost:support -->',
      '<!-- promptcost:billing -->',
    ])
  })
})

describe('several projects in one run', () => {
  const project = (name: string, files: Files) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`services/${name}/${path}`, text]))
  const three = { ...project('a', base), ...project('b', base), ...project('c', base) }
  const directories = 'services/a\nservices/b\n\nservices/c/\n'

  test('are reported in one comment, the worst first, and the worst verdict counts', async () => {
    const head = { ...project('b', grown), ...project('c', slightlyGrown) }
    const step = await act(makeRepository(folder, three, head), { with: { 'working-directory': directories } })
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'prompts-changed': '2', 'limits-broken': '1' } })
    expect(bodies()).toHaveLength(1)
    const [body = ''] = bodies()
    expect(body).toMatch(/^### ❌ promptcost: fail in 1 of 3 projects, \+\d+ tokens\n/)
    expect([...body.matchAll(/^\| `(.*?)` \| (.*?) \|/gm)].map(row => row.slice(1))).toEqual([
      ['services/b', '❌ fail'],
      ['services/a', '✅ pass'],
      ['services/c', '✅ pass'],
    ])
    expect([...body.matchAll(/^#### (.*), /gm)].map(([, title]) => title)).toEqual([
      '`services/b`: fail',
      '`services/c`: pass',
    ])
    const labels = [...body.matchAll(/^\[([\d.]+)\]: /gm)].map(([, label]) => label)
    expect(new Set(labels).size).toBe(labels.length)
    expect(step.log).toMatch(/^::error .*file=services\/b\/prompts\/triage\.md/m)
    expect(step.summary).toContain('fail in 1 of 3 projects')
    const reports = (step.outputs.report ?? '').split('\n').map(path => JSON.parse(readFileSync(path, 'utf8')))
    expect(reports.map(({ directory, verdict }) => [directory, verdict])).toEqual([
      ['services/a', 'pass'],
      ['services/b', 'fail'],
      ['services/c', 'pass'],
    ])
  })

  test('one that cannot be judged keeps no other from being judged', async () => {
    const head = { ...project('b', grown), 'services/a/promptcost.yml': 'prompts: [\n' }
    const repository = makeRepository(folder, { ...three, 'services/a/promptcost.yml': 'limits: [\n' }, head)
    const options = { with: { 'working-directory': directories } }
    const step = await act(repository, options)
    expect(step).toMatchObject({ code: 2, outputs: { verdict: 'fail' } })
    expect(step.log).toMatch(/^::error .*file=services\/a\/promptcost\.yml/m)
    expect(bodies()[0]).toMatch(/fail in 1 of 3 projects, 1 not judged/)
    expect(bodies()[0]).toMatch(/#### `services\/a`: not judged\n\n<pre>\npromptcost: promptcost\.yml:\d/)
    const warned = await act(repository, { with: { ...options.with, 'on-error': 'warn' } })
    expect(warned.code).toBe(1)
  })

  test('all configs of the checkout are found, also one that the pull request removes', async () => {
    const head = { ...project('b', grown), 'services/b/promptcost.yml': null }
    const step = await act(makeRepository(folder, { ...three, 'README.md': 'x' }, head as Files), {
      with: { 'all-configs': 'true' },
    })
    expect(step.code).toBe(1)
    expect([...bodies()[0]!.matchAll(/^\| `(.*?)` \| (.*?) \|/gm)].map(row => row.slice(1))).toEqual([
      ['services/b', '❌ fail'],
      ['services/a', '✅ pass'],
      ['services/c', '✅ pass'],
    ])
  })

  test('configs of one folder are projects too', async () => {
    const configs = { 'a.yml': config, 'b.yml': config.replace('20%', '90%') }
    const repository = makeRepository(folder, { ...base, ...configs }, grown)
    const step = await act(repository, { with: { config: 'a.yml\nb.yml' } })
    expect(step.code).toBe(1)
    expect([...bodies()[0]!.matchAll(/^\| `(.*?)` \| (.*?) \|/gm)].map(row => row.slice(1))).toEqual([
      ['a.yml', '❌ fail'],
      ['b.yml', '✅ pass'],
    ])
  })

  test('jobs of a matrix have comments of their own without any setting', async () => {
    const repository = makeRepository(folder, three, { ...project('a', grown), ...project('b', grown) })
    for (const name of ['services/a', 'services/b', 'services/a'])
      await act(repository, { with: { 'working-directory': name } })
    expect(bodies()).toHaveLength(2)
    expect(new Set(bodies().map(body => body.split('\n').at(-1))).size).toBe(2)
  })
})

describe('a delivery that fails never changes the verdict', () => {
  test.each([
    ['fail', grown, 1],
    ['pass', slightlyGrown, 0],
  ])('without the permission: %s', async (verdict, head, code) => {
    github.state.mayComment = false
    const step = await act(pull(head as Files))
    expect(step.code).toBe(code)
    expect(step.log).toMatch(
      /^::warning::promptcost: could not comment on pull request 482: the token may not \(403\)\./m,
    )
    expect(step.log).toContain('permissions: pull-requests: write')
    expect(step.log).toContain(`The verdict (${verdict}) stands; the report is in the job summary.`)
    expect(step.outputs).toMatchObject({ verdict })
    expect(step.summary).not.toBe('')
  })

  test('the log of a fork’s pull request says that forks never have the permission', async () => {
    github.state.mayComment = false
    const repository = pull(grown)
    const payload = pullRequestPayload(repository)
    payload.pull_request.head.repo.full_name = 'mallory/support-bot'
    const step = await act(repository, { payload })
    expect(step.code).toBe(1)
    expect(step.log).toMatch(/^::notice::promptcost: could not comment on pull request 482: the token may not \(403\)/m)
    expect(step.log).toContain(
      'Pull requests from forks never have "permissions: pull-requests: write": see docs/forks.md',
    )
    expect(step.log).not.toContain('::warning::promptcost: could not')
  })

  test('a fork that is allowed to write gets a comment', async () => {
    const repository = pull(grown)
    const payload = pullRequestPayload(repository)
    payload.pull_request.head.repo.full_name = 'mallory/support-bot'
    await act(repository, { payload })
    expect(bodies()).toEqual([expect.stringMatching(/^### ❌/)])
  })

  test('server errors are tried again', async () => {
    github.state.failures = [500, 503]
    expect((await act(pull(grown))).code).toBe(1)
    expect(bodies()).toHaveLength(1)
  })

  test('nobody answers', async () => {
    const step = await act(pull(slightlyGrown), { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } })
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(step.log).toContain('GitHub could not be reached')
  })

  test('no summary, no outputs, no folder for files', async () => {
    const missing = join(folder, 'missing', 'file')
    const env = { GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: missing, RUNNER_TEMP: missing }
    const step = await act(pull(grown), { env })
    expect(step.code).toBe(1)
    expect(step.log).toMatch(/could not set the outputs/)
    expect(step.log).toMatch(/could not write the report files/)
    expect(bodies()).toHaveLength(1)
  })
})

describe('other events and checkouts', () => {
  test('after another workflow’s run the pull request is found by its head, which is not checked out', async () => {
    const repository = pull(grown, { 'prompts/faq.md': words(900) })
    const from = 'mallory/support-bot'
    github.state.pulls.push({ number: 482, from, branch: 'changes', sha: repository.head, base: 'main' })
    github.state.mergeBase = repository.fork
    const head = { full_name: from, owner: { login: 'mallory' } }
    const run = { id: 6, run_attempt: 1, event: 'pull_request', conclusion: 'success', pull_requests: [] }
    const payload = {
      workflow_run: { ...run, head_sha: repository.head, head_branch: 'changes', head_repository: head },
    }
    const step = await act(repository, { event: 'workflow_run', payload, sha: repository.tip })
    expect(step.code, step.log).toBe(1)
    expect(step.outputs).toMatchObject({ 'base-sha': repository.fork, 'head-sha': repository.head })
    expect(bodies()).toEqual([expect.stringMatching(/^### ❌ promptcost: fail, \+500 tokens/)])
  })

  test('a head checkout is compared with the merge base, which GitHub knows where the clone is shallow', async () => {
    const repository = pull(grown, { 'prompts/faq.md': words(900) })
    github.state.mergeBase = repository.fork
    const step = await act(repository, { sha: repository.head })
    expect(step).toMatchObject({
      code: 1,
      outputs: { 'base-sha': repository.fork, 'head-sha': repository.head, 'prompts-changed': '1' },
    })
  })

  test('a head checkout with its whole history needs nobody', async () => {
    const repository = pull(grown, { 'prompts/faq.md': words(900) })
    const step = await act(repository, { sha: repository.head, depth: 0, with: { comment: 'never' } })
    expect(step.outputs).toMatchObject({ 'base-sha': repository.fork, 'prompts-changed': '1' })
    // What fails may have been approved.
    expect(github.state.requests).toEqual(['GET /repos/acme/support-bot/issues/482/comments'])
  })

  test('pull_request_target reads the head as data: only the base is ever checked out', async () => {
    const repository = pull(grown, { 'prompts/faq.md': words(900) })
    github.state.mergeBase = repository.fork
    const step = await act(repository, { sha: repository.tip, event: 'pull_request_target' })
    expect(step).toMatchObject({ code: 1, outputs: { 'base-sha': repository.fork, 'head-sha': repository.head } })
    expect(bodies()).toHaveLength(1)
  })

  test('a merge group has its two commits', async () => {
    const { tip, merge, ...repository } = pull(grown)
    const payload = { merge_group: { base_sha: tip, head_sha: merge, base_ref: 'refs/heads/main' } }
    const step = await act({ ...repository, tip, merge }, { event: 'merge_group', payload })
    expect(step).toMatchObject({ code: 1, outputs: { 'base-sha': tip, 'head-sha': merge, 'comment-url': '' } })
    expect(github.state.requests).toEqual([])
  })

  test('a manual run compares with the revision in its input', async () => {
    const repository = pull(grown)
    github.state.commits.set('v1.0', { sha: repository.fork, parents: [] })
    const options = { sha: repository.head, event: 'workflow_dispatch', payload: {}, with: { base: 'v1.0' } }
    expect(await act(repository, options)).toMatchObject({ code: 1, outputs: { 'base-sha': repository.fork } })
  })

  test('a push to a new branch has no base: the head is reported alone', async () => {
    const repository = pull(grown)
    const payload = { ref: 'refs/heads/new', before: '0'.repeat(40), after: repository.head }
    const step = await act(repository, { sha: repository.head, event: 'push', payload })
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'base-sha': '', 'tokens-delta': '' } })
    expect(github.state.requests).toEqual([])
  })

  test('a push compares before with after, fetching what is missing', async () => {
    const repository = pull(grown)
    const payload = { ref: 'refs/heads/changes', before: repository.fork, after: repository.head }
    const step = await act(repository, { sha: repository.head, event: 'push', payload })
    expect(step).toMatchObject({ code: 1, outputs: { 'base-sha': repository.fork, 'tokens-delta': '500' } })
  })
})

describe('when it could not judge', () => {
  const broken: Files = { ...base, 'promptcost.yml': 'prompts: [\n' }

  test('the step fails, and no verdict is set', async () => {
    const step = await act(makeRepository(folder, broken, grown))
    expect(step.code).toBe(2)
    expect(step.log).toMatch(/^::error [^\n]*file=promptcost\.yml[^\n]*::promptcost: promptcost\.yml:\d+:\d+: /m)
    expect(step.log).not.toMatch(/^\s+at .*:\d+:\d+/m)
    expect(step.outputs.verdict).toBeUndefined()
    expect(step.summary).toContain('could not judge')
    expect(bodies()).toEqual([])
  })

  test('on-error: warn excuses no config that the pull request itself broke', async () => {
    const step = await act(pull({ ...grown, 'promptcost.yml': 'prompts: [\n' }), { with: { 'on-error': 'warn' } })
    expect(step.code).toBe(2)
    expect(step.log).toContain('"on-error: warn" does not apply')
    expect(step.summary).toMatch(/^### ❌ promptcost: could not judge/)
  })

  test('on-error: warn does not excuse a glob that is too much work', async () => {
    const slow = config.replace('prompts/**', `["${'{a,b}'.repeat(12)}", prompts/**]`)
    const step = await act(pull({ ...grown, 'promptcost.yml': slow }), { with: { 'on-error': 'warn' } })
    expect(step.code).toBe(2)
    expect(step.log).toMatch(/promptcost: .*glob/)
  })

  test('on-error: warn lets it pass, and an earlier comment is no longer trusted', async () => {
    await act(pull(grown))
    const step = await act(makeRepository(folder, broken, grown), {
      with: { 'on-error': 'warn' },
      run: { id: 8, attempt: 1 },
    })
    expect(step.code).toBe(0)
    expect(step.log).toMatch(/^::warning [^\n]*file=promptcost\.yml/m)
    expect(bodies()).toEqual([expect.stringMatching(/^### ⚠️ promptcost: could not judge/)])
  })

  test.each([
    [{ comment: 'sometimes' }, 'the input "comment" is "sometimes"', 'Known values: always, on-change, never.'],
    [{ 'comment-id': 'a -->' }, 'the input "comment-id" is not a short name', 'letters, digits'],
    [{ 'working-directory': '../..' }, 'the input "working-directory" is outside the checkout', 'services/support'],
    [{ 'on-error': 'ignore' }, 'the input "on-error" is "ignore"', 'Known values: fail, warn.'],
  ])('the input %j is refused with a sentence that says what to write', async (inputs, sentence, remedy) => {
    const step = await act(pull(untouched), { with: inputs as Record<string, string> })
    expect(step.code).toBe(2)
    expect(step.log).toContain(sentence)
    expect(step.log).toContain(remedy)
  })

  test('a job that checked nothing out is asked to add actions/checkout', async () => {
    const payload = { ref: 'refs/heads/main', before: '0'.repeat(40) }
    const step = await runStep({
      node: warm,
      folder,
      workspace: folder,
      api: github.url,
      event: 'push',
      payload,
      sha: '',
    })
    expect(step.code).toBe(2)
    expect(step.log).toContain('Put the step "uses: actions/checkout@v7" before this one.')
  })

  test('a pull request whose base cannot be found is not judged', async () => {
    const repository = pull(grown)
    const step = await act(repository, { sha: repository.head })
    expect(step.code).toBe(2)
    expect(step.log).toContain('cannot find the base of pull request 482')
  })
})
