import { lookUp, type Tree } from '../data/tree.ts'
import type { Loc } from '../model/quantity.ts'

/** A stretch of a message's text, and the place of an offset in it. */
export interface Text {
  text: string
  place: (offset: number) => Loc
}

/** A text, the `text` of a part, or the one that both Bedrock's guardrail and the model read. A refusal in the history is sent again. */
export function readText(part: Tree, place: Text['place']): Text[] {
  const text =
    part.kind === 'map'
      ? (lookUp(part, 'text') ?? lookUp(part, 'guardContent', 'text', 'text') ?? lookUp(part, 'refusal'))
      : part
  return text?.kind === 'scalar' && text.value !== null ? textOf(String(text.value), text, place) : []
}

/** Escapes and folding make the text another than the source's, so that only its start has a certain place. */
export function textOf(text: string, { at }: Tree, place: Text['place']): Text[] {
  return [{ text, place: () => place(at) }]
}
