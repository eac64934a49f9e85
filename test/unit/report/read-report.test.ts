import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { renderJson } from '../../../src/renderers/json/render-json.ts'
import { renderMarkdown } from '../../../src/renderers/markdown/render-markdown.ts'
import { nameProjects } from '../../../src/report/name-projects.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { sized } from '../../size.ts'
import { anyReport } from './report-arbitrary.ts'

const good = JSON.parse(readFileSync('test/golden/fail-several-causes/report.json', 'utf8')) as Report

function read(value: unknown): Report {
  return readReport(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))
}

/** What is told of a report that is not taken. */
function refusal(value: unknown): string {
  try {
    read(value)
  } catch (error) {
    return (error as { what: string }).what
  }
  return 'it was taken'
}

test('what was written is read back, whatever it contains', () => {
  const property = fc.property(anyReport, report => {
    expect(read(renderJson(report))).toEqual(JSON.parse(JSON.stringify(report)))
  })
  fc.assert(property, { numRuns: sized(50, 12) })
})

describe('a report is not taken', () => {
  const change = good.changes[0]
  test.each([
    ['no JSON', '{"version":1,', 'the report is not valid JSON.'],
    ['no object', '[]', 'the report does not fit its schema, at top level.'],
    ['another version', { ...good, version: 2 }, 'the report is of version 2, and this promptcost reads version 1.'],
    ['no version', { ...good, version: undefined }, 'the report does not fit its schema, at version.'],
    [
      'a number that is none',
      JSON.stringify(good).replace(/"hidden":\{"tokens":\d+/, '"hidden":{"tokens":1e999'),
      'the report does not fit its schema, at basis.hidden.tokens.',
    ],
    [
      'a fraction of a token',
      { ...good, changes: [{ ...change, tokens: { ...change?.tokens, base: 0.5 } }] },
      'the report does not fit its schema, at changes.0.tokens.base.',
    ],
    [
      'money in words',
      { ...good, causes: [{ ...good.causes[0], usdPerMonth: { base: '1', head: '1', delta: '<b>' } }] },
      'the report does not fit its schema, at causes.0.usdPerMonth.delta.',
    ],
    [
      'a text that is too long',
      { ...good, directory: 'x'.repeat(5000) },
      'the report does not fit its schema, at directory.',
    ],
    [
      'a tokenizer that is a link',
      {
        ...good,
        basis: { ...good.basis, tokenizers: [{ name: 'www.evil.example', sure: { kind: 'exact' }, prompts: 1 }] },
      },
      'the report does not fit its schema, at basis.tokenizers.0.name.',
    ],
    [
      'a date with markup',
      { ...good, basis: { ...good.basis, prices: { ...good.basis.prices, asOf: '<img src=x>' } } },
      'the report does not fit its schema, at basis.prices.asOf.',
    ],
  ])('with %s', (_, value, what) => {
    expect(refusal(value)).toBe(what)
  })

  test('that is not UTF-8', () => {
    expect(() => readReport(Buffer.from([0x7b, 0xff, 0x7d]))).toThrow('the report is not UTF-8 text.')
  })

  test.each([
    ['a million levels', '['.repeat(1_000_000)],
    ['a million levels in a key', `{"changes":${'{"a":'.repeat(1_000_000)}`],
    ['30,000 findings', `{"findings":[${'0,'.repeat(30_000)}0]}`],
    ['millions of values in lists that are short', `{"findings":[${`[${'0,'.repeat(10_000)}0],`.repeat(200)}0]}`],
    ['millions of findings', `{"findings":[${'0,'.repeat(3_000_000)}0]}`],
    ['millions of empty objects', `{"findings":[${'{},'.repeat(2_000_000)}0]}`],
  ])('of %s, which are not even parsed', (_, value) => {
    expect(refusal(value)).toBe('the report is nested more deeply, or holds more, than any report does.')
  })

  test('wrong in very many places at once', () => {
    const many = Array.from({ length: 19_000 }, () => 0)
    const [limit] = good.findings.filter(({ kind }) => kind === 'limit')
    const findings = Array.from({ length: 10 }, () => ({ ...limit, prompts: many, owners: many, breaches: many }))
    expect(refusal({ ...good, findings })).toBe('the report does not fit its schema, at findings.0.prompts.0.')
    const prices = { ...good.basis.prices, overridden: many }
    const basis = { ...good.basis, prices, tokenizers: many, models: many }
    expect(refusal({ ...good, basis })).toBe('the report does not fit its schema, at basis.prices.overridden.0.')
  })

  test('and none of it is quoted', () => {
    for (const value of ['{"secret', { ...good, verdict: 'secret' }]) expect(refusal(value)).not.toContain('secret')
  })
})

describe('a report of a newer promptcost', () => {
  const [limit] = good.findings.filter(({ kind }) => kind === 'limit')

  test('is read, and a key that is not known is dropped at every level', () => {
    const [change] = good.changes
    const newer = {
      ...good,
      later: '<b>',
      base: { ...good.base, later: ['x'] },
      changes: [{ ...change, later: 1, tokens: { ...change?.tokens, later: {} } }, ...good.changes.slice(1)],
      findings: good.findings.map(finding => ({ ...finding, later: '@everyone' })),
    }
    expect(read(newer)).toEqual(good)
  })

  test('keeps nothing of a prototype', () => {
    const report = read(JSON.stringify(good).replace('{', '{"__proto__":{"verdict":"pass"},'))
    expect(report).toEqual(good)
    expect(Object.getPrototypeOf(report)).toBe(Object.prototype)
  })

  test('says which finding it does not know, by its kind and severity alone', () => {
    const cache = { kind: 'cache-break', severity: 'warn', at: { path: '<b>' }, text: '@everyone' }
    expect(read({ ...good, findings: [cache] }).findings).toEqual([
      { kind: 'unknown', severity: 'warn', id: 'cache-break' },
    ])
  })

  test('may have a new word in a kind that is known, such as the scope of a limit', () => {
    expect(read({ ...good, findings: [{ ...limit, scope: 'of_the_future' }] }).findings).toEqual([
      { kind: 'unknown', severity: limit?.severity, id: 'limit' },
    ])
  })

  test('may have effects and causes of cost that came later', () => {
    const [change] = good.changes
    const effect = { cause: 'cache', part: 'prefix', usd: '1.5' }
    const cause = { ...good.causes[0], what: ['prefix'] } as Report['causes'][number]
    const report = read({ ...good, changes: [{ ...change, effects: [effect] }], causes: [cause] })
    expect(report.changes[0]?.effects).toEqual([effect])
    expect(renderMarkdown(report)).toContain('prefix')
  })

  test.each([
    ['a kind that is no word', { kind: '[x](https://evil.example)', severity: 'warn' }],
    ['no kind', { severity: 'warn' }],
    ['no severity', { kind: 'cache-break' }],
    ['no object', 'cache-break'],
    ['a known kind of another shape', { ...limit, prompts: 'all' }],
  ])('is refused with a finding that has %s', (_, finding) => {
    expect(refusal({ ...good, findings: [finding] })).toContain('the report does not fit its schema, at findings.0')
  })
})

test('brackets and commas in a text are no values, and a quote in it does not end it', () => {
  const report = { ...good, directory: `${'[{,"\\'.repeat(800)}` }
  expect(read(report).directory).toBe(report.directory)
})

test('projects go by their directories, and by their configs where one directory has two', () => {
  const of = (directory: string, path: string | null) =>
    ({ ...good, directory, basis: { ...good.basis, config: { path, from: 'base' } } }) as Report
  const named = (...reports: Report[]) => nameProjects(reports).map(({ name }) => name)
  expect(named(of('', null), of('services/a', 'x.yml'))).toEqual(['.', 'services/a'])
  expect(named(of('', 'x.yml'), of('', 'y.yml'), of('b', 'x.yml'), of('b', null))).toEqual([
    'x.yml',
    'y.yml',
    'b/x.yml',
    'b',
  ])
})
