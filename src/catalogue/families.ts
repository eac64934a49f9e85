import type { TokenizerName } from '../model/model.ts'

/**
 * OpenAI's encodings by name, from tiktoken's `model.py` (`MODEL_TO_ENCODING` and `MODEL_PREFIX_TO_ENCODING`). The text part of
 * `o200k_harmony`, gpt-oss' encoding, is `o200k_base`. For GPT-5.x and GPT-6: release notes of `ttok` 1.0.
 */
const openaiEncodings: [RegExp, TokenizerName][] = [
  [/^(?:o1|o3|o4-mini)(?:$|-)/, 'o200k_base'],
  [/^(?:gpt-4o|gpt-4\.1|gpt-4\.5|chatgpt-4o)(?:$|-)/, 'o200k_base'],
  [/^gpt-(?:5|6)(?:$|[.-])/, 'o200k_base'],
  [/^gpt-oss(?:$|-)/, 'o200k_base'],
  [/^gpt-(?:4|3\.5|35)(?:$|-)/, 'cl100k_base'],
  [/^(?:davinci|babbage)-002(?:$|[-:])/, 'cl100k_base'],
  [/^text-embedding-(?:ada-002|3-small|3-large)$/, 'cl100k_base'],
  [/^text-davinci-00[23]$/, 'p50k_base'],
  [/^(?:code-(?:davinci|cushman)-00[12]|davinci-codex|cushman-codex)$/, 'p50k_base'],
  [/^text-(?:davinci|curie|babbage|ada)-001$/, 'r50k_base'],
  [/^(?:davinci|curie|babbage|ada|gpt-?2)$/, 'r50k_base'],
]

/**
 * Families whose members share a vocabulary, or near enough for an estimate. A distilled model has the tokenizer of the model that
 * it was distilled into. Gemma's vocabulary is Gemini's (Google's SDK counts Gemini 2.x and 3 with Gemma 3's).
 */
const families: [RegExp, TokenizerName][] = [
  [/distill-llama/, 'llama'],
  [/distill-qwen/, 'qwen'],
  [/^(?:gpt-|chatgpt|o\d(?:$|-)|codex-|computer-use|omni-moderation|text-embedding-)/, 'o200k_base'],
  [/gpt-oss/, 'o200k_base'],
  [/gemini|gemma|learnlm/, 'gemini'],
  [/mistral|mixtral|codestral|devstral|magistral|ministral|pixtral|voxtral|mathstral/, 'mistral'],
  [/qwen|qwq|qvq/, 'qwen'],
  [/deepseek/, 'deepseek'],
  [/llama/, 'llama'],
  [/command-(?:r|a|light|nightly)|^command$|c4ai|\baya\b/, 'cohere'],
  [/grok/, 'grok'],
  // What people call their deployments: `my-gpt-5.4-prod`, `gpt4o`.
  [/(?:^|[-_.])gpt-?(?:4o|4[.-]?1|[56])(?!\d)/, 'o200k_base'],
  [/(?:^|[-_.])gpt-?(?:35|3\.5|4)(?!\d)/, 'cl100k_base'],
]

/** The tokenizer of a model's family, by the model's name without prefixes; undefined if the name matches none. */
export function familyOf(name: string): TokenizerName | undefined {
  const lower = name.toLowerCase()
  if (lower.includes('claude')) return claudeTokenizer(lower)
  return [...openaiEncodings, ...families].find(([pattern]) => pattern.test(lower))?.[1]
}

/**
 * Opus 4.7 and every Claude since then count by a newer tokenizer (Anthropic's notes on migrating to Opus 4.7), which Claude 5
 * puts into another message. A name without a version, such as `claude-opus-latest`, is taken for the newest.
 */
function claudeTokenizer(name: string): TokenizerName {
  const found = /[-.v](\d{1,2})(?:[-.](\d{1,2}))?(?=$|[-.@:])/.exec(name)
  if (found === null) return name.includes('instant') ? 'claude-3' : 'claude-5'
  const major = Number(found[1])
  const minor = Number(found[2] ?? 0)
  if (major > 4) return 'claude-5'
  return major === 4 && minor >= 7 ? 'claude-4.7' : 'claude-3'
}
