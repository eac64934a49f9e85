import { laterPrices } from '../../../src/prices/listed-prices.ts'

const later = new Set(
  Object.entries(laterPrices).flatMap(([provider, text]) =>
    text.split('\n').map(line => `${provider} ${(line.split('\t')[0] ?? '').toLowerCase()}`),
  ),
)

/** Whether a model is listed by the later of the two lists, which genai-prices knows nothing of. */
export function isLater(provider: string, id: string): boolean {
  return later.has(`${provider} ${id.toLowerCase()}`)
}
