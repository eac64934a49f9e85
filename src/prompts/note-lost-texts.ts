import type { Version } from '../model/change.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Entry } from '../model/revision.ts'
import type { Texts } from '../templates/includes/partials.ts'
import { isNamedIn } from './named-in.ts'

type Sides = Record<'base' | 'head', Pick<Version, 'prompt'> | undefined>

/** Shorter lines are in many files by chance. */
const LONG = 40
const MOST_TOLD = 10
const MOST_LINES = 50
/** The most characters that are searched. */
const MOST_WORK = 200_000_000

/**
 * Prompts of the base that are no longer found at the head although their text is still in the file: code uses it in a way that is not
 * followed, or its name no longer says what it is. They count as removed.
 */
export function noteLostTexts(
  pairs: readonly Sides[],
  head: readonly Entry[],
  texts: Texts,
): FindingOf<'text-not-found' | 'text-at-run-time'>[] {
  const gone = pairs.flatMap(({ base, head: now }) => (base && !now ? [base.prompt] : []))
  if (gone.length === 0) return []
  const paths = new Set(gone.map(({ at }) => at.path))
  const kept = linesOf(pairs.flatMap(({ head: now }) => (now && paths.has(now.prompt.at.path) ? now.prompt : [])))
  const here = new Set(pairs.flatMap(({ head: now }) => now?.prompt.id ?? []))
  let work = MOST_WORK
  const files = new Map(head.map(entry => [entry.path, entry]))
  return gone
    .flatMap((prompt): FindingOf<'text-not-found' | 'text-at-run-time'>[] => {
      const { path } = prompt.at
      const entry = files.get(path)
      const text = entry && texts.get(entry)
      const lines = [...linesOf([prompt])].filter(line => !kept.has(line))
      if (text === undefined) return []
      const isOpen = isNamedIn(prompt, text) && !here.has(prompt.id)
      const open = { kind: 'text-at-run-time', severity: 'warn', prompt: prompt.id, at: { path } } as const
      if (lines.length === 0) return isOpen ? [open] : []
      work -= text.length * Math.min(lines.length, MOST_LINES)
      // What is not searched any more may still be there.
      if (work < 0) return [open]
      const looked = lines.slice(0, MOST_LINES)
      const left = looked.filter(line => text.includes(line)).length
      return left * 2 > looked.length
        ? [{ kind: 'text-not-found', severity: 'warn', prompt: prompt.id, at: { path } }]
        : isOpen
          ? [open]
          : []
    })
    .slice(0, MOST_TOLD)
}

/** The lines of prompts that are long enough to be known again. */
export function linesOf(prompts: readonly Prompt[]): Set<string> {
  const texts = prompts.flatMap(({ messages }) => messages.flatMap(({ runs }) => runs.expected.map(({ text }) => text)))
  return new Set(
    texts.flatMap(text => text.split('\n').flatMap(line => (line.trim().length >= LONG ? [line.trim()] : []))),
  )
}
