import * as z from 'zod'
import { approvals } from './approvals-schema.ts'
import { cache } from './cache-schema.ts'
import { callsPerMonth, entry, model, outputTokens, service } from './entry-schema.ts'
import { limits } from './limits-schema.ts'
import { mapping, named } from './mapping.ts'
import { policyName } from './policy-schema.ts'
import { prices } from './prices-schema.ts'
import { includeRoots, slots, syntax } from './slots-schema.ts'
import { usageImport } from './usage-schema.ts'
import { oneOf, text } from './values.ts'
import { workload, workloadTrouble } from './workload-schema.ts'

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
            otherwise: 'gpt-5.4-mini',
            examples: ['claude-haiku-4-5'],
          }),
        service: service()
          .optional()
          .meta({
            description: 'How requests are served: each service has prices of its own.',
            otherwise: 'standard',
            examples: ['batch'],
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
        ...workload(key => (key === 'step_tokens' ? 'the output' : 'none')),
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
      '{ model: gpt-5.4-mini }',
    )
      .superRefine((value, context) => {
        const message = workloadTrouble(value)
        if (message !== undefined) context.addIssue({ code: 'custom', message })
      })
      .optional()
      .meta({ description: 'Values for prompts whose entries do not set them.' }),
    models: named(model(), '{ my-deployment: gpt-5.4 }')
      .optional()
      .meta({
        description: 'Maps the names of your deployments to models in the catalogue.',
        otherwise: 'none',
        examples: [{ 'my-deployment': 'gpt-5.4' }],
      }),
    include_roots: includeRoots()
      .optional()
      .meta({
        description:
          "Folders to search for includes, after the including file's own folder and those above it. `..` leads up to the top of the repository.",
        otherwise: 'none',
        examples: [['shared/prompts', '../../prompts']],
      }),
    extends: policyName()
      .optional()
      .meta({
        description:
          'A policy shared with other repositories: limits, approvals, prices. This config can only make it stricter. See [policies.md](policies.md).',
        otherwise: 'none',
        examples: ['acme/.github//promptcost-policy.yml@v3'],
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
        'How much may change. The default limits on growth, 20% in tokens and in USD, stay in force until each_prompt limits growth itself. An empty mapping sets no limit on growth.',
    }),
    approvals: approvals.optional().meta({
      description:
        "Who may approve an increase that breaks a limit, with a comment on the pull request. The base's value always applies.",
    }),
    usage: text('the path of a usage file such as promptcost-usage.yml', 300)
      .optional()
      .meta({
        description:
          'File with recorded usage, written by `promptcost usage import`. Its volumes replace `calls_per_month` and `output_tokens`, and its cache reads give a hit rate where none is declared.',
        otherwise: 'none',
        examples: ['promptcost-usage.yml'],
      }),
    outcomes: text('the path of results such as evals/results.json', 300)
      .optional()
      .meta({
        description:
          "Results of an evaluation: promptfoo's `-o results.json`, or CSV with the columns prompt, passed and total. The report then says what a success costs.",
        otherwise: 'none',
        examples: ['evals/results.json'],
      }),
    usage_import: usageImport.optional().meta({
      description: 'How `promptcost usage` reads your records. No verdict depends on it.',
    }),
    prices: prices.optional().meta({
      description: 'Your own prices by model name, in USD per 1M tokens. They override every list.',
    }),
  },
  'prompts: [{ files: prompts/** }]',
)

export type ConfigFile = z.infer<typeof configFile>
