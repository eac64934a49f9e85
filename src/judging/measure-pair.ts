import { explain } from '../compare/explain.ts'
import { withGrownLines } from '../compare/grown-lines.ts'
import { joinEdits } from '../compare/join-edits.ts'
import { pair } from '../compare/pair.ts'
import { perSuccess } from '../compare/per-success.ts'
import { yamlValue } from '../data/yaml-value.ts'
import { byPath } from '../model/by-path.ts'
import type { Change, Pair } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import { pricing } from '../prices/price.ts'
import { agreeOnPrompts } from '../prompts/agree-on-prompts.ts'
import { noteDelimitersSet } from '../prompts/note-delimiters.ts'
import { noteReadFiles } from '../prompts/note-read-files.ts'
import { noteUnseenTexts } from '../prompts/note-unseen-texts.ts'
import type { Selected } from '../prompts/parse-files.ts'
import { countsOf, measuring } from '../tokens/measure.ts'
import { tokenizerNamed } from '../tokens/tokenizers.ts'
import { noteWorkflows } from '../workflows/note-workflows.ts'
import { withCacheBreaks } from './cache-breaks.ts'
import { cachingBy } from './caching-for.ts'
import { followNamed } from './follow-named.ts'
import { withGrowthSince } from './growth-since.ts'
import { idleTakes } from './idle-takes.ts'
import { keysAtBase } from './keys-at-base.ts'
import type { Measured } from './measure-one.ts'
import { movedOut } from './moved-out.ts'
import { noteNamedModels } from './note-named-models.ts'
import { noteSamples } from './note-samples.ts'
import { asEnforced, notesOn } from './notes-on.ts'
import type { OutcomesOf } from './outcomes-sides.ts'
import { ownSamples, withSharedSamples } from './own-samples.ts'
import type { Prepared, PreparedPair } from './prepare.ts'
import { type Readings, readingsOf } from './readings.ts'
import { volumeChanges, withoutIgnored } from './said-in-files.ts'
import { type Snapshot, snapshot } from './snapshot.ts'
import { termsOf } from './terms-of.ts'
import { variantsOf } from './variants.ts'
import { withRequests } from './with-requests.ts'
import { type Compared, worstOf } from './worst-of.ts'

/** Takes a snapshot of each side and compares the two, in each of the ways that could matter: the worst counts. */
export async function measurePair(prepared: Prepared, base: Selected): Promise<Measured> {
  const { sides, config, head, store } = prepared
  const looked = new Set([...base.entries, ...head.entries].map(({ path }) => path))
  const { renames, limited } = await sides.renames(path => looked.has(path))
  const asIs = readingsOf(prepared, renames)
  const headAsIs = await snapshot(head, asIs.head, store)
  const baseAsIs = await snapshot(base, asIs.base, store)
  const named = await followNamed({ ...prepared, base, renames }, asIs, baseAsIs, headAsIs)
  const samples = ownSamples(keysAtBase(renames, baseAsIs, headAsIs), baseAsIs, headAsIs)
  const readings = samples ? withSharedSamples(named, samples) : named
  const both: PreparedPair = { ...prepared, base, renames, ownSamples: samples, match: readings.head.match }
  const ofHead = readings === asIs ? headAsIs : await snapshot(head, readings.head, store)
  const ofBase = readings === asIs ? baseAsIs : await snapshot(base, readings.base, store)
  const { agreed, pairs, changes: own } = await compare(both, readings, ofBase, ofHead)
  const others = await compareOtherwise(both, readings, ofBase, ofHead)
  const { changes: worst, findings: otherwise } = worstOf(own, others, config.policy)
  const changes = withRequests(worst, { base: ofBase.parsedPrompts, head: ofHead.parsedPrompts })
  const findings = [
    ...otherwise,
    ...noteSamples(changes, others),
    ...notesOn(prepared, readings, agreed, pairs),
    ...(await movedOut(pairs, renames, base, ofHead, store.prompts.texts)),
    ...asEnforced(unseenTexts(pairs, ofBase, ofHead, both), config.policy),
    ...(await noteReadFiles(ofBase, ofHead, store.prompts.texts)),
    ...(hasTemplates(ofHead) ? await noteDelimitersSet(base, head, store.prompts.texts) : []),
    ...(await noteNamedModels(changes, { base, head }, config, store.prompts.texts)),
    ...(prepared.isWhole ? idleTakes(config, prepared.match, headAsIs, baseAsIs) : []),
    ...(limited && mayBeRenamed(pairs) ? [renamesLimited] : []),
    ...(await noteWorkflows(sides, yamlValue)),
  ]
  return { changes, findings, declarations: readings.declarations }
}

function hasTemplates({ parsedPrompts }: Snapshot): boolean {
  return parsedPrompts.some(({ messages }) => messages.some(({ syntax }) => syntax !== 'none'))
}

/** Places of code that send a prompt at the base, and now a text that cannot be seen. */
function unseenTexts(pairs: readonly Pair[], base: Snapshot, head: Snapshot, { renames, store }: PreparedPair) {
  // Only code sends what cannot be seen.
  if (!base.parsedPrompts.some(({ literals }) => literals)) return []
  const gone = new Set(pairs.flatMap(({ base, head }) => (base && !head ? [base.prompt.id] : [])))
  const became = new Map(pairs.flatMap(({ base, head }) => (base && head ? [[base.prompt.id, head.prompt.id]] : [])))
  const slots = new Set(pairs.flatMap(({ head }) => head?.prompt.slots.map(({ name }) => name) ?? []))
  const sideOf = ({ selected, besides }: Snapshot) => ({
    selected: selected.entries,
    entries: byPath(selected.listing ?? selected.entries),
    besides,
  })
  const { texts } = store.prompts
  return noteUnseenTexts(
    { base: base.parsedPrompts, head: head.parsedPrompts },
    { gone, became, slots },
    {
      base: sideOf(base),
      head: sideOf(head),
      renames,
      texts,
    },
  )
}

/** Adds what a success costs, where the change touches a prompt that an evaluation tried. */
function withSuccess(change: Change, outcomesOf: OutcomesOf): Change {
  const { base, head, cause } = change
  if (cause === undefined || !base || !head) return change
  const success = perSuccess({ usd: change.usd, outcomes: outcomesOf(base.prompt, head.prompt) })
  return success ? { success, ...change } : change
}

/** A rename that was not found is one prompt removed and another added. */
const mayBeRenamed = (pairs: readonly Pair[]) =>
  pairs.some(({ head }) => head === undefined) && pairs.some(({ base }) => base === undefined)

const renamesLimited: Finding = { kind: 'renames-limited', severity: 'warn' }

/** Pairs the prompts of two snapshots, and says what changed between them. */
async function compare(
  prepared: PreparedPair,
  { base: since, declarations }: Pick<Readings, 'base' | 'declarations'>,
  base: Snapshot,
  head: Snapshot,
) {
  const { renames, store } = prepared
  const all = agreeOnPrompts(base, head, renames)
  const paired = pair(all.base, all.head, renames, termsOf(prepared))
  const { pairs, findings } = withoutIgnored(paired)
  const kept = pairs.length < paired.length ? new Set(pairs.flatMap(({ base, head }) => [base, head])) : undefined
  const agreed = {
    base: kept ? all.base.filter(one => kept.has(one)) : all.base,
    head: kept ? all.head.filter(one => kept.has(one)) : all.head,
    findings: [...all.findings, ...findings, ...volumeChanges(pairs)],
  }
  await store.measure.prepare(countsOf(pairs))
  const [measured, priced] = [measuring(store.measure), pricing(store.priceOf, cachingBy(declarations))]
  // One by one: lists of what each step makes would outlive it.
  const explained = joinEdits(pairs.map(pair => explain(priced(measured(pair)))))
  const { outcomesOf } = prepared
  const tried = outcomesOf ? explained.map(change => withSuccess(change, outcomesOf)) : explained
  const changes = await withGrowthSince(prepared, { base: since, declarations }, withCacheBreaks(tried, declarations))
  return { agreed, pairs, changes: withGrownLines(changes, name => tokenizerNamed(name).count) }
}

/** The same comparison without the head's word about itself, in each of the ways that could matter here. */
async function compareOtherwise(
  prepared: PreparedPair,
  readings: Readings,
  base: Snapshot,
  head: Snapshot,
): Promise<Compared[]> {
  const others: Compared[] = []
  for (const variant of variantsOf(prepared, readings, base, head)) {
    const ofHead = await snapshot(variant.selected ?? prepared.head, variant.head, prepared.store)
    const ofBase = await snapshot(base.selected, variant.base, prepared.store)
    others.push({
      variant,
      changes: (await compare(prepared, { base: variant.base, declarations: readings.declarations }, ofBase, ofHead))
        .changes,
    })
  }
  return others
}
