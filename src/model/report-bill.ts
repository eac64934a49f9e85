import * as z from 'zod'
import { count, loc, name, text } from './finding-parts.ts'

const part = z
  .object({
    kind: z.enum(['text', 'partial', 'slot', 'framing', 'tool', 'image', 'schema']),
    role: text.describe(
      '`system`, `user` and so on; `prompt` if the file has no roles, `other` for a word that is no known role.',
    ),
    name: name.optional().describe('The name of a slot or a tool.'),
    at: loc.describe('In the head, or in the base if only the base has the part.'),
    base: count.nullable().describe('Tokens at the base. Null if the base does not have the part.'),
    head: count.nullable().describe('Tokens at the head. Null if the head does not have the part.'),
    varies: z
      .enum(['slot', 'history', 'branch'])
      .optional()
      .describe('Why it may differ from call to call. Left out for what stays the same.'),
  })
  .meta({ id: 'SentPart', description: 'A part of the request on both sides.' })

const cached = z
  .object({
    provider: text,
    prefix: count.describe('Tokens from the start that stay the same from call to call.'),
    cached: count.describe('How many of them a call reads from the cache when it finds them there.'),
    minimum: count.describe('The fewest tokens that the provider caches.'),
  })
  .meta({ id: 'CachedPrefix', description: "What the provider's cache does for one side." })

/** What one prompt is made of on both sides. */
export const sentBill = z
  .object({
    id: name,
    parts: z
      .array(part)
      .describe(
        'In the order in which providers cache: tools, system text, messages. Those of a side add up to its tokens.',
      ),
    base: cached.optional().describe('Left out if nothing is known of the cache.'),
    head: cached.optional(),
  })
  .meta({ id: 'SentBill', description: 'What a prompt is made of, before and after, without its text.' })

export type SentBill = z.infer<typeof sentBill>
