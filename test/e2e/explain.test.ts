import { expect, test } from 'vitest'
import { report as schema } from '../../src/model/report.ts'
import { repo } from '../git.ts'
import { promptcost } from './command.ts'

const config = `prompts:
  - files: prompts/**
    model: gpt-4.1
    calls_per_month: 150000
    output_tokens: 350
    slots: { name: Ada, chunks: { tokens: 400, times: 3 } }
`
const template =
  'Answer {{ name }} in {{ language }}.\n{% include "_safety.md" %}\n{% for c in chunks %}\n- {{ c }}\n{% endfor %}\n'

function edited() {
  const made = repo({
    'promptcost.yml': config,
    'prompts/_safety.md': 'Never promise a refund.\n',
    'prompts/reply.j2': template,
  })
  made.write({ 'prompts/_safety.md': 'Never promise a refund, a replacement or a delivery date.\n' })
  return made
}

test('explain shows what a prompt is made of, each part with its place, tokens and share, and none of its text', async () => {
  const { stdout, code } = await promptcost(edited().dir, ['explain', 'prompts/reply.j2'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^partial prompts\/_safety\.md +1(-\d)? +\d+ +\+\d+ /m)
  expect(stdout.match(/^slot c +\S+ +400 /gm)).toHaveLength(3)
  expect(stdout).toMatch(/slots language undeclared, so only their placeholder text is counted/)
  expect(stdout).not.toMatch(/refund|Answer|Ada\b/)
})

test('its parts add up to the input, and its lines to the total', async () => {
  const { stdout } = await promptcost(edited().dir, ['explain', 'prompts/reply.j2', '--format', 'json'])
  const { explained, changes } = schema.parse(JSON.parse(stdout))
  const sum = explained?.parts.reduce((total, part) => total + part.tokens, 0)
  expect(sum).toBe(changes.find(({ id }) => id === 'prompts/reply.j2')?.head?.tokens)
})

test('an unknown prompt is an error that suggests the nearest name', async () => {
  const { stdout, stderr, code } = await promptcost(edited().dir, ['explain', 'prompts/replay.j2'])
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
  expect(stderr).toContain('prompts/reply.j2')
})
