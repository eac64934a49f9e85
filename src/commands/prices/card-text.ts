import type { Tier } from '../../model/price.ts'
import { columns } from '../../renderers/terminal/columns.ts'
import { grouped, usdDigits } from '../../report/figures.ts'
import { safeLog } from '../../report/safe.ts'
import { counted } from '../../report/style.ts'
import type { PriceCard } from './price-card.ts'

/** So many other sellers are shown, the cheapest first. */
const most = 8

/** One model's price for a terminal. */
export function cardText(card: PriceCard): string {
  const { asked, model, services, elsewhere } = card
  const head = `${safeLog(asked)}${model.provider === undefined ? '' : `  ${safeLog(model.provider)} ${safeLog(model.id)}`}, USD per 1M tokens`
  const tiers = services.flatMap(({ service, price }) =>
    price.tiers.map(tier => row(tier.above === 0 ? service : `  above ${grouped(tier.above)} tokens`, tier)),
  )
  const others = [...elsewhere]
    .sort((a, b) => Number(a.tier.rates.input - b.tier.rates.input))
    .map(({ provider, id, tier }) => row(`${safeLog(provider)}${id === model.id ? '' : ` ${safeLog(id)}`}`, tier))
  const table = [['', 'input', 'output', 'cache read', 'cache write', 'for 1 h'], ...tiers]
  return [
    head,
    ...(services.length === 0 ? [`  ${noPrice(card)}`] : columns(table, 'lrrrrr')),
    ...columns(notes(card), 'll'),
    ...(others.length === 0 ? [] : ['  elsewhere, standard', ...columns(others.slice(0, most), 'lrrrrr', '    ')]),
    ...(others.length > most ? [`    and ${counted(others.length - most, 'other')}`] : []),
    '',
  ].join('\n')
}

/** Why a name has no price, with the name that has one. */
function noPrice({ elsewhere: [other], model: { nearest } }: PriceCard): string {
  if (!other) return `no price: it is in no list${nearest === undefined ? '' : `. Did you mean ${safeLog(nearest)}?`}`
  return `no price: the name does not say who sells it, or not one who lists it; write for example ${safeLog(`${other.provider}/${other.id}`)}`
}

function row(label: string, { rates }: Pick<Tier, 'rates'>): string[] {
  const { input, output, cacheRead, cacheWrite, cacheWriteHour } = rates
  const usd = (rate: bigint | undefined) => {
    if (rate === undefined) return ''
    // A rate per token in 1e-12 USD is one per 1M tokens in millionths: all its digits, two at least.
    return usdDigits(rate * 1_000_000n, 6).replace(/(\.\d\d\d*?)0+$/, '$1')
  }
  return [label, usd(input), usd(output), usd(cacheRead), usd(cacheWrite), usd(cacheWriteHour)]
}

function notes(card: PriceCard): string[][] {
  const { model, guessedAs, isExact, from, retires, services } = card
  const also = from?.also === undefined ? '' : `, confirmed by ${safeLog(from.also.list)} of ${from.also.asOf}`
  const age = from?.age === undefined ? '' : from.age <= 0 ? ' (today)' : ` (${counted(from.age, 'day')} old)`
  const rows = [
    from && ['from', `${safeLog(from.list)}${from.asOf === undefined ? '' : ` of ${from.asOf}`}${also}${age}`],
    ...services.flatMap(({ service, source }) => (source === undefined ? [] : [[service, source]])),
    guessedAs !== undefined && ['guessed', guessedText(guessedAs, model)],
    toDo(card),
    ['tokenizer', `${model.tokenizer}, ${isExact ? 'exact' : 'estimated'}`],
    model.contextWindow !== undefined && ['window', `${grouped(model.contextWindow)} tokens`],
    retires && ['retires', `${retires.day}, according to ${safeLog(retires.source)}`],
  ]
  return rows.filter(row => row !== undefined && row !== false)
}

function guessedText(as: string, { tokenizer, provider }: PriceCard['model']): string {
  if (as === 'unknown') return 'the name is not listed, nor is its family known'
  // Where only the family is known, the guess is how it counts.
  if (as === tokenizer && provider === undefined)
    return 'the name is not listed; its tokens are counted with the tokenizer of its family'
  return `the name is not listed; read as ${safeLog(as)}`
}

/** What to do for a model that no list has under this name or one like it, such as a deployment that its owner named. */
function toDo({ services, elsewhere, model: { asked, nearest } }: PriceCard): string[] | undefined {
  if (services.length > 0 || elsewhere.length > 0 || nearest !== undefined) return undefined
  const name = /^[\w.-]{1,60}$/.test(asked) ? asked : `"${safeLog(asked)}"`
  return [
    'to do',
    `say which model it is in promptcost.yml (models: { ${name}: gpt-5.4 }), or give it a price under \`prices\``,
  ]
}
