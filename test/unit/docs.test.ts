import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument } from 'yaml'
import type { Command } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/commands.ts'
import { commonOptions, parseArguments } from '../../src/commands/parse-arguments.ts'
import { fencesOf, pages } from '../fences.ts'

const fences = pages.flatMap(fencesOf)

describe('what the pages show', () => {
  const yaml = fences.filter(({ language }) => language === 'yaml' || language === 'yml')
  test.each(yaml)('the YAML at $page:$line can be pasted', ({ text }) => {
    const { errors, warnings } = parseDocument(text)
    expect([...errors, ...warnings].map(({ message }) => message)).toEqual([])
    expect(text).not.toContain('\t')
  })

  const known = new Map(
    Object.entries<Command>(COMMANDS).map(([name, { options, subcommands = {} }]) => [
      name,
      [options, ...Object.values(subcommands).map(inner => inner.options)]
        .flatMap(some => Object.keys({ ...some, ...commonOptions }))
        .map(option => `--${option}`),
    ]),
  )
  const calls = pages.flatMap(page =>
    readFileSync(page, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        // What a shell fills in is one word.
        [...line.replace(/"?\$\([^()]*\)"?/g, 'X').matchAll(/(?:^|[\s`"'/])promptcost((?: +[^\s`|&;#)']+)+)/g)].map(
          ([, rest = '']) => ({
            at: `${page}:${at + 1}`,
            words: rest.trim().split(/ +/),
          }),
        ),
      )
      .filter(({ words }) => words.some(word => word.startsWith('--'))),
  )

  test('there are calls with flags to look at', () => expect(calls.length).toBeGreaterThan(9))

  test.each(calls)('the flags at $at exist: promptcost $words', ({ words }) => {
    const command = known.has(words[0] ?? '') ? words[0] : 'check'
    const flags = words.filter(word => word.startsWith('--')).map(word => word.replace(/[=,.].*$/, ''))
    expect(known.get(command ?? '')).toEqual(expect.arrayContaining(flags))
  })

  test.each(pages)('the links of %s lead somewhere', page => {
    const text = readFileSync(page, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to)
    const local = links.filter(to => !/^(?:https?:|#|mailto:)/.test(to)).map(to => to.replace(/#.*$/, ''))
    expect(local.filter(to => !existsSync(join(dirname(page), to)))).toEqual([])
  })
})

describe('the pre-commit hook', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, unknown>[]
  const { bin, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    bin: Record<string, string>
    version: string
  }

  // The keys that a manifest must have, and may: https://pre-commit.com/#new-hooks
  test('is what pre-commit asks for', () => {
    for (const hook of hooks) {
      expect(hook).toMatchObject({ id: expect.any(String), name: expect.any(String), language: 'node' })
      const may = ['id', 'name', 'description', 'entry', 'language', 'pass_filenames', 'require_serial']
      expect(may).toEqual(expect.arrayContaining(Object.keys(hook)))
    }
  })

  test.each(hooks)('$id runs a command that the package installs, with flags that it has', ({ entry }) => {
    const [command = '', ...args] = String(entry).split(' ')
    expect(existsSync(bin[command] ?? 'nowhere')).toBe(true)
    expect(checkOptions(args)).toMatchObject({ staged: true })
  })

  test('is offered at a version that there is, by an id that there is', () => {
    const shown = fences.find(({ text }) => text.includes('- id: promptcost'))?.text ?? ''
    const config = parse(shown) as { repos: [{ rev: string; hooks: [{ id: string; args: string[] }] }] }
    expect(config.repos[0].rev).toBe(`v${version}`)
    const [{ id, args }] = config.repos[0].hooks
    expect(hooks.map(hook => hook.id)).toContain(id)
    expect(checkOptions(['--staged', ...args])).toMatchObject({ 'fail-above': '20%' })
  })
})

/** The options of `promptcost`, as the command reads them. */
function checkOptions(args: readonly string[]) {
  return parseArguments(args, 'check', COMMANDS.check).checked().options
}
