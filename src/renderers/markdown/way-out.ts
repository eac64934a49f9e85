import type { FindingOf } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { fromDecimal } from '../../money/decimal.ts'
import { signedDollars } from '../../report/figures.ts'
import type { Style } from '../../report/style.ts'
import type { Links } from './markdown-style.ts'

/** How a change can be merged that breaks limits: by an approval where one can be given, or by other limits. */
export function wayOut(report: Report, style: Style, links: Links | undefined): string {
  const approval = links?.approvable === undefined ? undefined : approvalOf(report, style)
  const limits = limitsOf(report, style)
  if (approval === undefined) return `To merge it as it is: ${limits}`
  return `To merge it as it is: ${approval}. Or ${limits}`
}

/** What would need an approval, where one could be given. */
export function asItIs(report: Report, finding: FindingOf<'limit'>, links: Links | undefined): string {
  const isOpen = finding.severity === 'fail' && finding.toPass !== undefined && links?.approvable !== undefined
  if (!isOpen || !mayApprove(report)) return ''
  const named = new Set(finding.prompts)
  const changes = report.changes.filter(({ id }) => named.size === 0 || named.has(id))
  const sum = changes.reduce((usd, { usdPerMonth }) => usd + fromDecimal(usdPerMonth?.delta.expected ?? '0'), 0n)
  return sum > 0n ? ` As it is, ${signedDollars(sum)} a month needs an approval.` : ' As it is, it needs an approval.'
}

function limitsOf({ basis: { config } }: Report, style: Style): string {
  const file = style.name(config.path ?? 'promptcost.yml')
  if (config.from === 'defaults') return `add a ${file} whose \`limits\` allow it.`
  return config.from === 'base'
    ? `raise the limit in ${file} in a separate pull request first, because a pull request cannot loosen the limits that judge it.`
    : `raise the limit in ${file}.`
}

/** Undefined where nobody may, or where an approval would not be enough. */
function approvalOf({ basis, findings }: Report, style: Style): string | undefined {
  const { allow, byAuthor, byCommitter, minApprovers } = basis.approvals ?? byDefault
  if (!mayApprove({ basis, findings })) return undefined
  // If `allow` lists users only, they are named one by one, and no exception needs to be stated.
  const areNamed = allow?.every(name => !name.includes('/')) ?? false
  const who = `${whoOf(allow, style)}${areNamed ? '' : exceptOf(byAuthor, byCommitter)}`
  const command = '`/promptcost approve <reason>`, then re-run this check'
  return minApprovers === 1
    ? `${who} comments ${command}`
    : `${minApprovers} people, each of them ${who.replace(/,$/, '')}, comment ${command}`
}

function mayApprove({ basis, findings }: Pick<Report, 'basis' | 'findings'>): boolean {
  const isOther = findings.some(({ kind, severity }) => severity === 'fail' && kind !== 'limit')
  return !isOther && basis.approvals?.allow?.length !== 0
}

const byDefault = { allow: null, byAuthor: false, byCommitter: false, minApprovers: 1 }

function exceptOf(byAuthor: boolean, byCommitter: boolean): string {
  const parts = [...(byAuthor ? [] : ['the author']), ...(byCommitter ? [] : ['a committer'])]
  return parts.length === 0 ? '' : `, other than ${parts.join(' or ')},`
}

function whoOf(allow: readonly string[] | null, style: Style): string {
  if (allow === null) return 'someone with write permission'
  const all = allow.map(name => (name.includes('/') ? `someone in ${style.name(name)}` : style.name(name)))
  const rest = all.length - mostNamed
  const shown = rest > 0 ? [...all.slice(0, mostNamed), `${rest} more that \`approvals.allow\` names`] : all
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`
}

const mostNamed = 3
