import { describe, expect, it } from 'vitest'
import { describe as describeFinding } from '../../../src/report/describe.ts'
import { plainStyle } from '../../../src/report/style.ts'
import type { Files } from '../../git.ts'
import { seen } from './seen.ts'
import { sides } from './sides.ts'

/** A change to a template that is up to something, and what its author reads of it. */
interface Case {
  files: Files
  /** What `promptcost.yml` says of `p.j2` on both sides. */
  slots?: string
  /** What the head's prompt counts, where that tells more than the words. */
  tokens?: number
  says?: string
  /** What must be nowhere in the report. */
  hides?: string
}

const HELD = '. Its text is missing from the count of 1 prompt. The check fails until that is resolved.\n'
const OUTSIDE = `, which is outside the checked folder and is not read${HELD}`
const TOO_LARGE =
  'p.j2 includes, repeats or contains more text than any model accepts, so only the raw text of its own file counts. The check fails until that is resolved.\n'
const AS_TEXT = 'is nested too deeply, so it could not be read as jinja and counts as its raw text.\n'

const some = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join('')
const nested = (depth: number, open: string, inner: string, close: string) =>
  open.repeat(depth) + inner + close.repeat(depth)
const MEBI = 1024 * 1024

const includes: Record<string, Case> = {
  'an include of ../../': {
    files: { 'p.j2': 'Hi {% include "../../etc/passwd" %}', 'etc/passwd': 'root' },
    tokens: 2,
    says: `p.j2:1:4 includes ../../etc/passwd${OUTSIDE}`,
  },
  'an include of ../ from a folder above': {
    files: { 'p.j2': 'Hi {% include "a/../../x" %}', x: 'read' },
    tokens: 2,
    says: `p.j2:1:4 includes a/../../x${OUTSIDE}`,
  },
  'an absolute include': {
    files: { 'p.j2': 'Hi {% include "/etc/passwd" %}', 'etc/passwd': 'read' },
    tokens: 2,
    says: `p.j2:1:4 includes /etc/passwd${OUTSIDE}`,
  },
  'an include of an address': {
    files: { 'p.j2': 'Hi {% include "https://evil.example/x" %}', 'https:/evil.example/x': 'read' },
    tokens: 2,
    says: `p.j2:1:4 includes https://evil.example/x${OUTSIDE}`,
  },
  'an include of itself': {
    files: { 'p.j2': 'Hi {% include "p.j2" %}' },
    tokens: 2,
    says: 'p.j2:1:4 includes p.j2, which includes it back. Each counts once in 1 prompt.\n',
  },
  'a circle of includes': {
    files: { 'p.j2': 'Hi {% include "q" %}', q: 'you {% include "p.j2" %}' },
    tokens: 3,
    says: 'q:1:5 includes p.j2, which includes it back. Each counts once in 1 prompt.\n',
  },
  'a circle through a block': {
    files: {
      'p.j2': '{% extends "q.j2" %}{% block a %}Hi{% include "q.j2" %}{% endblock %}',
      'q.j2': '{% block a %}{% endblock %}',
    },
    tokens: 1,
  },
  'includes 1,000 deep': {
    files: {
      'p.j2': 'Hi {% include "0" %}',
      ...Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`${i}`, `{% include "${i + 1}" %}`])),
    },
    says: TOO_LARGE,
  },
  'includes 30 deep': {
    files: {
      'p.j2': 'Hi {% include "0" %}',
      ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}`, `{% include "${i + 1}" %}`])),
      30: '',
    },
    says: TOO_LARGE,
  },
  'an include of 1,001 files': {
    files: {
      'p.j2': `Hi ${some(1_001, i => `{% include "parts/${i}" %}`)}`,
      ...Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`parts/${i}`, ''])),
    },
    says: TOO_LARGE,
  },
  'a fan of includes that doubles ten times ten': {
    files: {
      'p.j2': some(10, () => '{% include "0" %}'),
      ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}`, some(10, () => `{% include "${i + 1}" %}`)])),
      9: 'x',
    },
    says: TOO_LARGE,
  },
  'two includes of 3 MiB, of which one is sent': {
    files: {
      'p.j2': 'Hi {% if a %}{% include "x" %}{% else %}{% include "y" %}{% endif %}',
      x: 'x '.repeat(1.5 * MEBI),
      y: 'y '.repeat(1.5 * MEBI),
    },
    says: TOO_LARGE,
  },
  'an include of 3 MiB in seven branches': {
    files: {
      'p.j2': `{% if a0 %}${some(6, i => `{% include "x" %}{% elif a${i + 1} %}`)}{% include "x" %}{% endif %}`,
      x: 'x '.repeat(1.5 * MEBI),
    },
    says: TOO_LARGE,
  },
  'the key of a prototype as an include': {
    files: { 'p.j2': 'Hi {% include "__proto__" %}' },
    tokens: 2,
    says: 'p.j2:1:4 includes __proto__, which is in no folder from there upwards, so 1 prompt is counted without it. If it lies elsewhere, add its folder to `include_roots` in promptcost.yml.',
  },
  'a prompt that a promptfoo config names and that lies outside': {
    files: {
      'prompts/promptfooconfig.yaml': 'prompts:\n  - file://../../secret.txt\nproviders: [openai:gpt-4o]\n',
      'secret.txt': 'read',
    },
    tokens: 22,
    says: 'prompts/promptfooconfig.yaml:2:5 names the prompt ../../secret.txt, which is outside the folder that it must be in, so its text is missing from the count. The check fails until',
  },
  "an absolute path in LangChain's template_path": {
    files: {
      'prompts/a.json': '{"_type": "prompt", "template_path": "/etc/hostname.txt"}',
      'etc/hostname.txt': 'read',
    },
    tokens: 0,
    says: `prompts/a.json:1:38 includes /etc/hostname.txt${OUTSIDE}`,
  },
  "an agent's import that leads out": {
    files: { 'CLAUDE.md': 'Read @../secret.txt', 'secret.txt': 'read' },
    says: 'CLAUDE.md:1:6 includes ../secret.txt, which is outside the checked folder and is not read.',
  },
}

const work: Record<string, Case> = {
  '100,000,000 times through a loop': {
    files: { 'p.j2': 'Hi {% for a in l %}{% for b in l %}{% endfor %}{% endfor %}' },
    slots: 'l: { tokens: 1, times: 10000 }',
    says: TOO_LARGE,
  },
  '1,000,000 times through a loop': {
    files: { 'p.j2': 'Hi {% for a in l %}{% endfor %}' },
    slots: 'l: { tokens: 1, times: 1000000 }',
    says: TOO_LARGE,
  },
  'a text 1,000,000 times': {
    files: { 'p.j2': 'Hi {{ a }}' },
    slots: `a: { sample: "${'x'.repeat(9_000)}", times: 1000000 }`,
    says: TOO_LARGE,
  },
  'a text that is sent until it is 5 MB': {
    files: { 'p.j2': some(170, () => '{{ a }}') },
    slots: `a: "${'x '.repeat(15_000)}"`,
    says: TOO_LARGE,
  },
  'a text that every filter makes ten times as long': {
    files: { 'p.j2': `Hi {{ x${' | replace("x", "xxxxxxxxxx")'.repeat(12)} }}` },
    slots: 'x: x',
    says: '1 slot in 1 prompt passes through a filter or call that promptcost does not run, for example x in p.j2:1:4',
  },
  'a list of 10,000,000,000 numbers': {
    files: { 'p.j2': 'Hi {% for i in range(n) %}{% endfor %}' },
    slots: 'n: 10000000000',
    says: '1 slot in 1 prompt passes through a filter or call that promptcost does not run, for example n in p.j2:1:4',
  },
  'filters over and over': {
    files: { 'p.j2': `Hi {% for a in l %}{{ x${' | upper'.repeat(100)} | length }}{% endfor %}` },
    slots: `{ l: { tokens: 1, times: 1000 }, x: "${'x'.repeat(9_000)}" }`,
    says: TOO_LARGE,
  },
  'an expression 100,000 brackets deep': {
    files: { 'p.j2': `{{ ${nested(100_000, '(', 'a', ')')} }}` },
    says: 'p.j2 has a new undeclared slot, the one at p.j2:1:1:',
  },
  'blocks 100,000 deep': {
    files: { 'p.j2': nested(100_000, '{% if a %}', 'x', '{% endif %}') },
    says: `p.j2:1:1001 ${AS_TEXT}`,
  },
  'an else in an else, 100,000 deep': {
    files: { 'p.hbs.prompt': `{{#each a}}${'{{else each a}}'.repeat(100_000)}{{/each}}` },
    says: 'p.hbs.prompt:1:1497 is nested too deeply, so it could not be read as handlebars and counts as its raw text.\n',
  },
  'blocks 100 deep in each of 16 files': {
    files: {
      'p.j2': nested(99, '{% if a %}', '{% include "0" %}', '{% endif %}'),
      ...Object.fromEntries(
        Array.from({ length: 15 }, (_, i) => [
          `${i}`,
          nested(99, '{% if a %}', i === 14 ? 'x' : `{% include "${i + 1}" %}`, '{% endif %}'),
        ]),
      ),
    },
    says: TOO_LARGE,
  },
  'a condition of 100,000 words': {
    files: { 'p.j2': `{% if ${'not '.repeat(100_000)} a %}Hi{% endif %}` },
    tokens: 1,
  },
  'a condition 100,000 brackets deep': {
    files: { 'p.j2': `{% if ${nested(100_000, '(', 'a', ')')} %}Hi{% endif %}` },
    tokens: 1,
  },
  'a statement of 300,000 blanks': {
    files: { 'p.j2': `Hi{% include "x"${' '.repeat(300_000)}y %}` },
    says: 'p.j2:1:3 includes a file whose name is only known in production',
  },
}

const gadgets: Record<string, Case> = {
  'a call of a constructor': {
    files: { 'p.j2': 'Hi {{ x.constructor.constructor("return process.env")() }}' },
    tokens: 12,
    says: 'p.j2 has a new undeclared slot, x.constructor.constructor in p.j2:1:4:',
  },
  'a constructor of a declared text': {
    files: { 'p.j2': '{{ x.constructor.name }}' },
    slots: 'x: A',
    tokens: 0,
    hides: 'String',
  },
  'a filter that every object has': {
    files: { 'p.j2': 'Hi {{ x | constructor }}{{ x | toString }}' },
    slots: 'x: A',
    tokens: 2,
    says: '1 slot in 1 prompt passes through a filter or call that promptcost does not run, for example x in p.j2:1:4. Its size before that is counted, as an estimate.',
  },
  'a method that is not run': {
    files: { 'p.j2': 'Hi {{ x.secret() }}' },
    slots: 'x: A',
    says: '1 slot in 1 prompt passes through a filter or call that promptcost does not run, for example x in p.j2:1:4',
  },
  'a prototype of a declared mapping': {
    files: { 'p.j2': 'Hi {{ x.__proto__.constructor.name }}{{ x.toString.name }}' },
    slots: 'x: { sample: { a: b } }',
    tokens: 2,
  },
  'a prototype as a name of its own': {
    files: { 'p.j2': 'Hi {{ __proto__ }}{{ constructor }}' },
    slots: 'x: A',
    tokens: 9,
    says: 'p.j2 has 2 new undeclared slots, for example __proto__ in p.j2:1:4:',
  },
  "Python's way to the system": {
    files: { 'p.j2': '{% for c in [].__class__.__base__.__subclasses__() %}{{ c("id") }}{% endfor %}' },
    says: 'p.j2 has a new undeclared slot, the one at p.j2:1:1:',
  },
  'a text in the place of a name': {
    files: { 'p.j2': '{{ "a secret of the prompt" + x }}' },
    says: 'p.j2 has a new undeclared slot, the one at p.j2:1:1:',
    hides: 'secret',
  },
}

async function author({ files, slots }: Case) {
  const config: Files = slots
    ? {
        'promptcost.yml': `prompts:\n  - files: p.j2\n    slots: ${slots.startsWith('{') ? slots : `\n      ${slots}`}\n`,
      }
    : {}
  const before = Object.keys(files).map(path => [path, /\.(ya?ml|json)$/.test(path) ? '' : 'Hi '])
  return seen({ ...Object.fromEntries(before), ...config }, { ...files, ...config })
}

describe.each([
  ['of files', includes],
  ['of work', work],
  ['of objects', gadgets],
])('a template that asks for too much %s', (_, cases) => {
  it.each(Object.entries(cases))('ends in a sentence: %s', async (_, one) => {
    const { text, tokens } = await author(one)
    if (one.says !== undefined) expect(text).toContain(one.says)
    if (one.tokens !== undefined) expect(tokens).toBe(one.tokens)
    if (one.hides !== undefined) expect(text).not.toContain(one.hides)
  })
})

it('shows at most 200 characters of a target', async () => {
  const { report } = await author({ files: { 'p.j2': `{% include "${'a/'.repeat(200)}" %}` } })
  for (const finding of report.findings) if ('target' in finding) expect(finding.target).toHaveLength(200)
  expect(report.findings.map(({ kind }) => kind)).toContain('include-missing')
})

it('holds no more than 65 MiB of partials, and says of a prompt that needs more', async () => {
  const text = 'x'.repeat(4 * MEBI - 100)
  const files = Array.from({ length: 17 }, (_, i) => [
    [`${i}.j2`, `Hi {% include "part${i}" %}`],
    [`part${i}`, text],
  ]).flat()
  const { findings } = await sides(undefined, Object.fromEntries(files), { prompts: path => path.endsWith('.j2') })
  expect(findings.map(finding => describeFinding(finding, plainStyle).text)).toEqual([
    '9.j2 includes, repeats or contains more text than any model accepts, so only the raw text of its own file counts.',
  ])
})
