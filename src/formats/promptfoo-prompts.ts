import { readCsv } from '../data/csv.ts'
import { jsonText } from '../data/json-text.ts'
import { parseJson } from '../data/parse-json.ts'
import { parseYaml } from '../data/parse-yaml.ts'
import { placesIn } from '../data/places-in.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import { readMessages } from './chat-messages.ts'
import { addressed, isCode, type Named, type Reading } from './promptfoo-reading.ts'

/** Nunjucks is near enough to Jinja for what promptfoo lets a prompt have. */
const SYNTAX = 'jinja'

/** A prompt of a config's `prompts`: its messages, what distinguishes it from others of the same item, and the file it is read from. */
export interface Item {
  name: string
  messages: ParsedMessage[]
  from?: Named | undefined
  /** The path of the file that it is all of. */
  whole?: string
}

/** Lines of JSON, rows and sections of one file that are prompts. */
const MOST = 200

/**
 * The prompts that an item of `prompts` stands for, as promptfoo makes them (src/prompts/index.ts and its processors): a text, a chat
 * in JSON, or files by `file://`, with wildcards. A `.txt` is cut at lines of `---`, a `.jsonl` at every line; of a `.csv` the column
 * `prompt` counts. What code makes is not known.
 */
export function promptsOf(text: string, at: number, reading: Reading): Item[] {
  if (!isAddress(text)) return [{ name: '', messages: chatOf(text, reading, at) ?? [inline(text, reading, at)] }]
  if (isCode(text)) return reading.note('prompt', text, 'code', at) ?? []
  const paths = reading.pathsOf(text)
  if (reading.isSpent()) return reading.note('prompt', text, 'too-many', at) ?? []
  if (paths.length === 0)
    return reading.note('prompt', text, /(^|\/)\.\.\//.test(addressed(text)) ? 'escapes' : 'missing', at) ?? []
  return paths.flatMap(path => {
    const items = promptsIn(path, at, reading) ?? reading.note('prompt', path, 'missing', at) ?? []
    const names = paths.length === 1 ? '' : path
    return items.map(item => ({ ...item, name: [names, item.name].filter(each => each !== '').join('#') }))
  })
}

/** `file://path`, or a path alone: a single word that ends like a file. */
function isAddress(text: string): boolean {
  return (
    /^file:\/\//.test(text) ||
    /^exec:/.test(text) ||
    /^[\w./*?-]{1,500}\.(txt|md|j2|njk|json|jsonl|ya?ml|js|mjs|cjs|ts|py|csv)(:\w+)?$/.test(text)
  )
}

function inline(text: string, reading: Reading, at: number): ParsedMessage {
  return messageOf(reading.file, 'prompt', [{ text, place: () => reading.place(at) }], SYNTAX)
}

/** JSON of messages, in the config or in a file. */
function chatOf(text: string, reading: Reading, at: number): ParsedMessage[] | undefined {
  const tree = /^\s*[[{]/.test(text) ? parseJson(withoutDump(text)) : undefined
  return tree && !('problem' in tree) ? readMessages(tree, reading.file, () => reading.place(at), SYNTAX) : undefined
}

const DUMP = /\{\{-?\s{0,9}([\w.]{1,200})\s{0,9}\|\s{0,9}(?:dump|tojson)\s{0,9}(?:\|\s{0,9}safe\s{0,9})?-?\}\}/g

/**
 * JSON in which `{{x | dump}}` stands where a text is to be: promptfoo parses it when that is filled in, which gives the text of x.
 * It stays as long as it is, so that places in it hold.
 */
function withoutDump(text: string): string {
  return text.replace(DUMP, (tag, name: string) => `"{{${name}}}"`.padEnd(tag.length))
}

/** Undefined where the file is not there. */
function promptsIn(path: string, at: number, reading: Reading): Item[] | undefined {
  const file = reading.open(path)
  const sections = file && /\.txt$/i.test(path) ? sectionsOf(file.text) : []
  if (sections.length < 2 && /\.(?:txt|md|j2|njk)$/i.test(path))
    return [{ name: '', messages: [included(path, at, reading)], whole: path }]
  if (!file) return undefined
  const place = placesIn(path, file.text)
  const textOf = (text: string, offset: number) =>
    messageOf(reading.file, 'prompt', [{ text, place: () => place(offset) }], SYNTAX)
  if (sections.length > 0)
    return sections.map(({ text, start }, i) => ({ name: String(i + 1), messages: [textOf(text, start)], from: file }))
  if (/\.csv$/i.test(path)) {
    const rows = readCsv(file.text, MOST).flatMap(row => row.get('prompt') ?? [])
    return rows.map((text, i) => ({ name: String(i + 1), messages: [textOf(text, 0)], from: file }))
  }
  if (/\.jsonl$/i.test(path)) {
    const lines = file.text.split(/\r?\n/).filter(line => line.trim() !== '')
    return lines.slice(0, MOST).map((line, i) => ({
      name: lines.length === 1 ? '' : String(i + 1),
      messages: chatOf(line, reading, at) ?? [textOf(line, 0)],
      from: file,
    }))
  }
  const tree = /\.ya?ml$/i.test(path)
    ? parseYaml(file.text)
    : /\.json$/i.test(path)
      ? parseJson(withoutDump(file.text))
      : undefined
  if (!tree || 'problem' in tree) return [{ name: '', messages: [textOf(file.text, 0)], from: file }]
  const messages = readMessages(tree, reading.file, place, SYNTAX)
  const isWhole = messages && withoutDump(file.text) === file.text
  return [{ name: '', messages: messages ?? [textOf(jsonText(tree), 0)], from: file, ...(isWhole && { whole: path }) }]
}

/** A file's text as it is included, so that its own includes are followed too. */
function included(path: string, at: number, { file, place }: Reading): ParsedMessage {
  const ups = file.path.split('/').length - 1
  const target = `./${'../'.repeat(ups)}${path}`
  return { role: 'prompt', syntax: SYNTAX, body: [{ kind: 'include', target, indent: '', blocks: [], at: place(at) }] }
}

/** What lines of `---` divide, trimmed, with where each begins. */
function sectionsOf(text: string): { text: string; start: number }[] {
  const sections: { text: string; start: number }[] = []
  let start = 0
  const add = (end: number) => {
    const section = text.slice(start, end)
    if (section.trim() !== '' && sections.length < MOST)
      sections.push({ text: section.trim(), start: start + section.length - section.trimStart().length })
  }
  for (const found of text.matchAll(/^[ \t]*---[ \t]*\r?$/gm)) {
    add(found.index)
    start = found.index + found[0].length
  }
  add(text.length)
  return sections
}
