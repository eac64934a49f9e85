import { explain } from '../compare/explain.ts'
import { unpaired } from '../compare/pair.ts'
import { workloads } from '../config/settings.ts'
import type { Change } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import { price } from '../prices/price.ts'
import { promptsOf } from '../prompts/prompts-of.ts'
import { measure } from '../tokens/measure.ts'
import { notesOn } from './notes-on.ts'
import type { Prepared } from './prepare.ts'
import { readingsOf } from './readings.ts'
import { snapshot } from './snapshot.ts'

/** What was found out about each prompt, and what is to be said beside the limits. */
export interface Measured {
  changes: readonly Change[]
  findings: readonly Finding[]
}

/** One revision by itself: what its prompts are and what they cost. Nothing is compared. */
export async function measureOne(prepared: Prepared): Promise<Measured> {
  const { config, match, head, store } = prepared
  const readings = readingsOf(prepared)
  const { prompts, findings } = promptsOf(await snapshot(head, readings.head, store))
  const termsOf = workloads(config, match)
  const alone = unpaired(prompts, ({ at: { path } }) => termsOf({ basePath: undefined, headPath: path }))
  const changes = price(measure(alone, store.measure), store.priceOf).map(explain)
  return { changes, findings: notesOn(prepared, readings, { base: [], head: prompts, findings }, alone) }
}
