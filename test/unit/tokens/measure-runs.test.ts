import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../../src/model/prompt.ts'
import { measureRuns } from '../../../src/tokens/measure-runs.ts'
import { tokenizerNamed } from '../../../src/tokens/tokenizers.ts'

const at = { path: 'a.md' }
const text = (body: string): Run => ({ kind: 'text', at, text: body })
const slot = (name: string, body: string): Run => ({ kind: 'slot', at, name, text: body })
const tokensOf = (runs: Run[], name: 'o200k_base' | 'claude-5') =>
  measureRuns(runs, 'user', tokenizerNamed(name)).parts.map(({ tokens }) => tokens)

describe('measureRuns', () => {
  it('lets the text at a border take what joining saves there, so that a partial keeps its count', () => {
    const partial: Run = { kind: 'partial', at, name: 'rules', text: 'Never guess' }
    expect(tokensOf([text('You answer mail of the shop, kind'), text('ly. '), partial], 'o200k_base')).toEqual([
      7, 2, 2,
    ])
  })

  it('changes only the text that has a new line, however long the line', () => {
    const around = (middle: string) => [
      text('Write to '),
      slot('name', '{{name}}'),
      text(`, who ordered last week.\n${middle}Thank them for `),
      slot('gift', '{{gift}}'),
      text(' and ask for a word in the guest book.\nSign as '),
      slot('clerk', '{{clerk}}'),
      text('.\n'),
    ]
    for (const name of ['o200k_base', 'claude-5'] as const) {
      const before = tokensOf(around(''), name)
      const now = tokensOf(around('Mention the price of the shipping, and say that it falls by half from May.\n'), name)
      expect(now.flatMap((tokens, i) => (tokens === before[i] ? [] : [i]))).toEqual([2])
    }
  })

  it('takes from all in proportion where joining saves more than that text has', () => {
    const table = [1, 2, 3, 4].flatMap(n => [
      slot(`a${n}`, `{{a${n}}}`),
      text(':'),
      slot(`b${n}`, `{{b${n}}}`),
      text(';'),
    ])
    for (const name of ['o200k_base', 'claude-5'] as const) {
      const tokens = tokensOf(table, name)
      expect(Math.min(...tokens)).toBeGreaterThanOrEqual(0)
      expect(tokens.filter((_, i) => i % 2 === 0).every(each => each > 1)).toBe(true)
    }
  })

  it.each(['o200k_base', 'claude-5'] as const)('gives no part less than nothing, and adds up: %s', name => {
    const piece = fc.constantFrom(' ', '|', ':', 'a', 'able', '\n', "'s", '{{x}}', 'Ünt', '12', '', 'the words')
    const run = fc.record({
      body: piece,
      isSlot: fc.boolean(),
      tokens: fc.option(fc.nat(9), { nil: undefined, freq: 9 }),
    })
    fc.assert(
      fc.property(fc.array(run, { maxLength: 30 }), runs => {
        const made = runs.map(({ body, isSlot, tokens }): Run => {
          const made = isSlot ? slot('s', body) : text(body)
          return tokens === undefined ? made : { ...made, tokens }
        })
        const { parts, tokens } = measureRuns(made, 'user', tokenizerNamed(name))
        expect(parts).toHaveLength(runs.length)
        expect(parts.filter(part => part.tokens < 0 || !Number.isInteger(part.tokens))).toEqual([])
        expect(parts.reduce((sum, part) => sum + part.tokens, 0)).toBe(tokens)
      }),
    )
  })

  it('measures more runs than a call can have arguments', () => {
    const runs = Array.from({ length: 600_000 }, (_, i) => (i % 2 === 0 ? slot('a', '{a}') : text(' ')))
    expect(measureRuns(runs, 'user', tokenizerNamed('o200k_base')).parts).toHaveLength(600_000)
  })
})
