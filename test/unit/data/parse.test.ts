import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/data/parse-json.ts'
import { parseYaml } from '../../../src/data/parse-yaml.ts'
import { lookUp, type Tree } from '../../../src/data/tree.ts'
import { plain, toValue } from '../../../src/data/value.ts'
import { withoutComments } from '../../../src/data/without-comments.ts'
import { sized } from '../../size.ts'
import { work } from '../../work.ts'

const dataOf = (tree: ReturnType<typeof parseYaml>) => ('problem' in tree ? tree.problem : plain(toValue(tree)))

describe('YAML', () => {
  it('merges maps under a key of `<<`: its own keys are above them, and the first of several maps above the next', () => {
    const text = [
      'one: &one { role: system, tone: dry }',
      'two: &two { tone: warm, size: 2 }',
      'a: { <<: *one, role: user }',
      'b: { size: 1, <<: [*two, *one] }',
      'c: { "<<": text, d: 1 }',
    ]
    expect(dataOf(parseYaml(text.join('\n')))).toMatchObject({
      a: { role: 'user', tone: 'dry' },
      b: { size: 1, tone: 'warm', role: 'system' },
      c: { '<<': 'text', d: 1 },
    })
  })

  it('ends merges that would grow beyond their file', () => {
    const keys = Array.from({ length: 2_000 }, (_, i) => `k${i}: 1`).join(', ')
    const text = `a: &a { ${keys} }\n${Array.from({ length: sized(5_000, 1_500) }, (_, i) => `b${i}: { <<: *a }`).join('\n')}`
    const spent = work()
    expect(dataOf(parseYaml(text))).toBe('too-many-aliases')
    expect(spent()).toBeLessThan(2_000)
  })
})

describe('JSON', () => {
  it('is read with the comments in it, and keeps the places of its values', () => {
    const text = '// For the desk\n{"a": "http://x /* in */", /* b\n is */ "b": [1] } // end'
    const tree = parseJson(text)
    expect(dataOf(tree)).toEqual({ a: 'http://x /* in */', b: [1] })
    expect(lookUp(tree as Tree, 'b')?.at).toBe(text.indexOf('[1]'))
  })

  it.each(['{"a": 1,} // b', '{"a": "// open', '/'])('is none where more is wrong than a comment: %s', text => {
    expect(dataOf(parseJson(text))).toBe('not-json')
  })

  it('loses its comments in time that grows with the text', () => {
    const spent = work()
    const times = sized(300_000, 50_000)
    for (const part of ['/* ', '/*', '//', '"', '\\"', '/', '/**/'])
      expect(withoutComments(part.repeat(times)).length).toBe(part.length * times)
    expect(spent()).toBeLessThan(2_000)
  })
})
