import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Rename } from '../model/revision.ts'
import type { Assembled } from './assemble.ts'
import { assembleSide } from './assemble-side.ts'
import { openSlots } from './declared-slots.ts'
import { includeFindings } from './include-findings.ts'
import { partialsOf } from './partials-alone.ts'
import { settleIds } from './settle-ids.ts'
import { failUncounted, settleLosses } from './settle-losses.ts'
import { type Remembered, type Selected, survey } from './survey.ts'
import { type AssemblyTerms, noTerms } from './terms.ts'

/**
 * Surveys both sides and assembles their prompts. A file that is the same on both is read once, and what is odd about it is no
 * warning: the change that is judged did not do it. A prompt that the change makes unreadable is no saving: it is left out on both sides.
 * @throws Problem for a declared sample that is not there
 */
export async function surveySides(
  base: Selected | undefined,
  head: Selected,
  terms: AssemblyTerms = noTerms,
  renames: readonly Rename[] = [],
): Promise<{ base: Prompt[]; head: Prompt[]; findings: Finding[] }> {
  const remembered: Remembered = { texts: new Map(), drafts: new Map(), assembled: new Map() }
  const ofHead = await survey(head, 'head', terms, remembered)
  const ofBase = base ? await survey(base, 'base', terms, remembered) : { drafts: [], findings: [] }
  const paths = [...ofBase.drafts, ...ofHead.drafts].map(draft => draft.at.path)
  const slots = await openSlots({ base, head }, paths, terms, remembered.texts)
  const headSide = await assembleSide(head, 'head', ofHead.drafts, terms, slots, remembered)
  const baseSide = base && (await assembleSide(base, 'base', ofBase.drafts, terms, slots, remembered))
  const before = new Map(renames.map(({ from, to }) => [to, from]))
  const wasAt = (path: string) => before.get(path) ?? path
  const isPartial = partialOn(baseSide?.assembled, headSide.assembled, terms, wasAt)
  const settle = (assembled: readonly Assembled[], at: (path: string) => string) =>
    settleIds(assembled.map(({ prompt }) => prompt).filter(prompt => !isPartial(at(prompt.at.path))))
  const settledHead = settle(headSide.assembled, wasAt)
  const settledBase = settle(baseSide?.assembled ?? [], path => path)
  const listing = head.listing ?? head.entries
  const odd = {
    head: [
      ...ofHead.findings,
      ...headSide.findings,
      ...settledHead.findings,
      ...settledHead.prompts.flatMap(emptiness),
    ],
    base: [...ofBase.findings, ...(baseSide?.findings ?? []), ...settledBase.findings],
  }
  const notes = asHistory(odd, base, head).map(note => (base ? failUncounted(note) : note))
  const losses = settleLosses(settledBase.prompts, notes, renames, head.links ?? [])
  const ofIncludes = includeFindings(baseSide?.assembled, headSide.assembled, listing, wasAt)
  return { base: losses.base, head: settledHead.prompts, findings: [...losses.findings, ...ofIncludes] }
}

/** Tells of a file, by the path that it has at the base, whether it is a partial alone on every side that has it. */
function partialOn(
  base: readonly Assembled[] | undefined,
  head: readonly Assembled[],
  terms: AssemblyTerms,
  wasAt: (path: string) => string,
): (path: string) => boolean {
  const sideOf = (assembled: readonly Assembled[], at: (path: string) => string) => {
    const partials = new Set([...partialsOf(assembled)].filter(path => !terms.isNamed(path)).map(at))
    const alone = assembled.map(({ prompt }) => at(prompt.at.path)).filter(path => !partials.has(path))
    return { partials, alone: new Set(alone) }
  }
  const sides = [sideOf(base ?? [], path => path), sideOf(head, wasAt)]
  return path => sides.some(({ partials }) => partials.has(path)) && !sides.some(({ alone }) => alone.has(path))
}

/** Findings of both sides, those of files that this change leaves alone as information. */
function asHistory(
  findings: { base: readonly Finding[]; head: readonly Finding[] },
  base: Selected | undefined,
  head: Selected,
): Finding[] {
  const asInfo = (finding: Finding): Finding => ({ ...finding, severity: 'info' })
  const before = new Map((base?.listing ?? base?.entries)?.map(entry => [entry.path, entry.id]))
  const told = new Set(findings.head.map(({ kind, at }) => `${kind} ${at?.path}`))
  const now = new Map((head.listing ?? head.entries).map(entry => [entry.path, entry.id]))
  const isUnchanged = (path: string) => now.has(path) && before.get(path) === now.get(path)
  const gone = findings.base.filter(({ kind, at }) => !told.has(`${kind} ${at?.path}`)).map(asInfo)
  return [...findings.head.map(each => (each.at && isUnchanged(each.at.path) ? asInfo(each) : each)), ...gone]
}

/** Blanks are sent and billed, so that only a prompt without one character is empty. */
function emptiness(prompt: Prompt): Finding[] {
  if (prompt.messages.some(({ runs, images }) => runs.high.length > 0 || images)) return []
  return [{ kind: 'empty-prompt', severity: 'info', at: prompt.at, prompt: prompt.id }]
}
