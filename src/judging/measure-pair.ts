import { explain } from '../compare/explain.ts'
import { withGrownLines } from '../compare/grown-lines.ts'
import { pair } from '../compare/pair.ts'
import { workloads } from '../config/settings.ts'
import { yamlValue } from '../data/yaml-value.ts'
import type { Finding } from '../model/finding.ts'
import { price } from '../prices/price.ts'
import { agreeOnPrompts } from '../prompts/agree-on-prompts.ts'
import type { Selected } from '../prompts/parse-files.ts'
import { countsOf, measure } from '../tokens/measure.ts'
import { tokenizerNamed } from '../tokens/tokenizers.ts'
import { noteWorkflows } from '../workflows/note-workflows.ts'
import type { Measured } from './measure-one.ts'
import { notesOn } from './notes-on.ts'
import type { Prepared, PreparedPair } from './prepare.ts'
import { type Readings, readingsOf } from './readings.ts'
import { type Snapshot, snapshot } from './snapshot.ts'
import { variantsOf } from './variants.ts'
import { type Otherwise, worstOf } from './worst-of.ts'

/** Takes a snapshot of each side and compares the two, in each of the ways that could matter: the worst counts. */
export async function measurePair(prepared: Prepared, base: Selected): Promise<Measured> {
  const { sides, config, head, store } = prepared
  const looked = new Set([...base.entries, ...head.entries].map(({ path }) => path))
  const { renames, limited } = await sides.renames(path => looked.has(path))
  const both: PreparedPair = { ...prepared, base, renames }
  const readings = readingsOf(prepared, renames)
  const ofHead = await snapshot(head, readings.head, store)
  const ofBase = await snapshot(base, readings.base, store)
  const { agreed, pairs, changes: own } = await compare(both, ofBase, ofHead)
  const others = await compareOtherwise(both, readings, ofBase, ofHead)
  const { changes, findings: otherwise } = worstOf(own, others, config.policy)
  const findings = [
    ...otherwise,
    ...notesOn(prepared, readings, agreed, pairs),
    ...(limited ? [renamesLimited] : []),
    ...(await noteWorkflows(sides, yamlValue)),
  ]
  return { changes, findings }
}

const renamesLimited: Finding = { kind: 'renames-limited', severity: 'warn' }

/** Pairs the prompts of two snapshots, and says what changed between them. */
async function compare({ config, match, renames, store }: PreparedPair, base: Snapshot, head: Snapshot) {
  const agreed = agreeOnPrompts(base, head, renames)
  const termsOf = workloads(config, match)
  const pairs = pair(agreed.base, agreed.head, renames, (base, head) =>
    termsOf({ basePath: base?.at.path, headPath: head?.at.path }),
  )
  await store.measure.prepare(countsOf(pairs))
  const priced = price(measure(pairs, store.measure), store.priceOf)
  return { agreed, pairs, changes: withGrownLines(priced.map(explain), name => tokenizerNamed(name).count) }
}

/** The same comparison without the head's word about itself, in each of the ways that could matter here. */
async function compareOtherwise(
  prepared: PreparedPair,
  readings: Readings,
  base: Snapshot,
  head: Snapshot,
): Promise<Otherwise[]> {
  const others: Otherwise[] = []
  for (const variant of variantsOf(prepared, readings, base, head)) {
    const ofHead = await snapshot(variant.selected ?? prepared.head, variant.head, prepared.store)
    const ofBase = await snapshot(base.selected, variant.base, prepared.store)
    others.push({ variant, changes: (await compare(prepared, ofBase, ofHead)).changes })
  }
  return others
}
