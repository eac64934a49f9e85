import type { Pair, State, Version } from '../model/change.ts'
import type { Workload } from '../model/price.ts'
import type { Prompt, Run } from '../model/prompt.ts'
import type { Rename } from '../model/revision.ts'

/** What the config says of a prompt once both of its sides are known. */
export interface Terms {
  workload: Workload
  owner: string | undefined
  tags: string[]
}

/**
 * Pairs the prompts of both sides: by declared id, then by path, then by rename. What is left is added or removed.
 * Pairing comes before counting, as a change is counted with both sides' tokenizers.
 * @param terms tells a pair's workload, owner and tags; the same for both sides, so that they can cause no growth.
 */
export function pair(
  base: readonly Version[],
  head: readonly Version[],
  renames: readonly Rename[],
  terms: (base: Prompt | undefined, head: Prompt | undefined) => Terms,
): Pair[] {
  const free = new Map(base.map(version => [version.prompt.id, version]))
  const partners = new Map<Version, Version>()
  const match = (id: (prompt: Prompt) => string | undefined) => {
    for (const version of head) {
      const key = partners.has(version) ? undefined : id(version.prompt)
      const partner = key === undefined ? undefined : free.get(key)
      if (partner === undefined || key === undefined) continue
      partners.set(version, partner)
      free.delete(key)
    }
  }
  match(prompt => prompt.id)
  const renamedFrom = new Map(renames.map(rename => [rename.to, rename.from]))
  match(prompt => movedId(prompt, renamedFrom))

  const pairs = head.map(version => toPair(partners.get(version), version, terms))
  for (const version of free.values()) pairs.push(toPair(version, undefined, terms))
  return pairs.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The id that a prompt without a declared one had before its file moved. */
function movedId(prompt: Prompt, renamedFrom: ReadonlyMap<string, string>): string | undefined {
  const from = prompt.declared ? undefined : renamedFrom.get(prompt.at.path)
  return from === undefined ? undefined : from + prompt.id.slice(prompt.at.path.length)
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
  const same =
    base.model.id === head.model.id && sameSources(base, head) && sameRuns(base, head) && sameSettings(base, head)
  if (!same) return 'edited'
  return base.prompt.at.path === head.prompt.at.path ? 'unchanged' : 'renamed'
}

function sameSources(base: Version, head: Version): boolean {
  const ids = ({ prompt }: Version) => prompt.sources.map(({ id }) => id).join()
  return ids(base) === ids(head)
}

/** Equal files may still be sent differently, as the config says what slots stand for. */
function sameRuns(base: Version, head: Version): boolean {
  const after = runsOf(head)
  const before = runsOf(base)
  return (
    before.length === after.length &&
    before.every((run, i) => run.text === after[i]?.text && run.tokens === after[i]?.tokens)
  )
}

function runsOf({ prompt }: Version): Run[] {
  return prompt.messages.flatMap(({ runs: { low, expected, high } }) =>
    low === expected && high === expected ? expected : [...low, ...expected, ...high],
  )
}

function sameSettings(base: Version, head: Version): boolean {
  const a = base.prompt.settings
  const b = head.prompt.settings
  return a.maxOutput === b.maxOutput && a.n === b.n && a.effort === b.effort
}
