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
        '// Where to go.\n// And when.',
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

  it('quotes a default that is a text, and shows one that is nothing', () => {
    const schema = object({ depth: { type: 'string', default: 'deep' }, scope: { type: 'string', default: null } })
    expect(parametersType(schema)).toBe('{\ndepth?: string, // default: "deep"\nscope?: string, // default: null\n}')
  })

  it('says again what may be of several types, with each of them', () => {
    const schema = object({
      to: { type: ['string', 'null'], description: 'Where.' },
      by: { type: ['integer', 'null'] },
    })
    expect(parametersType(schema)).toBe(
      '{\n// Where.\nto?:\n | string\n // Where.\n | null\n // Where.,\nby?: number | null,\n}',
    )
  })

  it('repeats no long text for more types than there are', () => {
    const many = { type: Array(1000).fill('string'), description: 'x'.repeat(100_000) }
    expect(parametersType(object({ to: many })).length).toBeLessThan(200_000)
  })

  it('has what an object in a list is before it', () => {
    const leg = { type: 'object', title: 'Leg', properties: { to: { type: 'string' } } }
    expect(parametersType(object({ legs: { type: 'array', items: leg } }))).toBe(
      '{\nlegs?: // Leg\n{\nto?: string,\n}[],\n}',
    )
  })

  it('marks each line of a description up to the first blank one', () => {
    const schema = object({ to: { type: 'string', description: '\n  Where.\n  To go.\n\n  Args:\n   none' } })
    expect(parametersType(schema)).toBe('{\n// Where.\n// To go.\n\nArgs:\nnone\nto?: string,\n}')
  })

  it('writes a definition once within itself, and as often as others refer to it', () => {
    const leg = { type: 'object', properties: { to: { type: 'string' }, next: { $ref: '#/$defs/leg' } } }
    const trip = { type: 'object', properties: { out: { $ref: '#/$defs/leg' }, back: { $ref: '#/$defs/leg' } } }
    const once = '{\nto?: string,\nnext?: any,\n}'
    expect(parametersType(JSON.stringify({ ...trip, $defs: { leg } })).split(once)).toHaveLength(3)
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
    [
      'a tool that must be called is named',
      { forcedTool: 'find_kite' },
      'gpt-4o',
      undefined,
      16 + o200k.count('find_kite'),
    ],
    [
      'a tool that must be called is named in Responses too',
      { api: 'responses', forcesTool: true, forcedTool: 'find_kite' },
      'gpt-4.1',
      undefined,
      10 + o200k.count('find_kite'),
    ],
    ['a reasoning model in Chat Completions', {}, 'gpt-5-mini', 'You fly kites', 91],
    ['a reasoning model in Responses', { api: 'responses' }, 'gpt-5-mini', undefined, 9],
    ['a reasoning model that may call one tool', { api: 'responses', callsOne: true }, 'gpt-5', undefined, 87],
    ['the o-series has no instructions in Chat Completions', {}, 'o4-mini', 'You fly kites', 10],
    ['the o-series in Responses', { api: 'responses' }, 'o4-mini', undefined, 6],
    ['a plain model in Responses', { api: 'responses' }, 'gpt-4.1', 'You fly kites.', 3],
    ['the only tool in Responses must be called', { api: 'responses', forcesTool: true }, 'gpt-4.1', undefined, 11],
  ] as const)('cost what they are as text, and a constant: %s', (_, prompt, id, system, constant) => {
    expect(toolTokens(prompt, id, system)).toBe(o200k.count(written) + around + constant)
  })

  it('are counted with the grammar of their argument, in a wide range, as nobody publishes how it is shown', () => {
    const definition = 'start: (WORD " ")* WORD\n'.repeat(10)
    const partOf = (more: object) =>
      ofKind(
        'tool',
        measured(promptOf([], { tools: [{ name: 'say', at, ...more }] }), modelOf('gpt-5', 'o200k_base')),
      )[0]
    const [plain, grammar] = [partOf({}), partOf({ grammar: definition })]
    const more = (grammar?.tokens ?? 0) - (plain?.tokens ?? 0)
    expect(more).toBeGreaterThanOrEqual(o200k.count(definition))
    expect((grammar?.off ?? 0) - (plain?.off ?? 0)).toBeGreaterThan(more / 3)
  })
})

describe('tools of GPT-5 at a router', () => {
  const off = (asked: string) =>
    ofKind(
      'tool',
      measured(promptOf([said('user', 'Go')], { tools: [tool] }), { ...modelOf('gpt-5', 'o200k_base'), asked }),
    ).at(-1)

  it('are framed as in Responses, which it asks', () => {
    expect(off('openrouter/openai/gpt-5')).toMatchObject({ tokens: around + 9, off: 2 })
  })

  it('have a range for both where the name may be that of a library', () => {
    expect(off('openai/gpt-5')).toMatchObject({ tokens: around + 9, off: 82 })
    expect(off('gpt-5')).toMatchObject({ tokens: around + 91, off: 1 })
  })
})

const called = (
  calls: Call[],
  api: Prompt['api'],
  id: string,
  more: object = { onlyCalls: true },
  result: (i: number) => string = () => '',
) => {
  const texts = calls.map(call => call.name + call.arguments).join('')
  const messages = [
    said('assistant', texts, { calls, ...more }),
    ...calls.map((_, i) => said('tool', result(i), { results: [{}] })),
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

  it('cost nothing for an id where several stand one after the other', () => {
    const tokensOf = (times: number, kept?: true) => {
      const made = said('assistant', 'f', { calls: [{ name: 'f', arguments: '', kept }], onlyCalls: true as const })
      const messages = [said('user', 'Go'), ...Array<Prompt['messages'][number]>(times).fill(made)]
      return measured(promptOf(messages, { api: 'responses' }), modelOf('gpt-4o', 'o200k_base')).total.expected
    }
    expect(tokensOf(1, true) - tokensOf(1)).toBe(3)
    expect(tokensOf(2, true) - tokensOf(2)).toBe(0)
  })

  it('have the frame of a message besides, where it says something', () => {
    expect(called([call], 'chat', 'gpt-4o', {})).toBe(14 + again + 4)
  })

  it('cost 10 more from GPT-5.4 on where Responses has several one after the other', () => {
    const inResponses = (times: number, id: string) => {
      const made = said('assistant', call.name + call.arguments, { calls: [call], onlyCalls: true as const })
      const given = said('tool', '', { results: [{}] })
      const messages = [...Array(times).fill(made), ...Array(times).fill(given)]
      const parts = measured(promptOf(messages, { api: 'responses' }), modelOf(id, 'o200k_base')).parts
      return parts.filter(({ name }) => name === 'calls').reduce((sum, part) => sum + part.tokens, 0)
    }
    expect(inResponses(3, 'gpt-5.4') - 3 * inResponses(1, 'gpt-5.4')).toBe(10)
    expect(inResponses(3, 'gpt-5.1') - 3 * inResponses(1, 'gpt-5.1')).toBe(0)
  })

  it('name their speaker, where the request does', () => {
    const named = { onlyCalls: true, name: 'pilot' }
    expect(called([call], 'chat', 'gpt-4o', named)).toBe(14 + again + 1 + o200k.count('pilot'))
  })

  it.each([
    ['gpt-4o', 21],
    ['gpt-5', 26],
  ])('are one call where %s makes several at once, whose results are one list', (id, constant) => {
    const uses = '{"recipient_name":"functions.find_kite","parameters":{"wind":3}}'
    const apart = 2 * (o200k.count(call.name) + o200k.count(call.arguments))
    const made = o200k.count(`{"tool_uses":[${uses},${uses}]}`) - apart
    const given = (list: string, texts: string[]) =>
      o200k.count(list) - texts.reduce((sum, text) => sum + o200k.count(text), 0)
    const withResults = (texts: string[]) =>
      called([call, call], 'chat', id, { onlyCalls: true }, i => texts[i] as string)
    const said = ['A kite.\nRed.', 'No "kite".']
    expect(withResults(said)).toBe(constant + made + given(JSON.stringify(said), said))
    const json = ['{"kites":2,"red":true}', '[1]']
    expect(withResults(json)).toBe(constant + made + given('[{"kites": 2, "red": true},[1]]', json))
    expect(withResults(['{ no', '[']).toString()).toBe(String(constant + made + given('["{ no","["]', ['{ no', '['])))
  })
})
