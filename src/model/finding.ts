import * as z from 'zod'
import { base, count, decimal, name, path } from './finding-parts.ts'
import { approvalFinding, limitFinding, limitUnit } from './limit-findings.ts'

/**
 * Something the report must tell, as data. A new kind is one object here; the compiler then demands its words in
 * `report/describe.ts`.
 */
export const finding = z.discriminatedUnion('kind', [
  limitFinding,
  approvalFinding,
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

export type Finding = z.infer<typeof finding>
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>
