import { describe, expect, test } from 'vitest'
import { withGrownLines } from '../../../src/compare/grown-lines.ts'
import type { Change } from '../../../src/model/change.ts'
import type { Run } from '../../../src/model/prompt.ts'
import { sized } from '../../size.ts'
import { work } from '../../work.ts'
import { changeOf } from './pairs.ts'

/** A word is a token. */
const count = (text: string) => text.match(/\w+/g)?.length ?? 0

const at = (path: string, line: number, column = 1) => ({ path, line, column })
const text = (body: string, place = at('a.md', 1)): Run => ({ kind: 'text', at: place, text: body })
const partial = (body: string, path = '_p.md'): Run => ({ kind: 'partial', at: at(path, 1), text: body })

function grown(base: Run[], head: Run[]): Change['grownLines'] {
  const tokens = (runs: Run[]) => runs.reduce((sum, run) => sum + (run.tokens ?? count(run.text)), 0)
  const change = changeOf({ tokens: tokens(base) }, { tokens: tokens(head) })
  const set = (runs: Run[], side: Change['head']) => {
    if (side) side.prompt.messages = [{ role: 'prompt', runs: { low: runs, expected: runs, high: runs } }]
  }
  set(base, change.base)
  set(head, change.head)
  return withGrownLines([change], () => count)[0]?.grownLines
}

describe('grown lines', () => {
  test('are those that were added, with what they add', () => {
    expect(grown([text('one\ntwo\nthree\n')], [text('one\ntwo\nnew words here\nand more\nthree\n')])).toEqual([
      { path: 'a.md', from: 3, to: 4, tokens: 5 },
    ])
  })

  test('less what they take the place of', () => {
    expect(grown([text('one\nold words\nthree\n')], [text('one\nnew and longer words\nthree\n')])).toEqual([
      { path: 'a.md', from: 2, to: 2, tokens: 2 },
    ])
  })

  test('are not looked for among more lines than a place tells anything of', () => {
    expect(grown([text('one\n')], [text('one\ntwo\n'.repeat(40_000))])).toHaveLength(1)
    expect(grown([text('one\n')], [text('one\ntwo\n'.repeat(60_000))])).toBeUndefined()
    expect(grown([text('one\n'.repeat(110_000))], [text('two two\n'.repeat(90_000))])).toBeUndefined()
  })

  test('are one place where they nearly touch, and at most three places, the largest first', () => {
    const lines = (more: string[]) => text(Array.from({ length: 30 }, (_, i) => `line${i}${more[i] ?? ''}\n`).join(''))
    const more: string[] = []
    more[1] = ' a'
    more[3] = ' b c'
    more[10] = ' d'
    more[16] = ' e f g h i'
    more[25] = ' j k'
    expect(grown([lines([])], [lines(more)])).toEqual([
      { path: 'a.md', from: 17, to: 17, tokens: 5 },
      { path: 'a.md', from: 2, to: 4, tokens: 3 },
      { path: 'a.md', from: 26, to: 26, tokens: 2 },
    ])
  })

  test('are no lines that only moved', () => {
    expect(grown([text('a b c\nd\ne\nf\n')], [text('d\ne\nf\nnew\na b c\n')])).toEqual([
      { path: 'a.md', from: 4, to: 4, tokens: 1 },
    ])
  })

  test('are no lines that moved to a partial', () => {
    expect(grown([text('one\ntwo\nthree\n')], [text('one\n'), partial('two\nthree\nand more\n')])).toEqual([
      { path: '_p.md', from: 3, to: 3, tokens: 2 },
    ])
    expect(grown([text('one\n'), partial('two\nthree\n')], [text('one\ntwo\nthree\nmore\n')])).toEqual([
      { path: 'a.md', from: 4, to: 4, tokens: 1 },
    ])
  })

  test('stand in the partial that has them, as often as it is included', () => {
    const use = (body: string) => [text('top\n'), partial(body), text('middle\n', at('a.md', 3)), partial(body)]
    expect(grown(use('safe\n'), use('safe\nvery safe\n'))).toEqual([{ path: '_p.md', from: 2, to: 2, tokens: 4 }])
  })

  test('count what a slot in them is declared to cost', () => {
    const slot: Run = { kind: 'slot', at: at('a.md', 2, 7), name: 'x', text: '', tokens: 400 }
    expect(grown([text('one\n')], [text('one\nUse:  '), slot, text(' now\n', at('a.md', 2, 12))])).toEqual([
      { path: 'a.md', from: 2, to: 2, tokens: 402 },
    ])
  })

  test("are the line where a text starts that is another than its file's", () => {
    const json = (body: string) => [text(body, at('a.json', 7, 18))]
    expect(grown(json('one\ntwo\n'), json('one\nnew words\ntwo\n'))).toEqual([
      { path: 'a.json', from: 7, to: 7, tokens: 2 },
    ])
  })

  test('are counted from where a block of YAML starts, whatever slots are in it', () => {
    const place = () => at('a.prompt.yml', 10)
    const slot: Run = { kind: 'slot', at: place(), name: 'x', text: '{{x}}' }
    const block = (more: string) => [text('one\ntwo ', place()), slot, text(` end\nthree\n${more}four\n`, place())]
    expect(grown(block(''), block('new words\n'))).toEqual([{ path: 'a.prompt.yml', from: 13, to: 13, tokens: 2 }])
  })

  test('are none where a prompt shrank, came or went', () => {
    expect(grown([text('a b c\n')], [text('d\n')])).toBeUndefined()
    expect(withGrownLines([changeOf(undefined, { tokens: 5 })], () => count)[0]?.grownLines).toBeUndefined()
  })

  test('are the line of a tool that has more to say', () => {
    const tool = (tokens: number) => ({
      kind: 'tool' as const,
      name: 'search',
      at: at('a.json', 12),
      role: 'tools',
      tokens,
    })
    const change = changeOf({ tokens: 40 }, { tokens: 95 })
    change.base?.other.parts.push(tool(30))
    change.head?.own.parts.push(tool(85))
    expect(withGrownLines([change], () => count)[0]?.grownLines).toEqual([
      { path: 'a.json', from: 12, to: 12, tokens: 55 },
    ])
  })

  test('are the line of an image beside one that was there', () => {
    const image = (line: number) => ({ kind: 'image' as const, at: at('a.json', line), role: 'user', tokens: 765 })
    const change = changeOf({ tokens: 800 }, { tokens: 1565 })
    change.base?.other.parts.push(image(3))
    change.head?.own.parts.push(image(3), image(9))
    expect(withGrownLines([change], () => count)[0]?.grownLines).toEqual([
      { path: 'a.json', from: 9, to: 9, tokens: 765 },
    ])
  })

  test('contain no text', () => {
    const found = grown([text('one\n')], [text('one\nSECRET words\n')])
    expect(JSON.stringify(found)).not.toContain('SECRET')
  })

  test('of very many lines that all differ are found with bounded work, in many prompts too', () => {
    const lines = (letter: string, n: number) => [text(Array.from({ length: n }, (_, i) => `${letter}${i}\n`).join(''))]
    const spent = work()
    const size = sized(50_000, 5_000)
    const before = lines('a', size)
    const after = lines('b', size + 1)
    for (let i = 0; i < 3; i++)
      expect(grown(before, after)).toEqual([{ path: 'a.md', from: 1, to: size + 1, tokens: 1 }])
    expect(spent()).toBeLessThan(4_000)
  })

  test('have one budget for all prompts', () => {
    const change = changeOf({ tokens: 1 }, { tokens: 2 })
    const runs = (letter: string) => [text(Array.from({ length: 2000 }, (_, i) => `${letter}${i}\n`).join(''))]
    const set = (side: Change['head'], expected: Run[]) => {
      if (side) side.prompt.messages = [{ role: 'prompt', runs: { low: expected, expected, high: expected } }]
    }
    set(change.base, runs('a'))
    set(change.head, [...runs('b'), text('more\n', at('a.md', 2001))])
    const spent = work()
    const many = withGrownLines(
      Array.from({ length: sized(300, 40) }, () => change),
      () => count,
    )
    expect(many.every(({ grownLines }) => grownLines?.[0]?.tokens === 1)).toBe(true)
    expect(spent()).toBeLessThan(6_000)
  })
})
