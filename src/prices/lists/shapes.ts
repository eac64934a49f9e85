import { Problem } from '../../model/problem.ts'
import { type Converted, isRecord, type ListShape } from './convert.ts'
import { genaiPrices } from './genai-prices.ts'
import { litellm } from './litellm.ts'
import { modelsDev } from './models-dev.ts'
import { formKey } from './price-file.ts'
import { readPriceFile } from './read-price-file.ts'

/** The public lists that can be read, by the name that stands in a price file. They are known by their content. */
export const LISTS = {
  'models.dev': modelsDev,
  litellm,
  'genai-prices': genaiPrices,
} satisfies Record<string, ListShape>

export type ListName = keyof typeof LISTS

/**
 * A list's text as models with prices, in whichever of the forms it is; a price file of promptcost's own is one too.
 * @param from what the text is called in messages
 * @throws Problem where it is none of them, or has no price
 */
export function readList(from: string, text: string, asOf: string): Converted & { source: string; asOf: string } {
  const content = parse(from, text)
  if (isRecord(content) && Object.hasOwn(content, formKey)) return { ...readPriceFile(from, text), leftOut: 0 } as never
  const found = Object.entries(LISTS).find(([, list]) => list.claims(content))
  if (!found)
    throw new Problem('this is no price list that promptcost knows.', {
      where: { path: from },
      remedy: `It reads ${Object.values(LISTS)
        .map(({ summary }) => summary)
        .join(', ')}, and its own price files.`,
    })
  const [source, list] = found
  const converted = list.convert(content, asOf)
  if (converted.models.size === 0)
    throw new Problem(`this ${source} list has no model with a price per token.`, {
      where: { path: from },
      remedy: 'Nothing was written. Check that the file is whole.',
    })
  return { ...converted, source, asOf }
}

function parse(from: string, text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    throw new Problem('this price list is not valid JSON.', {
      where: { path: from },
      remedy: 'Name a list with --from, such as --from models.dev, or the path of a downloaded one.',
    })
  }
}
