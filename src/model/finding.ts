import * as z from 'zod'
import { count, decimal, findingOf, name, path, side, word } from './finding-parts.ts'
import { approvalFinding, limitFinding, limitUnit } from './limit-findings.ts'

/** Variables in prompts; `example` is one of them, left out where its name is not plain. */
const slots = { slots: count, example: name.optional().describe('One of them.') }

/** Growth in tokens, of so many at the base. */
const grown = z.object({ tokens: z.int(), of: count })

/**
 * Something that the report says, as data. A new kind is one line here. The compiler then demands its words in
 * `report/describe.ts` and its section of docs/findings.md in `report/finding-docs.ts`.
 */
export const finding = z.discriminatedUnion('kind', [
  limitFinding,
  approvalFinding,
  findingOf('not-judged', {
    unit: limitUnit,
    reason: z.enum(['no-volume', 'unpriced']),
    prompts: count,
  }),
  findingOf('unpriced', {
    model: name,
    nearest: name.optional().describe('A known name that may be meant.'),
    prompts: z.array(name),
    wasPriced: z.boolean().describe('Whether one of them had a price at the base.'),
  }),
  findingOf('model-guessed', {
    model: name,
    as: name.describe('The model that it counts as.'),
    match: z.enum(['family', 'unknown', 'prefix', 'word']).describe('What the guess rests on.'),
    prompts: count,
  }),
  findingOf('model-assumed', { model: name, from: z.enum(['config', 'default']), prompts: count }),
  findingOf('no-volume', { prompts: count }),
  findingOf('output-not-priced', { prompts: count }),
  findingOf('output-cap', {
    prompt: name,
    base: count.optional(),
    head: count.optional(),
    n: z.object({ base: count, head: count }).optional().describe('Completions per call, where their number changed.'),
    usdPerThousandCalls: decimal.optional().describe('If every answer is as long as it may be.'),
  }),
  findingOf('effort', { prompt: name, base: name.optional(), head: name.optional() }),
  findingOf('price-modifier', {
    prompt: name,
    key: name.describe('The field of the request.'),
    base: name.optional(),
    head: name.optional(),
  }),
  findingOf('replaced', { added: z.array(name), removed: z.array(name) }),
  findingOf('first-adoption', { config: path }),
  findingOf('policy-change', {
    key: name,
    from: name.optional(),
    to: name.optional(),
    loosens: z.boolean().describe('Whether more could pass with it.'),
    atOnce: z.literal(true).optional().describe('Set where it counts before the merge: which model a deployment is.'),
  }),
  findingOf('head-key', { key: name }),
  findingOf('judged-otherwise', {
    prompt: name,
    what: z
      .enum(['head-keys', 'base-samples', 'head-samples', 'no-samples', 'every-arm', 'base-files'])
      .describe('What was changed to judge it.'),
    keys: z.array(name).describe("The config's keys that were left out."),
    asIs: grown.describe('Growth as the change would have it.'),
    counted: grown.describe('Growth that counts.'),
  }),
  findingOf('glob-matches-nothing', {
    files: z.array(name),
    link: path.optional().describe('A symbolic link or a submodule that it leads to.'),
  }),
  findingOf('uncovered', {
    files: z.array(path).describe('The first of them.'),
    count,
    because: name.optional().describe('What speaks for the first of them being a prompt.'),
    unread: count.describe('Files that were not looked at, as there were too many.'),
  }),
  findingOf('adoption-leaves-out', { files: z.array(path).describe('The first of them.'), count }),
  findingOf('uncovered-changed', { files: z.array(path).describe('The first of them.'), count }),
  findingOf('prompts-dropped', { files: z.array(path).describe('The first of them.'), count }),
  findingOf('config-removed', { config: path }),
  findingOf('base-config-broken', { config: path, problem: name.describe('A sentence that quotes keys at most.') }),
  findingOf('flag-ignored', { flag: name, given: name, kept: name }),
  findingOf('unreadable', {
    side,
    why: z.enum([
      'link',
      'binary',
      'not-utf8',
      'too-large',
      'missing',
      'lfs-pointer',
      'no-permission',
      'too-deep',
      'too-many-parts',
    ]),
  }),
  findingOf('uncounted', {
    prompt: name,
    base: count.describe('Characters.'),
    head: count.describe('Characters.'),
  }),
  findingOf('front-matter', { side, problem: z.enum(['not-yaml', 'not-closed', 'not-a-mapping']) }),
  findingOf('format', {
    side,
    format: name,
    problem: z.enum([
      'not-yaml',
      'not-json',
      'no-messages',
      'no-roles',
      'too-deep',
      'too-many-aliases',
      'too-many-parts',
      'too-large',
    ]),
  }),
  findingOf('template', {
    syntax: name,
    problem: z.enum(['unclosed-tag', 'unclosed-block', 'unexpected-tag', 'too-deep', 'too-many-parts']),
  }),
  findingOf('template-too-large', { prompt: name }),
  findingOf('not-followed', { why: z.enum(['too-deep', 'too-much']) }),
  findingOf('include-missing', {
    target: name,
    nearest: path.optional().describe('A file whose name is close.'),
    prompts: z.array(name),
  }),
  findingOf('file-not-read', {
    what: z.enum(['image', 'sample', 'prompt', 'attachment', 'field', 'file']),
    target: name,
    why: z.enum([
      'missing',
      'escapes',
      'unreadable',
      'not-data',
      'not-an-image',
      'code',
      'not-countable',
      'not-known',
      'too-many',
    ]),
  }),
  findingOf('model-chosen', { model: name, of: count.describe('How many models the file names.') }),
  findingOf('include-computed', { prompts: z.array(name) }),
  findingOf('include-escapes', { target: name, prompts: z.array(name) }),
  findingOf('include-cycle', { target: name, prompts: z.array(name) }),
  findingOf('slots-undeclared', { prompts: count, ...slots }),
  findingOf('slots-estimated', { prompts: count, ...slots }),
  findingOf('slot-new', { prompt: name, ...slots }),
  findingOf('slot-declaration', {
    problem: z
      .enum(['unused', 'number'])
      .describe('`unused`: no prompt has the slot. `number`: a number without a key.'),
    slot: name,
    nearest: name.optional().describe('An undeclared slot whose name is close.'),
  }),
  findingOf('slot-repeated', {
    prompt: name,
    example: slots.example,
    base: count.describe('How often the base sends it.'),
    head: count.describe('How often the change sends it.'),
  }),
  findingOf('empty-prompt', { prompt: name }),
  findingOf('duplicate-id', { id: name }),
  findingOf('special-tokens', { prompts: z.array(name) }),
  findingOf('renames-limited', {}),
  findingOf('workflow-changed', {
    file: path.describe('From the top of the repository.'),
    how: z
      .enum(['removed', 'stops', 'unreadable', 'edited', 'elsewhere', 'installs', 'same-name', 'beside', 'unread'])
      .describe(
        '`elsewhere`: not where it runs promptcost. `installs`: it decides which promptcost a command runs. `same-name`: it adds a job whose check may bear the name of the one that runs promptcost. `beside`: the job that runs promptcost runs it too. `unread`: the first of more files than are looked at.',
      ),
    to: path.optional(),
    uses: z.object({ base: name, head: name }).optional(),
    gone: count.optional().describe('How many places no longer run promptcost.'),
    changed: z.array(name).describe('Names of keys, inputs and flags, never their values.'),
  }),
  /** Only `readReport` makes it, of what a newer promptcost wrote. */
  findingOf('unknown', { id: word.describe('The kind in the report that was read.') }),
])

export type Finding = z.infer<typeof finding>
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>
export type FindingKind = Finding['kind']
