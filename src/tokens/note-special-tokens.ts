import type { Finding } from '../model/finding.ts'
import type { Prompt, Run } from '../model/prompt.ts'
import { specialTokensIn } from './special-tokens.ts'

/** Names the prompts whose text spells a special token: it counts as ordinary text, as the API takes it, but is rarely meant so. */
export function noteSpecialTokens(prompts: readonly Prompt[]): Finding[] {
  const spelling = prompts.filter(({ messages }) =>
    messages.some(({ runs }) => specialTokensIn(joined(runs.high)).length > 0),
  )
  return spelling.length === 0
    ? []
    : [{ kind: 'special-tokens', severity: 'info', prompts: spelling.map(({ id }) => id) }]
}

function joined(runs: readonly Run[]): string {
  const [first] = runs
  return first && runs.length === 1 ? first.text : runs.map(run => run.text).join('')
}
