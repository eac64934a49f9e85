import type { Change, Costed } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'

/**
 * What a format does not send is not counted, nor what a provider is not known to send of a tool. Where new words are there by a page,
 * or by a share of the prompt that would break a limit were they sent, somebody should look whether they are. A token is some four
 * characters.
 */
export function uncounted(
  { id: prompt, base, head, tokens }: Change,
  wordsAtBase: WordsOf = () => undefined,
): Finding[] {
  if (!base || !head || base.prompt === head.prompt) return []
  const [ofTools, was] = [head.own.uncountedWords?.() ?? none, base.own.uncountedWords?.() ?? none]
  const [before, now] = [base.prompt.unsent + charactersOf(was), head.prompt.unsent + charactersOf(ofTools)]
  const inFile = newInFile(base, head, wordsAtBase) ?? (now - before < 2 * tokens.delta.expected ? 0 : now - before)
  const fresh = inFile + newCharacters(was, ofTools)
  const share = (fresh / CHARACTERS_PER_TOKEN) * 100 > tokens.base * SHARE && fresh >= A_LINE
  if (fresh < A_PAGE && !share) return []
  return [{ kind: 'uncounted', severity: 'warn', at: head.prompt.at, prompt, base: before, head: now }]
}

/** Characters of words of the file that are not sent and that the base has not; undefined where nobody looked. */
function newInFile({ prompt: base }: Costed, { prompt: head }: Costed, wordsAtBase: WordsOf): number | undefined {
  const now = head.unsentWords?.()
  // A prompt that moved into a file finds there what others stood beside already.
  const before = (base.at.path === head.at.path ? undefined : wordsAtBase(head.at.path)) ?? base.unsentWords?.()
  return now && newCharacters(before ?? none, now)
}

/** Characters of words that the base has not, or has less often. */
function newCharacters(before: Words, now: Words): number {
  let fresh = 0
  for (const [word, count] of now) fresh += Math.max(0, count - (before.get(word) ?? 0)) * (word.length + 1)
  return fresh
}

const charactersOf = (words: Words): number => newCharacters(none, words)

type Words = ReadonlyMap<string, number>

/** The words of a file of the base that its prompts do not send; undefined where it has no prompt. */
export type WordsOf = (path: string) => Words | undefined

/** The same of all prompts, by their files. Only a prompt that moved asks. */
export function wordsAtBase(changes: readonly Change[]): WordsOf {
  let prompts: ReadonlyMap<string, Prompt> | undefined
  return path => {
    prompts ??= new Map(changes.flatMap(({ base }) => (base ? [[base.prompt.at.path, base.prompt]] : [])))
    const prompt = prompts.get(path)
    return prompt && (prompt.unsentWords?.() ?? none)
  }
}

const none: Words = new Map()

const CHARACTERS_PER_TOKEN = 4
const A_PAGE = 1000
const A_LINE = 200
/** In per cent of the prompt's tokens. */
const SHARE = 20
