import type { Commands, Option } from '../command.ts'
import { commonOptions } from '../parse-arguments.ts'

/** What can be typed after a command's name. */
export interface Completed {
  /** The command's name after those of its parents, with spaces between; empty where no command is typed yet. */
  path: string
  options: readonly (Option & { name: string })[]
  /** What can be typed next as a word of its own, each with what it means. */
  words: readonly (readonly [word: string, summary: string])[]
}

/** Every command with what completes it, the empty command line first: there `check` is what runs. */
export function completedOf(commands: Commands): Completed[] {
  return [
    { path: '', options: optionsOf(commands.check), words: wordsOf({ subcommands: commands }) },
    ...below('', commands),
  ]
}

function below(above: string, commands: Commands): Completed[] {
  return Object.entries(commands).flatMap(([name, command]) => {
    const path = above === '' ? name : `${above} ${name}`
    return [{ path, options: optionsOf(command), words: wordsOf(command) }, ...below(path, command.subcommands ?? {})]
  })
}

type Part = Commands[string]

function optionsOf(command: Part | undefined): Completed['options'] {
  return Object.entries({ ...command?.options, ...commonOptions }).map(([name, option]) => ({ name, ...option }))
}

function wordsOf({
  subcommands = {},
  arguments: args = {},
}: Pick<Part, 'subcommands' | 'arguments'>): Completed['words'] {
  const choices = Object.values(args)[0]?.choices ?? []
  return [
    ...Object.entries(subcommands).map(([name, { summary }]) => [name, summary] as const),
    ...choices.map(choice => [choice, ''] as const),
  ]
}
