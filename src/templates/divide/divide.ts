import type { Value } from '../../data/value.ts'
import type { Message, Run } from '../../model/prompt.ts'
import type { Range } from '../../model/quantity.ts'
import { chatXml } from './chat-xml.ts'
import type { Divided, Divider } from './divider.ts'
import { dotprompt } from './dotprompt.ts'
import { liquidRoles } from './liquid-roles.ts'

export type DividerName = 'dotprompt' | 'chat-xml' | 'liquid-roles'

export const dividers = {
  dotprompt,
  'chat-xml': chatXml,
  'liquid-roles': liquidRoles,
} satisfies Record<DividerName, Divider>

/**
 * The messages that a filled text is. They are those of what is expected; what is least and most belongs to the same messages where
 * it has the same roles, else to the last, so that only its sum is right.
 */
export function divide(name: DividerName, message: Message, valueAt: (name: string) => Value | undefined): Message[] {
  const { low, expected, high } = message.runs
  const apart = (runs: Run[]) => dividers[name].divide(runs, valueAt)
  const sent = apart(expected)
  const least = low === expected ? sent : apart(low)
  const most = high === expected ? sent : apart(high)
  return sent.map(({ role, runs, images }, i) => {
    const { images: before = [], ...rest } = message
    const shown = [...before, ...images]
    return {
      ...rest,
      role: role ?? message.role,
      runs: { low: runsAt(least, sent, i), expected: runs, high: runsAt(most, sent, i) } satisfies Range<Run[]>,
      ...(shown.length > 0 && { images: shown }),
    }
  })
}

function runsAt(other: readonly Divided[], sent: readonly Divided[], i: number): Run[] {
  const alike = other.length === sent.length && other.every(({ role }, each) => role === sent[each]?.role)
  if (alike) return other[i]?.runs ?? []
  return i === sent.length - 1 ? other.flatMap(({ runs }) => runs) : []
}
