import { expect, test } from 'vitest'
import { leaningOf, leanings } from '../../../src/history/leaning.ts'
import type { PricedPrompt } from '../../../src/judging/priced-prompt.ts'

const tree = (...there: string[]) => ({
  get: (path: string) => (there.includes(path) ? { path, id: path } : undefined),
})
const alone = [
  { prompt: { messages: [], sources: [] }, closure: { files: [], steps: [] } },
] as unknown as PricedPrompt[]
const looking = (ids: [string, string | undefined][], besides: string[] = [], all = false) => ({
  looked: { ids: new Map(ids), all },
  besides,
})

test('a file leans on what it has looked for, also where that was not there, and not on all that was read for it', () => {
  const besides = ['words.py', 'far.py']
  const leaning = leaningOf(
    'app.py',
    alone,
    looking(
      [
        ['words.py', '1'],
        ['words/__init__.py', undefined],
      ],
      besides,
    ),
    tree(...besides),
  )
  expect([...(leaning?.on ?? [])]).toEqual(['words.py', 'words/__init__.py'])
  expect(leaning?.onAny).toBe(false)
})

test('a file that is there and was not read for it makes it lean on all that was, as any of that may lead there', () => {
  const leaning = leaningOf('app.py', alone, looking([['far.py', undefined]], ['words.py']), tree('words.py', 'far.py'))
  expect([...(leaning?.on ?? [])].sort()).toEqual(['far.py', 'words.py'])
})

test('a file that is read by itself leans on nothing', () => {
  expect(leaningOf('a.md', alone, { looked: undefined, besides: [] }, tree())).toBeUndefined()
})

test('only the files that lean on what changed are touched, and those that look for any name where a file comes or goes', () => {
  const all = leanings()
  all.put('app.py', { on: new Set(['words.py', 'more.py']), onAny: false })
  all.put('page.md', { on: new Set(['part.md']), onAny: true })
  const touched = (changed: string[], comeOrGone: string[] = []) => [...all.touched(changed, comeOrGone)].sort()
  expect(touched(['words.py'])).toEqual(['app.py'])
  expect(touched(['other.py'])).toEqual([])
  expect(touched(['other.py'], ['other.py'])).toEqual(['page.md'])
  expect(touched(['more.py'], ['more.py'])).toEqual(['app.py', 'page.md'])
  all.put('app.py', { on: new Set(['more.py']), onAny: false })
  expect(touched(['words.py'])).toEqual([])
  expect([all.isLeantOn('words.py'), all.isLeantOn('more.py'), all.has('app.py')]).toEqual([false, true, true])
  all.put('page.md', undefined)
  expect(touched(['part.md'], ['other.md'])).toEqual([])
})
