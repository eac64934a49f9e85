import { command } from './command.ts'

declare module './command.ts' {
  interface CommandList {
    init: Command
  }
}

export const init = command({
  summary: 'find the prompts of a repository, and write a config and a workflow',
  details:
    'Shows what it found before it writes promptcost.yml and .github/workflows/promptcost.yml, and never overwrites a file. On a terminal it asks first. With --check it exits with 1 where promptcost.yml leaves prompts out.',
  options: {
    yes: { summary: 'write without asking' },
    'dry-run': { summary: 'print the files instead of writing them' },
    check: { summary: 'list the prompts that the config does not cover, and write nothing' },
    'no-workflow': { summary: 'write the config only' },
  },
  examples: {
    '': 'show what there is, ask, and write',
    '--dry-run': 'show the files that it would write',
    '--check': 'prompts that the config leaves out',
  },
  async run({ options }, io) {
    const { runInit } = await import('./init/run-init.ts')
    return runInit(
      { yes: options.yes, dryRun: options['dry-run'], check: options.check, noWorkflow: options['no-workflow'] },
      io,
    )
  },
})
