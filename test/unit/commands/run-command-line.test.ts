import { describe, expect, test } from 'vitest'
import { type Commands, command } from '../../../src/commands/command.ts'
import { COMMANDS } from '../../../src/commands/commands.ts'
import { formats } from '../../../src/renderers/renderers.ts'
import { version } from '../../../src/version.ts'
import { run } from '../../command-line.ts'

const said = async (...args: string[]) => (await run('.', args)).stderr

test.each([
  ['cont', 'there is no command "cont".\n  Did you mean count? Commands: '],
  ['comapre', 'there is no command "comapre".\n  Did you mean compare? Commands: '],
  ['deploy', 'there is no command "deploy".\n  Commands: '],
  ['constructor', 'there is no command "constructor".\n  Commands: '],
  ['x'.repeat(10_000), 'there is no command "xxx'],
])('a slip in a command is answered with the command it is near to', async (word, message) => {
  const { code, stdout, stderr } = await run('.', [word])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr.slice(0, `promptcost: ${message}`.length)).toBe(`promptcost: ${message}`)
})

describe('options', () => {
  test.each([
    [['--bases', 'x'], 'check has no option "--bases".\n  Did you mean --base? All options: promptcost check --help\n'],
    [['count', '-x'], 'count has no option "-x".\n  All options: promptcost count --help\n'],
    [['--constructor'], 'check has no option "--constructor".\n  All options: promptcost check --help\n'],
    [['--config', 'a', '--config', 'b'], '--config is given twice.\n  Give it once.\n'],
    [['--base=a', '--base=b', '--base=c'], '--base is given 3 times.\n  Give it once.\n'],
    [['--base', ''], 'the value of --base is empty.\n  Give it a value, or omit it.\n'],
    [['--prompts='], 'the value of --prompts is empty.\n  Give it a value, or omit it.\n'],
    [['--base'], '--base needs a value.\n  Write --base <rev>. All options: promptcost check --help\n'],
    [['--base', '--all'], '--base needs a value.\n  Write --base <rev>. All options: promptcost check --help\n'],
    [['--all=yes'], '--all takes no value.\n  Write --all alone.\n'],
    [['--enforce', 'never'], '--enforce must be fail or report, not "never".\n'],
    [['--enforce', 'repot'], '--enforce must be fail or report, not "repot".\n  Did you mean report?\n'],
    [['--format', 'pdf'], `--format must be ${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}, not "pdf".\n`],
    [['--staged', '--head', 'x'], '--staged and --head cannot be combined.\n  Leave one of them out.\n'],
  ])('%j is refused in a sentence', async (args, message) => {
    expect(await said(...args)).toBe(`promptcost: ${message}`)
  })
})

describe('arguments', () => {
  test.each([
    [
      ['--all', 'count'],
      'check takes no arguments, such as "count".\n  A command\'s name comes first, then its options. ',
    ],
    [['compare', 'a', 'b', 'c'], '"c" is one argument too many.\n'],
    [
      ['compare', 'a'],
      'compare needs <head>: folder with the prompts after.\n  Usage: promptcost compare <base> <head>\n',
    ],
    [['completion', 'tcsh'], '<shell> must be bash, zsh or fish, not "tcsh".\n'],
  ])('%j is refused in a sentence', async (args, message) => {
    expect((await said(...args)).slice(0, `promptcost: ${message}`.length)).toBe(`promptcost: ${message}`)
  })
})

describe('help and version', () => {
  const names = Object.keys(COMMANDS)

  test.each([[], ...names.map(name => [name])])(
    '%s --version prints the version, whatever else is said',
    async (...name) => {
      for (const flag of ['--version', '-V'])
        expect(await run('.', [...name, '--nonsense', flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    },
  )

  test.each(names.map(name => [name, name]))(
    'help %s and %s --help are the same, in lines of 80 characters',
    async name => {
      const { code, stdout } = await run('.', [name, '--help'])
      expect(code).toBe(0)
      expect(await run('.', ['help', name])).toEqual({ code, stdout, stderr: '' })
      const lines = stdout.split('\n').filter(line => !line.includes('promptcost'))
      expect(lines.filter(line => line.length > 80)).toEqual([])
      expect(stdout).toContain(`Usage: promptcost ${name}`)
    },
  )

  test('the help of the program names every command, and is what help alone shows', async () => {
    const { stdout } = await run('.', ['--help'])
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    expect((await run('.', ['help'])).stdout).toBe(stdout)
  })
})

describe('subcommands', () => {
  const commands: Commands = {
    check: command({ summary: 'check', run: async () => 0 }),
    help: COMMANDS.help,
    usage: {
      summary: 'work with usage records',
      subcommands: {
        import: command({
          summary: 'read records',
          arguments: { files: { summary: 'files with records', many: true } },
          options: { since: { value: 'date', summary: 'leave out what is older' } },
          async run(given, io) {
            io.out(`${given.options.since} ${given.arguments.files.join('+')}`)
            return 7
          },
        }),
      },
    },
    prices: command({
      summary: 'show the price of a model',
      arguments: { model: { summary: 'its name', optional: true } },
      subcommands: { update: command({ summary: 'fetch the newest prices', run: async () => 9 }) },
      async run(given, io) {
        io.out(String(given.arguments.model))
        return 0
      },
    }),
  }
  const said = (...args: string[]) => run('.', args, {}, commands)

  test('get their own options and arguments, and decide about the exit code', async () => {
    const outcome = await said('usage', 'import', '--since', '2026-01-01', 'a', 'b')
    expect(outcome).toEqual({ code: 7, stdout: '2026-01-01 a+b', stderr: '' })
  })

  test('stand beside arguments of a command that also runs by itself', async () => {
    expect(await said('prices', 'update')).toMatchObject({ code: 9 })
    expect(await said('prices', 'gpt-5')).toMatchObject({ code: 0, stdout: 'gpt-5' })
    expect(await said('prices')).toMatchObject({ code: 0, stdout: 'undefined' })
  })

  test('are named where one is missing or misspelled', async () => {
    expect(await said('usage', 'imprt')).toMatchObject({
      code: 2,
      stderr: 'promptcost: there is no command "usage imprt".\n  Did you mean usage import? Commands: usage import.\n',
    })
    const { code, stdout, stderr } = await said('usage')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^Work with usage records\.\n\nUsage: promptcost usage <command> \[options\]\n/)
    expect(stderr).toMatch(/^ {2}usage import \[files\.\.\.\] {2}read records$/m)
  })

  test('have help of their own', async () => {
    expect((await said('help', 'usage', 'import')).stdout).toMatch(/^ {2}--since <date> +leave out what is older$/m)
    expect((await said('usage', 'import', '--help')).stdout).toBe((await said('help', 'usage', 'import')).stdout)
  })
})
