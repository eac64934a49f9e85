import type { FindingOf } from '../model/finding.ts'
import type { LimitUnit } from '../model/limits/limits.ts'
import type { ScopeName } from '../model/limits/scopes.ts'
import { fromDecimal } from '../money/decimal.ts'
import { dollars, grouped, signed, signedDollars, signedPercent } from './figures.ts'
import type { Style } from './style.ts'

/** How a figure is written: as growth with its sign, or as a size without one. `limit` is the limit that it is shown beside. */
type Figure = (value: string, isSize: boolean, limit?: string) => string

const tokens: Figure = (value, isSize) => (isSize ? grouped(Number(value)) : signed(Number(value)))
const usd: Figure = (value, isSize) => (isSize ? dollars(fromDecimal(value)) : signedDollars(fromDecimal(value)))
/** A limit itself is written as it was set: `20%`, not `20.0%`. */
const percent: Figure = (value, _isSize, limit) =>
  limit === undefined ? signedPercent(Number(value)).replace(/\.0%$/, '%') : signedPercent(Number(value), Number(limit))
const share: Figure = (value, isSize, limit) => percent(value, isSize, limit).replace('+', '')
const wholeShare: Figure = value => `${Number(value).toFixed(1)}%`

interface UnitWords {
  actual: Figure
  limit: Figure
  /** Beside a figure in a table. */
  heading: string
  /** Behind a figure in a sentence. */
  inSentence: string
  /** Which change in the table of causes is set in bold. */
  column: 'growth' | 'usd'
  /** What an approval is bound to: an amount, also where the limit is a percentage. */
  approved: { figure: Figure; of: string }
}

const perCall = { figure: tokens, of: ' tokens per call' }
const perThousandCalls = { figure: usd, of: ' per 1,000 calls' }
const perMonth = { figure: usd, of: ' a month' }

const perMinute = (what: string): UnitWords => ({
  actual: tokens,
  limit: tokens,
  heading: what,
  inSentence: `${what} at peak`,
  column: 'growth',
  approved: { figure: tokens, of: ` ${what}` },
})

/** How each unit of the limits is worded. The compiler demands an entry for each. */
export const unitWords: Record<LimitUnit, UnitWords> = {
  tokens: {
    actual: tokens,
    limit: tokens,
    heading: 'tokens per call',
    inSentence: 'tokens per call',
    column: 'growth',
    approved: perCall,
  },
  tokens_percent: {
    actual: percent,
    limit: percent,
    heading: 'tokens',
    inSentence: 'tokens',
    column: 'growth',
    approved: perCall,
  },
  usd_percent: {
    actual: percent,
    limit: percent,
    heading: 'USD per call',
    inSentence: 'USD per call',
    column: 'usd',
    approved: perThousandCalls,
  },
  usd_per_call: {
    actual: usd,
    limit: usd,
    heading: 'USD per call',
    inSentence: 'per call',
    column: 'usd',
    approved: perThousandCalls,
  },
  usd_per_success_percent: {
    actual: percent,
    limit: percent,
    heading: 'USD per success',
    inSentence: 'USD per success',
    column: 'usd',
    approved: { figure: usd, of: ' per 1,000 successes' },
  },
  usd_from_free: {
    actual: usd,
    limit: percent,
    heading: 'USD per 1,000 calls',
    inSentence: 'per 1,000 calls, which were free,',
    column: 'usd',
    approved: perThousandCalls,
  },
  usd_per_month: {
    actual: usd,
    limit: usd,
    heading: 'USD per month',
    inSentence: 'a month',
    column: 'usd',
    approved: perMonth,
  },
  usd_per_month_percent: {
    actual: percent,
    limit: percent,
    heading: 'USD per month',
    inSentence: 'USD a month',
    column: 'usd',
    approved: perMonth,
  },
  tokens_per_minute: perMinute('tokens a minute'),
  input_tokens_per_minute: perMinute('input tokens a minute'),
  output_tokens_per_minute: perMinute('output tokens a minute'),
  requests_per_minute: perMinute('requests a minute'),
  context_window: {
    actual: share,
    limit: share,
    heading: 'of the context window',
    inSentence: 'of the context window',
    column: 'growth',
    approved: { figure: wholeShare, of: ' of the context window' },
  },
}

interface ScopeWords {
  /** What is judged together, in a table and as the subject of a sentence. Undefined where each prompt is judged by itself. */
  together: { heading: string; subject: string } | undefined
  /** Whether it is about the last row of the table of causes. */
  isTotal: boolean
  /** What its limits are called. */
  limit: 'limit' | 'cap' | 'budget' | 'rate limit'
}

const one = { together: undefined, isTotal: false } as const
const group = { together: { heading: 'group', subject: 'the prompts of a group' }, isTotal: false } as const

/** How each scope of the limits is worded. The compiler demands an entry for each. */
export const scopeWords: Record<ScopeName, ScopeWords> = {
  each_prompt: { ...one, limit: 'limit' },
  each_prompt_max: { ...one, limit: 'cap' },
  all_prompts: {
    together: { heading: 'all prompts', subject: 'all prompts together' },
    isTotal: true,
    limit: 'limit',
  },
  new_prompt: { ...one, limit: 'limit' },
  since: { ...one, limit: 'limit' },
  groups: { ...group, limit: 'limit' },
  group_max: { ...group, limit: 'cap' },
  group_budget: { ...group, limit: 'budget' },
  group_rate: { ...group, limit: 'rate limit' },
}

/** What a limit looks at together, by its name where it is a group. */
export function togetherOf(
  { scope, group }: Pick<FindingOf<'limit'>, 'scope' | 'group'>,
  style: Style,
): ScopeWords['together'] {
  const { together } = scopeWords[scope]
  if (!together || !group) return together
  const heading = groupName(group, style)
  const isLoaded = group.by === 'always_loaded'
  return {
    heading,
    subject: isLoaded ? `the prompts that ${style.name(group.name)} always loads` : `the prompts of ${heading}`,
  }
}

/** How a group is called where its kind is no noun before its name. A report may come from a later version, with other kinds. */
const groupNames: Readonly<Partial<Record<string, (name: string) => string>>> = {
  owner: name => name,
  always_loaded: name => `what ${name} always loads`,
}

/** A group by its kind and name: ``folder `prompts/support` ``. */
export function groupName({ by, name }: { by: string; name: string }, style: Style): string {
  const called = style.name(name)
  return groupNames[by]?.(called) ?? `${by} ${called}`
}
