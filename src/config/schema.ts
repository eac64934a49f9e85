import * as z from 'zod'
import { approvals } from './approvals-schema.ts'
import { globs } from './globs.ts'
import { limits } from './limits-schema.ts'
import { mapping, named } from './mapping.ts'
import { price } from './prices-schema.ts'
import { includeRoots, slots, syntax } from './slots-schema.ts'
import { oneOf, text, wholeNumber } from './values.ts'

const model = () => text('the name of a model', 200)
const callsPerMonth = () => wholeNumber('a number of calls such as 150000', 1e12)
const outputTokens = () => wholeNumber('a number of tokens such as 350', 1e9)
const tags = () => {
  const told = { error: () => 'must be a list of at most 50 tags such as [customer-facing].' }
  return z.array(text('a tag', 100), told).max(50, told)
}

const entry = mapping(
  {
    files: globs().meta({
      description: 'The prompts this entry is about: a glob or a list of globs, relative to the checked directory.',
      examples: ['prompts/**'],
    }),
    exclude: globs()
      .optional()
      .meta({
        description: 'Globs of files that this entry is not about.',
        otherwise: 'none',
        examples: [['prompts/drafts/**']],
      }),
    model: model()
      .optional()
      .meta({
        description: 'The model these prompts are sent to, where their file names none.',
        otherwise: 'defaults.model',
        examples: ['gpt-4.1'],
      }),
    calls_per_month: callsPerMonth()
      .optional()
      .meta({
        description: 'Calls per month. Without it there is no cost per month.',
        otherwise: 'defaults.calls_per_month',
        examples: [150000],
      }),
    output_tokens: outputTokens()
      .optional()
      .meta({ description: 'Expected output tokens per call.', otherwise: 'defaults.output_tokens', examples: [350] }),
    owner: text('the name of an owner', 200)
      .optional()
      .meta({
        description: 'Who answers for these prompts. Named where one of them breaks a limit.',
        otherwise: 'none',
        examples: ['acme/agent-team'],
      }),
    tags: tags()
      .optional()
      .meta({
        description: 'Words of your own to group prompts by. In the JSON report alone.',
        otherwise: 'none',
        examples: [['customer-facing']],
      }),
    slots: slots()
      .optional()
      .meta({
        description: 'What variables hold or cost at run time, by name. Undeclared ones count as their placeholder.',
        otherwise: 'defaults.slots',
        examples: [{ question: { tokens: 120 } }],
      }),
    syntax: syntax()
      .optional()
      .meta({
        description: 'The template syntax; "none" where braces are only text.',
        otherwise: 'defaults.syntax',
        examples: ['jinja'],
      }),
  },
  '{ files: prompts/** }',
)

const entries = {
  error: () => 'must be a list of 1 to 500 entries.\nWrite for example:\nprompts:\n  - files: prompts/**',
}

/**
 * The one description of the config file. Validation, `schema.json` and the tables of `docs/config.md` all come from
 * it. `otherwise` tells readers the default: what counts is in `defaults.ts`.
 */
export const configFile = mapping(
  {
    $schema: z
      .string()
      .optional()
      .meta({ description: 'Where the JSON Schema of this file is, for editors. Ignored.' }),
    prompts: z.array(entry, entries).min(1, entries).max(500, entries).optional().meta({
      description:
        'Which files are prompts, and what is done with them. Every entry that matches a file applies, in order; a later one overrides key by key.',
      otherwise: 'well-known places',
    }),
    defaults: mapping(
      {
        model: model()
          .optional()
          .meta({
            description: 'The model of prompts for which nothing else names one.',
            otherwise: 'gpt-5-mini',
            examples: ['gpt-4.1-mini'],
          }),
        output_tokens: outputTokens()
          .optional()
          .meta({
            description: 'Expected output tokens per call. Without it only input is priced.',
            otherwise: 'none',
            examples: [150],
          }),
        calls_per_month: callsPerMonth()
          .optional()
          .meta({ description: 'Calls per month of each prompt.', otherwise: 'none', examples: [1000] }),
        slots: slots()
          .optional()
          .meta({
            description:
              'What variables hold or cost at run time, by name. Undeclared ones count as their placeholder.',
            otherwise: 'none',
            examples: [{ question: { tokens: 120 } }],
          }),
        syntax: syntax()
          .optional()
          .meta({
            description: 'The template syntax; "none" where braces are only text.',
            otherwise: 'told by extension and text',
            examples: ['jinja'],
          }),
      },
      '{ model: gpt-5-mini }',
    )
      .optional()
      .meta({ description: 'For prompts of which no entry says otherwise.' }),
    models: named(model(), '{ my-deployment: gpt-4.1 }')
      .optional()
      .meta({
        description: 'Names of your deployments, each with the model of the catalogue that it is.',
        otherwise: 'none',
        examples: [{ 'my-deployment': 'gpt-4.1' }],
      }),
    include_roots: includeRoots()
      .optional()
      .meta({
        description:
          'Folders in which includes are looked for, after the folder of the file that includes and those above it.',
        otherwise: 'none',
        examples: [['shared/prompts']],
      }),
    enforce: oneOf(['fail', 'report'])
      .optional()
      .meta({
        description: '"report" turns every failure into a warning that says "would fail".',
        otherwise: 'fail',
        examples: ['report'],
      }),
    limits: limits.optional().meta({
      description:
        'What may change. With this key the limits are those written, beside the defaults of ignore_below and context_window.',
    }),
    approvals: approvals.optional().meta({
      description:
        'Who may approve an increase that breaks a limit, by a comment on the pull request. Always as the base says.',
    }),
    prices: named(price, '{ gpt-5: { discount: 12% } }').optional().meta({
      description: "Prices of your own, by the model's name, over the built-in catalogue. In USD per 1M tokens.",
    }),
  },
  'prompts: [{ files: prompts/** }]',
)

export type ConfigFile = z.infer<typeof configFile>
