import { explain } from '../compare/explain.ts'
import { unpaired } from '../compare/pair.ts'
import type { Change } from '../model/change.ts'
import type { Declarations } from '../model/declarations.ts'
import type { Finding } from '../model/finding.ts'
import { price } from '../prices/price.ts'
import { promptsOf } from '../prompts/prompts-of.ts'
import { measure } from '../tokens/measure.ts'
import { cachingBy } from './caching-for.ts'
import { idleTakes } from './idle-takes.ts'
import { notesOn } from './notes-on.ts'
import type { Prepared } from './prepare.ts'
import { readingsOf } from './readings.ts'
import { snapshot } from './snapshot.ts'
import { termsOf } from './terms-of.ts'

/** What was found out about each prompt, and what is to be said beside the limits. */
export interface Measured {
  changes: readonly Change[]
  findings: readonly Finding[]
  /** What prompts are assembled by. */
  declarations: Declarations
}

/** One revision by itself: what its prompts are and what they cost. Nothing is compared. */
export async function measureOne(prepared: Prepared): Promise<Measured> {
  const { config, match, head, store } = prepared
  const readings = readingsOf(prepared)
  const taken = await snapshot(head, readings.head, store)
  const { prompts: all, findings } = promptsOf(taken)
  const prompts = all.filter(({ prompt }) => !prompt.ignored)
  const terms = termsOf(prepared)
  const alone = unpaired(prompts, prompt => terms(prompt, prompt))
  const changes = price(measure(alone, store.measure), store.priceOf, cachingBy(readings.declarations)).map(explain)
  const notes = notesOn(prepared, readings, { base: [], head: prompts, findings }, alone)
  const { declarations } = readings
  return { changes, declarations, findings: [...notes, ...(prepared.isWhole ? idleTakes(config, match, taken) : [])] }
}
