import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sized } from '../../size.ts'
import { work } from '../../work.ts'
import { read, told } from './read.ts'

const words = [
  'prompts',
  'files',
  'limits',
  'each_prompt',
  'fail_above',
  'tokens',
  'usd',
  'prices',
  'models',
  'defaults',
  'model',
  'enforce',
  'fail',
  'report',
  'a',
  '20%',
  '-5',
  '.nan',
  '.inf',
  '1e400',
  '0x10',
  'null',
  '~',
  '""',
  "'",
  '"',
  '__proto__',
  'constructor',
  '<<',
  '&a',
  '*a',
  '!x',
  '!!str',
  '|',
  '>',
  ':',
  ': ',
  ' ',
  '\n',
  '\n  ',
  '\n    ',
  '\n- ',
  '- ',
  '? ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '#',
  '\t',
  '%',
  '---',
  '...',
  '%YAML 1.1',
  '\r\n',
  '\0',
  '\uFEFF',
  '\uD800',
  'é',
]

const yaml = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map(parts => parts.join(''))

test('no text makes it throw anything but a Problem', () => {
  fc.assert(
    fc.property(fc.oneof(yaml, fc.string({ unit: 'binary' })), text => {
      told(() => read(text, 'enforce: fail'))
      told(() => read('enforce: fail', text))
    }),
    { numRuns: sized(400, 60) },
  )
})

test('no JSON makes it throw anything but a Problem, and none is repeated in the message', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 5 }),
      fc.constantFrom('prompts', 'limits', 'prices', 'defaults', 'models'),
      (json, key) => {
        const message = told(() => read(undefined, `{"${key}": ${json}, "secret text!": 1}`))
        expect(message).not.toContain('secret text!')
      },
    ),
    { numRuns: sized(300, 60) },
  )
})

test.each(['prompts', 'defaults', 'limits'])(
  'a mapping named length in the place of a list is a Problem, in %s',
  key => {
    expect(told(() => read(undefined, `${key}: { length: {} }`))).toBeDefined()
  },
)

test.each([
  ['brackets', '[{'.repeat(sized(30_000, 3_000))],
  ['short brackets', '[{'.repeat(500)],
  ['lists in lists', '- '.repeat(sized(30_000, 3_000))],
  ['keys of keys', '? '.repeat(sized(30_000, 3_000))],
  ['a few keys of keys', '? '.repeat(400)],
  ['keys of keys in lists', '- ? '.repeat(sized(15_000, 1_500))],
  ['mappings of mappings as keys', '? a: '.repeat(sized(12_000, 1_200))],
  ['brackets in keys', `${'? [{'.repeat(15)}${'}]'.repeat(15)}\n`.repeat(sized(600, 60))],
  ['one key many times', 'a:\n'.repeat(sized(20_000, 2_000))],
  [
    'many keys',
    Array.from({ length: sized(9_000, 900) }, (_, index) => `k${index}: 1`)
      .join('\n')
      .slice(0, 65_000),
  ],
  ['deep indentation', Array.from({ length: 350 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
  ['anchors and aliases', `[${'&a a,*a,'.repeat(sized(8_000, 800))}]`],
  [
    'an alias bomb',
    `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefgh'.replace(
      /./g,
      c =>
        `${c}: &${c} [${Array(9)
          .fill(`*${String.fromCharCode(c.charCodeAt(0) - 1)}`)
          .join()}]\n`,
    )}`,
  ],
  ['quotes', '"'.repeat(sized(65_000, 6_500))],
  ['anchors', '&a '.repeat(sized(20_000, 2_000))],
  ['stars', '* '.repeat(sized(32_000, 3_200))],
  ['many entries', `prompts:\n${'- files: "*"\n'.repeat(5_000)}`],
  ['many wrong entries', `prompts:\n${'- {a: 1, b: 2}\n'.repeat(sized(4_000, 400))}`],
  [
    'many wrong prices',
    `prices:\n${Array.from({ length: sized(3_000, 300) }, (_, index) => ` m${index}: {inputt: 1}`).join('\n')}`,
  ],
])('%s: over soon, in a Problem', (_, text) => {
  const spent = work()
  expect(told(() => read(undefined, text))).toBeDefined()
  expect(spent()).toBeLessThan(4_000)
})

test('a large config that is well formed is read and compared soon', () => {
  const entries = (calls: number) =>
    `prompts:\n${Array.from({ length: 500 }, (_, index) => `- {files: p${index}/**, calls_per_month: ${calls}}\n`).join('')}`
  const spent = work()
  expect(read(entries(9), entries(5)).findings).toHaveLength(500)
  expect(spent()).toBeLessThan(4_000)
})
