import { askedPrices } from './asked-prices.ts'
import { command } from './command.ts'
import { configOf, priceOptions, reportOptions, revisionOptions, sidesOf } from './options.ts'

declare module './command.ts' {
  interface CommandList {
    explain: Command
  }
}

export const explain = command({
  summary: "show one prompt's bill: each part of the request, what it costs, and how exact that is",
  arguments: { prompt: { summary: 'path or id of the prompt, or the name behind the # of its id' } },
  options: { ...revisionOptions, ...reportOptions, ...priceOptions },
  examples: { 'prompts/triage.md': 'what one prompt is made of, part by part' },
  async run(given, io) {
    const { printCheck } = await import('./print-check.ts')
    const { base, head, staged } = given.options
    // A bill needs no base; whoever names one needs git.
    const aloneWithoutGit = base === undefined && head === undefined && !staged
    const sides = { ...sidesOf(given.options, io.cwd), aloneWithoutGit }
    const config = { ...configOf(given.options), prices: await askedPrices(given.options.prices, io.cwd) }
    await printCheck({ sides, config, explain: [given.arguments.prompt] }, given, io)
    return 0
  },
})
