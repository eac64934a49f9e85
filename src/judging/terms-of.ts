import { saidOf } from '../config/said-of.ts'
import { partOf, workloads } from '../config/settings.ts'
import type { Said, Terms } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'
import type { RecordedWorkload, Usage } from '../model/usage.ts'
import { plainId } from '../model/variant-id.ts'
import { placeOf } from '../parsed/place-of.ts'
import { workloadsFrom } from '../usage/file/workload-from.ts'
import type { Prepared } from './prepare.ts'

type TermsOf = (base: Prompt | undefined, head: Prompt | undefined) => Terms

/** What is known of a pair beside its text: how it is called, and by which words it belongs to groups. */
export function termsOf(prepared: Pick<Prepared, 'config' | 'match' | 'usage' | 'owners'>): TermsOf {
  const { config, match, owners } = prepared
  const calledOf = workloadOf(prepared)
  const isGrouped = config.policy.limits.some(({ group }) => group !== undefined)
  /** By the terms without them. Prompts that the same entries are about share one value. */
  const withOwners = new WeakMap<Terms, Map<Said, Terms>>()
  return (base, head) => {
    const terms = taggedBy(answeredElsewhere(calledOf(base, head), base, head), head ?? base)
    if (!isGrouped && owners.isNobody) return terms
    const said = saidOf(config, { base: base && placeOf(base), head: head && placeOf(head) }, match, owners)
    const tagged = { base: taggedBy(said.base, base ?? head), head: taggedBy(said.head, head ?? base) }
    const make = (): Terms => ({ ...terms, owner: terms.owner ?? said.base.owners[0], said: tagged })
    if (tagged.base !== tagged.head) return make()
    const all = withOwners.get(terms) ?? new Map<Said, Terms>()
    withOwners.set(terms, all)
    const made = all.get(tagged.base) ?? make()
    all.set(tagged.base, made)
    return made
  }
}

/** A tool or a schema that is a prompt of its own is sent with a request, whose row has the answer. */
function answeredElsewhere(terms: Terms, base: Prompt | undefined, head: Prompt | undefined): Terms {
  const isTool = [base, head].every(side => !side || side.toolsFrame === 'elsewhere')
  return isTool ? { ...terms, workload: { ...terms.workload, outputTokens: 0 } } : terms
}

/** The tags of coding agents that send a prompt are those of its place, and no config takes them off. */
function taggedBy<T extends { tags: readonly string[] }>(said: T, prompt: Prompt | undefined): T {
  const agents = prompt?.agents ?? []
  return agents.length === 0 ? said : { ...said, tags: [...new Set([...said.tags, ...agents])] }
}

/**
 * Recorded usage wins over what the config of the same side declares. As with all
 * volumes, the base's word counts, and the head's serves where the base has none.
 */
function workloadOf({ config, match, usage }: Pick<Prepared, 'config' | 'match' | 'usage'>): TermsOf {
  const [before, after] = [recordedIn(usage.base), usage.head === usage.base ? noUsage : recordedIn(usage.head)]
  const declared = workloads(config, match)
  return (base, head) => {
    const place = head && placeOf(head)
    const terms = declared({ base: base === head ? place : base && placeOf(base), head: place })
    const { callsPerMonth, callsFromHead, share } = terms.workload
    const own = before(base, share) ?? before(head, share)
    // A name that only the head gives itself may not bring a smaller volume than the base's config declares.
    const isBorrowed =
      config.policyFrom === 'base' &&
      own &&
      !before(base, share) &&
      !callsFromHead &&
      (callsPerMonth ?? 0) > own.callsPerMonth
    // Only the base says what the cache serves, as with all terms of caching.
    const isOurs = !config.adopts && before(base, share) !== undefined
    if (own && !isBorrowed) return withUsage(terms, own, base ?? head, isOurs)
    const theirs = callsPerMonth === undefined || callsFromHead ? after(head, share) : undefined
    if (!theirs) return terms
    const { workload, headKeys = [], ...rest } = withUsage(terms, theirs, head, false)
    return { ...rest, workload: { ...workload, callsFromHead: true }, headKeys: [...headKeys, 'usage'] }
  }
}

type Recorded = (prompt: Prompt | undefined, share: number | undefined) => RecordedWorkload | undefined

const noUsage: Recorded = () => undefined

function recordedIn(usage: Usage | undefined): Recorded {
  if (!usage) return noUsage
  const recorded = workloadsFrom(usage)
  return (prompt, share) => {
    if (!prompt) return undefined
    const { id, declared, at, variant } = prompt
    const own = recorded.get(id) ?? (declared && variant === undefined ? recorded.get(at.path) : undefined)
    if (own ?? variant === undefined) return own
    // Without records of its own, a variant has its share of the prompt's calls.
    const whole = recorded.get(plainId(prompt)) ?? (declared ? recorded.get(at.path) : undefined)
    const peakPerMinute = whole?.peakPerMinute === undefined ? undefined : partOf(whole.peakPerMinute, share)
    return whole && { ...whole, callsPerMonth: Math.round(partOf(whole.callsPerMonth, share)), peakPerMinute }
  }
}

function withUsage(
  terms: Terms,
  { callsPerMonth, outputPerCall, readPerCall, outputSpread, peakPerMinute = 0 }: RecordedWorkload,
  prompt: Prompt | undefined,
  isCached: boolean,
): Terms {
  const { callsFromHead: _, ...declared } = terms.workload
  // The busiest minute has at least the average calls of the busiest hour, so a lower declaration is wrong.
  const isBusier = peakPerMinute > (declared.peakCallsPerMinute ?? 0)
  // What is recorded is of a call with all its completions.
  const completion = outputPerCall === undefined ? undefined : Math.round(outputPerCall / (prompt?.settings.n ?? 1))
  return {
    ...terms,
    workload: {
      ...declared,
      callsPerMonth,
      outputTokens: completion ?? declared.outputTokens,
      ...(outputSpread && { outputSpread }),
      ...(isCached && { readPerCall }),
      ...(isBusier && { peakCallsPerMinute: peakPerMinute, peakIsRecorded: true as const }),
    },
    headKeys: terms.headKeys?.filter(key => !/(calls_per_month|calls_per_day|output_tokens)$/.test(key)),
  }
}
