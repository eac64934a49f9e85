/**
 * The index of the last of `count` ascending offsets that is not after `offset`; -1 if there is none.
 * @param at the offset of an index
 */
export function lastAt(count: number, at: (index: number) => number, offset: number): number {
  let low = -1
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at(middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
