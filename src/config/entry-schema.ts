import * as z from 'zod'
import { serviceNames } from '../model/price.ts'
import { cache } from './cache-schema.ts'
import { globs } from './globs.ts'
import { mapping } from './mapping.ts'
import { slots, syntax } from './slots-schema.ts'
import { split } from './split-schema.ts'
import { takes } from './take-schema.ts'
import { oneOf, text, wholeNumber } from './values.ts'
import { variants } from './variants-schema.ts'
import { workload, workloadTrouble } from './workload-schema.ts'

function splitTrouble(entry: { model?: unknown; split?: unknown }): string | undefined {
  if (entry.model === undefined || entry.split === undefined) return undefined
  return 'has both "model" and "split".\nKeep one of them.'
}

export const model = () => text('the name of a model', 200)
export const callsPerMonth = () => wholeNumber('a number of calls such as 150000', 1e12)
export const outputTokens = () => wholeNumber('a number of tokens such as 350', 1e9)
export const service = () => oneOf(serviceNames)
const tags = () => {
  const message = { error: () => 'must be a list of at most 50 tags such as [customer-facing].' }
  return z.array(text('a tag', 100), message).max(50, message)
}

/** One entry under the key `prompts`. */
export const entry = mapping(
  {
    files: globs().meta({
      description: 'The files this entry applies to: a glob or a list of globs, relative to the checked directory.',
      examples: ['prompts/**'],
    }),
    exclude: globs()
      .optional()
      .meta({
        description: 'Globs of files that this entry skips.',
        otherwise: 'none',
        examples: [['prompts/drafts/**']],
      }),
    take: takes()
      .optional()
      .meta({
        description:
          'Which texts of these files are prompts: names of literals in source code, such as `*_PROMPT` or `Agent.instructions`, or paths of keys in YAML, TOML and JSON, such as `prompts.*.system`. The entry is then about these only.',
        otherwise: 'what promptcost finds in the file',
        examples: [['*_PROMPT', 'SYSTEM_*']],
      }),
    model: model()
      .optional()
      .meta({
        description: 'The model for these prompts, unless their file names one.',
        otherwise: 'defaults.model',
        examples: ['gpt-5.4'],
      }),
    split: split()
      .optional()
      .meta({
        description:
          'The models that calls go to with their shares, in place of one model: for A/B tests, fallbacks and routing. It comes before the model that a file names. Costs are the weighted mean.',
        otherwise: 'one model',
        examples: [{ 'gpt-5.4': '70%', 'gpt-5.4-mini': '30%' }],
      }),
    service: service()
      .optional()
      .meta({
        description: 'How requests are served, unless the file says so: each service has prices of its own.',
        otherwise: 'defaults.service',
        examples: ['batch'],
      }),
    calls_per_month: callsPerMonth()
      .optional()
      .meta({
        description: 'Calls per month. Without it there is no cost per month.',
        otherwise: 'defaults.calls_per_month',
        examples: [150000],
      }),
    ...workload(key => (key === 'step_tokens' ? 'defaults.step_tokens, else the output' : `defaults.${key}`)),
    output_tokens: outputTokens()
      .optional()
      .meta({ description: 'Expected output tokens per call.', otherwise: 'defaults.output_tokens', examples: [350] }),
    cache: cache('defaults.cache')
      .optional()
      .meta({
        description: "How the provider's prompt cache serves these prompts. See [caching.md](caching.md).",
        examples: [{ hit_rate: '90%' }],
      }),
    owner: text('the name of an owner', 200)
      .optional()
      .meta({
        description: 'Owner of these prompts, named when one of them breaks a limit.',
        otherwise: 'none',
        examples: ['acme/agent-team'],
      }),
    tags: tags()
      .optional()
      .meta({
        description:
          'Your own labels for prompts. `limits.groups` and `promptcost usage report --by tag` group by them.',
        otherwise: 'none',
        examples: [['customer-facing']],
      }),
    slots: slots()
      .optional()
      .meta({
        description:
          'What variables hold or cost at run time, by name. For undeclared ones, only the placeholder text is counted.',
        otherwise: 'defaults.slots',
        examples: [{ question: { tokens: 120 } }],
      }),
    variants: variants()
      .optional()
      .meta({
        description:
          'The same prompts in several environments or for several tenants, each with its own slots. Each is a prompt in the report, called `PATH@NAME`, and is judged separately. See [variants.md](variants.md).',
        otherwise: 'one',
        examples: [{ free: { share: '90%' }, enterprise: { slots: { history: { tokens: 12000 } } } }],
      }),
    syntax: syntax()
      .optional()
      .meta({
        description: 'The template syntax. Use "none" if braces are plain text.',
        otherwise: 'defaults.syntax',
        examples: ['jinja'],
      }),
  },
  '{ files: prompts/** }',
).superRefine((value, context) => {
  const message = workloadTrouble(value) ?? splitTrouble(value)
  if (message !== undefined) context.addIssue({ code: 'custom', message })
})
