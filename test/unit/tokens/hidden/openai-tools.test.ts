import { describe, expect, it } from 'vitest'
import type { Call, Prompt } from '../../../../src/model/prompt.ts'
import { parametersType } from '../../../../src/tokens/hidden/typescript-schema.ts'
import { tokenizerNamed } from '../../../../src/tokens/tokenizers.ts'
import { measured, modelOf, ofKind, promptOf, said } from './requests.ts'

const at = { path: 'a.json' }
const o200k = tokenizerNamed('o200k_base')
const object = (properties: object, more: object = {}) => JSON.stringify({ type: 'object', properties, ...more })

describe('a function of OpenAI', () => {
  it('is one line where nothing is said of its parameters', () => {
    expect(
      parametersType(object({ a: { type: 'number' }, b: { type: ['string', 'null'] } }, { required: ['a'] })),
    ).toBe('{ a: number, b?: string | null }')
    expect(parametersType(object({}))).toBe('')
    expect(parametersType('{')).toBe('')
  })

  it('has titles, descriptions and defaults as comments, and objects within objects without indent', () => {
    const schema = object(
      {
        plan: { $ref: '#/$defs/plan', description: 'Where to go.\n  And when.' },
        speed: { enum: ['slow', 'fast'], default: 'slow', title: 'Speed' },
        stops: { type: 'array', items: { anyOf: [{ type: 'integer' }, { const: 'all' }] } },
      },
      {
        title: 'Trip',
        required: ['plan'],
        $defs: { plan: { type: 'object', properties: { to: { type: 'string', description: 'A town' } } } },
      },
    )
    expect(parametersType(schema)).toBe(
      [
        '// Trip\n{',
        '// Where to go.\nAnd when.',
        'plan: {',
        '// A town',
        'to?: string,',
        '},',
        '// Speed',
        'speed?: "slow" | "fast", // default: slow',
        'stops?: number | "all"[],',
        '}',
      ].join('\n'),
    )
  })

  it('ends, however a schema refers to itself', () => {
    const twice = { type: 'object', properties: { a: { $ref: '#' }, b: { $ref: '#' } } }
    expect(parametersType(JSON.stringify(twice)).length).toBeLessThan(200_000)
    expect(parametersType(JSON.stringify({ ...twice, $ref: '#' })).length).toBeLessThan(200_000)
  })
})

const tool = { name: 'find_kite', at, description: 'Finds a kite.', parameters: object({ wind: { type: 'number' } }) }
const written = ' {\n\n// Finds a kite.\ntype find_kite = (_: { wind?: number }) => any'
const around = o200k.count('namespace functions') + o200k.count(';\n\n} // namespace functions')
const toolTokens = (prompt: Partial<Prompt>, id = 'gpt-4o', system?: string) =>
  ofKind(
    'tool',
    measured(
      promptOf([...(system ? [said('system', system)] : []), said('user', 'Go')], { tools: [tool], ...prompt }),
      modelOf(id, 'o200k_base'),
    ),
  ).reduce((sum, part) => sum + part.tokens, 0)

describe("OpenAI's tools", () => {
  it.each([
    ['a plain model in Chat Completions makes a system message for them', {}, 'gpt-4o', undefined, 9],
    ['they follow a system message, after a blank line', {}, 'gpt-4o', 'You fly kites', 6],
    ['the blank line is part of a full stop', {}, 'gpt-4o', 'You fly kites.', 5],
    ['a tool that must be called is named', { forcedTool: 'find_kite' }, 'gpt-4o', undefined, 18],
    ['a reasoning model in Chat Completions', {}, 'gpt-5-mini', 'You fly kites', 91],
    ['a reasoning model in Responses', { api: 'responses' }, 'gpt-5-mini', undefined, 9],
    ['a reasoning model that may call one tool', { api: 'responses', callsOne: true }, 'o3', undefined, 87],
    ['a plain model in Responses', { api: 'responses' }, 'gpt-4.1', 'You fly kites.', 3],
    ['the only tool in Responses must be called', { api: 'responses', forcesTool: true }, 'gpt-4.1', undefined, 11],
  ] as const)('cost what they are as text, and a constant: %s', (_, prompt, id, system, constant) => {
    expect(toolTokens(prompt, id, system)).toBe(o200k.count(written) + around + constant)
  })
})

const called = (calls: Call[], api: Prompt['api'], id: string, more: object = { onlyCalls: true }) => {
  const texts = calls.map(call => call.name + call.arguments).join('')
  const messages = [
    said('assistant', texts, { calls, ...more }),
    ...calls.map(() => said('tool', '', { results: [{}] })),
  ]
  return ofKind('framing', measured(promptOf(messages, { api }), modelOf(id, 'o200k_base')))
    .filter(({ name }) => name !== 'reply')
    .reduce((sum, part) => sum + part.tokens, 0)
}

describe("OpenAI's calls in the history", () => {
  const call = { name: 'find_kite', arguments: '{"wind":3}' }
  const again = o200k.count('functions.find_kite') - 2

  it.each([
    ['chat', 'gpt-4o', 14],
    ['chat', 'gpt-5', 20],
    ['responses', 'gpt-4o', 12],
    ['responses', 'gpt-5', 18],
    ['responses', 'gpt-5.4', 21],
  ] as const)('cost in %s with %s %i tokens each around their text, and the name once more', (api, id, each) => {
    expect(called([call], api, id)).toBe(each + again)
  })

  it('cost 3 more where Responses keeps them under an id, and the name of a namespace in place of the usual one', () => {
    expect(called([{ ...call, kept: true }], 'responses', 'gpt-4o')).toBe(15 + again)
    const elsewhere = { ...call, kept: true as const, namespace: 'kite_shop' }
    const named = 2 * (o200k.count('kite_shop.find_kite') - o200k.count('functions.find_kite'))
    expect(called([elsewhere], 'responses', 'gpt-5')).toBe(21 + again + named)
  })

  it('have the frame of a message besides, where it says something', () => {
    expect(called([call], 'chat', 'gpt-4o', {})).toBe(14 + again + 4)
  })

  it('are one call where a plain model makes several at once', () => {
    const uses = '{"recipient_name":"functions.find_kite","parameters":{"wind":3}}'
    const apart = 2 * (o200k.count(call.name) + o200k.count(call.arguments))
    expect(called([call, call], 'chat', 'gpt-4o')).toBe(
      21 + 2 * again + o200k.count(`{"tool_uses":[${uses},${uses}]}`) - apart,
    )
  })
})
