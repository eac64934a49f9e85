import type { Version } from '../model/change.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Entry } from '../model/revision.ts'
import type { Texts } from '../templates/includes/partials.ts'
import { isImportedIn, isNamedIn } from './named-in.ts'

type Sides = Record<'base' | 'head', Pick<Version, 'prompt'> | undefined>

/** Characters from which on a text is one that a name alone makes a prompt. */
const LONG = 170
const MOST_TOLD = 10
/** The most characters that are searched. */
const MOST_WORK = 200_000_000

/**
 * Prompts that count as new although the file of the base has what goes by their name, too short to count: no limit on growth applies to them.
 */
export function noteShortBefore(
  pairs: readonly Sides[],
  base: readonly Entry[],
  texts: Texts,
): FindingOf<'short-before'>[] {
  const added = pairs.flatMap(({ base: was, head }) =>
    head && !was && lengthOf(head.prompt) >= LONG ? [head.prompt] : [],
  )
  if (added.length === 0) return []
  const here = new Set(pairs.flatMap(({ base: was }) => was?.prompt.id ?? []))
  const files = new Map(base.map(entry => [entry.path, entry]))
  let work = MOST_WORK
  return added
    .flatMap((prompt): FindingOf<'short-before'>[] => {
      const { id, at } = prompt
      const entry = files.get(at.path)
      const text = entry && texts.get(entry)
      work -= text?.length ?? 0
      // What is not searched any more may have been there.
      const isThere = text !== undefined && (work < 0 || isNamedIn(prompt, text) || isImportedIn(prompt, text))
      if (here.has(id) || !isThere) return []
      return [{ kind: 'short-before', severity: 'warn', prompt: id, at: { path: at.path, line: at.line } }]
    })
    .slice(0, MOST_TOLD)
}

function lengthOf({ messages, tools = [], response }: Prompt): number {
  const said = messages.reduce(
    (sum, { runs }) => sum + runs.expected.reduce((all, { text }) => all + text.length, 0),
    0,
  )
  const called = tools.reduce(
    (sum, { description = '', parameters = '' }) => sum + description.length + parameters.length,
    0,
  )
  return said + called + (response?.schema.length ?? 0)
}
