import * as z from 'zod'
import { mapping, named } from './mapping.ts'
import { text } from './values.ts'

const field = (description: string, example: string) =>
  text('a path in a record, such as usage.input_tokens', 300)
    .optional()
    .meta({ description, examples: [example] })

const yesOrNo = { error: () => 'must be true or false.' }

/** How records of your own are read. */
const fields = mapping(
  {
    at: field('When the call was made: ISO 8601, or seconds, milliseconds or nanoseconds since 1970.', 'ts'),
    prompt: field('Name of the prompt.', 'meta.prompt'),
    model: field('Name of the model.', 'model'),
    service: field('Service tier.', 'tier'),
    calls: field('Number of calls, if a record sums up several.', 'requests'),
    input: field('Input tokens.', 'usage.in'),
    cached: field('Input tokens read from a cache.', 'usage.cached'),
    written: field('Input tokens written to a cache.', 'usage.written'),
    written_1h: field('Of these, tokens that the cache keeps for an hour.', 'usage.written_1h'),
    output: field('Output tokens, reasoning included.', 'usage.out'),
    total: field('Input and output tokens, to check the others against.', 'usage.total'),
    usd: field('Cost in USD.', 'cost'),
    outcome: field('How the call ended.', 'finish_reason'),
    error: field('Anything but empty, 0, false, null, ok or success counts as an error.', 'error'),
    retries: field('Number of tries after the first one.', 'attempts_after_first'),
    latency: field('Duration in milliseconds.', 'ms'),
    tenant: field('Tenant. Only a keyed hash of it is ever kept.', 'customer_id'),
    task: field('What groups calls into one task, such as a trace id. Never kept.', 'trace_id'),
    input_includes_cached: z
      .boolean(yesOrNo)
      .optional()
      .meta({
        description: 'Whether `input` includes cached and written tokens.',
        otherwise: 'true',
        examples: [false],
      }),
  },
  '{ model: model, input: usage.in, output: usage.out }',
)

/** The key `usage_import`. */
export const usageImport = mapping(
  {
    prompts: named(text('the id or path of a prompt', 300), '{ triage-v2: prompts/triage.md }')
      .optional()
      .meta({
        description:
          'Maps recorded prompt names, or globs of them, to prompts. The first that matches counts. Other names are matched with ids and paths.',
        otherwise: 'none',
        examples: [{ 'triage-*': 'prompts/triage.md' }],
      }),
    fields: fields.optional().meta({
      description: 'Where JSONL or CSV records of your own keep each field: a path with dots, or a column.',
    }),
  },
  '{ prompts: { triage-v2: prompts/triage.md } }',
)
