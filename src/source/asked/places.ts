/** Offsets in a file, to tell quickly whether a stretch has any. */
export class Places {
  private readonly sorted: readonly number[]

  constructor(offsets: readonly number[]) {
    this.sorted = offsets.toSorted((a, b) => a - b)
  }

  within({ from, to }: { from: number; to: number }): boolean {
    let [low, high] = [0, this.sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sorted[middle] ?? 0) < from) low = middle + 1
      else high = middle
    }
    return (this.sorted[low] ?? Number.POSITIVE_INFINITY) < to
  }
}
