import type { Model } from '../../model/model.ts'
import type { Prompt } from '../../model/prompt.ts'

/** The instruction to think hard that DeepSeek V4 gets unless a request says otherwise. Nine recordings of two repositories have exactly this. */
const DEEPSEEK_V4 = 79

/** The empty thought, `<think>`, `</think>` and two blank lines, with which Qwen 3's template begins an answer without thinking. */
const QWEN_THOUGHTLESS = 4

/** Groq sends it where the effort is `none`, Bedrock unless the request turns thinking on; servers of open models heed other switches. */
function startsWithoutThought(asked: string, { effort, thinking }: Prompt['settings']): boolean {
  if (!/qwen3-(?:\d+b|\d+b-a\d+b)(?:-v1.*)?$/i.test(asked)) return false
  return /^(?:groq\/)?qwen\//.test(asked)
    ? effort === 'none'
    : /(?:^|[./])qwen\./.test(asked) && effort === undefined && thinking === undefined
}

/** Tokens that thinking adds to a request to Nova 2, from one recorded bill. */
const NOVA = 50

/**
 * The text for thinking. Claude 3.7 to 4.6 have one for a budget, and 4.6 one for adaptive thinking by Anthropic itself; newer models get a
 * text only for a budget of the whole task. A tool that must be called leaves no room to think. Fitted on the recorded bills of
 * docs/billed.md, with a residual of 1; those of Claude 3.7, of four repositories, have 1 less.
 */
export function thinkingOf(
  { settings, forcesTool, api }: Prompt,
  { id, asked }: Pick<Model, 'id' | 'asked'>,
  tokenizer: string,
): number {
  // A router's variant of the model that always thinks.
  const thinking = settings.thinking ?? (asked.endsWith(':thinking') ? 'budget' : undefined)
  if (/deepseek-v4/.test(id)) return api === 'responses' || thinking ? DEEPSEEK_V4 : 0
  if (/nova-2/.test(id)) return thinking === 'budget' ? NOVA : 0
  if (tokenizer === 'qwen' && startsWithoutThought(asked, settings)) return QWEN_THOUGHTLESS
  if (settings.taskBudget) return 35
  if (tokenizer !== 'claude-3' || thinking === undefined || forcesTool) return 0
  return thinking === 'budget' ? (/3[.-]7/.test(id) ? 28 : 29) : /4[.-]6/.test(id) && api !== 'converse' ? 17 : 0
}
