import { expect, test } from 'vitest'
import type { Prompt } from '../../../src/model/prompt.ts'
import { noteLostTexts } from '../../../src/prompts/note-lost-texts.ts'
import { noteShortBefore } from '../../../src/prompts/note-short-before.ts'
import type { Texts } from '../../../src/templates/includes/partials.ts'

const at = { path: 'a.py', line: 1 }
const saying = (text: string) => ({
  role: 'system',
  runs: { low: [], expected: [{ kind: 'text', at, text }], high: [] },
})
const prompt = (name: string, text: string) =>
  ({ id: `a.py#${name}`, at, messages: [saying(text)], slots: [], sources: [] }) as unknown as Prompt
const entries = [{ path: 'a.py', id: '1', mode: '100644' }] as never
const large = { get: () => 'x\n'.repeat(50_000_000) } as unknown as Texts
const words = 'A letter is sorted by its sender, and then by its date. '.repeat(4)

test('what is beyond the work that is done counts as found', () => {
  const names = ['ONE_PROMPT', 'TWO_PROMPT', 'THREE_PROMPT']
  const fresh = names.map(name => ({ base: undefined, head: { prompt: prompt(name, words) } }))
  expect(noteShortBefore(fresh, entries, large).map(each => each.prompt)).toEqual(['a.py#THREE_PROMPT'])
  const gone = names.map(name => ({ base: { prompt: prompt(name, `${words}${name}`) }, head: undefined }))
  expect(noteLostTexts(gone, entries, large)).toMatchObject([{ kind: 'text-at-run-time', prompt: 'a.py#THREE_PROMPT' }])
})
