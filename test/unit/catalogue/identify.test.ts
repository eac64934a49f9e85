import { describe, expect, test } from 'vitest'
import { identify } from '../../../src/catalogue/identify.ts'
import type { PriceOverride } from '../../../src/model/config.ts'
import type { TokenizerName } from '../../../src/model/model.ts'
import { toPriceList } from '../../../src/prices/lists/read-price-file.ts'

const at = { path: 'promptcost.yml', line: 1 }
const nothing: PriceOverride = {
  at,
  baseModel: undefined,
  input: undefined,
  output: undefined,
  discount: undefined,
  contextWindow: undefined,
}

const find = (asked: string, models: Record<string, string> = {}, prices: Record<string, PriceOverride> = {}) =>
  identify({ asked, from: 'config', at }, { models: deployed(models), prices })
const deployed = (models: Record<string, string>) =>
  Object.fromEntries(Object.entries(models).map(([name, asked]) => [name, { asked, at }]))

/** `provider id tokenizer match`, `-` where nobody prices it. */
function line(asked: string): string {
  const { provider, id, tokenizer, match } = find(asked).model
  return [provider ?? '-', id, tokenizer, match].join(' ')
}

describe('identify', () => {
  test.each([
    ['gpt-5-mini', 'openai gpt-5-mini o200k_base exact'],
    ['GPT-5-Mini', 'openai gpt-5-mini o200k_base exact'],
    [' gpt-5-mini ', 'openai gpt-5-mini o200k_base exact'],
    ['gpt-4o-2024-08-06', 'openai gpt-4o o200k_base exact'],
    ['gpt-4o-2024-05-13', 'openai gpt-4o-2024-05-13 o200k_base exact'],
    ['gpt-35-turbo', 'openai gpt-3.5-turbo cl100k_base exact'],
    ['fireworks/deepseek-v3-0324', 'fireworks deepseek-v3-0324 deepseek alias'],
    ['fireworks_ai/accounts/fireworks/models/deepseek-v3-0324', 'fireworks deepseek-v3-0324 deepseek alias'],
    ['gpt-6-sol', 'openai gpt-6-sol o200k_base exact'],
    ['o4-mini', 'openai o4-mini o200k_base exact'],
    ['text-embedding-3-small', 'openai text-embedding-3-small cl100k_base exact'],
    ['text-davinci-003', 'openai text-davinci-003 p50k_base exact'],
    ['text-davinci-001', 'openai davinci r50k_base exact'],
    ['davinci-002', '- davinci-002 cl100k_base exact'],
    ['claude-sonnet-5', 'anthropic claude-sonnet-5 claude-5 exact'],
    ['grok-4', 'x-ai grok-4-0709 grok exact'],
    ['command-r-plus', 'cohere command-r-plus cohere exact'],
    ['mistral-large-2411', 'mistral mistral-large mistral exact'],
  ])('%s is known as it stands', (asked, expected) => {
    expect(line(asked)).toBe(expected)
    expect(find(asked).guess).toBeUndefined()
  })

  test.each([
    ['gpt-5-2026-01-01', 'openai gpt-5 o200k_base alias'],
    ['claude-sonnet-4-20250514', 'anthropic claude-sonnet-4-0 claude-3 alias'],
    ['claude-sonnet-4@20250514', 'anthropic claude-sonnet-4-0 claude-3 alias'],
    ['claude-haiku-4-5-latest', 'anthropic claude-haiku-4-5 claude-3 alias'],
    ['gemini-2.5-pro-preview-05-06', 'google gemini-2.5-pro gemini alias'],
    ['models/gemini-2.0-flash-001', 'google gemini-2.0-flash gemini alias'],
    ['vertex_ai/claude-3-5-sonnet-v2@20241022', 'google claude-3-5-sonnet claude-3 alias'],
    ['claude-sonnet-4-5-20250929-thinking', 'anthropic claude-sonnet-4-5 claude-3 alias'],
    ['codestral', 'mistral codestral mistral alias'],
  ])('%s is known less its date', (asked, expected) => {
    expect(line(asked)).toBe(expected)
    expect(find(asked).guess).toBeUndefined()
  })

  test.each([
    ['openai/gpt-4o', 'openai gpt-4o o200k_base alias'],
    ['openai:chat:gpt-4o', 'openai gpt-4o o200k_base alias'],
    ['litellm/azure/gpt-4.1', 'openai gpt-4.1 o200k_base alias'],
    ['azure_openai:gpt-4.1', 'openai gpt-4.1 o200k_base alias'],
    ['azureml://registries/azure-openai/models/gpt-4o/versions/2', 'openai gpt-4o o200k_base alias'],
    ['anthropic:messages:claude-3-5-sonnet-20241022', 'anthropic claude-3-5-sonnet claude-3 alias'],
    ['openrouter/anthropic/claude-sonnet-4.5', 'openrouter anthropic/claude-sonnet-4.5 claude-3 alias'],
    ['vertex_ai/claude-sonnet-4@20250514', 'google claude-4-sonnet claude-3 alias'],
    ['projects/p/locations/l/publishers/google/models/gemini-2.5-pro', 'google gemini-2.5-pro gemini alias'],
    ['googleai/gemini-2.5-flash', 'google gemini-2.5-flash gemini alias'],
    ['groq/openai/gpt-oss-120b', 'groq openai/gpt-oss-120b o200k_base alias'],
    ['us.anthropic.claude-opus-4-7-v1:0', 'aws regional.anthropic.claude-opus-4-7-v1:0 claude-4.7 alias'],
    [
      'bedrock/global.anthropic.claude-sonnet-4-5-20250929-v1:0',
      'aws global.anthropic.claude-sonnet-4-5-20250929-v1:0 claude-3 alias',
    ],
    [
      'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0',
      'aws regional.anthropic.claude-sonnet-4-20250514-v1:0 claude-3 alias',
    ],
  ])('%s is known less its prefixes', (asked, expected) => {
    expect(line(asked)).toBe(expected)
    expect(find(asked).guess).toBeUndefined()
  })

  test('who runs open weights sets their price, so a maker’s is not put in its place', () => {
    expect(line('ollama/deepseek-r1')).toBe('- deepseek-r1 deepseek family')
    expect(find('groq/gpt-4o').model.provider).toBeUndefined()
    expect(find('meta-llama/llama-3.3-70b-instruct').model).toMatchObject({
      provider: undefined,
      tokenizer: 'llama',
      contextWindow: 131_072,
    })
    expect(find('groq/llama-3.3-70b-versatile').model).toMatchObject({ provider: 'groq', contextWindow: 131_072 })
  })

  test('fine-tuned models count as their base and are priced only where such are listed', () => {
    expect(line('ft:gpt-4o-mini:acme::B1x')).toBe('openai ft:gpt-4o-mini o200k_base alias')
    expect(line('ft:gpt-4o-mini-2024-07-18:acme::B1x')).toBe('openai ft:gpt-4o-mini o200k_base alias')
    expect(line('ft:gpt-3.5-turbo-0125:acme::B1x')).toBe('openai ft:gpt-3.5-turbo- cl100k_base alias')
    expect(find('ft:gpt-4.1-mini-2025-04-14:acme::B1x').model).toMatchObject({
      provider: undefined,
      tokenizer: 'o200k_base',
      contextWindow: 1_000_000,
    })
  })

  test('a name whose start alone is listed is a guess, priced as what it was taken for', () => {
    expect(line('claude-sonnet-5-7')).toBe('anthropic claude-sonnet-5 claude-5 family')
    expect(find('claude-sonnet-5-7').guess).toEqual({ as: 'claude-sonnet-5', match: 'prefix' })
    expect(line('claude-sonnet-5-5')).toBe('anthropic claude-sonnet-5-5 claude-5 exact')
    expect(line('claude-opus-4-10')).toBe('anthropic claude-opus-4-1 claude-4.7 family')
    expect(find('claude-opus-4-10').guess).toEqual({ as: 'claude-opus-4-1', match: 'prefix' })
    expect(find('gemini-1.5-flash-8b').guess).toEqual({ as: 'gemini-1.5-flash', match: 'prefix' })
    expect(find('gemini-1.5-flash-8b').model.nearest).toBeUndefined()
  })

  test('a name without the word for its preview is a guess at the only one that is listed', () => {
    for (const asked of ['gemini-3.1-pro', 'Gemini 3.1 Pro (Preview)'])
      expect(find(asked).guess).toEqual({ as: 'gemini-3.1-pro-preview', match: 'prefix' })
  })

  test('a pointer to the newest Claude of a name is the newest that is listed, as a guess', () => {
    for (const asked of ['claude-sonnet-latest', 'anthropic/claude-sonnet-latest'])
      expect(find(asked).guess).toEqual({ ...find('sonnet').guess })
    expect(find('sonnet').guess).toMatchObject({ match: 'word' })
  })

  test('a word or a version that makes another model is not priced as the one before it', () => {
    expect(find('amazon.titan-embed-text-v2:0').model.provider).toBeUndefined()
    expect(find('deepseek-r1-distill-llama-70b').model).toMatchObject({ provider: undefined, tokenizer: 'llama' })
    expect(find('groq/deepseek-r1-distill-llama-70b').model.provider).toBe('groq')
  })

  test.each<[string, TokenizerName]>([
    ['my-gpt-5.4-prod', 'o200k_base'],
    ['azure/gpt4o', 'o200k_base'],
    ['gpt35-turbo-prod', 'cl100k_base'],
    ['gpt-7', 'o200k_base'],
    ['o5-mini', 'o200k_base'],
    ['gpt-4-99k', 'cl100k_base'],
    ['code-davinci-002', 'p50k_base'],
    ['claude-opus-4-6-fast', 'claude-3'],
    ['claude-haiku-6', 'claude-5'],
    ['claude-fable-7', 'claude-5'],
    ['claude-instant-1.2', 'claude-3'],
    ['gemma-9-xl', 'gemini'],
    ['mistral:7b', 'mistral'],
    ['mixtral-9x9b', 'mistral'],
    ['qwen9-coder', 'qwen'],
    ['acme/deepseek-r1-distill-llama-9b', 'llama'],
    ['acme/deepseek-v9', 'deepseek'],
    ['command-r9', 'cohere'],
    ['grok-9', 'grok'],
  ])('%s is counted by its family, %s', (asked, tokenizer) => {
    expect(find(asked).model).toMatchObject({ tokenizer, match: 'family' })
    expect(find(asked).guess).toBeDefined()
  })

  test.each([
    ['a deployment', 'my-deployment'],
    ['a property of objects', 'constructor'],
    ['a property of prototypes', '__proto__'],
    ['nothing', ''],
    ['a separator', '/'],
    ['a long word', 'x'.repeat(5000)],
    ['many parts', 'a/'.repeat(100)],
    ['many dates', '-2025-08-07'.repeat(20)],
  ])('of %s nothing is known', (_, asked) => {
    expect(find(asked).model).toMatchObject({
      provider: undefined,
      tokenizer: 'unknown',
      match: 'unknown',
      contextWindow: undefined,
    })
    expect(find(asked).guess).toEqual({ as: 'unknown', match: 'unknown' })
  })
})

describe('identify, through the config', () => {
  test('models: maps a deployment', () => {
    const { model, guess } = find('prod-chat', { 'prod-chat': 'azure/gpt-4o' })
    expect(model).toMatchObject({
      asked: 'prod-chat',
      id: 'gpt-4o',
      provider: 'openai',
      tokenizer: 'o200k_base',
      match: 'alias',
    })
    expect(guess).toBeUndefined()
    expect(find('gpt-5', { 'gpt-5': 'gpt-5-mini' }).model).toMatchObject({ id: 'gpt-5-mini', match: 'alias' })
  })

  test('models: maps a deployment behind a prefix, unless the catalogue knows the whole name', () => {
    expect(find('azure/desk-prod', { 'desk-prod': 'gpt-4.1' }).model).toMatchObject({ id: 'gpt-4.1', match: 'alias' })
    expect(find('azure/desk', { 'azure/desk': 'gpt-4.1', desk: 'gpt-5' }).model.id).toBe('gpt-4.1')
    expect(find('azure/gpt-4o', { 'gpt-4o': 'gpt-4.1' }).model.id).toBe('gpt-4o')
    expect(find('azure/constructor').model.match).toBe('unknown')
  })

  test('prices: base_model lends tokenizer, window and price; context_window wins', () => {
    const prices = {
      acme: { ...nothing, baseModel: 'gpt-4.1-mini' },
      tiny: { ...nothing, baseModel: 'gpt-4.1-mini', contextWindow: 4096 },
    }
    expect(find('acme', {}, prices).model).toMatchObject({
      id: 'gpt-4.1-mini',
      override: 'acme',
      contextWindow: 1_000_000,
      match: 'alias',
    })
    expect(find('tiny', {}, prices).model.contextWindow).toBe(4096)
    expect(find('prod', { prod: 'acme' }, prices).model).toMatchObject({ id: 'gpt-4.1-mini', override: 'acme' })
  })

  test('prices: speaks of a name as asked, as mapped, then as resolved', () => {
    const discount = { ...nothing, discount: 0.12 }
    expect(find('azure/gpt-5', {}, { 'gpt-5': discount }).model.override).toBe('gpt-5')
    expect(find('azure/gpt-5', {}, { 'azure/gpt-5': discount, 'gpt-5': discount }).model.override).toBe('azure/gpt-5')
    expect(find('openai/acme', {}, { acme: { ...nothing, input: 1n, output: 1n } }).model).toMatchObject({
      override: 'acme',
      match: 'unknown',
    })
    expect(find('gpt-5', {}, {}).model.override).toBeUndefined()
    expect(find('constructor').model.override).toBeUndefined()
  })
})

describe('nearest', () => {
  test.each([
    ['gpt-41-mini', 'gpt-4.1-mini'],
    ['gpt4o', 'gpt-4o'],
    ['cluade-opus-5', 'claude-opus-5'],
    ['gpt-5-mnii', 'gpt-5-mini'],
    ['mistral-lrage', 'mistral-large'],
  ])('%s may mean %s', (asked, nearest) => {
    expect(find(asked).model.nearest).toBe(nearest)
  })

  test.each([
    'gpt-7',
    'claude-haiku-6',
    'my-deployment',
    'gpt-5-mini',
    'claude-x',
    'gpt-4o-maxi',
    'gpt-5-pro-x',
    'x'.repeat(300),
  ])('%s has no near name', asked => {
    expect(find(asked).model.nearest).toBeUndefined()
  })

  test('takes a word for the newest model of that name, and says so', () => {
    expect(['sonnet', 'Opus[1m]', 'haiku', 'fable'].map(line)).toEqual([
      'anthropic claude-sonnet-5-5 claude-5 alias',
      'anthropic claude-opus-5-5 claude-5 alias',
      'anthropic claude-haiku-5-5 claude-5 alias',
      'anthropic claude-fable-5-2 claude-5 alias',
    ])
    expect(find('sonnet').guess).toEqual({ as: 'claude-sonnet-5-5', match: 'word' })
    expect(find('sonnet', { sonnet: 'gpt-4o' })).toMatchObject({ model: { id: 'gpt-4o' }, guess: undefined })
    expect(find('claude-sonnet-5').guess).toBeUndefined()
  })
})

test('finds what a price list has in a folder of its seller, also by the name without the folder', () => {
  const id = 'accounts/fireworks/models/deepseek-v3'
  const models = new Map([['fireworks', new Map([[id, { input: 0.9, output: 0.9 }]])]])
  const own = toPriceList('prices.json', '', { source: 'litellm', asOf: '2026-11-01', models })
  const found = (asked: string) =>
    identify({ asked, from: 'config', at }, { models: {}, prices: {}, priceLists: { own, ofHead: undefined } })
  for (const asked of ['fireworks/deepseek-v3', `fireworks_ai/${id}`, id])
    expect(found(asked)).toMatchObject({ model: { provider: 'fireworks', id }, guess: undefined })
  expect(found('together_ai/deepseek-v3').model.provider).toBeUndefined()
})
