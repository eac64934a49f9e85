import type { Value } from '../data/value.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'

/**
 * Notes how much of a file its prompts do not send, and which words: front matter, keys that are not read, tags. Several prompts
 * share it. The words are looked up only when somebody asks, as most files are the same on both sides.
 */
export function noteUnsent(parsedPrompts: readonly ParsedPrompt[], whole: string): ParsedPrompt[] {
  const text = isOneTemplate(parsedPrompts, whole) ? withoutComments(whole) : whole
  const length = parsedPrompts.reduce((sum, each) => sum + lengthOf(each), 0)
  const unsent = Math.round(Math.max(0, text.length - length) / Math.max(1, parsedPrompts.length))
  let known: ReadonlyMap<string, number> | undefined
  const unsentWords = () => {
    known ??= without(wordsOf([text.replace(KEY, ' ')]), wordsOf(parsedPrompts.flatMap(textsOf)))
    return known
  }
  // A reader that knows what it leaves out says so itself: most of a program is not sent, and none of it is missing from a prompt.
  return parsedPrompts.map(parsed =>
    parsed.unsent === undefined ? { unsent, ...(unsent > 0 && { unsentWords }), ...parsed } : parsed,
  )
}

/** Whether a file is nothing but a template of Jinja. */
function isOneTemplate([parsed, ...more]: readonly ParsedPrompt[], text: string): boolean {
  const [message, ...others] = parsed?.messages ?? []
  if (!parsed || !message || message.fault || message.syntax !== 'jinja') return false
  return more.length + others.length === 0 && ONE.test(parsed.at.path) && !text.startsWith('---')
}

const ONE = /\.(?:j2|jinja2?|tpl)$/i

/** What is sent to nobody, and no text of anything. */
function withoutComments(text: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = text.indexOf('{#'); at !== -1; at = text.indexOf('{#', from)) {
    const end = text.indexOf('#}', at + 2)
    if (end === -1) break
    kept.push(text.slice(from, at))
    from = end + 2
  }
  return kept.join('') + text.slice(from)
}

/** Names of keys in JSON and YAML, which say how text is sent and are none. */
const KEY = /"[\w$.-]{1,64}"[ \t]{0,9}:|^[ \t]{0,99}(?:- )?[\w$.-]{1,64}:(?=\s|$)/gm

function wordsOf(texts: readonly string[]): Map<string, number> {
  const words = new Map<string, number>()
  // An escaped line break would make another word of the one behind it.
  for (const text of texts)
    for (const word of withoutEscapes(text).match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  const characters = text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return characters.replace(/\\[nrt]/g, ' ')
}

function without(all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    [...all].flatMap(([word, count]): [string, number][] => {
      const left = count - (some.get(word) ?? 0)
      return left > 0 ? [[word, left]] : []
    }),
  )
}

/** How many characters are sent of a file. */
function lengthOf(parsed: ParsedPrompt): number {
  const { messages, tools, response } = parsed
  const [first] = messages
  const [piece] = first?.body ?? []
  // Most files are one text, and no list is made for it.
  const isOne = messages.length === 1 && first?.body.length === 1 && !tools && !response
  if (isOne && parsed.samples.size === 0 && !parsed.fixed && piece?.kind === 'text') return piece.text.length
  return textsOf(parsed).reduce((sum, each) => sum + each.length, 0)
}

/** What is sent of a file: text, tools, and the schema of the answer; and what it tries them with, which stands for what is sent. */
function textsOf({ messages, tools = [], response, samples, fixed = new Map() }: ParsedPrompt): string[] {
  const ofTools = tools.flatMap(({ name, description = '', parameters = '' }) => [name, description, parameters])
  const texts = messages.flatMap(({ body }) => textsIn(body))
  const tried = [...samples.values(), ...fixed.values()].flatMap(stringsIn)
  return [...texts, ...ofTools, ...tried, response?.description ?? '', response?.schema ?? '']
}

function textsIn(pieces: readonly TemplatePiece[]): string[] {
  const texts: string[] = []
  const open = [...pieces]
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    if (piece.kind === 'text') texts.push(piece.text)
    else if (piece.kind === 'slot') texts.push(piece.raw)
    else for (const inner of within(piece)) open.push(inner)
  }
  return texts
}

function within(piece: TemplatePiece): readonly TemplatePiece[] {
  if (piece.kind === 'branch') return [...piece.arms.flatMap(({ body }) => body), ...piece.otherwise]
  if (piece.kind === 'loop') return [...piece.body, ...piece.otherwise]
  return piece.kind === 'block' || piece.kind === 'let' ? piece.body : []
}

function stringsIn(value: Value): string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Map) return [...value.values()].flatMap(stringsIn)
  return Array.isArray(value) ? value.flatMap(stringsIn) : []
}
