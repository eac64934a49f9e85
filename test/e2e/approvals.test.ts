import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeComment } from './github/answers.ts'
import { base, config, words } from './github/histories.ts'
import {
  checkOut,
  type Files,
  makeRepository,
  pullRequestPayload,
  type Repository,
  runStep,
  type Step,
} from './github/job.ts'
import { withGitHub } from './github/with-github.ts'

const grown: Files = { 'prompts/triage.md': words(1500) }
const muchGrown: Files = { 'prompts/triage.md': words(1600) }

const { folder, github, warm } = await withGitHub()
/** Seconds since 9:00, by GitHub's clock. */
let clock = 0
let runs = 0

beforeEach(() => {
  clock = 0
  github.state.now = () => new Date(Date.UTC(2026, 10, 22, 9, 0, clock)).toISOString().replace('.000Z', 'Z')
  github.state.permissions.set('alice', 'write').set('Codertocat', 'admin')
})

interface Options {
  event?: string
  payload?: unknown
  with?: Record<string, string>
}

/** A run of its own, a minute after whatever was before. */
async function act(repository: ReturnType<typeof pull>, options: Options = {}): Promise<Step> {
  clock += 60
  runs += 1
  const run = { id: 100 + runs, attempt: 1 }
  const payload = options.payload ?? pullRequestPayload(repository)
  const { merge: sha, workspace } = repository
  return runStep({ node: warm, folder, api: github.url, workspace, sha, run, ...options, payload })
}

/** The same change is the same repository: nothing here writes to it. */
const repositories = new Map<string, Repository & { workspace: string }>()

function pull(head: Files, files = base): Repository & { workspace: string } {
  const key = JSON.stringify([head, files])
  const known = repositories.get(key)
  if (known) return known
  const repository = makeRepository(folder, files, head)
  const made = { ...repository, workspace: checkOut(folder, repository.origin, repository.merge) }
  repositories.set(key, made)
  return made
}

/** Somebody writes a comment, a minute after whatever was before. Returns its number. */
function say(login: string, body: string): number {
  clock += 60
  const id = Math.max(0, ...github.state.comments.map(comment => comment.id)) + 1
  github.state.comments.push(makeComment(id, login, body, github.state.now()))
  return id
}

const approve = (login = 'alice', reason = 'the new refund rules') => say(login, `/promptcost approve ${reason}`)
const sticky = () => github.state.comments.find(({ body }) => body.includes('<!-- promptcost:'))
const told = () => sticky()?.body ?? ''
const reportOf = (step: Step) => JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8'))
const approvalsOf = (step: Step) =>
  (reportOf(step).findings as { kind: string }[]).filter(({ kind }) => kind === 'approval')

/** A failure, then what is said about it, then the next run. */
async function afterwards(head: Files, speak: () => unknown, options: Options = {}, files = base): Promise<Step> {
  await act(pull(grown, files), options)
  await speak()
  return act(pull(head, files), options)
}

const withRules = (rules: string): Files => ({ ...base, 'promptcost.yml': `${config}approvals: ${rules}\n` })

describe('an approval', () => {
  test('lets the next run pass, and all say who, when and why', async () => {
    const repository = pull(grown)
    expect((await act(repository)).code).toBe(1)
    expect(told()).toContain(
      'someone with write permission, other than the author or a committer, comments `/promptcost approve <reason>`, then re-run',
    )
    const comment = approve()
    const step = await act(repository)
    expect(step).toMatchObject({
      code: 0,
      outputs: { verdict: 'warn', 'approved-by': 'alice', approval: 'valid', 'limits-broken': '1' },
    })
    const line =
      'Approved by `alice` [on 2026-11-22](https://github.com/acme/support-bot/pull/482#issuecomment-2): `the new refund rules`.'
    expect(comment).toBe(2)
    expect(told()).toMatch(/^### ⚠️ promptcost: warn, approved, /)
    expect(told()).toContain(line)
    expect(step.summary).toContain(line)
    expect(step.log).toContain('Approved by alice on 2026-11-22: the new refund rules.')
    expect(reportOf(step)).toMatchObject({ verdict: 'warn' })
    expect(reportOf(step).findings).toContainEqual(
      expect.objectContaining({ kind: 'limit', severity: 'warn', approvedBy: 'alice' }),
    )
    expect(approvalsOf(step)).toEqual([
      {
        kind: 'approval',
        severity: 'info',
        state: 'valid',
        by: 'alice',
        on: '2026-11-22T09:02:00Z',
        reason: 'the new refund rules',
        pull: 482,
        comment: 2,
      },
    ])
  })

  test('covers later pushes until something gets worse', async () => {
    await act(pull(grown))
    approve()
    expect((await act(pull(grown))).code).toBe(0)
    expect((await act(pull({ 'prompts/triage.md': words(1400) }))).code).toBe(0)
    expect((await act(pull({ 'README.md': 'nothing left\n' }))).outputs).toMatchObject({
      verdict: 'pass',
      'approved-by': '',
    })
    expect((await act(pull({ ...grown, 'prompts/new.md': words(30) }))).code).toBe(0)
    const step = await act(pull(muchGrown))
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'approved-by': '', approval: 'stale' } })
    expect(told()).toContain(
      'is stale and no longer covers this: `prompts/triage.md` +600 tokens per call, approved +500.',
    )
  })

  test('covers nothing that was not broken then', async () => {
    const step = await afterwards({ ...grown, 'prompts/faq.md': words(600) }, approve)
    expect(step.code).toBe(1)
    expect(told()).toContain('`prompts/faq.md` +200 tokens per call, approved none.')
  })

  test('given anew covers what has grown', async () => {
    const repository = pull(muchGrown)
    await afterwards(muchGrown, approve)
    approve('alice', 'and the appendix')
    expect((await act(repository)).code).toBe(0)
    expect(told()).toContain('`and the appendix`')
  })

  test('survives more updates of the comment than the ledger has entries', async () => {
    await act(pull(grown))
    approve()
    for (const count of [1490, 1480, 1470, 1460, 1500])
      expect((await act(pull({ 'prompts/triage.md': words(count) }))).code).toBe(0)
    expect((await act(pull(muchGrown))).code).toBe(1)
  })

  test('written while a worse run was under way is bound to what could be read', async () => {
    await act(pull(grown))
    // The run that began before the approval saw none, and ended after it.
    await act(pull(muchGrown))
    github.state.comments.push(makeComment(2, 'alice', '/promptcost approve fine', '2026-11-22T09:01:30Z'))
    const step = await act(pull(muchGrown))
    expect(step.code).toBe(1)
    expect(told()).toContain('+600 tokens per call, approved +500')
    expect((await act(pull(grown))).code).toBe(0)
  })

  test('written in the very second in which worse numbers appeared is not bound to them', async () => {
    await act(pull(muchGrown))
    const { updated_at: published } = sticky()!
    github.state.comments.push(makeComment(9, 'alice', '/promptcost approve fine', published))
    const step = await act(pull(muchGrown))
    expect(step.code).toBe(1)
    expect(told()).toContain('it was written before these numbers were shown')
  })

  test('of an admin counts, by its first line alone', async () => {
    github.state.permissions.set('bob', 'admin')
    expect((await afterwards(grown, () => say('bob', '/promptcost approve ok\r\n\r\nmore words'))).code).toBe(0)
    expect(told()).toContain('`ok`')
  })

  test('has a reason that can harm nobody', async () => {
    const step = await afterwards(grown, () => approve('alice', '`@everyone` <img src=x> ##[error]no ::stop'))
    expect(step.code).toBe(0)
    expect(step.log).not.toContain('##[error]')
    expect(told()).toContain('`` `@everyone` <img src=x> ##[error]no ::stop ``')
  })
})

describe('with reset_on_push', () => {
  const files = withRules('{ reset_on_push: true }')
  /** As many tokens, in other words. */
  const reworded: Files = { 'prompts/triage.md': words(1500).replaceAll('cat', 'dog') }

  test('an approval ends with a push that changes a prompt, though nothing is worse', async () => {
    await act(pull(grown, files))
    approve()
    expect((await act(pull(grown, files))).code).toBe(0)
    const step = await act(pull(reworded, files))
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'approved-by': '', approval: 'stale' } })
    expect(told()).toContain('is stale, because a later push changed a prompt and `approvals.reset_on_push` is true')
    approve('alice', 'the new words too')
    expect((await act(pull(reworded, files))).code).toBe(0)
    // What comes back was approved as it is.
    expect((await act(pull(grown, files))).code).toBe(0)
  })

  test('an approval outlives a push that changes no prompt, and without it one that does', async () => {
    await act(pull(grown, files))
    approve()
    expect((await act(pull({ ...grown, 'src/app.ts': 'x\n' }, files))).code).toBe(0)
    github.state.comments = []
    expect((await afterwards(reworded, approve)).code).toBe(0)
  })

  test('is the base’s word: a pull request cannot switch it off', async () => {
    const off = { 'promptcost.yml': config }
    await act(pull({ ...grown, ...off }, files))
    approve()
    expect((await act(pull({ ...reworded, ...off }, files))).code).toBe(1)
    expect(told()).toContain('`approvals.reset_on_push` changes from `true` to `false`, which loosens the check')
  })
})

describe('an approval that does not count', () => {
  test('is reported with the reason why it does not count', async () => {
    await act(pull(grown))
    const cases: [speak: () => unknown, words: string][] = [
      [() => approve('mallory'), '`mallory` has no write permission here'],
      [() => approve('dependabot[bot]'), 'a bot may not approve'],
      [() => say('alice', '/promptcost approve'), 'gave no reason'],
      [
        () => github.state.edits.set(approve(), { at: github.state.now(), by: 'alice' }),
        'because the comment was edited',
      ],
    ]
    for (const [speak, words] of cases) {
      speak()
      const step = await act(pull(grown))
      expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'approved-by': '', approval: 'refused' } })
      expect(told()).toContain(words)
      github.state.edits.delete(2)
      github.state.comments.splice(1)
    }
    say('alice', 'Please see:\n/promptcost approve ok')
    expect(approvalsOf(await act(pull(grown)))).toEqual([])
  })

  test('ends when its comment is deleted', async () => {
    await act(pull(grown))
    const id = approve()
    expect((await act(pull(grown))).code).toBe(0)
    github.state.comments = github.state.comments.filter(comment => comment.id !== id)
    expect((await act(pull(grown))).code).toBe(1)
  })

  test('ends when it is edited later, or when its author loses write permission', async () => {
    await act(pull(grown))
    const id = approve()
    expect((await act(pull(grown))).code).toBe(0)
    github.state.permissions.set('alice', 'read')
    expect((await act(pull(grown))).code).toBe(1)
    github.state.permissions.set('alice', 'write')
    github.state.edits.set(id, { at: github.state.now(), by: 'alice' })
    expect((await act(pull(grown))).code).toBe(1)
  })

  test('ends when somebody with permission revokes it, and a new one counts again', async () => {
    await act(pull(grown))
    approve()
    say('mallory', '/promptcost revoke')
    expect((await act(pull(grown))).code).toBe(0)
    say('Codertocat', '/promptcost revoke')
    expect((await act(pull(grown))).code).toBe(1)
    expect(told()).toContain('`Codertocat` withdrew all earlier approvals [on 2026-11-22]')
    approve()
    expect((await act(pull(grown))).code).toBe(0)
  })

  test('is one whose update time differs from its creation time, where the edit history cannot be read', async () => {
    github.state.graphql = false
    await act(pull(grown))
    const id = approve()
    expect((await act(pull(grown))).code).toBe(0)
    const comment = github.state.comments.find(each => each.id === id)!
    comment.updated_at = '2026-11-22T09:59:00Z'
    expect((await act(pull(grown))).code).toBe(1)
  })

  test('where nothing shows what it is for: no comment of ours', async () => {
    const step = await afterwards(grown, approve, { with: { comment: 'never' } })
    expect(step.code).toBe(1)
    expect(approvalsOf(step)).toMatchObject([{ state: 'unbound', why: 'no-comment' }])
    expect(step.summary).not.toContain('/promptcost approve')
  })

  test('does not stand in for a mended include', async () => {
    const missing: Files = { 'prompts/triage.md': `{% include "gone.md" %}\n${words(1500)}` }
    await act(pull(missing))
    expect(told()).not.toContain('/promptcost approve')
    approve()
    const step = await act(pull(missing))
    expect(step.code).toBe(1)
    expect(told()).toContain(
      'covers the broken limits, but the check also fails for a reason that no approval can cover',
    )
  })

  test('is not read where nothing fails', async () => {
    approve()
    github.state.requests.length = 0
    await act(pull({ 'README.md': 'x\n' }), { with: { comment: 'never' } })
    expect(github.state.requests).toEqual([])
  })

  test('is reported as unread when GitHub fails, and the verdict stays', async () => {
    await act(pull(grown))
    approve()
    github.state.failures = [401]
    const step = await act(pull(grown))
    expect(step.code).toBe(1)
    expect(step.log).toContain('could not check for approvals: the token is not valid (401)')
  })
})

describe('the ledger', () => {
  const forged = (body: string) => body.replace(/\["([^"]{16})","500"\]/, '["$1","9000"]')

  test('of a comment that somebody else planted is not read', async () => {
    await act(pull(grown))
    const planted = forged(told())
    expect(planted).not.toBe(told())
    github.state.comments.unshift(makeComment(77, 'mallory', planted, '2026-11-22T08:00:00Z'))
    approve()
    expect((await act(pull(muchGrown))).code).toBe(1)
  })

  test('that somebody edited is not relied on, and is written anew', async () => {
    await act(pull(grown))
    const comment = sticky()!
    comment.body = forged(comment.body)
    github.state.edits.set(comment.id, { at: github.state.now(), by: 'mallory' })
    approve()
    const step = await act(pull(muchGrown))
    expect(step.code).toBe(1)
    expect(told()).toContain('somebody edited promptcost’s comment'.replace('’', "'"))
    expect(told()).not.toContain('9000')
    approve()
    expect((await act(pull(muchGrown))).code).toBe(0)
  })

  test('is not read from a name in the visible part', async () => {
    await act(pull(grown))
    sticky()!.body = told().replace(/\n<!-- ledger .*\n/, '\n')
    approve()
    await act(pull(grown))
    expect(told()).toContain('did not record the numbers it showed')
  })
})

describe('whom the config names', () => {
  test('may, and nobody else', async () => {
    const files = withRules('{ allow: [bob] }')
    const step = await afterwards(grown, approve, {}, files)
    expect(step.code).toBe(1)
    expect(told()).toContain('`approvals.allow` does not name `alice`')
    expect(told()).toContain('To merge it as it is: `bob` comments')
    approve('Bob')
    expect((await act(pull(grown, files))).outputs['approved-by']).toBe('Bob')
  })

  test('may be a team', async () => {
    const files = withRules('{ allow: [acme/llm-owners] }')
    github.state.memberships.set('acme/llm-owners/carol', 'active').set('acme/llm-owners/dave', 'pending')
    await act(pull(grown, files))
    expect(told()).toContain('someone in `acme/llm-owners`, other than the author or a committer, comments')
    approve('dave')
    expect((await act(pull(grown, files))).code).toBe(1)
    approve('alice')
    expect((await act(pull(grown, files))).code).toBe(1)
    expect(told()).toContain('the token cannot read its teams')
    approve('carol')
    expect((await act(pull(grown, files))).code).toBe(0)
  })

  test('may be nobody', async () => {
    const files = withRules('{ allow: [] }')
    expect((await afterwards(grown, approve, {}, files)).code).toBe(1)
    expect(told()).not.toContain('/promptcost approve')
  })

  test('is the base’s word: a pull request cannot name its friends', async () => {
    const head = { ...grown, 'promptcost.yml': `${config}approvals: { allow: [mallory] }\n` }
    await act(pull(head))
    approve('mallory')
    const step = await act(pull(head))
    expect(step.code).toBe(1)
    expect(told()).toContain('`mallory` has no write permission here')
    expect(told()).toContain(
      '`approvals.allow` changes from none to `[mallory]`, which loosens the check. Reported now; takes effect after the merge',
    )
  })

  test('is not the first config’s word either', async () => {
    const bare: Files = { 'prompts/triage.md': words(1000) }
    const head = { ...grown, 'promptcost.yml': `${config}approvals: { allow: [mallory] }\n` }
    expect((await afterwards(head, () => approve('mallory'), {}, bare)).code).toBe(1)
    expect(told()).toContain('`mallory` has no write permission here')
  })

  test('may not be who opened it, unless the config says so', async () => {
    const files = withRules('{ by_author: true, by_committer: true }')
    const step = await afterwards(grown, () => approve('codertocat'))
    expect(step.code).toBe(1)
    expect(told()).toContain('`codertocat` opened this pull request')
    approve()
    expect((await act(pull(grown))).code).toBe(0)
    github.state.comments = []
    expect((await afterwards(grown, () => approve('Codertocat'), {}, files)).code).toBe(0)
  })

  test('may not be who committed to it, by the account of a commit or of the push, unless the config says so', async () => {
    const sha = 'b'.repeat(40)
    github.state.made.push({ sha, author: 'alice', committer: 'web-flow' })
    expect((await afterwards(grown, approve)).code).toBe(1)
    expect(told()).toContain('`alice` committed to this pull request, and `approvals.by_committer` is false')
    // Anybody's address can be written into a commit; who pushed it, GitHub knows.
    github.state.made = [{ sha, author: 'Codertocat', committer: 'Codertocat' }]
    github.state.pushes = [{ after: sha, actor: 'Alice' }]
    expect((await act(pull(grown))).code).toBe(1)
    expect(told()).toContain('`alice` committed to this pull request')
    github.state.pushes = [{ after: sha, actor: 'Codertocat' }]
    expect((await act(pull(grown))).code).toBe(0)
    github.state.comments = []
    github.state.pushes = [{ after: sha, actor: 'alice' }]
    expect((await afterwards(grown, approve, {}, withRules('{ by_committer: true }'))).code).toBe(0)
  })

  test('excludes everybody while GitHub cannot say who made a commit', async () => {
    const sha = 'b'.repeat(40)
    github.state.made.push({ sha, author: null, committer: null })
    expect((await afterwards(grown, approve)).code).toBe(1)
    expect(told()).toContain('GitHub did not say who made each commit')
    github.state.pushes = [{ after: sha, actor: 'Codertocat' }]
    expect((await act(pull(grown))).code).toBe(0)
    github.state.made = Array.from({ length: 250 }, (_, i) => ({
      sha: String(i).padStart(40, '0'),
      author: 'Codertocat',
      committer: null,
    }))
    expect((await act(pull(grown))).code).toBe(1)
  })

  test('may have to be two people', async () => {
    const files = withRules('{ min_approvers: 2 }')
    await act(pull(grown, files))
    expect(told()).toContain('2 people, each of them someone with write permission, other than the author')
    github.state.permissions.set('bob', 'write').set('Alice', 'write')
    approve()
    approve('Alice')
    const step = await act(pull(grown, files))
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'approved-by': '', approval: 'incomplete' } })
    expect(told()).toContain('counts, but one more person has to approve (`approvals.min_approvers`).')
    approve('bob', 'I checked it too')
    expect(await act(pull(grown, files))).toMatchObject({
      code: 0,
      outputs: { verdict: 'warn', 'approved-by': 'bob,Alice', approval: 'valid' },
    })
    expect(told()).toContain('Approved by `bob`')
    expect(told()).toContain('Approved by `Alice`')
  })
})

test('each of several projects has ceilings of its own', async () => {
  const project = (name: string, files: Files) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`services/${name}/${path}`, text]))
  const both = { ...project('a', base), ...project('b', base) }
  const options = { with: { 'working-directory': 'services/a\nservices/b' } }
  await act(pull({ ...project('a', grown), ...project('b', grown) }, both), options)
  approve()
  const step = await act(pull({ ...project('a', muchGrown), ...project('b', grown) }, both), options)
  expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'approved-by': '' } })
  expect([...told().matchAll(/^\| `(.*?)` \| (.*?) \|/gm)].map(row => row.slice(1))).toEqual([
    ['services/a', '❌ fail'],
    ['services/b', '⚠️ warn, approved'],
  ])
  approve()
  const after = await act(pull({ ...project('a', muchGrown), ...project('b', grown) }, both), options)
  expect(after).toMatchObject({ code: 0, outputs: { verdict: 'warn', 'approved-by': 'alice' } })
})

describe('in the merge queue', () => {
  const queued = ({ tip, merge }: Repository, number = 482) => ({
    event: 'merge_group',
    payload: {
      merge_group: {
        base_sha: tip,
        head_sha: merge,
        base_ref: 'refs/heads/main',
        head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${tip}`,
      },
    },
  })

  test('what was approved on the pull request counts', async () => {
    const repository = pull(grown)
    await act(repository)
    expect((await act(repository, queued(repository))).code).toBe(1)
    approve()
    const before = structuredClone(github.state.comments)
    const step = await act(repository, queued(repository))
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'warn', 'approved-by': 'alice', 'comment-url': '' } })
    expect(github.state.comments).toEqual(before)
    const worse = pull(muchGrown)
    const failed = await act(worse, queued(worse))
    expect(failed.code).toBe(1)
    expect(failed.log).toContain('prompts/triage.md +600 tokens per call, approved +500')
  })

  test('whoever opened the pull request is asked for', async () => {
    const repository = pull(grown)
    await act(repository)
    approve('Codertocat')
    expect((await act(repository, queued(repository))).code).toBe(1)
    github.state.author = 'somebody'
    const [sha = ''] = github.state.made.map(commit => commit.sha)
    github.state.made = [{ sha, author: null, committer: null }]
    expect((await act(repository, queued(repository))).code).toBe(1)
    github.state.pushes = [{ after: sha, actor: 'somebody' }]
    expect((await act(repository, queued(repository))).code).toBe(0)
  })
})
