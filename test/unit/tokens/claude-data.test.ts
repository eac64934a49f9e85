import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lexiconSource } from '../../../scripts/fit-claude/lexicon.ts'
import { blockOf } from '../../../src/tokens/estimate/block.ts'
import { coefficients } from '../../../src/tokens/estimate/coefficients.data.ts'
import { features } from '../../../src/tokens/estimate/features.ts'
import { commonness } from '../../../src/tokens/estimate/lexicon.ts'

describe('the coefficients', () => {
  it('are one row per feature', () => {
    expect(coefficients.map(([feature]) => feature)).toEqual(features)
    expect(new Set(features).size).toBe(features.length)
  })

  it('are plausible', () => {
    for (const [feature, old, recent] of coefficients) {
      for (const tokens of [old, recent]) expect(tokens, feature).toSatisfy(cost => cost > -0.8 && cost < 2.6)
    }
  })

  it('charge more for rarer words', () => {
    const rows = new Map(coefficients.map(([feature, old, recent]) => [feature, [old, recent] as const]))
    for (const generation of [0, 1] as const) {
      expect(rows.get('word unknown')?.[generation]).toBeGreaterThan(rows.get('word 2')?.[generation] ?? 9)
    }
  })
})

describe('the lexicon', () => {
  it('is what the script makes of the vocabulary', () => {
    const current = readFileSync(new URL('../../../src/tokens/estimate/lexicon.data.ts', import.meta.url), 'utf8')
    expect(lexiconSource()).toBe(current)
  })

  it('knows how common words are, whatever their case and in their case', () => {
    const the = commonness('the')
    expect(the?.folded).toBeLessThan(9.5)
    expect(commonness('paper')?.folded).toBeGreaterThan(the?.folded ?? 99)
    expect(commonness('json')?.capitals).toBeDefined()
    expect(commonness('because')?.capitals).toBeUndefined()
  })

  it('knows no words of Object.prototype but those that are words', () => {
    for (const name of ['__proto__', 'hasownproperty', 'tostring', 'qzxv', '']) expect(commonness(name)).toBeUndefined()
  })
})

describe('blockOf', () => {
  it('tells scripts apart', () => {
    const found = [
      'é',
      'Ж',
      'λ',
      'ש',
      'ع',
      'न',
      'ท',
      '한',
      'カ',
      '漢',
      '。',
      '😀',
      '\u200d',
      '→',
      '“',
      '—',
      '…',
      '\ud800',
    ].map(character => blockOf(character.codePointAt(0) ?? 0))
    expect(found).toEqual([
      ...['latin', 'cyrillic', 'greek', 'hebrew', 'arabic', 'indic', 'thai', 'hangul', 'kana', 'han', 'wide', 'emoji'],
      ...['joiner', 'symbol', 'quote', 'dash', 'ellipsis', 'rare'],
    ])
  })
})
