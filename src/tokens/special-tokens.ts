/** What OpenAI's encodings set apart for control: `openai_public.py` of tiktoken, and the chat formats ChatML and Harmony. */
const specialTokens = [
  '<|endoftext|>',
  '<|endofprompt|>',
  '<|fim_prefix|>',
  '<|fim_middle|>',
  '<|fim_suffix|>',
  '<|im_start|>',
  '<|im_end|>',
  '<|im_sep|>',
  '<|startoftext|>',
  '<|start|>',
  '<|end|>',
  '<|message|>',
  '<|channel|>',
  '<|constrain|>',
  '<|return|>',
  '<|call|>',
] as const

/** The special tokens that the text spells. In a request they are ordinary text, and are counted so, but rarely meant so. */
export function specialTokensIn(text: string): string[] {
  return text.includes('<|') ? specialTokens.filter(token => text.includes(token)) : []
}
