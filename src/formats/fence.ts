import { parseToml } from '../data/parse-toml.ts'
import { parseYaml } from '../data/parse-yaml.ts'
import { placesIn } from '../data/places-in.ts'
import type { Fault, Tree } from '../data/tree.ts'
import type { Note } from '../model/note.ts'
import type { Loc } from '../model/quantity.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'

/** A file's front matter, and where the text behind it begins. */
export interface Fenced {
  tree: Tree
  /** The place of an offset in the front matter's own text. */
  place: (offset: number) => Loc
  bodyStart: number
}

/** What a file that begins with a fence is: `leading` allows blank lines and comments, such as a licence, before it. */
interface Expected {
  leading?: boolean
  /** How a fault weighs: front matter that the extension stands for warns, and what may as well be Markdown between two rules does not. */
  severity: 'warn' | 'info'
  /** What is no YAML says nothing, and is not sent either. */
  lenient?: boolean
  /** Whether TOML between two lines of `+++` is front matter, too. */
  toml?: boolean
}

/** YAML between two `---` lines at the start of a file, or TOML between two of `+++`. Undefined where there is no such line, a finding where what follows is no front matter. */
export function readFence(
  file: PromptFile,
  { leading = false, severity, lenient = false, toml = false }: Expected,
): Fenced | Note | undefined {
  const fence = openingFence(file.text, { leading, toml })
  if (!fence) return undefined
  const place = placesIn(file.path, file.text)
  const base = (offset: number) => ({ severity, at: place(offset) })
  const isToml = fence.text.startsWith('+')
  const closing = closingFence(file.text, fence)
  if (!closing) return { ...base(fence.start), kind: 'front-matter', problem: 'not-closed' }
  const tree = (isToml ? parseToml : parseYaml)(file.text.slice(fence.end, closing.start))
  const inside = (offset: number) => place(fence.end + offset)
  if ('problem' in tree && lenient)
    return { tree: { at: 0, kind: 'map', entries: new Map() }, place: inside, bodyStart: closing.end }
  if ('problem' in tree) return toNote(tree, isToml, base(fence.end + tree.at))
  // Nothing between the fences is no mapping, but no text either.
  const empty = tree.kind === 'scalar' && tree.value === null
  if (tree.kind !== 'map' && !empty)
    return { ...base(fence.end + tree.at), kind: 'front-matter', problem: 'not-a-mapping' }
  return { tree, place: inside, bodyStart: closing.end }
}

/** Whether a text begins with a fence. */
export function hasFence(text: string, kinds: { leading?: boolean; toml?: boolean } = {}): boolean {
  return openingFence(text, kinds) !== undefined
}

function toNote({ problem }: Fault, isToml: boolean, base: { severity: 'warn' | 'info'; at: Loc }): Note {
  if (problem === 'not-yaml') return { ...base, kind: 'front-matter', problem: isToml ? 'not-toml' : problem }
  return { ...base, kind: 'format', format: 'front-matter', problem }
}

type Line = { start: number; end: number; text: string }

function openingFence(text: string, { leading = false, toml = false }): Line | undefined {
  let line = lineAt(text, text.startsWith('\uFEFF') ? 1 : 0)
  while (leading && line.end < text.length && /^(#|[ \t\r]*$)/.test(line.text)) line = lineAt(text, line.end)
  return isFence(line) || (toml && isFence(line, '+++')) ? line : undefined
}

function closingFence(text: string, opening: Line): Line | undefined {
  const by = opening.text.slice(0, 3)
  for (let line = lineAt(text, opening.end); line.start < text.length; line = lineAt(text, line.end)) {
    if (isFence(line, by)) return line
  }
  return undefined
}

function isFence({ text }: Line, by = '---'): boolean {
  return text.startsWith(by) && /^[ \t]*\r?$/.test(text.slice(3))
}

/** The line from `start`; its `end` is behind its line break. */
function lineAt(text: string, start: number): Line {
  const lineEnd = text.indexOf('\n', start)
  const end = lineEnd === -1 ? text.length : lineEnd
  return { start, end: lineEnd === -1 ? end : end + 1, text: text.slice(start, end) }
}
