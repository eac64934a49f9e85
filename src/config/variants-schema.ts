import * as z from 'zod'
import { allCalls } from '../model/model.ts'
import { mapping } from './mapping.ts'
import { shareOf } from './share-of.ts'
import { slots } from './slots-schema.ts'
import { percent, text, wholeNumber } from './values.ts'

const like =
  'Write for example: variants: { free: { share: 90% }, enterprise: { slots: { history: { tokens: 12000 } } } }'
const most = 20
const message = { error: () => `must have 2 to ${most} variants, each a name with what differs there.\n${like}` }
const isName = (name: string) => /^[A-Za-z0-9](?:[\w.-]{0,62}[A-Za-z0-9])?$/.test(name)

const tagMessage = { error: () => 'must be a list of at most 50 tags such as [enterprise].' }

const variant = mapping(
  {
    share: percent()
      .optional()
      .meta({
        description: 'Its share of the calls. Variants without one divide the rest equally.',
        otherwise: 'an equal part of the rest',
        examples: ['90%'],
      }),
    slots: slots()
      .optional()
      .meta({
        description: 'What variables hold or cost here. Overrides the `slots` of the entry.',
        otherwise: 'as the entry says',
        examples: [{ history: { tokens: 12000 } }],
      }),
    output_tokens: wholeNumber('a number of tokens such as 350', 1e9)
      .optional()
      .meta({ description: 'Expected output tokens per call here.', otherwise: 'as the entry says', examples: [350] }),
    tags: z
      .array(text('a tag', 100), tagMessage)
      .max(50, tagMessage)
      .optional()
      .meta({
        description: 'Tags in addition to those of the entry, such as for a separate limit under `limits.groups`.',
        otherwise: 'none',
        examples: [['enterprise']],
      }),
  },
  '{ share: 90%, slots: { history: { tokens: 400 } } }',
)

/** The key `variants`: one prompt as it is sent in several environments, or for several tenants. */
export const variants = () =>
  z
    .record(z.string(), variant, message)
    .refine(all => Object.keys(all).every(isName), {
      error: `must have names of letters, digits, dots, dashes and underscores, at most 64 long.\n${like}`,
    })
    .refine(all => {
      const { length } = Object.keys(all)
      return length >= 2 && length <= most
    }, message)
    .refine(
      all => {
        const shares = Object.values(all).map(({ share }) => share)
        const sum = shares.reduce((total, share) => total + (share === undefined ? 0 : shareOf(share)), 0)
        return shares.includes(undefined) ? sum <= allCalls : sum === allCalls
      },
      { error: `must have shares that add up to 100%.\n${like}` },
    )
