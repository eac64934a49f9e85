/** Appends any number of items. `push(...items)` throws where there are more than a call takes as arguments, which is some 120,000. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}

/** The largest of any number of numbers; `otherwise` where there are none. */
export function largest(numbers: readonly number[], otherwise: number): number {
  return numbers.reduce((most, number) => (number > most ? number : most), numbers[0] ?? otherwise)
}

/** The smallest of any number of numbers; `otherwise` where there are none. */
export function smallest(numbers: readonly number[], otherwise: number): number {
  return numbers.reduce((least, number) => (number < least ? number : least), numbers[0] ?? otherwise)
}

/**
 * Adds to the list of a key, which is made where there is none. In place: a list that is copied for each of its items takes time that grows
 * with the square of their number.
 */
export function appendTo<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
