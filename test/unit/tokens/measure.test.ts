import { describe, expect, it } from 'vitest'
import type { Pair, Version } from '../../../src/model/change.ts'
import { type TokenizerName, tokenizerNames } from '../../../src/model/model.ts'
import { Problem } from '../../../src/model/problem.ts'
import type { Message, Run } from '../../../src/model/prompt.ts'
import { countsOf, createMeasure, measure } from '../../../src/tokens/measure.ts'
import type { Tokenizer } from '../../../src/tokens/tokenizer.ts'
import { tokenizerNamed } from '../../../src/tokens/tokenizers.ts'

// Without roles of their own, so that there is nothing but text; test/unit/tokens/hidden has the rest.
const sending = (...runs: Run[]): Message => ({ role: 'prompt', runs: { low: runs, expected: runs, high: runs } })

const version = (tokenizer: TokenizerName, ...texts: string[]): Version => ({
  prompt: {
    id: 'a.md',
    declared: false,
    at: { path: 'a.md' },
    model: undefined,
    messages: texts.map((text, i) => sending({ at: { path: 'a.md', line: i + 1 }, kind: 'text', text })),
    settings: {},
    unsent: 0,
    slots: [],
    sources: texts.map(id => ({ path: 'a.md', id })),
  },
  model: { asked: 'm', id: 'm', from: 'file', at: undefined, tokenizer, contextWindow: undefined, match: 'exact' },
})

const pair = (base: Version | undefined, head: Version | undefined): Pair => ({
  id: 'a.md',
  state: 'edited',
  base,
  head,
  workload: { callsPerMonth: undefined, outputTokens: undefined },
  owner: undefined,
  tags: [],
})

describe('measure', () => {
  it('sums the messages and keeps their places', () => {
    const [measured] = measure([pair(undefined, version('o200k_base', 'hello world', 'tiktoken is great!'))])
    const own = measured?.head?.own
    expect(own?.parts).toEqual([
      { kind: 'text', at: { path: 'a.md', line: 1 }, role: 'prompt', tokens: 2 },
      { kind: 'text', at: { path: 'a.md', line: 2 }, role: 'prompt', tokens: 6 },
    ])
    expect(own).toMatchObject({ tokenizer: 'o200k_base', sure: { kind: 'exact' }, total: { expected: 8 } })
    expect(measured?.base).toBeUndefined()
    expect(measured?.head?.other).toBe(own)
  })

  it('counts a message whole, as tokens span the border between two pieces', () => {
    const split = version('o200k_base', '')
    split.prompt.messages = [
      sending(...['unbeliev', 'able'].map(text => ({ at: { path: 'a.md' }, kind: 'text' as const, text }))),
    ]
    const [measured] = measure([pair(version('o200k_base', 'unbelievable'), split)])
    expect(measured?.head?.own.total).toEqual(measured?.base?.own.total)
  })

  it('counts both texts with both tokenizers where the model changed', () => {
    const text = '안녕하세요 세계, 반갑습니다'
    const [measured] = measure([pair(version('cl100k_base', text), version('o200k_base', text))])
    const { base, head } = measured ?? {}
    expect(base?.own).toEqual(head?.other)
    expect(base?.other).toEqual(head?.own)
    expect(base?.own.total.expected).toBeGreaterThan(base?.other.total.expected ?? Infinity)
  })

  it('leaves the band of an estimate out of the total', () => {
    const [measured] = measure([pair(undefined, version('unknown', 'word '.repeat(1000)))])
    const { total, sure } = measured?.head?.own ?? {}
    expect(sure).toMatchObject({ kind: 'estimate', band: 0.3 })
    expect(total?.low).toBe(total?.expected)
    expect(total?.high).toBe(total?.expected)
  })

  it('measures a prompt that both sides share once, and again where the models are not known alike', () => {
    const shared = version('o200k_base', 'hello world')
    const guessed: Version = { ...shared, model: { ...shared.model, match: 'family' } }
    const [same, other] = measure([pair(shared, { ...shared }), pair(guessed, shared)])
    expect(same?.base?.own).toBe(same?.head?.own)
    expect(other?.base?.own.sure).toEqual({ kind: 'estimate', band: 0.1 })
    expect(other?.head?.own.sure).toEqual({ kind: 'exact' })
  })

  it('counts each distinct text once by each tokenizer', () => {
    const counted: string[] = []
    const open = (name: TokenizerName) => {
      const tokenizer = tokenizerNamed(name)
      const count = (text: string) => {
        counted.push(`${name}: ${text}`)
        return tokenizer.count(text)
      }
      return { name: tokenizer.name, sure: tokenizer.sure, count }
    }
    const shared = () => version('o200k_base', ['shared', 'text'].join(' '), 'second')
    measure(
      [pair(shared(), shared()), pair(undefined, shared()), pair(shared(), version('cl100k_base', 'second'))],
      createMeasure(open),
    )
    expect(counted.sort()).toEqual([
      'cl100k_base: second',
      'cl100k_base: shared text',
      'o200k_base: second',
      'o200k_base: shared text',
    ])
  })
})

describe('tokenizers', () => {
  it.each(tokenizerNames)('%s counts', name => {
    const tokenizer = tokenizerNamed(name)
    expect(tokenizer.name).toBe(name)
    expect(tokenizer.count('')).toBe(0)
    // White space at a message's end is free for Claude 5.
    const blank = name === 'claude-5' ? [] : [' ', '\n']
    for (const text of ['a', '.', '\u200b', '\ud800', '\u4e2d', ...blank])
      expect(tokenizer.count(text), JSON.stringify(text)).toBeGreaterThanOrEqual(1)
    expect(tokenizer.count('The quick brown fox jumps over the lazy dog. '.repeat(20))).toBeGreaterThan(150)
    const isExact = name.endsWith('_base') || /^(?:gemini|qwen|deepseek|mistral)$/.test(name)
    expect(tokenizer.sure.kind).toBe(isExact ? 'exact' : 'estimate')
  })
})

describe('a tokenizer that asks ahead', () => {
  const asking = () => {
    const asked: (readonly string[])[] = []
    const counts = new Map<string, number>()
    const tokenizer: Tokenizer = {
      name: 'o200k_base',
      sure: { kind: 'exact' },
      count: text => counts.get(text) ?? 1_000,
      async prepare(texts) {
        asked.push(texts)
        for (const text of texts) counts.set(text, text.length)
      },
    }
    return { asked, tokenizer }
  }
  const wanted = (...versions: Version[]) => versions.map(({ prompt, model }) => [prompt, model] as const)

  it('is asked once for all texts that will be counted, each one once, and then counts by its answers', async () => {
    const { asked, tokenizer } = asking()
    const count = createMeasure(() => tokenizer)
    const [one, two] = [version('o200k_base', 'abc', 'shared'), version('o200k_base', 'shared', 'de')]
    await count.prepare(wanted(one, two))
    expect(asked).toEqual([['abc', 'shared', 'de']])
    expect(count(one.prompt, one.model).total.expected).toBe('abc'.length + 'shared'.length)
    expect(count(two.prompt, two.model).total.expected).toBe('shared'.length + 'de'.length)
  })

  it('is not asked again about a prompt that has been counted', async () => {
    const { asked, tokenizer } = asking()
    const count = createMeasure(() => tokenizer)
    const one = version('o200k_base', 'abc')
    await count.prepare(wanted(one))
    count(one.prompt, one.model)
    await count.prepare(wanted(one))
    expect(asked).toHaveLength(1)
  })

  it("is asked about a base's text too where the head's model counts it", () => {
    const [base, head] = [version('claude-5', 'old'), version('o200k_base', 'new')]
    const asked = [...countsOf([pair(base, head)])].map(([{ messages }, { tokenizer }]) => [
      messages[0]?.runs.expected[0]?.text,
      tokenizer,
    ])
    expect(asked).toEqual([
      ['old', 'claude-5'],
      ['old', 'o200k_base'],
      ['new', 'claude-5'],
      ['new', 'o200k_base'],
    ])
  })

  it('lets the check fail by what it throws', async () => {
    const { tokenizer } = asking()
    const failing = { ...tokenizer, prepare: () => Promise.reject(new Problem('the provider does not answer')) }
    await expect(createMeasure(() => failing).prepare(wanted(version('o200k_base', 'abc')))).rejects.toThrow(
      'the provider does not answer',
    )
  })
})
