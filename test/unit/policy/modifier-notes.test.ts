import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/model/change.ts'
import { modifierNotes } from '../../../src/policy/settings-notes.ts'

const at = { path: 'a.json' }
const added = (asked: string): Change =>
  ({ id: 'a', base: undefined, head: { model: { asked }, prompt: { at, settings: {} } } }) as never
const told = (asked: string) => modifierNotes(added(asked)).map(note => ('head' in note ? note.head : undefined))

describe('what a model does beside answering', () => {
  it.each(['compound-beta', 'groq/compound', 'perplexity/sonar-pro', 'gpt-4o-search-preview', 'o3-deep-research'])(
    'is reported where it searches by itself: %s',
    asked => expect(told(asked)).toEqual(['searches']),
  )

  it.each([
    ['openai/gpt-4o:online', 'online'],
    ['openai/gpt-4o:floor', 'floor'],
  ])('is told where a router does it: %s', (asked, value) => expect(told(asked)).toEqual([value]))

  it.each(['gpt-4o', 'o3', 'compound-interest-ft', 'text-search-ada'])('is nothing for others: %s', asked =>
    expect(told(asked)).toEqual([]),
  )
})
