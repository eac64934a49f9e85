import { describe, expect, it } from 'vitest'
import type { Message, Tool } from '../../../../src/model/prompt.ts'
import { countMarked, geminiDeclaration, geminiStep } from '../../../../src/tokens/hidden/gemini-declaration.ts'
import { geminiImage } from '../../../../src/tokens/hidden/gemini-images.ts'
import { geminiPython } from '../../../../src/tokens/hidden/gemini-python.ts'
import { geminiWords } from '../../../../src/tokens/hidden/gemini-words.ts'
import { parametersType } from '../../../../src/tokens/hidden/typescript-schema.ts'
import { tokenizerNamed } from '../../../../src/tokens/tokenizers.ts'
import { measured, modelOf, ofKind, promptOf, said } from './requests.ts'

const { count } = tokenizerNamed('gemini')
const at = { path: 'a.json' }

const parameters = JSON.stringify({
  type: 'object',
  properties: {
    harbour: { type: 'string', description: 'Where the boat lies' },
    rig: { type: 'string', enum: ['sloop', 'ketch'] },
    berth: { type: 'object', description: 'Its place', properties: { pier: { type: 'integer' } }, required: ['pier'] },
  },
  required: ['harbour', 'berth'],
})
const moor: Tool = { name: 'moor_boat', at, description: 'Moors a boat.', parameters }

const tokensOf = (tool: Tool, asked: string, id = asked) =>
  ofKind('tool', measured(promptOf([], { tools: [tool] }), { ...modelOf(id, 'gemini'), asked })).map(
    ({ tokens }) => tokens,
  )

describe("Gemini's tools", () => {
  it('are a Python definition for Gemini 2.5, with a data class for each object and what may be left out', () => {
    expect(geminiPython('moor_boat', 'Moors a boat.', parameters)).toBe(
      [
        '@dataclasses.dataclass(kw_only=True)',
        'class MoorBoatBerth:',
        '  """Its place',
        '',
        '  Attributes:',
        '    pier: ',
        '  """',
        '  pier: int',
        'def moor_boat(',
        '    harbour: str,',
        "    rig: Literal['sloop', 'ketch'] | None = None,",
        '    berth: MoorBoatBerth,',
        ') -> dict:',
        '  """Moors a boat.',
        '',
        '  Args:',
        '    harbour: Where the boat lies',
        '    rig: ',
        '    berth: Its place',
        '  """',
        '',
      ].join('\n'),
    )
    expect(tokensOf(moor, 'gemini-2.5-flash')).toEqual([count(geminiPython('moor_boat', 'Moors a boat.', parameters))])
  })

  it('are declarations between marks since Gemini 3, each mark one token', () => {
    const declared = (tool: Omit<Tool, 'at'>) => geminiDeclaration({ ...tool, at }).replaceAll('\u{f0000}', '|')
    const plain = geminiDeclaration({ name: 'moor', at, parameters: '{"type":"object","properties":{},"required":[]}' })
    expect(plain.replaceAll('\u{f0000}', '|')).toBe('|declaration:moor{parameters:{type:|OBJECT|}}|')
    expect(countMarked(plain, count)).toBe(
      4 + count('declaration:moor{parameters:{type:') + count('OBJECT') + count('}}'),
    )
    const [tokens = 0] = tokensOf(moor, 'gemini-3-flash-preview')
    expect(tokens).toBe(countMarked(geminiDeclaration(moor), count))
    const titled = '{"properties":{"berth":{"title":"Berth","type":"string"}},"title":"Moor","type":"object"}'
    expect(declared({ name: 'moor', parameters: titled })).toBe(
      '|declaration:moor{parameters:{properties:{berth:{title:|Berth|,type:|STRING|}},title:|Moor|,type:|OBJECT|}}|',
    )
    expect(declared({ name: 'moor', description: 'Moors.', returns: '{"type":"STRING"}' })).toBe(
      '|declaration:moor{description:|Moors.|,response:{type:|STRING|}}|',
    )
  })

  it('are their words alone for Gemini 2.0 and on Vertex AI, and none of a JSON Schema', () => {
    const words = geminiWords('moor_boat', 'Moors a boat.', parameters)
    expect(words).toEqual(expect.arrayContaining(['moor_boat', 'object', 'harbour', 'sloop', 'integer', 'pier']))
    const all = words.reduce((sum, word) => sum + count(word), 0)
    expect(tokensOf(moor, 'gemini-2.0-flash')).toEqual([all])
    expect(tokensOf(moor, 'vertex_ai/gemini-2.5-flash', 'gemini-2.5-flash')).toEqual([all])
    expect(tokensOf({ ...moor, jsonSchema: true }, 'gemini-2.0-flash')).toEqual([
      count('moor_boat') + count('Moors a boat.'),
    ])
  })

  it('have signs beside their words for Gemini 3 on Vertex AI, where they are in the form of Google', () => {
    const beside = (tool: Tool) =>
      (tokensOf(tool, 'vertex_ai/gemini-3-flash', 'gemini-3-flash')[0] ?? 0) -
      (tokensOf(tool, 'vertex_ai/gemini-2.5-flash', 'gemini-2.5-flash')[0] ?? 0)
    const own = JSON.stringify({ type: 'OBJECT', properties: { pier: { type: 'STRING' }, sloop: { type: 'STRING' } } })
    expect(beside({ ...moor, parameters: own })).toBe(13)
    expect(beside({ ...moor, parameters: own, jsonSchema: true })).toBe(0)
    expect(beside({ name: 'moor_boat', at })).toBe(0)
  })

  it('repeat no long text by reference', () => {
    const long = 'x'.repeat(200_000)
    const again = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`p${i}`, { $ref: '#' }]))
    for (const schema of [
      JSON.stringify({ description: long, properties: again }),
      JSON.stringify({ properties: { [long]: { $ref: '#' }, b: { $ref: '#' } } }),
      JSON.stringify({ $defs: { e: { enum: Array.from({ length: 20_000 }, (_, i) => i) } }, properties: again }),
    ]) {
      expect(geminiPython('f', '', schema).length).toBeLessThan(4_000_000)
      expect(geminiDeclaration({ name: 'f', at, parameters: schema }).length).toBeLessThan(4_000_000)
      expect(parametersType(schema).length).toBeLessThan(4_000_000)
    }
  })

  it('end where a schema refers to itself', () => {
    const endless = '{"properties":{"a":{"$ref":"#"},"b":{"$ref":"#"}}}'
    for (const id of ['gemini-2.0-flash', 'gemini-2.5-pro', 'gemini-3-pro'])
      expect(tokensOf({ name: 'f', at, parameters: endless }, id)[0]).toBeLessThan(400_000)
    expect(tokensOf({ name: 'f', at, parameters: '{"properties":' }, 'gemini-3-pro')).toEqual(
      tokensOf({ name: 'f', at }, 'gemini-3-pro'),
    )
  })
})

describe("Gemini's history", () => {
  const called: Message[] = [
    said('model', 'find_kite{"wind":"low"}', { calls: [{ name: 'find_kite', arguments: '{"wind":"low"}' }] }),
    said('user', 'find_kite{"kite":"red"}', { results: [{ name: 'find_kite', json: '{"kite":"red"}' }] }),
  ]

  it('has calls and results as the generation writes them', () => {
    const total = (id: string) => measured(promptOf(called), modelOf(id, 'gemini')).total.expected
    const declared = [
      geminiStep('call', 'find_kite', '{"wind":"low"}'),
      geminiStep('response', 'find_kite', '{"kite":"red"}'),
    ]
    expect(total('gemini-3-pro')).toBe(2 + declared.reduce((sum, step) => sum + countMarked(step, count), 0))
    expect(total('gemini-2.5-pro')).toBe(
      // And one for the call.
      3 + count('print(default_api.find_kite(wind="low"))') + count('{"find_kite_response": {"kite": "red"}}'),
    )
    const words = ['find_kite', 'wind', 'low', 'find_kite', 'kite', 'red']
    expect(total('gemini-2.0-flash')).toBe(words.reduce((sum, word) => sum + count(word), 0))
  })
})

describe("Gemini's framing", () => {
  const around = (id: string, more: Partial<Message> = {}, asked = id) =>
    ofKind('framing', measured(promptOf([said('user', 'hello', more)]), { ...modelOf(id, 'gemini'), asked })).reduce(
      (sum, { tokens }) => sum + tokens,
      0,
    )

  it('is one token a message since 2.5, none before or on Vertex AI, and until 2.5 one for each further text', () => {
    expect([around('gemini-2.5-flash'), around('gemini-3-pro'), around('gemini-2.0-flash')]).toEqual([1, 1, 0])
    expect(around('gemini-2.5-flash', {}, 'google-vertex/gemini-2.5-flash')).toBe(0)
    const offs = (asked: string) =>
      measured(promptOf([said('user', 'hello')]), { ...modelOf('gemini-2.0-flash', 'gemini'), asked }).offs.get(
        'framing',
      )
    expect([offs('vertex_ai/gemini-2.0-flash'), offs('gemini-2.0-flash')]).toEqual([undefined, 1])
    expect(around('gemini-2.5-flash', { furtherTexts: 2 })).toBe(3)
    expect(around('gemini-3-flash', { furtherTexts: 2 })).toBe(1)
    expect(around('gemini-2.5-flash', { unnamedRole: true })).toBe(0)
  })
})

describe("Gemini's images", () => {
  it.each([
    ['gemini-2.5-flash', 128, 128, 258],
    ['gemini-2.5-flash', 600, 560, 258],
    ['gemini-2.5-flash', 800, 560, 516],
    ['gemini-2.0-flash', 540, 360, 7 * 258],
    ['gemini-2.0-flash', 3008, 2000, 13 * 258],
    ['gemini-3-flash', 3008, 2000, 41 * 27],
  ])('cost %s for %i x %i pixels %i tokens', (id, width, height, tokens) => {
    expect(geminiImage(id, { width, height }, undefined)).toBe(tokens)
  })
})
