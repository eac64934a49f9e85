import { expect, test } from 'vitest'
import { parseCommand } from '../../../src/github/parse-command.ts'

test.each([
  ['/promptcost approve needed for November', 'approve', 'needed for November'],
  ['/promptcost   Approve\tneeded  \r\nmore', 'approve', 'needed'],
  ['/promptcost approve', 'approve', ''],
  ['/promptcost approve \n the reason is on the next line', 'approve', ''],
  ['/promptcost approve <reason>', 'approve', ''],
  ['/promptcost approve \u200b\u200b', 'approve', ''],
  ['/promptcost approve ...', 'approve', ''],
  ['/promptcost approve 理由', 'approve', '理由'],
  ['/promptcost revoke', 'revoke', ''],
  ['/promptcost revoke it was wrong', 'revoke', 'it was wrong'],
])('%j asks to %s because of %j', (body, asks, reason) => {
  expect(parseCommand(body)).toEqual({ asks, reason })
})

test.each([
  ' /promptcost approve x',
  '> /promptcost approve x',
  'hello\n/promptcost approve x',
  '/promptcost',
  '/promptcost approved x',
  '/promptcost-approve x',
  '/promptcostapprove x',
  '',
])('%j asks for nothing', body => {
  expect(parseCommand(body)).toBeUndefined()
})

test('a reason of any length is cut, in no time', () => {
  expect(parseCommand(`/promptcost approve ${'x'.repeat(60_000)}`)?.reason).toHaveLength(300)
  expect(parseCommand(`/promptcost${' '.repeat(60_000)}approve x`)).toBeUndefined()
})
