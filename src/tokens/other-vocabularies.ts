import type { Model } from '../model/model.ts'
import type { Sure } from '../model/quantity.ts'

/**
 * Models of a family that count by another vocabulary than the one that stands for the family, by their ids in lower case. The bands are
 * judgements: earlier and later vocabularies of a maker mostly differ by less.
 */
const OTHERS: [models: RegExp, band: number][] = [
  // Gemini 1, Gemma 1 and 2.
  [/gemini-(?:(?:flash|pro)-)?1(?:$|[.-])|gemini-(?:pro|ultra)(?:-vision)?$|gemma-?2|gemma-(?:1\.1-)?7b/, 0.1],
  // Bills of Gemini 2.0 differ from its vocabulary by a token in a hundred, in texts of much JSON.
  [/gemini-2\.0/, 0.015],
  // Qwen 3.5 and newer have a larger vocabulary, and a name for hosting without a version may stand for any.
  [/qwen-?(?:3\.[5-9]|[4-9](?:$|[.-]))|qwen-(?:plus|max|turbo|flash|long)/, 0.1],
  // DeepSeek V2 and before.
  [/deepseek-(?:v?2|coder|llm|moe|vl)/, 0.1],
  // Mistral's models of the 32,000 tokens that came before Tekken, as far as their names say so (mistral-common, "Tokenizer" of each model).
  [
    /mixtral|mistral-?(?:7b|tiny|embed)|mistral-(?:large-24|(?:small|medium)-2312|small-240)|pixtral-large|codestral-(?:2405|22b|mamba)|mathstral/,
    0.25,
  ],
]

/** Claude 1 and 2 counted by a vocabulary of their own: two recorded bills are 11 % above and 6 % below that of Claude 3. */
const FIRST_CLAUDES = /claude-(?:v?[12](?:$|[.:-])|instant)/

/** Nova's vocabulary is not public. Its texts in recordings of four repositories lie between 17 % below and 15 % above the estimate. */
const NOVA = /(?:^|[./])nova-/

/** Names of which only the family is known to the catalogue, and the vocabulary to us. */
const KNOWN =
  /qwen-?(?:2|3(?!\.[5-9]))|qwq|deepseek-?(?:v3|r1(?!.*distill))|mistral-(?:nemo|small-2[5-9])|pixtral|ministral|magistral/

/**
 * How sure the count of a model's text is. A name that only its family is known of may have another vocabulary than the family's: an exact
 * count of the wrong one is an estimate, and its band a judgement. The name that was asked for may have a date that its listing has not:
 * `mistral-large-2411` is listed as `mistral-large`, which is another model since.
 */
export function sureFor(model: Pick<Model, 'match' | 'id' | 'asked' | 'deployedAt'>, sure: Sure): Sure {
  const { match, id, asked, deployedAt } = model
  // A deployment's name says nothing about the model behind it.
  const names = [id, ...(deployedAt ? [] : [asked])].map(name => name.toLowerCase())
  if (names.some(name => FIRST_CLAUDES.test(name))) return { kind: 'estimate', band: 0.2 }
  if (names.some(name => NOVA.test(name))) return { kind: 'estimate', band: 0.2 }
  if (sure.kind !== 'exact') return sure
  const other = OTHERS.find(([models]) => names.some(name => models.test(name)))
  if (other) return { kind: 'estimate', band: other[1] }
  const isGuess = (match === 'family' && !KNOWN.test(id.toLowerCase())) || match === 'unknown'
  return isGuess ? { kind: 'estimate', band: 0.1 } : sure
}
