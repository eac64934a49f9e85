import type { Entry } from './revision.ts'

interface Slot<T> {
  id: string
  value: T
  next: Slot<T> | undefined
}

/**
 * Values by entry: by a path and the object that is there. Both sides have the same paths and mostly the same objects, so it is looked up
 * by the path alone, and no key is joined out of the two.
 */
export class ByEntry<T> {
  readonly #slots = new Map<string, Slot<T>>()

  get({ path, id }: Entry): T | undefined {
    let slot = this.#slots.get(path)
    while (slot && slot.id !== id) slot = slot.next
    return slot?.value
  }

  has(entry: Entry): boolean {
    return this.get(entry) !== undefined
  }

  *all(): Generator<[Entry, T]> {
    for (const [path, first] of this.#slots)
      for (let slot: Slot<T> | undefined = first; slot; slot = slot.next) yield [{ path, id: slot.id }, slot.value]
  }

  set({ path, id }: Entry, value: T): void {
    const first = this.#slots.get(path)
    let slot = first
    while (slot && slot.id !== id) slot = slot.next
    if (slot) slot.value = value
    else this.#slots.set(path, { id, value, next: first })
  }
}
