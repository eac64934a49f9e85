import { placesIn } from '../data/places-in.ts'
import type { Loc } from '../model/quantity.ts'
import { readTemplate } from '../templates/syntaxes/templates.ts'
import { countParts } from './count-parts.ts'
import type { ParsedMessage } from './parsed-prompt.ts'
import type { PromptFile } from './prompt-file.ts'

/**
 * Texts of one message, each read as a template; `syntax` is what the format says of them.
 * @throws TooManyParts where the file has more than anybody writes
 */
export function messageOf(
  file: PromptFile,
  role: string,
  texts: readonly { text: string; place: (offset: number) => Loc }[],
  syntax?: string,
): ParsedMessage {
  countParts(file, Math.max(1, texts.length))
  const read = texts.map(({ text, place }) => {
    const template = readTemplate(file.path, text, place, file.syntax ?? syntax)
    countParts(file, template.parts)
    return template
  })
  const fault = read.find(template => template.fault)?.fault
  const [only] = read
  const body = only && read.length === 1 ? only.pieces : read.flatMap(template => template.pieces)
  const named = read.find(template => template.syntax !== 'none')?.syntax ?? 'none'
  const asked = file.syntax ?? syntax
  const doubtful = asked === undefined && /^(f-string|dollar)$/.test(named)
  const escapes = named === 'handlebars' && (file.syntax ?? syntax) === file.syntax && isEscaped(file)
  return {
    role,
    body,
    syntax: named,
    ...(doubtful && { doubtful }),
    ...(escapes && { escapes }),
    ...(fault && { fault }),
  }
}

/**
 * Handlebars itself escapes. Dotprompt, Prompty and Semantic Kernel, which call it, do not; and a text that only looks like it may be
 * filled by anything.
 */
function isEscaped({ path, syntax }: PromptFile): boolean {
  return /\.(?:hbs|handlebars|mustache)$/i.test(path) || (syntax !== undefined && !/\.prompt(?:y)?$/i.test(path))
}

/** A file's text from `start` to `end` as one message without a role of its own. */
export function asMessage(file: PromptFile, start = 0, end = file.text.length, syntax?: string): ParsedMessage {
  const place = placesIn(file.path, file.text)
  const text = { text: file.text.slice(start, end), place: (offset: number) => place(start + offset) }
  return messageOf(file, 'prompt', [text], syntax)
}
