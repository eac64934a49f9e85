import { execFileSync, spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dollar } from '../../../../src/templates/syntaxes/dollar.ts'
import { fString } from '../../../../src/templates/syntaxes/f-string.ts'
import { semanticKernel } from '../../../../src/templates/syntaxes/semantic-kernel.ts'
import { sentBy } from './any-template.ts'
import { inShort } from './read-pieces.ts'

const FORMAT = `
import json, sys
def sent(text):
    try:
        return text.format(a='A', b='B')
    except Exception:
        return None
print(json.dumps([sent(text) for text in json.load(sys.stdin)]))`

describe('f-string', () => {
  it.each([
    ['Hi {name}, {user.name[0]!r:>10}', ['Hi ', ['<name>'], ', ', ['<user.name[0]>']]],
    ['{{"a": {a}}}', ['{"a": ', ['<a>'], '}']],
    ['{\n  "id": {id}\n}', ['{\n  "id": ', ['<id>'], '\n}']],
    ['{} {0} { x } {x-y} {{x}} {', ['{} {0} { x } {x-y} {{x}} {']],
  ])('%j', (text, pieces) => {
    expect(inShort(fString, text)).toEqual(pieces)
  })

  it.skipIf(spawnSync('python3', ['--version']).status !== 0)(
    'is sent as Python formats it, where there is Python',
    () => {
      const parts = fc.constantFrom('{', '}', '{{', '}}', '{a}', '{b!s:>3}', '9', ' ', '\n')
      const texts = fc.sample(
        fc.array(parts, { maxLength: 8 }).map(each => each.join('')),
        3_000,
      )
      const formatted: (string | null)[] = JSON.parse(
        execFileSync('python3', ['-c', FORMAT], { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 1e8 }),
      )
      for (const [index, text] of texts.entries()) {
        const python = formatted[index]
        // What Python cannot format is filled in by replacing.
        const expected =
          python ??
          text.replace(/\{\{|\}\}|\{a\}|\{b!s:>3\}/g, found => ({ '{a}': 'A', '{b!s:>3}': '  B' })[found] ?? found)
        expect(sentBy('f-string', text, { a: 'A', b: 'B' }).replace(/B/g, '  B')).toBe(expected)
      }
    },
  )
})

describe('dollar', () => {
  it.each([
    [`\${a} \${ b.c }$`, [['<a>'], ' ', ['<b.c>'], '$']],
    [`\${a + b} \${} $a {a} \${a`, [`\${a + b} \${} $a {a} \${a`]],
  ])('%j', (text, pieces) => {
    expect(inShort(dollar, text)).toEqual(pieces)
  })
})

describe('Semantic Kernel', () => {
  it.each([
    ['{{$input}}{{ $a }}', [['<input>'], ['<a>']]],
    ['{{time.now}} {{math.Add $x amount="}}"}}', [['<time.now>'], ' ', ['<math.Add>']]],
    ['{{"{{"}}{{ \'x\' }}', ['{{x']],
    ['{{}} {{ # }} {a} {{$a', ['{{}} {{ # }} {a} {{$a']],
  ])('%j', (text, pieces) => {
    expect(inShort(semanticKernel, text)).toEqual(pieces)
  })
})
