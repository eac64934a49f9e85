import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dollar } from '../../../../src/templates/syntaxes/dollar.ts'
import { fString } from '../../../../src/templates/syntaxes/f-string.ts'
import { handlebars } from '../../../../src/templates/syntaxes/handlebars.ts'
import { jinja } from '../../../../src/templates/syntaxes/jinja.ts'
import { liquid } from '../../../../src/templates/syntaxes/liquid.ts'
import { semanticKernel } from '../../../../src/templates/syntaxes/semantic-kernel.ts'
import { readTemplate } from '../../../../src/templates/syntaxes/templates.ts'

const read = (path: string, text: string, asked?: string) => readTemplate(path, text, () => ({ path }), asked)

describe('the syntax of a text', () => {
  it.each([
    ['a.md', 'Plain text.', 'none'],
    ['a.md', '', 'none'],
    ['a.md', '{\n  "answer": { "text": "..." }\n}', 'none'],
    ['a.md', 'body { color: red }', 'none'],
    ['a.md', '\\begin{document} \\p{Letter} x{2}', 'none'],
    ['a.md', 'a {{ b', 'none'],
    ['a.md', 'Write {{#if}} to begin a block.', 'none'],
    ['a.md', '{% if a %}b', 'none'],
    ['a.md', 'Hi {name}', 'f-string'],
    ['a.md', '{\n "a": {a}\n}', 'f-string'],
    ['a.md', `Hi \${name}`, 'dollar'],
    ['a.md', 'Hi {{name}}', 'handlebars'],
    ['a.md', '{{#if a}}b{{/if}}', 'handlebars'],
    ['a.md', 'Answer {{"lamp": 1, "price": [2]}}.', 'none'],
    ['a.md', 'Answer {{\n  "lamp": {{ "price": 2 }}\n}} about {name}', 'f-string'],
    ['a.md', 'Answer {{"lamp": 1}} about {{name}}', 'handlebars'],
    ['a.hbs', '{"lamp": {"price": {{price}} }}, {{"lamp": 1}}', 'handlebars'],
    ['a.md', '{% if a %}{{ b }}{% endif %}', 'jinja'],
    ['a.md', '{% unless a %}{{ b }}{% endunless %}', 'liquid'],
    ['a.md', 'Hi {{$name}}', 'semantic-kernel'],
    ['x/skprompt.txt', 'Hi {{x.y}}', 'semantic-kernel'],
    ['a.j2', 'Hi {name}', 'jinja'],
    ['a.prompty', 'Hi {{name}}', 'jinja'],
    ['a.liquid', 'Hi {{name}}', 'liquid'],
    ['a.prompt', 'Hi', 'handlebars'],
    ['a.prompt', '{% if a %}{{ b }}{% endif %}', 'jinja'],
  ])('of %s is known by path, else by what it looks like: %j', (path, text, syntax) => {
    const template = read(path, text)
    expect(template.syntax).toBe(syntax)
    expect(template.fault).toBeUndefined()
  })

  it('is the declared one, where one is declared', () => {
    expect(read('a.j2', '{{ a }}', 'f-string').syntax).toBe('f-string')
    expect(read('a.j2', '{{ a }}', 'none')).toEqual({
      syntax: 'none',
      pieces: [{ kind: 'text', text: '{{ a }}', at: { path: 'a.j2' } }],
      parts: 1,
    })
  })

  it('that a path promises is reported where the text cannot be read, and the text is sent unchanged', () => {
    expect(read('a.j2', '{% if a %}b')).toEqual({
      syntax: 'jinja',
      pieces: [{ kind: 'text', text: '{% if a %}b', at: { path: 'a.j2' } }],
      parts: 1,
      fault: { problem: 'unclosed-block', at: { path: 'a.j2' } },
    })
  })
})

describe('a text without a brace', () => {
  const signs = fc.constantFrom('$', '%', '}', '}}', '%}', '(', '[', '<', '@', '#', '!', 'if', 'a', '1', ' ', '\n', '"')
  const text = fc.array(signs, { maxLength: 30 }).map(all => all.join(''))

  // `readTemplate` asks none of them about such a text, of which most prompts are.
  it.each(Object.entries({ dollar, fString, handlebars, jinja, liquid, semanticKernel }))(
    'does not look like %s',
    (_, syntax) => {
      fc.assert(fc.property(text, each => !syntax.looksAlike(each)))
    },
  )
})
