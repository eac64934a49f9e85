import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { BuiltNode } from '../warm.ts'
import { type CheckoutName, checkouts, keptSecret, type Workspace } from './checkouts.ts'
import type { History } from './histories.ts'
import { git, runStep, type Step, token } from './job.ts'
import { type LoopbackGitHub, startGitHub } from './loopback.ts'
import { type EventName, payloads } from './payloads.ts'
import { type PermissionName, permissionOf } from './permissions.ts'

export interface Scene {
  history: History
  event: EventName
  /** The commit that is checked out, and how deep. */
  at: keyof History
  depth: number
  checkout: CheckoutName
  permission: PermissionName
}

export interface Outcome extends Step {
  comments: string[]
  requests: string[]
  server: string
}

const secrets = [token, keptSecret].flatMap(secret => [
  secret,
  Buffer.from(`x-access-token:${secret}`).toString('base64'),
])

/** Every text that the step hands to somebody. */
function tellings({ log, summary, outputs }: Step, comments: string[]): string[] {
  const files = [...(outputs.report ?? '').split('\n'), outputs['report-markdown'] ?? ''].filter(path => path !== '')
  const shown = log.replace(/^::add-mask::.*$/gm, '')
  return [shown, summary, ...comments, ...Object.values(outputs), ...files.map(path => readFileSync(path, 'utf8'))]
}

/** What is checked out, how deep the history is, and what differs from the commit. */
function stateOf(checkout: string): string {
  const isShallow = existsSync(join(checkout, '.git/shallow'))
  return `${isShallow} ${git(checkout, 'status', '--porcelain=v2', '--branch')}`
}

/** A GitHub and the process of the action that knows its address, for scenes that are acted one after another. */
export interface Stage {
  github: LoopbackGitHub
  warm: BuiltNode
}

/**
 * Runs the built action in a scene: on a stage, else with a GitHub and a process of its own. Whatever comes of it: the checkout is as it was, all traffic is
 * as GitHub describes it, and no secret is told.
 */
export async function act(folder: string, scene: Scene, stage?: Stage): Promise<Outcome> {
  const { history, event: eventName, at, depth } = scene
  const github = stage?.github ?? (await startGitHub())
  const made: Workspace = await checkouts[scene.checkout](folder, history, history[at], depth)
  const permission = permissionOf(scene.permission)
  const event = payloads[eventName](history)
  if (permission.fork)
    Object.assign((event.payload as ForkablePayload).pull_request.head.repo, { full_name: 'mallory/bot' })
  // What is compared with main holds main's newest commit, or left it before that.
  github.state.mergeBase = eventName === 'manual, on main' || at === 'swapped' ? history.tip : history.mergeBase
  github.state.commits.set(history.merge, { sha: history.merge, parents: [history.tip, history.head] })
  permission.set?.(github.state)
  const before = stateOf(made.checkout)
  try {
    const step = await runStep({
      folder,
      workspace: made.workspace,
      api: github.url,
      event: event.name,
      payload: event.payload,
      sha: event.sha,
      with: { ...made.with, ...permission.with },
      env: made.env,
      ...(stage && { node: stage.warm }),
    })
    expect(stateOf(made.checkout)).toBe(before)
    expect(github.state.violations).toEqual([])
    const comments = github.state.comments.map(({ body }) => body)
    for (const text of tellings(step, comments)) for (const secret of secrets) expect(text).not.toContain(secret)
    // A header that is sent twice arrives here as two.
    for (const credential of made.server?.credentials ?? []) expect(credential).not.toContain(' AND ')
    const server = made.env.GITHUB_SERVER_URL ?? 'https://github.com'
    return { ...step, comments, requests: github.state.requests, server }
  } finally {
    await Promise.all([stage ? github.reset() : github.close(), made.server?.close()])
  }
}

interface ForkablePayload {
  pull_request: { head: { repo: object } }
}
