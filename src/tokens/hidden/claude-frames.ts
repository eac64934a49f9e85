import type { Message, Prompt } from '../../model/prompt.ts'
import type { Frame } from './frame.ts'

/**
 * Anthropic publishes no frame. A request of one user message counts 7 tokens more than its text with Claude 3 to Opus 4.6, 11 with
 * Opus 4.7 and 6 with Opus 4.8 and newer (ctok, `main.py` and the `meta` of its vocabularies, from recorded counts; recorded bills for
 * 4.8). A further message adds 3, one of the same role 1; a system prompt adds no more than its text.
 */
const third: Frame = { message: 3, system: 0, joined: 1, role: false, name: 0, reply: 4, begun: 3, off: 0 }

export const claudeFrames = {
  third,
  fourth: { ...third, reply: 8 },
  fifth: { ...third, reply: 3 },
} satisfies Record<string, Frame>

/** What thinking to a budget is told with, to Claude 3.7 to 4.6, and as much as it likes to Claude 4.6. Newer models are told nothing, but of a budget for the whole task. */
export function thinkingOf({ settings }: Prompt, id: string, tokenizer: string): number {
  if (settings.taskBudget) return 35
  if (tokenizer !== 'claude-3' || settings.thinking === undefined) return 0
  return settings.thinking === 'budget' ? 29 : /4[.-]6/.test(id) ? 17 : 0
}

/** Around a document of text in a message, and where it is to be cited. */
export function documentsOf({ documents = [] }: Message): number {
  return documents.reduce((sum, { cited }) => sum + (cited ? 597 : 37), 0)
}
