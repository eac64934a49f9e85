import { command } from './command.ts'
import { configOf, outputOption, reportOptions, revisionOptions, sidesOf } from './options.ts'

declare module './command.ts' {
  interface CommandList {
    export: Command
  }
}

export const exportFacts = command({
  summary: 'write metrics, alerts, a dashboard or budgets for production',
  arguments: {
    what: { summary: 'what to write', choices: ['openmetrics', 'alerts', 'grafana', 'litellm'] },
  },
  options: {
    ...revisionOptions,
    ...outputOption,
    config: reportOptions.config,
  },
  examples: {
    'openmetrics --output promptcost.prom': 'metrics for a Prometheus textfile collector',
    litellm: 'budgets for a LiteLLM proxy',
  },
  async run({ options, arguments: { what } }, io) {
    const { runExport } = await import('./run-export.ts')
    const sides = sidesOf(options, io.cwd)
    return runExport(
      { sides, config: configOf({ ...options, prompts: [], model: undefined }) },
      what,
      options.output,
      io,
    )
  },
})
