import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claude3, claude5, claude47 } from '../../../src/tokens/tokenizers/claude.ts'
import { sized } from '../../size.ts'

const [third, fourth, fifth] = [claude3(), claude47(), claude5()]
const tokenizers = [third, fourth, fifth]

/** Any UTF-16 unit, so halves of surrogate pairs too. */
const anyUnit = fc.nat({ max: 0xffff }).map(unit => String.fromCharCode(unit))

describe.each(tokenizers)('$name', ({ count, sure }) => {
  it('says that it is an estimate', () => {
    expect(sure).toEqual({ kind: 'estimate', band: 0.01 })
  })

  it('counts nothing for an empty text and something for any that shows', () => {
    expect(count('')).toBe(0)
    for (const text of ['.', 'a', '\u200b', '\ud800', '0', '\u00a0']) expect(count(text)).toBeGreaterThanOrEqual(1)
  })

  it('takes names of built-in properties for words', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
      expect(count(word)).toBeGreaterThanOrEqual(1)
      expect(count(word)).toBeLessThanOrEqual(9)
    }
  })

  it('gives whole numbers, the same each time, and no more than a token a byte and a mark a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 200 }), text => {
        const tokens = count(text)
        expect(Number.isInteger(tokens)).toBe(true)
        expect(count(text)).toBe(tokens)
        expect(tokens).toBeLessThanOrEqual(5 * text.length + 1)
      }),
    )
  })

  it('gives the same where the text was counted among others before', () => {
    const words = Array.from({ length: 40_000 }, (_, i) => `word${i.toString(36)}`)
    const before = count(words.slice(0, 100).join(' '))
    count(words.join(' '))
    expect(count(words.slice(0, 100).join(' '))).toBe(before)
  })

  it('charges long runs by their length', () => {
    for (const run of ['a', 'A', 'Ab', "a'", 'x1', '-', '.', '\u4eba', '\ud83d\ude00', '\u0301', '\u0363', 'é', '½²']) {
      const once = count(run.repeat(20_000))
      expect(once).toBeGreaterThan(100)
      expect(count(run.repeat(40_000)) / once).toBeCloseTo(2, 1)
    }
  })
})

/** What Anthropic's `count_tokens` answered, less the message: probes that ctok recorded (`tests/test_api.py`). */
describe('as the API counted', () => {
  it.each([
    // An apostrophe by itself does not take the space before a word, and binds only suffixes after a word.
    ["'", 1, 1],
    ["'.", 1, 2],
    ["a 'b", 4, 4],
    ['a "b', 3, 3],
    ["a '''a", 3, 4],
    ["x's", 2, 2],
    [".'ve.", 4, 5],
    // Marks stand outside of words, within them, or are words of their own.
    ['\u0712\u0741\u0712', 10, 10],
    ['\u0712\u0742\u0736\u0712', 12, 12],
    ['\u0712\u0363\u0712', 8, 8],
    ['\u0363', 4, 4],
    ['x \u0363x x', 6, 6],
    ['!\u0363a', 5, 5],
    ['\u0302', 3, 3],
    ['\u0302\u0363', 7, 7],
    ["a '\u0301 x", 5, 5],
    ['x \u0363The x', 6, 7],
    ['x \u0363HELLO x', 10, 9],
    ['q\u0302q', undefined, 4],
    // A variation selector goes with what is before it.
    ['  \u2600\ufe0f\u590f', 7, 7],
    ['\ud83c\udffb\ufe0f 5', 8, 8],
    // Characters that are assigned to nothing, and those that other programs use as marks.
    ['5 \u0378 5', 9, 9],
    ['5 \ud800\udc0c 5', 9, 9],
    ['\ufdd0\ufdd0', 7, 7],
    ['a\ufdd1b', 5, 5],
    // Case: letters newer than some versions of Node, and the dotted I.
    ['\u1c89', 6, 6],
    ['\u1c89abc', 7, 7],
    ['\ua7cb\ua7cb\ua7cb\ua7cb', 11, 14],
    ['RP\u0130', 3, undefined],
    ['AP\u0130', undefined, 3],
  ])('%j', (text, old, recent) => {
    if (old !== undefined) expect(third.count(text)).toBe(old)
    if (recent !== undefined) expect(fourth.count(text)).toBe(recent)
  })

  it.each([
    [1, 0],
    [28, 0],
    [29, 1],
    [31, 0],
    [32, 1],
    [38, 0],
    [40, 1],
  ])('%d line feeds at the end of a message', (lineFeeds, tokens) => {
    const text = `hello${'\n'.repeat(lineFeeds)}`
    expect(third.count(text) - third.count('hello')).toBe(tokens)
    expect(fifth.count(text) - fifth.count('hello')).toBe(0)
  })

  it('with one space at the beginning for nothing, but to Claude 5', () => {
    expect([third, fourth, fifth].map(({ count }) => count(' a') - count('a'))).toEqual([0, 0, 1])
    expect(third.count('  hello') - third.count('hello')).toBe(1)
  })

  it('with digits and ideographs at the beginning for one token more, but to Claude 5', () => {
    for (const text of ['123', '日本']) expect(fourth.count(text) - fifth.count(text)).toBe(1)
  })

  it('with curly quotes folded by Claude 3 to Opus 4.6 alone', () => {
    expect(third.count('don\u2019t')).toBe(third.count("don't"))
    for (const { count } of [fourth, fifth]) expect(count('don\u2019t')).not.toBe(count("don't"))
  })
})

describe('what a hostile text may cost', () => {
  it('orders rows of marks in time that grows with them', () => {
    const row = `a${'\u0301'.repeat(200_000)}${'\u0316'.repeat(200_000)}`
    expect(third.count(row)).toBeGreaterThan(200_000)
    expect(third.count('\u0301\u0316'.repeat(200_000))).toBeGreaterThan(200_000)
  })

  it('composes rows of marks that a language could write, whatever is around them', () => {
    const many = '\u0301'.repeat(100)
    expect(third.count(`cafe\u0301 ${many}x`)).toBe(third.count(`caf\u00e9 ${many}x`))
  })

  it('keeps words, but not the texts that they were in', () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const heap = () => {
      collect()
      return process.memoryUsage().heapUsed / 1e6
    }
    const count = (i: number) =>
      third.count(
        `remarkableunseenword${'abcdefghij'[i % 10]}${'abcdefghij'[(i / 10) | 0]} ${'so many words '.repeat(40_000)}`,
      )
    count(0)
    const before = heap()
    for (let i = 1; i <= sized(40, 12); i++) count(i)
    expect(heap() - before).toBeLessThan(10)
  })
})

/** ctok at 70872fd, whose counts these are: over `generated-text.ts`, mixtures of what its rules tell apart, and lines of this project. */
describe('as ctok counts', () => {
  const rows = JSON.parse(readFileSync(new URL('claude-counts.json', import.meta.url), 'utf8')) as [
    text: string,
    ...counts: number[],
  ][]

  it.each(tokenizers.map((tokenizer, nth) => ({ ...tokenizer, nth })))('$name', ({ count, nth }) => {
    expect(rows.length).toBeGreaterThan(600)
    expect(rows.filter(([text, ...counts]) => count(text) !== counts[nth])).toEqual([])
  })

  it.each([
    ['\ue000', [1, 1, 0], 'private use is dropped'],
    ['\u2018', [1, 3, 2], 'opening quotes are folded too'],
    ['\u201e ', [3, 3, 1], 'low quotes are not'],
    ['\u0e4d\u0e32b', [3, 3, 3], "Thai's sara am is composed"],
    ["'m", [2, 3, 2], 'a contraction at the beginning'],
    ["'ve", [2, 2, 1], 'one of two letters'],
    ["'\u0663", [3, 3, 3], 'an apostrophe before no word'],
    ["'\u064b", [4, 4, 3], 'an apostrophe before a mark'],
    ['\u0664 ', [5, 5, 2], 'an Arabic digit takes a border'],
    ['\u00b2\u096f ', [4, 4, 2], 'numbers of two kinds take none'],
    ['\u03c2  \ufe0f\u672c', [6, 6, 6], 'a selector that begins a run'],
    ['   \u00bd\ufe00A', [5, 5, 5], 'a selector goes with a number'],
    ['  \u06f4\ufe00', [6, 6, 6], 'but with no digit'],
    ['\u2133', [4, 4, 4], 'a capital without a small form'],
    ['\u00c5\u03f4', [5, 5, 5], 'Unicode calls the theta symbol a capital, the models do not'],
    ['\u0391\u03a3\u00c5\u03f4', [10, 10, 10], 'nor does it make a word in capitals'],
  ])('%j: %j, %s', (text, counts) => {
    expect(tokenizers.map(({ count }) => count(text))).toEqual(counts)
  })
})
