import { command } from './command.ts'

declare module './command.ts' {
  interface CommandList {
    completion: Command
  }
}

export const completion = command({
  summary: 'print a script that completes commands and options in your shell',
  details: [
    'bash: add to ~/.bashrc   source <(promptcost completion bash)',
    'zsh:  add to ~/.zshrc    source <(promptcost completion zsh)',
    'fish: run once           promptcost completion fish > ~/.config/fish/completions/promptcost.fish',
  ].join('\n'),
  arguments: { shell: { summary: 'your shell', choices: ['bash', 'zsh', 'fish'] } },
  async run(given, io, commands) {
    const { SHELLS } = await import('./completion/shells.ts')
    io.out(SHELLS[given.arguments.shell](commands))
    return 0
  },
})
