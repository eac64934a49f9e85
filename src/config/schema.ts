import * as z from 'zod'
import { approvals } from './approvals-schema.ts'
import { cache } from './cache-schema.ts'
import { globs } from './globs.ts'
import { limits } from './limits-schema.ts'
import { mapping, named } from './mapping.ts'
import { price } from './prices-schema.ts'
import { includeRoots, slots, syntax } from './slots-schema.ts'
import { takes } from './take-schema.ts'
import { usageImport } from './usage-schema.ts'
import { oneOf, text, wholeNumber } from './values.ts'

const model = () => text('the name of a model', 200)
const callsPerMonth = () => wholeNumber('a number of calls such as 150000', 1e12)
const outputTokens = () => wholeNumber('a number of tokens such as 350', 1e9)
const tags = () => {
  const message = { error: () => 'must be a list of at most 50 tags such as [customer-facing].' }
  return z.array(text('a tag', 100), message).max(50, message)
}

const entry = mapping(
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
        description: 'Your own labels for grouping prompts. They appear only in the JSON report.',
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
    syntax: syntax()
      .optional()
      .meta({
        description: 'The template syntax. Use "none" if braces are plain text.',
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
 * it. `otherwise` describes the default for readers; the value itself is in `defaults.ts`.
 */
export const configFile = mapping(
  {
    $schema: z
      .string()
      .optional()
      .meta({ description: 'Where the JSON Schema of this file is, for editors. Ignored.' }),
    prompts: z.array(entry, entries).min(1, entries).max(500, entries).optional().meta({
      description:
        'Which files are prompts, and their settings. Every entry that matches a file applies, in order; a later one overrides key by key.',
      otherwise: 'well-known places',
    }),
    defaults: mapping(
      {
        model: model()
          .optional()
          .meta({
            description: 'The model for prompts that name none elsewhere.',
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
        cache: cache('none')
          .optional()
          .meta({
            description: "How the provider's prompt cache serves prompts. See [caching.md](caching.md).",
            examples: [{ hit_rate: '90%' }],
          }),
        slots: slots()
          .optional()
          .meta({
            description:
              'What variables hold or cost at run time, by name. For undeclared ones, only the placeholder text is counted.',
            otherwise: 'none',
            examples: [{ question: { tokens: 120 } }],
          }),
        syntax: syntax()
          .optional()
          .meta({
            description: 'The template syntax. Use "none" if braces are plain text.',
            otherwise: 'detected from extension and text',
            examples: ['jinja'],
          }),
      },
      '{ model: gpt-5-mini }',
    )
      .optional()
      .meta({ description: 'Values for prompts whose entries do not set them.' }),
    models: named(model(), '{ my-deployment: gpt-4.1 }')
      .optional()
      .meta({
        description: 'Maps the names of your deployments to models in the catalogue.',
        otherwise: 'none',
        examples: [{ 'my-deployment': 'gpt-4.1' }],
      }),
    include_roots: includeRoots()
      .optional()
      .meta({
        description: "Folders to search for includes, after the including file's own folder and those above it.",
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
        'How much may change. With this key, only the limits you write apply, plus the defaults of ignore_below and context_window.',
    }),
    approvals: approvals.optional().meta({
      description:
        "Who may approve an increase that breaks a limit, with a comment on the pull request. The base's value always applies.",
    }),
    usage: text('the path of a usage file such as promptcost-usage.yml', 300)
      .optional()
      .meta({
        description:
          'File with recorded usage, written by `promptcost usage import`. Its volumes replace `calls_per_month` and `output_tokens`.',
        otherwise: 'none',
        examples: ['promptcost-usage.yml'],
      }),
    usage_import: usageImport.optional().meta({
      description: 'How `promptcost usage` reads your records. No verdict depends on it.',
    }),
    prices: named(price, '{ gpt-5: { discount: 12% } }').optional().meta({
      description: 'Your own prices by model name, in USD per 1M tokens. They override the built-in catalogue.',
    }),
  },
  'prompts: [{ files: prompts/** }]',
)

export type ConfigFile = z.infer<typeof configFile>
