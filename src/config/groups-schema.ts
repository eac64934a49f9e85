import * as z from 'zod'
import { type GroupBy, groupBys, groupingOf, groupKindOf } from '../model/limits/groupings.ts'
import type { Level } from '../model/limits/levels.ts'
import { labelOf } from '../model/limits/rules.ts'
import { scopeOf } from '../model/limits/scopes.ts'
import type { Rates } from '../model/rates.ts'
import { type Field, sectionFields, type Under } from './limit-fields.ts'
import { mapping } from './mapping.ts'
import { text } from './values.ts'

const mostGroups = 200

const groupFields = Object.fromEntries(
  groupBys.map(by => {
    const { description, examples } = groupKindOf(by)
    return [
      by,
      text('the name of a group', 200)
        .optional()
        .meta({ description, examples: [...examples] }),
    ]
  }),
) as unknown as { [B in GroupBy]: Field<string> }

type GroupLimits = Pick<Under, Level | 'max'> & {
  budget: Field<{ usd_per_month: number; warn_at?: string }>
  rate_limit: Field<{ [R in keyof Rates]?: number } & { warn_at?: string }>
}

/** Whether an entry limits anything: a name, or a message, does nothing by itself. */
function hasLimits(entry: Partial<Record<Level | 'max' | 'budget' | 'rate_limit', object | undefined>>): boolean {
  const { warn_above: warn = {}, fail_above: fail = {}, max = {}, budget, rate_limit: rate } = entry
  return [warn, fail, max].some(amounts => Object.keys(amounts).length > 0) || (budget ?? rate) !== undefined
}

const group = mapping(
  {
    ...groupFields,
    ...(sectionFields('groups') as unknown as GroupLimits),
    message: text('a sentence', 300)
      .optional()
      .meta({
        description: 'Shown to people who break a limit of this group.',
        otherwise: 'none',
        examples: ['Ask the LLM costs team before you merge.'],
      }),
  },
  '{ owner: acme/support, budget: { usd_per_month: 2500 } }',
)
  .refine(entry => groupingOf(entry) !== undefined, {
    error: `must say which prompts are in the group, by one of ${groupBys.join(', ')}.\nWrite for example: owner: acme/support`,
  })
  .refine(hasLimits, {
    error: 'has no limit.\nWrite for example: budget: { usd_per_month: 2500 }',
  })

const groupsMessage = {
  error: () => `must be a list of at most ${mostGroups} groups.\nWrite for example: ${scopeOf('groups').like}`,
}

/** Limits on groups of prompts: a list, as each names its group. */
export const groups = z
  .array(group, groupsMessage)
  .max(mostGroups, groupsMessage)
  .refine(
    entries => {
      const labels = entries.map(entry => labelOf(groupingOf(entry) ?? { by: 'folder', name: '' }))
      return new Set(labels).size === labels.length
    },
    { error: 'names a group twice.\nWrite all limits of a group in one entry.' },
  )
