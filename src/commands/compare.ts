import { askedPrices } from './asked-prices.ts'
import { command } from './command.ts'
import { configOf, limitOptions, listOptions, namedFolders, priceOptions, reportOptions } from './options.ts'

declare module './command.ts' {
  interface CommandList {
    compare: Command
  }
}

export const compare = command({
  summary: 'compare two folders, without git',
  details: namedFolders,
  arguments: {
    base: { summary: 'folder with the prompts before' },
    head: { summary: 'folder with the prompts after' },
  },
  options: {
    since: { summary: 'folder that stands for the revision in limits.since', value: 'folder' },
    ...reportOptions,
    ...priceOptions,
    ...limitOptions,
    ...listOptions,
  },
  examples: { 'old/ new/': 'two folders, without git' },
  async run(given, io) {
    const { printCheck } = await import('./print-check.ts')
    const sides = { kind: 'directories' as const, cwd: io.cwd, ...given.arguments, since: given.options.since }
    const prices = await askedPrices(given.options.prices, io.cwd, true)
    const { verdict } = await printCheck({ sides, config: { ...configOf(given.options, true), prices } }, given, io)
    return verdict === 'fail' ? 1 : 0
  },
})
