import { expect, test } from 'vitest'
import type { Note } from '../../../src/github/annotations.ts'
import { withGitHub } from '../../../src/github/api.ts'
import { annotationsOf, putCheckRun } from '../../../src/github/check-run.ts'

const note = (path: string, line?: number, endLine?: number): Note => ({
  severity: 'fail',
  at: { directory: 'app', path, ...(line && { line }), ...(endLine && { endLine }) },
  title: 'Limit',
  text: `+41% in ${path}`,
})

const run = {
  repository: { owner: 'acme', repo: 'bot' },
  sha: 'a'.repeat(40),
  name: 'promptcost report',
  verdict: 'warn' as const,
  title: 'promptcost: warn, +$20 a month',
  summary: '### warn',
}

/** What is asked of GitHub, each request with its body. */
async function asked(notes: Note[]) {
  const requests: { url: string; body: Record<string, unknown> }[] = []
  const url = await withGitHub('a-token', 30, github => {
    github.hook.wrap('request', async (_, options) => {
      const { baseUrl: _base, headers: _headers, method, url, mediaType: _type, request: _request, ...body } = options
      requests.push({ url: `${method} ${url}`, body })
      const data = { id: 7, html_url: 'https://github.com/acme/bot/runs/7' }
      return { data, headers: {}, status: 201, url } as never
    })
    return putCheckRun(github, { ...run, notes })
  })
  return { requests, url }
}

test('a check run has the verdict, the report and the places of the findings', async () => {
  const { requests, url } = await asked([note('prompts/a.md', 24, 25)])
  expect(url).toBe('https://github.com/acme/bot/runs/7')
  expect(requests).toEqual([
    {
      url: 'POST /repos/{owner}/{repo}/check-runs',
      body: {
        owner: 'acme',
        repo: 'bot',
        name: 'promptcost report',
        head_sha: 'a'.repeat(40),
        status: 'completed',
        conclusion: 'neutral',
        output: {
          title: 'promptcost: warn, +$20 a month',
          summary: '### warn',
          annotations: [
            {
              path: 'app/prompts/a.md',
              start_line: 24,
              end_line: 25,
              annotation_level: 'failure',
              title: 'Limit',
              message: '+41% in prompts/a.md',
            },
          ],
        },
      },
    },
  ])
})

test('more than 50 places take further requests, and more than 500 are left out', async () => {
  const { requests } = await asked(Array.from({ length: 620 }, (_, i) => note(`prompts/${i}.md`, 1)))
  const sizes = requests.map(({ body }) => (body.output as { annotations: unknown[] }).annotations.length)
  expect(sizes).toEqual(Array.from({ length: 10 }, () => 50))
  expect(requests[1]?.url).toBe('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}')
})

test('what has no place, or one that no log line may hold, is in the report alone; a file as a whole is marked at its first line', () => {
  const nowhere: Note = { severity: 'warn', at: undefined, title: 'A', text: 'b' }
  expect(annotationsOf([nowhere, note('x##[error]y.md', 1), note('a\nb.md', 1)])).toEqual([])
  expect(annotationsOf([note('a.md')])[0]).toMatchObject({ start_line: 1, end_line: 1 })
})
