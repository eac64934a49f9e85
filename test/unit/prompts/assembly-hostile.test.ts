import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sized } from '../../size.ts'
import { seen } from './seen.ts'
import { at, type Files, holds, promptAt, sides, textOf } from './sides.ts'

describe('a revision in a folder', () => {
  it('only warns of a missing include where the base reports and no more', async () => {
    const config = { 'promptcost.yml': 'enforce: report\nprompts:\n  - files: p.j2\n' }
    const head = { ...config, 'p.j2': 'Hi {% include "gone.j2" %}' }
    const { verdict } = await seen({ ...config, 'p.j2': 'Hi ' }, head)
    expect(verdict).toBe('warn')
  })
})

const PIECES = [
  '{% include "a.j2" %}',
  '{% include "b/c.j2" %}',
  "{% extends 'b/c.j2' %}",
  '{% include "../../x" %}',
  '{% include "/etc/passwd" %}',
  '{% include "__proto__" %}',
  '{> a}',
  '{{> d}}',
  '{{#> d}}',
  '{{/d}}',
  '{{> @partial-block}}',
  '{{ super() }}',
  '{% block a %}',
  '{% endblock %}',
  '{% for x in list %}',
  '{% for a, b in docs.items() %}',
  '{% endfor %}',
  '{% if list %}',
  '{% if secret == "x" %}',
  '{% else %}',
  '{% endif %}',
  '{{#each list}}',
  '{{/each}}',
  '{{#with constructor}}',
  '{{/with}}',
  '{{ x }}',
  '{{ x.constructor.__proto__ }}',
  '{{ ../../x }}',
  '{{ this }}',
  '{{ list[0] }}',
  '{x}',
  `\${x}`,
  '{{$x}}',
  'text',
  '\n  ',
  '\0',
  '---\nslots: x\n---\n',
]
const PATHS = [
  'a.j2',
  'b/c.j2',
  'b/a.j2',
  'd.hbs',
  '_d.prompt',
  'e.liquid',
  'skprompt.txt',
  'f.md',
  'CLAUDE.md',
  'g.prompt.yml',
]

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 100 }),
)
const files = fc.dictionary(fc.constantFrom(...PATHS), text, { minKeys: 1 })
const slots = {
  list: holds(['one', { x: 'y' }, []]),
  docs: holds({ a: 1, constructor: 2 }),
  x: { at, tokens: { low: 0, expected: 3, high: 9 }, times: { low: 0, expected: 2, high: 2 } },
}

describe('any templates that include each other', () => {
  it('are assembled, with files of their own side alone, and nothing is lost to both sides', async () => {
    await fc.assert(
      fc.asyncProperty(files, files, async (base, head) => {
        const known = new Set([...Object.keys(base), ...Object.keys(head)])
        const surveyed = await sides(base, head, { slots })
        for (const path of surveyed.reads.flat()) expect(known.has(path)).toBe(true)
        expect(surveyed.head.length).toBeGreaterThan(0)
        for (const prompt of [...surveyed.base, ...surveyed.head]) {
          for (const { path } of prompt.sources) expect(known.has(path)).toBe(true)
          for (const mode of ['low', 'expected', 'high'] as const) textOf(prompt, mode)
        }
      }),
      { numRuns: sized(500, 60) },
    )
  })
})

describe('a sample in a file', () => {
  const declared = (file: string) => ({
    slots: { q: { at, times: undefined, file } },
    prompts: (path: string) => path === 'p.j2',
  })
  const sent = async (base: Files | undefined, head: Files) => {
    const surveyed = await sides(base, head, declared('./s/q.txt'))
    return [surveyed.base, surveyed.head].map(prompts => prompts.map(prompt => textOf(prompt)).join())
  }

  it("is the base's on both sides, so that an edit of it is no growth, and the head's where base has none", async () => {
    const prompt = { 'p.j2': '<{{ q }}>' }
    expect(await sent({ ...prompt, 's/q.txt': 'old' }, { ...prompt, 's/q.txt': 'new' })).toEqual(['<old>', '<old>'])
    expect(await sent(prompt, { ...prompt, 's/q.txt': 'new' })).toEqual(['<new>', '<new>'])
    expect(await sent({ ...prompt, 's/q.txt': 'old' }, prompt)).toEqual(['<old>', '<old>'])
  })

  it('that neither side has is a mistake in the config', async () => {
    await expect(sides(undefined, { 'p.j2': '{{ q }}' }, declared('../p.j2'))).rejects.toMatchObject({
      what: 'the sample file of a slot cannot be read.',
      where: at,
    })
  })
})

it('is one prompt for both sides where all that it includes is the same on both, and only there', async () => {
  const prompts = {
    'a.j2': "{% include 'p.j2' %}{% include 'q.j2' %}",
    'b.j2': 'plain',
    'p.j2': 'p',
  }
  const shared = async (changed: Files) => {
    const { base, head } = await sides(prompts, { ...prompts, ...changed }, { prompts: path => /[ab]\.j2/.test(path) })
    return ['a.j2', 'b.j2'].map(path => promptAt(base, path) === promptAt(head, path))
  }
  expect(await shared({})).toEqual([true, true])
  expect(await shared({ 'p.j2': 'edited' })).toEqual([false, true])
  expect(await shared({ 'q.j2': 'is there now' })).toEqual([false, true])
})

it('keeps a prompt of one file whole where it includes nothing', async () => {
  const { head } = await sides(undefined, { 'p.md': 'plain' })
  expect(textOf(promptAt(head))).toBe('plain')
})
