import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Workflow {
  on: string | Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number }>
}
interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

const folder = '.github/workflows'
const all = readdirSync(folder).map(name => {
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  return { name, text, workflow: parse(text) as Workflow }
})
const steps = all.flatMap(({ name, workflow }) =>
  Object.values(workflow.jobs).flatMap(job => job.steps.map(step => ({ name, step }))),
)

test.each(all)('$name runs other people’s actions only at a full commit id, with its version beside it', ({ text }) => {
  const used = [...text.matchAll(/uses: (.*)/g)].map(([, what = '']) => what)
  for (const what of used) if (what !== './') expect(what).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test.each(all)('$name gives by default no right to write but to comment, and ends in time', ({ name, workflow }) => {
  const { 'pull-requests': comment, ...rest } = workflow.permissions
  expect(Object.values(rest).filter(right => right !== 'read')).toEqual([])
  expect(comment).toBe(name === 'promptcost.yml' ? 'write' : undefined)
  for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
})

test('only the release writes, each of its jobs one thing, and no checkout keeps a token', () => {
  const release = all.find(({ name }) => name === 'release.yml')?.workflow
  const writes = Object.entries(release?.jobs ?? {}).map(([id, { permissions = {} }]) => [
    id,
    Object.entries(permissions).flatMap(([right, how]) => (how === 'write' ? [right] : [])),
  ])
  expect(Object.fromEntries(writes)).toEqual({
    verify: [],
    attest: ['id-token', 'attestations'],
    npm: ['id-token'],
    release: ['contents'],
  })
  const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'))
  for (const { name, step } of checkouts) expect(step.with, name).toMatchObject({ 'persist-credentials': false })
})

test('no script has a value of the event written into it', () => {
  for (const { name, step } of steps) expect(step.run ?? '', name).not.toMatch(/\$\{\{/)
})

test('with rights for a fork runs only what comments, and that checks out and runs nothing of it', () => {
  const strong = all.filter(({ workflow }) => /pull_request_target|workflow_run/.test(JSON.stringify(workflow.on)))
  expect(strong.map(({ name }) => name)).toEqual(['promptcost-comment.yml'])
  const [checkout, publish, ...more] = steps.filter(({ name }) => name === 'promptcost-comment.yml')
  expect(checkout?.step.with).toEqual({ 'persist-credentials': false })
  expect(publish?.step).toMatchObject({ uses: './', with: { publish: 'promptcost' } })
  expect(more).toEqual([])
})

test('Dependabot looks after both kinds of dependencies', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string }[]
  }
  expect(updates.map(update => update['package-ecosystem'])).toEqual(['github-actions', 'npm'])
})
