import { parseArgs } from 'node:util'
import { Problem } from '../model/problem.ts'
import type { Argument, Command, Given, Option, Options } from './command.ts'
import { didYouMean } from './did-you-mean.ts'

/** The options of every command. */
export const commonOptions = {
  help: { short: 'h', summary: 'show this help' },
  version: { short: 'V', summary: 'print the version' },
  'no-color': { summary: 'print without colors (also: NO_COLOR=1)' },
} as const satisfies Options

/** A line of the command line: an option as it was given. */
interface Occurrence {
  name: string
  value: string | undefined
}

/** What was given, as far as it can be understood without the arguments: these are checked after `--help` and `--version`. */
export interface Parsed {
  help: boolean
  version: boolean
  noColor: boolean
  /** @throws Problem where the options or the arguments are not what the command declares */
  checked(): Given
}

/**
 * Reads what follows a command's name.
 * @param name the command's name, for messages
 */
export function parseArguments(args: readonly string[], name: string, command: Command): Parsed {
  const options: Options = { ...command.options, ...commonOptions }
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([key, { value, short }]) => [key, parserOption(value, short)]),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const given = tokens.filter(token => token.kind === 'option')
  const has = (wanted: string) => given.some(token => token.name === wanted)
  return {
    help: has('help'),
    version: has('version'),
    noColor: has('no-color'),
    checked() {
      for (const { name: key, rawName, value, inlineValue } of given)
        checkOption(
          rawName,
          Object.hasOwn(options, key) ? options[key] : undefined,
          { value, inlineValue },
          name,
          options,
        )
      const inOrder: Occurrence[] = given.map(token => ({ name: token.name, value: token.value }))
      const positionals = tokens.flatMap(token => (token.kind === 'positional' ? token.value : []))
      return {
        options: valuesOf(command.options ?? {}, inOrder),
        arguments: argumentsOf(command.arguments ?? {}, positionals, name),
        inOrder,
      }
    },
  }
}

function parserOption(value: string | undefined, short: string | undefined) {
  return {
    type: value === undefined ? ('boolean' as const) : ('string' as const),
    ...(short !== undefined && { short }),
  }
}

function checkOption(
  raw: string,
  option: Option | undefined,
  { value, inlineValue }: { value: string | undefined; inlineValue: boolean | undefined },
  command: string,
  options: Options,
): void {
  const all = `All options: promptcost ${command} --help`
  if (option === undefined) {
    const near = raw.startsWith('--') ? didYouMean(raw.slice(2), Object.keys(options), key => `--${key}`) : ''
    throw new Problem(`${command} has no option "${raw}".`, { remedy: near + all })
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new Problem(`${raw} takes no value.`, { remedy: `Write ${raw} alone.` })
    return
  }
  if (value === undefined || (!inlineValue && /^-./.test(value)))
    throw new Problem(`${raw} needs a value.`, { remedy: `Write ${raw} <${option.value}>. ${all}` })
  if (value.trim() === '')
    throw new Problem(`the value of ${raw} is empty.`, { remedy: 'Give it a value, or omit it.' })
  checkChoice(raw, option.choices, value)
}

function checkChoice(what: string, choices: readonly string[] | undefined, value: string): void {
  if (choices && !choices.includes(value))
    throw new Problem(`${what} must be ${orList(choices)}, not "${value}".`, {
      remedy: didYouMean(value, choices).trim(),
    })
}

const orList = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

function valuesOf(options: Options, inOrder: readonly Occurrence[]): Given['options'] {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const values = inOrder.flatMap(each => (each.name === name ? [each.value ?? ''] : []))
      if (option.value === undefined) return [name, values.length > 0]
      if (option.repeatable) return [name, values]
      if (values.length > 1)
        throw new Problem(`--${name} is given ${values.length === 2 ? 'twice' : `${values.length} times`}.`, {
          remedy: 'Give it once.',
        })
      return [name, values[0]]
    }),
  )
}

function argumentsOf(
  declared: Readonly<Record<string, Argument>>,
  given: readonly string[],
  command: string,
): Given['arguments'] {
  const entries = Object.entries(declared)
  const takesMany = entries.at(-1)?.[1].many === true
  if (given.length > entries.length && !takesMany) {
    const [extra] = given.slice(entries.length)
    throw new Problem(
      entries.length === 0
        ? `${command} takes no arguments, such as "${extra}".`
        : `"${extra}" is one argument too many.`,
      { remedy: `A command's name comes first, then its options. Usage: promptcost ${usageOf(command, declared)}` },
    )
  }
  return Object.fromEntries(
    entries.map(([name, { summary, optional, many, choices }], i) => {
      if (many) return [name, given.slice(i)]
      const value = given[i]
      if (value === undefined && !optional)
        throw new Problem(`${command} needs <${name}>: ${summary}.`, {
          remedy: `Usage: promptcost ${usageOf(command, declared)}`,
        })
      if (value !== undefined) checkChoice(`<${name}>`, choices, value)
      return [name, value]
    }),
  )
}

/** A command's name and its arguments, as help shows them. */
export function usageOf(command: string, declared: Readonly<Record<string, Argument>> = {}): string {
  const shown = Object.entries(declared).map(([name, { optional, many }]) =>
    many ? `[${name}...]` : optional ? `[${name}]` : `<${name}>`,
  )
  return [command, ...shown].join(' ')
}
