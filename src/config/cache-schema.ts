import { ttlNames } from '../model/caching.ts'
import { mapping } from './mapping.ts'
import { oneOf, percent } from './values.ts'

const mostMessage = { error: () => 'must be at most 100%.' }

/** What production's prompt cache does; `otherwise` is where what is left out comes from. */
export const cache = (otherwise: string) =>
  mapping(
    {
      hit_rate: percent()
        .refine(value => Number.parseFloat(value) <= 100, mostMessage)
        .optional()
        .meta({
          description:
            'Share of calls that find the cached prefix, as your provider reports it. Without it, caching is in no amount: the report says what it may save.',
          otherwise: otherwise === 'none' ? 'none' : `${otherwise}.hit_rate`,
          examples: ['90%'],
        }),
      ttl: oneOf(ttlNames)
        .optional()
        .meta({
          description: 'For how long the request asks the provider to keep the prefix, if the file does not say it.',
          otherwise: otherwise === 'none' ? "the provider's default" : `${otherwise}.ttl`,
          examples: ['1h'],
        }),
    },
    '{ hit_rate: 90%, ttl: 1h }',
  )
