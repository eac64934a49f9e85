import * as z from 'zod'

/** A plain decimal number, such as `-12.5`. Amounts of money are in USD. */
export const decimal = z.string().regex(/^-?\d{1,24}(\.\d{1,12})?$/)

const path = z.string().max(4096)
const name = z.string().max(4096)
const count = z.int().min(0)

export const severity = z.enum(['info', 'warn', 'fail'])

/** A place in a file of the head, or of the base where `side` says so. */
export const loc = z.strictObject({
  path,
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
  /** The last line, where it is more than one. */
  endLine: z.int().min(1).optional(),
})

/** Low and high differ from expected where a count is an estimate. */
export const span = z.strictObject({ low: decimal, expected: decimal, high: decimal })

const base = { severity, at: loc.optional() }

/**
 * What a limit is measured in. The percentages are growth over the base; `context_window` is a share of the model's window;
 * `usd_from_free` is USD per 1,000 calls of what cost nothing before, which is over any percentage (its limit is one).
 */
export const limitUnit = z.enum([
  'tokens',
  'tokens_percent',
  'usd_percent',
  'usd_from_free',
  'usd_per_month',
  'usd_per_month_percent',
  'context_window',
])

/** One limit and what was held against it; `actual` is the worst where several prompts break the same one. */
const breach = z.strictObject({
  unit: limitUnit,
  limit: decimal,
  severity: z.enum(['warn', 'fail']),
  actual: span,
  prompt: name.optional(),
})

/** Why an approval does not count: its author may not, or nothing tells what they saw. */
const whyNot = [
  'no-permission',
  'not-named',
  'team-unread',
  'author',
  'author-unknown',
  'bot',
  'unknown',
  'no-comment',
  'no-ledger',
  'ledger-edited',
  'too-early',
] as const

/**
 * More than was approved: of one prompt, or where there are too many to list, the number of prompts, the worst of them, or
 * their sum. Amounts as in a breach, but growth in percent is told as tokens or USD.
 */
const excess = z.strictObject({
  unit: limitUnit,
  of: z.enum(['each', 'count', 'worst', 'sum']),
  prompt: name.optional(),
  actual: decimal,
  /** Left out where the limit was not broken then. */
  approved: decimal.optional(),
})

/**
 * Something the report must tell, as data. A new kind is one object here; the compiler then demands its words in
 * `report/describe.ts`.
 */
export const finding = z.discriminatedUnion('kind', [
  /** One cause breaks limits, or may: one finding per cause, however many prompts and limits it reaches. */
  z.strictObject({
    ...base,
    kind: z.literal('limit'),
    scope: z.enum(['each_prompt', 'all_prompts', 'new_prompt']),
    cause: z.enum(['text', 'model', 'output', 'tier', 'mixed', 'new']),
    models: z.strictObject({ base: name, head: name }).optional(),
    /** The prompts that the cause takes over a limit; empty for `all_prompts`. */
    prompts: z.array(name),
    /** Who answers for those prompts, where the config says so. */
    owners: z.array(name),
    /** Sorted by weight: the first is the one to say when there is room for one. Of a partial, up to two prompts for each limit. */
    breaches: z.array(breach).min(1),
    /** Where the edit is to a file that prompts include: how many, and by how many tokens each grows, at least and at most. */
    partial: z.strictObject({ prompts: count, least: z.int(), most: z.int() }).optional(),
    /** What the lines at `at` add, of all tokens that the edit adds to the worst prompt; with a place where they are elsewhere. */
    adds: z.strictObject({ tokens: z.int().min(1), of: z.int(), at: loc.optional() }).optional(),
    /** True where `enforce: report` turned a failure into a warning. */
    wouldFail: z.boolean(),
    /** Who approved it, where that turned a failure into a warning. */
    approvedBy: name.optional(),
  }),
  /** What came of a comment that approves broken limits, or takes such an approval back. */
  z.strictObject({
    ...base,
    kind: z.literal('approval'),
    /** `other-failure`: the check also fails for what no approval covers. */
    state: z.enum(['valid', 'outgrown', 'other-failure', 'not-allowed', 'edited', 'no-reason', 'unbound', 'revoked']),
    why: z.enum(whyNot).optional(),
    by: name,
    /** When the comment was posted. */
    on: z.iso.datetime().max(40),
    reason: z.string().max(1000).optional(),
    pull: z.int().min(1),
    comment: z.int().min(1),
    /** What is worse than approved, and how many more than are listed. */
    worse: z.array(excess).max(5).optional(),
    more: count.optional(),
  }),
  /** USD limits exist that nothing could be held against. */
  z.strictObject({
    ...base,
    kind: z.literal('not-judged'),
    unit: limitUnit,
    reason: z.enum(['no-volume', 'unpriced']),
    prompts: count,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('unpriced'),
    model: name,
    nearest: name.optional(),
    prompts: z.array(name),
    wasPriced: z.boolean(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('model-guessed'),
    model: name,
    as: name,
    match: z.enum(['family', 'unknown', 'prefix', 'word']),
    prompts: count,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('model-assumed'),
    model: name,
    from: z.enum(['config', 'default']),
    prompts: count,
  }),
  z.strictObject({ ...base, kind: z.literal('no-volume'), prompts: count }),
  z.strictObject({ ...base, kind: z.literal('output-not-priced'), prompts: count }),
  /** A changed cap on output tokens whose cost cannot be told, as nobody declared the expected output. */
  z.strictObject({
    ...base,
    kind: z.literal('output-cap'),
    prompt: name,
    base: count.optional(),
    head: count.optional(),
    /** Completions per call, where their number changed. */
    n: z.strictObject({ base: count, head: count }).optional(),
    usdPerThousandCalls: decimal.optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('effort'), prompt: name, base: name.optional(), head: name.optional() }),
  /** Text was added that replaces removed text: a new prompt as large as a removed one. */
  z.strictObject({ ...base, kind: z.literal('replaced'), added: z.array(name), removed: z.array(name) }),
  z.strictObject({ ...base, kind: z.literal('first-adoption'), config: path }),
  /**
   * A rule of the head's config that differs from the base's, and counts after the merge. `atOnce` is there where it is no
   * rule but what the head does: which model a deployment is.
   */
  z.strictObject({
    ...base,
    kind: z.literal('policy-change'),
    key: name,
    from: name.optional(),
    to: name.optional(),
    loosens: z.boolean(),
    atOnce: z.literal(true).optional(),
  }),
  /** A key that only the head's config has, and that therefore counts at once. */
  z.strictObject({ ...base, kind: z.literal('head-key'), key: name }),
  /** An entry of the head's config that is about no file of either side; with a symbolic link or a submodule that it leads to. */
  z.strictObject({ ...base, kind: z.literal('glob-matches-nothing'), files: z.array(name), link: path.optional() }),
  z.strictObject({ ...base, kind: z.literal('config-removed'), config: path }),
  /** The base's config cannot be read; `problem` is a sentence of ours that quotes keys at most. */
  z.strictObject({ ...base, kind: z.literal('base-config-broken'), config: path, problem: name }),
  z.strictObject({ ...base, kind: z.literal('flag-ignored'), flag: name, given: name, kept: name }),
  z.strictObject({
    ...base,
    kind: z.literal('unreadable'),
    side: z.enum(['base', 'head']),
    why: z.enum(['link', 'binary', 'not-utf8', 'too-large', 'missing', 'lfs-pointer', 'no-permission']),
  }),
  /** Much more of a prompt's file than before is not sent, as far as its format tells. In characters. */
  z.strictObject({ ...base, kind: z.literal('uncounted'), prompt: name, base: count, head: count }),
  z.strictObject({
    ...base,
    kind: z.literal('front-matter'),
    side: z.enum(['base', 'head']),
    problem: z.enum(['not-yaml', 'not-closed', 'not-a-mapping']),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('format'),
    side: z.enum(['base', 'head']),
    format: name,
    problem: z.enum(['not-yaml', 'not-json', 'no-messages', 'too-deep', 'too-many-aliases', 'too-large']),
  }),
  /** A text could not be read as the template that it is declared or named to be, and counts raw. */
  z.strictObject({
    ...base,
    kind: z.literal('template'),
    syntax: name,
    problem: z.enum(['unclosed-tag', 'unclosed-block', 'unexpected-tag', 'too-deep']),
  }),
  /** Assembling a prompt takes more files, text or work than any model could use; its own raw text counts. */
  z.strictObject({ ...base, kind: z.literal('template-too-large'), prompt: name }),
  /** An include whose text is missing from the count of these prompts. */
  z.strictObject({
    ...base,
    kind: z.literal('include-missing'),
    target: name,
    nearest: path.optional(),
    prompts: z.array(name),
  }),
  /**
   * A file that a prompt names and that is not read: an image counts at a usual size, samples are not known, a prompt is not
   * counted. `code`: what it gives is known to who runs it.
   */
  z.strictObject({
    ...base,
    kind: z.literal('file-not-read'),
    what: z.enum(['image', 'sample', 'prompt']),
    target: name,
    why: z.enum(['missing', 'escapes', 'unreadable', 'not-data', 'not-an-image', 'code']),
  }),
  /** A file that names several models for its prompts, of which the first counts. */
  z.strictObject({ ...base, kind: z.literal('model-chosen'), model: name, of: count }),
  z.strictObject({ ...base, kind: z.literal('include-escapes'), target: name, prompts: z.array(name) }),
  z.strictObject({ ...base, kind: z.literal('include-cycle'), target: name, prompts: z.array(name) }),
  /** Variables that nothing sizes; `example` is one of them, left out where its name is not plain. */
  z.strictObject({
    ...base,
    kind: z.literal('slots-undeclared'),
    prompts: count,
    slots: count,
    example: name.optional(),
  }),
  /** Variables of which a filter or a call makes something that is not known; they count as they are before it. */
  z.strictObject({
    ...base,
    kind: z.literal('slots-estimated'),
    prompts: count,
    slots: count,
    example: name.optional(),
  }),
  /** Variables that a prompt did not have at the base, and that nothing sizes. */
  z.strictObject({ ...base, kind: z.literal('slot-new'), prompt: name, slots: count, example: name.optional() }),
  z.strictObject({ ...base, kind: z.literal('empty-prompt'), prompt: name }),
  z.strictObject({ ...base, kind: z.literal('duplicate-id'), id: name }),
  z.strictObject({ ...base, kind: z.literal('special-tokens'), prompts: z.array(name) }),
  z.strictObject({ ...base, kind: z.literal('renames-limited') }),
  /**
   * The change edits a file that runs promptcost at the base, and with it perhaps what is checked. `file` is from the top of the
   * repository. `changed` are names of keys, inputs and flags, never what they say; `gone` counts the places that no longer run it.
   */
  z.strictObject({
    ...base,
    kind: z.literal('workflow-changed'),
    file: path,
    how: z.enum(['removed', 'stops', 'unreadable', 'edited', 'elsewhere']),
    to: path.optional(),
    uses: z.strictObject({ base: name, head: name }).optional(),
    gone: count.optional(),
    changed: z.array(name),
  }),
])

export type Severity = z.infer<typeof severity>
export type LimitUnit = z.infer<typeof limitUnit>
export type Breach = z.infer<typeof breach>
export type Excess = z.infer<typeof excess>
export type Finding = z.infer<typeof finding>
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>
