import { tenScripts } from './ten-scripts.ts'

/** A small generator of random numbers (xorshift32), so that every run tries the same strings. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed || 1
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 2 ** 32) * below)
  }
}

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))

/** An ending such as `'re` in each of its case forms. */
const caseForms = (ending: string): string[] =>
  ending === ''
    ? ['']
    : caseForms(ending.slice(1)).flatMap(rest => [...new Set([ending, ending.toUpperCase()])].map(e => e[0] + rest))

const controls = [...range(0x00, 0x1f), ...range(0x7f, 0x9f)]
const whiteSpace = [...'\t\n\v\f\r \u0085\u00a0\u1680', ...range(0x2000, 0x200a), ...'\u2028\u2029\u202f\u205f\u3000']
const almostSpace = [...'\ufeff\u200b\u200c\u200d\u2060\u180e\u00ad']
const apostrophes = ['s', 't', 're', 've', 'm', 'll', 'd'].flatMap(ending =>
  caseForms(ending).flatMap(e => [`'${e}`, `\u2019${e}`]),
)
const longS = ["'\u017f", "'\u017f\u017f", "'\u212a", '\u017f', '\u212a', "'\u0131"]
const marks = [
  ...range(0x300, 0x310),
  ...'\u0483\u0591\u064b\u093e\u0e31\u0e49\u20d0\u20dd\u20e3\u302a\ufe0f\u{e0100}\u{1d165}',
]
const surrogates = [
  ...range(0xd7fe, 0xd7ff),
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\ud83d',
  '\ude00',
  '\ufffd',
  '\uffff',
]
const specials = [
  '<|endoftext|>',
  '<|endofprompt|>',
  '<|fim_prefix|>',
  '<|fim_middle|>',
  '<|fim_suffix|>',
  '<|im_start|>',
  '<|',
  '|>',
]
const prototypeWords = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype']
const letters = [
  ...'abeinorstSTLDVRMEAZ\u00e9\u00df\u0130\u01c5\u01c6\u02b0\u0430\u0410\u03b1\u03a9\u05d0\u0627\u0644\u0915\u0e01\u0ba4\u1000\u10d0\u1c90\uac00\ud55c\u4e2d\u7684\u65e5\u3042\u30a2\uff21\u{10400}\u{10428}\u{20000}\u{1d49c}',
]
const words = [
  'the',
  ' the',
  'ing',
  'tion',
  'hello',
  'World',
  'HELLO',
  ' function',
  'getElementById',
  'XMLHttpRequest',
  '東京',
  '안녕하세요',
  'привет',
  'नमस्ते',
  'สวัสดี',
  'مرحبا',
  'ᲀᲁ',
]
const numbers = [...'0123456789\u00b2\u00bd\u0663\u0967\u2167\u3007\u{1d7d8}', '12', '345', '6789', '1,000.50']
const symbols = [
  ...'!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\u00a7\u2026\u2014\u20ac\u{1f600}\u{1f468}\u{1f1e9}',
  '//',
  '...',
  '\r\n',
  '\n\n',
  '  ',
  '    ',
  '\n  ',
  '/\n/',
  '!\r\n/',
]

const pools = [
  controls,
  whiteSpace,
  almostSpace,
  apostrophes,
  longS,
  marks,
  surrogates,
  specials,
  prototypeWords,
  letters,
  letters,
  words,
  numbers,
  symbols,
  symbols,
  whiteSpace,
]

/** A string of one to twelve things that splitters and mergers stumble over, some of them in a row. */
export function strangeText(random: (below: number) => number): string {
  let text = ''
  for (let n = 1 + random(12); n > 0; n--) {
    const pool = pools[random(pools.length)] as string[]
    const thing = random(12) === 0 ? String.fromCodePoint(random(0x110000)) : (pool[random(pool.length)] as string)
    text += random(20) === 0 ? thing.repeat(1 + random(40)) : thing
  }
  return text
}

/** A string without a place to split it, `length` characters long, of a few or many different letters. */
export function unbrokenText(random: (below: number) => number, length: number): string {
  const alphabets = [
    'a',
    'ab',
    'aA',
    'abc',
    'etaoinshrdlu',
    'abcdefghijklmnopqrstuvwxyz',
    '中',
    '的一是不了人我在有他',
    'กขคงจ',
    '=',
    '-=',
    ' ',
    '\u0301',
    '😀',
    '!?',
    '가나다라',
  ]
  const alphabet = [...(alphabets[random(alphabets.length)] as string)]
  let text = ''
  while (text.length < length) text += alphabet[random(alphabet.length)]
  return text
}

const vocabularyTraps = [
  '> </p>',
  '>  </',
  '> </b>',
  '<table>',
  '</b>',
  ' <b>x</b>',
  'x<h1>',
  '<unused12>',
  '<unused7000>',
  '[multimodal]',
  '[multimodal',
  '\u2581x',
  'x\u2581\u2581y',
]
const scripts = Object.values(tenScripts).map(text => [...text])

/** A well-formed string for vocabularies that split at other places: running text in some script, tags and long runs besides. */
export function openText(random: (below: number) => number): string {
  let text = strangeText(random)
  if (random(4) === 0) {
    const script = scripts[random(scripts.length)] as string[]
    const from = random(script.length)
    text += script.slice(from, from + random(60)).join('')
  }
  for (let n = random(16) === 0 ? 12 : 1; n > 0; n--) text += strangeText(random)
  if (random(5) === 0) text += vocabularyTraps[random(vocabularyTraps.length)] + strangeText(random)
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
