import type { Cause } from '../model/change.ts'
import type { FindingOf } from '../model/finding.ts'

/** What a finding calls the cause of growth: the only one that costs anything, or several. */
export function causeKind({ what }: Cause): FindingOf<'limit'>['cause'] {
  const costly = what.filter(one => one !== 'renamed' && one !== 'included')
  const only = costly.length === 1 && kindsOfCause.find(kind => kind === costly[0])
  return only || 'mixed'
}

const kindsOfCause = ['text', 'model', 'output', 'tier', 'service', 'cache'] as const
