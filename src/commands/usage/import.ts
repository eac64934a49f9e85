import { command } from '../command.ts'
import { shapeOptions } from './shape-options.ts'

export const importUsage = command({
  summary: 'write the usage file from records',
  details: [
    'Records are files, or folders of files, with JSONL, JSON, CSV or Parquet, plain or compressed with gzip or zstd: logs of answers, spans, exports, reports of providers, bills. Their shape is found by their content.',
    'Months of the present file that the records are not about are kept.',
  ].join('\n'),
  arguments: { sources: { summary: 'files or folders with records', many: true } },
  options: {
    output: {
      value: 'file',
      summary: 'the usage file to write',
      default: 'usage in the config, else promptcost-usage.yml',
    },
    ...shapeOptions,
    config: { value: 'file', summary: 'config file', default: 'promptcost.yml' },
  },
  examples: { 'logs/': 'write promptcost-usage.yml from all records in a folder' },
  async run(given, io) {
    const { runImport } = await import('./run-import.ts')
    return runImport(given, io)
  },
})
