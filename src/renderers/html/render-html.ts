import type { Report } from '../../model/report.ts'
import { fromDecimal } from '../../money/decimal.ts'
import { pageOf } from '../../page/document.ts'
import { type Html, html, sentence } from '../../page/html.ts'
import { pageStyle } from '../../page/page-style.ts'
import { computedList } from '../../report/computed.ts'
import { describe } from '../../report/describe.ts'
import { describeAll } from '../../report/describe-all.ts'
import { limitsHeading } from '../../report/describe-limit.ts'
import { dollars, grouped, percentOf, signed } from '../../report/figures.ts'
import { groupLines } from '../../report/group-lines.ts'
import { headline, verdictWord } from '../../report/headline.ts'
import { opening } from '../../report/opening.ts'
import { roundMonth } from '../../report/round-rows.ts'
import { billSection } from './bill-section.ts'
import { causesSection } from './causes-section.ts'

/** One change as a page: the verdict, what broke, what each edit costs, and what every changed prompt is made of. */
export function renderHtml(report: Report): string {
  const title = `${verdictWord(report)}: ${headline(report)}`
  const bills = report.bills ?? []
  const sections = bills.flatMap((bill, i) => billSection(bill, report, i + 1) ?? [])
  const body = html`<a class="skip" href="#prompts">Skip to the prompts</a>
<main>
<header>
<p class="verdict ${report.verdict}"><strong>${verdictWord(report)}</strong></p>
<h1>${headline(report)}</h1>
<p>${sentence(opening(report, pageStyle))}</p>
${facts(report)}
</header>
${limits(report)}
${listOf('Groups', groupLines(report, pageStyle, 100))}
${causesSection(report)}
${worthALook(report)}
<section id="prompts" aria-labelledby="prompts-title">
<h2 id="prompts-title">${report.base === null ? 'What the prompts are made of' : 'What the changed prompts are made of'}</h2>
${sections.length === 0 ? html`<p>${report.bills ? 'No prompt changed.' : 'This report does not say it.'}</p>` : sections}
</section>
</main>
<footer>
<h2>How this was computed</h2>
<ul>${computedList(report, pageStyle).map(line => html`<li>${sentence(line)}</li>`)}</ul>
<p class="muted">Made by promptcost ${report.promptcost}. This page loads nothing and sends nothing. It has no text of a prompt.</p>
</footer>`
  return pageOf({ title: `promptcost: ${title}`, body, script: 'tables.js' })
}

function facts({ totals, base }: Report): Html {
  const { tokens, usdPerMonth, prompts } = totals
  const changed = prompts.added + prompts.removed + prompts.edited + prompts.renamed
  const fact = (name: string, value: string, below: string) =>
    html`<div><dt>${name}</dt><dd>${value}<small>${below}</small></dd></div>`
  const month = usdPerMonth && roundMonth(usdPerMonth)
  const was = (text: string, delta: number, of: number) =>
    base === null ? '' : `before: ${text}${delta === 0 ? '' : ` (${percentOf(delta, of) ?? 'new'})`}`
  return html`<dl class="facts">
${month && usdPerMonth && fact('USD per month', dollars(month.head, month.decimals), was(dollars(month.base, month.decimals), Number(fromDecimal(usdPerMonth.delta.expected)), Number(fromDecimal(usdPerMonth.base))))}
${fact('Tokens per call, all prompts', grouped(tokens.head), base === null ? '' : tokens.delta.expected === 0 ? 'as before' : `${signed(tokens.delta.expected)} by this change`)}
${fact('Prompts', grouped(prompts.head), base === null ? '' : `${grouped(changed)} changed`)}
</dl>`
}

function limits(report: Report): Html | false {
  const broken = report.findings.filter(finding => finding.kind === 'limit' || finding.kind === 'approval')
  const onLimits = broken.filter(finding => finding.kind === 'limit')
  return listOf(
    onLimits.length > 0 ? limitsHeading(onLimits) : 'Approvals',
    broken.map(finding => describe(finding, pageStyle).text),
  )
}

function worthALook({ findings }: Report): Html | false {
  const notes = findings.filter(({ kind, severity }) => kind !== 'limit' && kind !== 'approval' && severity !== 'info')
  return listOf(
    'Worth a look',
    describeAll(notes, pageStyle).map(({ title, text }) => `${title}. ${text}`),
  )
}

function listOf(title: string, lines: readonly string[]): Html | false {
  return (
    lines.length > 0 &&
    html`<section><h2>${title}</h2><ul class="lines">${lines.map(line => html`<li>${sentence(line)}</li>`)}</ul></section>`
  )
}
