import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import events from '../fixtures/github-events.json' with { type: 'json' }
import { proseOf, tagsOf, toHtml } from '../unit/report/gfm.ts'
import { makeComment } from './github/answers.ts'
import type { Artifact, Pull } from './github/artifacts.ts'
import { checkOut, makeRepository, pullRequestPayload, runStep, type Step, token } from './github/job.ts'
import { withGitHub } from './github/with-github.ts'
import { type ZipEntry, zip } from './github/zip.ts'

const sha = 'c'.repeat(40)
const runUrl = 'https://github.com/acme/support-bot/actions/runs/11873321/attempts/2'
const golden = readFileSync('test/golden/fail-several-causes/report.json', 'utf8')
const unchanged = readFileSync('test/golden/nothing-changed/report.json', 'utf8')
const fork: Pull = { number: 482, from: 'mallory/support-bot', branch: 'changes', sha, base: 'main' }

const { folder, github, warm } = await withGitHub()

afterEach(() => {
  // The address of the storage is the secret: whoever keeps it is no business of the token's.
  expect([...github.state.storageCredentials]).toEqual([])
})

interface Run {
  event?: string
  conclusion?: string | null
  from?: string | null
  branch?: string
  sha?: string
}

/** The event of a run that is over. A fork's run has no pull requests in it. */
function payloadOf(run: Run) {
  const payload = structuredClone(events.workflow_run)
  const from = run.from === undefined ? fork.from : run.from
  const [login = ''] = (from ?? '').split('/')
  const repository = from === null ? null : { full_name: from, owner: { login } }
  const head = { head_sha: run.sha ?? sha, head_branch: run.branch ?? fork.branch, head_repository: repository }
  const of = { id: 11873321, run_attempt: 2, event: run.event ?? 'pull_request', pull_requests: [] }
  const conclusion = run.conclusion === undefined ? 'failure' : run.conclusion
  return { ...payload, workflow_run: { ...payload.workflow_run, ...of, ...head, conclusion } }
}

function keep(bytes: Uint8Array, also: Partial<Artifact> = {}): void {
  const id = 70 + github.state.artifacts.length
  github.state.artifacts.push({ id, run: 11873321, name: 'promptcost', bytes, ...also })
}

interface Options {
  run?: Run
  event?: string
  payload?: unknown
  with?: Record<string, string>
  env?: Record<string, string>
}

/** The publishing step, in an empty workspace: it must need no checkout, and leave nothing behind. */
async function publish({ run = {}, event = 'workflow_run', payload = payloadOf(run), ...rest }: Options = {}) {
  const workspace = mkdtempSync(join(folder, 'empty-'))
  const step = await runStep({
    node: warm,
    folder,
    workspace,
    api: github.url,
    event,
    payload,
    sha: 'e'.repeat(40),
    run: { id: 11873999, attempt: 1 },
    ...rest,
    with: { publish: 'promptcost', ...rest.with },
  })
  expect(readdirSync(workspace)).toEqual([])
  for (const text of [step.log.replace(/^::add-mask::.*$/gm, ''), step.summary, ...bodies()])
    expect(text).not.toContain(token)
  return step
}

function bodies(): string[] {
  return github.state.comments.map(({ body }) => body)
}

function writes(): string[] {
  return github.state.requests.filter(request => /^(POST|PATCH|DELETE) \/repos/.test(request))
}

const reportOf = (changes: object) => JSON.stringify({ ...JSON.parse(golden), ...changes })
const packed = (...contents: (string | Uint8Array)[]) =>
  zip(
    contents.map((content, at) => ({ name: contents.length === 1 ? 'report.json' : `report-${at + 1}.json`, content })),
  )

describe('a fork’s report', () => {
  beforeEach(() => github.state.pulls.push(fork))

  test('is commented on its pull request, as the checking run’s word', async () => {
    keep(packed(golden))
    const step = await publish()
    expect(step).toMatchObject({ code: 0, outputs: { 'comment-url': github.state.comments[0]?.html_url } })
    const [body = ''] = bodies()
    expect(writes()).toEqual(['POST /repos/acme/support-bot/issues/482/comments'])
    expect(body).toMatch(/^### ❌ promptcost: fail, /)
    expect(body).toContain(`own [run](${runUrl}), which ended as <code>failure</code>; that check decides`)
    expect(body).toContain(`[full report](${runUrl})`)
    expect(body).toContain(`https://github.com/acme/support-bot/blob/${sha}/`)
    expect(body).toMatch(/\n<!-- run 11873321\.2 -->\n<!-- promptcost:default -->$/)
  })

  test('is the report that the check of the fork wrote, whose log says that forks may not comment', async () => {
    const files = (words: number) => ({ 'prompts/a.md': `${'cat '.repeat(words)}\n` })
    const repository = makeRepository(folder, files(400), files(900))
    const payload = pullRequestPayload(repository)
    payload.pull_request.head.repo.full_name = fork.from
    github.state.mayComment = false
    const workspace = checkOut(folder, repository.origin, repository.merge)
    const checked = await runStep({
      node: warm,
      folder,
      workspace,
      api: github.url,
      payload,
      sha: repository.merge,
    })
    expect(checked.log).toMatch(
      /^::notice::promptcost: could not comment on pull request 482: the token may not \(403\)/m,
    )
    expect(checked.log).not.toContain('::warning')
    expect(checked.log).toContain('see docs/forks.md of promptcost')
    github.state.mayComment = true
    github.state.pulls[0] = { ...fork, sha: repository.head }
    keep(packed(readFileSync(checked.outputs.report ?? '', 'utf8')))
    expect(await publish({ run: { sha: repository.head } })).toMatchObject({ code: 0 })
    expect(bodies()[0]).toMatch(/^### ❌ promptcost: fail, \+500 tokens/)
  })

  test('with nothing to say makes no comment, and brings an earlier one up to date', async () => {
    keep(packed(unchanged))
    expect((await publish()).code).toBe(0)
    expect(bodies()).toEqual([])
    const old = '### ❌ promptcost: fail\n<!-- run 11873000.1 -->\n<!-- promptcost:default -->'
    github.state.comments.push(makeComment(1, github.state.login, old))
    await publish()
    expect(bodies()).toEqual([expect.stringMatching(/^### ✅ promptcost: pass, no prompt changed/)])
  })

  test('of several projects is one comment', async () => {
    const names = ['services/a', 'services/b']
    keep(packed(...names.map(directory => reportOf({ directory }))))
    await publish({ with: { 'comment-id': 'all' } })
    expect(bodies()).toEqual([expect.stringMatching(/^### ❌ promptcost: fail in all 2 projects/)])
    for (const name of names) expect(bodies()[0]).toContain(`| \`${name}\` | ❌ fail |`)
    expect(bodies()[0]).toMatch(/<!-- promptcost:all -->$/)
  })

  test('is the newest of two attempts', async () => {
    keep(packed(golden), { createdAt: '2026-11-22T00:00:02Z' })
    keep(packed(unchanged), { createdAt: '2026-11-22T00:00:01Z' })
    keep(packed(unchanged), { createdAt: '2026-11-22T00:00:03Z', expired: true })
    keep(packed(unchanged), { createdAt: '2026-11-22T00:00:04Z', name: 'promptcost-2' })
    keep(packed(unchanged), { createdAt: '2026-11-22T00:00:05Z', run: 999 })
    await publish()
    expect(bodies()).toEqual([expect.stringMatching(/^### ❌/)])
  })

  test.each([
    ['a later run', 11873322, 1],
    ['the same run itself', 11873321, 2],
  ])('does not replace what %s said', async (_, id, attempt) => {
    const said = `### ✅ promptcost: pass\n<!-- run ${id}.${attempt} -->\n<!-- promptcost:default -->`
    github.state.comments.push(makeComment(1, github.state.login, said))
    keep(packed(golden))
    expect((await publish()).code).toBe(0)
    expect(bodies()).toEqual([said])
  })

  test('leaves a planted comment alone', async () => {
    const planted = '### ✅ promptcost: pass\n<!-- run 99999999.1 -->\n<!-- promptcost:default -->'
    github.state.comments.push(makeComment(1, 'mallory', planted))
    keep(packed(golden))
    await publish()
    expect(bodies()).toEqual([planted, expect.stringMatching(/^### ❌/)])
  })

  test('makes no comment where the input says never', async () => {
    keep(packed(golden))
    expect((await publish({ with: { comment: 'never' } })).code).toBe(0)
    expect(bodies()).toEqual([])
  })
})

describe('whose report it is', () => {
  beforeEach(() => keep(packed(golden)))

  test.each<[string, Pull[], Run, string]>([
    ['the head has moved on', [{ ...fork, sha: 'd'.repeat(40) }], {}, 'no longer the head of an open pull request'],
    ['it was closed', [{ ...fork, state: 'closed' }], {}, 'no longer the head of an open pull request'],
    [
      'the branch is of another fork',
      [{ ...fork, from: 'mallory/other' }],
      {},
      'no longer the head of an open pull request',
    ],
    ['the fork is gone', [fork], { from: null }, 'no longer the head of an open pull request'],
    ['the run was for a push', [fork], { event: 'push' }, 'run 11873321 was for push; there is nothing to report'],
    ['two pull requests fit', [fork, { ...fork, number: 483 }], {}, 'not clear which one'],
  ])('nothing is posted where %s', async (_, pulls, run, why) => {
    github.state.pulls.push(...pulls)
    const old = '### ✅ old\n<!-- run 1.1 -->\n<!-- promptcost:default -->'
    github.state.comments.push(makeComment(1, github.state.login, old))
    const step = await publish({ run })
    expect(step.code).toBe(0)
    expect(step.log).toMatch(/^::notice::promptcost: /m)
    expect(step.log).toContain(why)
    expect(bodies()).toEqual([old])
  })

  test('of two pull requests of one branch, the one to the report’s base', async () => {
    const label = (JSON.parse(golden) as { base: { label: string } }).base.label
    github.state.pulls.push({ ...fork, base: 'release' }, { ...fork, number: 483, base: label })
    await publish()
    expect(writes()).toEqual(['POST /repos/acme/support-bot/issues/483/comments'])
  })

  test('a branch of the repository itself', async () => {
    github.state.pulls.push({ ...fork, from: 'acme/support-bot', number: 484 })
    await publish({ run: { from: 'acme/support-bot' } })
    expect(writes()).toEqual(['POST /repos/acme/support-bot/issues/484/comments'])
  })

  test('nothing in the artifact names pull request, repository, comment or commit', async () => {
    github.state.pulls.push(fork)
    const evil = { number: 1, pull_request: 1, repository: 'evil/repo', comment_id: 1, runUrl: 'https://evil.example' }
    github.state.artifacts = []
    keep(
      zip([
        { name: 'report.json', content: golden },
        { name: 'event.txt', content: JSON.stringify(evil) },
      ]),
    )
    await publish()
    expect(writes()).toEqual(['POST /repos/acme/support-bot/issues/482/comments'])
    expect(bodies()[0]).not.toContain('evil')
  })
})

/** An entry of so many MiB of one character, which packs a thousand times smaller. */
const bomb = (mebibytes: number): ZipEntry => ({ name: 'a.json', content: Buffer.alloc(mebibytes * 1024 * 1024, 0x20) })

describe('a forged artifact', () => {
  beforeEach(() => github.state.pulls.push(fork))

  test.each<[string, () => Uint8Array, string]>([
    ['no zip file', () => Buffer.from(golden), 'is not a zip file'],
    ['empty', () => zip([]), 'holds no report'],
    ['a cut zip file', () => packed(golden).subarray(0, 200), 'is not a zip file'],
    ['a bomb', () => zip([bomb(40)]), 'unpacks to more than 32 MiB'],
    ['a bomb of many entries', () => zip(Array.from({ length: 9 }, () => bomb(4))), 'unpacks to more than 32 MiB'],
    ['a bomb that says it is small', () => zip([{ ...bomb(40), saysSize: 10 }]), 'cannot be read'],
    [
      '1,000 entries',
      () => zip(Array.from({ length: 1000 }, (_, at) => ({ name: `${at}.json`, content: golden }))),
      'has more than 200 entries',
    ],
    ['150 reports', () => packed(...Array.from({ length: 150 }, () => unchanged)), 'holds more than 100 reports'],
    ['names that lead out', () => zip([{ name: '../../../../etc/report.json', content: golden }]), 'cannot be read'],
    ['names from the root', () => zip([{ name: '/etc/report.json', content: golden }]), 'cannot be read'],
    ['no JSON', () => packed('<script>'), 'is not valid JSON'],
    ['another version', () => packed(reportOf({ version: 2 })), 'is of version 2'],
    ['another schema', () => packed(reportOf({ head: { label: 1 } })), 'does not fit its schema, at head.label'],
    [
      'a number in a pattern’s place',
      () => packed(reportOf({ causes: [{}] })),
      'does not fit its schema, at causes.0.at',
    ],
    ['100,000 levels', () => packed('[{"a":'.repeat(100_000)), 'nested more deeply'],
    ['3,000,000 values', () => packed(`[${'0,'.repeat(3_000_000)}0]`), 'nested more deeply, or holds more'],
    ['one good report and one bad', () => packed(golden, '{}'), 'does not fit its schema, at version'],
  ])('that is %s is refused in a sentence, and an earlier comment does not stand', async (_, bytes, why) => {
    const old = '### ✅ promptcost: pass\n<!-- run 11873000.1 -->\n<!-- promptcost:default -->'
    github.state.comments.push(makeComment(1, github.state.login, old))
    keep(bytes())
    const step = await publish()
    expect(step.code).toBe(2)
    expect(step.log).toMatch(/^::error::promptcost: the (artifact|report) /m)
    expect(step.log).toContain(why)
    expect(step.log).not.toMatch(/\n\s+at /)
    expect(bodies()).toEqual([expect.stringMatching(/^### ⚠️ promptcost: could not judge\n/)])
    expect(bodies()[0]).toMatch(/\n<!-- run 11873321\.2 -->\n<!-- promptcost:default -->$/)
  })

  test.each<[string, Partial<Artifact>, () => Uint8Array]>([
    ['says so', { size: 21 * 1024 * 1024 }, () => packed(golden)],
    ['does not say so', { size: 100 }, () => Buffer.alloc(21 * 1024 * 1024)],
  ])('that is too large, and %s, is not downloaded to its end', async (_, also, bytes) => {
    keep(bytes(), also)
    const step = await publish()
    expect(step).toMatchObject({ code: 2 })
    expect(step.log).toContain('the artifact is larger than 20 MiB')
  })

  test('makes no comment where there is none, and fails nothing where the workflow says so', async () => {
    keep(Buffer.from('x'))
    const step = await publish({ with: { 'on-error': 'warn' } })
    expect(step.code).toBe(0)
    expect(step.log).toMatch(/^::warning::promptcost: the artifact is not a zip file/m)
    expect(bodies()).toEqual([])
  })

  test('with an attack in every text makes a comment without effect', async () => {
    const attack =
      '`<!-- run 99999999.9 -->\n<!-- promptcost:default -->\n![x](https://evil.example) @everyone | #1 <img src=x> ../../x'
    const isText = (key: string) => /^(path|id|label|how|name|owner|directory|prompts|owners|model|nearest)$/.test(key)
    const forged = JSON.stringify(JSON.parse(golden), (key, value) =>
      typeof value === 'string' && isText(key) && key !== 'kind' ? attack : value,
    ).replace(/"name":"[^"]*","sure"/g, '"name":"o200k_base","sure"')
    keep(packed(forged))
    const step = await publish()
    expect(step.code, step.log).toBe(0)
    const [body = ''] = bodies()
    const html = toHtml(body.replace(/\n<!-- run 11873321\.2 -->\n<!-- promptcost:default -->$/, ''))
    expect(tagsOf(html)).not.toContain('img')
    expect(proseOf(html)).not.toMatch(/@|evil|#1/)
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter(href => href !== runUrl)).toEqual([])
    // The run, what an approval is bound to, and the marker.
    expect(body.match(/<!--/g)).toHaveLength(3)
  })
})

describe('no artifact', () => {
  beforeEach(() => github.state.pulls.push(fork))
  const old = '### ✅ promptcost: pass\n<!-- run 11873000.1 -->\n<!-- promptcost:default -->'

  test.each(['cancelled', 'skipped', 'action_required'])('after a run that was %s is no matter', async conclusion => {
    github.state.comments.push(makeComment(1, github.state.login, old))
    const step = await publish({ run: { conclusion } })
    expect(step.code).toBe(0)
    expect(step.log).toMatch(/^::notice::promptcost: run 11873321 ended as \w+ and left no artifact "promptcost"/m)
    expect(bodies()).toEqual([old])
  })

  test.each(['failure', 'success', null])(
    'after a run that ended as %s is a warning, which an earlier comment says',
    async conclusion => {
      github.state.comments.push(makeComment(1, github.state.login, old))
      const step = await publish({ run: { conclusion } })
      expect(step.code).toBe(0)
      expect(step.log).toMatch(/^::warning::promptcost: run 11873321 ended as \w+ and left no artifact "promptcost"/m)
      expect(step.log).toContain('upload its output "report"')
      expect(bodies()).toEqual([expect.stringMatching(/^### ⚠️ promptcost: could not judge\n/)])
    },
  )
})

describe('GitHub does not let it', () => {
  beforeEach(() => {
    github.state.pulls.push(fork)
    keep(packed(golden))
  })

  test.each<[string, Partial<typeof github.state>, string, string]>([
    ['read pull requests', { mayReadPulls: false }, 'could not find the pull request', 'pull-requests: write'],
    ['read artifacts', { mayReadArtifacts: false }, 'could not fetch the report', 'actions: read'],
    ['comment', { mayComment: false }, 'could not comment on pull request 482', 'pull-requests: write'],
  ])('%s, which is a warning with the permission', async (_, state, what, permission) => {
    Object.assign(github.state, state)
    const step = await publish()
    expect(step.code).toBe(0)
    expect(step.log).toMatch(new RegExp(`^::warning::promptcost: ${what}: the token may not \\(403\\)`, 'm'))
    expect(step.log).toContain(`"permissions: ${permission}"`)
  })

  test('answer at all', async () => {
    const step = await publish({ env: { GITHUB_API_URL: 'http://127.0.0.1:9' } })
    expect(step.code).toBe(0)
    expect(step.log).toContain('could not find the pull request: GitHub could not be reached')
  })
})

describe('the step', () => {
  async function refusal(options: Options): Promise<Step> {
    const step = await publish(options)
    expect(step.code).toBe(2)
    expect(github.state.requests).toEqual([])
    return step
  }

  test('is for workflow_run only', async () => {
    const step = await refusal({ event: 'pull_request', payload: events.pull_request })
    expect(step.log).toContain('the input "publish" is for the event workflow_run, and this is pull_request.')
    expect(step.log).toContain('docs/forks.md')
  })

  test.each(['config', 'prompts', 'model', 'fail-above', 'enforce', 'base'])('refuses %s beside it', async input => {
    const value = input === 'enforce' ? 'report' : input === 'fail-above' ? '20%' : 'x'
    expect((await refusal({ with: { [input]: value } })).log).toContain(
      `the input "${input}" has no effect with "publish"`,
    )
  })

  test('needs a token', async () => {
    expect((await refusal({ with: { 'github-token': ' ' } })).log).toContain('the input "github-token" is empty')
  })

  test('refuses an event that GitHub did not write', async () => {
    const payload = { workflow_run: { id: 1, head_sha: '../../evil', event: 'pull_request' } }
    expect((await refusal({ payload })).log).toContain('has no usable "workflow_run.head_sha"')
  })
})
