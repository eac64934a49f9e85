import { config, type Trick, words } from './trick.ts'

/** A tag's prompts with a rate limit, and no other limit. */
const limitedRate = (peak: number, tag: string, most: number) => `defaults: { model: gpt-4.1-mini }
prompts:
  - { files: prompts/**, peak_calls_per_minute: ${peak}, tags: [${tag}] }
limits:
  each_prompt: { fail_above: {} }
  groups:
    - { tag: chat, rate_limit: { tokens_per_minute: ${most} } }
`

/** A group's cap, and nothing about growth. */
const onlyGroups = config.replace(/limits:[\s\S]*/, 'limits:\n  groups:\n    - { folder: ., max: { tokens: 90000 } }\n')

/** A prompt in two variants, of which only the money of the first is limited. */
const ofVariants = (share: string) => `defaults: { model: gpt-4.1-mini }
prompts:
  - files: prompts/**
    calls_per_month: 40000
    variants:
      one: { share: ${share}, tags: [judged], slots: { history: { tokens: 10 } } }
      two: { slots: { history: { tokens: 9000 } } }
limits:
  each_prompt: { fail_above: {} }
  groups:
    - { tag: judged, fail_above: { usd_per_month: 0.1 } }
`

/** What a pull request says of the rules that judge it. */
export const inConfig: readonly Trick[] = [
  {
    kind: 'config',
    name: 'looser limits in the config of the change',
    base: { 'promptcost.yml': config, 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': config.replaceAll('20%', '900%'), 'prompts/a.j2': words(600) },
    code: 1,
    says: 'limits',
  },
  {
    kind: 'config',
    name: 'no limits in the config of the change',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': config.replace(/limits:[\s\S]*/, 'limits: {}\n'), 'prompts/a.j2': words(600) },
    code: 1,
    says: 'limits',
  },
  {
    kind: 'config',
    name: 'growth beside a base that limits groups alone',
    base: { 'promptcost.yml': onlyGroups, 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': onlyGroups, 'prompts/a.j2': words(600) },
    code: 1,
    says: '+99.7%   +20%',
  },
  {
    kind: 'config',
    name: 'limits of the change that end the default ones',
    base: { 'promptcost.yml': onlyGroups, 'prompts/a.j2': words(300) },
    head: {
      'promptcost.yml': onlyGroups.replace('limits:', 'limits:\n  each_prompt: { fail_above: {} }'),
      'prompts/a.j2': words(600),
    },
    code: 1,
    says: 'limits.each_prompt.fail_above.tokens',
  },
  {
    kind: 'config',
    name: 'other globs in the config of the change',
    base: { 'prompts/a.j2': words(300), 'other/x.md': words(9) },
    head: {
      'promptcost.yml': config.replace('prompts/**', 'other/**'),
      'prompts/a.j2': words(600),
      'other/x.md': words(9),
    },
    code: 1,
    says: 'leaves out 1 file that is judged now: prompts/a.j2',
  },
  {
    kind: 'config',
    name: 'an `exclude` in the config of the change, and no growth yet',
    base: { 'prompts/a.j2': words(300), 'prompts/b.j2': words(300) },
    head: {
      'promptcost.yml': config.replace('prompts/**\n', 'prompts/**\n    exclude: prompts/a*\n'),
      'prompts/a.j2': words(300),
      'prompts/b.j2': words(300),
    },
    code: 0,
    says: 'leaves out 1 file that is judged now: prompts/a.j2',
  },
  {
    kind: 'config',
    name: 'a config that is gone',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': null, 'prompts/a.j2': words(600) },
    code: 1,
    says: 'a.j2',
  },
  {
    kind: 'config',
    name: 'a config that cannot be read',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': 'prompts: [', 'prompts/a.j2': words(600) },
    code: 2,
    says: 'promptcost.yml',
  },
  {
    kind: 'config',
    name: 'a higher rate limit, fewer calls at peak and another tag in the config of the change',
    base: { 'promptcost.yml': limitedRate(10, 'chat', 4000), 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': limitedRate(1, 'other', 90_000), 'prompts/a.j2': words(500) },
    code: 1,
    says: 'tokens a minute at peak',
  },
  {
    kind: 'config',
    name: 'variants with a long history, beside which growth looks small',
    base: { 'prompts/a.j2': `${words(300)}{{history}}` },
    head: {
      'promptcost.yml': config.replace(
        'limits:',
        '    variants: { one: { slots: { history: { tokens: 90000 } } }, two: { slots: { history: { tokens: 90000 } } } }\nlimits:',
      ),
      'prompts/a.j2': `${words(600)}{{history}}`,
    },
    code: 1,
    says: 'a.j2',
  },
  {
    kind: 'config',
    name: 'another share for the variant that grows',
    base: { 'promptcost.yml': ofVariants('50%'), 'prompts/a.j2': `${words(300)}{{history}}` },
    head: { 'promptcost.yml': ofVariants('0.1%'), 'prompts/a.j2': `${words(330)}{{history}}` },
    code: 1,
    says: 'a.j2',
  },
  {
    kind: 'config',
    name: 'fewer calls in the config of the change',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': config.replace('40000', '1'), 'prompts/a.j2': words(600) },
    code: 1,
    says: 'a.j2',
  },
  {
    kind: 'config',
    name: 'enforce: report in the config of the change',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': `${config}enforce: report\n`, 'prompts/a.j2': words(600) },
    code: 1,
    says: 'a.j2',
  },
  {
    kind: 'config',
    name: 'another config by name, which only the change has',
    base: { 'prompts/a.j2': words(300) },
    head: {
      'loose.yml': config.replace(/limits:[\s\S]*/, 'limits: {}\n'),
      'prompts/a.j2': words(600),
    },
    args: ['--config', 'loose.yml'],
    code: 1,
    says: 'a.j2',
  },
  {
    kind: 'config',
    name: 'a looser limit by a flag or an input',
    base: { 'prompts/a.j2': words(300) },
    head: { 'prompts/a.j2': words(600) },
    args: ['--fail-above', '900%', '--enforce', 'report'],
    code: 1,
    says: '--fail-above',
  },
  {
    kind: 'config',
    name: 'a `package.json` that says other than the config',
    base: { 'prompts/a.j2': words(300) },
    head: { 'package.json': '{"promptcost":{"prompts":[],"limits":{}}}', 'prompts/a.j2': words(600) },
    code: 2,
    says: 'there are two configs',
  },
  {
    kind: 'config',
    name: 'a prompt that grows and moves out of the globs',
    base: { 'prompts/a.j2': words(300), 'prompts/b.j2': words(300) },
    head: { 'prompts/a.j2': null, 'other/a.j2': `You are a helpful agent. ${words(600)}`, 'prompts/b.j2': words(300) },
    code: 0,
    says: 'other/a.j2',
  },
  {
    kind: 'config',
    name: 'who may approve, in the config of the change',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': `${config}approvals: { by_author: true }\n`, 'prompts/a.j2': words(300) },
    code: 0,
    says: 'approvals.by_author',
  },
]
