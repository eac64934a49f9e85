import { askedPrices } from './asked-prices.ts'
import { command } from './command.ts'
import { configOf, priceOptions, reportOptions } from './options.ts'

declare module './command.ts' {
  interface CommandList {
    history: Command
  }
}

const { config, prompts, model } = reportOptions

export const history = command({
  summary: 'show how the cost of prompts grew over the commits of a branch',
  details: [
    "Walks the first parents of the branch and counts every version of every prompt, at today's prices and with the newest commit's config.",
    'A bound is a date (2026-01-31), a span back from now (90d, 12w, 6m, 1y), or a tag or another revision.',
  ].join('\n'),
  arguments: { branch: { summary: 'branch or other revision (default: HEAD)', optional: true } },
  options: {
    since: { value: 'when', summary: 'where to start', default: 'all commits' },
    until: { value: 'when', summary: 'where to end', default: 'the newest commit' },
    path: { value: 'path', repeatable: true, summary: 'only this file, or files below this folder; may be repeated' },
    every: {
      value: 'step',
      choices: ['commit', 'week', 'tag'],
      default: 'commit',
      summary: 'one point for each commit that changed a cost, for each week, or for each tag',
    },
    config,
    prompts,
    model,
    ...priceOptions,
    format: {
      value: 'format',
      choices: ['terminal', 'markdown', 'json', 'csv', 'html'],
      repeatable: true,
      default: 'terminal',
      summary: 'format of the report; repeat it with --output for several',
    },
    output: reportOptions.output,
    html: { value: 'file', summary: 'write a page with charts that works offline' },
    badge: { value: 'file', summary: 'write the JSON of a shields.io endpoint badge' },
    top: { value: 'number', summary: 'list at most this many prompts and commits', default: '10' },
  },
  examples: {
    '--since 90d': 'what the last 90 days added',
    'main --every week --html history.html': 'a page with one point for each week',
    '--path prompts/agent --format csv --output agent.csv': 'one folder, for a spreadsheet',
  },
  async run(given, io) {
    const { printHistory } = await import('./print-history.ts')
    const prices = await askedPrices(given.options.prices, io.cwd)
    await printHistory({ config: { ...configOf(given.options, false), prices } }, given, io)
    return 0
  },
})
