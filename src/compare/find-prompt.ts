import { distance } from 'fastest-levenshtein'
import type { Change } from '../model/change.ts'
import { Problem } from '../model/problem.ts'

/**
 * Finds a prompt by its id, by its path as either side has it, or by the name behind the `#` of its id.
 * @param asked what it may be called, the likeliest first
 * @throws Problem where there is none, where the file holds several, or where it is only a part of others
 */
export function findPrompt(changes: readonly Change[], asked: readonly string[]): Change {
  const names = asked.map(name => name.replace(/^(?:\.\/)+/, ''))
  for (const name of names) {
    const found = changes.find(({ id }) => id === name)
    if (found) return found
  }
  const isAt = (path: string | undefined) => path !== undefined && names.includes(path)
  const there = changes.filter(({ base, head }) => isAt(head?.prompt.at.path) || isAt(base?.prompt.at.path))
  const [name = ''] = names
  const [only] = there
  if (only && there.length === 1) return only
  if (only)
    throw new Problem(`"${name}" holds ${there.length} prompts.`, {
      remedy: `Name one of them: ${some(there)}`,
    })
  const named = changes.filter(({ id }) => names.some(each => id.endsWith(`#${each}`)))
  const [one] = named
  if (one && named.length === 1) return one
  if (one)
    throw new Problem(`"${name}" is the name of ${named.length} prompts.`, {
      remedy: `Give the id of one of them: ${some(named)}`,
    })
  const around = changes.filter(({ base, head }) =>
    (head ?? base)?.prompt.sources.some(({ path }) => names.includes(path)),
  )
  if (around.length > 0)
    throw new Problem(`there is no prompt "${name}".`, {
      remedy: `That file is a part of ${around.length === 1 ? 'another prompt' : `${around.length} prompts`}. Name ${around.length === 1 ? 'that' : 'one of them'}: ${some(around)}`,
    })
  const nearest = nearestOf(name, changes)
  throw new Problem(`there is no prompt "${name}".`, {
    remedy:
      nearest === undefined
        ? 'To list all prompts: promptcost count\nA file that is not among them counts once `prompts` in promptcost.yml names it.'
        : `Did you mean "${nearest}"? To list all: promptcost count`,
  })
}

/** The first few, by their ids. */
const some = (changes: readonly Change[]): string =>
  changes
    .slice(0, 5)
    .map(({ id }) => id)
    .join(', ')

const longest = 200

/** The prompt whose id, or file name, is the fewest edits away; undefined where none is near. */
function nearestOf(name: string, changes: readonly Change[]): string | undefined {
  const asked = name.slice(0, longest)
  let best: { id: string; edits: number } | undefined
  for (const { id } of changes) {
    const short = id.slice(0, longest)
    const edits = Math.min(distance(asked, short), distance(lastPart(asked), lastPart(short)))
    if (best === undefined || edits < best.edits) best = { id, edits }
  }
  return best && best.edits <= Math.max(2, lastPart(asked).length / 3) ? best.id : undefined
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
