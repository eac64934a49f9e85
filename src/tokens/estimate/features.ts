import { blockOf, blocks } from './block.ts'
import type { Before, Kind } from './pieces.ts'
import { word, wordFeatures } from './word.ts'

/** Adds an amount of a feature, which is told by its name. */
export type Add = (feature: string, amount: number) => void

const ascii = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~']

/** Runs of marks that prompts are full of and that may be one token. */
export const runs = [
  '**',
  '```',
  '---',
  '--',
  '##',
  '###',
  '...',
  '//',
  '://',
  '</',
  '/>',
  '{{',
  '}}',
  '{{$',
  '{%',
  '%}',
  '->',
  '=>',
  '==',
  '[[',
  ']]',
  '](',
  '":',
  '",',
  '."',
  '.)',
  '),',
  ').',
  '):',
  '**:',
  '.,',
  '"}',
  '"]',
  '\\"',
  '="',
  '">',
  '()',
]

/** A single space between two pieces is free between words and after marks; elsewhere it may be a token. */
const spaces = [
  'word>digits',
  'word>marks',
  'word>other',
  'digits>word',
  'digits>digits',
  'digits>marks',
  'digits>other',
  'marks>digits',
  'marks>marks',
  'marks>other',
  'other>word',
  'other>digits',
  'other>marks',
  'other>other',
]

/** Every feature that there is. */
export const features: readonly string[] = [
  ...wordFeatures,
  'contraction',
  'number',
  'three digits',
  'line',
  'blank line',
  'blank lines',
  'indent',
  'space before line end',
  'gap',
  'long blank',
  'marks',
  'marks over 1',
  ...ascii.flatMap(mark => [`mark ${mark}`, `mark ${mark} again`]),
  'control',
  ...runs.map(run => `run ${run}`),
  ...blocks.map(block => `one ${block}`),
  'one again',
  ...spaces.map(pair => `space ${pair}`),
]

const known = new Set(features)
const isRun = new Set(runs)

/** Adds the features of one piece. They depend on the piece and on what stands before it, never on what follows. */
export function featuresOf(kind: Kind, text: string, before: Before, spaced: boolean, add: Add): void {
  if (spaced) {
    const space = `space ${plain(before)}>${kind}`
    if (known.has(space)) add(space, 1)
  }
  if (kind === 'word') word(text, before, spaced, add)
  else if (kind === 'contraction') add('contraction', 1)
  else if (kind === 'digits') {
    add('number', 1)
    // Both generations cut numbers into threes, as public probes of the count endpoint found.
    add('three digits', Math.ceil(text.length / 3))
  } else if (kind === 'blank') blank(text, before, add)
  else if (kind === 'marks') marks(text, add)
  else others(text, add)
}

/** Characters of other scripts cost by their block; symbols that repeat, as in drawn lines, cost less. */
function others(text: string, add: Add): void {
  let last = ''
  for (const character of text) {
    add(character === last ? 'one again' : `one ${blockOf(character.codePointAt(0) ?? 0)}`, 1)
    last = character
  }
}

const plain = (before: Before): Before =>
  before === 'capitals' ? 'word' : before === 'stop' || before === 'comma' ? 'marks' : before

function blank(text: string, before: Before, add: Add): void {
  const lines = text.split('\n').length - 1
  if (text.length > 16) add('long blank', Math.floor(text.length / 16))
  if (lines === 0) {
    add('gap', 1)
    return
  }
  add(lines === 1 ? 'line' : lines === 2 ? 'blank line' : 'blank lines', 1)
  if (!text.endsWith('\n')) add('indent', 1)
  if (text[0] !== '\n' && text[0] !== '\r' && before !== 'start') add('space before line end', 1)
}

function marks(text: string, add: Add): void {
  add('marks', 1)
  if (text.length > 1) add('marks over 1', text.length - 1)
  if (isRun.has(text)) add(`run ${text}`, 1)
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark <= ' ' || mark === '\x7f') add('control', 1)
    else add(mark === text[at - 1] ? `mark ${mark} again` : `mark ${mark}`, 1)
  }
}
