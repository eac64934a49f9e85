import { globsOf } from '../config/globs-of.ts'
import { discover, type SearchedSide, type Uncovered } from '../discovery/discover.ts'
import { mayHoldPrompts } from '../formats/may-hold-prompts.ts'
import { namesServers } from '../formats/mcp-servers.ts'
import type { Change } from '../model/change.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Globber } from '../revisions/glob.ts'
import { embeddedIn } from '../source/literals/embedded.ts'
import type { Texts } from '../templates/includes/partials.ts'
import { findPlaces } from './find-places.ts'

/**
 * Looks for prompts that no glob names. Where no config says which files are prompts, those that are found count; else they
 * are only reported, so that nobody takes a report for complete that is not. What an entry excludes is nobody's oversight.
 * @param sides base first
 * @param texts where the texts of prompts are kept that had to be read
 */
export async function searchSides(
  sides: readonly SearchedSide[],
  config: Config,
  find: Globber,
  texts: Texts,
): Promise<{ discovered: ReadonlySet<string>; leftOut: readonly string[]; findings: Finding[] }> {
  const rules = [config.base, config.head].flatMap(facts => facts?.rules ?? [])
  const looked = globsOf(config).flatMap(globs => [...find(globs)])
  const known = new Set([
    ...looked,
    ...globsOf(config).flatMap(({ exclude }) => [...find({ files: exclude, exclude: [] })]),
  ])
  const discovers = rules.some(rule => rule.discovers)
  const leftOut = config.adopts && !discovers ? await leftOutOf(sides, new Set(looked), find) : []
  for (const path of leftOut) known.add(path)
  const isCovered = discovers ? undefined : (path: string) => known.has(path)
  // Who names files on the command line means these.
  if (!discovers && rules.every(rule => rule.at.line === undefined))
    return { discovered: new Set(), leftOut: [], findings: [] }
  const { prompts, uncovered, unread } = await discover(sides, {
    standing: findPlaces(find),
    mayHoldPrompts,
    embeds: embeddedIn,
    isCovered,
    keep: (entry, text) => texts.set(entry, text),
  })
  // Of such a file nothing counts, so that leaving it out says something only where its servers change.
  const left = uncovered.filter(({ path, changed }) => !known.has(path) && (changed || !namesServers(path)))
  return {
    discovered: new Set([...prompts, ...leftOut]),
    leftOut,
    findings: [...ofAll(left, unread), ...ofChanged(left)],
  }
}

/**
 * The prompts that would be found without a config and that the globs of whoever adopts promptcost leave out. They count this once, as
 * the change that adds the config may be the one that makes them grow. Where it changes nothing else, nothing grows.
 */
async function leftOutOf(sides: readonly SearchedSide[], known: ReadonlySet<string>, find: Globber): Promise<string[]> {
  const [base, head] = sides
  const before = new Map(base?.entries.map(({ path, id }) => [path, id]))
  const isChanged = head?.entries.some(({ path, id }) => before.has(path) && before.get(path) !== id)
  const after = new Set(head?.entries.map(({ path }) => path))
  if (!isChanged && [...before.keys()].every(path => after.has(path))) return []
  const { prompts } = await discover(sides, {
    standing: findPlaces(find),
    mayHoldPrompts,
    embeds: embeddedIn,
    isCovered: undefined,
  })
  return [...prompts].filter(path => !known.has(path)).sort()
}

/** Of the files that are counted only because a first config leaves them out, those that turned out to hold prompts. */
export function noteLeftOut(leftOut: readonly string[], changes: readonly Change[]): Finding[] {
  if (leftOut.length === 0) return []
  const holding = new Set(changes.flatMap(({ base, head }) => [base?.prompt.at.path, head?.prompt.at.path]))
  const paths = leftOut.filter(path => holding.has(path))
  if (paths.length === 0) return []
  return [{ kind: 'adoption-leaves-out', severity: 'warn', files: paths.slice(0, NAMED), count: paths.length }]
}

/** So many files are named; the others are a number. */
const NAMED = 5

function ofAll(uncovered: readonly Uncovered[], unread: number): Finding[] {
  const [first] = uncovered
  if (!first) return []
  const because = first.because[0]
  return [
    {
      kind: 'uncovered',
      severity: 'info',
      files: uncovered.slice(0, NAMED).map(({ path }) => path),
      count: uncovered.length,
      unread,
      ...(because !== undefined && { because }),
    },
  ]
}

function ofChanged(uncovered: readonly Uncovered[]): Finding[] {
  const changed = uncovered.filter(({ changed }) => changed).map(({ path }) => path)
  if (changed.length === 0) return []
  return [{ kind: 'uncovered-changed', severity: 'warn', files: changed.slice(0, NAMED), count: changed.length }]
}
