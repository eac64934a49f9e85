import { describe, expect, test, vi } from 'vitest'
import { type Files, folder } from '../git.ts'
import { promptcost } from './command.ts'

vi.setConfig({ testTimeout: 60_000 })

/*
 * Ways to let a prompt grow unseen, each with the exit code that it has and the words that name what was done. What is let through
 * with exit code 0 is at least named.
 */
const words = (count: number) => `${'refund order policy '.repeat(Math.round(count / 3))}\n`
const config = `defaults: { model: gpt-4.1-mini }
prompts:
  - files: prompts/**
    calls_per_month: 40000
    output_tokens: 150
limits:
  each_prompt: { fail_above: { tokens: 20%, usd: 20% } }
`

interface Trick {
  name: string
  base: Files
  head: Files
  code: 0 | 1 | 2
  says: string
}

const one = (
  name: string,
  base: string,
  head: string,
  code: Trick['code'],
  says: string,
  path = 'prompts/a.j2',
): Trick => ({
  name,
  base: { [path]: base },
  head: { [path]: head },
  code,
  says,
})

const tricks: Trick[] = [
  one('plain growth', words(300), words(600), 1, 'a.j2'),
  one(
    'a macro of the file, called 14 times',
    `${words(300)}{{ ctx }}`,
    `{% macro ctx() %}${words(110)}{% endmacro %}${words(300)}${'{{ ctx() }}'.repeat(14)}`,
    1,
    'a.j2',
  ),
  one(
    'a macro with a variable in it',
    words(300),
    `{% macro m(x) %}${words(200)}{{ x }}{% endmacro %}${words(300)}{{ m(y) }}`,
    1,
    'a.j2',
  ),
  one(
    'a text that is set with a variable in it',
    words(300),
    `{% set t %}${words(200)}{{ x }}{% endset %}${words(300)}{{ t }}`,
    1,
    'a.j2',
  ),
  one(
    'a text that one arm sets',
    words(300),
    `{% if q %}{% set t %}${words(200)}{% endset %}{% endif %}${words(300)}{{ t }}`,
    1,
    'a.j2',
  ),
  one(
    'a text that one arm sets with a variable in it',
    words(300),
    `{% if q %}{% set t %}${words(200)}{{ x }}{% endset %}{% else %}{% set t = "a" %}{% endif %}${words(300)}{{ t }}`,
    1,
    'a.j2',
  ),
  one(
    'the else of a loop over something unknown',
    words(300),
    `${words(300)}{% for i in items %}a{% else %}${words(200)}{% endfor %}`,
    1,
    'a.j2',
  ),
  one(
    'a loop with a condition',
    words(300),
    `${words(300)}{% for i in items if i.x %}${words(200)}{% endfor %}`,
    1,
    'a.j2',
  ),
  one('an arm that nothing decides', words(300), `${words(300)}{% if q %}${words(200)}{% endif %}`, 1, 'a.j2'),
  one(
    'the last of many arms',
    words(300),
    `${words(300)}{% if q %}{% elif r %}{% else %}${words(200)}{% endif %}`,
    1,
    'a.j2',
  ),
  one('a text that a filter changes', words(300), `${words(300)}{{ "${words(200).trim()}" | upper }}`, 1, 'a.j2'),
  one('a raw block', words(300), `${words(300)}{% raw %}${words(200)}{% endraw %}`, 1, 'a.j2'),
  one('a block', words(300), `${words(300)}{% block b %}${words(200)}{% endblock %}`, 1, 'a.j2'),
  one(
    'a Liquid capture with a variable in it',
    `{% assign z = 1 %}${words(300)}`,
    `{% assign z = 1 %}{% capture t %}${words(200)}{{ x }}{% endcapture %}${words(300)}{{ t }}`,
    1,
    'a.liquid',
    'prompts/a.liquid',
  ),
  one(
    'a Liquid case',
    words(300),
    `${words(300)}{% case q %}{% when 1 %}a{% else %}${words(200)}{% endcase %}`,
    1,
    'a.liquid',
    'prompts/a.liquid',
  ),
  one(
    'the else of a Handlebars each',
    words(300),
    `${words(300)}{{#each items}}a{{else}}${words(200)}{{/each}}`,
    1,
    'a.hbs',
    'prompts/a.hbs',
  ),
  one(
    'the else of a Handlebars unless',
    words(300),
    `${words(300)}{{#unless q}}a{{else}}${words(200)}{{/unless}}`,
    1,
    'a.hbs',
    'prompts/a.hbs',
  ),
  {
    name: 'an include of a computed file',
    base: { 'prompts/a.j2': words(300), 'lib/p.txt': words(3000) },
    head: { 'prompts/a.j2': `${words(300)}{% set p = 'lib/p.txt' %}{% include p %}`, 'lib/p.txt': words(3000) },
    code: 0,
    says: 'WARN',
  },
  {
    name: 'a file that a known slot names',
    base: { 'prompts/a.j2': `${words(300)}{{ ctx }}`, 'lib/p.txt': words(3000) },
    head: { 'prompts/a.j2': `${words(300)}{% include ctx %}`, 'lib/p.txt': words(3000) },
    code: 0,
    says: 'a new slot of unknown size',
  },
  {
    name: 'a macro imported under the name of a known slot',
    base: { 'prompts/a.j2': `${words(300)}{{ ctx }}`, 'lib/m.txt': 'x' },
    head: {
      'prompts/a.j2': `{% from 'lib/m.txt' import ctx %}${words(300)}{{ ctx() }}`,
      'lib/m.txt': `{% macro ctx() %}${words(3000)}{% endmacro %}`,
    },
    code: 1,
    says: 'm.txt',
  },
  {
    name: 'a macro imported under another name',
    base: { 'prompts/a.j2': `${words(300)}{{ ctx }}`, 'lib/m.txt': 'x' },
    head: {
      'prompts/a.j2': `{% from 'lib/m.txt' import long as ctx %}${words(300)}{{ ctx() }}`,
      'lib/m.txt': `{% macro long() %}${words(3000)}{{ x }}{% endmacro %}`,
    },
    code: 1,
    says: 'm.txt',
  },
  {
    name: 'a macro of an imported file',
    base: { 'prompts/a.j2': words(300) },
    head: {
      'prompts/a.j2': `{% import 'lib/m.txt' as m %}${words(300)}{{ m.long() }}`,
      'lib/m.txt': `{% macro long() %}${words(3000)}{% endmacro %}`,
    },
    code: 1,
    says: 'm.txt',
  },
  {
    name: 'an include that grows',
    base: { 'prompts/a.j2': `${words(300)}{% include "lib/p.txt" %}`, 'lib/p.txt': words(30) },
    head: { 'prompts/a.j2': `${words(300)}{% include "lib/p.txt" %}`, 'lib/p.txt': words(3000) },
    code: 1,
    says: 'p.txt',
  },
  {
    name: 'an include that is not there',
    base: { 'prompts/a.j2': `${words(300)}{% include "lib/p.txt" %}`, 'lib/p.txt': words(30) },
    head: { 'prompts/a.j2': `${words(300)}{% include "lib/q.txt" %}` },
    code: 1,
    says: 'lib/q.txt',
  },
  {
    name: 'a prompt that becomes binary',
    base: { 'prompts/a.j2': words(300), 'prompts/b.md': words(9) },
    head: { 'prompts/a.j2': `\0${words(3000)}`, 'prompts/b.md': words(9) },
    code: 1,
    says: 'a.j2',
  },
  {
    name: 'looser limits in the config of the change',
    base: { 'promptcost.yml': config, 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': config.replaceAll('20%', '900%'), 'prompts/a.j2': words(600) },
    code: 1,
    says: 'limits',
  },
  {
    name: 'no limits in the config of the change',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': config.replace(/limits:[\s\S]*/, 'limits: {}\n'), 'prompts/a.j2': words(600) },
    code: 1,
    says: 'limits',
  },
  {
    name: 'other globs in the config of the change',
    base: { 'prompts/a.j2': words(300), 'other/x.md': words(9) },
    head: {
      'promptcost.yml': config.replace('prompts/**', 'other/**'),
      'prompts/a.j2': words(600),
      'other/x.md': words(9),
    },
    code: 1,
    says: 'a.j2',
  },
  {
    name: 'a config that is gone',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': null, 'prompts/a.j2': words(600) },
    code: 1,
    says: 'a.j2',
  },
  {
    name: 'a config that cannot be read',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': 'prompts: [', 'prompts/a.j2': words(600) },
    code: 2,
    says: 'promptcost.yml',
  },
  {
    name: 'fewer calls in the config of the change',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': config.replace('40000', '1'), 'prompts/a.j2': words(600) },
    code: 1,
    says: 'a.j2',
  },
  {
    name: 'enforce: report in the config of the change',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': `${config}enforce: report\n`, 'prompts/a.j2': words(600) },
    code: 1,
    says: 'a.j2',
  },
  {
    name: 'a renamed prompt that grows',
    base: { 'prompts/a.j2': words(300) },
    head: { 'prompts/a.j2': null, 'prompts/c.j2': words(600) },
    code: 0,
    says: 'added',
  },
]

const withConfig = (files: Files): Files => ({ 'promptcost.yml': config, ...files })
const present = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([, content]) => content !== null))
const under = (name: string, files: Files): Files =>
  Object.fromEntries(Object.entries(present(files)).map(([path, content]) => [`${name}/${path}`, content]))

describe('a trick is not silent', () => {
  test.each(tricks)('$name', async ({ base, head, code, says }) => {
    const made = folder({ ...under('base', withConfig(base)), ...under('head', withConfig(head)) })
    const run = await promptcost(made, ['compare', 'base', 'head'])
    expect(run.stdout + run.stderr).toContain(says)
    expect(run.code, run.stdout + run.stderr).toBe(code)
  })
})
