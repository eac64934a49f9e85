import { describe, expect, it } from 'vitest'
import type { Prompt } from '../../../../src/model/prompt.ts'
import { encoding } from '../../../../src/tokens/encoding.ts'
import { measured, modelOf, ofKind, promptOf, said } from './requests.ts'

const at = { path: 'a.json' }
const count = encoding('o200k_base')
const schema = (value: object) => JSON.stringify(value)
const kite = schema({
  type: 'object',
  properties: { required: { type: 'string' }, tail: { $ref: '#/$defs/tail' } },
  required: ['required', 'tail'],
  additionalProperties: false,
  $defs: { tail: { type: 'object', properties: { bows: { type: 'integer' } }, required: ['bows'] } },
})
/** As the model reads it: a property may be called what a keyword is called. */
const shown =
  '{"type":"object","properties":{"required":{"type":"string"},"tail":{"$ref":"#/$defs/tail"}},"$defs":{"tail":{"type":"object","properties":{"bows":{"type":"integer"}}}}}'

function tokensOf(more: Partial<Prompt>, id = 'gpt-4o', messages = [said('user', 'Fly.')]) {
  const response = { at, name: 'kite', schema: kite }
  const [part] = ofKind('schema', measured(promptOf(messages, { response, ...more }), modelOf(id, 'o200k_base')))
  return part
}

describe('the schema of an answer for OpenAI', () => {
  const written = count(`# Response Formats\n\n## kite\n\n${shown}`)

  it('stands under a heading, without what is required', () => {
    expect(tokensOf({ api: 'responses' })?.tokens).toBe(written + 1)
    expect(tokensOf({ api: 'responses' }, 'gpt-5')?.tokens).toBe(written)
  })

  it('follows the system message in Chat Completions, or is one by itself', () => {
    const named = count('kite')
    expect(tokensOf({ api: 'chat' })?.tokens).toBe(written + 6 + named)
    expect(tokensOf({ api: 'chat' }, 'gpt-5')?.tokens).toBe(written + 4)
    // A blank line is a token of its own but after a full stop.
    const behind = (text: string) => tokensOf({ api: 'chat' }, 'gpt-4o', [said('system', text), said('user', 'Fly.')])
    expect(behind('Be brief.')?.tokens).toBe(written + 2 + named)
    expect(behind('Be brief')?.tokens).toBe(written + 3 + named)
  })

  it('marks earlier answers in Chat Completions, but not what only calls', () => {
    const answers = [said('user', 'Fly.'), said('assistant', '{}'), said('assistant', 'x', { onlyCalls: true })]
    const alone = tokensOf({ api: 'chat' })?.tokens ?? 0
    expect(tokensOf({ api: 'chat' }, 'gpt-4o', answers)?.tokens).toBe(alone + 4)
    expect(tokensOf({ api: 'responses' }, 'gpt-4o', answers)?.tokens).toBe(written + 1)
  })

  it('has no more than describes the answer, in ASCII', () => {
    const response = { at, name: 'kite', schema: '' }
    const of = (value: object) =>
      tokensOf({ api: 'responses', response: { ...response, schema: schema(value) } })?.tokens
    const wind = { type: 'integer', minimum: 1, maximum: 12, default: 3, description: 'Wind – in knots' }
    const known = { $schema: 'http://json-schema.org/draft-07/schema#', properties: { wind } }
    const read = '{"properties":{"wind":{"type":"integer","description":"Wind \\u2013 in knots"}}}'
    expect(of(known)).toBe(count(`# Response Formats\n\n## kite\n\n${read}`) + 1)
    // A property may be called what a keyword is called.
    const called = { properties: { default: { type: 'string' }, format: { type: 'string' } } }
    expect(of(called)).toBe(count(`# Response Formats\n\n## kite\n\n${schema(called)}`) + 1)
  })

  it('has its description as a comment', () => {
    const response = { at, name: 'kite', description: 'A kite.', schema: kite }
    const commented = count(`# Response Formats\n\n## kite\n\n// A kite.\n${shown}`)
    expect(tokensOf({ api: 'responses', response })?.tokens).toBe(commented + 1)
  })

  it('is a guess where others serve the model, and as it stands where it is no JSON', () => {
    expect(tokensOf({ api: 'chat' }, 'openai/gpt-oss-120b')?.off).toBeGreaterThan(written)
    const response = { at, name: 'kite', schema: '{{ schema }}' }
    expect(tokensOf({ api: 'responses', response })?.tokens).toBe(
      count('# Response Formats\n\n## kite\n\n{{ schema }}') + 1,
    )
  })

  it('is read to a depth that no schema has', () => {
    const deep = `${'{"items":'.repeat(5000)}1${'}'.repeat(5000)}`
    expect(tokensOf({ response: { at, name: 'kite', schema: deep } })?.tokens).toBeLessThan(500)
  })
})

describe('what a type cannot say of its values', () => {
  it('widens the range of an OpenAI tool by its tokens', () => {
    const offOf = (more: object) => {
      const parameters = schema({ type: 'object', properties: { day: { type: 'string', ...more } } })
      const prompt = promptOf([said('user', 'Fly.')], { tools: [{ name: 'fly', at, parameters }] })
      return ofKind('tool', measured(prompt, modelOf('gpt-4o', 'o200k_base')))[0]?.off ?? 0
    }
    expect(offOf({ format: 'date' }) - offOf({})).toBe(count('"format":"date"') + 1)
    expect(offOf({ minLength: 3, pattern: 'x' }) - offOf({})).toBe(count('"minLength":3') + count('"pattern":"x"') + 2)
  })
})
