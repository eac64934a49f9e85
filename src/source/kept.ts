interface Source {
  path: string
  id: string
  text: string
}

/** What was made of texts last, as much as texts of so many characters have made. */
export class Kept<T> {
  readonly #most: number
  readonly #known = new Map<string, { text: string; made: T }>()
  #characters = 0

  constructor(mostCharacters: number) {
    this.#most = mostCharacters
  }

  of({ path, id, text }: Source, make: () => T): T {
    const key = `${id}\0${path}`
    const known = this.#known.get(key)
    const made = known?.text === text ? known.made : make()
    // What is asked for again moves to the end, and what was not asked for the longest goes first.
    if (known) this.#forget(key, known.text)
    this.#known.set(key, { text, made })
    this.#characters += text.length
    for (const [oldest, each] of this.#known) {
      if (this.#characters <= this.#most || oldest === key) break
      this.#forget(oldest, each.text)
    }
    return made
  }

  #forget(key: string, text: string): void {
    this.#known.delete(key)
    this.#characters -= text.length
  }
}
