import type { Commands, Option, Options } from './command.ts'
import { commandAt } from './find-command.ts'
import { commonOptions, usageOf } from './parse-arguments.ts'

const width = 80

/** The help of the command at a path, or of the whole program at an empty one. */
export function helpText(path: readonly string[], commands: Commands): string {
  const blocks = path.length === 0 ? programHelp(commands) : commandHelp(path, commands)
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function programHelp(commands: Commands): string[][] {
  const examples = Object.entries(commands).flatMap(([name, { examples = {} }]) => examplesOf([name], examples, 2))
  return [
    ['Shows what a change to prompt files costs, before it merges.'],
    ['Usage: promptcost [command] [options]'],
    ['Commands:', ...table(commandRows([], commands))],
    ['Examples:', ...table(examples, 38)],
    ['Options:', ...table(Object.entries(commonOptions).map(optionRow))],
    ['Options of a command: promptcost <command> --help. Without a command, check runs.'],
    ['Exit codes: 0 within the limits, 1 a limit is broken, 2 could not judge.'],
  ]
}

function commandHelp(path: readonly string[], commands: Commands): string[][] {
  const command = commandAt(path, commands)
  if (!command) return []
  const { summary, details = '', arguments: args = {}, options = {}, examples = {}, subcommands = {} } = command
  const rows = Object.entries(args).map(([name, { summary, choices }]) => [name, withChoices(summary, choices)] as Row)
  const all: Options = { ...options, ...commonOptions }
  const inner = commandRows(path, subcommands)
  const shown = table(examplesOf(path, examples), 38)
  return [
    wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, width),
    [`Usage: promptcost ${command.run ? usageOf(path.join(' '), args) : `${path.join(' ')} <command>`} [options]`],
    details === '' ? [] : details.split('\n').flatMap(line => wrap(line, width)),
    inner.length === 0 ? [] : ['Commands:', ...table(inner)],
    rows.length === 0 ? [] : ['Arguments:', ...table(rows)],
    ['Options:', ...table(Object.entries(all).map(optionRow))],
    shown.length === 0 ? [] : ['Examples:', ...shown],
  ]
}

type Row = readonly [left: string, right: string]

function commandRows(above: readonly string[], commands: Commands): Row[] {
  return Object.entries(commands).map(([name, { summary, arguments: args }]) => [
    usageOf([...above, name].join(' '), args),
    summary,
  ])
}

function optionRow([name, { value, summary, short, choices, default: byDefault }]: readonly [string, Option]): Row {
  const long = `--${name}${value === undefined ? '' : ` <${value}>`}`
  return [short === undefined ? long : `-${short}, ${long}`, withChoices(summary, choices, byDefault)]
}

/** The choices, where the summary does not already explain each of them, and the default. */
function withChoices(summary: string, choices: readonly string[] = [], byDefault?: string): string {
  const isExplained = choices.every(choice => new RegExp(`\\b${choice}\\b`).test(summary))
  const more = [isExplained ? '' : choices.join(', '), byDefault === undefined ? '' : `default: ${byDefault}`]
  const shown = more.filter(part => part !== '').join('; ')
  return shown === '' ? summary : `${summary} (${shown})`
}

/** `check` is what runs without a command, so that its name is left out. */
function examplesOf(path: readonly string[], examples: Readonly<Record<string, string>>, most = 9): Row[] {
  const name = path.join(' ') === 'check' ? [] : path
  return Object.entries(examples)
    .slice(0, most)
    .map(([rest, what]) => [['promptcost', ...name, rest].filter(word => word !== '').join(' '), what])
}

/** Two columns; a left cell that is too long for its column has a line of its own. */
function table(rows: readonly Row[], most = 26): string[] {
  const column = Math.min(most, Math.max(0, ...rows.map(([left]) => left.length)))
  const indent = ' '.repeat(column + 4)
  return rows.flatMap(([left, right]) => {
    const [first = '', ...more] = wrap(right, width - indent.length)
    const rest = more.map(line => indent + line)
    return left.length > column
      ? [`  ${left}`, indent + first, ...rest]
      : [`  ${left.padEnd(column)}  ${first}`, ...rest]
  })
}

function wrap(text: string, columns: number): string[] {
  if (text.length <= columns) return [text]
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
