import type { Report, ReportExplained } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import type { Explained } from './bill-rows.ts'
import { builtInWords } from './computed.ts'
import { decimalsFor, grouped, usdDigits } from './figures.ts'
import { counted, listed, plainStyle } from './style.ts'

type Side = Explained['side']

/** The fewest and most tokens that may be sent; empty if only one number is possible. */
export function rangeText({ tokensRange }: Side): string {
  if (tokensRange === undefined) return ''
  return `${grouped(tokensRange.low)} to ${grouped(tokensRange.high)} tokens, depending on branches, loops and slots`
}

const kinds = { framing: 'framing', tool: 'tools', image: 'images', schema: 'response schema' } as const

/** How exact each kind of part is, and where slot sizes come from. */
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
  config: 'as declared in the config',
  sample: "filled from the file's own samples",
  undeclared: 'undeclared, so only their placeholder text is counted',
}

function slotTexts({ slots }: ReportExplained): string[] {
  return (['config', 'sample', 'undeclared'] as const).flatMap(from => {
    const names = slots.filter(slot => slot.from === from).map(({ name }) => name)
    return names.length === 0 ? [] : [`slots ${listed(names, plainStyle, 5)} ${froms[from]}`]
  })
}

/** How much room there is: in the context window, and up to the next price tier. Empty where nothing is known of either. */
export function roomText({ price }: ReportExplained, { contextShare, tokens }: Side): string {
  const percent = contextShare === null ? undefined : 100 * contextShare
  const share = percent === undefined ? '' : `${percent < 1 ? 'under 1' : Math.round(percent)}% of the context window`
  const left = price?.next === undefined ? undefined : price.next - tokens
  const tier = left === undefined ? '' : `${counted(Math.max(0, left), 'token')} below the next price tier`
  return [share, tier].filter(part => part !== '').join('; ')
}

/** The rates that apply, and their source. */
export function priceText({ basis }: Report, { price }: ReportExplained, { model, pricedAs }: Side): string {
  if (price === null) return `none: ${plainStyle.name(model)} is not in the price list`
  const { list, overridden } = basis.prices
  const rate = (usd: string) => usdDigits(fromDecimal(usd), Math.max(2, Math.min(4, decimalsFor([fromDecimal(usd)]))))
  const tier = price.above === 0 ? '' : ` above ${grouped(price.above)} input tokens`
  const isOwn = overridden.some(name => name === model || name === pricedAs)
  const builtIn = builtInWords(basis.prices)
  const listed = list === undefined ? builtIn : `${plainStyle.name(list.file)} of ${list.asOf}, else ${builtIn}`
  const source = isOwn ? 'from the config' : listed
  const as = pricedAs === null ? '' : `, priced as ${plainStyle.name(pricedAs)}`
  const cached = price.cacheRead === undefined ? '' : `${rate(price.cacheRead)} cached, `
  return `${rate(price.input)} in, ${cached}${rate(price.output)} out per 1M${tier} (${source})${as}`
}
