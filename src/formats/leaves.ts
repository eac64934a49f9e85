import { placesIn } from '../data/places-in.ts'
import { isData, readData } from '../data/read-data.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { readMessages } from './chat-messages.ts'
import { crewOf, isCrew } from './crew.ts'
import type { Format } from './format.ts'
import { type Leaf, leavesIn, roleOf, together } from './leaves-in.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'
import { parseRequest } from './request.ts'
import { readModel, readSettings } from './request-settings.ts'
import { unwrapped } from './request-wrappers.ts'

declare module './format.ts' {
  interface FormatList {
    leaves: Format
  }
}

const NAMED = /(?:^|\/)(?:[^/]*prompts?(?:[-_.][^/]*)?|(?:agents|tasks))\.(?:ya?ml|toml|json)$/i

/**
 * Values in YAML, TOML and JSON that are prompts, where the file is named after prompts (`prompts.yaml`, CrewAI's `agents.yaml`), or
 * where the config names them by the path of their keys. Texts whose keys are roles of one map are one prompt. A file that is one
 * request, or in which no text is a prompt, is read as without this.
 */
export const leaves: Format = {
  claims: (path, _text, take) => isData(path) && (take !== undefined || isNamed(path)),
  parse: file => (file.take ? takenFrom(file, file.take.takes) : foundIn(file)),
}

function isNamed(path: string): boolean {
  return NAMED.test(path) && !/\.prompt\.(?:ya?ml|json)$|(?:^|\/)prompt(?:foo|cost)/i.test(path)
}

/** Names that are suggested for others; a file of more is no config. */
const MOST_NAMES = 5000

function takenFrom(file: PromptFile, takes: (name: string) => boolean): ParsedFile {
  const place = placesIn(file.path, file.text)
  const tree = readData(file)
  if ('problem' in tree) {
    const at = place(tree.at)
    return { prompts: [], findings: [{ kind: 'unreadable', severity: 'warn', at, why: 'not-data' }], names: [] }
  }
  const all = leavesIn(tree)
  const taken = all.filter(({ path }) => takes(path.join('.')))
  const names = all.slice(0, MOST_NAMES).map(({ path }) => path.join('.'))
  return { prompts: promptsOf(taken, file).map(one => ({ ...one, named: true })), findings: [], names }
}

function foundIn(file: PromptFile): ParsedFile {
  const tree = readData(file)
  if ('problem' in tree) {
    const at = placesIn(file.path, file.text)(tree.at)
    return parsePlain(file, { kind: 'format', severity: 'info', at, format: 'leaves', problem: tree.problem })
  }
  const place = placesIn(file.path, file.text)
  if (readMessages(unwrapped(tree), { ...file }, place)) return parseRequest(file, 'chat', false)
  const prompts = isCrew(file.path, tree) ? crewOf(tree, file, place) : promptsOf(leavesIn(tree).filter(isPrompt), file)
  return prompts.length > 0 ? { prompts, findings: [] } : parseRequest(file, 'chat', false)
}

/** Characters of about 50 tokens: from here on a text of words is no label. */
const ENOUGH = 170
/** Characters of about 15 tokens, where the key says what the text is for. */
const SHORT = 45
const SAYS =
  /prompt|instruction|persona|backstory|template|guideline|(?:^|_)(?:task|rules?|examples?|goal|message|question)$/i
const FOR_PEOPLE =
  /^(?:\$schema|description|title|name|label|version|authors?|comments?|notes?|licen[cs]e|url|homepage|docs?|summary|help|tags?|id|type|changelog)$/i

function isPrompt(leaf: Leaf): boolean {
  const text = leaf.text.trim()
  const key = leaf.path.findLast(part => !/^\d+$/.test(part)) ?? ''
  const words = text.slice(0, 2000).match(/\p{L}{2,}/gu)?.length ?? 0
  if (FOR_PEOPLE.test(key) || (words < 6 && !/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{12}/u.test(text))) return false
  const says = roleOf(leaf) !== undefined || leaf.path.some(part => SAYS.test(part))
  return text.length >= (says ? SHORT : ENOUGH)
}

function promptsOf(found: readonly Leaf[], file: PromptFile): ParsedPrompt[] {
  const place = placesIn(file.path, file.text)
  return together(found).map(({ name, leaves: sent }): ParsedPrompt => {
    const around = sent[0]?.around ?? []
    const messages = sent.map(leaf =>
      messageOf(file, roleOf(leaf) ?? 'prompt', [{ text: leaf.text, place: () => place(leaf.tree.at) }]),
    )
    const holder = around.find(tree => readModel(tree, place) !== undefined)
    return {
      ...promptOf(file, messages),
      id: `${file.path}#${name}`,
      at: place(sent[0]?.tree.at ?? 0),
      ...(sent.length > 1 && { parts: sent.map(({ path }) => path.join('.')) }),
      model: holder && readModel(holder, place),
      settings: around[0] ? readSettings(around[0]) : {},
    }
  })
}
