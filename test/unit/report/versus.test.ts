import { expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { versus } from '../../../src/report/computed.ts'
import { plainStyle } from '../../../src/report/style.ts'

const sha = '41d07e8c51f2a0b9d36e4c7f8a95b1d2e3f40617'
const head: Report['head'] = { label: 'work tree', how: 'uncommitted changes included' }
const against = (label: string) =>
  versus({ head, base: { label, sha, how: 'the requested revision' } } as Report, plainStyle)

test.each([
  ['main', 'work tree against main 41d07e8'],
  [sha, 'work tree against 41d07e8'],
  [sha.slice(0, 12), 'work tree against 41d07e8'],
  ['41d07e8', 'work tree against 41d07e8'],
  ['41', 'work tree against 41 41d07e8'],
])('a base that was named as %s has its commit id once', (label, expected) => {
  expect(against(label)).toBe(expected)
})
