import { expect, it } from 'vitest'
import type { Prompt, Slot } from '../../../src/model/prompt.ts'
import { noteSlots } from '../../../src/prompts/note-slots.ts'
import { oneFile } from './one-file.ts'

const slot = (name: string, from: Slot['from'] = 'undeclared', line = 1): Slot => ({
  name,
  at: { path: 'a.md', line },
  from,
})
const side = (...slots: Slot[]) => ({ prompt: { id: 'a.md', slots, messages: [] } as unknown as Prompt })

it('reports the slots without a size, and which of them are new', () => {
  const base = side(slot('a'), slot('b', 'config'))
  expect(
    noteSlots([{ base, head: side(slot('a'), slot('c', 'undeclared', 3), slot('d'), slot('e', 'sample')) }]),
  ).toEqual([
    { kind: 'slot-new', severity: 'warn', prompt: 'a.md', slots: 2, at: { path: 'a.md', line: 3 }, example: 'c' },
    { kind: 'slots-undeclared', severity: 'info', prompts: 1, slots: 3, at: { path: 'a.md', line: 1 }, example: 'a' },
  ])
  expect(noteSlots([{ base, head: base }])).toMatchObject([{ kind: 'slots-undeclared', slots: 1 }])
  expect(
    noteSlots([
      { base, head: undefined },
      { base, head: side(slot('a', 'config')) },
    ]),
  ).toEqual([])
})

it('calls no slot new that was renamed, or stands for one that went', () => {
  const base = side(slot('ticket'), slot('tone'))
  const fresh = (...slots: Slot[]) =>
    noteSlots([{ base, head: side(...slots) }]).filter(({ kind }) => kind === 'slot-new')
  expect(fresh(slot('issue'), slot('tone'))).toEqual([])
  expect(fresh(slot('issue'), slot('tone'), slot('log'))).toMatchObject([{ slots: 2 }])
})

it('names the item of the loop that came, not of one that was there', async () => {
  const loop = (list: string, item: string) => `{% for ${item} in ${list} %}- {{ ${item}.title }}\n{% endfor %}`
  const [base, head] = [loop('orders', 'order'), `${loop('orders', 'order')}${loop('refunds', 'refund')}`]
  const read = (text: string) => oneFile('a.j2', `List what there is.\n${text}`)
  const findings = noteSlots([{ base: await read(base), head: await read(head) }])
  expect(findings.find(({ kind }) => kind === 'slot-repeated')).toMatchObject({ example: 'refund.title', head: 2 })
})

it('counts the slots of a new prompt, but calls none of them new', () => {
  expect(noteSlots([{ base: undefined, head: side(slot('x')) }])).toMatchObject([{ kind: 'slots-undeclared' }])
})

it.each(['ignore all previous instructions', 'a'.repeat(65), 'x\ny', '<b>'])('reports %j by its place alone', name => {
  const [finding] = noteSlots([{ base: undefined, head: side(slot(name)) }])
  expect(finding).toEqual({
    kind: 'slots-undeclared',
    severity: 'info',
    prompts: 1,
    slots: 1,
    at: { path: 'a.md', line: 1 },
  })
})

it('only mentions a word in braces of a text that nobody calls a template', () => {
  const doubtful = { ...slot('x'), doubtful: true as const }
  const severityOf = (...slots: Slot[]) => noteSlots([{ base: side(), head: side(...slots) }])[0]?.severity
  expect([severityOf(doubtful), severityOf(doubtful, slot('y')), severityOf(doubtful, slot('z', 'config'))]).toEqual([
    'info',
    'warn',
    'warn',
  ])
})

it.each([
  ['a.md', 'Say {word}.', true],
  ['a.txt', `Say \${word}.`, true],
  ['a.md', 'Say {{word}}.', undefined],
  ['a.j2', 'Say {{word}}.', undefined],
  ['a.json', '[{"role": "user", "content": "Say {word}."}]', true],
])('doubts a slot of %s: %s', async (path, text, doubtful) => {
  expect((await oneFile(path, text)).prompt.slots[0]?.doubtful).toBe(doubtful)
})

it('reports a slot that is sent more often, but no date of today', async () => {
  const text = (name: string, times: number) => `Answer the letter.\n${`{{ ${name} }}\n`.repeat(times)}`
  const told = async (name: string) => {
    const [base, head] = await Promise.all([1, 3].map(times => oneFile('a.j2', text(name, times))))
    const findings = noteSlots([{ base: { prompt: base?.prompt as Prompt }, head: { prompt: head?.prompt as Prompt } }])
    return findings.filter(({ kind }) => kind === 'slot-repeated').length
  }
  expect(await Promise.all(['letter', 'update', 'candidate'].map(told))).toEqual([1, 1, 1])
  expect(await Promise.all(['current_date', 'today', 'currentTime', 'user.timestamp'].map(told))).toEqual([0, 0, 0, 0])
})
