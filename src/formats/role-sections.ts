import { MOST_PARTS } from '../data/bounds.ts'

/** A message within a text, by the offsets of what is sent of it. */
export interface Section {
  role: string
  start: number
  end: number
}

const ROLE =
  /^[ \t]*#?[ \t]*(system|developer|user|assistant|tool|function)[ \t]*(?:\[[^\]\n]{0,500}\])?[ \t]*:[ \t\r]*$/i

/** A text as messages, each begun by a line that is a role and a colon; what stands before the first has the role `first`. Messages are trimmed, and empty ones left out. */
export function roleSections(text: string, from: number, first: string): Section[] {
  const sections: Section[] = []
  let open = { role: first, start: from }
  // More are too many for whoever makes messages of them.
  for (let at = from; at < text.length && sections.length <= MOST_PARTS; ) {
    const lineEnd = text.indexOf('\n', at)
    const end = lineEnd === -1 ? text.length : lineEnd
    const role = end - at < 600 ? ROLE.exec(text.slice(at, end))?.[1] : undefined
    if (role !== undefined) {
      sections.push({ ...open, end: at })
      open = { role: role.toLowerCase(), start: Math.min(text.length, end + 1) }
    }
    at = end + 1
  }
  return [...sections, { ...open, end: text.length }].map(section => trimmed(text, section)).filter(isSent)
}

function trimmed(text: string, { role, start, end }: Section): Section {
  const sent = text.slice(start, end)
  const from = start + sent.length - sent.trimStart().length
  return { role, start: Math.min(from, end), end: Math.max(from, start + sent.trimEnd().length) }
}

function isSent({ start, end }: Section): boolean {
  return end > start
}
