import type { Report, ReportChange } from '../../model/report.ts'
import type { SentBill } from '../../model/report-bill.ts'
import { fromDecimal } from '../../money/decimal.ts'
import { type Html, html } from '../../page/html.ts'
import { dollars, grouped, percentOf, signed, signedDollars } from '../../report/figures.ts'
import { counted } from '../../report/style.ts'
import { billPicture, tokensOf } from './bill-picture.ts'
import { partLabel, partPlace, whyVaries } from './part-words.ts'

/** A prompt of very many parts shows those that matter most, in their order. */
const MOST_PARTS = 60

/** One prompt: what it costs, what it is made of as a picture, and part by part. */
export function billSection(bill: SentBill, report: Report, number: number): Html | undefined {
  const change = report.changes.find(({ id }) => id === bill.id)
  if (!change) return undefined
  const path = (change.head ?? change.base)?.path ?? ''
  return html`<section class="card prompt" aria-labelledby="prompt-${number}">
<h3 id="prompt-${number}"><span class="name">${bill.id}</span>${change.state !== 'edited' && html` <small>${change.state}</small>`}</h3>
<p class="muted">${facts(change, report.base === null)}</p>
${billPicture(bill)}
${cacheLine(bill)}
${partsTable(bill, path, report.base === null)}
</section>`
}

function facts(change: ReportChange, isAlone: boolean): string {
  const { tokens, usdPerMonth, usdPerThousandCalls, base, head, callsPerMonth } = change
  const models = [...new Set([base?.model, head?.model].filter(model => model !== undefined))].join(' → ')
  const percent = percentOf(tokens.delta.expected, tokens.base)
  const grown =
    isAlone || !base || !head || tokens.delta.expected === 0
      ? ''
      : `, ${signed(tokens.delta.expected)} tokens${percent ? ` (${percent})` : ''}`
  const usd = usdPerMonth ?? usdPerThousandCalls
  const per = usdPerMonth ? 'a month' : 'per 1,000 calls'
  const money = !usd
    ? 'no price'
    : isAlone
      ? `${dollars(fromDecimal(usd.head))} ${per}`
      : `${dollars(fromDecimal(usd.base))} → ${dollars(fromDecimal(usd.head))} ${per} (${signedDollars(fromDecimal(usd.delta.expected))})`
  const calls = callsPerMonth === null ? '' : `, ${counted(callsPerMonth, 'call')} a month`
  return `${models}${calls}: ${money}${grown}`
}

/** Where the cached prefix ends, before and after. */
function cacheLine(bill: SentBill): Html | false {
  const { base, head } = bill
  const known = head ?? base
  if (!known) return false
  const of = (side: 'base' | 'head') =>
    bill[side] && `${grouped(bill[side].cached)} of ${grouped(tokensOf(bill, side))}`
  const both =
    base && head && base.cached !== head.cached
      ? `${of('base')} before, ${of('head')} after`
      : of(head ? 'head' : 'base')
  const same = `${grouped(known.prefix)} ${known.prefix === 1 ? 'stays' : 'stay'} the same from the start`
  const why = known.cached === 0 ? `; ${same}, and ${known.provider} caches from ${grouped(known.minimum)}` : ''
  return html`<p><strong>Cached tokens:</strong> ${both}${why}.</p>`
}

function partsTable(bill: SentBill, path: string, isAlone: boolean): Html {
  const { shown, left } = foremost(bill.parts)
  const rows = shown.map(part => {
    const delta = (part.head ?? 0) - (part.base ?? 0)
    const about = [partPlace(part, path), part.varies ? whyVaries[part.varies] : '']
      .filter(text => text !== '')
      .join(', ')
    return html`<tr><td class="id">${partLabel(part)}${about !== '' && html` <small class="name">${about}</small>`}</td>${
      isAlone
        ? html`<td class="n">${cell(part.head)}</td>`
        : html`<td class="n">${cell(part.base)}</td><td class="n">${cell(part.head)}</td><td class="n ${delta > 0 ? 'up' : delta < 0 ? 'down' : ''}">${delta === 0 ? '' : signed(delta)}</td>`
    }</tr>`
  })
  const heads = isAlone ? ['Tokens'] : ['Before', 'After', 'Change']
  const more = left > 0 && html`<p class="muted">And ${counted(left, 'smaller part')} that did not change.</p>`
  return html`<div class="scroll" role="region" aria-label="Parts of ${bill.id}" tabindex="0"><table><thead><tr><th scope="col">As sent</th>${heads.map(head => html`<th scope="col" class="n">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>${more}`
}

const cell = (tokens: number | null) => (tokens === null ? '' : grouped(tokens))

/** What changed comes before what is large. */
function foremost(parts: SentBill['parts']): { shown: SentBill['parts']; left: number } {
  if (parts.length <= MOST_PARTS) return { shown: parts, left: 0 }
  const weight = ({ base, head }: SentBill['parts'][number]) =>
    [Math.abs((head ?? 0) - (base ?? 0)), head ?? base ?? 0] as const
  const ranked = parts
    .map((part, i) => ({ i, by: weight(part) }))
    .sort((a, b) => b.by[0] - a.by[0] || b.by[1] - a.by[1])
  const kept = new Set(ranked.slice(0, MOST_PARTS).map(({ i }) => i))
  return { shown: parts.filter((_, i) => kept.has(i)), left: parts.length - MOST_PARTS }
}
