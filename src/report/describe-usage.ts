import { fromDecimal } from '../money/decimal.ts'
import { dollars, grouped } from './figures.ts'
import { groupName } from './limit-words.ts'
import { counted, firstOf } from './style.ts'
import type { Words } from './words.ts'

type Kind =
  | 'usage-old'
  | 'usage-differs'
  | 'usage-unplaced'
  | 'usage-changed'
  | 'usage-forecast'
  | 'usage-unread'
  | 'outcomes-unread'

const usd = (decimal: string): string => dollars(fromDecimal(decimal), 2)

/** The words for findings about the usage file. */
export const usageWords: { [K in Kind]: Words<K> } = {
  'usage-old': {
    title: 'Usage is old',
    text: ({ file, to, days }, style) =>
      `The records in ${style.name(file)} end on ${style.name(to)}, ${counted(days, 'day')} ago. Import newer ones with \`promptcost usage import\`.`,
  },
  'usage-differs': {
    title: 'Declared volume differs from usage',
    text: ({ prompts, example, declared, recorded }, style) =>
      `${counted(prompts, 'prompt')} ${prompts === 1 ? 'has' : 'have'} a different volume in the usage file than in the config; the usage file counts. ${style.name(example)} has ${counted(recorded, 'call')} a month, not ${grouped(declared)}. Remove \`calls_per_month\` or \`calls_per_day\` where usage is recorded.`,
  },
  'usage-unplaced': {
    title: 'Usage of no prompt here',
    text: ({ file, names, count, share }, style) =>
      `${share < 0.1 ? 'Under 0.1' : Number(share.toFixed(1))}% of the calls in ${style.name(file)} belong to no prompt here${count === 0 ? '' : `: ${firstOf(names, count, style)}`}. Map names to prompts under \`usage_import.prompts\`, and import again.`,
  },
  'usage-changed': {
    title: 'Usage changed',
    text: ({ file, base, head, lower, count }, style) =>
      `${style.name(file)} goes from ${grouped(base)} to ${counted(head, 'call')} a month. Reported now; takes effect after the merge.${count === 0 ? '' : ` ${firstOf(lower, count, style)} ${count === 1 ? 'has' : 'have'} over 20% fewer calls than before, which loosens limits in USD per month.`}`,
  },
  'usage-forecast': {
    title: 'Cost ahead',
    text: ({ file, group, month, usdPerMonth, byChange, budget }, style) => {
      const [low, expected, high] = (['low', 'expected', 'high'] as const).map(end => usd(usdPerMonth[end]))
      const cost = `${expected} a month (${low} to ${high}), ${usd(byChange)} of it from this change`
      return group && budget
        ? `${groupName(group, style)} will be over its budget of ${usd(budget)} in ${style.name(month)} if the trend in ${style.name(file)} continues: ${cost}.`
        : `In ${style.name(month)}, if the trend in ${style.name(file)} continues, prompts will cost ${cost}.`
    },
  },
  'outcomes-unread': {
    title: 'Results not read',
    text: ({ file, problem }, style) =>
      `${style.name(file)} cannot be used at the base: ${style.name(problem.replace(/\.$/, ''))}. Nothing says what a success costs.`,
  },
  'usage-unread': {
    title: 'Usage not read',
    text: ({ file, problem }, style) =>
      `${style.name(file)} cannot be used at the base: ${style.name(problem.replace(/\.$/, ''))}. Volumes come from the config alone.`,
  },
}
