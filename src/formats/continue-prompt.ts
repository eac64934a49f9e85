import { parseYaml } from '../data/parse-yaml.ts'
import { placesIn } from '../data/places-in.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'

declare module './format.ts' {
  interface FormatList {
    'continue-prompt': Format
  }
}

const HEADER = /^\uFEFF?((?:[A-Za-z]\w{0,40}:[^\n]{0,500}\n){1,20})---[ \t]*\r?\n/
const ITS_KEYS = /^(?:name|description|version|temperature|maxTokens|model):/m

/**
 * A prompt file of Continue (core/promptFiles/parsePromptFile.ts): YAML up to a line of `---`, with no such line above it, then a
 * Handlebars template, in which `<system>` is the system message.
 */
export const continuePrompt: Format = {
  endings: /^\.prompt$/,
  claims: (path, text) => /\.prompt$/i.test(path) && ITS_KEYS.test(HEADER.exec(text.slice(0, 12_000))?.[1] ?? ''),
  parse: file => {
    const [header = '', yaml = ''] = HEADER.exec(file.text) ?? []
    const tree = parseYaml(yaml)
    if ('problem' in tree) return parsePlain(file)
    const messages = messagesOf(file, header.length)
    return { prompts: [promptOf(file, messages, { tree, place: placesIn(file.path, file.text) })], findings: [] }
  },
}

function messagesOf(file: PromptFile, from: number): ParsedMessage[] {
  const { text } = file
  const place = placesIn(file.path, text)
  const part = (start: number, end: number) => ({
    text: text.slice(start, end),
    place: (offset: number) => place(start + offset),
  })
  const open = text.indexOf('<system>', from)
  const close = open === -1 ? -1 : text.indexOf('</system>', open)
  const rest = (role: string, ...parts: ReturnType<typeof part>[]) => messageOf(file, role, parts, 'handlebars')
  if (close === -1) return [rest('prompt', trimmed(file, from, text.length, part))]
  const system = rest('system', trimmed(file, open + '<system>'.length, close, part))
  const behind = trimmed(file, close + '</system>'.length, text.length, part)
  const before = text.slice(from, open).trim() === '' ? [] : [part(from, open)]
  return [system, rest('user', ...before, behind)]
}

/** A stretch of the text without the white space around it. */
function trimmed<T>({ text }: PromptFile, start: number, end: number, part: (start: number, end: number) => T): T {
  const whole = text.slice(start, end)
  const from = start + whole.length - whole.trimStart().length
  return part(from, Math.max(from, start + whole.trimEnd().length))
}
