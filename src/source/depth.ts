import type { SyntaxNode } from './syntax-node.ts'

/** Deeper than anybody writes: what lies below is not looked at, so that no nesting can exhaust the stack. */
const DEEPEST = 150

/** How deep code may be nested, and where a text of it lies deeper. */
export class Depth {
  /** The offset of the first node below which there is text that is not looked at. */
  reached: number | undefined
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  isTooDeep(depth: number, { from, to }: SyntaxNode): boolean {
    if (depth <= DEEPEST) return false
    if (this.reached === undefined && /["'`]/.test(this.text.slice(from, to))) this.reached = from
    return true
  }
}
