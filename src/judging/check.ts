import { billOf } from '../compare/bill-of.ts'
import { explain } from '../compare/explain.ts'
import { findPrompt } from '../compare/find-prompt.ts'
import { withGrownLines } from '../compare/grown-lines.ts'
import { pair } from '../compare/pair.ts'
import { summarize } from '../compare/summarize.ts'
import { workloadFor } from '../config/settings.ts'
import type { Report } from '../model/report.ts'
import { judge } from '../policy/judge.ts'
import { notes } from '../policy/notes.ts'
import { sizeLimitsOf } from '../policy/size-limits.ts'
import { catalogue } from '../prices/list-price.ts'
import { price } from '../prices/price.ts'
import { agreeOnPrompts } from '../prompts/agree-on-prompts.ts'
import { assemble } from '../report/assemble.ts'
import { measure } from '../tokens/measure.ts'
import { tokenizerNamed } from '../tokens/tokenizers.ts'
import { version } from '../version.ts'
import { notesOn } from './notes-on.ts'
import { type CheckRequest, type Prepared, prepare } from './prepare.ts'
import { type Snapshot, snapshot } from './snapshot.ts'
import { createStore, type Store } from './store.ts'
import { variantsOf } from './variants.ts'
import { type Otherwise, worstOf } from './worst-of.ts'

export type { CheckRequest }

/**
 * The whole check, from a changed prompt to a report with a verdict.
 * @throws Problem where it cannot judge: a usage error, a config or a revision that cannot be read, no prompts
 */
export async function check(request: CheckRequest): Promise<Report> {
  const prepared = await prepare(request)
  const { sides, config } = prepared
  const store = createStore(config.prices)
  const head = await snapshot(prepared.head.selected, prepared.head.reading, store)
  const base = prepared.base && (await snapshot(prepared.base.selected, prepared.base.reading, store))
  const { settled, pairs, changes: own } = compare(prepared, base, head, store)
  const others = base ? await compareOtherwise(prepared, base, head, store) : []
  const { changes, findings: otherwise } = worstOf(own, others, config.policy)
  const summary = summarize(changes)
  const policy = base ? config.policy : sizeLimitsOf(config.policy)
  const findings = [
    ...judge(changes, summary, policy),
    ...notes(changes, policy),
    ...otherwise,
    ...(await notesOn(prepared, settled, pairs)),
  ]
  const bill = request.explain === undefined ? undefined : billOf(findPrompt(changes, request.explain))
  return assemble({ promptcost: version, sides, config, catalogue, changes, summary, findings, bill })
}

/** Pairs the prompts of two snapshots, and says what changed between them. */
function compare({ config, match, renames }: Prepared, base: Snapshot | undefined, head: Snapshot, store: Store) {
  const settled = agreeOnPrompts(base, head, renames)
  const pairs = pair(settled.base, settled.head, renames, (base, head) =>
    workloadFor(config, { basePath: base?.at.path, headPath: head?.at.path }, match),
  )
  const priced = price(measure(pairs, store.measure), store.priceOf)
  return { settled, pairs, changes: withGrownLines(priced.map(explain), name => tokenizerNamed(name).count) }
}

/** The same comparison without the head's word about itself, in each of the ways that could matter here. */
async function compareOtherwise(
  prepared: Prepared,
  base: Snapshot,
  head: Snapshot,
  store: Store,
): Promise<Otherwise[]> {
  const others: Otherwise[] = []
  for (const variant of variantsOf(prepared, base, head)) {
    const ofHead = await snapshot(prepared.head.selected, variant.head, store)
    const ofBase = await snapshot(base.selected, variant.base, store)
    others.push({ variant, changes: compare(prepared, ofBase, ofHead, store).changes })
  }
  return others
}
