import * as z from 'zod'
import { variesNames } from './caching.ts'
import { count, decimal, findingOf, loc, name, span, text } from './finding-parts.ts'

/** What stands where a cached prefix ends. */
export const cacheEnd = {
  what: z.enum(['slot', 'history', 'branch']).optional().describe('What ends the cached prefix.'),
  slot: name.optional().describe('The name of the slot. Left out if it is not a plain name.'),
  varies: z.enum(variesNames).optional().describe('How often the slot changes.'),
  guessed: z.literal(true).optional().describe('Set if that is a guess from the name of the slot.'),
}

const moved = {
  ...cacheEnd,
  base: count.describe('Cached tokens at the base.'),
  head: count.describe('Cached tokens at the head.'),
  below: loc.optional().describe('The line at or below which what varies would cost nothing.'),
  usdPerThousandCalls: span
    .optional()
    .describe('What it adds. With a hit rate that is guessed from the call volume, the range is all that is known.'),
  usdPerMonth: span.optional(),
}

/** The cached prefix's part in a broken limit. */
export const limitCache = z.object(moved).meta({ id: 'LimitCache', description: 'How the cached prefix changed.' })

/** An edit that changes how much of a prompt its provider caches from call to call. */
export const cacheFinding = findingOf('cache-prefix', {
  prompt: name,
  why: z
    .enum(['varies', 'below-minimum', 'above-minimum', 'breakpoints', 'model', 'tools'])
    .describe(
      "`varies`: what differs from call to call stands further up. `tools`: the order of the tools changed, which loses every entry of the cache once. The others: the text crosses the provider's minimum, the request marks less, or another model has another minimum.",
    ),
  minimum: count.describe('The fewest tokens that the provider caches.'),
  ...moved,
})

/** What a provider's cache does for one prompt. */
export const explainedCache = z
  .object({
    provider: text,
    minimum: count.describe('The fewest tokens that the provider caches.'),
    prefix: count.describe('Tokens that stay the same from call to call, from the start of the request.'),
    cached: count.describe('Tokens of them that a hit reads.'),
    written: count.describe('Tokens that a miss writes.'),
    cachedAtBase: count.optional().describe('Cached tokens at the base, if they are others.'),
    ends: z
      .object({ ...cacheEnd, at: loc })
      .optional()
      .describe('What ends the prefix. Left out if nothing varies.'),
    hitRate: z.object({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) }),
    from: z
      .enum(['config', 'usage', 'volume', 'nothing'])
      .describe('Where the hit rate is from. That of the config or of recorded usage counts in amounts.'),
    unmarked: z
      .literal(true)
      .optional()
      .describe('Set if the provider caches only what a request marks, and nothing is marked.'),
    usdPerThousandCalls: z
      .object({ low: decimal, high: decimal })
      .optional()
      .describe('What caching adds, less than nothing where it saves. The ends differ if the hit rate is a guess.'),
    ways: z
      .array(
        z.object({
          what: z.enum(['move', 'grow', 'mark']).describe('Move what ends the prefix; add text; mark the prefix.'),
          tokens: count.describe('Cached tokens by then; for `grow`, the tokens that are missing.'),
          at: loc.optional(),
          usdPerThousandCalls: decimal
            .optional()
            .describe('What it would add at most, less than nothing where it saves.'),
        }),
      )
      .max(3)
      .describe('Ways to have more cached, the largest first.'),
  })
  .meta({ id: 'ExplainedCache', description: "What the provider's cache does for the prompt." })
