import { describe, expect, it } from 'vitest'
import { declarationsFor, headKeysOf } from '../../../src/config/declarations-for.ts'
import { matchAny } from '../../../src/config/rules-about.ts'
import type { SlotDeclaration } from '../../../src/model/config.ts'
import { told as message, read } from './read.ts'

const match = matchAny((rule, path) => rule.files.includes(path))
const entry = (files: string, slots: string) => `{files: ${files}, slots: ${slots}}`

function declared(base: string | undefined, head: string | undefined, renames: { from: string; to: string }[] = []) {
  return declarationsFor(read(base, head).config, match, renames)
}

const told = (slots: ReadonlyMap<string, SlotDeclaration>) =>
  Object.fromEntries(
    [...slots].map(([name, { at: _, times, ...slot }]) => {
      const { bare: __, ...rest } = { bare: undefined, ...slot }
      return [name, times ? { ...rest, times } : rest]
    }),
  )

const same = (size: number) => ({ low: size, expected: size, high: size })

describe('slots', () => {
  it('hold a conversation of so many turns', () => {
    const { of } = declared(undefined, `prompts: [${entry('a', '{h: {turns: 12, tokens: 150}}')}]`)
    const twelve = { low: 12, expected: 12, high: 12 }
    expect(of('a').slots.get('h')).toMatchObject({ turns: true, times: twelve, tokens: { expected: 150 } })
  })

  it.each(['{turns: 12}', '{turns: 12, sample: x}', '{turns: 12, tokens: 1, times: 2}', '{turns: -1, tokens: 1}'])(
    'refuse turns that say no size: %s',
    slot => expect(() => declared(undefined, `prompts: [${entry('a', `{h: ${slot}}`)}]`)).toThrow(),
  )

  it('are a sample, a file, or tokens, and may repeat', () => {
    const slots = `{a: x, b: 4, c: {sample: [{t: 1}]}, d: {file: s/d.txt}, e: {tokens: 240}, f: {tokens: {low: 0, expected: 5, high: 9}, times: 8}}`
    const { of } = declared(undefined, `prompts: [${entry('a', slots)}]`)
    expect(told(of('a').slots)).toEqual({
      a: { sample: 'x' },
      b: { sample: 4 },
      c: { sample: [{ t: 1 }] },
      d: { file: 's/d.txt' },
      e: { tokens: same(240) },
      f: { tokens: { low: 0, expected: 5, high: 9 }, times: same(8) },
    })
    expect(of('a').slots.get('a')?.at).toMatchObject({ path: 'promptcost.yml', line: 1 })
  })

  it('are taken name by name: a later entry over an earlier one, and those over the defaults', () => {
    const entries = [entry('[a, b]', '{x: 2, y: 2}'), entry('a', '{y: 3}')].join(', ')
    const { of } = declared(undefined, `{defaults: {slots: {x: 1, z: 1}}, prompts: [${entries}]}`)
    expect(told(of('a').slots)).toEqual({ x: { sample: 2 }, y: { sample: 3 }, z: { sample: 1 } })
    expect(told(of('c').slots)).toEqual({ x: { sample: 1 }, z: { sample: 1 } })
  })

  it("are the base's on both sides, and the head's where base says nothing of the name", () => {
    const base = `prompts: [${entry('a', '{x: {tokens: 500}}')}]`
    const head = `{include_roots: [more], prompts: [${entry('a', '{x: {tokens: 1}, y: {tokens: 2}}')}]}`
    const declarations = declared(base, head)
    const { of, includeRoots } = declarations
    expect(told(of('a').slots)).toEqual({ x: { tokens: same(500) }, y: { tokens: same(2) } })
    expect(includeRoots).toEqual(['more'])
    expect(headKeysOf(read(base, head).config, declarations, ['a'])).toEqual([
      { kind: 'head-key', severity: 'info', key: 'include_roots' },
      { kind: 'head-key', severity: 'info', key: 'slots.y' },
    ])
    expect(read(base, head).findings).toMatchObject([
      { kind: 'policy-change', key: 'prompts[0].slots.x', from: '500 tokens', to: '1 tokens' },
    ])
  })

  it('keep what was said of a path when the file moves', () => {
    const base = `prompts: [${entry('old', '{x: 1}')}, {files: old, syntax: jinja}]`
    const { of } = declared(base, 'prompts: [{files: new}]', [{ from: 'old', to: 'new' }])
    expect(told(of('new').slots)).toEqual({ x: { sample: 1 } })
    expect(of('new').syntax).toBe('jinja')
    expect(of('old')).toEqual(of('new'))
  })

  it('of prototypes are names like any other', () => {
    const { of } = declared(undefined, `prompts: [${entry('a', '{constructor: 1, toString: {tokens: 2}}')}]`)
    expect([...of('a').slots.keys()]).toEqual(['constructor', 'toString'])
  })
})

it('knows which paths are given without a glob', () => {
  const { isNamed } = declared(undefined, 'prompts: [{files: [a/*.md, ./_b.md]}]')
  expect(['_b.md', 'a/x.md', 'a/*.md'].map(isNamed)).toEqual([true, false, true])
})

describe('a mistake in', () => {
  const slots = (slot: string) => `prompts: [{files: a, slots: {s: ${slot}}}]`

  it.each([
    [slots('{}'), 'prompts[0].slots.s must say what the variable holds or costs.'],
    [slots('{sample: x, tokens: 1}'), 'prompts[0].slots.s must say what the variable holds or costs.'],
    [slots('{tokens: -1}'), 'prompts[0].slots.s.tokens must not be negative.'],
    [
      slots('{tokens: {low: 2, expected: 1, high: 3}}'),
      'must be a number of tokens such as 240, or { low, expected, high }',
    ],
    [slots('{tokens: 5, times: many}'), 'prompts[0].slots.s.times must be'],
    [slots('{file: ../../etc/passwd}'), 'prompts[0].slots.s.file must be a path relative to the checked directory.'],
    [slots('{file: /etc/passwd}'), 'prompts[0].slots.s.file must be a path relative to the checked directory.'],
    [slots('[1]'), 'prompts[0].slots.s must say what the variable holds or costs.'],
    ['include_roots: [../one/../other]', 'must be a list of at most 50 folders, from the checked directory.'],
    ['include_roots: shared', 'include_roots must be a list of at most 50 folders, from the checked directory.'],
    ['prompts: [{files: a, syntax: erb}]', 'prompts[0].syntax must be "none" or "jinja" or "handlebars"'],
  ])('%s is told', (text, expected) => {
    expect(message(() => read(undefined, text))).toContain(expected)
  })
})
