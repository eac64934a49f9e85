import { command } from './command.ts'
import { configOf, outputOption, reportOptions } from './options.ts'

declare module './command.ts' {
  interface CommandList {
    models: Command
  }
}

const { config, prompts, model } = reportOptions

export const models = command({
  summary: 'list every model that prompts name: where, its price and its age, and which retire',
  options: {
    config,
    prompts,
    model,
    format: { value: 'format', choices: ['terminal', 'json'], default: 'terminal', summary: 'format of the list' },
    ...outputOption,
    retiring: { summary: 'exit with 1 if a model is retired, or will be within 90 days' },
  },
  examples: { '': 'which models the repository names', '--retiring': 'for a scheduled job: fail before a model goes' },
  async run({ options }, io) {
    const { showModels } = await import('./prices/show-models.ts')
    return showModels(configOf(options), options, io)
  },
})
