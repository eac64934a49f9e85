import type { Finding } from '../../model/finding.ts'
import { parseYaml } from '../parse-yaml.ts'
import { placesIn } from '../places-in.ts'
import type { Fault } from '../tree.ts'
import { asMessage, draftOf } from './draft-of.ts'
import type { Format, Parsed, PromptFile } from './format.ts'
import { parsePlain } from './plain.ts'

/** Text after YAML between two `---` lines. The YAML describes the request and is not sent. */
export const frontMatter: Format = {
  name: 'front-matter',
  claims: (path, text) => openingFence(path, text) !== undefined,
  parse: file => {
    const fence = openingFence(file.path, file.text)
    if (!fence) return parsePlain(file)
    const closing = closingFence(file.text, fence.end)
    if (!closing) return plainWith(file, 'not-closed', fence.start)
    const tree = parseYaml(file.text.slice(fence.end, closing.start))
    if ('problem' in tree) return plainWith(file, tree.problem, fence.end + tree.at)
    // Nothing between the fences is no mapping, but no text either.
    const empty = tree.kind === 'scalar' && tree.value === null
    if (tree.kind !== 'map' && !empty) return plainWith(file, 'not-a-mapping', fence.end + tree.at)
    const place = placesIn(file.path, file.text)
    const [start, end] = sentOf(file, closing.end)
    const said = { tree, place: (offset: number) => place(fence.end + offset) }
    return { prompts: [draftOf(file, [asMessage(file, start, end)], said)], findings: [] }
  },
}

/** Dotprompt trims what follows its front matter (`template: body.trim()` in its parse.ts). Of others nothing is known, so all of it is sent. */
function sentOf(file: PromptFile, bodyStart: number): [start: number, end: number] {
  if (!isDotprompt(file.path)) return [bodyStart, file.text.length]
  const body = file.text.slice(bodyStart)
  const end = bodyStart + body.trimEnd().length
  return [Math.min(end, bodyStart + body.length - body.trimStart().length), end]
}

/** A fault in what may as well be Markdown between two rules is told, but warns only where front matter is what the extension stands for. */
function plainWith(
  file: PromptFile,
  problem: Fault['problem'] | 'not-closed' | 'not-a-mapping',
  offset: number,
): Parsed {
  const severity = /\.prompt(y)?$/i.test(file.path) ? ('warn' as const) : ('info' as const)
  const base = { severity, at: placesIn(file.path, file.text)(offset), side: file.side }
  const finding: Finding =
    problem === 'not-yaml' || problem === 'not-closed' || problem === 'not-a-mapping'
      ? { ...base, kind: 'front-matter', problem }
      : { ...base, kind: 'format', format: 'front-matter', problem }
  return parsePlain(file, finding)
}

type Line = { start: number; end: number; text: string }

function openingFence(path: string, text: string): Line | undefined {
  let line = lineAt(text, text.startsWith('\uFEFF') ? 1 : 0)
  // Dotprompt allows blank lines and comments, such as a licence, before the fence; in Markdown `#` would be a heading.
  while (isDotprompt(path) && line.end < text.length && /^(#|[ \t\r]*$)/.test(line.text)) line = lineAt(text, line.end)
  return isFence(line) ? line : undefined
}

function closingFence(text: string, from: number): Line | undefined {
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.end)) {
    if (isFence(line)) return line
  }
  return undefined
}

function isFence(line: Line): boolean {
  return /^---[ \t]*\r?$/.test(line.text)
}

/** The line from `start`; its `end` is behind its line break. */
function lineAt(text: string, start: number): Line {
  const lineEnd = text.indexOf('\n', start)
  const end = lineEnd === -1 ? text.length : lineEnd
  return { start, end: lineEnd === -1 ? end : end + 1, text: text.slice(start, end) }
}

function isDotprompt(path: string): boolean {
  return /\.prompt$/i.test(path)
}
