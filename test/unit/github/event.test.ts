import { expect, test } from 'vitest'
import type { Context } from '../../../src/github/context.ts'
import { type Commits, findEnds, ignoresWantedBase } from '../../../src/github/event.ts'
import type { PullRequest } from '../../../src/github/payload.ts'
import events from '../../fixtures/github-events.json' with { type: 'json' }

// The shape of a pull request that was merged with main by GitHub: main moved from fork to tip meanwhile.
const fork = 'a'.repeat(40)
const tip = 'b'.repeat(40)
const head = 'c'.repeat(40)
const merge = 'd'.repeat(40)
const zeros = '0'.repeat(40)

interface Facts {
  checkedOut: string
  parents?: Record<string, string[]>
  mergeBase?: string
  /** Of single commits, where they have another. */
  mergeBases?: Record<string, string>
  resolved?: Record<string, string>
  pulls?: PullRequest[]
  gone?: string[]
}

function commitsFrom({
  checkedOut,
  parents = {},
  mergeBase,
  mergeBases = {},
  resolved = {},
  pulls,
  gone = [],
}: Facts): Commits {
  return {
    head: async () => checkedOut,
    parents: async sha => parents[sha],
    mergeBase: async (_, sha) => mergeBases[sha] ?? mergeBase,
    resolve: async revision => resolved[revision],
    pullRequests: async () => pulls,
    isGone: async sha => gone.includes(sha),
  }
}

function contextOf(event: string, payload: unknown, sha = merge): Context {
  const github = { server: 'https://github.com', owner: 'acme', repo: 'support-bot', run: { id: 1, attempt: 1 } }
  return { event, payload, sha, workspace: '/w', runUrl: undefined, temp: undefined, ...github }
}

function pullPayload() {
  const payload = structuredClone(events.pull_request)
  payload.pull_request.head.sha = head
  payload.pull_request.base.sha = fork
  return payload
}

const number = events.pull_request.pull_request.number

async function shas(context: Context, facts: Facts, wanted?: string) {
  const ends = await findEnds(context, commitsFrom(facts), wanted)
  return [ends.base?.sha, ends.head.sha]
}

test.each([[[tip, head]], [[head, tip]]])(
  'on a merge commit the base is the parent that is not the head, in any order',
  async parents => {
    const found = await shas(contextOf('pull_request', pullPayload()), {
      checkedOut: merge,
      parents: { [merge]: parents },
    })
    expect(found).toEqual([tip, merge])
  },
)

test('a merge is described in the words of the pull request', async () => {
  const commits = commitsFrom({ checkedOut: merge, parents: { [merge]: [tip, head] } })
  const ends = await findEnds(contextOf('pull_request', pullPayload()), commits, undefined)
  expect(ends.base).toMatchObject({ label: 'master', how: 'the parent of merge commit ddddddd that is not ccccccc' })
  expect(ends.head).toMatchObject({ label: 'ccccccc', how: 'the merge of ccccccc into master' })
  expect(ends.pull).toMatchObject({ number, fork: false })
})

test('a checkout of the head is compared with the merge base, also where the head is itself a merge', async () => {
  const parents = { [head]: [fork, tip], [merge]: [tip, head] }
  const found = await shas(contextOf('pull_request', pullPayload()), { checkedOut: head, parents, mergeBase: tip })
  expect(found).toEqual([tip, head])
})

test('a checkout of something else falls back on the commit of the run', async () => {
  const other = 'e'.repeat(40)
  const parents = { [other]: [fork], [merge]: [tip, head] }
  expect(await shas(contextOf('pull_request', pullPayload()), { checkedOut: other, parents })).toEqual([tip, merge])
})

test('a merge that is not of the event is a base where its other parent is in the base branch, and else none', async () => {
  const other = 'e'.repeat(40)
  const parents = { [other]: [tip, head] }
  const context = contextOf('pull_request', pullPayload())
  expect(await shas(context, { checkedOut: other, parents, mergeBase: tip })).toEqual([tip, other])
  // What it merged was never in the branch, is older than what the branch left it at, or is not known.
  for (const mergeBase of [fork, 'f'.repeat(40), undefined]) {
    const judged = findEnds(
      context,
      commitsFrom({ checkedOut: other, parents, ...(mergeBase && { mergeBase }) }),
      undefined,
    )
    await expect(judged).rejects.toMatchObject({ what: expect.stringContaining('is no base to judge by') })
  }
})

test('an old commit of the base branch that a later push merges is no base', async () => {
  const other = 'e'.repeat(40)
  const facts = { checkedOut: other, parents: { [other]: [fork, head] }, mergeBases: { [fork]: fork, [other]: tip } }
  await expect(shas(contextOf('pull_request', pullPayload()), facts)).rejects.toThrow('is no base to judge by')
})

test('without a merge base a pull request cannot be judged, and the payload’s stale base is not used', async () => {
  const judged = findEnds(contextOf('pull_request', pullPayload()), commitsFrom({ checkedOut: head }), undefined)
  await expect(judged).rejects.toMatchObject({
    what: expect.stringContaining(`cannot find the base of pull request ${number}`),
    remedy: expect.stringContaining('fetch-depth: 0'),
  })
})

test('a pull request does not choose its base', async () => {
  const facts = { checkedOut: merge, parents: { [merge]: [tip, head] }, resolved: { evil: head } }
  expect(await shas(contextOf('pull_request', pullPayload()), facts, 'evil')).toEqual([tip, merge])
})

test('pull_request_target takes the head as data, whatever is checked out', async () => {
  const facts = { checkedOut: tip, mergeBase: fork }
  expect(await shas(contextOf('pull_request_target', pullPayload(), tip), facts)).toEqual([fork, head])
})

test('a pull request from another repository, or from a deleted one, is a fork', async () => {
  const commits = commitsFrom({ checkedOut: head, mergeBase: fork })
  for (const repo of [{ full_name: 'mallory/support-bot' }, null]) {
    const payload = pullPayload()
    const changed = {
      ...payload,
      pull_request: { ...payload.pull_request, head: { ...payload.pull_request.head, repo } },
    }
    expect((await findEnds(contextOf('pull_request', changed), commits, undefined)).pull?.fork).toBe(true)
  }
})

test('a merge group compares its own two commits', async () => {
  const group = events.merge_group.merge_group
  const found = await shas(contextOf('merge_group', events.merge_group), { checkedOut: group.head_sha })
  expect(found).toEqual([group.base_sha, group.head_sha])
})

test('a push compares before with after', async () => {
  const push = { ...events['push.branch'], before: fork, after: tip }
  expect(await shas(contextOf('push', push), { checkedOut: tip })).toEqual([fork, tip])
})

test('a branch that is new, was deleted, or lost its earlier head has no base', async () => {
  const push = { ...events['push.branch'], before: fork, after: tip }
  expect(await shas(contextOf('push', { ...push, before: zeros }), { checkedOut: tip })).toEqual([undefined, tip])
  expect(await shas(contextOf('push', { ...push, after: zeros }), { checkedOut: merge })).toEqual([undefined, merge])
  expect(await shas(contextOf('push', push), { checkedOut: tip, gone: [fork] })).toEqual([undefined, tip])
})

test('a tag’s own object is no side: the commit that it tags is', async () => {
  const object = 'e'.repeat(40)
  const push = { ...events.push, before: object, after: object }
  const facts = { checkedOut: tip, resolved: { [object]: fork } }
  expect(await shas(contextOf('push', push, tip), facts)).toEqual([fork, tip])
})

test('a manual run compares with the default branch, or with its input', async () => {
  const context = contextOf('workflow_dispatch', events.workflow_dispatch)
  expect(await shas(context, { checkedOut: head, mergeBase: fork })).toEqual([fork, head])
  expect(await shas(context, { checkedOut: tip, mergeBase: tip })).toEqual([undefined, tip])
  expect(await shas(context, { checkedOut: tip, resolved: { 'v1.0': fork } }, 'v1.0')).toEqual([fork, tip])
})

/** A run that is over, by what it was started by. */
function runPayload(event: string) {
  const payload = structuredClone(events.workflow_run)
  return { ...payload, workflow_run: { ...payload.workflow_run, event, head_sha: head } }
}

const pull: PullRequest = {
  number: 482,
  author: 'mallory',
  head: { sha: head },
  branch: { repository: 'mallory/support-bot', name: 'changes' },
  base: { ref: 'release' },
  fork: true,
}

test('after a pull request’s run its head is taken as data, whatever is checked out, and nobody chooses the base', async () => {
  const context = contextOf('workflow_run', runPayload('pull_request'), tip)
  const facts = { checkedOut: tip, mergeBase: fork, pulls: [pull], resolved: { evil: head } }
  expect(await shas(context, facts, 'evil')).toEqual([fork, head])
  expect((await findEnds(context, commitsFrom(facts), undefined)).pull).toEqual(pull)
  expect(ignoresWantedBase(context)).toBe(true)
})

test.each([
  ['nobody can tell', undefined, 'cannot find the pull request of ccccccc'],
  ['the head has moved on', [], 'ccccccc is no longer the head of an open pull request'],
  ['there are two', [pull, { ...pull, number: 483 }], 'ccccccc is the head of 2 open pull requests'],
])('after a pull request’s run nothing is judged where %s', async (_, pulls, what) => {
  const context = contextOf('workflow_run', runPayload('pull_request'), tip)
  const facts = { checkedOut: tip, mergeBase: fork, ...(pulls ? { pulls } : {}) }
  await expect(findEnds(context, commitsFrom(facts), undefined)).rejects.toMatchObject({
    what: expect.stringContaining(what),
  })
})

test('after a push’s run its head is compared with the merge base with the default branch, or with the input', async () => {
  const context = contextOf('workflow_run', runPayload('push'), tip)
  expect(await shas(context, { checkedOut: tip, mergeBase: fork })).toEqual([fork, head])
  expect(await shas(context, { checkedOut: tip, mergeBase: head })).toEqual([undefined, head])
  expect(await shas(context, { checkedOut: tip, resolved: { 'v1.0': tip } }, 'v1.0')).toEqual([tip, head])
  expect(ignoresWantedBase(context)).toBe(false)
})

test('a schedule’s payload may be empty', async () => {
  expect(await shas(contextOf('schedule', { schedule: '0 0 * * *' }), { checkedOut: tip })).toEqual([undefined, tip])
})

test('an error about an unknown base names the input', async () => {
  const judged = findEnds(contextOf('schedule', {}), commitsFrom({ checkedOut: tip }), 'nope')
  await expect(judged).rejects.toMatchObject({ what: expect.stringContaining('the input "base" names "nope"') })
})

test('an error about an incomplete payload names the missing field', async () => {
  const payload = { pull_request: { number: 1, head: { sha: '$(rm -rf /)' }, base: { ref: 'main' } } }
  const judged = findEnds(contextOf('pull_request', payload), commitsFrom({ checkedOut: tip }), undefined)
  await expect(judged).rejects.toMatchObject({ what: 'the event\'s payload has no usable "pull_request.head.sha".' })
})
