import type { Value } from '../../data/value.ts'
import type { Message, Run } from '../../model/prompt.ts'
import type { Range } from '../../model/quantity.ts'
import { baml } from './baml.ts'
import { chatXml } from './chat-xml.ts'
import type { Divided, Divider } from './divider.ts'
import { dotprompt } from './dotprompt.ts'
import { liquidRoles } from './liquid-roles.ts'
import { roleLines } from './role-lines.ts'

export type DividerName = 'baml' | 'dotprompt' | 'chat-xml' | 'liquid-roles' | 'role-lines'

export const dividers = {
  baml,
  dotprompt,
  'chat-xml': chatXml,
  'liquid-roles': liquidRoles,
  'role-lines': roleLines,
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
  const [leastAt, mostAt] = [alongside(least, sent), alongside(most, sent)]
  return sent.map(({ role, runs, images }, i) => {
    const { images: before = [], ...rest } = message
    const shown = [...before, ...images]
    return {
      ...rest,
      role: role ?? message.role,
      runs: { low: leastAt(i), expected: runs, high: mostAt(i) } satisfies Range<Run[]>,
      ...(shown.length > 0 && { images: shown }),
    }
  })
}

/** The runs of another filling that belong to each message. */
function alongside(other: readonly Divided[], sent: readonly Divided[]): (message: number) => Run[] {
  const alike = other.length === sent.length && other.every(({ role }, each) => role === sent[each]?.role)
  if (alike) return i => other[i]?.runs ?? []
  return i => (i === sent.length - 1 ? other.flatMap(({ runs }) => runs) : [])
}
