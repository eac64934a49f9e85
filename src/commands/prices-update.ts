import { command } from './command.ts'

export const update = command({
  summary: 'fetch a current price list into a file that you commit',
  details:
    "It reads models.dev, LiteLLM's model_prices_and_context_window.json, genai-prices' data.json, or a price file of promptcost's own, whichever the content is, and writes one file, sorted, a model a line.\nCommit it and name it in promptcost.yml:  prices: { file: promptcost-prices.json }",
  options: {
    from: {
      value: 'list',
      summary: 'models.dev, litellm, genai-prices, the address of such a list, or a file',
      default: 'models.dev; with --at, genai-prices',
    },
    output: { value: 'file', summary: 'file to write', default: 'what prices.file names, else promptcost-prices.json' },
    provider: {
      value: 'name',
      repeatable: true,
      summary: 'keep this provider only, such as openai, anthropic or aws; may be repeated',
    },
    at: {
      value: 'day',
      summary: 'the list as it was on a day, of genai-prices or litellm, from the history of its repository',
    },
    'as-of': { value: 'day', summary: 'date of the prices', default: 'today; for a file, when it was written' },
    check: { summary: 'write nothing; exit with 1 if the file is not what would be written' },
  },
  examples: {
    '': 'fetch the list of models.dev',
    '--from litellm --provider openai': 'what LiteLLM lists for OpenAI, with batch and flex prices',
    '--from prices.json': 'a list that you downloaded',
    '--at 2026-06-01 --output prices-june.json': 'the prices of that day',
  },
  async run({ options }, io) {
    const { updatePrices } = await import('./prices/update-prices.ts')
    return updatePrices(options, io)
  },
})
