import { command } from './command.ts'

declare module './command.ts' {
  interface CommandList {
    rollup: Command
  }
}

export const rollup = command({
  summary: 'add up the JSON reports of many repositories',
  details: 'Reads reports written by --format json. A folder stands for the .json files in it.',
  arguments: { reports: { summary: 'reports or folders', many: true } },
  options: {
    format: {
      value: 'format',
      choices: ['terminal', 'markdown', 'csv', 'json', 'html'],
      repeatable: true,
      default: 'terminal',
      summary: 'format of the tables; repeat it with --output for several',
    },
    output: { value: 'file', repeatable: true, summary: 'write the tables to a file instead of standard output' },
    top: { value: 'number', summary: 'show at most this many owners and models', default: '10' },
  },
  examples: {
    'reports/*.json': 'what the prompts of many repositories cost together',
    'reports --format html --output costs.html': 'the same as a page that works offline',
  },
  async run(given, io) {
    const { printRollup } = await import('./print-rollup.ts')
    await printRollup(given.arguments.reports, given, io)
    return 0
  },
})
