import { expect, test } from 'vitest'
import { undeclared } from '../../../src/model/declarations.ts'
import { looksTheSame, NotedFiles } from '../../../src/prompts/looked-at.ts'
import { parseFiles } from '../../../src/prompts/parse-files.ts'
import { createPromptStore } from '../../../src/prompts/store.ts'
import { loadParsers } from '../../../src/source/parsers.ts'

const asks = `from texts import SYSTEM
from helpers import unused

def ask(question):
    return client.chat.completions.create(
        model="gpt-4.1",
        messages=[
            {"role": "system", "content": SYSTEM},
            {"role": "user", "content": "Now answer this question of a customer: " + question},
        ],
    )
`
const texts = 'SYSTEM = "You are a clerk who answers politely."\n'

function reader() {
  const store = createPromptStore()
  return async (files: Record<string, string>) => {
    const listing = Object.entries(files).map(([path, text]) => ({ path, id: `id of ${text}` }))
    const revision = {
      async *read(entries: readonly { path: string; id: string }[]) {
        for (const entry of entries) yield { entry, text: files[entry.path] ?? '' }
      },
    }
    const entries = listing.filter(({ path }) => path === 'app.py')
    const { parsedPrompts } = await parseFiles({ revision, entries, listing }, undeclared, store)
    return parsedPrompts
  }
}

test('a program is not read again where a file changed that it imports and takes nothing from', async () => {
  await loadParsers()
  const read = reader()
  const [before] = await read({ 'app.py': asks, 'texts.py': texts, 'helpers.py': 'unused = 1\n' })
  const [same] = await read({ 'app.py': asks, 'texts.py': texts, 'helpers.py': 'unused = 2\n' })
  expect(before?.messages).toHaveLength(2)
  expect(same).toBe(before)
})

test('a program is read again where a text that it takes from another file changed, went or came back elsewhere', async () => {
  const read = reader()
  const [before] = await read({ 'app.py': asks, 'texts.py': texts })
  const [longer] = await read({ 'app.py': asks, 'texts.py': texts.replace('politely', 'politely and in full') })
  const [gone] = await read({ 'app.py': asks, 'other.py': '' })
  const [moved] = await read({ 'app.py': asks, 'texts/__init__.py': texts })
  const said = [before, longer, gone, moved].map(each => JSON.stringify(each?.messages ?? []))
  expect(said[0]).toContain('answers politely.')
  expect(said[1]).toContain('politely and in full')
  expect(said[2]).not.toContain('politely')
  expect(said[3]).toContain('answers politely.')
  expect((await read({ 'app.py': asks, 'texts.py': texts }))[0]).toBe(before)
})

test('who goes through all files beside a file has looked at all of them, in their order', () => {
  const files = new Map([
    ['a', { id: '1', text: 'a' }],
    ['b', { id: '2', text: 'b' }],
  ])
  const noted = new NotedFiles(files)
  expect([...noted.keys()]).toEqual(['a', 'b'])
  const looked = noted.looked()
  expect(looksTheSame(looked, new Map(files))).toBe(true)
  expect(looksTheSame(looked, new Map([...files].reverse()))).toBe(false)
  expect(looksTheSame(looked, new Map([...files].slice(0, 1)))).toBe(false)
  expect(looksTheSame(looked, new Map([...files, ['c', { id: '3', text: 'c' }]]))).toBe(false)
  expect(looksTheSame(looked, new Map([...files, ['b', { id: '3', text: 'c' }]]))).toBe(false)
})
