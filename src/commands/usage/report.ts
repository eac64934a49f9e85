import { command } from '../command.ts'
import { outputOption, reportOptions } from '../options.ts'
import { shapeOptions } from './shape-options.ts'

export const usageReport = command({
  summary: 'show who spends what: calls, tokens, cost and errors',
  details: [
    'Without records it reads the usage file of the config. Reports by tenant, weekday or hour, and anomalies, need the records.',
    'Tenants are shown as keyed hashes only: set PROMPTCOST_TENANT_KEY. Those with few calls share a row.',
  ].join('\n'),
  arguments: { sources: { summary: 'files or folders with records', many: true } },
  options: {
    by: {
      value: 'what',
      choices: ['prompt', 'owner', 'tag', 'model', 'service', 'tenant', 'month', 'weekday', 'hour'],
      summary: 'what each row is about',
      default: 'prompt',
    },
    format: {
      value: 'format',
      choices: ['terminal', 'markdown', 'csv', 'json', 'focus'],
      summary: 'format of the report; focus: billing rows in FOCUS 1.2',
      default: 'terminal',
    },
    ...outputOption,
    ...shapeOptions,
    config: reportOptions.config,
  },
  examples: { '--by owner': 'what each owner spends', 'logs/ --by hour': 'when calls are made' },
  async run(given, io) {
    const { runReport } = await import('./run-report.ts')
    return runReport(given, io)
  },
})
