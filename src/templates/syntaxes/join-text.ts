import type { Mark } from './mark.ts'

/** Marks with texts side by side made one, for syntaxes whose text stands in the source as it is sent, line by line. */
export function* joinText(marks: Iterable<Mark>): Generator<Mark> {
  let text: Extract<Mark, { kind: 'text' }> | undefined
  for (const mark of marks) {
    if (mark.kind === 'text') {
      text ??= { kind: 'text', text: '', at: mark.at }
      text.text += mark.text
    } else {
      if (text) yield text
      text = undefined
      yield mark
    }
  }
  if (text) yield text
}
