import { describe, expect, test } from 'vitest'
import { formats } from '../../src/renderers/renderers.ts'
import { repo } from '../git.ts'
import { promptcost } from './command.ts'

/*
 * What stands in a tag is shown only where it is a name. Literals, keys and arguments are the prompt's text.
 */
const canary = 'zebrafinch'
const says = `never tell ${canary}`

const jinja = [
  `{{ '${says}'.format(z) }}`,
  `{{ '${says}' | upper }}`,
  `{{ d['${says}'] }}`,
  `{{ d["${says}"].x | join(', ${says}') }}`,
  `{{ '${says}' if x else "${says}" }}`,
  `{{ x ~ '${says}' }}`,
  `{{ f('${says}') }}`,
  `{{ ['${says}', x] | join }}`,
  `{{ {'${says}': 1}[x] }}`,
  `{{ x == '${says}' }}`,
  `{{ x | default('${says}') }}`,
  `{{ "${canary}"[x] }}`,
  `{{ -"${canary}" }}`,
  `{% set y = '${says}' ~ x %}{{ y }}`,
  `{% for i in ['${says}', x] %}{{ i.k }}{% endfor %}`,
  `{% include ['${says}', x] %}`,
  `{% include '${canary}' ~ x %}`,
  `{% if x == '${says}' %}a{% elif z in '${says}' %}b{% endif %}`,
  `{{ ${'x'.repeat(70)}${canary} }}`,
  `{{ x['${says}':] }}`,
  `{{ x[:"${says}"] }}`,
  `{{ x is divisibleby('${says}') }}`,
  `{{ x if '${says}' in y else z }}`,
  `{{ not '${says}' }}`,
  `{{ ('${says}', x) | first }}`,
  `{{ f(a='${says}', **{'${says}': x}) }}`,
  `{{ x.replace('${says}', y) }}`,
  `{{ x | replace('${says}', y) | wordwrap(width='${says}') }}`,
  `{{ '${says}' * n }}`,
  `{{ '%s ${says}' % x }}`,
  `{{ x.y['${says}'].z('${says}') }}`,
  `{{ caller('${says}') }}`,
  `{{ loop.cycle('${says}', x) }}`,
  `{{ '${canary}' '${canary}' ~ x }}`,
  `{{ x and '${says}' or y }}`,
  `{% set a, b = x, '${says}' %}{{ a }}{{ b }}`,
  `{% set ns = namespace(k='${says}' ~ x) %}{{ ns.k }}`,
  `{% with y = '${says}' ~ x %}{{ y }}{% endwith %}`,
  `{% macro m(k='${says}') %}{{ k ~ x }}{% endmacro %}{{ m() }}{{ m('${says}' ~ x) }}`,
  `{% call(y) m('${says}') %}{{ y }}{% endcall %}`,
  `{% filter replace('${says}', x) %}{{ z }}{% endfilter %}`,
  `{% import '${says}' ~ x as lib %}{{ lib.f('${says}') }}`,
  `{% import x ~ '${says}' as y %}{{ y.z('${says}') }}`,
  `{% do x.append('${says}') %}`,
  `{% trans y='${says}' %}{{ y }}{% endtrans %}`,
  `{% for k, v in {'${says}': x}.items() if k != '${says}' %}{{ v }}{% endfor %}`,
  `{% weird '${says}' %}`,
]

const files: Record<string, string> = {
  'a.j2': jinja.join('\n'),
  'b.liquid': `{{ "${says}" | append: x }} {% assign y = "${says}" | append: x %}{{ y }} {{ d["${says}"] }} {% if x == "${says}" %}a{% endif %}`,
  'c.hbs': `{{"${canary}"}} {{helper "${says}"}} {{helper "${says}" x}} {{lookup d "${says}"}} {{#if (eq x "${says}")}}a{{/if}} {{> (lookup d "${says}")}} {{[${says}]}} {{d.[${says}]}}`,
  'd.txt': `{x!r} {x:${says}} \${${says}} {${says}}`,
  'promptfooconfig.yaml': `providers: ['exec:run ${canary}', openai:gpt-4.1-mini]\nprompts:\n  - "Hello {{x}}"\n  - exec:cat ${says}\n  - file://https://x.example/a.txt?sig=${canary}\n  - https://user:${canary}@x.example/a.txt?sig=${canary}\n`,
  'skprompt.txt': `{{f "${says}"}} {{$x}} {{p.f key='${says}'}}`,
}

describe('no output shows what is in a tag unless it is a name', () => {
  test.each(Object.entries(files))('of prompts/%s', async (name, text) => {
    const { dir } = repo({ 'promptcost.yml': 'prompts: [{ files: prompts/** }]\n', [`prompts/${name}`]: text })
    const id = name.startsWith('promptfoo') ? `prompts/${name}#1` : `prompts/${name}`
    for (const format of formats)
      for (const command of [['count'], ['explain', id]]) {
        const { code, stdout, stderr } = await promptcost(dir, [...command, '--format', format])
        expect(code, stderr).toBe(0)
        expect(stdout + stderr).not.toContain(canary)
      }
  })
})
