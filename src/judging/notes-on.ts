import { headKeysOf } from '../config/declarations-for.ts'
import { rulesAbout } from '../config/rules-about.ts'
import type { Match } from '../config/settings.ts'
import type { Pair } from '../model/change.ts'
import type { Facts, Policy } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import { unshared } from '../model/unshared.ts'
import { placeOf } from '../parsed/place-of.ts'
import type { agreeOnPrompts } from '../prompts/agree-on-prompts.ts'
import { noteDeclaredSlots } from '../prompts/note-declared-slots.ts'
import { noteDelimiters } from '../prompts/note-delimiters.ts'
import { noteLoops } from '../prompts/note-loops.ts'
import { noteLostTexts } from '../prompts/note-lost-texts.ts'
import { noteShortBefore } from '../prompts/note-short-before.ts'
import { noteSlots } from '../prompts/note-slots.ts'
import { noteSpecialTokens } from '../tokens/note-special-tokens.ts'
import { notesOnUsage } from './notes-on-usage.ts'
import type { Prepared } from './prepare.ts'
import type { PricedPrompt } from './priced-prompt.ts'
import type { Readings } from './readings.ts'

type Agreed = ReturnType<typeof agreeOnPrompts<PricedPrompt>>

/** What is to be said of each side beside the limits: about config, models, files, slots and special tokens. */
export function notesOn(
  prepared: Prepared,
  { declarations }: Readings,
  { base, head, findings: ofPrompts }: Agreed,
  pairs: readonly Pair[],
): Finding[] {
  const { config, match, isWhole, findings, store } = prepared
  const slots = noteSlots(pairs)
  // A finding about a new or repeated slot already covers its loop.
  const warned = new Set(slots.flatMap(each => (each.severity === 'warn' && 'prompt' in each ? [each.prompt] : [])))
  const paths = [...base, ...unshared(base, head).head].map(({ prompt }) => prompt.at.path)
  return [
    ...findings,
    ...headKeysOfWorkloads(pairs),
    ...guessedModels(head),
    ...headKeysOf(config, declarations, paths),
    ...asEnforced(ofPrompts, config.policy),
    ...noteLostTexts(pairs, prepared.head.entries, store.prompts.texts),
    ...noteShortBefore(pairs, prepared.base?.entries ?? [], store.prompts.texts),
    ...slots,
    ...noteDelimiters(pairs),
    ...noteLoops(pairs).filter(({ prompt }) => !warned.has(prompt)),
    ...(isWhole
      ? noteDeclaredSlots(sideOf(config.head, head, match), sideOf(config.base, base, match), store.prompts.texts)
      : []),
    ...notesOnUsage(prepared, pairs),
    ...noteSpecialTokens(head.map(({ prompt }) => prompt)),
  ]
}

const sideOf = (facts: Facts | undefined, prompts: readonly PricedPrompt[], match: Match) => ({
  facts,
  prompts: prompts.map(({ prompt }) => prompt),
  rulesOf: (prompt: Prompt) => (facts ? rulesAbout(facts, placeOf(prompt), match) : []),
})

/** With `enforce: report`, a failure becomes a warning that says so. */
export function asEnforced(findings: readonly Finding[], { enforce }: Pick<Policy, 'enforce'>): readonly Finding[] {
  if (enforce !== 'report') return findings
  return findings.map(each => (each.severity === 'fail' ? { ...each, severity: 'warn' } : each))
}

function headKeysOfWorkloads(pairs: readonly Pair[]): Finding[] {
  const keys = new Set(pairs.flatMap(({ headKeys = [] }) => headKeys))
  return [...keys].map(key => ({ kind: 'head-key', severity: 'info', key }))
}

/** Models of the head that are known by a part of their name only, and how many prompts each has. */
function guessedModels(head: readonly PricedPrompt[]): Finding[] {
  const models = new Map<string, { guess: NonNullable<PricedPrompt['guess']>; prompts: number }>()
  for (const { model, guess } of head)
    if (guess) models.set(model.asked, { guess, prompts: (models.get(model.asked)?.prompts ?? 0) + 1 })
  return [...models].map(([model, { guess, prompts }]) => ({
    kind: 'model-guessed',
    severity: 'info',
    model,
    ...guess,
    prompts,
  }))
}
