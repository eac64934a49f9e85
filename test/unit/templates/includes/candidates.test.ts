import { expect, test } from 'vitest'
import { candidatesOf } from '../../../../src/templates/includes/candidates.ts'

test('a command names files from the folder that holds its agent, before those beside it', () => {
  const [first] = candidatesOf('docs/rules.md', 'team/.claude/commands/fix.md', 'shell-command', [])
  expect(first).toBe('team/docs/rules.md')
  expect(candidatesOf('./rules.md', '.gemini/commands/fix.toml', 'gemini-command', [])).toEqual([
    'rules.md',
    '.gemini/commands/rules.md',
  ])
})

test('any other file names those beside it first', () => {
  const [first] = candidatesOf('docs/rules.md', 'team/.claude/rules/fix.md', 'claude-memory', [])
  expect(first).toBe('team/.claude/rules/docs/rules.md')
})
