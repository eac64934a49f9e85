import { command } from './command.ts'
import { outputOption, reportOptions } from './options.ts'
import { update } from './prices-update.ts'

declare module './command.ts' {
  interface CommandList {
    prices: Command
  }
}

export const prices = command({
  summary: 'show what models cost and where the prices come from; update prices',
  arguments: { models: { summary: 'names of models, as in prompts or the config', many: true } },
  options: {
    config: reportOptions.config,
    format: { value: 'format', choices: ['terminal', 'json'], default: 'terminal', summary: 'format of the list' },
    ...outputOption,
  },
  examples: { 'gpt-5.4-mini': 'what a model costs, and the source', update: 'fetch a current price list' },
  subcommands: { update },
  async run(given, io) {
    const { showPrices } = await import('./prices/show-prices.ts')
    return showPrices(given.arguments.models, given.options, io)
  },
})
