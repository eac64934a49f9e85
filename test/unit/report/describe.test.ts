import { expect, describe as group, test } from 'vitest'
import { type Finding, type FindingOf, finding as schema } from '../../../src/model/finding.ts'
import type { Breach } from '../../../src/model/limit-findings.ts'
import { markdownStyle } from '../../../src/renderers/markdown/markdown-style.ts'
import { describe } from '../../../src/report/describe.ts'
import { safeLog } from '../../../src/report/safe.ts'
import { placeSuffix, plainStyle, type Style } from '../../../src/report/style.ts'
import { codeOf, proseOf, tagsOf, toHtml } from './gfm.ts'

const span = (expected: string, low = expected, high = expected) => ({ low, expected, high })
const breach = (some: Partial<Breach> = {}): Breach => ({
  unit: 'tokens_percent',
  limit: '20',
  severity: 'fail',
  actual: span('38'),
  prompt: 'prompts/a.md',
  ...some,
})

/** One finding of every kind, in which every name is `name`. */
function samplesWith(name: string): { [K in Finding['kind']]: FindingOf<K> } {
  const info = { severity: 'info' } as const
  const warn = { severity: 'warn', at: { path: name, line: 3, column: 8 } } as const
  return {
    limit: {
      kind: 'limit',
      severity: 'fail',
      at: { path: name, line: 2 },
      scope: 'each_prompt',
      cause: 'model',
      models: { base: name, head: name },
      prompts: [name, 'prompts/b.md'],
      owners: [name],
      breaches: [breach({ prompt: name }), breach({ unit: 'usd_per_month', limit: '250', actual: span('833.04') })],
      wouldFail: false,
    },
    approval: {
      ...warn,
      kind: 'approval',
      state: 'outgrown',
      by: name,
      on: '2026-11-22T10:00:00Z',
      reason: name,
      pull: 482,
      comment: 4012,
      worse: [
        { unit: 'tokens_percent', of: 'each', prompt: name, actual: '600', approved: '500' },
        { unit: 'usd_per_month', of: 'sum', actual: '833.04' },
      ],
    },
    'since-not-judged': { ...info, kind: 'since-not-judged', ref: name },
    'since-mended': { ...warn, kind: 'since-mended', ref: name },
    'over-cap': {
      ...info,
      kind: 'over-cap',
      scope: 'each_prompt_max',
      unit: 'tokens',
      limit: '8000',
      prompts: [name],
      count: 3,
    },
    mark: { ...warn, kind: 'mark', problem: 'key', word: name, nearest: name },
    'ignore-waits': { ...warn, kind: 'ignore-waits', prompt: name },
    'group-is-empty': { ...warn, kind: 'group-is-empty', by: 'folder', name, nearest: name },
    'take-matches-nothing': { ...warn, kind: 'take-matches-nothing', take: name, nearest: name },
    'not-judged': { ...info, kind: 'not-judged', unit: 'usd_per_month', reason: 'no-volume', prompts: 2 },
    'cache-prefix': {
      ...warn,
      kind: 'cache-prefix',
      prompt: name,
      why: 'varies',
      what: 'slot',
      slot: name,
      varies: 'call',
      guessed: true,
      base: 4096,
      head: 0,
      minimum: 1024,
      below: { path: name, line: 118 },
      usdPerThousandCalls: span('5.5296'),
      usdPerMonth: span('829.44'),
    },
    unpriced: { ...warn, kind: 'unpriced', model: name, nearest: name, prompts: [name], wasPriced: true },
    'model-guessed': { ...info, kind: 'model-guessed', model: name, as: name, match: 'family', prompts: 1 },
    'model-assumed': { ...info, kind: 'model-assumed', model: name, from: 'default', prompts: 3 },
    'model-open': { ...warn, kind: 'model-open', prompt: name, model: name },
    'no-volume': { ...info, kind: 'no-volume', prompts: 1 },
    'output-not-priced': { ...info, kind: 'output-not-priced', prompts: 2 },
    'output-cap': { ...info, kind: 'output-cap', prompt: name, base: 200, head: 4000, usdPerThousandCalls: '6.08' },
    'price-modifier': { ...warn, kind: 'price-modifier', prompt: name, key: 'service_tier', head: 'priority' },
    'model-retires': {
      ...warn,
      kind: 'model-retires',
      model: name,
      on: '2026-12-11',
      isPast: false,
      prompts: 2,
      source: name,
    },
    'near-tier': { ...warn, kind: 'near-tier', prompt: name, tokens: 190_000, above: 200_000, times: 2.5 },
    'cache-not-priced': { ...info, kind: 'cache-not-priced', model: name, prompts: 2 },
    'prices-old': { ...info, kind: 'prices-old', list: name, asOf: '2026-09-23', days: 67 },
    'prices-change': { ...warn, kind: 'prices-change', file: name, models: [name], prompts: 2, usdPerMonth: '-120.5' },
    'price-list-broken': {
      ...warn,
      kind: 'price-list-broken',
      file: name,
      problem: 'this is no price file of promptcost.',
    },
    effort: { ...warn, kind: 'effort', prompt: name, head: 'high' },
    'sent-always': { ...warn, kind: 'sent-always', prompt: name, agents: ['cursor', 'claude-code'] },
    replaced: { ...warn, kind: 'replaced', added: [name], removed: [name, 'b.md'] },
    'first-adoption': { ...info, kind: 'first-adoption', config: name },
    'policy-change': { ...warn, kind: 'policy-change', key: name, from: '20%', to: '40%', loosens: true },
    'policy-extended': { ...info, kind: 'policy-extended', policy: name, commit: '1a2b3c4d', movable: true },
    'looser-than-policy': { ...info, kind: 'looser-than-policy', key: name, given: '40%', kept: '20%' },
    'head-key': { ...info, kind: 'head-key', key: name },
    'judged-otherwise': {
      ...warn,
      kind: 'judged-otherwise',
      prompt: name,
      what: 'head-keys',
      keys: ['slots.a'],
      asIs: { tokens: 12, of: 90_000 },
      counted: { tokens: 4100, of: 800 },
    },
    uncovered: { ...info, kind: 'uncovered', files: [name], count: 9, because: 'is named as one', unread: 2 },
    'uncovered-changed': { ...warn, kind: 'uncovered-changed', files: [name], count: 1 },
    'glob-matches-nothing': { ...warn, kind: 'glob-matches-nothing', files: [name, 'b/**'] },
    'submodule-moved': { ...warn, kind: 'submodule-moved', files: [name], count: 2, at: { path: name } },
    'moved-out': { ...warn, kind: 'moved-out', files: [name], count: 2, at: { path: name } },
    'prompts-dropped': { ...warn, kind: 'prompts-dropped', files: [name], count: 3, at: { path: name } },
    'config-removed': { ...warn, kind: 'config-removed', config: name },
    'base-config-broken': { ...warn, kind: 'base-config-broken', config: name, problem: 'unknown key "promts".' },
    'flag-ignored': { ...info, kind: 'flag-ignored', flag: '--fail-above', given: '90%', kept: name },
    unreadable: { ...warn, kind: 'unreadable', side: 'base', why: 'lfs-pointer' },
    template: { ...warn, kind: 'template', syntax: 'jinja', problem: 'unclosed-block' },
    'not-followed': { ...warn, kind: 'not-followed', why: 'too-deep' },
    'template-too-large': { ...warn, kind: 'template-too-large', prompt: name },
    'adoption-leaves-out': {
      kind: 'adoption-leaves-out',
      severity: 'warn',
      files: ['prompts/a.md'],
      count: 1,
    },
    'slot-uncut': {
      kind: 'slot-uncut',
      severity: 'warn',
      at: { path: 'a.j2', line: 2 },
      prompt: 'a.j2',
      slots: 1,
      example: 'docs',
    },
    'slot-repeated': {
      kind: 'slot-repeated',
      severity: 'warn',
      at: { path: 'a.j2', line: 2 },
      prompt: 'a.j2',
      example: 'docs',
      base: 1,
      head: 4,
    },
    'model-named': { ...warn, kind: 'model-named', model: name },
    'search-cut': { ...warn, kind: 'search-cut', for: 'text' },
    'short-before': { ...warn, kind: 'short-before', prompt: name },
    'text-at-run-time': { ...warn, kind: 'text-at-run-time', prompt: name },
    'proxy-changed': { ...warn, kind: 'proxy-changed', keys: ['litellm_settings', name] },
    'text-unseen': { ...warn, kind: 'text-unseen', prompt: name, what: name },
    'template-delimiters': { ...warn, kind: 'template-delimiters', prompt: name },
    'template-delimiters-set': { ...warn, kind: 'template-delimiters-set', key: name },
    'text-elsewhere': { ...warn, kind: 'text-elsewhere', file: name, files: 3, base: 0, head: 9000 },
    'text-not-found': {
      kind: 'text-not-found',
      severity: 'warn',
      at: { path: 'a.py' },
      prompt: 'a.py#PROMPT',
    },
    'samples-changed': {
      kind: 'samples-changed',
      severity: 'info',
      prompt: name,
      at: { path: name },
      counted: 300,
      own: 900,
    },
    'loop-grown': {
      kind: 'loop-grown',
      severity: 'warn',
      at: { path: 'a.j2', line: 2 },
      prompt: 'a.j2',
      base: 12,
      head: 400,
    },
    'include-computed': {
      kind: 'include-computed',
      severity: 'fail',
      at: { path: 'a.j2', line: 2 },
      prompts: ['a.j2'],
    },
    'include-missing': {
      ...warn,
      kind: 'include-missing',
      target: '_policy.md',
      nearest: 'prompts/_policies.md',
      prompts: ['prompts/a.md'],
    },
    'include-escapes': { ...warn, kind: 'include-escapes', target: '/etc/passwd', prompts: ['prompts/a.md'] },
    'include-cycle': { ...warn, kind: 'include-cycle', target: 'a.md', prompts: ['prompts/a.md', 'prompts/b.md'] },
    'file-not-read': { ...warn, kind: 'file-not-read', what: 'image', target: name, why: 'missing' },
    'model-chosen': { ...info, kind: 'model-chosen', model: 'openai:gpt-4o', of: 3 },
    'slots-estimated': { severity: 'info', kind: 'slots-estimated', prompts: 1, slots: 1, example: 'docs' },
    'slots-undeclared': { severity: 'info', kind: 'slots-undeclared', prompts: 4, slots: 9, example: 'ticket' },
    'slot-declaration': { ...warn, kind: 'slot-declaration', problem: 'unused', slot: name, nearest: name },
    'slot-new': { ...warn, kind: 'slot-new', prompt: 'prompts/a.md', slots: 1, example: 'history' },
    uncounted: { kind: 'uncounted', severity: 'warn', at: { path: 'a.md' }, prompt: 'a.md', base: 120, head: 16_400 },
    'front-matter': { ...warn, kind: 'front-matter', side: 'head', problem: 'not-closed' },
    format: { ...warn, kind: 'format', side: 'base', format: 'chat', problem: 'not-json' },
    'empty-prompt': { ...info, kind: 'empty-prompt', prompt: name },
    'case-twin': { ...warn, kind: 'case-twin', files: [name], count: 3 },
    'duplicate-id': { ...warn, kind: 'duplicate-id', id: name },
    'cut-off': { ...info, kind: 'cut-off', at: { path: 'AGENTS.md' }, reader: 'Codex', bytes: 40_000, most: 32_768 },
    'listing-cut': {
      ...info,
      kind: 'listing-cut',
      at: { path: 'SKILL.md' },
      reader: 'Claude Code',
      characters: 2000,
      most: 1536,
    },
    'special-tokens': { ...info, kind: 'special-tokens', prompts: [name] },
    'renames-limited': { severity: 'warn', kind: 'renames-limited' },
    'workflow-changed': {
      severity: 'warn',
      kind: 'workflow-changed',
      file: name,
      how: 'edited',
      uses: { base: 'acme/promptcost@v1', head: name },
      gone: 2,
      changed: ['with.fail-above', name],
    },
    'usage-old': { severity: 'warn', kind: 'usage-old', file: name, to: '2026-08-31', days: 89 },
    'usage-differs': { ...info, kind: 'usage-differs', prompts: 2, example: name, declared: 40000, recorded: 52100 },
    'usage-unplaced': { ...info, kind: 'usage-unplaced', file: name, names: [name], count: 2, share: 12.34 },
    'usage-changed': {
      severity: 'warn',
      kind: 'usage-changed',
      file: name,
      base: 52100,
      head: 9000,
      lower: [name],
      count: 1,
    },
    'usage-forecast': {
      severity: 'warn',
      kind: 'usage-forecast',
      file: name,
      group: { by: 'tag', name },
      month: '2027-01',
      usdPerMonth: { low: '2400', expected: '2765', high: '3130' },
      byChange: '140.5',
      budget: '2500',
    },
    'outcomes-unread': { severity: 'warn', kind: 'outcomes-unread', file: name, problem: 'it is not JSON.' },
    'usage-unread': { severity: 'warn', kind: 'usage-unread', file: name, problem: 'this usage file is not YAML.' },
    unknown: { severity: 'warn', kind: 'unknown', id: 'cache-break' },
  }
}

const samples = samplesWith('prompts/a.md')
const inWords = (finding: Finding) => describe(finding, plainStyle).text

group('every kind of finding', () => {
  test('reads like this', () => {
    expect(
      Object.values(samples).map(sample => `${describe(sample, plainStyle).title}: ${inWords(sample)}`),
    ).toMatchInlineSnapshot(`
      [
        "Limit broken: +38.0% tokens (limit +20%) and +$833 a month (limit +$250) in prompts/a.md:2. Model prompts/a.md -> prompts/a.md; the text is unchanged. It reaches 2 prompts; the worst is prompts/a.md. Owner: prompts/a.md.",
        "Approval: The approval by prompts/a.md on 2026-11-22 is stale and no longer covers this: prompts/a.md +600 tokens per call, approved +500; all prompts together +$833 a month, approved none. To let that pass too, approve again in a new comment, then re-run this check.",
        "Limit not judged: Limits on growth since prompts/a.md do not apply, because two folders have no history. Name its folder with \`--since\`.",
        "Earlier revision not found: The base's config measures growth since prompts/a.md, which does not exist. This change names another or none, and that was used.",
        "Over a cap already: prompts/a.md and 2 more are over the cap of 8,000 tokens per call, but this change does not make them grow. They may stay as they are.",
        "Comment not understood: The comment in prompts/a.md:3:8 has the key prompts/a.md, which means nothing. Nearest word: prompts/a.md. Write \`promptcost: prompt model=gpt-5.4-mini calls_per_month=5000\` or \`promptcost: ignore\`.",
        "Ignored after the merge: prompts/a.md is marked \`promptcost: ignore\` in prompts/a.md:3:8 only in this change, so it still counts. It is left out once the comment is merged.",
        "Group without prompts: No prompt belongs to folder prompts/a.md, a group in prompts/a.md:3:8: its limits guard nothing. Nearest name: prompts/a.md.",
        "Name not found: prompts/a.md in prompts/a.md:3:8 takes no prompt: no text in these files has that name. Nearest name: prompts/a.md.",
        "Limit not judged: Limits in USD per month do not apply to 2 prompts without a call volume. Add \`calls_per_month\`.",
        "Cached prefix changed: {{prompts/a.md}} now stands first (prompts/a.md:3:8; its name suggests that it changes from call to call): the cached prefix of prompts/a.md shrinks from 4,096 tokens to 0, +$829 a month; at line 118 or below it would cost nothing.",
        "No price: Model prompts/a.md is not in the price list, so prompts/a.md has no price and is left out of totals. Did you mean prompts/a.md? Declare it under \`prices\` or \`models\` in promptcost.yml.",
        "Model guessed: The catalogue has no model named prompts/a.md; 1 prompt counts as prompts/a.md. If that is wrong, map it under \`models\` in promptcost.yml.",
        "Model assumed: 3 prompts name no model; prompts/a.md is assumed. Set \`defaults.model\` in promptcost.yml.",
        "Model not certain: prompts/a.md counts as prompts/a.md: its file names no model, or one that only a run shows. Another may cost more. Name the model in the file.",
        "No call volume: 1 prompt has no call volume and no cost per month. Add \`calls_per_month\` in promptcost.yml.",
        "Output not priced: 2 prompts declare no expected output, so only input is priced. Add \`output_tokens\` in promptcost.yml.",
        "More output allowed: The cap on output tokens of prompts/a.md goes from 200 to 4,000. If every answer reaches the cap, that is +$6.08 per 1,000 calls. The difference is not priced, because \`output_tokens\` is not declared.",
        "Field that changes the price: prompts/a.md sets service_tier to priority. That may change what a call costs, and the amounts in this report do not include it.",
        "Model retires: Model prompts/a.md of 2 prompts retires on 2026-12-11 (prompts/a.md). Choose another; \`promptcost models\` lists all that prompts name.",
        "Close to a price tier: prompts/a.md sends 190,000 input tokens. Above 200,000 all of its input costs 2.5 times as much; 10,000 tokens are left.",
        "Cached input has no price: The price list has no price for cached input of model prompts/a.md, so the hit rate that is declared for 2 prompts saves nothing here. Use a list that states it under \`prices.file\`, or leave \`cache\` out.",
        "Prices are old: The prices of prompts/a.md date from 2026-09-23, 67 days ago. Update them with \`promptcost prices update\` and commit the file that it writes.",
        "Price list changed: prompts/a.md changes what 2 prompts cost (prompts/a.md), together -$121 a month. It takes effect after the merge; the base's prices count here, for both sides.",
        "Price list broken: prompts/a.md cannot be used at the base (this is no price file of promptcost), so prices come from the built-in list, for both sides.",
        "Reasoning effort changed: The reasoning effort of prompts/a.md goes from the default to high. Only production shows how that changes its output and cost.",
        "Sent with every request now: prompts/a.md was sent when it was asked for, or for some files. Cursor and Claude Code now send it with every request of a session, which the tokens of one call do not show.",
        "Prompt replaced: prompts/a.md is new while prompts/a.md and b.md were removed or shortened, and is larger by more than a prompt may grow. New prompts have their own limits; check whether this is growth.",
        "First adoption: The base has no promptcost config yet, so this change's own prompts/a.md was used, this once, with limits that are no looser than the defaults. After the merge, limits come from the base.",
        "Rules changed: prompts/a.md changes from 20% to 40%, which loosens the check. Reported now; takes effect after the merge.",
        "Shared policy: The rules of prompts/a.md at commit 1a2b3c4 apply; the config can only make them stricter. A tag can be moved: to notice that, add #1a2b3c4d to its name.",
        "Looser than the policy: prompts/a.md 40% is looser than the policy that the config extends, so it does not count: there it is 20%.",
        "New config key: Only this change's config has prompts/a.md. It counts at once, except where it would make growth look smaller.",
        "Judged more strictly: prompts/a.md grows by 4,100 tokens (+512.5%), not by 12 tokens (+0.01%): slots.a is declared by this change only, which takes effect after the merge.",
        "Not covered: 9 files look like prompts and are not counted (the first is named as one). To count them, add to \`prompts\` in promptcost.yml: - files: prompts/a.md and 8 more. Otherwise add them to \`exclude\`. 2 more files were not searched.",
        "Changed and not counted: This change edits 1 file that looks like a prompt and is not counted. To count it, add to \`prompts\` in promptcost.yml: - files: prompts/a.md. Otherwise add it to \`exclude\`.",
        "Glob matches nothing: prompts/a.md and b/** in prompts/a.md:3:8 match no file. Globs are relative to the checked folder.",
        "Submodule at another commit: prompts/a.md and 1 other are submodules among the prompts, now at another commit. Submodules are not followed, so what changed in them is not counted.",
        "Moved out of sight: prompts/a.md and 1 other moved to where they are not counted: prompts/a.md and 1 other. They appear as removed. If they are still sent, add the new paths to \`prompts\` in promptcost.yml.",
        "Prompts no longer judged: After the merge prompts/a.md leaves out 3 files that are judged now: prompts/a.md and 2 others.",
        "Config removed: This change removes prompts/a.md; the base's config applies.",
        "Base config broken: prompts/a.md cannot be read at the base (unknown key "promts"), so this change's own config applies, this time only.",
        "Flag ignored: --fail-above 90% would loosen the base's config and was ignored; prompts/a.md still applies.",
        "File not counted: prompts/a.md:3:8 at the base is a Git LFS pointer (check out with LFS, or exclude it), so it is not counted.",
        "Template not read: prompts/a.md:3:8 has a block that is never closed, so it could not be read as jinja and counts as its raw text.",
        "Code not followed: prompts/a.md:3:8 is nested more deeply than promptcost looks, so the count may lack a prompt or a part of one.",
        "Template too large: prompts/a.md includes, repeats or contains more text than any model accepts, so only the raw text of its own file counts.",
        "Left out by the new config: This change's config leaves out 1 file that counts without a config: prompts/a.md. As the base has no config yet, it still counts here.",
        "Slot no longer cut: a.j2 sends more of a variable that the base cuts: docs in a.j2:2. What more it holds at run time is not counted. Keep a cut, or declare it under \`slots\` in promptcost.yml.",
        "Slot sent more often: a.j2 now sends a slot of unknown size 4 times instead of 1: docs in a.j2:2. Its cost at run time is not counted. Declare it under \`slots\` in promptcost.yml.",
        "Dearer model named: prompts/a.md:3:8 names prompts/a.md, which costs more than the models of the file's prompts. promptcost finds no prompt that is sent to it, so no amount includes it. If one is, name the model in its request.",
        "Not searched to the end: Code names more files than promptcost reads to see whether text moved there. The first file that was left out is prompts/a.md:3:8. Divide the change.",
        "Too short before: prompts/a.md counts as new: at the base its text was too short to count, or was no prompt. Only limits under \`new_prompt\` apply to it; if the base sends it already, look at how much it grew.",
        "Text known only at run time: prompts/a.md counts as removed, although prompts/a.md:3:8 still has something of that name. If a text is still sent there, promptcost cannot see where it comes from.",
        "Proxy changed: This change edits litellm_settings, prompts/a.md in prompts/a.md:3:8. A proxy may then use another model or service, retry, or send more than is counted; the amounts in this report do not include it.",
        "Text that cannot be seen: prompts/a.md:3:8 may send prompts/a.md in place of prompts/a.md. promptcost cannot see what it says, so its tokens are not counted.",
        "Unusual template delimiters: prompts/a.md has more statements with unusual delimiters than the base, such as a loop behind \`#\`. They count once, as text; a program that runs them may send more.",
        "Template delimiters set: prompts/a.md:3:8 sets prompts/a.md for templates. promptcost reads them with the default delimiters, so variables and statements with other ones count once, as text.",
        "Text that is not counted: prompts/a.md:3:8 names prompts/a.md and 2 more files, which are part of no prompt: 9,000 characters, up from 0. If the code sends them, add the files under \`prompts\` in promptcost.yml.",
        "Text no longer found: a.py#PROMPT counts as removed: it is no longer found as a prompt, although most of its text is still in a.py. If it is still sent, name it with \`take\`, or put the comment \`promptcost: prompt\` beside it.",
        "Samples changed: prompts/a.md counts with the base's samples, 300 tokens. With those of this change it has 900.",
        "Text repeated an unknown number of times: a.j2 now sends 400 characters instead of 12 in loops and calls that run an unknown number of times; the longest text is in a.j2:2. It counts once, so the real cost may be higher.",
        "Computed include: a.j2:2 includes a file whose name is only known in production, so its text is missing from the count of 1 prompt. Name the file in the template; the check fails until its text can be counted.",
        "Include not found: prompts/a.md:3:8 includes _policy.md, which is in no folder from there upwards, so 1 prompt is counted without it. The nearest name is prompts/_policies.md. If it lies elsewhere, add its folder to \`include_roots\` in promptcost.yml.",
        "Include outside: prompts/a.md:3:8 includes /etc/passwd, which is outside the checked folder and is not read. Its text is missing from the count of 1 prompt.",
        "Circular include: prompts/a.md:3:8 includes a.md, which includes it back. Each counts once in 2 prompts.",
        "File not read: prompts/a.md:3:8 shows the image prompts/a.md, which is not in the checked folder, so its tokens are an estimate for an image of 1024 x 1024.",
        "Model chosen: A file lists 3 models to test its prompts with; they are counted for the first, openai:gpt-4o.",
        "Slots estimated: 1 slot in 1 prompt passes through a filter or call that promptcost does not run, for example docs in a prompt. Its size before that is counted, as an estimate.",
        "Undeclared slots: 9 slots in 4 prompts are undeclared, so only their placeholder text is counted, for example ticket in a prompt. The real cost is higher. Declare them under \`slots\` in promptcost.yml.",
        "Slot declaration: prompts/a.md:3:8 declares prompts/a.md, which no prompt there uses. Did you mean prompts/a.md? Write the name as the template does, without braces.",
        "New slot: prompts/a.md has a new undeclared slot, history in prompts/a.md:3:8: its cost at run time is not counted. Declare it under \`slots\` in promptcost.yml.",
        "Text not counted: a.md has 16,400 characters that are not counted (front matter, keys that its format does not send, texts that code puts beside it, or what its provider is not known to send of a tool), up from 120 at the base. Check whether they are sent.",
        "Front matter not read: The front matter of prompts/a.md:3:8 is never closed by a second line of --- or +++, so the whole file counts as the prompt.",
        "Format not read: prompts/a.md:3:8 at the base is not valid JSON, so it could not be read as chat and counts as plain text.",
        "Empty prompt: prompts/a.md sends no text.",
        "Same path but for case: prompts/a.md and 2 others are new and differ only in case from a file of a prompt. A checkout on macOS or Windows has only one of the two.",
        "Id used twice: The id prompts/a.md of prompts/a.md:3:8 is also another prompt's, so this one goes by its path.",
        "Cut off by its reader: AGENTS.md has 40,000 bytes. Codex sends only the first 32,768 unless its settings say otherwise. All of it is counted.",
        "Description cut off: The description in SKILL.md has 2,000 characters. Claude Code lists only the first 1,536, and only these are counted.",
        "Special token text: prompts/a.md contains the text of a special token, which is counted as ordinary text, as in the API.",
        "Renames not searched: Too many files changed to search for renames, so only identical files were paired; a prompt that was moved and edited counts as new.",
        "Workflow changed: This change edits prompts/a.md, which runs promptcost: 2 places in it no longer run it; acme/promptcost@v1 becomes prompts/a.md; changed values of with.fail-above and prompts/a.md. This change, not the base, may then decide how it is checked: review it before the merge.",
        "Usage is old: The records in prompts/a.md end on 2026-08-31, 89 days ago. Import newer ones with \`promptcost usage import\`.",
        "Declared volume differs from usage: 2 prompts have a different volume in the usage file than in the config; the usage file counts. prompts/a.md has 52,100 calls a month, not 40,000. Remove \`calls_per_month\` or \`calls_per_day\` where usage is recorded.",
        "Usage of no prompt here: 12.3% of the calls in prompts/a.md belong to no prompt here: prompts/a.md and 1 more. Map names to prompts under \`usage_import.prompts\`, and import again.",
        "Usage changed: prompts/a.md goes from 52,100 to 9,000 calls a month. Reported now; takes effect after the merge. prompts/a.md has over 20% fewer calls than before, which loosens limits in USD per month.",
        "Cost ahead: tag prompts/a.md will be over its budget of $2,500.00 in 2027-01 if the trend in prompts/a.md continues: $2,765.00 a month ($2,400.00 to $3,130.00), $140.50 of it from this change.",
        "Results not read: prompts/a.md cannot be used at the base: it is not JSON. Nothing says what a success costs.",
        "Usage not read: prompts/a.md cannot be used at the base: this usage file is not YAML. Volumes come from the config alone.",
        "Unknown finding: The report has a finding cache-break that this version of promptcost does not know. Use the same version in both workflows to see it.",
      ]
    `)
  })

  test.each(Object.values(samples))('$kind is valid, and written in whole sentences', sample => {
    expect(schema.parse(sample)).toEqual(sample)
    expect(inWords(sample)).toMatch(/^\S.*[^\s.]\.$/)
    expect(inWords(sample)).not.toMatch(/ {2}|undefined|NaN|\[object|\.\.| ,/)
  })

  const evil = '`|\n::error::@evil #1 $x$ <b>##[error]'
  test.each(Object.values(samplesWith(evil)))('$kind is safe in Markdown and in a log, whatever its names', sample => {
    const html = toHtml(describe(sample, markdownStyle(undefined, '').style).text)
    expect(tagsOf(html).filter(tag => !['p', 'code', 'strong'].includes(tag))).toEqual([])
    expect(proseOf(html)).not.toMatch(/@|#\d|\$(?!\d)|::|##\[|\|/)
    if (JSON.stringify(sample).includes('@evil')) expect(codeOf(html).join()).toContain('@evil')
    const log: Style = { ...plainStyle, name: text => safeLog(text), place: at => safeLog(at.path) + placeSuffix(at) }
    for (const style of [plainStyle, log]) expect(describe(sample, style).text).not.toMatch(/::|##\[|\p{C}/u)
  })
})

group('broken limits', () => {
  const told = (some: Partial<FindingOf<'limit'>>) =>
    inWords({
      ...samples.limit,
      prompts: ['prompts/a.md'],
      owners: [],
      models: undefined,
      cause: 'text',
      ...some,
    } as Finding)

  test('one limit for all that is broken is said once, else each has its own', () => {
    expect(told({ breaches: [breach(), breach({ unit: 'usd_percent' })] })).toBe(
      '+38.0% tokens and +38.0% USD per call in prompts/a.md:2, limit +20%.',
    )
    expect(
      told({ breaches: [breach(), breach({ unit: 'context_window', limit: '100', actual: span('110.66') })] }),
    ).toBe('+38.0% tokens (limit +20%) and 110.7% of the context window (limit 100%) in prompts/a.md:2.')
  })

  test('a percentage never reads as its own limit', () => {
    expect(told({ breaches: [breach({ actual: span('20.0312') })] })).toContain('+20.03% tokens in')
  })

  test('an estimate says so, with its range and what that means', () => {
    const torn = (expected: string) => [breach({ severity: 'warn', actual: span(expected, '18.4', '21.7') })]
    expect(told({ severity: 'warn', breaches: torn('19.6') })).toBe(
      'about +19.6% tokens (+18.4% to +21.7%) in prompts/a.md:2, limit +20%. The count is an estimate, and only its high end breaks the limit.',
    )
    expect(told({ severity: 'warn', breaches: torn('20.5') })).toContain('and its low end is within the limit.')
    const warned = [breach({ severity: 'warn', limit: '10', actual: span('19.6', '18.4', '21.7') })]
    expect(told({ severity: 'warn', breaches: warned })).not.toContain('The count is an estimate')
  })

  test('money, tokens and sizes have their units', () => {
    const of = (
      unit: Breach['unit'],
      limit: string,
      actual: string,
      scope: 'each_prompt' | 'new_prompt' = 'each_prompt',
    ) =>
      told({
        scope,
        cause: scope === 'new_prompt' ? 'new' : 'text',
        breaches: [breach({ unit, limit, actual: span(actual) })],
      })
    expect(of('tokens', '500', '1234')).toBe('+1,234 tokens per call in prompts/a.md:2, limit +500.')
    expect(of('usd_per_month', '250', '833.04')).toBe('+$833 a month in prompts/a.md:2, limit +$250.')
    expect(of('usd_per_month_percent', '20', '41.3')).toBe('+41.3% USD a month in prompts/a.md:2, limit +20%.')
    expect(of('tokens', '4000', '5120', 'new_prompt')).toBe(
      '5,120 tokens per call in prompts/a.md:2, limit 4,000. It is a new prompt.',
    )
  })

  test('in report mode nothing fails, and that is said', () => {
    expect(told({ severity: 'warn', wouldFail: true, breaches: [breach()] })).toBe(
      '+38.0% tokens in prompts/a.md:2, limit +20%. Nothing fails, because `enforce` is `report`.',
    )
  })

  test('all prompts together have no place', () => {
    expect(told({ scope: 'all_prompts', cause: 'mixed', at: undefined, prompts: [], breaches: [breach()] })).toBe(
      '+38.0% tokens in all prompts together, limit +20%.',
    )
  })
})

test('a field whose value code makes is said to be known only when it runs', () => {
  const tools: Finding = {
    severity: 'warn',
    kind: 'price-modifier',
    prompt: 'desk.py#ask',
    key: 'tools',
    head: 'computed',
  }
  expect(inWords(tools)).toContain('sets tools to a value that only a run of the code shows.')
  expect(inWords({ ...tools, head: 'computed computed' })).toContain(
    'sets tools to 2 values that only a run of the code shows.',
  )
  expect(inWords({ ...tools, head: 'web_search computed' })).toContain(
    'sets tools to web_search and a value that only a run of the code shows.',
  )
})
