// Each counter as its documentation says it is used, made ready to count o200k_base text in which special tokens are text.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export const rivals = {
  // What a process does that counts nothing: the floor of every measured time.
  'bare Node': async () => text => text.length,

  promptcost: async () => {
    const { encoding } = await import(process.env.PROMPTCOST_BUNDLE)
    return encoding('o200k_base')
  },

  'js-tiktoken': async () => {
    const { Tiktoken } = await import('js-tiktoken/lite')
    const { default: ranks } = await import('js-tiktoken/ranks/o200k_base')
    const tiktoken = new Tiktoken(ranks)
    return text => tiktoken.encode(text, [], []).length
  },

  'gpt-tokenizer': async () => {
    const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base')
    const options = { disallowedSpecial: new Set() }
    return text => countTokens(text, options)
  },

  'tiktoken (WASM)': async () => {
    const { get_encoding } = await import('tiktoken')
    const tiktoken = get_encoding('o200k_base')
    return text => tiktoken.encode_ordinary(text).length
  },

  'ai-tokenizer': async () => {
    const { default: Tokenizer } = await import('ai-tokenizer')
    const o200k = await import('ai-tokenizer/encoding/o200k_base')
    const tokenizer = new Tokenizer(o200k)
    return text => tokenizer.count(text)
  },

  hypertok: async () => {
    const { fromBytes } = await import('hypertok')
    const vocabulary = await readFile(require.resolve('@hypertok/vocab-o200k/vocab.htk'))
    const tokenizer = await fromBytes(vocabulary, { tier: 'single' })
    return text => tokenizer.encodeSync(text).length
  },
}
