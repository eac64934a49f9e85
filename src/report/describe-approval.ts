import type { FindingOf } from '../model/finding.ts'
import type { Excess } from '../model/limit-findings.ts'
import { grouped } from './figures.ts'
import { unitWords } from './limit-words.ts'
import type { Style } from './style.ts'

type Approval = FindingOf<'approval'>

/** Who approved, when and why; or why an approval does not count, and what to do. */
export function describeApproval(approval: Approval, style: Style): string {
  return sentences[approval.state](approval, style)
}

const again = 'approve again in a new comment, then re-run this check'

const sentences: Record<Approval['state'], (approval: Approval, style: Style) => string> = {
  valid: ({ by, reason = '', ...rest }, style) =>
    `Approved by ${style.name(by)} ${on(rest, style)}: ${style.name(reason)}. This holds while no broken limit gets worse.`,
  outgrown: (approval, style) =>
    `${given(approval, style)} is stale and no longer covers this: ${worse(approval, style)}. To let that pass too, ${again}.`,
  reset: (approval, style) =>
    `${given(approval, style)} is stale, because a later push changed a prompt and \`approvals.reset_on_push\` is true: ${again}.`,
  'too-few': ({ missing = 1, ...approval }, style) =>
    `${given(approval, style)} counts, but ${missing === 1 ? 'one more person has' : `${grouped(missing)} more people have`} to approve (\`approvals.min_approvers\`).`,
  'other-failure': (approval, style) =>
    `${given(approval, style)} covers the broken limits, but the check also fails for a reason that no approval can cover.`,
  'not-allowed': (approval, style) => `${given(approval, style)} does not count: ${whyNot(approval, style)}.`,
  edited: (approval, style) => `${given(approval, style)} does not count, because the comment was edited: ${again}.`,
  'no-reason': ({ by, ...rest }, style) =>
    `${style.name(by)} ${on(rest, style)} gave no reason, so nothing is approved. Write it after the command in a new comment, \`/promptcost approve <reason>\`, then re-run this check.`,
  unbound: (approval, style) => `${given(approval, style)} does not count: ${whyNot(approval, style)}.`,
  revoked: ({ by, ...rest }, style) => `${style.name(by)} withdrew all earlier approvals ${on(rest, style)}.`,
}

function given({ by, ...rest }: Approval, style: Style): string {
  return `The approval by ${style.name(by)} ${on(rest, style)}`
}

/** The day, by GitHub's clock, as the words that lead to the comment. */
function on({ on: time, pull, comment }: Pick<Approval, 'on' | 'pull' | 'comment'>, style: Style): string {
  return style.comment(pull, comment, `on ${time.slice(0, 10)}`)
}

function whyNot({ by, why }: Approval, style: Style): string {
  return reasons[why ?? 'unknown'](style.name(by))
}

const reasons: Record<NonNullable<Approval['why']>, (by: string) => string> = {
  'no-permission': by => `${by} has no write permission here`,
  'not-named': by => `\`approvals.allow\` does not name ${by}`,
  'team-unread': by =>
    `\`approvals.allow\` does not name ${by}, and the token cannot read its teams' members. Name users there, or pass a \`github-token\` that can read the organization's members`,
  author: by => `${by} opened this pull request, and \`approvals.by_author\` is false`,
  'author-unknown': () => '`approvals.by_author` is false, and GitHub did not say who opened this pull request',
  committer: by => `${by} committed to this pull request, and \`approvals.by_committer\` is false`,
  'committer-unknown': () =>
    "`approvals.by_committer` is false, and GitHub did not say who made each commit. If a commit's email address belongs to no account, its owner can add it to their account",
  bot: () => 'a bot may not approve',
  unknown: by => `GitHub did not say whether ${by} may approve. Re-run this check`,
  'no-comment': () =>
    `no comment shows what would be approved. Let promptcost comment (the input \`comment\`, and \`pull-requests: write\`), then ${again}`,
  'no-ledger': () => `promptcost's comment did not record the numbers it showed. Now it does: ${again}`,
  'ledger-edited': () => `somebody edited promptcost's comment. It has been rewritten: ${again}`,
  'too-early': () => `it was written before these numbers were shown. Now they are: ${again}`,
}

function worse({ worse = [], more = 0 }: Approval, style: Style): string {
  const excesses = worse.map(excess => {
    const { figure, of } = excess.of === 'count' ? { figure: count, of: '' } : unitWords[excess.unit].approved
    const approved = excess.approved === undefined ? 'none' : figure(excess.approved, false)
    return `${subject(excess, style)} ${figure(excess.actual, false)}${of}, approved ${approved}`
  })
  return more > 0 ? `${excesses.join('; ')}; and ${grouped(more)} more` : excesses.join('; ')
}

function subject({ of, prompt, group }: Excess, style: Style): string {
  if (of === 'count') return 'prompts over a limit'
  if (of === 'worst') return 'the worst of them'
  if (group !== undefined) return style.name(group)
  return prompt === undefined ? 'all prompts together' : style.name(prompt)
}

const count = (value: string) => grouped(Number(value))
