import type { Change } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'

/**
 * What a format does not send is not counted. Where new words are there by a page, or by a share of the prompt that would break a limit
 * were they sent, somebody should look whether they are. A token is some four characters.
 */
export function uncounted({ id: prompt, base, head, tokens }: Change): Finding[] {
  if (!base || !head || base.prompt === head.prompt) return []
  const [before, now] = [base.prompt.unsent, head.prompt.unsent]
  const fresh = newCharacters(base.prompt, head.prompt) ?? (now - before < 2 * tokens.delta.expected ? 0 : now - before)
  const share = (fresh / CHARACTERS_PER_TOKEN) * 100 > tokens.base * SHARE && fresh >= A_LINE
  if (fresh < A_PAGE && !share) return []
  return [{ kind: 'uncounted', severity: 'warn', at: head.prompt.at, prompt, base: before, head: now }]
}

/** Characters of words that are not sent and that the base has not, or has less often; undefined where nobody looked. */
function newCharacters(base: Prompt, head: Prompt): number | undefined {
  const [before, now] = [base.unsentWords?.(), head.unsentWords?.()]
  if (!now) return undefined
  let fresh = 0
  for (const [word, count] of now) fresh += Math.max(0, count - (before?.get(word) ?? 0)) * (word.length + 1)
  return fresh
}

const CHARACTERS_PER_TOKEN = 4
const A_PAGE = 1000
const A_LINE = 200
/** In per cent of the prompt's tokens. */
const SHARE = 20
