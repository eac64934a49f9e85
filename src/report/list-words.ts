import type { ListInUse } from '../model/list-in-use.ts'
import { grouped } from './figures.ts'
import { counted, type Style } from './style.ts'

/**
 * A price list, and where the price of a model comes from that is not in it.
 * @param builtIn what the built-in list is called
 * @param both that it counts for both sides, as a phrase
 */
export function listWords(
  { file, source, asOf, unlisted }: ListInUse,
  builtIn: string,
  style: Style,
  both = '',
): string {
  const list = `${style.name(file)} (${style.name(source)}) of ${asOf}${both}`
  if (!unlisted) return `${list}; otherwise ${builtIn}`
  const { models, of } = unlisted
  if (models === 0) return list
  const one = models === 1
  return `${list}, which does not price ${grouped(models)} of ${counted(of, 'model')}; for ${one ? 'it' : 'them'} ${builtIn}`
}
