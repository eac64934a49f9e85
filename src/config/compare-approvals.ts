import type { Approvals } from '../model/config.ts'

interface ApprovalChange {
  key: string
  from: string | undefined
  to: string | undefined
  loosens: boolean
}

interface ApprovalRule {
  key: string
  of: (approvals: Approvals) => boolean | number
  loosens: (from: boolean | number, to: boolean | number) => boolean
}

const rules: readonly ApprovalRule[] = [
  { key: 'by_author', of: ({ byAuthor }) => byAuthor, loosens: (_, to) => to === true },
  { key: 'by_committer', of: ({ byCommitter }) => byCommitter, loosens: (_, to) => to === true },
  { key: 'min_approvers', of: ({ minApprovers }) => minApprovers, loosens: (from, to) => to < from },
  { key: 'reset_on_push', of: ({ resetOnPush }) => resetOnPush, loosens: (_, to) => to === false },
]

/** What of the approvals differs. It loosens where somebody may approve after the merge who may not now, or an approval takes less. */
export function approvalChanges(base: Approvals, head: Approvals): ApprovalChange[] {
  const others = rules.flatMap(({ key, of, loosens }) => {
    const [from, to] = [of(base), of(head)]
    return from === to ? [] : [{ key, from: String(from), to: String(to), loosens: loosens(from, to) }]
  })
  return [...nameChanges(base.allow, head.allow), ...others]
}

function nameChanges(base: Approvals['allow'], head: Approvals['allow']): ApprovalChange[] {
  const added = head?.filter(name => !base?.includes(name)) ?? []
  const gone = base?.filter(name => !head?.includes(name)) ?? []
  if (added.length + gone.length === 0 && (head === undefined) === (base === undefined)) return []
  const text = (names: Approvals['allow']) => names && `[${names.join(', ')}]`
  return [{ key: 'allow', from: text(base), to: text(head), loosens: head === undefined || added.length > 0 }]
}
