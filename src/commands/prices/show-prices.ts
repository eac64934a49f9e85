import { openProject } from '../../judging/open-project.ts'
import { todayOf } from '../../model/day.ts'
import { Problem } from '../../model/problem.ts'
import { policyAccess } from '../../policies/policy-reader.ts'
import type { Io } from '../command.ts'
import { writeOut } from '../write-out.ts'
import { cardJson } from './card-json.ts'
import { cardText } from './card-text.ts'
import { ownConfig } from './own-config.ts'
import { priceCard } from './price-card.ts'

interface Asked {
  config: string | undefined
  format: 'terminal' | 'json' | undefined
  output: string | undefined
}

/** Shows what is known of each model's price, and returns the exit code: 1 where one of them has none. */
export async function showPrices(
  names: readonly string[],
  { config: file, format, output }: Asked,
  io: Io,
): Promise<number> {
  if (names.length === 0)
    throw new Problem('promptcost prices needs the name of a model.', {
      remedy: 'Write for example: promptcost prices gpt-5.4-mini. To fetch a current list: promptcost prices update',
    })
  const { folder } = await ownConfig(io.cwd)
  const cwd = file === undefined ? folder : io.cwd
  const { config } = await openProject({
    sides: { kind: 'local', cwd, alone: true },
    config: { file, where: 'flag', policies: policyAccess(io.env) },
  })
  const today = io.today ?? todayOf(io.env)
  const cards = names.map(name => priceCard(name, config, today))
  const json = () => `${JSON.stringify({ version: 1, models: cards.map(cardJson) }, null, 2)}\n`
  await writeOut(format === 'json' ? json() : cards.map(cardText).join('\n'), output, io, 'the list')
  return cards.some(({ services }) => services.length === 0) ? 1 : 0
}
