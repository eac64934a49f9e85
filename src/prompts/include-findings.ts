import { distance } from 'fastest-levenshtein'
import type { Finding } from '../model/finding.ts'
import type { Entry } from '../model/revision.ts'
import type { Trouble } from '../templates/includes/closure.ts'
import type { Assembled } from './assemble.ts'

/** Targets for which a nearest name is looked for: each looks at every file. */
const MOST_NEAREST = 50
const LONGEST_NAME = 200

/** Whether the change brings it; where it does not, whether there is a base that has it. */
type Since = { isNew: boolean; hadBase: boolean }

type Found = { trouble: Trouble; prompts: string[] }

/**
 * What keeps text out of the count. It fails where this change brings it, as the text would grow unseen; what the base has too
 * is no news, and a warning where there is no base. One finding per place, however many prompts it reaches.
 */
export function includeFindings(
  base: readonly Assembled[] | undefined,
  head: readonly Assembled[],
  listing: readonly Entry[],
  wasAt: (path: string) => string,
): Finding[] {
  const isOdd = ({ tooLarge, closure }: Assembled) => tooLarge || closure.troubles.length > 0
  if (!head.some(isOdd)) return []
  const before = base && gather(base)
  const names = new Map<string, string | undefined>()
  const large = new Set(base?.filter(each => each.tooLarge).map(({ prompt }) => prompt.at.path))
  const tooLarge = head.flatMap(({ tooLarge, prompt: { id, at } }): Finding[] => {
    const severity = base && !large.has(wasAt(at.path)) ? 'fail' : 'warn'
    return tooLarge ? [{ kind: 'template-too-large', severity, at, prompt: id }] : []
  })
  const reported = [...gather(head, wasAt)].map(([key, found]): Finding => {
    const isNew = before !== undefined && !before.has(key)
    const since = { isNew, hadBase: before !== undefined }
    if (found.trouble.kind !== 'missing') return findingOf(found, since)
    const { target, optional } = found.trouble
    // Where another folder holds it, the one who loads it may find it there.
    if (optional && isNew && isElsewhere(target, listing))
      return findingOf({ ...found, trouble: { ...found.trouble, optional: false } }, since)
    if (!names.has(target) && names.size < MOST_NEAREST) names.set(target, nearestOf(target, listing))
    return findingOf(found, since, names.get(target))
  })
  return [...reported, ...tooLarge]
}

function isElsewhere(target: string, listing: readonly Entry[]): boolean {
  const end = `/${target.replace(/^(?:\.{1,2}\/)+/, '')}`
  return end.length > 1 && listing.some(({ path }) => `/${path}`.endsWith(end))
}

function findingOf({ trouble, prompts }: Found, { isNew, hadBase }: Since, nearest?: string): Finding {
  const odd = isNew ? 'warn' : 'info'
  if (trouble.kind === 'template') {
    const { problem, at } = trouble.fault
    const isBound = problem === 'too-deep' || problem === 'too-many-parts'
    const severity = isNew && isBound ? 'fail' : odd
    return { kind: 'template', severity, at, syntax: trouble.syntax, problem }
  }
  // How it is computed may be text of the prompt, which goes nowhere.
  if (trouble.kind === 'computed')
    return { kind: 'include-computed', severity: isNew ? 'fail' : 'info', at: trouble.at, prompts }
  const { at, target, optional } = trouble
  const common = { at, target: target.slice(0, LONGEST_NAME), prompts, ...(optional && { optional }) }
  if (trouble.kind === 'cycle') return { kind: 'include-cycle', severity: odd, at, target: common.target, prompts }
  // What may be missing, such as a file of one's own that is not in the repository, sends nothing where it is.
  const severity = isNew && !optional ? 'fail' : optional || hadBase ? 'info' : 'warn'
  if (trouble.kind === 'escapes') return { kind: 'include-escapes', severity, ...common }
  return { kind: 'include-missing', severity, ...common, ...(nearest !== undefined && { nearest }) }
}

/** By what is wrong and the file it is in, which the head may hold under another path than the base. */
function gather(assembled: readonly Assembled[], wasAt: (path: string) => string = path => path): Map<string, Found> {
  const all = new Map<string, Found>()
  for (const { prompt, closure } of assembled) {
    for (const trouble of closure.troubles) {
      const { path } = trouble.kind === 'template' ? trouble.fault.at : trouble.at
      const what = trouble.kind === 'template' ? trouble.fault.problem : trouble.target
      const key = JSON.stringify([trouble.kind, wasAt(path), what])
      const found = all.get(key) ?? { trouble, prompts: [] }
      if (!found.prompts.includes(prompt.id)) found.prompts.push(prompt.id)
      all.set(key, found)
    }
  }
  return all
}

function nearestOf(target: string, listing: readonly Entry[]): string | undefined {
  const name = target.slice(target.lastIndexOf('/') + 1)
  if (name.length > 60 || name === '') return undefined
  let best: { path: string; far: number } | undefined
  for (const { path } of listing) {
    const other = path.slice(path.lastIndexOf('/') + 1)
    if (Math.abs(other.length - name.length) > name.length / 3) continue
    const far = distance(name, other)
    if (!best || far < best.far) best = { path, far }
  }
  return best && best.far <= Math.max(2, Math.floor(name.length / 3)) ? best.path : undefined
}
