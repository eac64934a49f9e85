import { placesIn } from '../data/places-in.ts'
import { isData, isJsonLines, readData } from '../data/read-data.ts'
import type { Tree } from '../data/tree.ts'
import type { Loc } from '../model/quantity.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { readMessages } from './chat-messages.ts'
import { crewOf, isCrew } from './crew.ts'
import type { Format } from './format.ts'
import { holdsPromptValues, isTranslation } from './holds-prompt-values.ts'
import { type Leaf, leavesIn, together, withWhatIsSent } from './leaves-in.ts'
import { modelAround } from './model-around.ts'
import { isWithin, nestedRequests } from './nested-requests.ts'
import { parsePlain } from './plain.ts'
import { isPromptLeaf, isShortPrompt, promptsAmongTranslations } from './prompt-leaves.ts'
import { promptOf } from './prompt-of.ts'
import { parseRequest } from './request.ts'
import { readSettings } from './request-settings.ts'
import { unwrapped } from './request-wrappers.ts'

declare module './format.ts' {
  interface FormatList {
    leaves: Format
  }
}

const NAMED = /(?:^|\/)(?:[^/]*prompts?(?:[-_.][^/]*)?|(?:agents|tasks))\.(?:ya?ml|toml|json)$/i
const FOLDER = /(?:^|\/)(?:[^/]+[-_])?prompts?(?:[-_]templates?)?\//i

/**
 * Values in YAML, TOML and JSON that are prompts: where the file or its folder is named after prompts (`prompts.yaml`, CrewAI's
 * `agents.yaml`), where a key or the first words of a text say so, or where the config names them by the path of their keys. Texts
 * whose keys are roles of one map are one prompt. A file that is one request, or in which no text is a prompt, is read as without this.
 */
export const leaves: Format = {
  endings: /^\.(?:ya?ml|toml|jsonc?|jsonl|ndjson)$/,
  claims: (path, text, take) =>
    isData(path) &&
    (take !== undefined || isNamed(path) || (!isJsonLines(path) && holdsPromptValues(path, text, FOLDER.test(path)))),
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
  const { prompts, findings } = isCrew(file.path, tree)
    ? { prompts: crewOf(tree, file, place), findings: [] }
    : amongData(tree, file, place)
  return prompts.length > 0 ? { prompts, findings } : parseRequest(file, 'chat', false)
}

/** Requests that are values, as wholes, and the texts beside them that are prompts. */
function amongData(tree: Tree, file: PromptFile, place: (offset: number) => Loc): ParsedFile {
  const nested = nestedRequests(tree, file, place)
  const paths = new Set(nested.map(({ path }) => JSON.stringify(path)))
  const others = leavesIn(tree).filter(({ path }) => paths.size === 0 || !isWithin(path, paths))
  const texts = promptsOf(promptsAmong(others, file.path), file)
  return {
    prompts: [...nested.map(({ prompt }) => prompt), ...texts],
    findings: nested.flatMap(({ findings }) => findings),
  }
}

/** The texts that are prompts, and what else is sent with each, however short it is. */
function promptsAmong(all: readonly Leaf[], path: string): Leaf[] {
  if (isTranslation(path) && !isNamed(path)) return withWhatIsSent(all, promptsAmongTranslations(all))
  const among = all.filter(isPromptLeaf)
  // Where nothing longer is a prompt, short ones are: else the file would count with its keys.
  return withWhatIsSent(all, among.length > 0 || !isNamed(path) ? among : all.filter(isShortPrompt))
}

function promptsOf(found: readonly Leaf[], file: PromptFile): ParsedPrompt[] {
  const place = placesIn(file.path, file.text)
  return together(found).map(({ name, messages }): ParsedPrompt => {
    const sent = messages.flatMap(each => each.leaves)
    const around = sent[0]?.around ?? []
    return {
      ...promptOf(
        file,
        messages.map(({ role, leaves: said }) => messageOf(file, role ?? 'prompt', textsOf(said, place))),
      ),
      id: `${file.path}#${name}`,
      at: place(sent[0]?.tree.at ?? 0),
      ...(sent.length > 1 && { parts: sent.map(({ path }) => path.join('.')) }),
      model: modelAround(around, place),
      settings: around[0] ? readSettings(around[0]) : {},
    }
  })
}

/** The parts of one message, one to a line. */
function textsOf(said: readonly Leaf[], place: (offset: number) => Loc) {
  return said.map(({ text, tree }, i) => ({
    text: i < said.length - 1 && !text.endsWith('\n') ? `${text}\n` : text,
    place: () => place(tree.at),
  }))
}
