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
import { catalogue } from '../prices/list-price.ts'
import { price } from '../prices/price.ts'
import { settle } from '../prompts/settle.ts'
import { assemble } from '../report/assemble.ts'
import { measure } from '../tokens/measure.ts'
import { tokenizerNamed } from '../tokens/tokenizers.ts'
import { version } from '../version.ts'
import { notesOn } from './notes-on.ts'
import { type CheckRequest, prepare } from './prepare.ts'
import { snapshot } from './snapshot.ts'
import { createStore } from './store.ts'

export type { CheckRequest }

/**
 * The whole check, from a changed prompt to a report with a verdict.
 * @throws Problem where it cannot judge: a usage error, a config or a revision that cannot be read, no prompts
 */
export async function check(request: CheckRequest): Promise<Report> {
  const prepared = await prepare(request)
  const { sides, config, match, renames } = prepared
  const store = createStore(config.prices)
  const head = await snapshot(prepared.head.selected, prepared.head.reading, store)
  const base = prepared.base && (await snapshot(prepared.base.selected, prepared.base.reading, store))
  const settled = settle(base, head, renames)
  const pairs = pair(settled.base, settled.head, renames, (base, head) =>
    workloadFor(config, { basePath: base?.at.path, headPath: head?.at.path }, match),
  )
  const priced = price(measure(pairs, store.measure), store.priceOf)
  const changes = withGrownLines(priced.map(explain), name => tokenizerNamed(name).count)
  const summary = summarize(changes)
  const findings = [
    ...judge(changes, summary, config.policy),
    ...notes(changes, config.policy),
    ...(await notesOn(prepared, settled, pairs)),
  ]
  const bill = request.explain === undefined ? undefined : billOf(findPrompt(changes, request.explain))
  return assemble({ promptcost: version, sides, config, catalogue, changes, summary, findings, bill })
}
