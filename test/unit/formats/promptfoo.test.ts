import { describe, expect, it } from 'vitest'
import { wildcards } from '../../../src/formats/wildcards.ts'
import type { Prompt } from '../../../src/model/prompt.ts'
import { work } from '../../work.ts'
import { sent } from '../prompts/one-file.ts'
import { type Files, promptAt, sides } from '../prompts/sides.ts'
import { surveyed } from '../prompts/surveyed.ts'

/** A file that it sends whole is a prompt of its own too, which these tests are not about. */
const isTried = ({ at }: Prompt) => at.path.endsWith('promptfooconfig.yaml')

const read = async (texts: Record<string, string>) => {
  const sources = Object.entries(texts).map(([path, text]) => ({ entry: { path, id: `${path} 0` }, text }))
  const { prompts, ...rest } = await surveyed(sources)
  return { ...rest, prompts: prompts.filter(isTried) }
}

const CONFIG = `description: Not sent
prompts:
  - 'Translate to {{language}}: {{text}}'
  - id: file://prompts/long.txt
    label: long
  - '[{"role": "system", "content": "Be kind."}, {"role": "user", "content": "{{text}}"}]'
  - file://prompts/make.js
  - prompts/*.md
providers:
  - id: openai:chat:gpt-4o
    config: { max_tokens: 300 }
  - anthropic:messages:claude-sonnet-4-5
defaultTest:
  vars: { language: French, book: file://book.txt }
tests:
  - vars: { text: [Good morning, Good night] }
  - vars: { text: Not this }
`

describe('promptfoo', () => {
  it('puts the prefix and suffix of the first test around a prompt, over those of all tests', async () => {
    const { prompts } = await read({
      'promptfooconfig.yaml': [
        'prompts:',
        '  - "Name a {{thing}}."',
        '  - file://long.md',
        `  - '[{"role": "system", "content": "Be brief."}, {"role": "user", "content": "A {{thing}}?"}]'`,
        'defaultTest: { options: { prefix: "Never used. ", suffix: " In {{tongue}}." } }',
        'tests: [{ vars: { thing: fruit, tongue: Danish }, options: { prefix: "You sell food. " } }]',
      ].join('\n'),
      'long.md': 'What is a {{thing}}?',
    })
    expect(prompts.map(sent)).toEqual([
      'You sell food. Name a fruit. In Danish.',
      'You sell food. What is a fruit? In Danish.',
      'You sell food. Be brief.A fruit? In Danish.',
    ])
  })

  it("sends the tools and the answer's schema of a provider's config, and those of a prompt's own over them", async () => {
    const { prompts, findings } = await read({
      'promptfooconfig.yaml': [
        'prompts:',
        '  - One',
        '  - { id: file://two.md, config: { tools: [{ name: own, input_schema: { type: object } }] } }',
        'providers:',
        '  - id: openai:gpt-4o',
        '    config: { tools: file://tools.yaml, response_format: file://gone.json, max_tokens: 70 }',
      ].join('\n'),
      'two.md': 'Two',
      'tools.yaml': '- type: function\n  function: { name: look_up, description: Looks it up. }\n',
    })
    expect(prompts.map(({ tools }) => tools?.map(({ name }) => name))).toEqual([['look_up'], ['own']])
    expect(prompts.map(({ settings }) => settings.maxOutput)).toEqual([70, 70])
    expect(prompts[0]?.sources.map(({ path }) => path)).toEqual(['promptfooconfig.yaml', 'tools.yaml'])
    expect(findings).toMatchObject([{ kind: 'file-not-read', target: 'gone.json', why: 'missing' }])
  })

  it('fills variables into variables, and reads JSON in which dump makes the texts', async () => {
    const { prompts } = await read({
      'promptfooconfig.yaml': [
        'prompts: [file://chat.json, "{{greeting}} {{loop}} {{data | dump}}"]',
        'tests:',
        '  - vars:',
        '      greeting: "Hello {{who}} of {{place}}"',
        '      who: "{{first}} Holt"',
        '      first: Ida',
        '      place: Bergen',
        '      loop: "{{loop}}"',
        '      data: { a: [1, "x"] }',
      ].join('\n'),
      'chat.json': '[{"role": "system", "content": {{ greeting | dump }}}, {"role": "user", "content": "Now."}]',
    })
    expect(prompts.map(sent)).toEqual([
      'Hello Ida Holt of BergenNow.',
      'Hello Ida Holt of Bergen {{loop}} {"a":[1,"x"]}',
    ])
    expect(prompts[0]?.messages.map(({ role }) => role)).toEqual(['system', 'user'])
  })

  it('fills fields and the environment of the config into variables, and says what of the environment it does not know', async () => {
    const config = (env: string) =>
      `prompts: ["{{note}} {{sign}}"]\n${env}tests:\n  - vars:\n      note: file://note.txt\n      sign: "by {{ env.TEAM }}"\n      shop: { name: Holt }\n`
    const note = 'From {{ shop.name }} of {{ nobody }} {{- shop.name -}}.\n'
    const known = await read({ 'promptfooconfig.yaml': config('env: { TEAM: Quay }\n'), 'note.txt': note })
    expect(known.prompts.map(sent)).toEqual(['From Holt of Holt. by Quay'])
    expect(known.findings).toEqual([])
    const unknown = await read({ 'promptfooconfig.yaml': config(''), 'note.txt': note })
    expect(unknown.findings).toMatchObject([
      { kind: 'file-not-read', what: 'sample', target: 'env.TEAM', why: 'not-known' },
    ])
  })

  it('takes the variables of the first scenario where there are no tests', async () => {
    const { prompts } = await read({
      'promptfooconfig.yaml':
        'prompts: ["{{language}}: {{text}} {{tone}}"]\ndefaultTest: {vars: {tone: softly}}\nscenarios:\n  - config:\n      - vars: {language: Danish}\n      - vars: {language: Thai}\n    tests:\n      - vars: {text: Good night}\n',
    })
    expect(prompts.map(sent)).toEqual(['Danish: Good night softly'])
  })

  it('counts a prompt for the first provider that tries it, also where that is in another file', async () => {
    const { prompts } = await read({
      'promptfooconfig.yaml':
        'prompts:\n  - {raw: Say A., label: a}\n  - {raw: Say B., label: "set:b"}\n  - Say C.\nproviders:\n  - file://small.yaml\n  - {id: "openai:gpt-4o", prompts: [set]}\n  - "anthropic:messages:claude-sonnet-4-5"\n',
      'small.yaml': 'id: openai:gpt-4o-mini\nprompts: [a]\nconfig: {max_tokens: 70}\n',
    })
    expect(prompts.map(({ model, settings }) => [model?.asked, settings.maxOutput])).toEqual([
      ['openai:gpt-4o-mini', 70],
      ['openai:gpt-4o', undefined],
      ['anthropic:messages:claude-sonnet-4-5', undefined],
    ])
  })

  it('fills no variable into others beyond what a prompt can be', async () => {
    const spent = work()
    const vars = Array.from({ length: 300 }, (_, i) => `      v${i}: "${'x'.repeat(200)}{{v${i - 1}}}{{v${i - 1}}}"`)
    await read({
      'promptfooconfig.yaml': ['prompts: ["{{v299}}"]', 'tests:', '  - vars:', ...vars].join('\n'),
    })
    expect(spent()).toBeLessThan(2_000)
  })

  it('sends each prompt to the first provider with the variables of the first test', async () => {
    const { prompts, findings } = await read({
      'promptfooconfig.yaml': CONFIG,
      'prompts/long.txt': '{# not sent #}Say in {{ language }}, as {{book}} has it: {{text}}',
    })
    expect(prompts.map(prompt => [prompt.id, sent(prompt)])).toEqual([
      ['promptfooconfig.yaml#1', 'Translate to French: Good morning'],
      ['promptfooconfig.yaml#long', 'Say in French, as {{book}} has it: Good morning'],
      ['promptfooconfig.yaml#3', 'Be kind.Good morning'],
    ])
    expect(prompts[2]?.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    for (const { model, settings } of prompts) {
      expect(model).toEqual({ asked: 'openai:chat:gpt-4o', at: { path: 'promptfooconfig.yaml', line: 10, column: 9 } })
      expect(settings.maxOutput).toBe(300)
    }
    expect(findings).toMatchObject([
      { kind: 'file-not-read', severity: 'warn', what: 'sample', target: 'book.txt', why: 'missing' },
      { kind: 'model-chosen', severity: 'info', model: 'openai:chat:gpt-4o', of: 2, at: { line: 10 } },
      {
        kind: 'file-not-read',
        severity: 'info',
        what: 'prompt',
        target: 'prompts/make.js',
        why: 'code',
        at: { line: 7 },
      },
      {
        kind: 'file-not-read',
        severity: 'warn',
        what: 'prompt',
        target: 'prompts/*.md',
        why: 'missing',
        at: { line: 8 },
      },
    ])
  })

  it('knows the place of each, and reports a missing file', async () => {
    const { prompts, findings } = await read({ 'promptfooconfig.yaml': CONFIG })
    expect(prompts.map(({ at }) => at.line)).toEqual([3, 4, 6])
    expect(findings.slice(4)).toMatchObject([
      { kind: 'empty-prompt', prompt: 'promptfooconfig.yaml#long' },
      { kind: 'include-missing', at: { line: 4 } },
    ])
  })

  it.each(['prompts: 3\n', 'prompts: [', 'prompts: [file://a.js]\nproviders: []\n', 'Just text.'])(
    'leaves a file without prompts plain: %j',
    async text => {
      const { prompts } = await read({ 'promptfooconfig.yaml': text })
      expect(prompts.map(prompt => [prompt.id, sent(prompt)])).toEqual([['promptfooconfig.yaml', text]])
    },
  )

  const config = (prompts: string, rest = '') => `prompts: ${prompts}\nproviders: openai:gpt-4o\n${rest}`
  const all = async (files: Files) => {
    const { head, findings } = await sides(undefined, files)
    return {
      head,
      findings,
      texts: Object.fromEntries(head.map(prompt => [prompt.id.replace(/^.*#/, ''), sent(prompt)])),
    }
  }

  it('finds prompts by wildcards, and cuts texts at lines of dashes', async () => {
    const { head, findings } = await all({
      'e/promptfooconfig.yaml': config('[file://p/**/*.txt]', 'defaultTest: {vars: {x: X}}'),
      'e/p/a.txt': 'A {{x}}',
      'e/p/in/b.txt': '\nB1\n---\n  B2 {{x}}\n---\n',
      'e/q.txt': 'Not this',
    })
    expect(findings).toEqual([])
    expect(head.map(prompt => [prompt.id, sent(prompt)])).toEqual([
      ['e/p/a.txt', 'A {{x}}'],
      ['e/promptfooconfig.yaml#1:e/p/a.txt', 'A X'],
      ['e/promptfooconfig.yaml#1:e/p/in/b.txt#1', 'B1'],
      ['e/promptfooconfig.yaml#1:e/p/in/b.txt#2', 'B2 X'],
      ['e/q.txt', 'Not this'],
    ])
    expect(head[3]?.messages[0]?.runs.expected[0]?.at).toMatchObject({ path: 'e/p/in/b.txt', line: 4 })
  })

  it('reads chats of JSON, YAML and lines of JSON, and a column of prompts', async () => {
    const { head, findings } = await all({
      'promptfooconfig.yaml': config(
        '[file://a.json, file://b.yaml, file://c.jsonl, file://d.csv, file://e.json]',
        'tests: [{vars: {x: X}}]',
      ),
      'a.json': '[{"role": "system", "content": "S"}, {"role": "user", "content": "{{x}}"}]',
      'b.yaml': '- role: user\n  content: "{{x}}!"\n',
      'c.jsonl': '[{"role": "user", "content": "C1"}]\n[{"role": "user", "content": "C2"}]\n',
      'd.csv': 'label,prompt\none,"Say ""{{x}}"", now"\n',
      'e.json': '{"ask": "{{x}}"}',
    })
    expect(findings).toEqual([])
    expect(
      head
        .filter(isTried)
        .map(prompt => [prompt.id.slice(21), sent(prompt), prompt.messages.map(({ role }) => role).join()]),
    ).toEqual([
      ['1', 'SX', 'system,user'],
      ['2', 'X!', 'user'],
      ['3:1', 'C1', 'user'],
      ['3:2', 'C2', 'user'],
      ['4:1', 'Say "X", now', 'prompt'],
      ['5', '{"ask":"X"}', 'prompt'],
    ])
  })

  it.each([
    ['tests.csv', 'x,__expected\nfrom a table,y\n'],
    ['tests.json', '[{"vars": {"x": "from a table"}}]'],
    ['tests.jsonl', '{"vars": {"x": "from a table"}}\n'],
    ['tests.yaml', '- vars: {x: from a table}\n'],
  ])('takes variables from the first test of %s', async (name, text) => {
    const files = { 'promptfooconfig.yaml': config('["{{x}}"]', `tests: file://${name}`), [name]: text }
    const { texts, findings } = await all(files)
    expect([texts[1], findings]).toEqual(['from a table', []])
  })

  it('takes variables from files of variables, and values from files that name other files', async () => {
    const { head } = await all({
      'promptfooconfig.yaml': config(
        '["{{a}} {{b}} {{c}}"]',
        'defaultTest: file://default.yaml\ntests: [{vars: [v.yaml]}]',
      ),
      'default.yaml': 'vars: {a: file://a.txt, c: C}',
      'v.yaml': 'b: file://b.yaml\n',
      'a.txt': '  A\n',
      'b.yaml': 'k: [1, two]',
    })
    expect(sent(promptAt(head))).toBe('A {"k":[1,"two"]} C')
  })

  it('runs no code and leaves its folder alone', async () => {
    const { texts, findings } = await all({
      'e/promptfooconfig.yaml': config(
        '["{{a}}", "file://../../x.txt", "exec:make"]',
        'tests: [{vars: {a: file://a.py}}]',
      ),
    })
    expect(texts).toEqual({ 1: '{{a}}' })
    expect(
      findings.map(each => (each.kind === 'file-not-read' ? [each.what, each.target, each.why, each.severity] : each)),
    ).toEqual([
      ['sample', 'a.py', 'code', 'info'],
      ['prompt', '../../x.txt', 'escapes', 'warn'],
      ['prompt', 'exec:', 'code', 'info'],
    ])
  })

  it('leaves a file that it sends whole a prompt of its own, and takes what is only a part of its prompts', async () => {
    const { head, findings } = await all({
      'evals/promptfooconfig.yaml': config(
        '[file://../desk/*.txt, file://ask.json, file://two.txt, file://rows.csv]',
        'tests: [{vars: {order: file://order.md}}]',
      ),
      'desk/triage.txt': 'Sort {{order}}.\n{% include "shared/tone.txt" %}',
      'desk/shared/tone.txt': 'Be kind.',
      'evals/ask.json': '[{"role": "user", "content": "Which {{order}}?"}]',
      'evals/two.txt': 'One\n---\nTwo',
      'evals/rows.csv': 'prompt\nThree\n',
      'evals/order.md': 'A lamp',
    })
    expect(findings).toEqual([])
    expect(head.filter(prompt => !isTried(prompt)).map(({ id }) => id)).toEqual(['desk/triage.txt', 'evals/ask.json'])
  })

  it('is edited where a file that it names is', async () => {
    const before = { 'promptfooconfig.yaml': config('[file://a.json]'), 'a.json': '[{"role": "user", "content": "A"}]' }
    const { base, head } = await sides(before, { ...before, 'a.json': '[{"role": "user", "content": "B"}]' })
    expect([base, head].map(side => side.filter(isTried).map(prompt => [prompt.id, sent(prompt)]))).toEqual([
      [['promptfooconfig.yaml#1', 'A']],
      [['promptfooconfig.yaml#1', 'B']],
    ])
  })
})

describe('wildcards', () => {
  it.each([
    ['a/*.txt', 'a/b.txt', true],
    ['a/*.txt', 'a/c/b.txt', false],
    ['a/**/*.txt', 'a/b.txt', true],
    ['a/**/*.txt', 'a/c/d/b.txt', true],
    ['**/b.txt', 'b.txt', true],
    ['a/?.txt', 'a/bc.txt', false],
    ['*a*b*', 'xxaybz', true],
    ['*a*b*', 'xxbya', false],
  ])('%s and %s: %s', (pattern, path, expected) => expect(wildcards(pattern)(path)).toBe(expected))

  it('take no more than their lengths', () => {
    const spent = work()
    expect(wildcards(`${'*a'.repeat(400)}b`)('a'.repeat(900))).toBe(false)
    expect(wildcards(`${'**/'.repeat(300)}b`)('a/'.repeat(400))).toBe(false)
    expect(spent()).toBeLessThan(4_000)
  })
})
