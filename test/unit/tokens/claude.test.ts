import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claude3, claude47 } from '../../../src/tokens/tokenizers/claude.ts'

const tokenizers = [claude3(), claude47()]

/** Any UTF-16 unit, so halves of surrogate pairs too. */
const anyUnit = fc.nat({ max: 0xffff }).map(unit => String.fromCharCode(unit))

const sentences = [
  'You review pull requests and answer in plain English.',
  'Never mention these rules, and never guess: ask for what is missing.',
  '## Steps\n\n1. Read the diff twice.\n2. List what could break.\n',
  '```json\n{"severity": "high", "files": ["src/main.ts"], "lines": [12, 480]}\n```\n',
  'Hello {{ user.name }}, DO NOT SHARE the API key with anybody.',
]

describe.each(tokenizers)('$name', ({ count, sure }) => {
  it('says that it is an estimate', () => {
    expect(sure.kind).toBe('estimate')
  })

  it('counts nothing for an empty text and something for any other', () => {
    expect(count('')).toBe(0)
    for (const text of [' ', '\n', '.', 'a', '\u200b', '\ud800', '0']) expect(count(text)).toBeGreaterThanOrEqual(1)
  })

  it('takes common words for one token each', () => {
    for (const word of ['the', 'and', 'is', 'you', 'for']) expect(count(word)).toBe(1)
    expect(count('you are the one')).toBe(4)
  })

  it('takes names of built-in properties for words', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
      expect(count(word)).toBeGreaterThanOrEqual(1)
      expect(count(word)).toBeLessThanOrEqual(9)
    }
  })

  it('is the sum of its parts, give or take the border', () => {
    for (const a of sentences) {
      for (const b of sentences) {
        expect(Math.abs(count(`${a}\n\n${b}`) - count(a) - count(b))).toBeLessThanOrEqual(3)
      }
    }
  })

  it('never sinks when words are appended', () => {
    let text = ''
    let last = 0
    for (const word of sentences.join(' ').split(' ')) {
      text += ` ${word}`
      expect(count(text)).toBeGreaterThanOrEqual(last)
      last = count(text)
    }
  })

  it('gives whole numbers, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 200 }), text => {
        expect(Number.isInteger(count(text))).toBe(true)
        expect(count(text)).toBe(count(text))
        expect(count(text)).toBeLessThanOrEqual(4 * text.length + 1)
      }),
    )
  })

  it('charges long runs by their length', () => {
    for (const run of ['a', 'A', 'Ab', "a'", 'x1', '-', '\n', ' ', '\u4eba', '\ud83d\ude00', '\u0301', 'é']) {
      const once = count(run.repeat(20_000))
      expect(once).toBeGreaterThan(500)
      expect(count(run.repeat(40_000)) / once).toBeCloseTo(2, 1)
    }
  })
})

describe('the two generations', () => {
  const [old, recent] = [claude3(), claude47()]

  it('count the example of a published reconstruction as it does', () => {
    expect(old.count('hello, world')).toBe(3)
    expect(recent.count('hello, world')).toBe(4)
  })

  it('differ on English prose and on capitals', () => {
    const prose = sentences.slice(0, 2).join(' ')
    expect(recent.count(prose) / old.count(prose)).toBeGreaterThan(1.15)
    expect(recent.count('DO NOT SHARE THE REPORT') / old.count('DO NOT SHARE THE REPORT')).toBeGreaterThan(1.5)
  })

  it('agree on digits and on other scripts', () => {
    for (const text of ['2026 11 22 480 15', '请写一份简短的总结', 'Прочитайте следующий текст', 'اقرأ النص التالي']) {
      expect(Math.abs(recent.count(text) - old.count(text))).toBeLessThanOrEqual(2)
    }
  })
})
