import events from '../../fixtures/github-events.json' with { type: 'json' }
import type { History } from './histories.ts'

/** What an event comes as. */
interface Event {
  name: string
  payload: unknown
  /** `GITHUB_SHA`. */
  sha: string
}

const nothing = '0'.repeat(40)

function pullRequest(of: 'synchronize' | 'opened' | 'reopened' | 'labeled', history: History, ref = 'main') {
  const payload = structuredClone(of === 'synchronize' ? events.pull_request : events[`pull_request.${of}`])
  const { pull_request: pull } = payload
  pull.number = 482
  pull.head.sha = history.head
  // Stale, as it often is: main has moved on.
  pull.base.sha = history.fork
  pull.base.ref = ref
  return payload
}

function push(of: 'branch' | 'deleted', ref: string, before: string, after: string, sha: string): Event {
  return { name: 'push', payload: { ...structuredClone(events[`push.${of}`]), ref, before, after }, sha }
}

function dispatch(ref: string, sha: string): Event {
  const payload = structuredClone(events.workflow_dispatch)
  return { name: 'workflow_dispatch', payload: { ...payload, ref, repository: { default_branch: 'main' } }, sha }
}

function ofPull(payload: unknown, history: History, name = 'pull_request'): Event {
  return { name, payload, sha: name === 'pull_request' ? history.merge : history.tip }
}

/** GitHub's example payloads, with the commits of a history in them. */
export const payloads = {
  opened: history => ofPull(pullRequest('opened', history), history),
  synchronize: history => ofPull(pullRequest('synchronize', history), history),
  reopened: history => ofPull(pullRequest('reopened', history), history),
  labeled: history => ofPull(pullRequest('labeled', history), history),
  /** The base was changed from main to release, of which GitHub publishes no example. */
  retargeted: history => {
    const changes = { base: { ref: { from: 'main' }, sha: { from: history.tip } } }
    const payload = { ...pullRequest('opened', history, 'release'), action: 'edited', changes }
    return { ...ofPull(payload, history), sha: history.releaseMerge }
  },
  /** GitHub makes no merge commit; what `GITHUB_SHA` names is gone. */
  unmergeable: history => ({ ...ofPull(pullRequest('synchronize', history), history), sha: 'f'.repeat(40) }),
  pull_request_target: history => ofPull(pullRequest('synchronize', history), history, 'pull_request_target'),
  merge_group: history => {
    const payload = structuredClone(events.merge_group)
    Object.assign(payload.merge_group, { base_sha: history.tip, head_sha: history.merge, base_ref: 'refs/heads/main' })
    return { name: 'merge_group', payload, sha: history.merge }
  },
  push: ({ fork, head }) => push('branch', 'refs/heads/changes', fork, head, head),
  'new branch': ({ head }) => push('branch', 'refs/heads/changes', nothing, head, head),
  'forced push': ({ lost, head }) => push('branch', 'refs/heads/changes', lost, head, head),
  'deleted branch': ({ head, tip }) => push('deleted', 'refs/heads/changes', head, nothing, tip),
  'new tag': ({ tag, head }) => push('branch', 'refs/tags/v1', nothing, tag, head),
  'moved tag': ({ fork, tag, head }) => push('branch', 'refs/tags/v1', fork, tag, head),
  'manual, on main': ({ tip }) => dispatch('refs/heads/main', tip),
  'manual, on a branch': ({ head }) => dispatch('refs/heads/changes', head),
  /** All that GitHub sends of a schedule. */
  schedule: ({ tip }) => ({ name: 'schedule', payload: { schedule: '0 5 * * 1' }, sha: tip }),
} satisfies Record<string, (history: History) => Event>

export type EventName = keyof typeof payloads
