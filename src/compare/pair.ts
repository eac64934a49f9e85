import type { Pair, State, Terms, Version } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Rename } from '../model/revision.ts'
import { caseTwins } from './case-twins.ts'
import { partnersOf } from './partners.ts'
import { sameRequest } from './same-request.ts'

/**
 * Pairs the prompts of both sides; what has no partner is added or removed. Pairing comes before counting, as a change is counted with both
 * sides' tokenizers.
 * @param terms returns a pair's workload, owner and tags; the same for both sides, so that they can cause no growth.
 */
export function pair(
  base: readonly Version[],
  head: readonly Version[],
  renames: readonly Rename[],
  terms: (base: Prompt | undefined, head: Prompt | undefined) => Terms,
): Pair[] {
  const { of: partnerOf, left } = partnersOf(base, head, renames)
  const twins = caseTwins(base, head, partnerOf)
  const pairs = head.map(version =>
    toPair(twins.has(version) ? twins.get(version) : partnerOf(version), version, terms),
  )
  const taken = new Set(left.size === 0 ? [] : pairs.map(({ id }) => id))
  for (const version of left) {
    const gone = toPair(version, undefined, terms)
    pairs.push(taken.has(gone.id) ? { ...gone, id: version.prompt.at.path } : gone)
  }
  return inOrder(pairs)
}

/** The prompts of one revision that is compared with nothing, as if all had been added. */
export function unpaired(prompts: readonly Version[], terms: (prompt: Prompt) => Terms): Pair[] {
  return inOrder(prompts.map(version => toPair(undefined, version, () => terms(version.prompt))))
}

function inOrder(pairs: Pair[]): Pair[] {
  return pairs.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function toPair(
  base: Version | undefined,
  head: Version | undefined,
  terms: (base: Prompt | undefined, head: Prompt | undefined) => Terms,
): Pair {
  const id = (head ?? base)?.prompt.id ?? ''
  return { id, state: stateOf(base, head), base, head, ...terms(base?.prompt, head?.prompt) }
}

function stateOf(base: Version | undefined, head: Version | undefined): State {
  if (base === undefined) return 'added'
  if (head === undefined) return 'removed'
  if (base === head) return 'unchanged'
  const samePrompt = base.prompt === head.prompt || sameRequest(base.prompt, head.prompt)
  const same = base.model.id === head.model.id && samePrompt
  if (!same) return 'edited'
  return base.prompt.at.path === head.prompt.at.path ? 'unchanged' : 'renamed'
}
