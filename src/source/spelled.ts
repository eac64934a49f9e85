import { lastAt } from '../data/last-at.ts'

/**
 * A text as a program holds it, with where it stands in the source: `marks` are pairs of an offset in the text and one in the source,
 * in order; from a mark to the next both run on alike.
 */
export interface Spelled {
  text: string
  marks: readonly (readonly [text: number, source: number])[]
}

/** Escapes and their values make a text another than its source; this builds the two side by side. */
export class Speller {
  private readonly parts: string[] = []
  private length = 0
  private readonly marks: [number, number][] = []
  private next = -1

  /** Adds what stands as it is in the source at `from`. */
  add(text: string, from: number): void {
    if (text === '') return
    if (from !== this.next) this.marks.push([this.length, from])
    this.parts.push(text)
    this.length += text.length
    this.next = from + text.length
  }

  /** Adds what an escape at `from` stands for. */
  escape(text: string, from: number): void {
    if (text === '') return
    this.marks.push([this.length, from])
    this.parts.push(text)
    this.length += text.length
    this.next = -1
  }

  done(): Spelled {
    return { text: this.parts.join(''), marks: this.marks }
  }
}

/** The offset in the source of an offset in the text. */
export function sourceAt({ marks }: Spelled, offset: number): number {
  const [text, source] = marks[markAt(marks, offset)] ?? [0, 0]
  return source + Math.max(0, offset - text)
}

/** The last mark at an offset of the text or before it. */
function markAt(marks: Spelled['marks'], offset: number): number {
  return Math.max(
    0,
    lastAt(marks.length, i => marks[i]?.[0] ?? 0, offset),
  )
}

/** A part of a text, in time linear in the part. */
export function sliceOf(spelled: Spelled, start: number, end: number): Spelled {
  const marks: [number, number][] = []
  if (end > start) marks.push([0, sourceAt(spelled, start)])
  for (let i = markAt(spelled.marks, start); i < spelled.marks.length; i++) {
    const [text, source] = spelled.marks[i] ?? [end, 0]
    if (text >= end) break
    if (text > start) marks.push([text - start, source])
  }
  return { text: spelled.text.slice(start, end), marks }
}
