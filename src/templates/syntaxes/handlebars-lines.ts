import type { Mark } from './mark.ts'

/** A tag with the text before it; the last step has no tag. `lone` tags take their line with them when they are alone on it. */
export interface Step {
  at: number
  text: string
  tag: { marks: Mark[]; lone: boolean; trimBefore: boolean; trimAfter: boolean; partial: boolean } | undefined
}

/** What a tag that is alone on its line takes away: the blanks before it, and those after it with the line break. */
interface Taken {
  before: boolean
  after: boolean
}

/**
 * A template's marks, without the blanks that its tags take away. As Handlebars' whitespace control has it (`~` in a chain of
 * `else if` apart): a tag is alone between the line breaks, or an end of the template, around it.
 */
export function* withoutLoneLines(steps: Step[]): Generator<Mark> {
  const taken = takenBy(steps)
  for (const [index, step] of steps.entries()) {
    const previous = steps[index - 1]?.tag
    let { text } = step
    let skipped = 0
    if (previous?.trimAfter) skipped = text.length - text.trimStart().length
    else if (taken[index - 1]?.after) skipped = /^[ \t]*\r?\n?/.exec(text)?.[0].length ?? 0
    text = text.slice(skipped)
    const blanks = taken[index]?.before ? endBlanks(text) : ''
    text = step.tag?.trimBefore ? text.trimEnd() : text.slice(0, text.length - blanks.length)
    yield { kind: 'text', text, at: step.at + skipped }
    // A partial that is alone hands its blanks on to every line of its target.
    const indent = step.tag?.partial && !step.tag.trimBefore ? blanks : ''
    for (const mark of step.tag?.marks ?? []) yield 'indent' in mark ? { ...mark, indent } : mark
  }
}

function takenBy(steps: Step[]): Taken[] {
  /** For each open block the tag that ends the first of its `else if` arms, 0 where that is still to come. */
  const chains: (number | undefined)[] = []
  return steps.map(({ tag }, index) => {
    const mark = tag?.partial ? undefined : tag?.marks[0]
    if (mark?.kind === 'open') chains.push(undefined)
    const last = chains.length - 1
    if (mark?.kind === 'else' || mark?.kind === 'close') {
      if (chains[last] === 0) chains[last] = index
      else if (mark.kind === 'else' && mark.opening) chains[last] ??= 0
    }
    const chain = mark?.kind === 'close' ? chains.pop() : undefined
    // After a chain of `else if` Handlebars looks at the end of the chain's first arm, and lets the blanks before the tag be.
    if (chain !== undefined) return { before: false, after: begins(steps, chain) && ends(steps, index) }
    const alone = tag?.lone === true && begins(steps, index) && ends(steps, index)
    return { before: alone, after: alone }
  })
}

/** Whether nothing but blanks stands between a line's begin and a tag. */
function begins(steps: Step[], index: number): boolean {
  const text = steps[index]?.text ?? ''
  const before = text[text.length - endBlanks(text).length - 1]
  return before === '\n' || (before === undefined && index === 0)
}

/** Whether nothing but blanks stands between a tag and its line's end. */
function ends(steps: Step[], index: number): boolean {
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(steps[index + 1]?.text ?? '')?.[0]
  return rest !== undefined && (rest.endsWith('\n') || index === steps.length - 2)
}

function endBlanks(text: string): string {
  let start = text.length
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--
  return text.slice(start)
}
