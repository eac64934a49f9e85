import type { Change, Costed } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'

/** From this share of a tier's bound on, a prompt is near it. */
const near = 0.8

/**
 * A prompt that the change brings close to the next price tier, where all of a request costs more. It warns where it was not close
 * before, as for the context window.
 */
export function nearTier(change: Change): Finding[] {
  const { base, head, id: prompt, cause } = change
  if (cause === undefined || !head) return []
  const [now, before] = [roomOf(head), base && roomOf(base)]
  if (!now || now.share <= near || (before && now.share <= before.share)) return []
  const severity = before && before.share > near ? 'info' : 'warn'
  const { tokens, above, times } = now
  return [{ kind: 'near-tier', severity, at: head.prompt.at, prompt, tokens, above, times }]
}

/** How much of the way to the next tier the largest request takes: the last call of a task, where there are several. */
function roomOf({ price, own, history, routed }: Costed): Room | undefined {
  if (routed) return roomsOf(routed.map(({ side }) => side))
  const tokens = own.total.expected + (history?.last ?? 0)
  const next = price?.tiers.find(({ above }) => above >= tokens && above > 0)
  const now = price?.tiers.findLast(({ above }) => tokens > above) ?? price?.tiers[0]
  if (!next || !now || now.rates.input <= 0n || next.rates.input <= now.rates.input) return undefined
  const times = Math.round((Number(next.rates.input) / Number(now.rates.input)) * 100) / 100
  return { tokens, above: next.above, share: tokens / next.above, times }
}

interface Room {
  tokens: number
  above: number
  share: number
  times: number
}

/** Of several models the one whose next tier is closest. */
function roomsOf(sides: readonly Costed[]): Room | undefined {
  return sides
    .flatMap(side => roomOf(side) ?? [])
    .sort((a, b) => b.share - a.share)
    .at(0)
}
