import type { Report, ReportExplained } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import type { Explained } from './bill-rows.ts'
import { decimalsFor, grouped, usdDigits } from './figures.ts'
import { listed, plainStyle } from './style.ts'

type Side = Explained['side']

/** The least and most that is sent; empty where nothing is open. */
export function rangeText({ tokensRange }: Side): string {
  if (tokensRange === undefined) return ''
  return `${grouped(tokensRange.low)} to ${grouped(tokensRange.high)} tokens, by branch, loop or slot`
}

const kinds = { framing: 'framing', tool: 'tools', image: 'images', schema: 'response schema' } as const

/** How exact each kind of part is, and what slots stand for. */
export function sureText(bill: ReportExplained, { sure, tokenizer }: Side): string {
  const text =
    sure.kind === 'exact'
      ? `text exact (${tokenizer})`
      : `text estimated (${tokenizer}, within ${Number((100 * sure.band).toFixed(1))}%)`
  const hidden = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap(kind => {
    const parts = bill.parts.filter(part => part.kind === kind && part.tokens > 0)
    if (parts.length === 0) return []
    return [`${kinds[kind]} ${parts.some(part => part.estimate) ? 'estimated' : "by the provider's published formula"}`]
  })
  return [text, ...hidden, ...slotTexts(bill)].join('; ')
}

const froms: Record<ReportExplained['slots'][number]['from'], string> = {
  config: 'as the config declares',
  sample: "by the file's own samples",
  undeclared: 'as their placeholder, so that their real cost is not known',
}

function slotTexts({ slots }: ReportExplained): string[] {
  return (['config', 'sample', 'undeclared'] as const).flatMap(from => {
    const names = slots.filter(slot => slot.from === from).map(({ name }) => name)
    return names.length === 0 ? [] : [`slots ${listed(names, plainStyle, 5)} ${froms[from]}`]
  })
}

/** The rates that were paid, and who says so. */
export function priceText({ basis }: Report, { price }: ReportExplained, { model, pricedAs }: Side): string {
  if (price === null) return `n/a, as ${plainStyle.name(model)} is in no price list`
  const { catalogue, version, asOf, overridden } = basis.prices
  const rate = (usd: string) => usdDigits(fromDecimal(usd), Math.max(2, Math.min(4, decimalsFor([fromDecimal(usd)]))))
  const tier = price.above === 0 ? '' : ` above ${grouped(price.above)} input tokens`
  const isOwn = overridden.some(name => name === model || name === pricedAs)
  const source = isOwn ? 'as the config says' : `${catalogue} ${version} of ${asOf}`
  const as = pricedAs === null ? '' : `, priced as ${plainStyle.name(pricedAs)}`
  return `${rate(price.input)} in, ${rate(price.output)} out per 1M${tier} (${source})${as}`
}
