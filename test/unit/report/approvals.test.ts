import { describe, expect, test } from 'vitest'
import type { FindingOf } from '../../../src/model/finding.ts'
import type { Report } from '../../../src/model/report.ts'
import { wayOut } from '../../../src/renderers/markdown/way-out.ts'
import { describeApproval } from '../../../src/report/describe-approval.ts'
import { plainStyle } from '../../../src/report/style.ts'

type Approval = FindingOf<'approval'>

const told = (some: Partial<Approval>) =>
  describeApproval(
    {
      kind: 'approval',
      severity: 'warn',
      state: 'valid',
      by: 'alice',
      on: '2026-11-22T09:00:00Z',
      reason: 'the refund rules',
      pull: 482,
      comment: 7,
      ...some,
    },
    plainStyle,
  )

describe('an approval reads', () => {
  test.each<[Partial<Approval>, string]>([
    [{}, 'Approved by alice on 2026-11-22: the refund rules. This holds while no broken limit gets worse.'],
    [
      { state: 'edited' },
      'The approval by alice on 2026-11-22 does not count, because the comment was edited: approve again in a new comment, then re-run this check.',
    ],
    [
      { state: 'no-reason' },
      'alice on 2026-11-22 gave no reason, so nothing is approved. Write it after the command in a new comment, `/promptcost approve <reason>`, then re-run this check.',
    ],
    [{ state: 'revoked' }, 'alice withdrew all earlier approvals on 2026-11-22.'],
    [
      { state: 'not-allowed', why: 'no-permission' },
      'The approval by alice on 2026-11-22 does not count: alice has no write permission here.',
    ],
    [
      { state: 'unbound', why: 'too-early' },
      'The approval by alice on 2026-11-22 does not count: it was written before these numbers were shown. Now they are: approve again in a new comment, then re-run this check.',
    ],
    [
      { state: 'not-allowed', why: 'committer' },
      'The approval by alice on 2026-11-22 does not count: alice committed to this pull request, and `approvals.by_committer` is false.',
    ],
    [
      { state: 'too-few', missing: 2 },
      'The approval by alice on 2026-11-22 counts, but 2 more people have to approve (`approvals.min_approvers`).',
    ],
    [
      { state: 'reset' },
      'The approval by alice on 2026-11-22 is stale, because a later push changed a prompt and `approvals.reset_on_push` is true: approve again in a new comment, then re-run this check.',
    ],
    [
      { state: 'other-failure' },
      'The approval by alice on 2026-11-22 covers the broken limits, but the check also fails for a reason that no approval can cover.',
    ],
  ])('%j', (some, sentence) => {
    expect(told(some)).toBe(sentence)
  })

  test('with what is folded in words of its own', () => {
    const unit = 'usd_per_month' as const
    const worse: Approval['worse'] = [
      { unit, of: 'count', actual: '1041', approved: '40' },
      { unit, of: 'worst', actual: '12.5', approved: '10' },
      { unit, of: 'sum', actual: '1250', approved: '1000' },
      { unit: 'context_window', of: 'each', prompt: 'a.md', actual: '91.2500', approved: '85.0000' },
    ]
    expect(told({ state: 'outgrown', worse, more: 3 })).toContain(
      ': prompts over a limit 1,041, approved 40; the worst of them +$12.50 a month, approved +$10.00; all prompts together +$1,250 a month, approved +$1,000; a.md 91.3% of the context window, approved 85.0%; and 3 more.',
    )
  })
})

describe('the way out', () => {
  const links = { server: '', repository: '', headSha: '', runUrl: undefined, approvable: 482 }
  const report = (approvals?: Report['basis']['approvals'], others: object[] = []) =>
    ({
      basis: { config: { path: 'promptcost.yml', from: 'base' }, ...(approvals && { approvals }) },
      findings: [{ kind: 'limit', severity: 'fail' }, ...others],
    }) as unknown as Report
  const rules = { allow: null, byAuthor: true, byCommitter: true, minApprovers: 1, resetOnPush: false }
  const who = (some: Partial<typeof rules> | { allow: string[] }) =>
    /^To merge it as it is: (.*) comments? `/.exec(wayOut(report({ ...rules, ...some }), plainStyle, links))?.[1]

  test.each([
    [null, 'someone with write permission'],
    [['alice'], 'alice'],
    [['alice', 'acme/owners'], 'alice or someone in acme/owners'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c or 2 more that `approvals.allow` names'],
    [[], undefined],
  ])('names who may: %j', (allow, named) => {
    expect(who(allow === null ? {} : { allow })).toBe(named)
  })

  test('says who may not, and how many have to', () => {
    expect(who({ byAuthor: false })).toBe('someone with write permission, other than the author,')
    expect(who({ byCommitter: false })).toBe('someone with write permission, other than a committer,')
    expect(/^To merge it as it is: (.*) comments `/.exec(wayOut(report(), plainStyle, links))?.[1]).toBe(
      'someone with write permission, other than the author or a committer,',
    )
    expect(who({ minApprovers: 2 })).toBe('2 people, each of them someone with write permission,')
  })

  test('has no approval where none can be given, or would be enough', () => {
    expect(wayOut(report(), plainStyle, { ...links, approvable: undefined })).not.toContain('/promptcost')
    expect(wayOut(report(), plainStyle, undefined)).not.toContain('/promptcost')
    const other = { kind: 'include-missing', severity: 'fail' }
    expect(wayOut(report(undefined, [other]), plainStyle, links)).not.toContain('/promptcost')
    expect(wayOut(report(undefined, [{ ...other, severity: 'warn' }]), plainStyle, links)).toContain('/promptcost')
  })
})
