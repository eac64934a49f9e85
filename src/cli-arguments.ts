import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { CheckRequest } from './judging/check.ts'
import { misunderstood } from './misunderstood.ts'
import { Problem } from './model/problem.ts'
import { version } from './version.ts'

/** What the command line asks for. */
export interface Invocation {
  request: CheckRequest
  format: 'terminal' | 'markdown' | 'json'
  output: string | undefined
  all: boolean
  color: boolean
}

/** The command line asked for help or the version, or for nothing there is: what to print, and with which exit code to end. */
export class Usage extends Error {
  readonly exitCode: number

  constructor(text: string, exitCode: number) {
    super(text)
    this.exitCode = exitCode
  }
}

interface Flags {
  base?: string
  head?: string
  staged?: boolean
  config?: string
  prompts?: string[]
  model?: string
  failAbove?: string
  enforce?: string
  format: Invocation['format']
  output?: string
  all?: boolean
  color: boolean
  /** Not a flag: the command names folders. */
  namedFolders?: boolean
}

/**
 * Reads the command line.
 * @param cwd the folder to check, where no other is named
 * @throws Usage where it asks for help
 * @throws Problem where it cannot be understood
 */
export function parseArguments(args: readonly string[], cwd: string): Invocation {
  let invocation: Invocation | undefined
  const printed: string[] = []
  const accept: Accept = (sides, flags, what) => {
    invocation = toInvocation(sides, flags, what)
  }
  const program = commands(cwd, accept)
  const write = (text: string) => printed.push(text)
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ writeOut: write, writeErr: write })
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) throw new Usage(printed.join(''), 0)
    throw misunderstood(error, args[0] ?? '')
  }
  if (invocation === undefined) throw new Usage(program.helpInformation(), 2)
  return invocation
}

type Accept = (sides: CheckRequest['sides'], flags: Flags, what?: Pick<CheckRequest, 'only' | 'explain'>) => void

function commands(cwd: string, accept: Accept): Command {
  const program = new Command('promptcost')
    .description('Shows what a change to prompt files costs, before it merges.')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .addHelpText('after', afterHelp)
  withJudging(
    withSides(
      program
        .command('check', { isDefault: true })
        .description('compare the prompts of the work tree with those of the default branch'),
    ),
  ).action((flags: Flags) => accept(localSides(cwd, flags), flags))
  withJudging(
    program
      .command('compare')
      .description('compare two folders; needs no git')
      .addHelpText('after', ofNamedFolders)
      .argument('<base>', 'folder with the prompts before')
      .argument('<head>', 'folder with the prompts after'),
  ).action((base: string, head: string, flags: Flags) =>
    accept({ kind: 'directories', base, head }, { ...flags, namedFolders: true }),
  )
  withCommon(
    program
      .command('count')
      .description('list tokens and cost of the prompts as they are')
      .addHelpText('after', ofNamedFolders)
      .argument('[paths...]', 'files or folders (default: all prompts)'),
  ).action((paths: string[], flags: Flags) => accept({ kind: 'local', cwd, alone: true }, flags, { only: paths }))
  withCommon(
    withSides(
      program
        .command('explain')
        .description("show one prompt's bill: every part of what is sent, what it costs, and how sure that is")
        .argument('<prompt>', 'its path or id'),
    ),
  ).action((explain: string, flags: Flags) => accept(localSides(cwd, flags), flags, { explain }))
  for (const command of [program, ...program.commands]) command.version(version, '-V, --version', 'print the version')
  return program
}

function withSides(command: Command): Command {
  return command
    .option('--base <rev>', 'what to compare with (default: where the default branch was left)')
    .option('--head <rev>', 'what to check (default: the work tree)')
    .option('--staged', 'check what is staged')
}

function localSides(cwd: string, { base, head, staged }: Flags): CheckRequest['sides'] {
  if (staged && head !== undefined)
    throw new Problem('--staged and --head exclude each other.', { remedy: 'Leave one of them out.' })
  return {
    kind: 'local',
    cwd,
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
    ...(staged && { staged }),
  }
}

function withCommon(command: Command): Command {
  return command
    .option('--config <file>', 'the config (default: promptcost.yml)')
    .option('--prompts <glob>', 'which files are prompts, without a config; may be repeated', collect)
    .option('--model <name>', 'the model of prompts that name none, without a config')
    .addOption(
      new Option('--format <format>', 'how to print the report')
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal'),
    )
    .option('--output <file>', 'write the report to a file instead')
    .option('--no-color', 'no colour (also: NO_COLOR)')
}

/** What only a comparison can do. */
function withJudging(command: Command): Command {
  return withCommon(command)
    .option('--fail-above <percent>', 'fail when a prompt, or all together, grow by more, such as 20%')
    .option('--enforce <how>', '"report" says what would fail, and fails nothing; "fail" is the rule')
    .option('--all', 'show every prompt, unchanged ones too')
}

function collect(glob: string, globs: string[] = []): string[] {
  if (glob.trim() === '') throw new InvalidArgumentError('A glob is needed, such as "prompts/**".')
  return [...globs, glob]
}

function toInvocation(
  sides: CheckRequest['sides'],
  flags: Flags,
  { only, explain }: Parameters<Accept>[2] = {},
): Invocation {
  const { config, prompts, model, failAbove, enforce } = flags
  return {
    request: {
      sides,
      ...(only !== undefined && only.length > 0 && { only }),
      ...(explain !== undefined && { explain }),
      config: {
        ...(config !== undefined && { file: config }),
        ...(prompts !== undefined && { prompts }),
        ...(model !== undefined && { model }),
        ...(failAbove !== undefined && { failAbove }),
        ...(enforce !== undefined && { enforce: enforce as 'fail' | 'report' }),
        ...((flags.namedFolders || (only !== undefined && only.length > 0)) && { namedFolders: true }),
        where: 'flag',
      },
    },
    format: flags.format,
    output: flags.output,
    all: flags.all ?? false,
    color: flags.color,
  }
}

const ofNamedFolders = `
Without a config every .md, .txt, .json, .yml and .yaml file of the folders that are named counts as a prompt, but no
README, docs, tests or the like.`

const afterHelp = `
Examples:
  promptcost                              what the work tree changes against the default branch
  promptcost --base HEAD~1 --head HEAD    what the last commit changed
  promptcost compare old/ new/            two folders, without git
  promptcost count prompts/               what the prompts cost as they are
  promptcost explain prompts/triage.md    what one prompt is made of, part by part

Below the folder of a promptcost.yml that folder is checked; paths stay relative to where the command is run.

Exit codes: 0 within the limits, 1 a limit is broken, 2 could not judge.`
