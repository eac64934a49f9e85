import { command } from './command.ts'

declare module './command.ts' {
  interface CommandList {
    help: Command
  }
}

export const help = command({
  summary: 'show the help of promptcost or of one command',
  arguments: { command: { summary: 'name of the command', many: true } },
  async run(given, io, commands) {
    const { findCommand } = await import('./find-command.ts')
    const { helpText } = await import('./help-text.ts')
    const { path } = findCommand(given.arguments.command, commands, undefined)
    io.out(helpText(path, commands))
    return 0
  },
})
