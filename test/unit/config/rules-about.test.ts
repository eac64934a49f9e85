import { expect, test } from 'vitest'
import { matchAny, matchIn, rulesAbout } from '../../../src/config/rules-about.ts'
import { read } from './read.ts'

const paths = ['p/one', 'p/two', 'p/three', 'q/four']

/** The paths that globs find which are written as the first letters of a path. */
const found = (files: readonly string[]) => paths.filter(path => files.some(glob => path.startsWith(glob)))

const matchers = {
  'of a listing': () => matchIn(({ files }) => found(files)),
  'that are not known beforehand': () => matchAny(({ files }, path) => found(files).includes(path)),
}

const config = 'prompts:\n- {files: p/, model: a}\n- {files: p/one, output_tokens: 0}\n- {files: q/, model: c}\n'

function factsOf(text: string) {
  const facts = read(undefined, text).config.head
  if (!facts) throw new Error('no head')
  return facts
}

test('an entry is asked once for what it finds, however many paths and steps there are', () => {
  const facts = factsOf(config)
  let asked = 0
  const match = matchIn(({ files }) => {
    asked++
    return found(files)
  })
  for (const path of [...paths, ...paths]) rulesAbout(facts, { path }, match)
  expect(asked).toBe(facts.rules.length)
})

test.each(Object.entries(matchers))('the entries about a path stand in their order, for paths %s', (_, matcher) => {
  const facts = factsOf(config)
  const match = matcher()
  const of = (path: string) => rulesAbout(facts, { path }, match)
  expect(of('p/one')).toEqual([facts.rules[0], facts.rules[1]])
  expect(of('p/one')).toBe(of('p/one'))
  expect(of('q/four')).toEqual([facts.rules[2]])
  expect(of('elsewhere')).toEqual([])
})

test.each(Object.entries(matchers))(
  'places with the same entries have the very same list, for paths %s',
  (_, matcher) => {
    const facts = factsOf(config)
    const match = matcher()
    expect(rulesAbout(facts, { path: 'p/two' }, match)).toBe(rulesAbout(facts, { path: 'p/three' }, match))
  },
)

test('an entry that takes by name is about the prompts of such names alone', () => {
  const facts = factsOf('prompts:\n- {files: p/, model: a}\n- {files: p/, take: [A, B], output_tokens: 0}\n')
  const match = matchers['of a listing']()
  const of = (path: string, ...names: string[]) => rulesAbout(facts, { path, names }, match)
  expect(of('p/two', 'A')).toEqual(facts.rules)
  expect(of('p/two', 'C')).toEqual([facts.rules[0]])
  expect(of('p/two', 'C')).toBe(of('p/three', 'D'))
  expect(of('p/one', 'B')).toBe(of('p/three', 'A'))
  expect(rulesAbout(facts, { path: 'p/two' }, match)).toEqual(facts.rules)
})

test('each way to match, and each config, has an answer of its own', () => {
  const [head, other] = [factsOf(config), factsOf('prompts: [{files: p/}]\n')]
  const match = matchers['of a listing']()
  expect(rulesAbout(head, { path: 'p/one' }, match)).toHaveLength(2)
  expect(rulesAbout(other, { path: 'p/one' }, match)).toHaveLength(1)
  expect(
    rulesAbout(
      head,
      { path: 'p/one' },
      matchAny(() => false),
    ),
  ).toEqual([])
})
