import { formKey, formVersion, type PriceFile, pricedServices, rateKeys, type WrittenModel } from './price-file.ts'

/**
 * The file's text: sorted, a model a line, so that an update reads as a diff of prices. Equal prices give equal bytes, whatever the
 * order of the list that they came from.
 */
export function writePriceFile({ source, asOf, models }: PriceFile): string {
  const providers = sorted(models).map(([provider, inner]) => {
    const lines = sorted(inner).map(([id, model]) => `      ${JSON.stringify(id)}: ${modelText(model)}`)
    return `    ${JSON.stringify(provider)}: {\n${lines.join(',\n')}\n    }`
  })
  const head = [
    `  ${JSON.stringify(formKey)}: ${formVersion}`,
    `  "source": ${JSON.stringify(source)}`,
    `  "as_of": ${JSON.stringify(asOf)}`,
    '  "unit": "USD per 1M tokens"',
    `  "models": {\n${providers.join(',\n')}\n  }`,
  ]
  return `{\n${head.join(',\n')}\n}\n`
}

/** By code unit, so that the order depends on no machine's language. */
function sorted<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

const order = [...rateKeys, 'tokens', 'above', ...pricedServices, 'context_window', 'retires']

/** One line, its keys in one order, without those that have no value. */
function modelText(model: WrittenModel): string {
  return lineOf(model)
}

function lineOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(lineOf).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = order.flatMap(key => {
    const inner = (value as Record<string, unknown>)[key]
    return inner === undefined ? [] : [`${JSON.stringify(key)}: ${lineOf(inner)}`]
  })
  return `{ ${fields.join(', ')} }`
}
