import { asString, lookUp, type Tree } from '../data/tree.ts'

/** Texts that a request sends without roles, and tokens that it sends as their numbers. */
export interface BareTexts {
  texts: Tree[]
  /** How many tokens are given as numbers: OpenAI lets clients tokenize text themselves. */
  tokenIds: number
}

/** The keys of texts in requests without messages, and the other keys that tell such a request from other data. */
const BODIES: [text: string, beside: RegExp][] = [
  // Completions of OpenAI, Bedrock's of Llama, Mistral, Cohere, AI21 and the first Claude, and Ollama's.
  ['prompt', /^(?:model|modelId|max_tokens|max_tokens_to_sample|max_gen_len|maxTokens|max_new_tokens)$/],
  ['inputText', /^(?:inputText|textGenerationConfig)$/],
  ['texts', /^(?:input_type|model|modelId)$/],
  // Hugging Face's text generation.
  ['inputs', /^(?:parameters|model)$/],
  ['instances', /^(?:instances|parameters)$/],
  ['content', /^(?:taskType|task_type|outputDimensionality|output_dimensionality|model)$/],
  ['input', /^(?:model|modelId)$/],
]

/** The texts of a request without messages; undefined if its form is unknown. */
export function bareTextsIn(tree: Tree): BareTexts | undefined {
  if (tree.kind !== 'map') return undefined
  for (const [key, beside] of BODIES) {
    const held = lookUp(tree, key)
    if (!held || ![...tree.entries.keys()].some(other => beside.test(other))) continue
    const found = gather(held, key)
    // The text after the place to fill in is sent too.
    const suffix = key === 'prompt' ? lookUp(tree, 'suffix') : undefined
    const further = suffix && asString(suffix) !== undefined ? [suffix] : []
    if (found) return { ...found, texts: [...found.texts, ...further] }
  }
  return undefined
}

function gather(held: Tree, key: string): BareTexts | undefined {
  if (asString(held) !== undefined) return key === 'input' ? undefined : { texts: [held], tokenIds: 0 }
  if (key === 'content') return partsOf(held)
  if (held.kind !== 'list' || held.items.length === 0) return undefined
  if (key === 'instances') return joined(held.items.map(instanceOf))
  if (isTokens(held)) return { texts: [], tokenIds: held.items.length }
  return joined(held.items.map(item => (isTokens(item) ? tokensOf(item) : textOf(item))))
}

/** Gemini's content of parts, as it embeds one. */
function partsOf(content: Tree): BareTexts | undefined {
  const parts = lookUp(content, 'parts')
  if (parts?.kind !== 'list') return undefined
  return joined(parts.items.map(part => textOf(lookUp(part, 'text'))))
}

function instanceOf(instance: Tree): BareTexts | undefined {
  return textOf(lookUp(instance, 'content') ?? lookUp(instance, 'prompt') ?? lookUp(instance, 'text'))
}

function textOf(tree: Tree | undefined): BareTexts | undefined {
  return tree && asString(tree) !== undefined ? { texts: [tree], tokenIds: 0 } : undefined
}

function tokensOf(list: Tree): BareTexts {
  return { texts: [], tokenIds: list.kind === 'list' ? list.items.length : 0 }
}

function isTokens(tree: Tree): boolean {
  return (
    tree.kind === 'list' &&
    tree.items.length > 0 &&
    tree.items.every(item => item.kind === 'scalar' && Number.isInteger(item.value))
  )
}

/** A whole list, or undefined if one item is something else. */
function joined(found: readonly (BareTexts | undefined)[]): BareTexts | undefined {
  const all = found.filter(each => each !== undefined)
  if (all.length !== found.length) return undefined
  return {
    texts: all.flatMap(({ texts }) => texts),
    tokenIds: all.reduce((sum, { tokenIds }) => sum + tokenIds, 0),
  }
}
