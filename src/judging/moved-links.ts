import { globsOf } from '../config/globs-of.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { linksInto } from '../revisions/linked-globs.ts'
import type { ListedSide } from '../revisions/listed-side.ts'

/** As many as one sentence names. */
const MOST_NAMED = 5
const MOST_TOLD = 20

/**
 * Submodules that the change sets to another commit and symbolic links that it leads elsewhere, where prompts may lie behind them: what is there is
 * not counted, on either side.
 */
export async function movedLinks(config: Config, base: ListedSide | undefined, head: ListedSide): Promise<Finding[]> {
  if (!base || head.links.length === 0) return []
  const [before, now] = await Promise.all([base, head].map(({ revision }) => revision.pins?.()))
  const mayHide = (links: readonly string[]) => {
    const found = new Set(globsOf(config).flatMap(globs => linksInto(links, globs)))
    return links.filter(link => found.has(link) || rootsOf(config).some(root => isWithin(link, root)))
  }
  const files = mayHide(differing(before, now))
  const [first] = files
  const at = { path: first ?? '' }
  const led = mayHide(await ledElsewhere(base, head)).slice(0, MOST_TOLD)
  return [
    ...(first === undefined
      ? []
      : [
          {
            kind: 'submodule-moved' as const,
            severity: 'warn' as const,
            at,
            files: files.slice(0, MOST_NAMED),
            count: files.length,
          },
        ]),
    ...led.map((path): Finding => ({ kind: 'unreadable', severity: 'warn', at: { path }, side: 'head', why: 'link' })),
  ]
}

/** Links that both sides have, with another target. */
async function ledElsewhere(base: ListedSide, head: ListedSide): Promise<string[]> {
  const known = new Set(base.links)
  const both = head.links.filter(link => known.has(link))
  if (both.length === 0) return []
  const [before, now] = await Promise.all([base, head].map(({ revision }) => revision.targetsOf?.(both)))
  return differing(before, now)
}

function differing(before: ReadonlyMap<string, string> | undefined, now: ReadonlyMap<string, string> | undefined) {
  return [...(now ?? [])].flatMap(([path, id]) => ((before?.get(path) ?? id) === id ? [] : [path]))
}

/** Where templates of either side look for what they include. */
function rootsOf({ base, head }: Config): string[] {
  return [...(base?.includeRoots ?? []), ...(head?.includeRoots ?? [])]
}

/** Whether a path is a folder, in it, or above it. */
function isWithin(path: string, folder: string): boolean {
  return `${path}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${path}/`)
}
