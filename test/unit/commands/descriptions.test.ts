import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import type { Command, Commands } from '../../../src/commands/command.ts'
import { COMMANDS } from '../../../src/commands/commands.ts'
import { parseArguments } from '../../../src/commands/parse-arguments.ts'

/** What a file loads at once: everything that it imports statically, and what that does. */
function loadedBy(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  if (!file.endsWith('.ts')) return loaded
  const code = readFileSync(file, 'utf8').replaceAll(/^(?:import|export) type .*$/gm, '')
  for (const [, specifier = ''] of code.matchAll(/^(?:import|export)\s[^'"();=]*\bfrom '([^']+)'/gm))
    loadedBy(specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier, loaded)
  return loaded
}

/** The door loads the command line once it watches over how the process ends. */
const started = ['src/cli.ts', 'src/command.ts', 'src/commands/run-command-line.ts']

test('the command starts with descriptions only: what does the work is loaded when it is needed', () => {
  const loaded = [...new Set(started.flatMap(file => [...loadedBy(file)]))]
  const heavy = loaded.filter(file => !/^src\/(?:commands(?:\/usage)?|renderers)\/[a-z-]+\.ts$/.test(file))
  expect(heavy.sort()).toEqual(
    [
      'fastest-levenshtein',
      'node:fs',
      'node:util',
      'src/cli.ts',
      'src/command.ts',
      'src/model/price.ts',
      'src/model/problem.ts',
      'src/revisions/left-over.ts',
      'src/run-door.ts',
      'src/version.ts',
    ].sort(),
  )
  expect(loaded).not.toContain('src/commands/print-check.ts')
})

/** What prints no result of its own: it starts others, asks, or writes the files that it is for. */
const withoutResult = ['init', 'usage', 'usage import', 'prices update', 'completion', 'help']

/** Every command and subcommand with its words. */
const all = (commands: Commands = COMMANDS, above = ''): [name: string, command: Command][] =>
  Object.entries(commands).flatMap(([name, command]) => [
    [`${above}${name}`, command] as [string, Command],
    ...all(command.subcommands ?? {}, `${above}${name} `),
  ])

test.each(all().filter(([name]) => !withoutResult.includes(name)))(
  '%s can write its result to a file, as its siblings do',
  (_, { options = {} }) => {
    expect(options.output).toMatchObject({ value: 'file' })
    if (options.format) expect(options.format.choices).toEqual(expect.arrayContaining(['terminal', 'json']))
    expect(options).not.toHaveProperty('json')
  },
)

test('every command takes --no-color', () => {
  for (const [name, command] of all()) {
    const parsed = parseArguments(['--no-color'], name, { ...command, arguments: {} })
    expect(parsed.noColor).toBe(true)
    expect(() => parsed.checked()).not.toThrow()
  }
})
