import * as z from 'zod'
import { count, decimal, loc, name, path, span, text, word } from './finding-parts.ts'

export const money = z
  .object({ base: decimal, head: decimal, delta: span })
  .meta({ id: 'Money', description: 'USD on both sides and their difference.' })

export const tokens = z
  .object({
    base: count,
    head: count,
    delta: z.object({ low: z.int(), expected: z.int(), high: z.int() }),
  })
  .meta({ id: 'Tokens', description: "Tokens of both sides, counted by the head's tokenizer, and their difference." })

export const sure = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('exact') }),
    z.object({
      kind: z.literal('estimate'),
      band: z.number().min(0).max(1).describe('Relative error of the count: 0.06 for 6%.'),
    }),
  ])
  .meta({ id: 'Sure', description: "Whether a count is the provider's own, or an estimate." })

export const effect = z
  .object({
    cause: word.describe('`tokens`, `model`, or the name of an effect that was added later.'),
    part: word.describe('`text`, `tier` and `output` are parts of `tokens`; any other effect is a part of its own.'),
    usd: decimal,
    path: path.optional().describe('The edited file, if the prompt includes it.'),
  })
  .meta({ id: 'Effect', description: 'The part of a cost difference that one cause explains.' })

const share = z
  .object({
    path: path.describe('The edited file.'),
    partial: z.boolean().describe('Whether it is a file that prompts include.'),
    tokens: z.int(),
    usdPerThousandCalls: decimal.nullable(),
    usdPerMonth: decimal.nullable(),
  })
  .meta({ id: 'Share', description: "One edited file's share of a prompt's difference." })

const grownLines = z
  .object({ path, from: z.int().min(1), to: z.int().min(1), tokens: z.int().min(1) })
  .meta({ id: 'GrownLines', description: 'Lines of the head that were added or rewritten, and the tokens they add.' })

const sideOfPrompt = z
  .object({
    path,
    model: name.describe("The model's name in the file or the config."),
    pricedAs: text.nullable().describe("The model's name in the catalogue, if it differs."),
    modelFrom: z.enum(['file', 'config', 'default']).describe('What names the model.'),
    tokenizer: word,
    sure,
    tokens: count.describe("Input tokens by this side's own tokenizer."),
    tokensRange: z
      .object({ low: count, high: count })
      .optional()
      .describe(
        'Fewest and most tokens, depending on branches, loops and slots. Left out if only one number is possible.',
      ),
    contextShare: z
      .number()
      .nullable()
      .describe(
        "Share of the model's context window that input, expected output and the history of a task's last call take. Null if unknown.",
      ),
  })
  .meta({ id: 'PromptSide', description: 'One prompt on one side.' })

const sample = z
  .object({ passed: count, total: count })
  .meta({ id: 'Sample', description: 'Cases of an evaluation, and how many of them passed.' })

const perThousand = money.nullable().describe('Per 1,000 calls. Null if a side has no price.')
const perMonth = money.nullable().describe('Per month. Null if the calls per month are unknown.')

export const change = z
  .object({
    id: name.describe("The prompt's declared id, otherwise its path."),
    state: z.enum(['added', 'removed', 'edited', 'renamed', 'unchanged']),
    base: sideOfPrompt.nullable(),
    head: sideOfPrompt.nullable(),
    owner: name.nullable(),
    tags: z.array(name),
    callsPerMonth: z.number().nullable(),
    outputTokens: z.number().nullable().describe('Expected output tokens per call, as declared.'),
    tokens,
    usdPerThousandCalls: perThousand,
    usdPerMonth: perMonth,
    outcomes: z
      .object({
        base: sample,
        head: sample,
        assumed: z.literal(true).optional().describe("Set if the base's pass rate counts for both sides."),
        usdPerThousandSuccesses: money,
      })
      .optional()
      .describe(
        'What a success costs, by the results that `outcomes` names. Only for prompts that the change touches.',
      ),
    since: z
      .object({ tokens, usdPerThousandCalls: perThousand, usdPerMonth: perMonth })
      .optional()
      .describe('Growth since the revision that `limits.since` names. Only for prompts that the change touches.'),
    effects: z.array(effect).describe('In USD per 1,000 calls. They add up to `usdPerThousandCalls.delta.expected`.'),
    shares: z
      .array(share)
      .optional()
      .describe('Shares by edited file, if an included file contributes to the difference. They add up to it.'),
    grownLines: z
      .array(grownLines)
      .max(3)
      .optional()
      .describe('The lines that add the most tokens, the largest first.'),
  })
  .meta({ id: 'Change', description: 'One prompt on both sides.' })

export const cause = z
  .object({
    at: loc.describe('The edited file: a prompt, or the config if it changes the model.'),
    what: z
      .array(word)
      .describe(
        "`added`, `removed`, `renamed`, `included` of a file that prompts did not include before, or an effect's `part`.",
      ),
    prompts: z.array(name).describe('The ids of the prompts whose cost it changes.'),
    models: z.object({ base: name, head: name }).nullable(),
    partial: z
      .object({ least: z.int(), most: z.int() })
      .optional()
      .describe('For an included file: the fewest and most tokens that a prompt grows by.'),
    tokens,
    usdPerThousandCalls: perThousand,
    usdPerMonth: perMonth,
  })
  .meta({ id: 'Cause', description: 'One edit and its cost: a row in the table.' })

export type ReportChange = z.infer<typeof change>
export type ReportCause = z.infer<typeof cause>
export type ReportEffect = z.infer<typeof effect>
export type Money = z.infer<typeof money>
