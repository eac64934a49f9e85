import { expect, test } from 'vitest'
import { base, words } from './github/histories.ts'
import { checkOut, type Files, makeRepository, pullRequestPayload, runStep } from './github/job.ts'
import { withGitHub } from './github/with-github.ts'

const { folder, github, warm } = await withGitHub()

async function act(head: Files, before: Files = base) {
  const repository = makeRepository(folder, before, head)
  const payload = pullRequestPayload(repository)
  const step = await runStep({
    node: warm,
    folder,
    workspace: checkOut(folder, repository.origin, repository.merge, 1),
    api: github.url,
    payload,
    sha: repository.merge,
    with: { annotations: 'check-run' },
  })
  return { step, headSha: payload.pull_request.head.sha }
}

const grown = { 'prompts/triage.md': words(1500) }

test('a check run at the head of the pull request has the verdict and the places, and the step annotates nothing', async () => {
  const { step, headSha } = await act(grown)
  expect(step.code).toBe(1)
  expect(github.state.checkRuns).toMatchObject([
    {
      name: 'promptcost report',
      head_sha: headSha,
      status: 'completed',
      conclusion: 'failure',
      output: {
        title: expect.stringMatching(/^promptcost: fail/),
        summary: expect.stringContaining('### ❌ promptcost: fail'),
        annotations: [{ path: 'prompts/triage.md', annotation_level: 'failure' }],
      },
    },
  ])
  expect(step.log).not.toMatch(/^::error .*file=/m)
})

test('more than 50 places are sent by further requests that GitHub adds up', async () => {
  const many = (words: string): Files =>
    Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`prompts/many-${i}.md`, `${i} ${words}`]))
  await act(many(words(300)), { ...base, ...many(words(100)) })
  const [run, ...more] = github.state.checkRuns
  expect(more).toEqual([])
  expect(new Set(run?.output.annotations?.map(({ path }) => path)).size).toBe(120)
  expect(github.state.requests.filter(request => /^(POST|PATCH) .*check-runs/.test(request))).toHaveLength(3)
})

test('a token that may not write checks gets annotations of the step, and the log names the missing permission', async () => {
  github.state.mayCheck = false
  const { step } = await act(grown)
  expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
  expect(step.log).toMatch(/^::error .*file=prompts\/triage\.md/m)
  expect(step.log).toMatch(/::warning ?.*the check run was not created, as .*files are annotated instead/)
  expect(step.log).toContain('permissions: checks: write')
  expect(github.state.comments).toHaveLength(1)
})
