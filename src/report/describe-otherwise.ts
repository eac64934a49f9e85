import type { FindingOf } from '../model/finding.ts'
import { judgedAsServed } from './describe-prices.ts'
import { signedPercent } from './figures.ts'
import { counted, listed, type Style } from './style.ts'

/** That growth counts which the change's own word hides, and why. */
export function judgedOtherwise(
  { prompt, what, keys, asIs, counted: growth }: FindingOf<'judged-otherwise'>,
  style: Style,
): string {
  if (what === 'base-service') return judgedAsServed(prompt, style)
  if (what === 'base-split')
    return `${style.name(prompt)} is priced with the base's split of its calls: a cheaper split does not pay for the text that this change adds. After the merge, its new split applies.`
  if (what === 'base-models')
    return `${style.name(prompt)} is judged with the base's model, because the base does not say what its new model is or costs.`
  const [judged, declared] = [grown(growth), grown(asIs)]
  const growing =
    judged === declared
      ? 'costs more than it declares'
      : asIs.tokens < 0
        ? `is judged as growing by ${judged}, although it may also shrink`
        : `grows by ${judged}, not by ${declared}`
  return `${style.name(prompt)} ${growing}: ${otherwise(what, keys, style)}`
}

function otherwise(
  what: Exclude<FindingOf<'judged-otherwise'>['what'], 'base-models' | 'base-service' | 'base-split'>,
  keys: readonly string[],
  style: Style,
): string {
  switch (what) {
    case 'head-keys':
      return `${listed(keys, style)} ${keys.length === 1 ? 'is' : 'are'} declared by this change only, which takes effect after the merge.`
    case 'base-samples':
      return "the base's samples fill both sides."
    case 'head-samples':
      return "this change's samples fill both sides."
    case 'no-samples':
      return 'its samples changed, so neither side is filled with samples.'
    case 'base-files':
      return "new files take the place of those that the base includes, so the base's files count."
    case 'every-arm':
      return 'nothing declares which branch is sent, so the one that grows most counts.'
  }
}

/** Tokens, with their percentage of the base. */
function grown({ tokens, of }: FindingOf<'judged-otherwise'>['counted']): string {
  return of === 0 ? counted(tokens, 'token') : `${counted(tokens, 'token')} (${signedPercent((100 * tokens) / of)})`
}
