import { askedPrices } from './asked-prices.ts'
import { command } from './command.ts'
import { configOf, listOptions, namedFolders, priceOptions, reportOptions } from './options.ts'

declare module './command.ts' {
  interface CommandList {
    count: Command
  }
}

export const count = command({
  summary: 'list the tokens and cost of prompts as they are',
  details: namedFolders,
  arguments: { paths: { summary: 'files or folders (default: all prompts)', many: true } },
  options: {
    ...reportOptions,
    ...priceOptions,
    ...listOptions,
    all: { summary: 'show every prompt, not only the 20 most expensive' },
  },
  examples: { 'prompts/': 'what the prompts cost as they are', '--top 10': 'the ten most expensive prompts' },
  async run(given, io) {
    const { printCheck } = await import('./print-check.ts')
    const { paths } = given.arguments
    const named = paths.length > 0
    const sides = { kind: 'local' as const, cwd: io.cwd, alone: true }
    const config = { ...configOf(given.options, named), prices: await askedPrices(given.options.prices, io.cwd) }
    await printCheck({ sides, config, ...(named && { only: [...paths] }) }, given, io)
    return 0
  },
})
