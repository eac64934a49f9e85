import { Problem } from '../model/problem.ts'
import type { Command, Commands } from './command.ts'
import { didYouMean } from './did-you-mean.ts'

export interface Found {
  command: Command | undefined
  /** Its name, after the names of the commands that it is a subcommand of. */
  path: readonly string[]
  /** What follows the name. */
  rest: readonly string[]
}

/**
 * The command that the first arguments name, down to its subcommands; `byDefault` where the first is an option or missing.
 * @throws Problem where there is no command of that name
 */
export function findCommand(args: readonly string[], commands: Commands, byDefault: string | undefined): Found {
  const [first] = args
  if (first === undefined || first.startsWith('-'))
    return descend(byDefault === undefined ? [] : [byDefault], args, commands)
  if (!Object.hasOwn(commands, first)) throw unknownCommand([], first, commands)
  return descend([first], args.slice(1), commands)
}

function descend(path: readonly string[], rest: readonly string[], commands: Commands): Found {
  let found: Found = { command: commandAt(path, commands), path, rest }
  for (;;) {
    const { command, path, rest } = found
    const [next] = rest
    const inner = command?.subcommands
    if (!inner || next === undefined || next.startsWith('-')) return found
    if (Object.hasOwn(inner, next)) found = { command: inner[next], path: [...path, next], rest: rest.slice(1) }
    else if (command.run) return found
    else throw unknownCommand(path, next, inner)
  }
}

/** The command of that name, below its parents' names. */
export function commandAt(path: readonly string[], commands: Commands): Command | undefined {
  const [first, ...deeper] = path
  if (first === undefined || !Object.hasOwn(commands, first)) return undefined
  const found = commands[first]
  return deeper.length === 0 ? found : commandAt(deeper, found?.subcommands ?? {})
}

function unknownCommand(above: readonly string[], name: string, known: Commands): Problem {
  const full = (last: string) => [...above, last].join(' ')
  const names = Object.keys(known)
  const remedy = `${didYouMean(name, names, full)}Commands: ${names.map(full).join(', ')}.`
  const forFiles = above.length === 0 ? ' To look at some files only: promptcost count PATHS' : ''
  return new Problem(`there is no command "${full(name)}".`, { remedy: remedy + forFiles })
}
