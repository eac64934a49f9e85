import { expect, test } from 'vitest'
import { dated, ledgerLine, nextLedger, readLedger } from '../../../src/github/ledger.ts'
import { mark, saysTheSame } from '../../../src/github/marker.ts'
import type { Ceilings, Ledger } from '../../../src/model/approval.ts'
import { ceilingsOf } from '../../../src/policy/ceilings.ts'

const ceilings = (actual: string, count = 1): Ceilings =>
  ceilingsOf(
    Array.from({ length: count }, (_, i) => ({
      project: '.',
      scope: 'each_prompt' as const,
      unit: 'tokens' as const,
      prompt: `p${i}`,
      actual,
    })),
  )
const run = { id: 1, attempt: 1 }
const inComment = (ledger: Ledger) => mark('### title', 'default', run, ledgerLine(ledger))
const record = (actual: string, ...comments: number[]) => ({
  ceilings: ceilings(actual),
  prompts: '',
  bindings: comments.map(comment => ({ comment, ceilings: ceilings(actual), prompts: '' })),
})

test('is read back as it was written, and hides in the comment', () => {
  const ledger = dated(nextLedger(undefined, record('-5', 7)), '2026-11-22T09:00:00Z')
  expect(readLedger(inComment(ledger))).toEqual(ledger)
  expect(readLedger(inComment(ledger).replaceAll('\n', '\r\n'))).toEqual(ledger)
  expect(ledgerLine(ledger).slice('<!--'.length, -'-->'.length)).not.toMatch(/--|[<>]/)
})

test.each([
  ['an older comment', mark('### title', 'default', run)],
  ['elsewhere', `${ledgerLine({ entries: [], bindings: [] })}\n${mark('x', 'default', run)}`],
  ['not JSON', mark('x', 'default', run, '<!-- ledger {"entries": -->')],
  ['too long', mark('x', 'default', run, `<!-- ledger ${' '.repeat(20_000)}{"entries":[],"bindings":[]} -->`)],
  ['other keys', mark('x', 'default', run, '<!-- ledger {"entries":[],"bindings":[],"__proto__":{},"more":1} -->')],
  [
    'a number that is none',
    mark(
      'x',
      'default',
      run,
      ledgerLine({ entries: [{ at: undefined, ceilings: ceilings('1e99'), prompts: '' }], bindings: [] }),
    ),
  ],
])('is not read from %s', (_, body) => {
  expect(readLedger(body)).toBeUndefined()
})

test('keeps the time at which what is still broken could first be read', () => {
  const first = nextLedger(undefined, record('5'))
  expect(first.entries).toEqual([{ at: undefined, ceilings: ceilings('5'), prompts: '' }])
  const same = nextLedger(dated(first, '2026-11-22T09:00:00Z'), record('5'))
  expect(same.entries).toEqual([{ at: '2026-11-22T09:00:00Z', ceilings: ceilings('5'), prompts: '' }])
  const next = nextLedger(dated(same, '2026-11-22T10:00:00Z'), record('6'))
  expect(next.entries.map(({ at }) => at)).toEqual([undefined, '2026-11-22T09:00:00Z'])
  const changed = nextLedger(dated(same, '2026-11-22T10:00:00Z'), { ...record('5'), prompts: 'ab' })
  expect(changed.entries.map(({ at, prompts }) => [at, prompts])).toEqual([
    [undefined, 'ab'],
    ['2026-11-22T09:00:00Z', ''],
  ])
})

test('a time that was filled in is no reason to write a comment anew, a new approval is', () => {
  const ledger = nextLedger(undefined, record('5'))
  const read = dated(ledger, '2026-11-22T09:00:00Z')
  expect(saysTheSame(inComment(ledger), inComment(read))).toBe(true)
  expect(saysTheSame(inComment(ledger), inComment(nextLedger(read, record('5', 9))))).toBe(false)
  expect(saysTheSame(inComment(ledger), inComment(nextLedger(read, record('6'))))).toBe(false)
})

test('has room for a few states and approvals, whatever they contain', () => {
  let ledger: Ledger | undefined
  for (let i = 1; i <= 20; i++) {
    const wide = ceilings(`1234567890.${String(i).padStart(12, '0')}`, 24)
    const before = ledger && dated(ledger, '2026-11-22T09:00:00Z')
    ledger = nextLedger(before, {
      ceilings: wide,
      prompts: '',
      bindings: [{ comment: i, ceilings: wide, prompts: '' }],
    })
    expect(ledgerLine(ledger).length).toBeLessThanOrEqual(5000)
    expect(ledger.entries[0]?.ceilings).toEqual(wide)
    expect(ledger.bindings[0]?.comment).toBe(i)
  }
  expect(ledger?.entries.length).toBeGreaterThan(1)
})
