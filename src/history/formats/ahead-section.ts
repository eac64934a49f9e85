import type { History } from '../../model/history.ts'
import { fromDecimal } from '../../money/decimal.ts'
import { forecastSvg } from '../../page/forecast-svg.ts'
import { type Html, html } from '../../page/html.ts'
import { number } from '../../page/table.ts'
import { dollars } from '../../report/figures.ts'

type Forecast = NonNullable<History['forecast']>

const usd = (decimal: string): string => dollars(fromDecimal(decimal))

/** What the cost will be, in one sentence. */
export function aheadOf({ recorded, ahead }: Forecast): string {
  const [last, end] = [recorded.at(-1), ahead.at(-1)]
  return `At today's prompts the calls of ${last?.month ?? ''} cost ${usd(last?.usdPerMonth ?? '0')}. If the trend continues, those of ${end?.month ?? ''} will cost ${usd(end?.expected ?? '0')} (80% interval: ${usd(end?.low ?? '0')} to ${usd(end?.high ?? '0')}).`
}

/** The section of the page: recorded months, and those ahead as a band. */
export function aheadSection(forecast: History['forecast']): Html | '' {
  if (!forecast) return ''
  const { recorded, ahead, file } = forecast
  const show = (value: number) => dollars(BigInt(Math.round(value * 1e6)) * 1_000_000n)
  const picture = forecastSvg(
    recorded.map(({ month, usdPerMonth }) => ({ month, value: Number(usdPerMonth) })),
    ahead.map(({ month, low, expected, high }) => ({
      ...{ month, value: Number(expected), low: Number(low), high: Number(high) },
    })),
    show,
  )
  const rows = [
    ...recorded.map(({ month, usdPerMonth }) => html`<tr><td>${month}</td>${cell(usdPerMonth)}<td></td></tr>`),
    ...ahead.map(
      ({ month, low, expected, high }) =>
        html`<tr><td>${month}, forecast</td>${cell(expected)}<td class="n">${usd(low)} to ${usd(high)}</td></tr>`,
    ),
  ]
  return html`<section aria-labelledby="ahead">
<h2 id="ahead">Cost ahead</h2>
<p>${aheadOf(forecast)}</p>
<figure class="ahead">${picture}<figcaption class="muted">Recorded calls of ${file} at today's prompts and prices; the band is an 80% interval.</figcaption></figure>
<details><summary>The figures</summary><table><thead><tr><th scope="col">Month</th><th scope="col" class="n">USD</th><th scope="col" class="n">80% interval</th></tr></thead><tbody>${rows}</tbody></table></details>
</section>`
}

const cell = (decimal: string): Html => number(Number(decimal), usd(decimal))
