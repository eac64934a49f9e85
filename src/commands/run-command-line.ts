import { version } from '../version.ts'
import type { Commands, Io } from './command.ts'
import { COMMANDS } from './commands.ts'
import { findCommand } from './find-command.ts'
import { parseArguments } from './parse-arguments.ts'

/** Runs what a command line asks for, and returns the exit code; 2 where it could not, which has then been said. */
export async function runCommandLine(args: readonly string[], io: Io, commands: Commands = COMMANDS): Promise<number> {
  try {
    return await run(args, io, commands)
  } catch (error) {
    const { problemText } = await import('../report/problem-text.ts')
    io.err(problemText(error))
    return 2
  }
}

async function run(args: readonly string[], io: Io, commands: Commands): Promise<number> {
  const { command, path, rest } = findCommand(args, commands, 'check')
  if (!command) return 2
  const parsed = parseArguments(rest, path.join(' '), command)
  if (parsed.version) {
    io.out(`${version}\n`)
    return 0
  }
  if (parsed.help || !command.run) {
    const { helpText } = await import('./help-text.ts')
    const named = args[0] === path[0]
    if (parsed.help) io.out(helpText(named ? path : [], commands))
    else io.err(helpText(path, commands))
    return parsed.help ? 0 : 2
  }
  const given = parsed.checked()
  await io.beforeWork?.()
  return command.run(given, parsed.noColor ? { ...io, env: { ...io.env, NO_COLOR: '1' } } : io, commands)
}
