import { command } from '../command.ts'
import { outputOption, reportOptions } from '../options.ts'
import { shapeOptions } from './shape-options.ts'

export const usageReconcile = command({
  summary: 'compare counted with billed input, prompt by prompt, and explain the difference',
  details: 'Without records it reads the usage file of the config, which has percentiles for each month.',
  arguments: { sources: { summary: 'files or folders with records', many: true } },
  options: {
    format: { value: 'format', choices: ['terminal', 'json'], summary: 'format of the result', default: 'terminal' },
    ...outputOption,
    ...shapeOptions,
    config: reportOptions.config,
  },
  examples: { 'logs/': 'what was billed, beside what is counted' },
  async run(given, io) {
    const { runReconcile } = await import('./run-reconcile.ts')
    return runReconcile(given, io)
  },
})
