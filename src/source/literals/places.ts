import type { Define } from '../outline.ts'

/** The deepest level at which nested functions are kept apart. */
const MOST = 20

interface Frame {
  kind: Define['kind']
  parent: number
  /** The nearest function that it is, or stands in. */
  within: number
}

/** The type or function around each token of a file, and the number of loops around it there. */
export class Places {
  private readonly frames: Frame[] = []
  private readonly frame: Int32Array
  private readonly loops: Uint8Array
  private readonly statement: Int32Array

  constructor(tokens: number) {
    this.frame = new Int32Array(tokens)
    this.loops = new Uint8Array(tokens)
    this.statement = new Int32Array(tokens)
  }

  /** A type or a function within another; -1 is the file. */
  open(kind: Define['kind'], parent: number): number {
    const within = kind === 'function' ? this.frames.length : (this.frames[parent]?.within ?? -1)
    return this.frames.push({ kind, parent, within }) - 1
  }

  place(
    at: number,
    end: number,
    { frame, loops, statement }: { frame: number; loops: number; statement: number },
  ): void {
    for (let i = at; i < end; i++) {
      this.frame[i] = frame
      this.loops[i] = Math.min(loops, 255)
      this.statement[i] = statement
    }
  }

  /** The function that a token stands in; -1 where it is in none. */
  functionAround(at: number): number {
    return this.frames[this.frame[at] ?? -1]?.within ?? -1
  }

  /** The functions that a token stands in, from the inside out; -1 is the last. */
  functionsAround(at: number): number[] {
    const around: number[] = []
    for (let each = this.functionAround(at); each !== -1 && around.length < MOST; ) {
      around.push(each)
      each = this.frames[this.frames[each]?.parent ?? -1]?.within ?? -1
    }
    return [...around, -1]
  }

  /** How many loops run the one token, and not the other, which stands before it or outside of its function. */
  loopsBetween(outer: number, inner: number): number {
    const loops = this.loops[inner] ?? 0
    return this.frame[outer] === this.frame[inner] ? Math.max(0, loops - (this.loops[outer] ?? 0)) : loops
  }

  /** What runs together: a function, or one statement outside of functions. */
  groupOf(at: number): string {
    const frame = this.frame[at] ?? -1
    return this.frames[frame]?.kind === 'function' ? String(frame) : `${frame}:${this.statement[at] ?? 0}`
  }
}
