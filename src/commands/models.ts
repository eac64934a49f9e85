import { command } from './command.ts'
import { configOf, outputOption, reportOptions } from './options.ts'

declare module './command.ts' {
  interface CommandList {
    models: Command
  }
}

const { config, prompts, model } = reportOptions

export const models = command({
  summary: 'list the models that prompts name, with their prices and retirement dates',
  options: {
    config,
    prompts,
    model,
    format: { value: 'format', choices: ['terminal', 'json'], default: 'terminal', summary: 'format of the list' },
    ...outputOption,
    retiring: { summary: 'exit with 1 if a model has retired or retires within 90 days' },
  },
  examples: { '': 'the models of this repository', '--retiring': 'for a scheduled job: fail before a model retires' },
  async run({ options }, io) {
    const { showModels } = await import('./prices/show-models.ts')
    return showModels(configOf(options), options, io)
  },
})
