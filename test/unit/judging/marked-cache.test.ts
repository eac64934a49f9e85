import { expect, test } from 'vitest'
import { words } from '../../e2e/tricks/trick.ts'
import { seen } from '../prompts/seen.ts'

const rules = words(3000)
const request = (system: object[]) => ({
  'prompts/desk.json': `${JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 99, system, messages: [{ role: 'user', content: '{{ question }}' }] }, null, 1)}\n`,
})
const text = { type: 'text', text: rules }
const marked = { ...text, cache_control: { type: 'ephemeral' } }
const noted = async (base: object[], head: object[]) => {
  const { report } = await seen(request(base), request(head))
  return report.findings.flatMap(found => (found.kind === 'cache-prefix' ? [`${found.severity} ${found.why}`] : []))
}

test.each([
  ['is marked no more', [text], 'warn breakpoints'],
  ['has a slot in front of it', [{ type: 'text', text: 'It is {{ now }}.' }, marked], 'warn varies'],
])('what a request asks to cache is a warning where it %s, also without a volume', async (_, head, found) => {
  expect(await noted([marked], head)).toEqual([found])
})

test('what a request asks to cache is no matter of note where it is longer, or was not marked', async () => {
  expect(await noted([marked], [{ ...marked, text: `${rules} Be polite.` }])).toEqual([])
  expect(await noted([text], [{ ...text, text: `{{ now }} ${rules}` }])).toEqual([])
  expect(await noted([text], [marked])).toEqual([])
})
