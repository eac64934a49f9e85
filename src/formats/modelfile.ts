import { placesIn } from '../data/places-in.ts'
import type { Loc } from '../model/quantity.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'

declare module './format.ts' {
  interface FormatList {
    modelfile: Format
  }
}

/** An instruction of a Modelfile: what it is called, and where its value begins and ends. */
interface Instruction {
  name: string
  from: number
  to: number
}

const NAMES = ['FROM', 'PARAMETER', 'TEMPLATE', 'SYSTEM', 'ADAPTER', 'LICENSE', 'MESSAGE', 'REQUIRES']
const BEGINS = new RegExp(String.raw`^[ \t]*(${NAMES.join('|')})[ \t]+`, 'i')
const ROLE = /^(system|user|assistant)[ \t]+/i
const QUOTES = '"""'

/**
 * Ollama's Modelfile (ollama/ollama, docs/modelfile): `SYSTEM` and each `MESSAGE` are sent with every request, to the model of `FROM`. As in
 * Ollama, names are in either case, a text of several lines stands between three quotes, and of several `SYSTEM` the last one counts.
 */
export const modelfile: Format = {
  claims: (path, text) =>
    /(?:^|\/)(?:Modelfile(?:[.-][^/]*)?|[^/]*\.modelfile)$/i.test(path) && /^[ \t]*FROM[ \t]+\S/im.test(text),
  parse: file => {
    const all = instructionsIn(file.text)
    // One for all messages, as it looks for the file's lines once.
    const place = placesIn(file.path, file.text)
    const said = (name: string) => all.filter(each => each.name === name)
    const system = said('SYSTEM').slice(-1)
    const messages = [
      ...system.map(({ from, to }) => messageFrom(file, place, 'system', from, to)),
      ...said('MESSAGE').flatMap(({ from, to }) => {
        const [whole = '', role = ''] = ROLE.exec(file.text.slice(from, to)) ?? []
        const [start, end] = unquoted(file.text, from + whole.length, to)
        return role === '' ? [] : [messageFrom(file, place, role.toLowerCase(), start, end)]
      }),
    ]
    const templates = said('TEMPLATE')
    if (messages.length === 0) {
      const [at, format] = [{ path: file.path }, 'modelfile'] as const
      const note = { kind: 'format', severity: 'info', at, format, problem: 'no-prompts' } as const
      return templates.length === 0 ? { prompts: [], findings: [] } : parsePlain(file, note)
    }
    const [model] = said('FROM').slice(-1)
    const asked = model && file.text.slice(model.from, model.to).trim()
    const unsent = templates.reduce((sum, { from, to }) => sum + to - from, 0)
    const prompt = { ...promptOf(file, messages), unsent, ...settingsOf(file.text, said('PARAMETER')) }
    return { prompts: [{ ...prompt, ...(asked && { model: { asked, at: place(model.from) } }) }], findings: [] }
  },
}

function messageFrom(
  file: PromptFile,
  place: (offset: number) => Loc,
  role: string,
  from: number,
  to: number,
): ParsedMessage {
  // Ollama sends these texts as they are written; only `TEMPLATE` is one.
  return messageOf(file, role, [{ text: file.text.slice(from, to), place: offset => place(from + offset) }], 'none')
}

function settingsOf(text: string, parameters: readonly Instruction[]): { settings?: { maxOutput: number } } {
  const most = parameters.flatMap(
    ({ from, to }) => /^num_predict[ \t]+(\d{1,9})/i.exec(text.slice(from, to))?.[1] ?? [],
  )
  const last = Number(most.at(-1))
  return last > 0 ? { settings: { maxOutput: last } } : {}
}

/** The instructions of a file; lines that are none, such as comments, are passed over. */
function instructionsIn(text: string): Instruction[] {
  const found: Instruction[] = []
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at)
    const [whole, name = ''] = BEGINS.exec(text.slice(at, end)) ?? []
    if (whole === undefined) {
      at = end + 1
      continue
    }
    const from = at + whole.length
    const role = name.toUpperCase() === 'MESSAGE' ? (ROLE.exec(text.slice(from, end))?.[0].length ?? 0) : 0
    const to = text.startsWith(QUOTES, from + role) ? quotesEnd(text, from + role + QUOTES.length) : end
    const [start, stop] = role === 0 ? unquoted(text, from, to) : [from, to]
    found.push({ name: name.toUpperCase(), from: start, to: stop })
    at = lineEnd(text, to) + 1
  }
  return found
}

/** Ollama refuses a text without an end; what it may hold must not go unseen. */
function quotesEnd(text: string, from: number): number {
  const close = text.indexOf(QUOTES, from)
  return close === -1 ? text.length : close + QUOTES.length
}

/** Without the quotes around it, of three or of one, and a line's own ending. */
function unquoted(text: string, from: number, to: number): [number, number] {
  const value = text.slice(from, to).trimEnd()
  const end = from + value.length
  if (value.length >= 6 && value.startsWith(QUOTES) && value.endsWith(QUOTES)) return [from + 3, end - 3]
  if (value.length >= 2 && value.startsWith('"') && value.endsWith('"')) return [from + 1, end - 1]
  return [from, end]
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
