/** One option of a command, without its name: that is the key under which it is listed. */
export interface Option {
  summary: string
  /** What its value is called in help, such as `file`. An option without one is a switch. */
  value?: string
  /** The only values that it may have. */
  choices?: readonly string[]
  /** What counts where it is not given, for help. */
  default?: string
  /** It may be given more than once. */
  repeatable?: true
  /** One letter that stands for it. */
  short?: string
}

/** One argument of a command, without its name: that is the key under which it is listed. */
export interface Argument {
  summary: string
  /** It may be left out. */
  optional?: true
  /** It takes all arguments that are left, none at all included. Only the last one can. */
  many?: true
  /** The only values that it may have. */
  choices?: readonly string[]
}

export type Options = Readonly<Record<string, Option>>
export type Arguments = Readonly<Record<string, Argument>>

type OptionValue<O extends Option> = O extends { value: string }
  ? O extends { repeatable: true }
    ? readonly Choice<O>[]
    : Choice<O> | undefined
  : boolean
type Choice<O extends Option> = O extends { choices: readonly (infer C)[] } ? C : string
type ArgumentValue<A extends Argument> = A extends { many: true }
  ? readonly string[]
  : A extends { optional: true }
    ? ArgumentChoice<A> | undefined
    : ArgumentChoice<A>
type ArgumentChoice<A extends Argument> = A extends { choices: readonly (infer C)[] } ? C : string

/** What the command line says, checked against what the command declares. */
export interface Given<O extends Options = Options, A extends Arguments = Arguments> {
  options: { readonly [Name in keyof O]: OptionValue<O[Name]> }
  arguments: { readonly [Name in keyof A]: ArgumentValue<A[Name]> }
  /** Every option in the order in which it was given, for those whose order means something. */
  inOrder: readonly { name: keyof O & string; value: string | undefined }[]
}

/** Everything that a command knows of the world around it, so that a test runs one without a process. */
export interface Io {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** The day, as `2026-11-29`; undefined where the age of prices is of no concern. */
  today?: string | undefined
  /** Whether standard output is a terminal. */
  isTerminal: boolean
  /** Asks a question on the terminal; left out where there is none. Undefined is no answer. */
  ask?: ((question: string) => Promise<string | undefined>) | undefined
  /** Prepares the process for a command's work, which help and the version do without. */
  beforeWork?(): Promise<void>
  /** Writes to standard output: the command's result and nothing else. */
  out(text: string): void
  /** Writes to standard error: everything that is not the result. */
  err(text: string): void
}

/**
 * One command. This is its description only, which every run loads: whatever does the work is imported by `run`, when it runs.
 * A command with `subcommands` runs the one that its first argument names, else itself, where it has a `run`.
 */
export interface Command<O extends Options = Options, A extends Arguments = Arguments> {
  /** One line in the list of commands, which starts with a verb. */
  summary: string
  /** Further lines of its help, wrapped when shown. */
  details?: string
  arguments?: A
  options?: O
  /** Command lines without the program's name, each with what it does. */
  examples?: Readonly<Record<string, string>>
  subcommands?: Commands
  /**
   * Runs the command and returns the exit code. `commands` are all commands of the program.
   * @throws Problem where it cannot do what was asked: exit code 2
   */
  run?(given: Given<O, A>, io: Io, commands: Commands): Promise<number>
}

export type Commands = Readonly<Record<string, Command>>

/** All commands by name. Every command's file adds its own, and the list in `commands.ts` must have each of them. */
// biome-ignore lint/suspicious/noEmptyInterface: commands add to it
export interface CommandList {}

/** Holds a command's `run` to the options and arguments that the command declares. */
export function command<const O extends Options, const A extends Arguments>(declared: Command<O, A>): Command {
  // What it is given is read by this same declaration, so that it is what `run` takes.
  return declared as unknown as Command
}
