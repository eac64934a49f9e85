import * as z from 'zod'
import { count, decimal, name, path, text, word } from './finding-parts.ts'

const sha = z.string().regex(/^[0-9a-f]{40,64}$/)
const date = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  .describe("In UTC. Never earlier than that of the commit before, whatever the committer's clock said.")
const usd = decimal.nullable()
const perThousand = usd.describe('USD for 1,000 calls of each prompt that has a price. Null if none has.')
const perMonth = usd.describe('USD per month of the prompts that have a price and a call volume. Null if none has.')

const amounts = { tokens: z.int(), usdPerThousandCalls: perThousand, usdPerMonth: perMonth }

const point = z
  .object({
    date,
    sha,
    tag: name.optional().describe('With `--every tag`.'),
    prompts: count,
    unpriced: count.describe('Prompts whose model has no price. No total of USD has them.'),
    withoutVolume: count.describe('Prompts without calls per month. No total per month has them.'),
    ...amounts,
  })
  .meta({ id: 'Point', description: 'All prompts at one moment.' })

const version = z
  .object({
    point: count.describe('The point from which it counts.'),
    ...amounts,
    tokens: z.int().nullable().describe('Null from where the prompt is not there.'),
  })
  .meta({ id: 'Version', description: 'What a prompt costs from a point on.' })

const growth = z.object({ from: z.object(amounts).nullable(), to: z.object(amounts).nullable() })

const prompt = z
  .object({
    id: name,
    path: path.describe('Where it is now, or was last.'),
    before: z.array(path).describe('Earlier paths, the latest first.'),
    owner: name.nullable(),
    tags: z.array(name),
    model: name,
    callsPerMonth: z.number().nullable().describe("Today's, for all of its versions."),
    isThere: z.boolean().describe('Whether the newest commit has it.'),
    estimate: z.boolean().describe('Whether tokens are an estimate in at least one version.'),
    changes: count.describe('Commits that changed its cost.'),
    versions: z.array(version).describe('The oldest first. Before the first one it is not there.'),
  })
  .meta({ id: 'PastPrompt', description: 'One prompt through renames and moves. USD is per 1,000 of its calls.' })

const edit = z
  .object({
    prompt: count.describe('Its place in `prompts`.'),
    what: z.array(word).describe('`added`, `removed`, `text`, `model`, `partial` and so on, the weightiest first.'),
    files: z.array(path).describe('The edited files: its own, or those that it includes.'),
    models: z.object({ base: name, head: name }).nullable(),
    before: z.int().describe("Tokens of the version before, by the new version's tokenizer."),
    ...amounts,
  })
  .meta({ id: 'Edit', description: 'What a commit did to one prompt: the differences.' })

const commit = z
  .object({
    date,
    sha,
    author: name,
    subject: name.describe('The first line of the message.'),
    point: count.describe('The point that has it first.'),
    edits: z.array(edit),
    ...amounts,
  })
  .meta({
    id: 'CostCommit',
    description: 'A commit that changed the cost of prompts, with the sums of its differences.',
  })

const owner = z
  .object({ owner: name.nullable().describe('Null for prompts without one.'), prompts: count, ...growth.shape })
  .meta({ id: 'OwnerGrowth', description: 'The prompts of one owner at the first and the last point.' })

const creep = z
  .object({
    prompt: count,
    from: count,
    to: count,
    changes: count,
    largest: z.number().describe('The largest single growth, in per cent.'),
  })
  .meta({
    id: 'Creep',
    description: 'A prompt that grew past the limit in steps that each stayed under it. In tokens.',
  })

const forecast = z
  .object({
    file: path.describe('The usage file.'),
    recorded: z.array(z.object({ month: word, usdPerMonth: decimal })).describe('Whole months, the oldest first.'),
    ahead: z.array(z.object({ month: word, low: decimal, expected: decimal, high: decimal })),
  })
  .meta({
    id: 'CostAhead',
    description:
      "What the recorded calls of each month cost at the newest commit's prompts, and the months ahead with an 80% interval.",
  })

/** What `promptcost history` found: no prompt text, like every report. */
export const history = z.object({
  version: z.literal(1).describe('Version of this format. A breaking change increments it.'),
  promptcost: text,
  directory: text.describe('The checked directory within its repository. Empty for the root.'),
  branch: z.object({ label: name, sha }),
  every: z.enum(['commit', 'week', 'tag']),
  commits: count.describe('Commits that were walked, along first parents.'),
  end: z.enum(['root', 'since', 'shallow']).describe('Why it begins where it does: `shallow`: the clone has no more.'),
  basis: z.object({
    config: path.nullable().describe("The newest commit's, which serves for all of them."),
    prices: z.object({
      catalogue: word,
      version: word,
      asOf: word,
      list: z
        .object({
          file: path,
          source: name,
          asOf: word,
          unlisted: z
            .object({ models: count, of: count })
            .optional()
            .describe('With `--prices`: how many models the list does not price, of how many.'),
        })
        .optional()
        .describe("The repository's own price list, or that of `--prices`, which comes before the catalogue."),
    }),
    estimates: count.describe('Prompts whose tokens are an estimate.'),
    unread: count.describe('Versions of files that could not be read. The version after each stands for it.'),
    creepAbove: z
      .number()
      .describe('The growth in per cent from which creep is listed: the limit on one prompt, else 20.'),
  }),
  points: z.array(point).describe('The oldest first.'),
  prompts: z.array(prompt),
  changes: z.array(commit).describe('The oldest first. Their differences are exact whatever `every` is.'),
  owners: z.array(owner),
  steepest: z
    .array(count)
    .describe(
      'Places in `changes` of those that added most, the largest first. What only restores what one of the two before took away is none.',
    ),
  creep: z.array(creep),
  forecast: forecast
    .nullable()
    .describe(
      'Null if the usage file has fewer than three whole months, or if the last month was as good a guess in the past.',
    ),
})

export type History = z.infer<typeof history>
export type HistoryPoint = z.infer<typeof point>
export type HistoryPrompt = z.infer<typeof prompt>
export type HistoryCommit = z.infer<typeof commit>
export type HistoryEdit = z.infer<typeof edit>
