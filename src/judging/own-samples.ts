import { isEmpty, plain, type Value } from '../data/value.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { KeysAtBase } from './keys-at-base.ts'
import type { OwnWord, Read } from './own-word.ts'
import { redrawing, redrawn } from './redraw.ts'
import type { Snapshot } from './snapshot.ts'

type Samples = ParsedPrompt['samples']

/** The samples that files hold for prompts in which they differ between the sides, as each side has them. */
export interface OwnSamples {
  ofBase(key: string): Samples | undefined
  ofHead(key: string): Samples | undefined
  keys: KeysAtBase
}

/** Undefined where both sides have the same. */
export function ownSamples(
  keys: KeysAtBase,
  base: Pick<Snapshot, 'parsedPrompts'>,
  head: Pick<Snapshot, 'parsedPrompts'>,
): OwnSamples | undefined {
  const hasSamples = ({ samples }: ParsedPrompt) => samples.size > 0
  if (!base.parsedPrompts.some(hasSamples) && !head.parsedPrompts.some(hasSamples)) return undefined
  const before = byKey(base.parsedPrompts, keys.ofBase)
  const now = byKey(head.parsedPrompts, keys.ofHead)
  for (const [key, { samples }] of now) {
    const was = before.get(key)
    if (was && !areSame(was.samples, samples)) continue
    now.delete(key)
  }
  if (now.size === 0) return undefined
  const ofBase = (key: string) => (now.has(key) ? before.get(key)?.samples : undefined)
  return { ofBase, ofHead: key => now.get(key)?.samples, keys }
}

/** Both sides filled by the same: the base's samples, and the head's for what it has none for. An edit of a sample is then no growth. */
export function withSharedSamples<R extends Read>(readings: R, own: OwnSamples): R {
  const shared = (key: string) => {
    const [base, head] = [own.ofBase(key), own.ofHead(key)]
    return base && head && new Map([...head, ...[...base].filter(([, value]) => !isEmpty(value))])
  }
  const both = redrawn('base-samples', filledBy(shared, own.keys.ofBase), filledBy(shared, own.keys.ofHead)).without(
    readings,
  )
  return { ...readings, ...both }
}

/** The ways to fill both sides so that no sample hides growth: by either side's, and by none. */
export function otherSamples(own: OwnSamples | undefined): OwnWord[] {
  if (!own) return []
  const { ofBase, ofHead, keys } = own
  const noSample = (key: string) => (ofHead(key) ? none : undefined)
  return [
    redrawn('base-samples', filledBy(ofBase, keys.ofBase), filledBy(ofBase, keys.ofHead)),
    redrawn('head-samples', filledBy(ofHead, keys.ofBase), filledBy(ofHead, keys.ofHead)),
    redrawn('no-samples', filledBy(noSample, keys.ofBase), filledBy(noSample, keys.ofHead)),
  ]
}

const none: Samples = new Map()
type KeyOf = KeysAtBase['ofBase']

/** By name, as a parsed prompt is another where it is read in another syntax. */
function filledBy(samplesOf: (key: string) => Samples | undefined, keyOf: KeyOf) {
  return redrawing(parsed => {
    const samples = samplesOf(keyOf(parsed))
    return samples ? { ...parsed, samples } : parsed
  })
}

function byKey(parsedPrompts: readonly ParsedPrompt[], keyOf: KeyOf): Map<string, ParsedPrompt> {
  return new Map(parsedPrompts.map(parsed => [keyOf(parsed), parsed]))
}

function areSame(one: Samples, other: Samples): boolean {
  const textOf = (samples: Samples) =>
    JSON.stringify([...samples].map(([name, value]: [string, Value]) => [name, plain(value)]).sort())
  return one === other || (one.size === other.size && textOf(one) === textOf(other))
}
