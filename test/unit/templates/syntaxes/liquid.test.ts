import * as fc from 'fast-check'
import { Liquid } from 'liquidjs'
import { describe, expect, it } from 'vitest'
import { sized } from '../../../size.ts'
import { anyTemplate, type Node, PARTIAL, sentBy, type Trim, VALUES } from './any-template.ts'

function write(nodes: Node[]): string {
  return nodes.map(one).join('')
}

function one(node: Node): string {
  const tag = (inner: string, [before, after]: Trim | boolean[]) =>
    `{%${before ? '-' : ''} ${inner} ${after ? '-' : ''}%}`
  const end = [node.trim[2], node.trim[3]]
  switch (node.kind) {
    case 'text':
      return node.text.replace(/[{]/g, '{ ')
    case 'comment':
      return `${tag('comment', node.trim)}${node.text}${tag('endcomment', end)}`
    case 'raw':
      // LiquidJS finds no `{%- endraw`, which Shopify's Liquid does.
      return `${tag('raw', node.trim)}${node.text}${tag('endraw', [false, node.trim[3]])}`
    case 'slot':
      return `{{${node.trim[0] ? '-' : ''} ${node.name} ${node.trim[1] ? '-' : ''}}}`
    case 'include':
      return tag("include 'part'", node.trim)
    case 'if': {
      const word = node.elseIf ? 'if' : 'unless'
      const elseIf = node.elseIf ? tag(`elsif ${node.elseIf[0]}`, end) + write(node.elseIf[1]) : ''
      const otherwise = node.otherwise ? tag('else', node.trim) + write(node.otherwise) : ''
      return `${tag(`${word} ${node.when}`, node.trim)}${write(node.body)}${elseIf}${otherwise}${tag(`end${word}`, end)}`
    }
    case 'for': {
      const otherwise = node.otherwise ? tag('else', node.trim) + write(node.otherwise) : ''
      return `${tag(`for it in ${node.over}`, node.trim)}${write(node.body)}{{ it }}${otherwise}${tag('endfor', end)}`
    }
  }
}

const engine = new Liquid({ templates: { part: PARTIAL } })
const render = (template: string, values: object = VALUES) => String(engine.parseAndRenderSync(template, values))

describe('Liquid', () => {
  it('is sent as LiquidJS renders it', () => {
    const conditions = [
      'a',
      'b',
      "a == 'A a'",
      'n != 3',
      'a and no',
      'no or n',
      'gone',
      'nothing',
      'n == 3 and yes',
      'no and no or a',
      'a or b and no',
    ]
    const templates = anyTemplate(conditions).map(write)
    const check = (template: string) => {
      expect(sentBy('liquid', template)).toBe(render(template))
    }
    fc.assert(fc.property(templates, check), { numRuns: sized(1_000, 60) })
  })

  it.each([
    "{% case a %} x {% when 'b', 'A a' %}1{% when 3 %}2{% else %}3{% endcase %}",
    "{% case n %}{% when 'b' or 3 %}1{% else %}3{% endcase %}",
    '{% case gone %}{% when 1 %}1{% endcase %}.',
    "{% assign x = 'y' %}{% capture z %}not sent{% endcapture %}.",
    "{{ '}}' }}{{ 'x' }}{{ 5 }}",
    '{% unless no %}a{% endunless %}',
    '{% # a comment %}.',
    '{% raw -%} {{ a }} {% endraw -%} .',
    '{%- if yes -%} a {%- else -%} b {%- endif -%} .',
    'a\r\n{% if yes -%}\r\nb\r\n{% endif %}\r\n',
  ])('is sent as LiquidJS renders it: %j', template => {
    expect(sentBy('liquid', template)).toBe(render(template))
  })
})
