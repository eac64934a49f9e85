import { describe, expect, it } from 'vitest'
import { seen } from './seen.ts'

/** A prompt file that is up to something, what its author reads of it, and what it counts. */
interface Case {
  path: string
  text: string
  says?: string
  tokens?: number
}

const HEAD = 'messages:\n  - role: user\n    content: Hi\n'
const asGitHub = (problem: string) =>
  `a.prompt.yml:1:1 ${problem}, so it could not be read as github-models and counts as plain text.\n`
const message = (content: string) => `{"messages": [{"role": "user", "content": ${content}}]}`
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
for (let level = 1; level < 30; level++) {
  const aliases = Array(9).fill(`*a${level - 1}`)
  bomb.push(`a${level}: &a${level} [${aliases.join(', ')}]`)
}

const cases: Record<string, Case> = {
  'an alias bomb': {
    path: 'a.prompt.yml',
    text: `${bomb.join('\n')}\n${HEAD}`,
    says: asGitHub('has too many YAML aliases'),
  },
  'one large text in 200 messages by an alias': {
    path: 'a.prompt.yml',
    text: `big: &big ${'x '.repeat(25_000)}\nmessages:\n${'  - {role: user, content: *big}\n'.repeat(200)}`,
    says: asGitHub('has too many YAML aliases'),
  },
  'an alias within its own anchor': {
    path: 'a.prompt.yml',
    text: '&a\nmessages:\n  - {role: user, content: *a}\n',
    says: 'a.prompt.yml:3:27 is not valid YAML, so it could not be read as github-models and counts as plain text.\n',
  },
  'YAML 100,000 brackets deep': {
    path: 'a.prompt.yml',
    text: `${HEAD}x: ${nested(100_000)}\n`,
    says: 'a.prompt.yml:4:203 is nested too deeply, so it could not be read as github-models and counts as plain text.\n',
  },
  'YAML 100,000 dashes deep': {
    path: 'a.prompt.yml',
    text: `${'- '.repeat(100_000)}x`,
    says: 'is nested too deeply, so it could not be read as github-models and counts as plain text.\n',
  },
  'front matter 100,000 brackets deep': {
    path: 'a.prompt',
    text: `---\na: ${nested(100_000)}\n---\nHi`,
    says: 'is nested too deeply, so it could not be read as front-matter and counts as plain text.\n',
  },
  'more YAML than anybody writes': {
    path: 'a.prompt.yml',
    text: `${HEAD}x: |\n${'  text\n'.repeat(80_000)}`,
    says: asGitHub('is too large to read as one'),
  },
  'YAML of signs': {
    path: 'a.prompt.yml',
    text: `${HEAD}x: [${','.repeat(500_000)}]`,
    says: asGitHub('is too large to read as one'),
  },
  'YAML of 30,000 entries': {
    path: 'a.prompt.yml',
    text: `x: [${'a,'.repeat(30_000)}]\ny: [${'{a: b},'.repeat(12_000)}]\n${HEAD}`,
    says: asGitHub('is too large to read as one'),
  },
  'a constructor of a YAML tag': {
    path: 'a.prompt.yml',
    text: `x: !!js/function "function () { process.exit(1) }"\n${HEAD}`,
    tokens: 7,
  },
  'JSON 100,000 brackets deep': {
    path: 'prompts/a.json',
    text: `{"x": ${nested(100_000)}, "messages": [{"role": "user", "content": "Hi"}]}`,
    tokens: 7,
  },
  'a tool 100,000 levels deep': {
    path: 'prompts/a.json',
    text: `{"messages": [{"role": "user", "content": "Hi"}], "tools": [{"name": "f", "input_schema": ${objects(100_000)}}]}`,
  },
  "a test's variable 100,000 levels deep": {
    path: 'prompts/promptfooconfig.json',
    text: `{"providers": ["openai:gpt-4o"], "prompts": ["Hi {{ a }}"], "tests": [{"vars": {"a": ${nested(100_000)}}}]}`,
  },
  '---js front matter': {
    path: 'prompts/a.md',
    text: '---js\nmodule.exports = process.exit(1)\n---\nHi',
    tokens: 13,
  },
  '---js front matter of a Dotprompt': {
    path: 'a.prompt',
    text: '---js\nmodule.exports = process.exit(1)\n---\nHi {{role "user"}}',
    tokens: 20,
  },
  'front matter that never ends': {
    path: 'a.prompt',
    text: `---\n${'model: m\n'.repeat(1_000)}`,
    says: 'The front matter of a.prompt:1:1 is never closed by a second line of --- or +++, so the whole file counts as the prompt.\n',
  },
  'keys of a prototype': {
    path: 'prompts/a.json',
    text: '{"__proto__": {"messages": []}, "constructor": {"prototype": {"x": 1}}, "messages": [{"role": "toString", "content": "Hi"}]}',
    tokens: 8,
  },
  'samples called as what every object has': {
    path: 'a.prompt',
    text: '---\ninput:\n  default:\n    __proto__: mine\n    constructor: mine\n---\n{{__proto__}} {{constructor}} {{toString}}',
    tokens: 6,
    says: '1 slot in 1 prompt is undeclared, so only its placeholder text is counted, for example toString in a.prompt:7:31.',
  },
  'a model of control characters': {
    path: 'a.prompt',
    text: '---\nmodel: "gpt-4o\\n::error::x"\n---\nHi',
    says: '1 prompt names no model; gpt-5.4-mini is assumed.',
  },
  'an id that is a sentence': {
    path: 'a.prompt',
    text: '---\nid: "a secret, and more"\n---\nHi',
    tokens: 1,
  },
  'half a character': { path: 'prompts/a.json', text: message('"\\ud800"') },
}

describe('a file that asks for too much', () => {
  it.each(Object.entries(cases))('ends in a sentence: %s', async (_, { path, text, says, tokens }) => {
    const read = await seen(undefined, { [path]: text })
    if (says !== undefined) expect(read.text).toContain(says)
    else expect(read.text).not.toMatch(/could not be read|counts as the prompt/)
    if (tokens !== undefined) expect(read.tokens).toBe(tokens)
    expect(read.text).not.toMatch(/secret|process/)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe('bytes that are no text', () => {
  it.each([
    ['NUL', Buffer.from('Hi\0there'), 'is binary, so it is not counted.'],
    [
      'no UTF-8',
      Buffer.from([0x48, 0x69, 0xff, 0xfe, 0x80]),
      'is not UTF-8 text (save it as UTF-8), so it is not counted.',
    ],
    ['UTF-16', Buffer.from('\uFEFFHi', 'utf16le'), 'is not UTF-8 text (save it as UTF-8), so it is not counted.'],
    ['half a character in UTF-8', Buffer.from([0x48, 0xed, 0xa0, 0x80]), 'is not UTF-8 text'],
    [
      'more than 4 MiB',
      Buffer.alloc(4 * 1024 * 1024 + 1, 'a'),
      'is larger than 4 MiB, or 768 KiB of source code, so it is not counted.',
    ],
  ])('are reported, and fail what was a prompt: %s', async (_, bytes, says) => {
    const { text, verdict } = await seen({ 'a.prompt': 'Hi' }, { 'a.prompt': bytes })
    expect(text).toContain(`a.prompt ${says}`)
    expect(verdict).toBe('fail')
  })
})
