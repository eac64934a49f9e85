import { askedPrices } from './asked-prices.ts'
import { command } from './command.ts'
import {
  configOf,
  limitOptions,
  listOptions,
  priceOptions,
  projectOptions,
  reportOptions,
  revisionOptions,
  sidesOf,
} from './options.ts'

declare module './command.ts' {
  interface CommandList {
    check: Command
  }
}

export const check = command({
  summary: 'compare the prompts of the work tree with those of the default branch',
  details: [
    'Runs if you name no command. In a subfolder it checks the whole folder of the nearest promptcost.yml above.',
    'If the base has a config, --fail-above and --enforce can only make the check stricter.',
    "--prices counts for both sides, unless the base's config names a list; a list in the repository is read as the base has it.",
  ].join('\n'),
  options: {
    ...revisionOptions,
    ...reportOptions,
    ...priceOptions,
    ...limitOptions,
    ...listOptions,
    ...projectOptions,
  },
  examples: {
    '': 'what the work tree changes against the default branch',
    '--base HEAD~1 --head HEAD': 'what the last commit changed',
    '--format json --output cost.json --format markdown --output cost.md': 'two formats at once',
  },
  async run(given, io) {
    const prices = await askedPrices(given.options.prices, io.cwd, true)
    const request = { sides: sidesOf(given.options, io.cwd), config: { ...configOf(given.options), prices } }
    if (given.options['all-configs'])
      return (await import('./check-all-configs.ts')).checkAllConfigs(request, given, io)
    const { printCheck } = await import('./print-check.ts')
    const { verdict } = await printCheck(request, given, io)
    return verdict === 'fail' ? 1 : 0
  },
})
