import type { Cause, CostedPair, Effect, Share, Sum } from '../model/change.ts'
import type { Range } from '../model/quantity.ts'
import { ownCause, partialCause } from './cause-of.ts'
import type { EditedFile } from './edited-files.ts'
import { rangesOf, shareOut, withRest } from './share-out.ts'

/** One edit before its amounts are written: its cause, its file, and what it explains. */
interface Edit {
  cause: Cause
  file: EditedFile
  effects: readonly Effect[]
}

/**
 * Splits a prompt's difference by the files that were edited, the weightiest first. Both sides are shared out by how much
 * of the text each file is, so that shares add up to the whole, across and down.
 */
export function sharesOf(
  pair: CostedPair,
  whole: Sum,
  files: readonly EditedFile[],
  effects: readonly Effect[],
): Share[] {
  const edits = editsOf(pair, files, effects)
  const falls = whole.tokens.delta.expected < 0
  edits.sort((a, b) => (falls ? weight(a) - weight(b) : weight(b) - weight(a)))
  const sums = split(whole, edits)
  return edits.map(({ cause }, i) => ({ cause, sum: sums[i] ?? whole }))
}

function editsOf(pair: CostedPair, [own, ...partials]: readonly EditedFile[], effects: readonly Effect[]): Edit[] {
  const edits = partials.map(file => {
    const of = effects.filter(effect => effect.path === file.path)
    return { cause: partialCause(file.path, of, file.isNew), file, effects: of }
  })
  const of = effects.filter(effect => effect.path === undefined)
  const cause = own && ownCause(pair, own.delta, of)
  // A file that was moved, and no more, is no cause beside one.
  const isOne = cause && (edits.length === 0 || cause.what.some(what => what !== 'renamed'))
  return own && isOne ? [{ cause, file: own, effects: of }, ...edits] : edits
}

/** By money where it is known; tokens count least. */
function weight({ file, effects }: Edit): number {
  return effects.reduce((sum, { usd }) => sum + Number(usd), 0) + file.delta * 1e-6
}

function split(whole: Sum, edits: readonly Edit[]): Sum[] {
  if (edits.length < 2) return edits.map(() => whole)
  const amounts = {
    tokens: splitAmount(toWhole(whole.tokens), edits, ({ file }) => BigInt(file.delta)),
    usd: whole.usd && splitAmount(whole.usd, edits, ({ effects }) => effects.reduce((sum, { usd }) => sum + usd, 0n)),
    usdPerMonth:
      whole.usdPerMonth &&
      splitAmount(whole.usdPerMonth, edits, ({ effects }) =>
        effects.reduce((sum, { usdPerMonth }) => sum + (usdPerMonth ?? 0n), 0n),
      ),
  }
  return edits.map((_, i) => ({
    tokens: toNumbers(amounts.tokens[i] ?? nothing),
    usd: amounts.usd?.[i],
    usdPerMonth: amounts.usdPerMonth?.[i],
  }))
}

type Amount = { base: bigint; head: bigint; delta: Range<bigint> }

const nothing: Amount = { base: 0n, head: 0n, delta: { low: 0n, expected: 0n, high: 0n } }

function splitAmount(whole: Amount, edits: readonly Edit[], deltaOf: (edit: Edit) => bigint): Amount[] {
  const deltas = withRest(whole.delta.expected, edits.map(deltaOf))
  const ofText = edits.map(({ file }) => BigInt(Math.max(file.base, 0)))
  const ranges = rangesOf(whole.delta, deltas)
  const bases = shareOut(whole.base, ofText)
  const heads = withRest(
    whole.head,
    bases.map((base, i) => base + (deltas[i] ?? 0n)),
  )
  return edits.map((_, i) => ({ base: bases[i] ?? 0n, head: heads[i] ?? 0n, delta: ranges[i] ?? nothing.delta }))
}

function toWhole({ base, head, delta: { low, expected, high } }: Sum['tokens']): Amount {
  return {
    base: BigInt(base),
    head: BigInt(head),
    delta: { low: BigInt(low), expected: BigInt(expected), high: BigInt(high) },
  }
}

function toNumbers({ base, head, delta: { low, expected, high } }: Amount): Sum['tokens'] {
  return {
    base: Number(base),
    head: Number(head),
    delta: { low: Number(low), expected: Number(expected), high: Number(high) },
  }
}
