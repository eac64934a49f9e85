import { execFileSync, spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { Environment } from 'minijinja-js'
import { describe, expect, it } from 'vitest'
import { jinja } from '../../../../src/templates/syntaxes/jinja.ts'
import { sized } from '../../../size.ts'
import { anyTemplate, type Node, PARTIAL, sentBy, type Trim, VALUES } from './any-template.ts'
import { inShort } from './read-pieces.ts'

const CONDITIONS = [
  'a',
  'b',
  'not c',
  "a == 'A a'",
  'n != 3',
  'a and b',
  'b or n',
  'gone is defined',
  'c is not defined',
  'list',
  'nothing',
  'yes and not no',
  'a and (b or n)',
  'not (a and b) or c and n == 4',
  'list|length > 0',
  'nothing | length > 0',
]

function write(nodes: Node[]): string {
  return nodes.map(one).join('')
}

function one(node: Node): string {
  const tag = (inner: string, [before, after]: Trim | boolean[]) =>
    `{%${before ? '-' : ''} ${inner} ${after ? '-' : ''}%}`
  const end = [node.trim[2], node.trim[3]]
  switch (node.kind) {
    case 'text':
      // A lone brace before a tag would become part of it.
      return node.text.replace(/[{]/g, '{ ')
    case 'comment':
      return `{#${node.trim[0] ? '-' : ''} ${node.text} ${node.trim[1] ? '-' : ''}#}`
    case 'raw':
      return `${tag('raw', node.trim)}${node.text}${tag('endraw', end)}`
    case 'slot':
      return `{{${node.trim[0] ? '-' : ''} ${node.name} ${node.trim[1] ? '-' : ''}}}`
    case 'include':
      return tag('include "part"', node.trim)
    case 'if': {
      const elseIf = node.elseIf ? tag(`elif ${node.elseIf[0]}`, end) + write(node.elseIf[1]) : ''
      const otherwise = node.otherwise ? tag('else', node.trim) + write(node.otherwise) : ''
      return `${tag(`if ${node.when}`, node.trim)}${write(node.body)}${elseIf}${otherwise}${tag('endif', end)}`
    }
    case 'for': {
      const otherwise = node.otherwise ? tag('else', node.trim) + write(node.otherwise) : ''
      return `${tag(`for it in ${node.over}`, node.trim)}${write(node.body)}{{ it }}${otherwise}${tag('endfor', end)}`
    }
  }
}

const RENDER = `
import json, sys, jinja2
data = json.load(sys.stdin)
environment = jinja2.Environment(loader=jinja2.DictLoader({'part': data['partial']}))
print(json.dumps([environment.from_string(each).render(**data['values']) for each in data['templates']]))`

function hasJinja2(): boolean {
  return spawnSync('python3', ['-c', 'import jinja2']).status === 0
}

const templates = anyTemplate(CONDITIONS).map(write)

describe('Jinja', () => {
  it('is sent as MiniJinja renders it', () => {
    const environment = new Environment()
    environment.addTemplate('part', PARTIAL)
    const check = (template: string) => {
      expect(sentBy('jinja', template)).toBe(environment.renderStr(template, VALUES))
    }
    fc.assert(fc.property(templates, check), { numRuns: sized(1_000, 60) })
  })

  it('hands its blocks to the template that it extends', () => {
    const partials = { page: '<{% block a %}1{% endblock %}|{% block b %}2{{ a }}{% endblock %}>\n' }
    const template = '{% extends "page" %}\n{% block b %} x {{ c }} {% endblock %}\nnot sent'
    const environment = new Environment()
    environment.addTemplate('page', partials.page)
    expect(sentBy('jinja', template, VALUES, partials)).toBe(environment.renderStr(template, VALUES))
  })

  it.skipIf(!hasJinja2())('is sent as jinja2 itself renders it, where Python has it', () => {
    const sample = fc.sample(templates, 1_000)
    const input = JSON.stringify({ partial: PARTIAL, values: VALUES, templates: sample })
    const rendered = JSON.parse(execFileSync('python3', ['-c', RENDER], { input, encoding: 'utf8', maxBuffer: 1e8 }))
    expect(sample.map(template => sentBy('jinja', template))).toEqual(rendered)
  })
})

describe('Jinja, piece by piece', () => {
  it.each([
    ['{{ a.b }}{{ a | upper }}{{ f(x) }}{{ a["b"] }}', [['<a.b>'], ['<a>'], ['<f>'], ['<a.b>']]],
    ['{{ a + b }}{{ "}}" ~ a }}', [['<a + b>'], ['<a>']]],
    ['{{ {"a": {"b": 1}} }}.', [['<{"a": {"b": 1}}>'], '.']],
    ['{{ "{{" }}{{ 5 }}', ['{{', '5']],
    ['a\r\n{{ b }}\r\n', ['a\n', ['<b>']]],
    ['a\n\n', ['a\n']],
    ['{# {{ a }} #}{% raw %}{{ a }}{% endraw %}', ['{{ a }}']],
    [
      '{% set x = "y" %}{% set z %}not sent{% endset %}{% macro m(a) %}not sent{% endmacro %}{{ m(1) }}',
      [['x={"kind":"constant","value":"y"}'], ['z=["not sent"]'], ['m=["not sent"]'], ['<m>']],
    ],
    ['{% generation %}a{% endgeneration %}b', ['a', 'b']],
    ['a{% filter upper %}b{% endfilter %}', ['a', ['filter@1=["b"]'], ['<filter@1>']]],
    ['{% set z | upper %}b{% endset %}', [['set@0=["b"]'], [expect.stringMatching(/^z=.*"filter":"upper"/)]]],
    ['{% call m(1) %}b{% endcall %}', [['call@0=["b"]'], ['<m>']]],
    ['{% for k, v in x.items() if v %}a{% else %}b{% endfor %}', [['*x as k, v', ['a'], ['b']]]],
    ['{% if a %}1{% elif b > 2 %}2{% else %}3{% endif %}', [[['?truthy(a)', '1'], ['?b > 2', '2'], ['3']]]],
    ["{% include 'a.j2' ignore missing with context %}{% include name %}", [['>a.j2'], ['>name']]],
    ['{% import "m.j2" as m %}.', [['>m.j2'], '.']],
    [
      '{% extends "p.j2" %}not sent{% block a %}1{% block b %}2{% endblock b %}{% endblock %}',
      [['>p.j2', ['a', '1', ['[b', '2']]]],
    ],
    ['{% extends name %}a', [['>name']]],
  ])('%j', (text, pieces) => {
    expect(inShort(jinja, text)).toEqual(pieces)
  })

  it.each([
    ['a {{ b', 'unclosed-tag at 3'],
    ['{{ "b }}', 'unclosed-tag at 1'],
    ['{# b', 'unclosed-tag at 1'],
    ['{% raw %} b', 'unclosed-block at 1'],
    ['a{% if b %}{% for c in d %}{% endfor %}', 'unclosed-block at 2'],
    ['{% if b %}{% endfor %}', 'unexpected-tag at 11'],
    ['{% else %}', 'unexpected-tag at 1'],
    ['{% if a %}'.repeat(101), 'too-deep at 1001'],
  ])('that cannot be read is reported by its place: %j', (text, fault) => {
    expect(inShort(jinja, text)).toBe(fault)
  })

  it('keeps what an undeclared slot costs, and the place of every piece', () => {
    const { pieces } = jinja.parse('ab\n {{- c }}', offset => ({ path: 'p', line: 1, column: offset + 1 }))
    expect(pieces).toEqual([
      { kind: 'text', text: 'ab', at: { path: 'p', line: 1, column: 1 } },
      { kind: 'slot', name: 'c', raw: '{{- c }}', at: { path: 'p', line: 1, column: 5 } },
    ])
  })
})
