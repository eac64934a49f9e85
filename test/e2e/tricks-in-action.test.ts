import { beforeEach, describe, expect, test } from 'vitest'
import { makeComment } from './github/answers.ts'
import { checkOut, type Files, makeRepository, pullRequestPayload, runStep } from './github/job.ts'
import { withGitHub } from './github/with-github.ts'
import { type ActionTrick, inApprovals, inRuns } from './tricks/in-action.ts'
import { config } from './tricks/trick.ts'
import { tricks } from './tricks/tricks.ts'

/*
 * The tricks that only the action can meet, and one of each other kind, through the built action. docs/tricks.md is made of the same
 * rows as this.
 */
const { folder, github, warm } = await withGitHub()
let clock = 0
let runs = 0

beforeEach(() => {
  clock = 0
  github.state.now = () => new Date(Date.UTC(2026, 10, 22, 9, 0, clock)).toISOString().replace('.000Z', 'Z')
  github.state.permissions.set('alice', 'write').set('Codertocat', 'admin')
})

const opened = new Map<string, ReturnType<typeof open>>()

function open(base: Files, head: Files) {
  const repository = makeRepository(folder, base, head)
  return { ...repository, workspace: checkOut(folder, repository.origin, repository.merge) }
}

function act(base: Files, head: Files, { with: inputs, payload }: Pick<ActionTrick, 'with' | 'payload'> = {}) {
  const key = JSON.stringify([base, head])
  const repository = opened.get(key) ?? open(base, head)
  opened.set(key, repository)
  clock += 60
  runs += 1
  const event = pullRequestPayload(repository)
  Object.assign(event.pull_request, payload)
  const { workspace, merge: sha } = repository
  const run = { id: 100 + runs, attempt: 1 }
  return runStep({
    node: warm,
    folder,
    api: github.url,
    workspace,
    sha,
    run,
    payload: event,
    ...(inputs && { with: inputs }),
  })
}

function say(login: string, body: string): number {
  clock += 60
  const id = Math.max(0, ...github.state.comments.map(comment => comment.id)) + 1
  github.state.comments.push(makeComment(id, login, body, github.state.now()))
  return id
}

describe('a trick does not get past the built action', () => {
  test.each([...inApprovals, ...inRuns])('$name', async trick => {
    if (trick.meanwhile) {
      expect((await act(trick.base, trick.shown)).code).toBe(1)
      trick.meanwhile(github.state, say)
    }
    const step = await act(trick.base, trick.head, trick)
    const comment = github.state.comments.find(({ user }) => user.login === github.state.login)?.body ?? ''
    expect(step.log + step.summary + comment).toContain(trick.says)
    expect(step.code, step.log).toBe(trick.code)
    if (trick.code !== 2) expect(step.outputs.verdict).toBe('fail')
  })

  const ofEachKind = [...new Set(tricks.map(({ kind }) => kind))].map(kind => tricks.find(trick => trick.kind === kind))
  test.each(ofEachKind.flatMap(trick => trick ?? []))(
    'of the kind "$kind": $name',
    async ({ base, head, code, says }) => {
      const all = { 'promptcost.yml': config, ...base }
      const gone = Object.keys(all).filter(path => !(path in { 'promptcost.yml': config, ...head }))
      const step = await act(all, { ...head, ...Object.fromEntries(gone.map(path => [path, null])) } as Files)
      expect(step.log + step.summary).toContain(says)
      expect(step.code, step.log).toBe(code)
      expect(step.outputs.verdict).toBe(code === 1 ? 'fail' : 'warn')
    },
  )
})
