import { describe, expect, it } from 'vitest'
import type { Call, Tool } from '../../../../src/model/prompt.ts'
import { sortedSchema } from '../../../../src/tokens/hidden/sorted-schema.ts'
import { tokenizerNamed } from '../../../../src/tokens/tokenizers.ts'
import { measured, modelOf, ofKind, promptOf, said } from './requests.ts'

const at = { path: 'a.json' }
const { count } = tokenizerNamed('claude-3')
const tag = (name: string) => `antml:${name}`
const element = (name: string, ...parameters: [string, string][]) =>
  `<${tag('invoke')} name="${name}">\n${parameters
    .map(([key, value]) => `<${tag('parameter')} name="${key}">${value}</${tag('parameter')}>\n`)
    .join('')}</${tag('invoke')}>\n`

function aroundCalls(calls: Call[]): number {
  const message = said('assistant', '', { calls, onlyCalls: true })
  const parts = ofKind(
    'framing',
    measured(promptOf([said('user', ''), message]), modelOf('claude-sonnet-4-5', 'claude-3')),
  )
  return parts.find(({ name }) => name === 'calls')?.tokens ?? 0
}

describe('a call that Claude made', () => {
  const textOf = ({ name, arguments: json }: Call) => count(name) + count(json)

  it.each<[string, Call, string]>([
    ['no argument', { name: 'roll', arguments: '{}' }, element('roll')],
    ['a text', { name: 'fly', arguments: '{"to":"Rome"}' }, element('fly', ['to', 'Rome'])],
    ['other values', { name: 'fly', arguments: '{"by":[1,2]}' }, element('fly', ['by', '[1, 2]'])],
    ['what is no JSON', { name: 'fly', arguments: '{{ to }}' }, element('fly', ['input', '{{ to }}'])],
  ])('is an element with one for each argument: %s', (_, call, written) => {
    expect(aroundCalls([call])).toBe(25 + count(written) - textOf(call))
  })

  it('is an element for newer models too, with less around it', () => {
    const message = said('assistant', '', {
      calls: [{ name: 'fly', arguments: '{"to":"Rome"}' }],
      onlyCalls: true,
    })
    const newer = tokenizerNamed('claude-5')
    const parts = measured(promptOf([said('user', ''), message]), modelOf('claude-sonnet-5', 'claude-5')).parts
    expect(parts.find(({ name }) => name === 'calls')?.tokens).toBe(
      5 + newer.count(element('fly', ['to', 'Rome'])) - newer.count('fly') - newer.count('{"to":"Rome"}'),
    )
  })

  it('costs more where others stand beside it', () => {
    const call = { name: 'roll', arguments: '{}' }
    expect(aroundCalls([call, call]) - 2 * aroundCalls([call])).toBe(27)
  })
})

describe('what came of a call for Claude', () => {
  it('stands between marks, where its ends are spelled otherwise', () => {
    const tokensOf = (text: string) => {
      const message = said('user', text, { results: [{}] })
      const parts = ofKind('framing', measured(promptOf([message]), modelOf('claude-sonnet-4-5', 'claude-3')))
      return parts.find(({ name }) => name === 'calls')?.tokens ?? 0
    }
    const marks = count('<output>') + count('</output>')
    for (const text of ['850000', 'Ruby', 'Sunny, 22C in Paris'])
      expect(tokensOf(text)).toBe(count(`<output>${text}</output>`) - count(text) - marks)
  })
})

describe('the schema of a tool for Claude', () => {
  it('has its words in the order of the alphabet, and names in their own', () => {
    const schema = '{"type":"object","properties":{"b":{"type":"string","enum":["y","x"]},"a":{"type":"null"}}}'
    expect(sortedSchema(schema)).toBe(
      '{"properties":{"b":{"enum":["y","x"],"type":"string"},"a":{"type":"null"}},"type":"object"}',
    )
    expect(sortedSchema('{{ schema }}')).toBe('{{ schema }}')
  })

  it('costs the same in any order', () => {
    const costOf = (parameters: string) => {
      const tools: Tool[] = [{ name: 'fly', at, parameters }]
      return measured(promptOf([said('user', '')], { tools }), modelOf('claude-sonnet-4-5', 'claude-3')).total.expected
    }
    const [one, other] = [
      '{"type":"object","properties":{"to":{"type":"string","description":"Where"}},"required":["to"]}',
      '{"required":["to"],"properties":{"to":{"description":"Where","type":"string"}},"type":"object"}',
    ].map(costOf)
    expect(one).toBe(other)
  })
})
