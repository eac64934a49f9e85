import { closest, distance } from 'fastest-levenshtein'

/** A question that names what was probably meant, with a space after it; empty where nothing is near. */
export function didYouMean(word: string, known: readonly string[], shown = (name: string): string => name): string {
  const near = closest(word.slice(0, 40), [...known])
  return word.length <= 40 && distance(word, near) <= 2 ? `Did you mean ${shown(near)}? ` : ''
}
