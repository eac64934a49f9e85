import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sized } from '../size.ts'
import { words } from './github/histories.ts'
import { checkOut, type Files, makeRepository, pullRequestPayload, runStep, type Step } from './github/job.ts'
import { withGitHub } from './github/with-github.ts'

/* However much a pull request changes, every output stays within what GitHub takes, and tells the verdict. */

const { folder, github, warm } = await withGitHub()

const many = sized(3000, 400)
const manyProjects = sized(100, 12)
const config = `prompts:
  - files: "**/prompts/**"
    model: gpt-4.1-mini
    calls_per_month: 1000
limits:
  each_prompt:
    fail_above: { tokens: 20% }
`

function prompts(text: (at: number) => string): Files {
  const all = Array.from({ length: many }, (_, at) => [
    `prompts/area-${at % 40}/with-a-long-name-for-${at}.md`,
    text(at),
  ])
  return { 'promptcost.yml': config, ...Object.fromEntries(all) }
}

async function act(base: Files, head: Files, inputs: Record<string, string> = {}): Promise<Step> {
  const repository = makeRepository(folder, base, head)
  const workspace = checkOut(folder, repository.origin, repository.merge)
  const payload = pullRequestPayload(repository)
  return runStep({ node: warm, folder, workspace, api: github.url, payload, sha: repository.merge, with: inputs })
}

/** What GitHub takes: https://docs.github.com/en/actions/reference/limits and the limits of a comment. */
function expectWithinLimits(step: Step): void {
  for (const { body } of github.state.comments) {
    expect(body.length).toBeLessThan(65_536)
    expect([...body].length).toBeLessThanOrEqual(60_000)
  }
  expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 * 1024)
  const commands = step.log.split('\n').filter(line => /^::(error|warning|notice)/.test(line))
  for (const level of ['error', 'warning', 'notice'])
    expect(commands.filter(line => line.startsWith(`::${level}`)).length).toBeLessThanOrEqual(10)
  for (const line of commands) {
    const text = decodeURIComponent(line.replace(/^::.*?::/, '').replace(/%(?!0A|0D|25)/g, '%25'))
    expect(text.length).toBeLessThanOrEqual(4096)
  }
  for (const value of Object.values(step.outputs)) expect(value.length).toBeLessThan(10_000)
  // What is there, the comment, and whether another run posted one: never a call for each prompt or project.
  const comments = '/repos/acme/support-bot/issues/482/comments'
  // Where something fails, the comments are also read for an approval.
  const reads = step.code === 1 ? [`GET ${comments}`, `GET ${comments}`] : [`GET ${comments}`]
  expect(github.state.requests).toEqual([...reads, `POST ${comments}`, `GET ${comments}`])
}

test('very many prompts that change a little pass', async () => {
  const step = await act(
    prompts(() => words(300)),
    prompts(at => `${words(330)}${at}\n`),
  )
  expect(step, step.log).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'prompts-changed': String(many) } })
  expect(github.state.comments[0]?.body).toMatch(/^### ✅ promptcost: pass/)
  expect(step.summary).toContain('### ✅ promptcost: pass')
  expectWithinLimits(step)
})

test('very many causes that each break a limit fail', async () => {
  const step = await act(
    prompts(() => words(300)),
    prompts(at => `${words(500 + (at % 50))}${at}\n`),
  )
  expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'limits-broken': String(many) } })
  expect(github.state.comments[0]?.body).toMatch(/^### ❌ promptcost: fail/)
  expect(step.summary).toContain('### ❌ promptcost: fail')
  expect(JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')).findings.length).toBeGreaterThanOrEqual(many)
  expectWithinLimits(step)
})

test('very many projects in one run fail in one comment', async () => {
  const names = Array.from({ length: manyProjects }, (_, at) => `services/with-a-long-name-for-${at}`)
  const each = (text: string) =>
    Object.fromEntries(
      names.flatMap(name => [
        [`${name}/promptcost.yml`, config],
        [`${name}/prompts/a.md`, text],
        [`${name}/prompts/b.md`, text],
      ]),
    )
  const step = await act(each(words(300)), each(words(500)), { 'working-directory': names.join('\n') })
  expect(step).toMatchObject({
    code: 1,
    outputs: {
      verdict: 'fail',
      'prompts-changed': String(2 * manyProjects),
      'limits-broken': String(2 * manyProjects),
    },
  })
  expect(github.state.comments[0]?.body).toMatch(new RegExp(`^### ❌ promptcost: fail in all ${manyProjects} projects`))
  expect(step.summary).toContain('### ❌ promptcost: fail')
  expectWithinLimits(step)
})
