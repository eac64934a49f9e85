import type { Mark } from './mark.ts'

/** A tag, or a block whose inside is no template. `trim`: the blanks that follow it are not sent. */
export interface Tag {
  marks: Iterable<Mark>
  end: number
  trim: boolean
}

/**
 * A template's texts and tags in turn, as Jinja and Liquid have them: a `-` at an end of a tag takes the blanks on that side
 * away. What `read` finds no end of is a fault, so that nothing is searched for twice.
 * @param opening finds where a tag begins; global
 * @param asSent what a text between tags is sent as
 */
export function* scanTags(
  text: string,
  opening: RegExp,
  read: (start: number) => Tag | undefined,
  asSent: (text: string) => string = sent => sent,
): Generator<Mark> {
  let at = 0
  let trim = false
  while (at < text.length) {
    opening.lastIndex = at
    const start = opening.exec(text)?.index ?? text.length
    yield textBetween(text, at, start, { start: trim, end: text[start + 2] === '-' }, asSent)
    if (start === text.length) return
    const tag = read(start)
    if (!tag) return yield { kind: 'fault', problem: 'unclosed-tag', at: start }
    yield* tag.marks
    ;({ end: at, trim } = tag)
  }
}

/** Text from one place to another, without the blanks that the tags around it take away. */
export function textBetween(
  text: string,
  from: number,
  to: number,
  trim: { start: boolean; end: boolean },
  asSent: (text: string) => string = sent => sent,
): Mark {
  const whole = text.slice(from, to)
  const kept = trim.start ? whole.trimStart() : whole
  const sent = trim.end ? kept.trimEnd() : kept
  return { kind: 'text', text: asSent(sent), at: from + whole.length - kept.length }
}
