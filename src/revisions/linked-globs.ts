import { type Globs, globber } from './glob.ts'

/** Submodules and links beyond these are not searched: they only serve as a hint. */
const most = 1000
/** What a folder of prompts may hold. */
const likely = ['x', 'x.md', 'x.txt', 'x.yml', 'x.json', 'x.prompt']

/** Those links and submodules that globs lead to or into, where they find nothing, as no link is followed. */
export function linksInto(links: readonly string[], globs: Globs): string[] {
  const looked = links.slice(0, most)
  if (looked.length === 0) return []
  // A path cannot be a file and a folder in one listing.
  const within = new Map(looked.flatMap(link => likely.map(name => [`${link}/${name}`, link])))
  const inside = [...globber([...within.keys()])(globs)].map(path => within.get(path))
  const found = new Set<string | undefined>([...globber(looked)(globs), ...inside])
  const starts = globs.files.map(literalStart)
  return looked.filter(link => found.has(link) || starts.some(start => start.startsWith(`${link}/`)))
}

/** The folders of a glob before its first wildcard. */
const literalStart = (glob: string): string => `${glob.replace(/^(?:\.\/)+/, '').split(/[*?[{\\]/, 1)[0]}/`
