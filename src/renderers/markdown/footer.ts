import type { Report } from '../../model/report.ts'
import { cachingWords, dayOfPrices, unseenIncludes } from '../../report/computed.ts'
import { safeCode } from '../../report/safe.ts'
import type { Links } from './markdown-style.ts'

/** What was compared, how sure it is, and where the rest is. Edits in place send no e-mail, so the commits are named. */
export function footer(report: Report, links: Links | undefined): string {
  const { base, head, basis } = report
  const exact = basis.tokenizers.every(({ sure }) => sure.kind === 'exact')
  const parts = [
    base === null ? safeCode(head.label) : `${safeCode(head.label)} against ${named(base)}`,
    `tokens ${exact ? 'exact' : 'estimated'}${unseenIncludes(report) === 0 ? '' : ', includes missing'}`,
    `prices of ${dayOfPrices(basis.prices)}, ${cachingWords(basis)}`,
    ...(links?.runUrl === undefined ? [] : [`[full report](${links.runUrl})`]),
  ]
  return `<sub>${parts.join(' · ')}</sub>`
}

/** The commit, and in brackets what people call it. */
function named({ label, sha }: Report['head']): string {
  const short = sha?.slice(0, 7)
  return short === undefined || short === label ? safeCode(label) : `${safeCode(short)} (${safeCode(label)})`
}
