import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Commands } from '../../../src/commands/command.ts'
import { COMMANDS } from '../../../src/commands/commands.ts'
import { bash } from '../../../src/commands/completion/bash.ts'
import { fish } from '../../../src/commands/completion/fish.ts'
import { zsh } from '../../../src/commands/completion/zsh.ts'
import { formats } from '../../../src/renderers/renderers.ts'

const commands: Commands = {
  ...COMMANDS,
  usage: {
    summary: "read a provider's [usage]: records",
    subcommands: { import: { summary: 'read', options: { since: { value: 'date', summary: 'from' } } } },
  },
}

/** What bash offers for the last of the words. */
function offered(...words: string[]): string[] {
  const line = ['promptcost', ...words].map(word => `'${word}'`).join(' ')
  const script = `${bash(commands)}\nCOMP_WORDS=(${line}) COMP_CWORD=${words.length}\n_promptcost\nprintf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.split('\n').filter(word => word !== '')
}

describe('completion in bash', () => {
  test('offers commands first', () => expect(offered('co')).toEqual(['compare', 'count', 'completion']))
  test('offers the options of check without a command', () => expect(offered('--st')).toEqual(['--staged']))
  test('offers the options of the command that is typed', () => {
    expect(offered('count', '--')).not.toContain('--staged')
    expect(offered('count', 'a', '--fo')).toEqual(['--format'])
  })
  test('offers the values of an option that has choices', () => {
    expect(offered('count', '--format', '')).toEqual(formats)
    expect(offered('--enforce', 'r')).toEqual(['report'])
  })
  test('offers subcommands, and their options', () => {
    expect(offered('usage', '')).toEqual(['import'])
    expect(offered('usage', 'import', '--s')).toEqual(['--since'])
  })
  test('offers the shells', () => expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']))
})

describe.each([
  ['zsh', zsh(commands)],
  ['fish', fish(commands)],
])('completion in %s', (_, script) => {
  test('knows every command and every option, and closes each quote', () => {
    for (const [name, { options = {} }] of Object.entries(commands)) {
      expect(script).toContain(name)
      for (const option of Object.keys(options)) expect(script).toMatch(new RegExp(`(?:--|-l )${option}\\b`))
    }
    expect(script).toContain('import')
  })
})

test('a summary with quotes, brackets and colons is plain text in zsh and fish', () => {
  expect(zsh(commands)).toContain(String.raw`usage\:"read a provider'\''s \[usage\]\: records"`)
  expect(fish(commands)).toContain(String.raw`-a usage -d 'read a provider\'s [usage]: records'`)
})

test('fish joins the words typed so far as words, also those that start with a dash', () => {
  const joins = fish(commands).match(/string join.*/g) ?? []
  expect(joins).toHaveLength(2)
  for (const join of joins) expect(join).toMatch(/^string join -- /)
})
