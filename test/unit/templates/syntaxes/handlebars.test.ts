import * as fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, it } from 'vitest'
import { handlebars } from '../../../../src/templates/syntaxes/handlebars.ts'
import { sized } from '../../../size.ts'
import { anyTemplate, type Node, PARTIAL, sentBy, VALUES } from './any-template.ts'
import { inShort } from './read-pieces.ts'

function write(nodes: Node[]): string {
  return nodes.map(one).join('')
}

function one(node: Node): string {
  const tag = (inner: string, before: boolean | undefined, after: boolean | undefined) =>
    `{{${before ? '~' : ''}${inner}${after ? '~' : ''}}}`
  const [begin, beginEnd, end, endEnd] = node.trim
  switch (node.kind) {
    case 'text':
      return node.text.replace(/[{}]/g, ' $& ')
    case 'comment':
      return tag(`!--${node.text.replaceAll('-', '')}--`, begin, beginEnd)
    case 'raw':
      return `\\{{${node.text.replace(/[{}]/g, '')}}}`
    case 'slot':
      return tag(end ? `{${node.name}}` : node.name, begin, beginEnd)
    case 'include':
      return tag('> part', begin, beginEnd)
    case 'if': {
      // In a chain of `else if` Handlebars applies `~` to other arms than the one it stands at.
      const [a, b, c, d] = node.elseIf ? [false, false, false, false] : node.trim
      const elseIf = node.elseIf ? tag(`else if ${node.elseIf[0]}`, false, false) + write(node.elseIf[1]) : ''
      const otherwise = node.otherwise ? tag(endEnd ? '^' : 'else', a, d) + write(node.otherwise) : ''
      return `${tag(`#if ${node.when}`, begin, b)}${write(node.body)}${elseIf}${otherwise}${tag('/if', c, endEnd)}`
    }
    case 'for': {
      const otherwise = node.otherwise ? tag('else', begin, endEnd) + write(node.otherwise) : ''
      return `${tag(`#each ${node.over}`, begin, beginEnd)}${write(node.body)}{{this}}${otherwise}${tag('/each', end, endEnd)}`
    }
  }
}

// Without escaping Handlebars adds two numbers that stand side by side.
const TEXTS = { ...VALUES, n: '3' }
const OPTIONS = { noEscape: true }

function render(template: string, values: object = TEXTS): string {
  const engine = Handlebars.create()
  engine.registerPartial('part', engine.compile(PARTIAL, OPTIONS))
  return engine.compile(template, OPTIONS)(values)
}

describe('Handlebars', () => {
  it('is sent as Handlebars renders it', () => {
    const templates = anyTemplate(['a', 'b', 'c', 'n', 'gone', 'list', 'nothing', 'yes', 'no']).map(write)
    const check = (template: string) => {
      expect(sentBy('handlebars', template, TEXTS)).toBe(render(template))
    }
    fc.assert(fc.property(templates, check), { numRuns: sized(1_000, 60) })
  })

  it.each([
    '{{#unless no}}x{{else}}y{{/unless}}',
    '{{#with who}}{{name}} of {{../a}}{{/with}}',
    '{{#people}}\n- {{name}}\n{{/people}}\n{{^people}}none{{/people}}{{^nobody}}none{{/nobody}}',
    '{{#each people}}{{this.name}}, {{./name}}{{#unless last}}; {{/unless}}{{/each}}',
    '{{#each people as |one|}}{{one.name}}{{/each}}',
    '{{#if no}}a{{else each people}}{{name}}{{else}}c{{/if}}',
    '{{#each nobody}}a{{else if yes}}b{{/each}}',
    'a \\{{ b }} \\\\{{a}} \\{{x}} \\{{a}}',
    '  {{> part}}\nx {{> part}}\n',
    '{{#> part}}not sent{{/part}}',
    '{{ "}}" }}{{! }}x}}{{!-- }} --}}',
    'a\r\n{{#if yes}}\r\nb\r\n{{/if}}\r\nc',
    '{{~ a ~}} {{{a}}} {{&a}} {{~{a}~}} x',
    '{"a": {"b": {}}, "c": "{{a}}"}',
  ])('is sent as Handlebars renders it: %j', template => {
    const values = { ...VALUES, who: { name: 'W' }, people: [{ name: 'P' }, { name: 'Q', last: true }], nobody: [] }
    expect(sentBy('handlebars', template, values)).toBe(render(template, values))
  })

  it.each([
    ['{{#if a}}b', 'unclosed-block at 1'],
    ['a {{/if}}', 'unexpected-tag at 3'],
    ['{{#if a}}{{/each}}', 'unexpected-tag at 10'],
    ['{{else}}', 'unexpected-tag at 1'],
    ['a {{b', 'unclosed-tag at 3'],
    ['{{{a}}', 'unclosed-tag at 1'],
    ['{{!-- a }}', 'unclosed-tag at 1'],
    ['{{{{a}}}} b', 'unclosed-tag at 1'],
    ['{{=<% %>=}}<% a %>', 'unexpected-tag at 1'],
    ['{{#a}}'.repeat(101), 'too-deep at 601'],
  ])('that cannot be read is reported by its place: %j', (text, problem) => {
    expect(inShort(handlebars, text)).toBe(problem)
    expect(() => Handlebars.parse(text)).toThrow()
  })

  it("names Dotprompt's helpers and what they are called with", () => {
    const text =
      '{{role "system"}}{{json data indent=2}}{{media url=photo}}{{history}}{{#ifEquals a "x"}}1{{else}}2{{/ifEquals}}{{>_part}}'
    const branch = [['?a="x"', '1'], ['2']]
    expect(inShort(handlebars, text)).toEqual([['<role>'], ['<data>'], ['<media>'], ['<history>'], branch, ['>_part']])
  })

  it('hands a block to the partial that contains it', () => {
    const template = '{{#> page}}x {{a}}{{/page}}{{#*inline "b"}}not sent{{/inline}}'
    const partials = { page: '<\n{{> @partial-block}}\n>' }
    const engine = Handlebars.create()
    engine.registerPartial('page', engine.compile(partials.page, OPTIONS))
    expect(sentBy('handlebars', template, TEXTS, partials)).toBe(engine.compile(template, OPTIONS)(TEXTS))
  })
})
