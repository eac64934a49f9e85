import { describe, expect, it } from 'vitest'
import { splitCl100k } from '../../../src/tokens/split/cl100k.ts'
import { splitO200k } from '../../../src/tokens/split/o200k.ts'
import { splitR50k } from '../../../src/tokens/split/r50k.ts'
import type { Split } from '../../../src/tokens/split/run.ts'
import { sized } from '../../size.ts'

function pieces(split: Split, text: string): string[] {
  const utf8 = Buffer.concat([Buffer.from(text), Buffer.alloc(16, 0x80)])
  const end = utf8.length - 16
  const found: string[] = []
  for (let from = 0, to = 0; from < end; from = to) {
    to = split(utf8, from, end)
    found.push(utf8.toString('utf8', from, to))
  }
  return found
}

describe('splits as the pattern of o200k_base does', () => {
  it.each([
    ["You're HTMLElement's", ["You're", " HTMLElement's"]],
    ['getElementById', ['get', 'Element', 'By', 'Id']],
    ["it'ſ IT'LL we'Ve", ["it'ſ", " IT'LL", " we'Ve"]],
    ['日AB', ['日', 'AB']],
    ['AB日c', ['AB日c']],
    ['\u0301AB', ['\u0301', 'AB']],
    ['!\u0301a', ['!\u0301a']],
    ['12345 678', ['123', '45', ' ', '678']],
    ['a  b\t\tc', ['a', ' ', ' b', '\t', '\tc']],
    ['a \n \n  b', ['a', ' \n \n', ' ', ' b']],
    ['x // y\n/\nz', ['x', ' //', ' y', '\n', '/\n', 'z']],
    ['end.  ', ['end', '.', '  ']],
    ['\ufeff# Title', ['\ufeff#', ' Title']],
    ['a\u0085b\u00a0c', ['a', '\u0085b', '\u00a0c']],
  ])('%j', (text, expected) => {
    expect(pieces(splitO200k, text)).toEqual(expected)
  })
})

describe('splits as the pattern of cl100k_base does', () => {
  it.each([
    ["You're HTMLElement's", ['You', "'re", ' HTMLElement', "'s"]],
    ["'something 'quoted", ["'s", 'omething', " '", 'quoted']],
    ['e\u0301 12345!\n\nx', ['e', '\u0301', ' ', '123', '45', '!\n\n', 'x']],
    ['(a', ['(a']],
  ])('%j', (text, expected) => {
    expect(pieces(splitCl100k, text)).toEqual(expected)
  })
})

describe('splits as the pattern of r50k_base and p50k_base does', () => {
  it.each([
    ["You're SHE'S", ['You', "'re", ' SHE', "'", 'S']],
    [' 12345!\n\n  x', [' 12345', '!', '\n\n ', ' x']],
    ['\ta (b', ['\t', 'a', ' (', 'b']],
  ])('%j', (text, expected) => {
    expect(pieces(splitR50k, text)).toEqual(expected)
  })
})

/** Of each kind of character that a pattern tells apart one, and what contractions of one and of two letters are made of. */
const alphabet = ['A', 'a', 's', 'l', '1', ' ', '\t', '\n', '\r', '!', '/', "'", 'é']
const contraction = `'(?:[sdmt]|ll|ve|re|[SDMT]|LL|VE|RE)`
const upper = String.raw`[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]`
const lower = String.raw`[\p{Ll}\p{Lm}\p{Lo}\p{M}]`
const first = String.raw`[^\r\n\p{L}\p{N}]?`
const spaces = String.raw`\s*[\r\n]+|\s+(?!\S)|\s+`

describe.each([
  [
    'o200k_base',
    splitO200k,
    String.raw`${first}${upper}*${lower}+(?:${contraction})?|${first}${upper}+${lower}*(?:${contraction})?|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|${spaces}`,
  ],
  [
    'cl100k_base',
    splitCl100k,
    String.raw`${contraction}|${first}\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|${spaces}`,
  ],
  ['r50k_base', splitR50k, String.raw`'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`],
])('splits every short text as the pattern of %s does', (_, split, pattern) => {
  const expression = new RegExp(pattern, 'gu')

  it.each(alphabet)('that begins with %j', begin => {
    const different: string[] = []
    const grow = (text: string) => {
      if (pieces(split, text).join('|') !== text.match(expression)?.join('|')) different.push(text)
      if (text.length < sized(5, 4)) for (const character of alphabet) grow(text + character)
    }
    grow(begin)
    expect(different).toEqual([])
  })
})
