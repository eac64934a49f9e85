import * as z from 'zod'
import { cacheFinding } from './cache-findings.ts'
import { count, decimal, findingOf, included, name, path, side, word } from './finding-parts.ts'
import { approvalFinding, limitFinding, notJudged, overCapFinding } from './limit-findings.ts'
import { priceFindings } from './price-findings.ts'
import { slotFindings } from './slot-findings.ts'
import { sourceFindings } from './source-findings.ts'
import { usageFindings } from './usage-findings.ts'
import { workflowChanged } from './workflow-finding.ts'

/** Growth in tokens; `of` is the number of tokens at the base. */
const grown = z.object({ tokens: z.int(), of: count })

/**
 * Something that the report says, as data. A new kind is one line here. The compiler then requires its words in
 * `report/describe.ts` and its section of docs/findings.md in `report/finding-docs.ts`.
 */
export const finding = z.discriminatedUnion('kind', [
  limitFinding,
  approvalFinding,
  overCapFinding,
  notJudged,
  cacheFinding,
  findingOf('model-guessed', {
    model: name,
    as: name.describe('The model that was used instead.'),
    match: z.enum(['family', 'unknown', 'prefix', 'word']).describe('How the model was guessed.'),
    prompts: count,
  }),
  findingOf('model-assumed', { model: name, from: z.enum(['config', 'default']), prompts: count }),
  findingOf('model-open', { prompt: name, model: name.describe('The model that it counts as.') }),
  findingOf('since-not-judged', { ref: name }),
  findingOf('since-mended', { ref: name }),
  findingOf('no-volume', { prompts: count }),
  findingOf('output-not-priced', { prompts: count }),
  findingOf('output-cap', {
    prompt: name,
    base: count.optional(),
    head: count.optional(),
    n: z.object({ base: count, head: count }).optional().describe('Completions per call, if their number changed.'),
    declared: count.optional().describe('Output tokens that are declared, where they are.'),
    usdPerThousandCalls: decimal.optional().describe('Difference in cost if every answer reaches the cap.'),
  }),
  findingOf('effort', { prompt: name, base: name.optional(), head: name.optional() }),
  findingOf('replaced', { added: z.array(name), removed: z.array(name) }),
  findingOf('first-adoption', { config: path }),
  findingOf('policy-change', {
    key: name,
    from: name.optional(),
    to: name.optional(),
    loosens: z.boolean().describe('Whether it makes the check less strict.'),
    atOnce: z.literal(true).optional().describe('Set if it takes effect before the merge, as `models` does.'),
  }),
  findingOf('head-key', { key: name }),
  findingOf('policy-extended', {
    policy: name,
    commit: name.optional().describe('The commit that it was read at.'),
    movable: z.literal(true).optional().describe('Set if it is named by a tag alone, which can be moved.'),
  }),
  findingOf('looser-than-policy', { key: name, given: name, kept: name.optional() }),
  findingOf('judged-otherwise', {
    prompt: name,
    what: z
      .enum([
        'head-keys',
        'base-samples',
        'head-samples',
        'no-samples',
        'every-arm',
        'base-files',
        'base-models',
        'base-service',
        'base-split',
      ])
      .describe('What was changed to judge it.'),
    keys: z.array(name).describe("The config's keys that were left out."),
    asIs: grown.describe('Growth as the change would have it.'),
    counted: grown.describe('Growth that counts.'),
  }),
  findingOf('glob-matches-nothing', {
    files: z.array(name),
    link: path.optional().describe('A symbolic link or submodule that the glob points into.'),
  }),
  findingOf('group-is-empty', {
    by: word.describe('What makes prompts a group: `owner`, `tag`, `folder` or `model`.'),
    name,
    nearest: name.optional().describe('A similar name that prompts have.'),
  }),
  ...sourceFindings,
  findingOf('uncovered', {
    files: z.array(path).describe('The first few.'),
    count,
    because: name.optional().describe('Why the first one looks like a prompt.'),
    unread: count.describe('Number of files that were not searched because there were too many.'),
  }),
  findingOf('adoption-leaves-out', { files: z.array(path).describe('The first of them.'), count }),
  findingOf('uncovered-changed', { files: z.array(path).describe('The first of them.'), count }),
  findingOf('prompts-dropped', { files: z.array(path).describe('The first of them.'), count }),
  findingOf('moved-out', { files: z.array(path).describe('The first of them, as they are called now.'), count }),
  findingOf('submodule-moved', { files: z.array(path).describe('The first of the submodules.'), count }),
  findingOf('case-twin', { files: z.array(path).describe('The first of them.'), count }),
  findingOf('config-removed', { config: path }),
  findingOf('base-config-broken', {
    config: path,
    problem: name.describe('What is wrong, in a sentence that quotes no values.'),
  }),
  ...priceFindings,
  findingOf('flag-ignored', { flag: name, given: name, kept: name, isList: z.literal(true).optional() }),
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
      'not-data',
    ]),
  }),
  findingOf('uncounted', {
    prompt: name,
    base: count.describe('Characters.'),
    head: count.describe('Characters.'),
  }),
  findingOf('front-matter', { side, problem: z.enum(['not-yaml', 'not-toml', 'not-closed', 'not-a-mapping']) }),
  findingOf('format', {
    side,
    format: name,
    problem: z.enum([
      'not-yaml',
      'not-json',
      'no-messages',
      'no-prompts',
      'other-template',
      'no-roles',
      'too-deep',
      'too-many-aliases',
      'too-many-parts',
      'too-large',
    ]),
  }),
  findingOf('listing-cut', {
    reader: name.describe('Who lists it.'),
    skills: count.optional().describe('Number of skills, where it is about a whole folder.'),
    characters: count,
    most: count,
  }),
  findingOf('cut-off', { reader: name.describe('Who reads the file.'), bytes: count, most: count }),
  findingOf('template', {
    syntax: name,
    problem: z.enum(['unclosed-tag', 'unclosed-block', 'unexpected-tag', 'too-deep', 'too-many-parts']),
  }),
  findingOf('template-too-large', { prompt: name }),
  findingOf('not-followed', { why: z.enum(['too-deep', 'too-much']) }),
  findingOf('include-missing', {
    ...included,
    nearest: path.optional().describe('A file with a similar name.'),
  }),
  findingOf('file-not-read', {
    what: z.enum(['image', 'sample', 'prompt', 'attachment', 'media', 'field', 'file']),
    target: name,
    why: z.enum([
      'missing',
      'escapes',
      'unreadable',
      'not-data',
      'not-an-image',
      'no-size',
      'code',
      'not-countable',
      'not-known',
      'too-many',
    ]),
  }),
  findingOf('model-chosen', { model: name, of: count.describe('How many models the file lists.') }),
  findingOf('include-computed', { prompts: z.array(name) }),
  findingOf('include-escapes', included),
  findingOf('include-cycle', { target: name, prompts: z.array(name) }),
  ...slotFindings,
  findingOf('empty-prompt', { prompt: name }),
  findingOf('duplicate-id', { id: name }),
  findingOf('special-tokens', { prompts: z.array(name) }),
  findingOf('renames-limited', {}),
  workflowChanged,
  ...usageFindings,
  /** `readReport` alone creates it, for a finding that a newer promptcost wrote. */
  findingOf('unknown', { id: word.describe('The kind of the unknown finding.') }),
])

export type Finding = z.infer<typeof finding>
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>
export type FindingKind = Finding['kind']
