import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../src/formats/formats.ts'
import type { Message } from '../../../src/model/prompt.ts'
import { sized } from '../../size.ts'
import { work } from '../../work.ts'
import { oneFile, sent } from '../prompts/one-file.ts'
import { surveyed } from '../prompts/surveyed.ts'
import { measured, modelOf } from '../tokens/hidden/requests.ts'

const PATHS = [
  'a.prompt',
  'a.prompty',
  'a.prompt.yml',
  'a.json',
  'a.yaml',
  'skprompt.txt',
  'promptfooconfig.yaml',
  'CLAUDE.md',
  'skills/a/SKILL.md',
  '.claude/commands/a.md',
  '.cursor/rules/a.mdc',
]

/** What formats look for, in any order and half of it broken. */
const WORDS = [
  '---\n',
  '\n',
  ' ',
  '  ',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ',',
  '&a ',
  '*a ',
  '|\n',
  '#',
  '@',
  '/',
  'x',
  'system:\n',
  'user:\n',
  '{{role "system"}}',
  '{{history}}',
  '{{media url=x}}',
  '{{#if a}}',
  '{{/if}}',
  '{{>a}}',
  '{% if a %}',
  '{% endif %}',
  '{{$x}}',
  '![a](',
  ')',
  'model',
  'messages',
  'role',
  'content',
  'tools',
  'tool_choice',
  'functions',
  'name',
  'parameters',
  'properties',
  'input',
  'default',
  'sample',
  'inputs',
  'template',
  'template_format',
  'input_variables',
  'execution_settings',
  '_type',
  'prompt',
  'prompts',
  'providers',
  'tests',
  'vars',
  'output',
  'schema',
  'response_format',
  'json_schema',
  'description',
  'image_url',
  'type',
  'url',
  'data:image/png;base64,iVBORw0KGgo',
  '__proto__',
  'constructor',
  'toString',
  'file://a.txt',
  '@a.md',
  '\0',
  '\uFEFF',
  '\uD800',
  '\r\n',
] // prettier-ignore

const anything = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary' })),
  {
    maxLength: 80,
  },
)

describe('a format', () => {
  it.each(PATHS)('makes prompts of anything that is called %s, and they can be counted', async path => {
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (words, fenced) => {
        const text = (fenced ? '---\n' : '') + words.join('')
        const { prompts } = await surveyed([{ entry: { path, id: '0' }, text }])
        expect(prompts.length).toBeGreaterThan(0)
        for (const prompt of prompts) {
          const { parts, total } = measured(prompt, modelOf('gpt-4o', 'o200k_base'))
          expect(parts.reduce((sum, part) => sum + part.tokens, 0)).toBe(total.expected)
          expect(total.low).toBeLessThanOrEqual(total.expected)
          expect(total.high).toBeGreaterThanOrEqual(total.expected)
        }
      }),
      { numRuns: sized(60, 20) },
    )
  })

  it('takes names that every object has for names like any other', async () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const front = keys.map(key => `    ${key}: mine`).join('\n')
    const slots = keys.map(key => `{{${key}}}`).join(' ')
    const { prompt } = await oneFile('a.prompt', `---\ninput:\n  default:\n${front}\n---\n${slots}`)
    expect(sent(prompt)).toBe('mine mine mine mine')
    const without = await oneFile('a.prompt', `---\nmodel: m\n---\n${slots}`)
    expect(sent(without.prompt)).toBe(slots)
    expect(Object.getPrototypeOf({})).not.toHaveProperty('mine')
  })

  it.each([
    ['roles', 'a.prompt', '{{role "user"}}x'],
    ['media', 'a.prompt', '{{media url=x}}'],
    ['open media', 'a.prompt', '{{media '],
    ['comments before a fence', 'a.prompt', '#\n'],
    ['fences', 'a.prompty', '---\n'],
    ['role lines', 'a.prompty', '---\na: b\n---\nuser:\nx\n'],
    ['half a role line', 'a.prompty', `---\na: b\n---\nsystem[${' '.repeat(50)}`],
    ['type keys', 'a.json', '"_type": '],
    ['slots', 'a.prompt.yml', '{{a}}'],
    ['half a slot', 'a.prompt.yml', '{{aa'],
    ['arguments', '.claude/commands/a.md', '$ARGUMENTS$1'],
  ])('reads many %s in time that grows with the text alone', (_, path, unit) => {
    const text = unit.repeat(Math.floor(sized(500_000, 60_000) / unit.length))
    const spent = work()
    parseFile({ path, id: '0', text })
    expect(spent()).toBeLessThan(10_000)
  })

  it('counts a schema and a picture of any shape', () => {
    const runs: Message['runs'] = { low: [], expected: [], high: [] }
    const at = { path: 'a.json' }
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(), (parameters, width, height) => {
        const messages = [{ role: 'user', runs, images: [{ at, width: width + 1, height: height + 1 }] }]
        const tools = [{ name: 'f', at, parameters }]
        const prompt = {
          id: 'a',
          declared: false,
          at,
          model: undefined,
          messages,
          settings: {},
          slots: [],
          unsent: 0,
          sources: [],
          tools,
        }
        for (const tokenizer of ['o200k_base', 'claude-4.7', 'gemini', 'qwen'] as const) {
          const { total } = measured(prompt, modelOf('any', tokenizer))
          expect(Number.isSafeInteger(total.expected) && total.expected > 0).toBe(true)
        }
      }),
    )
  })
})
