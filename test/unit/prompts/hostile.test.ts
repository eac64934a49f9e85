import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sized } from '../../size.ts'
import { work } from '../../work.ts'
import { oneFile, sent } from './one-file.ts'
import { surveyed } from './surveyed.ts'

const MEBI = 1024 * 1024
const deep = (depth: number) => `messages:\n  - role: user\n    content: ${'['.repeat(depth)}${']'.repeat(depth)}\n`

describe('a hostile file', () => {
  it.each([
    ['YAML nested in brackets', 'a.prompt.yml', deep(100_000)],
    ['YAML nested in dashes', 'a.prompt.yml', `${'- '.repeat(100_000)}x`],
    ['YAML nested in maps', 'a.prompt.yml', `${'{a: '.repeat(100_000)}`],
    ['YAML nested in question marks', 'a.prompt.yml', `${'? '.repeat(100_000)}x`],
  ])('of %s is reported as too deep and sent unchanged', async (_, path, text) => {
    const { prompt, findings } = await oneFile(path, text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toMatchObject([{ kind: 'format', problem: 'too-deep' }])
  })

  it('of front matter nested too deep is sent unchanged', async () => {
    const text = `---\na: ${'['.repeat(100_000)}\n---\nHello.`
    const { prompt, findings } = await oneFile('a.md', text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toMatchObject([{ kind: 'format', format: 'front-matter', problem: 'too-deep' }])
  })

  it('of JSON nested 100,000 deep is read like any other', async () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const { prompt } = await oneFile('a.json', `{"x": ${nested}, "messages": [{"role": "user", "content": "Hi"}]}`)
    expect(sent(prompt)).toBe('Hi')
  })

  it('of aliases of aliases is reported and not unfolded', async () => {
    const lines = ['a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]']
    for (let level = 1; level < 30; level++)
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      )
    const { findings } = await oneFile('a.prompt.yml', lines.join('\n'))
    expect(findings).toMatchObject([{ kind: 'format', problem: 'too-many-aliases' }])
  })

  it('of one large text sent over and over by aliases is reported and not unfolded', async () => {
    const text = `big: &big ${'x'.repeat(50_000)}\nmessages:\n${'  - {role: user, content: *big}\n'.repeat(5_000)}`
    const { prompt, findings } = await oneFile('a.prompt.yml', text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toMatchObject([{ kind: 'format', problem: 'too-many-aliases' }])
  })

  it('whose alias is within its own anchor is read to its end', async () => {
    const { prompt, findings } = await oneFile('a.prompt.yml', '&a\nmessages:\n  - {role: user, content: *a}\n')
    expect(prompt.messages).toHaveLength(1)
    expect(findings).toMatchObject([{ kind: 'format', problem: 'not-yaml' }])
  })

  it.each([
    ['text', `messages: |\n${'  text\n'.repeat(80_000)}`],
    ['entries', `messages: [${'{role: user, content: x},'.repeat(10_000)}]`],
    ['signs', `messages: [${','.repeat(500_000)}]`],
  ])('of more YAML than anybody writes is not parsed, for its %s', async (_, text) => {
    const { prompt, findings } = await oneFile('a.prompt.yml', text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toMatchObject([{ kind: 'format', problem: 'too-large' }])
  })

  it('of a very long line of JSON is read in a few seconds', async () => {
    const message = '{"role":"user","content":"a\\\\\\"b\\n"},'
    const many = message.repeat((0.2 * MEBI) / message.length)
    const spent = work()
    const { prompt } = await oneFile('a.json', `{"messages":[${many.slice(0, -1)}]}`)
    expect(prompt.messages.length).toBeGreaterThan(5_000)
    expect(prompt.messages.at(-1)?.runs.expected[0]?.text).toBe('a\\"b\n')
    expect(spent()).toBeLessThan(4_000)
  })

  it.each([
    ['one text of escapes', `{"messages":[{"role":"user","content":"${'\\"'.repeat(sized(2, 0.6) * MEBI)}"}]}`],
    ['a missing end', `{"messages":[{"role":"user","content":"${'x'.repeat(sized(4, 1.2) * MEBI)}`],
  ])('of much JSON with %s is read in a few seconds', async (_, text) => {
    const spent = work()
    expect(sent((await oneFile('a.json', text)).prompt).length).toBeGreaterThan(MEBI / 2)
    expect(spent()).toBeLessThan(4_000)
  })

  it.each(['a.md', 'a.prompt'])('of many lines that almost are fences is read in a few seconds: %s', async path => {
    const spent = work()
    await oneFile(path, `---\n${'--- \t x\n'.repeat(sized(MEBI / 2, MEBI / 16))}`)
    await oneFile(path, '#\n'.repeat(sized(2 * MEBI, MEBI / 4)))
    expect(spent()).toBeLessThan(4_000)
  })

  it('makes no key of a prototype', async () => {
    const keys = '"__proto__": {"messages": []}, "constructor": {"prototype": {"polluted": true}}, "toString": 1'
    const { prompt } = await oneFile(
      'a.json',
      `{${keys}, "messages": [{"role": "__proto__", "content": "constructor"}]}`,
    )
    expect(prompt.messages).toMatchObject([{ role: '__proto__', runs: { expected: [{ text: 'constructor' }] } }])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

const PATHS = 'a.md a.txt a.prompt a.prompty a.j2 a.json a.prompt.json a.yml a.prompt.yml a'.split(' ')
const YAML = [
  '---\n',
  '...\n',
  '\n',
  '\r\n',
  '\t',
  ': ',
  '- ',
  '? ',
  '|\n',
  '>-\n',
  '&a ',
  '*a',
  '!!binary ',
  '<<',
  'id: x\n',
]
const JSON_LIKE = ['[', ']', '{', '}', ',', '"', '\\', 'null', '1e999', '"messages": [{"role": "user", "content": ']
const WORDS = [
  'role',
  'messages',
  'model',
  'content',
  'secret',
  ' ',
  "'",
  '#',
  '%',
  '!',
  '---',
  '\0',
  '\uFEFF',
  '\uD800',
]
const FRAGMENTS = [...YAML, ...JSON_LIKE, ...WORDS]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 5 })), { maxLength: 60 })
    .map(parts => parts.join('')),
  fc.json().map(json => `{"messages": [{"role": "user", "content": ${json}}]}`),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map(parts => `---\n${parts.join('')}\n---\nbody`),
)

describe('any text', () => {
  it('under any name is one prompt made of its text, and no finding repeats a word of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), text, async (path, text) => {
        const { prompt, findings } = await oneFile(path, text)
        if (prompt.messages[0]?.role === 'prompt') {
          expect(sent(prompt).length).toBeLessThanOrEqual(text.length)
          // Tags are not sent, and Jinja's line breaks are `\n`.
          if (!text.includes('{')) expect(text.replace(/\r\n?/g, '\n')).toContain(sent(prompt).replace(/\r\n?/g, '\n'))
        }
        expect(JSON.stringify(findings)).not.toContain('secret')
        for (const { at } of findings) expect(at?.line ?? 1).toBeLessThanOrEqual(text.split('\n').length)
      }),
      { numRuns: sized(3_000, 150) },
    )
  })

  it('without front matter or messages is sent to the last character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async text => {
        const { prompts } = await surveyed([{ entry: { path: 'skprompt.txt', id: 'x' }, text: `x${text}` }])
        expect(prompts.map(sent)).toEqual([`x${text}`])
      }),
    )
  })
})
