import { serviceNames } from '../model/price.ts'
import { askedPrices } from './asked-prices.ts'
import { command } from './command.ts'
import { configOf, outputOption, priceOptions, reportOptions } from './options.ts'

declare module './command.ts' {
  interface CommandList {
    whatif: Command
  }
}

const formats = ['terminal', 'markdown', 'json'] as const

export const whatif = command({
  summary: 'show what the prompts would cost with other models',
  details:
    "Each model counts the prompts by its own tokenizer, caches them by its provider's rules and has its own price and context window.",
  arguments: { paths: { summary: 'files or folders (default: all prompts)', many: true } },
  options: {
    model: { value: 'names', repeatable: true, summary: 'models to try, separated by commas; may be repeated' },
    service: {
      value: 'service',
      choices: serviceNames,
      summary: 'service tier; without --model, for the models as they are',
    },
    cache: { value: 'percent', summary: 'share of calls that hit the cache, for all models, such as 90%' },
    config: reportOptions.config,
    prompts: reportOptions.prompts,
    ...priceOptions,
    format: { value: 'format', choices: formats, default: 'terminal', summary: 'format of the tables' },
    ...outputOption,
  },
  examples: { '--model gpt-5.4-mini,claude-haiku-4-5 --cache 90%': 'the same prompts with two other models' },
  async run({ options, arguments: { paths } }, io) {
    const [{ printWhatIf }, named] = [await import('./print-what-if.ts'), paths.length > 0]
    const said = configOf({ config: options.config, prompts: options.prompts, model: undefined }, named)
    const config = { ...said, prices: await askedPrices(options.prices, io.cwd) }
    const { model: models, service, cache, format, output } = options
    return printWhatIf({ config, paths, models, service, cache, format: format ?? 'terminal', output }, io)
  },
})
