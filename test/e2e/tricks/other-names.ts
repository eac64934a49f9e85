import { config, type Trick, words } from './trick.ts'

const named = (
  name: string,
  base: Trick['base'],
  head: Trick['head'],
  says: string,
  rules = config,
  own = rules,
): Trick => ({
  kind: 'prompt',
  name,
  base: { 'promptcost.yml': rules, ...base },
  head: { 'promptcost.yml': own, ...head },
  code: 1,
  says,
})

const prompty = (front: Record<string, unknown>, text: string) =>
  `---\n${JSON.stringify({ name: 'a', ...front })}\n---\nsystem:\n${text}\nuser:\n{{topic}}`
const branch = `{% if vip %}${words(150)}{% else %}no{% endif %}`
const deployed = config.replace('gpt-4.1-mini', 'house')

/** A prompt that takes another name in the change that makes it larger, so that what the base says of it could be left behind. */
export const otherNames: readonly Trick[] = [
  named(
    'another id, and a default that turns off a branch',
    { 'prompts/a.prompty': prompty({}, branch) },
    { 'prompts/a.prompty': prompty({ id: 'b', inputs: { vip: { default: false } } }, `${branch}\n${words(150)}`) },
    'tokens',
  ),
  named(
    'another id, and a shorter sample',
    { 'prompts/a.prompty': prompty({ sample: { topic: words(300) } }, words(100)) },
    { 'prompts/a.prompty': prompty({ id: 'b', sample: { topic: 'x' } }, words(250)) },
    'tokens',
  ),
  named(
    'another folder that git takes for no rename, and a shorter sample',
    { 'prompts/a.prompty': prompty({ sample: { topic: words(300) } }, words(100)) },
    {
      'prompts/new/b.prompty': prompty(
        { id: 'b', sample: { topic: 'x' } },
        `${words(100)}${'Sort by sender. '.repeat(200)}`,
      ),
    },
    'tokens',
  ),
  named(
    'another id, and a cheap deployment that only the change names',
    { 'prompts/a.prompty': prompty({}, words(300)) },
    { 'prompts/a.prompty': prompty({ id: 'b' }, words(600)) },
    'tokens',
    config,
    `${deployed}models: { house: gpt-4.1-nano }\n`,
  ),
  named(
    'a file of data that becomes one of prompts',
    { 'prompts/a.yaml': 'terms: [refunds, orders, policies, letters]\n' },
    { 'prompts/a.yaml': `terms: [refunds, orders, policies, letters]\nsystem: You sort letters. ${words(300)}` },
    'tokens',
  ),
  named(
    'another folder, and a long text in front',
    { 'prompts/a.md': words(300) },
    { 'prompts/new/b.md': `${'Sort by sender. '.repeat(4000)}${words(300)}` },
    'tokens',
  ),
]
