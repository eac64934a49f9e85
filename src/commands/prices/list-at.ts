import { Problem } from '../../model/problem.ts'
import type { ListShape } from '../../prices/lists/convert.ts'
import { isRecord } from '../../prices/lists/convert.ts'
import { LISTS } from '../../prices/lists/shapes.ts'
import { fetchText } from './fetch-text.ts'
import type { SourceText } from './read-source.ts'

/** Where public repositories are asked for. */
const GITHUB = 'https://api.github.com'

const lists: Record<string, ListShape> = LISTS

/**
 * A public list as its repository had it at the end of a day: what the last commit by then wrote.
 * @param from the list by its name; one that is not kept whole in a repository has no past
 * @throws Problem where there is none of that day, or it cannot be fetched
 */
export async function listAt(from: string, day: string, github = GITHUB): Promise<SourceText> {
  const { repository, paths } = pastOf(from)
  for (const path of paths) {
    const query = new URLSearchParams({ path, until: `${day}T23:59:59Z`, per_page: '1' })
    const sha = lastOf(await fetchText(new URL(`${github}/repos/${repository}/commits?${query}`)))
    if (sha === undefined) continue
    const address = new URL(`${github}/repos/${repository}/contents/${path}?ref=${sha}`)
    return { from: `${repository}@${sha.slice(0, 12)}:${path}`, text: await fetchText(address), asOf: day }
  }
  throw new Problem(`${from} has no list of ${day} or before.`, { remedy: `Name a later day, or ${others(from)}.` })
}

function pastOf(from: string): { repository: string; paths: readonly string[] } {
  const past = Object.hasOwn(lists, from) ? lists[from]?.past : undefined
  if (past) return past
  throw new Problem(`--at reads a list from its repository's history, which ${JSON.stringify(from)} does not have.`, {
    remedy: `Add ${others(from)}.`,
  })
}

function others(from: string): string {
  const names = Object.entries(lists).flatMap(([name, { past }]) => (past && name !== from ? [`--from ${name}`] : []))
  return names.join(' or ')
}

/** The newest commit of GitHub's answer; undefined where it lists none. */
function lastOf(answer: string): string | undefined {
  const commits: unknown = parsed(answer)
  const [first] = Array.isArray(commits) ? (commits as unknown[]) : [undefined]
  const sha = isRecord(first) ? first.sha : undefined
  if (Array.isArray(commits) && first === undefined) return undefined
  if (typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha)) return sha
  throw new Problem("GitHub's answer about the list's history cannot be read.", {
    remedy:
      'Nothing was written. Try again, or download the list of that day and run: promptcost prices update --from FILE',
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
