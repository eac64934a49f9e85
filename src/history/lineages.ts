import { total } from '../compare/effects/effects.ts'
import type { Change, Costed, Terms } from '../model/change.ts'
import type { Model } from '../model/model.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Usd } from '../model/quantity.ts'

/** What one version of a prompt costs. Money is undefined where it has no price, or no call volume. */
export interface Amounts {
  /** Input tokens by the version's own tokenizer. */
  tokens: number
  /** USD of one call. */
  usd: Usd | undefined
  usdPerMonth: Usd | undefined
}

/** A version, and the commit that made it by its place in the walk: 0 is the newest. */
export interface PastVersion {
  since: number
  /** Undefined where the prompt is not there. */
  amounts: Amounts | undefined
}

/** One prompt through all of its versions, renames and moves. */
export interface Lineage {
  /** The name, place and model that it has today, or had last. */
  id: string
  path: string
  model: string
  terms: Terms
  /** True where the newest commit has it. */
  isThere: boolean
  sure: 'exact' | 'estimate'
  /** Earlier paths, the latest first. */
  before: string[]
  /** The newest first. */
  versions: PastVersion[]
}

/** Follows prompts from the newest commit into the past. */
export interface Lineages {
  all(): readonly Lineage[]
  /** Every model that a version had. */
  models(): ReadonlyMap<string, Model>
  /** How the prompt that a commit has is called: as its newest version is, whatever earlier ones say. */
  termsOf(prompt: Prompt): Terms | undefined
  /** A prompt of the newest commit. */
  start(change: Change): void
  /**
   * Takes one commit's changes back. They must be all of that commit.
   * @param at the commit's place in the walk
   * @returns the lineage of each change, in their order
   */
  undo(changes: readonly Change[], at: number): Lineage[]
  /** What is left in the oldest commit that was looked at: their first version is as old as that. */
  end(at: number): void
}

export function lineages(): Lineages {
  const all: Lineage[] = []
  const current = new Map<string, Lineage>()
  const models = new Map<string, Model>()
  /** What each cost before the oldest change to it that has been taken back. */
  const pending = new Map<Lineage, Amounts>()

  const meet = (model: Model) => void models.set(`${model.asked}\0${model.id}`, model)

  function make(side: Costed, { workload, owner, tags, said, headKeys }: Terms, isThere: boolean): Lineage {
    const { prompt, model, own } = side
    const lineage: Lineage = {
      id: prompt.id,
      path: prompt.at.path,
      model: model.asked,
      terms: { workload, owner, tags, said, headKeys },
      isThere,
      sure: own.sure.kind,
      before: [],
      versions: [],
    }
    all.push(lineage)
    meet(model)
    return lineage
  }

  /** From the version that a commit made to the one before it. */
  function goBack(lineage: Lineage, { base, head, workload }: Change, at: number): void {
    const now = head && amountsOf(head, workload.callsPerMonth)
    const before = base && amountsOf(base, workload.callsPerMonth)
    // Another text of the same cost is no version of its own: a file that many import makes one of each with every edit.
    if (!isSame(now, before)) lineage.versions.push({ since: at, amounts: now })
    if (!base || !before) return void pending.delete(lineage)
    current.set(keyOf(base.prompt), lineage)
    const { path } = base.prompt.at
    if (path !== (lineage.before.at(-1) ?? lineage.path)) lineage.before.push(path)
    meet(base.model)
    if (base.own.sure.kind === 'estimate') lineage.sure = 'estimate'
    pending.set(lineage, before)
  }

  return {
    all: () => all,
    models: () => models,
    termsOf: prompt => current.get(keyOf(prompt))?.terms,
    start(change) {
      const { head, workload } = change
      if (!head) return
      const lineage = make(head, change, true)
      current.set(keyOf(head.prompt), lineage)
      pending.set(lineage, amountsOf(head, workload.callsPerMonth))
    },
    undo(changes, at) {
      const found = changes.map(change => {
        const known = change.head && current.get(keyOf(change.head.prompt))
        const side = change.head ?? change.base
        return known ?? (side && make(side, change, false))
      })
      for (const { head } of changes) if (head) current.delete(keyOf(head.prompt))
      for (const [i, change] of changes.entries()) {
        const lineage = found[i]
        if (lineage) goBack(lineage, change, at)
      }
      return found.filter(each => each !== undefined)
    },
    end(at) {
      for (const [lineage, amounts] of pending) lineage.versions.push({ since: at, amounts })
    },
  }
}

function keyOf({ id, at: { path } }: Prompt): string {
  return `${path}\0${id}`
}

/** Whether two versions cost the same, or neither is there. */
export function isSame(one: Amounts | undefined, other: Amounts | undefined): boolean {
  return one?.tokens === other?.tokens && one?.usd === other?.usd && one?.usdPerMonth === other?.usdPerMonth
}

function amountsOf({ own, cost }: Costed, calls: number | undefined): Amounts {
  const usd = cost && total(cost)
  const usdPerMonth = usd === undefined || calls === undefined ? undefined : usd * BigInt(calls)
  return { tokens: own.total.expected, usd, usdPerMonth }
}
