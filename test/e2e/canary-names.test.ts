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
