import { command } from './command.ts'
import { importUsage } from './usage/import.ts'

declare module './command.ts' {
  interface CommandList {
    usage: Command
  }
}

export const usage = command({
  summary: 'read recorded usage: volumes for checks, counts against bills, who spends what',
  subcommands: { import: importUsage },
})
