import { config, type Trick, within, words } from './trick.ts'

const withEntry = (line: string) => config.replace('    output_tokens: 150', `    output_tokens: 150\n    ${line}`)

/** A trick whose config declares something on both sides. */
const declared = (
  name: string,
  line: string,
  base: string,
  head: string,
  code: Trick['code'],
  says: string,
): Trick => ({
  kind: 'prompt',
  name,
  base: { 'promptcost.yml': withEntry(line), 'prompts/a.j2': base },
  head: { 'promptcost.yml': withEntry(line), 'prompts/a.j2': head },
  code,
  says,
})

/** Text that is sent and would not be counted: files whose names are computed, parts of one slot, files that cannot be read. */
export const hiddenGrowth: readonly Trick[] = [
  declared(
    'a part of a declared slot, sent 40 times',
    'slots: { ctx: { tokens: 5000 } }',
    `${words(300)}{{ ctx.a }}`,
    `${words(300)}${'{{ ctx.a }}'.repeat(40)}`,
    1,
    'a.j2',
  ),
  declared(
    'another part of a declared slot',
    'slots: { ctx: { tokens: 5000 } }',
    `${words(300)}{{ ctx.a }}`,
    `${words(300)}{{ ctx.a }}{{ ctx.b }}`,
    0,
    'ctx.b',
  ),
  declared(
    'a declared slot that an expression joins with itself',
    'slots: { ctx: { tokens: 5000 } }',
    `${words(300)}{{ ctx }}`,
    `${words(300)}{{ x ~ ctx ~ ctx ~ ctx }}`,
    1,
    'a.j2',
  ),
  declared(
    'a declared slot that is set to itself twice over',
    'slots: { ctx: { tokens: 5000 } }',
    `${words(300)}{{ ctx }}`,
    `${words(300)}{% set ctx = ctx ~ ctx %}{{ ctx }}`,
    1,
    'a.j2',
  ),
  {
    ...within(
      'a template that extends a computed file',
      words(300),
      `{% set p = 'lib/p.txt' %}{% extends p %}`,
      1,
      'p.txt',
    ),
    head: { 'prompts/a.j2': `{% set p = 'lib/p.txt' %}{% extends p %}`, 'lib/p.txt': words(3000) },
  },
  {
    ...within('a file that one of two arms names', words(300), '', 1, 'p.txt'),
    head: {
      'prompts/a.j2': `${words(300)}{% if q %}{% set p = 'lib/q.txt' %}{% else %}{% set p = 'lib/p.txt' %}{% endif %}{% include p %}`,
      'lib/p.txt': words(3000),
      'lib/q.txt': words(3),
    },
  },
  {
    ...within('a Liquid file that an assign names', words(300), '', 1, 'p.liquid'),
    base: { 'prompts/a.liquid': words(300) },
    head: { 'prompts/a.liquid': `${words(300)}{% assign p = 'lib/p' %}{% include p %}`, 'lib/p.liquid': words(3000) },
  },
  within(
    'a file that a loop over files names',
    words(300),
    `${words(300)}{% for p in ['lib/p.txt'] %}{% include p %}{% endfor %}`,
    1,
    'only known in production',
  ),
  {
    ...within('a computed file that is computed of something else', '', '', 1, 'only known in production'),
    base: {
      'prompts/a.j2': `${words(300)}{% for p in ['lib/q.txt'] %}{% include p %}{% endfor %}`,
      'lib/q.txt': words(3),
    },
    head: {
      'prompts/a.j2': `${words(300)}{% for p in ['lib/p.txt'] %}{% include p %}{% endfor %}`,
      'lib/p.txt': words(3000),
    },
  },
  within(
    'a Handlebars partial that a helper names',
    words(300),
    `${words(300)}{{> (lookup . 'p')}}`,
    1,
    'only known in production',
    'prompts/a.hbs',
  ),
  {
    ...within('a short file that is extended in a branch', words(300), '', 1, 'a.j2'),
    head: {
      'prompts/a.j2': `{% if q %}{% extends 'lib/p.txt' %}{% endif %}${words(3000)}`,
      'lib/p.txt': words(3),
    },
  },
  {
    ...within('an included file that becomes binary', '', '', 1, 'p.txt'),
    base: { 'prompts/a.j2': `${words(300)}{% include 'lib/p.txt' %}`, 'lib/p.txt': words(30) },
    head: { 'prompts/a.j2': `${words(300)}{% include 'lib/p.txt' %}`, 'lib/p.txt': `\0${words(3000)}` },
  },
  {
    ...within('a Handlebars partial that the template defines itself', '', '', 1, 'a.hbs'),
    base: { 'prompts/a.hbs': words(300) },
    head: { 'prompts/a.hbs': `{{#*inline "x"}}${words(100)}{{/inline}}${words(300)}{{> x}}{{> x}}` },
  },
  {
    ...within('a new include with a nearer copy', '', '', 1, "so the base's files count"),
    base: { 'prompts/a.j2': words(300), 'lib/p.txt': words(300) },
    head: {
      'prompts/a.j2': `${words(300)}{% include 'lib/p.txt' %}`,
      'prompts/lib/p.txt': words(3),
      'lib/p.txt': words(3000),
    },
  },
  {
    ...within('a nearer copy of an included file', '', '', 1, "so the base's files count"),
    base: { 'prompts/a.j2': `${words(300)}{% include 'lib/p.txt' %}`, 'lib/p.txt': words(300) },
    head: {
      'prompts/a.j2': `${words(300)}{% include 'lib/p.txt' %}`,
      'prompts/lib/p.txt': words(3),
      'lib/p.txt': words(3000),
    },
  },
  within(
    'a slot of unknown size, sent again',
    `${words(300)}{{ docs }}`,
    `${words(300)}{{ docs }}{{ docs }}`,
    0,
    'docs',
  ),
  within(
    'a loop over what was sent by its first item',
    `${words(300)}{{ docs | first }}`,
    `${words(300)}{% for d in docs %}{{ d }}{% endfor %}`,
    0,
    'unknown size',
  ),
  within(
    'a key that is not read, with another text',
    JSON.stringify({
      model: 'gpt-4.1-mini',
      messages: [{ role: 'user', content: words(300) }],
      notes: 'old '.repeat(300),
    }),
    JSON.stringify({
      model: 'gpt-4.1-mini',
      messages: [{ role: 'user', content: words(300) }],
      notes: 'new '.repeat(300),
    }),
    0,
    'characters that are not counted',
    'prompts/a.json',
  ),
  within(
    'a short text under a key that is not read, in a short prompt',
    JSON.stringify({ model: 'gpt-4.1-mini', messages: [{ role: 'user', content: words(90) }] }),
    JSON.stringify({ model: 'gpt-4.1-mini', messages: [{ role: 'user', content: words(90) }], notes: words(120) }),
    0,
    'characters that are not counted',
    'prompts/a.json',
  ),
  atPrice(
    'a cheap deployment that only the change names',
    'gpt-4.1-mini',
    'house',
    'models: { house: gpt-4.1-nano }\n',
  ),
  atPrice(
    'a price that only the change has, for a model that only it names',
    'gpt-4.1-mini',
    'house',
    'prices: { house: { base_model: gpt-4.1-mini, input: 0.001, output: 0.001 } }\n',
  ),
  {
    ...atPrice(
      'a price next to nothing for a deployment that the base names',
      'house',
      'house',
      'prices: { house: { base_model: gpt-4.1-nano, input: 0.001, output: 0.001 } }\n',
      'models: { house: gpt-4.1 }\n',
    ),
    says: 'prices.house',
  },
  atPrice('a model that no price list has', 'gpt-4.1-mini', 'house', ''),
  atPrice(
    'a deployment that the change maps to a cheaper model',
    'house',
    'house',
    'models: { house: gpt-4.1-nano }\n',
    'models: { house: gpt-4.1 }\n',
  ),
  adopting(
    'a first config that leaves the prompt out',
    'prompts: [{ files: other/* }]\n',
    'leaves out 1 file that counts without a config',
  ),
  adopting('a first config without limits', `${config.replace(/limits:[\s\S]*/, '')}limits: {}\n`, 'a.j2'),
  adopting('a first config that only reports', `${config}enforce: report\n`, 'a.j2'),
  adopting(
    'a first config that declares a huge slot',
    withEntry('slots: { q: { tokens: 90000 } }'),
    'slots.q is declared by this change only',
  ),
]

function adopting(name: string, first: string, says: string): Trick {
  return {
    kind: 'config',
    name,
    base: { 'promptcost.yml': null, 'prompts/a.j2': `${words(300)}{{ q }}`, 'other/x.md': words(9) },
    head: { 'promptcost.yml': first, 'prompts/a.j2': `${words(600)}{{ q }}`, 'other/x.md': words(9) },
    code: 1,
    says,
  }
}

/** Only USD are limited, so that a cheaper model could pay for the text. */
function atPrice(name: string, from: string, to: string, atHead: string, atBase = ''): Trick {
  const configOf = (model: string, more: string) =>
    `${config.replace('gpt-4.1-mini', model).replace('tokens: 20%, usd: 20%', 'usd: 20%')}${more}`
  return {
    kind: 'config',
    name,
    base: { 'promptcost.yml': configOf(from, atBase), 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': configOf(to, atHead), 'prompts/a.j2': words(600) },
    code: 1,
    says: "judged with the base's model",
  }
}
