import { distance } from 'fastest-levenshtein'
import type { Note } from '../model/note.ts'
import { MARK_KEYS, MARK_WORDS, type Mark } from './marks.ts'
import type { Module } from './module.ts'

/** What of a comment to promptcost is not understood. */
export function markNotes({ problem, from }: Mark, { place }: Pick<Module, 'place'>): Note[] {
  if (!problem) return []
  const known = problem.problem === 'word' ? MARK_WORDS : problem.problem === 'key' ? MARK_KEYS : []
  const word = /^[\w.-]{1,40}$/.test(problem.word) ? problem.word : 'something'
  const nearest = known.find(each => distance(each, word) <= 2)
  return [{ kind: 'mark', severity: 'warn', at: place(from), ...problem, word, ...(nearest && { nearest }) }]
}
