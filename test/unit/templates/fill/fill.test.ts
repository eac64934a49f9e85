import { describe, expect, it } from 'vitest'
import { sized } from '../../../size.ts'
import { work } from '../../../work.ts'
import { at, costs, holds, promptAt, type Said, sides, textOf } from '../../prompts/sides.ts'

async function filled(text: string, slots: Said['slots'] = {}, path = 'p.j2') {
  const { head, findings } = await sides(undefined, { [path]: text }, slots ? { slots } : {})
  const prompt = promptAt(head)
  return {
    prompt,
    findings,
    sent: textOf(prompt),
    range: [textOf(prompt, 'low'), textOf(prompt), textOf(prompt, 'high')],
    slots: prompt.slots.map(({ name, from }) => `${name} ${from}`),
  }
}

describe('a slot', () => {
  it('sends its sample, its cost, or its placeholder', async () => {
    const slots = { a: holds('Anna'), b: costs(240), 'c.d': holds(7) }
    const { sent, slots: told } = await filled('{{ a }}|{{b}}|{{ c.d }}|{{ e.f }}|{{a}}', slots)
    expect(sent).toBe('Anna|<240>|7|{{ e.f }}|Anna')
    expect(told).toEqual(['a config', 'b config', 'c.d config', 'e.f undeclared'])
  })

  it('of a value contains its parts, and what the value lacks is empty', async () => {
    const slots = { user: holds({ name: 'Anna', tags: ['x', 'y'] }) }
    expect((await filled('{{ user.name }}{{ user.tags.1 }}{{ user.age }}.', slots)).sent).toBe('Annay.')
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a.constructor.constructor', 'a.length.x'])(
    'has nothing from a prototype: %s',
    async name => {
      const text = `{{ ${name} }}.`
      const expected = name.startsWith('a.') ? '.' : text
      expect((await filled(text, { a: holds('A') })).sent).toBe(expected)
    },
  )

  it('repeats, by itself or in a loop, and a range is carried through', async () => {
    const slots = { chunks: costs(400, 8), notes: costs({ low: 0, expected: 10, high: 60 }) }
    expect((await filled('{{ chunks }}', slots)).sent).toBe('<3200>')
    expect((await filled('{% for c in chunks %}{{ c }},{% endfor %}', slots)).sent).toBe('<400>,'.repeat(8))
    expect((await filled('{{ notes }}', slots)).range).toEqual(['<0>', '<10>', '<60>'])
    const some = { chunks: costs(5, { low: 0, expected: 1, high: 3 }) }
    const loop = '{% for c in chunks %}{{ c }}{% else %}none{% endfor %}'
    expect((await filled(loop, some)).range).toEqual(['none', '<5>', '<5><5><5>'])
    expect((await filled('{{ a }}', { a: { at, sample: 'ab', times: { low: 2, expected: 2, high: 2 } } })).sent).toBe(
      'abab',
    )
  })

  it('that has a cost has it once, whichever of its parts are sent', async () => {
    const loop = '{% for d in docs %}{{ d.title }}: {{ d.text }}\n{% endfor %}'
    expect((await filled(loop, { docs: costs(400, 2) })).sent).toBe('<400>: \n<400>: \n')
  })

  it('of an undeclared loop counts as its placeholder, and only the list is reported', async () => {
    const { range, slots } = await filled('{% for d in docs %}{{ d.text }}{{ loop.index }}{% endfor %}.')
    expect(range).toEqual(['.', '{{ d.text }}{{ loop.index }}.', '{{ d.text }}{{ loop.index }}.'])
    expect(slots).toEqual(['docs undeclared'])
  })
})

describe('a branch', () => {
  const text = '{% if a == "x" %}one{% elif b %}three{% else %}of five{% endif %}'

  it('is the one that the samples choose', async () => {
    expect((await filled(text, { a: holds('x') })).range).toEqual(['one', 'one', 'one'])
    expect((await filled(text, { a: holds('y'), b: holds(true) })).range).toEqual(['three', 'three', 'three'])
    expect((await filled(text, { a: holds('y'), b: costs(3) })).range).toEqual(['three', 'three', 'three'])
  })

  it('is the longest where nothing decides, and the shortest at the least', async () => {
    expect((await filled(text)).range).toEqual(['one', 'of five', 'of five'])
    expect((await filled(text, { a: holds('y') })).range).toEqual(['three', 'of five', 'of five'])
    expect((await filled('{% if a %}x{% endif %}.')).range).toEqual(['.', 'x.', 'x.'])
    expect((await filled('{% if a %}{{ b }}{% else %}a longer text{% endif %}', { b: costs(900) })).sent).toBe('<900>')
  })
})

it('shares one value where low, expected and high are the same', async () => {
  const { prompt } = await filled('a{{ b }}{% for c in d %}{{ c }}{% endfor %}', { d: holds(['x']) })
  const [message] = prompt.messages
  expect(message?.runs.low).toBe(message?.runs.expected)
  expect(message?.runs.high).toBe(message?.runs.expected)
})

describe('work without end', () => {
  const forever = '{% for a in list %}{% for b in list %}{% for c in list %}{{ d }}{% endfor %}{% endfor %}{% endfor %}'

  it.each([
    ['10^8 loops', '{% for a in list %}{% endfor %}x', { list: costs(1, 100_000_000) }],
    ['loops in loops', forever, { list: costs(1, 1_000) }],
    [
      'a sample sent over and over',
      '{% for a in list %}{{ a }}{% endfor %}',
      { list: holds(Array(900).fill('x'.repeat(9_000))) },
    ],
    ['one slot', '{{ a }}', { a: { ...holds('x'.repeat(9_000)), times: { low: 1, expected: 1, high: 1e6 } } }],
  ])('is reported, and the raw text counts: %s', async (_, text, slots) => {
    const spent = work()
    const { findings, sent } = await filled(text, slots as Said['slots'])
    expect(findings).toEqual([{ kind: 'template-too-large', severity: 'warn', at: { path: 'p.j2' }, prompt: 'p.j2' }])
    expect(sent.length).toBeLessThan(20)
    expect(spent()).toBeLessThan(10_000)
  })

  it('fails where this change adds it', async () => {
    const slots = { list: costs(1, 100_000_000) }
    const { findings } = await sides({ 'p.j2': 'x' }, { 'p.j2': '{% for a in list %}x{% endfor %}' }, { slots })
    expect(findings).toMatchObject([{ kind: 'template-too-large', severity: 'fail' }])
  })

  it.each([
    ['{% if a %}', '{% endif %}'],
    ['{{#if a}}', '{{/if}}'],
    ['{% unless a %}', '{% endunless %}'],
  ])('of very many levels counts as raw text, with a finding: %s', async (open, close) => {
    const levels = sized(100_000, 10_000)
    const text = `${open.repeat(levels)}x${close.repeat(levels)}`
    const path = open.startsWith('{{') ? 'p.hbs' : open.includes('unless') ? 'p.liquid' : 'p.j2'
    const { findings, sent } = await filled(text, {}, path)
    expect(findings).toMatchObject([{ kind: 'template', problem: 'too-deep', at: { path, line: 1 } }])
    expect(sent).toBe(text)
  })

  it('of 100 levels in each of 16 files is reported', async () => {
    const deep = (inner: string) => `${'{% if a %}'.repeat(99)}${inner}${'{% endif %}'.repeat(99)}`
    const files = Object.fromEntries(
      Array.from({ length: 16 }, (_, i) => [`${i}.j2`, deep(i === 15 ? 'end' : `{% include "${i + 1}.j2" %}`)]),
    )
    const { findings } = await sides(undefined, files, { prompts: path => path === '0.j2' })
    expect(findings).toMatchObject([{ kind: 'empty-prompt' }, { kind: 'template-too-large', prompt: '0.j2' }])
  })
})

it("takes the format's samples after the config's, and no empty one", async () => {
  const text = '---\ninput:\n  default:\n    a: A\n    b: B\n    c: ""\n---\n{{a}}{{b}}{{c}}'
  const { sent, slots } = await filled(text, { b: holds('declared') }, 'p.prompt')
  expect(sent).toBe('Adeclared{{c}}')
  expect(slots).toEqual(['a sample', 'b config', 'c undeclared'])
})

it('reads a text by the syntax that the config declares', async () => {
  const files = { 'p.md': 'a {{ b }} {c}' }
  const raw = async (syntax: string) => {
    const { head } = await sides(undefined, files, { syntax, slots: { b: holds('B'), c: holds('C') } })
    return textOf(promptAt(head))
  }
  expect(await raw('none')).toBe('a {{ b }} {c}')
  expect(await raw('jinja')).toBe('a B {c}')
})

describe('Handlebars', () => {
  const slots = { motto: holds('a < b & "c"') }
  const raw = 'a < b & "c"'
  const safe = 'a &lt; b &amp; &quot;c&quot;'

  it('makes values safe for HTML, unless a tag says otherwise', async () => {
    const text = '{{motto}}|{{{motto}}}|{{& motto}}|{{~{motto}~}}'
    expect((await filled(text, slots, 'desk.hbs')).sent).toBe([safe, raw, raw, raw].join('|'))
    expect((await filled('{{motto}}', slots, 'desk.mustache')).sent).toBe(safe)
    expect((await filled('{{#if motto}}{{> part}}{{/if}}|{{other}}', slots, 'desk.handlebars')).sent).toContain(
      '{{other}}',
    )
  })

  it('does not where Dotprompt calls it, nor in a text that only looks like it', async () => {
    const dotprompt = '---\nmodel: googleai/gemini-2.5-flash\n---\n{{motto}}'
    expect((await filled(dotprompt, slots, 'desk.prompt')).sent).toBe(raw)
    expect((await filled('{{#if motto}}{{motto}}{{/if}}', slots, 'desk.md')).sent).toBe(raw)
  })
})
