import type { WhatIf, WhatIfModel, WhatIfPrompt } from '../../model/what-if.ts'
import { builtInWords } from '../../report/computed.ts'
import { decimalsFor, dollars, grouped, percentOf, usdDigits } from '../../report/figures.ts'
import { listWords } from '../../report/list-words.ts'
import { counted, type Style } from '../../report/style.ts'

/** A table of texts; names in it are still to be escaped. */
export interface WhatIfTable {
  head: string[]
  rows: { name: string; cells: string[] }[]
}

/** From here on a context window is reported as nearly full. */
const nearlyFull = 0.8

/** What all prompts cost together: per month where volumes are known, else for 1,000 calls of each. */
export interface Total {
  usd: bigint | undefined
  /** Prompts that are left out, as nobody knows their price or their volume. */
  left: number
}

/** Whether amounts are by the month: where any prompt has a volume. */
export const isMonthly = ({ now, others }: WhatIf): boolean =>
  [now, ...others].some(({ prompts }) => prompts.some(({ usdPerMonth }) => usdPerMonth !== undefined))

const amountOf = (prompt: WhatIfPrompt, monthly: boolean) =>
  monthly ? prompt.usdPerMonth : prompt.usd === undefined ? undefined : prompt.usd * 1000n

export function totalOf({ prompts }: WhatIfModel, monthly: boolean): Total {
  const amounts = prompts.flatMap(prompt => amountOf(prompt, monthly) ?? [])
  const left = prompts.length - amounts.length
  return { usd: amounts.length === 0 ? undefined : amounts.reduce((sum, usd) => sum + usd, 0n), left }
}

/** Decimals as `count` shows what the prompts cost now, so that an amount looks the same in both. */
const decimalsOf = (now: readonly bigint[], all: readonly bigint[]): number => decimalsFor(now.length === 0 ? all : now)

/** An amount in a column. One that would round to 0 gets more decimals. */
function amountText(usd: bigint, decimals: number): string {
  const text = usdDigits(usd, decimals)
  return usd === 0n || /[1-9]/.test(text) ? text : usdDigits(usd, decimalsFor([usd]))
}

/** One row a model: what all prompts cost together. */
export function totalsTable(found: WhatIf): WhatIfTable {
  const monthly = isMonthly(found)
  const all = [found.now, ...found.others]
  const totals = all.map(one => totalOf(one, monthly))
  const before = totals[0]?.usd
  const decimals = decimalsOf(
    before === undefined ? [] : [before],
    totals.flatMap(({ usd }) => usd ?? []),
  )
  return {
    head: ['model', 'tokens', monthly ? 'USD/month' : 'USD/1,000 calls', 'change', 'window', 'cached'],
    rows: all.map((one, i) => {
      const { usd, left } = totals[i] ?? { usd: undefined, left: 0 }
      const isLess = left > (totals[0]?.left ?? 0)
      const change =
        i === 0 || usd === undefined || before === undefined || isLess ? '' : (percentOf(usd - before, before) ?? '')
      return {
        name: one.model ?? nameOfNow(found),
        cells: [
          tokensOf(one),
          usd === undefined ? 'n/a' : amountText(usd, decimals) + (isLess ? ' *' : ''),
          change,
          windowOf(one),
          cacheOf(one, found),
        ],
      }
    }),
  }
}

/** What the prompts are served by, in the row of how they are. */
export function nameOfNow({ models }: WhatIf): string {
  const [only, ...more] = models
  return only === undefined || more.length > 0 ? 'as they are' : `${only} (now)`
}

function tokensOf({ prompts }: WhatIfModel): string {
  const sum = prompts.reduce((total, { tokens }) => total + tokens, 0)
  return (prompts.every(({ exact }) => exact) ? '' : '~') + grouped(sum)
}

function windowOf({ prompts }: WhatIfModel): string {
  const over = prompts.filter(({ window = 0 }) => window > 1).length
  const near = prompts.filter(({ window = 0 }) => window > nearlyFull && window <= 1).length
  const parts = [...(over > 0 ? [`${over} over`] : []), ...(near > 0 ? [`${near} above 80%`] : [])]
  if (parts.length > 0) return parts.join(', ')
  return prompts.some(({ window }) => window === undefined) ? 'unknown' : 'ok'
}

/** How many prompts are cached, and how many less than now are below a minimum. */
function cacheOf({ prompts, minimum, model }: WhatIfModel, { now, hitRate }: WhatIf): string {
  if (prompts.every(({ cached }) => cached === undefined)) return 'unknown'
  const cached = prompts.filter(({ cached = 0 }) => cached > 0).length
  const fallen = prompts.filter(({ cached }, i) => (cached ?? 0) === 0 && (now.prompts[i]?.cached ?? 0) > 0).length
  const rate = hitRate === undefined ? '' : `${Number((100 * hitRate).toFixed(2))}% of `
  const fall =
    model === undefined || fallen === 0 || minimum === undefined ? '' : `, ${fallen} fall below ${grouped(minimum)}`
  return `${rate}${cached === 0 ? 'none' : counted(cached, 'prompt')}${fall}`
}

/** One row a prompt, with a column for each model: what it costs, and where it does not fit. */
export function promptsTable(found: WhatIf, most: number): WhatIfTable & { left: number } {
  const monthly = isMonthly(found)
  const all = [found.now, ...found.others]
  const dearest = found.now.prompts
    .map((prompt, i) => ({ i, id: prompt.id, usd: amountOf(prompt, monthly) ?? -1n }))
    .sort((a, b) => (a.usd < b.usd ? 1 : a.usd > b.usd ? -1 : 0))
  const amountsOf = ({ prompts }: WhatIfModel) => prompts.flatMap(prompt => amountOf(prompt, monthly) ?? [])
  const decimals = decimalsOf(amountsOf(found.now), all.flatMap(amountsOf))
  return {
    head: [`prompt, ${monthly ? 'USD/month' : 'USD/1,000 calls'}`, ...all.map(one => one.model ?? 'now')],
    rows: dearest.slice(0, most).map(({ i, id }) => ({
      name: id,
      cells: all.map(({ prompts }) => {
        const prompt = prompts[i]
        const usd = prompt && amountOf(prompt, monthly)
        return (usd === undefined ? 'n/a' : amountText(usd, decimals)) + ((prompt?.window ?? 0) > 1 ? ' over' : '')
      }),
    })),
    left: Math.max(0, dearest.length - most),
  }
}

/** What a reader must know of the tables. */
export function notesOf(found: WhatIf, style: Style): string[] {
  const builtIn = builtInWords(found.prices)
  const { list } = found.prices
  const monthly = isMonthly(found)
  const total = totalOf(found.now, monthly)
  const left = [found.now, ...found.others].map(one => totalOf(one, monthly).left)
  const near = [found.now, ...found.others].flatMap(({ model, prompts }) =>
    prompts.flatMap(({ toNextTier, tokens, id }) =>
      toNextTier !== undefined && toNextTier < tokens / 4 ? [{ model, id, toNextTier }] : [],
    ),
  )
  const [nearest] = near.sort((a, b) => a.toNextTier - b.toNextTier)
  return [
    ...(total.left > 0 ? [leftOut(total.left, monthly)] : []),
    ...(left.some(some => some > (left[0] ?? 0)) ? ['* without prompts that have no price with this model.'] : []),
    ...(nearest
      ? [
          `The nearest price tier is ${counted(nearest.toNextTier, 'token')} away, for one prompt with ${nearest.model ?? 'its own model'}.`,
        ]
      : []),
    ...(found.hitRate === undefined
      ? ['Caching counts where the config declares a hit rate; --cache 90% assumes one for all.']
      : []),
    `Prices: ${list ? listWords(list, builtIn, style) : builtIn}.`,
  ]
}

function leftOut(prompts: number, monthly: boolean): string {
  return `${counted(prompts, 'prompt')} without ${monthly ? 'a volume or ' : ''}a price ${prompts === 1 ? 'is' : 'are'} left out of totals.`
}

/** `42 prompts as they are: $9,912 a month`. */
export function headingOf(found: WhatIf): string {
  const monthly = isMonthly(found)
  const { usd } = totalOf(found.now, monthly)
  const cost =
    usd === undefined ? 'no cost is known' : `${dollars(usd)} ${monthly ? 'a month' : 'for 1,000 calls of each'}`
  const { length } = found.now.prompts
  return `${counted(length, 'prompt')} as ${length === 1 ? 'it is' : 'they are'}: ${cost}`
}
