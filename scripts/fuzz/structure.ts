import type { Chance } from './mutate.ts'

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')', '<': '>' }
const DELIMITERS = /[{}[\]()<>"'`|%#:,\n]/g
/** Characters within which a bracket is closed. */
const LONGEST = 2_000

interface Span {
  from: number
  to: number
}

/** What belongs together in a text of any format: what stands in brackets, or lines that follow each other. */
function blockOf(text: string, chance: Chance): Span {
  const start = chance(text.length + 1)
  if (chance(2) === 0) {
    const opening = text.slice(start, start + LONGEST).search(/[{[(<]/)
    const span = opening === -1 ? undefined : closedAt(text, start + opening)
    if (span) return span
  }
  const from = text.lastIndexOf('\n', start) + 1
  let to = from
  for (let lines = 1 + chance(5); lines > 0; lines--) to = text.indexOf('\n', to) + 1 || text.length
  return { from, to }
}

function closedAt(text: string, from: number): Span | undefined {
  const [open = '', end] = [text[from], Math.min(text.length, from + LONGEST)]
  for (let at = from, depth = 0; at < end; at++) {
    if (text[at] === open) depth++
    else if (text[at] === CLOSING[open] && --depth === 0) return { from, to: at + 1 }
  }
  return undefined
}

/** A text of which a block is doubled, swapped with another, put into itself or left out, which has lost a delimiter, or which goes on as another does. */
export function restructured(text: string, other: string, chance: Chance): string {
  const { from, to } = blockOf(text, chance)
  const block = text.slice(from, to)
  switch (chance(6)) {
    case 0:
      return text.slice(0, to) + block + text.slice(to)
    case 1: {
      const second = blockOf(text, chance)
      const [a, b] = from < second.from ? [{ from, to }, second] : [second, { from, to }]
      if (a.to > b.from) return text.slice(0, from) + text.slice(to)
      return (
        text.slice(0, a.from) +
        text.slice(b.from, b.to) +
        text.slice(a.to, b.from) +
        text.slice(a.from, a.to) +
        text.slice(b.to)
      )
    }
    case 2: {
      const [middle, times] = [chance(block.length + 1), 1 + chance(chance(4) === 0 ? 200 : 5)]
      const nested = block.slice(0, middle).repeat(times) + block + block.slice(middle).repeat(times)
      return text.slice(0, from) + nested + text.slice(to)
    }
    case 3: {
      const places = [...text.slice(from, from + LONGEST).matchAll(DELIMITERS)]
      const at = places.length > 0 ? from + (places[chance(places.length)]?.index ?? 0) : from
      return text.slice(0, at) + text.slice(at + 1)
    }
    case 4: {
      const taken = blockOf(other, chance)
      return text.slice(0, from) + other.slice(taken.from, taken.to) + text.slice(to)
    }
    default:
      return text.slice(0, from) + other.slice(blockOf(other, chance).from)
  }
}
