import { globsOf } from '../config/globs-of.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { linksInto } from '../revisions/linked-globs.ts'
import type { ListedSide } from '../revisions/listed-side.ts'

/** As many as one sentence names. */
const MOST_NAMED = 5

/** Submodules among the prompts that the change sets to another commit: their files are in another repository, and are not counted. */
export async function movedSubmodules(
  config: Config,
  base: ListedSide | undefined,
  head: ListedSide,
): Promise<Finding[]> {
  if (!base || head.links.length === 0) return []
  const [before, now] = await Promise.all([base, head].map(({ revision }) => revision.pins?.()))
  const moved = [...(now ?? [])].flatMap(([path, id]) => ((before?.get(path) ?? id) === id ? [] : [path]))
  const found = new Set(globsOf(config).flatMap(globs => linksInto(moved, globs)))
  const files = moved.filter(path => found.has(path))
  const [first] = files
  if (first === undefined) return []
  const at = { path: first }
  return [{ kind: 'submodule-moved', severity: 'warn', at, files: files.slice(0, MOST_NAMED), count: files.length }]
}
