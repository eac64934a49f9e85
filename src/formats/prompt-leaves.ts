import { isPromptName, opensAsPrompt } from '../source/detect/names.ts'
import { type Leaf, roleOf } from './leaves-in.ts'

/** Characters of about 50 tokens: from here on a text of words is no label. */
const ENOUGH = 170
/** Characters of about 15 tokens, where the key says what the text is for. */
const SHORT = 45
const SAYS =
  /prompt|instruction|persona|backstory|template|guideline|(?:^|_)(?:task|rules?|examples?|goal|message|question)$/i
const FOR_PEOPLE =
  /^(?:\$schema|description|title|name|label|version|authors?|comments?|notes?|licen[cs]e|url|homepage|docs?|summary|help|hint|placeholder|tooltip|tags?|id|type|changelog)$/i
/** What programs run or show, such as the source of a node in a saved graph. */
const FOR_PROGRAMS =
  /^(?:\w*code|code_?example|\w*function|scripts?|run|commands?|sql|query|html|css|styles?|regex|pattern|jsonata|expression|svg|icon|image|file_path|info)$/i
/** A key that only holds what the key above it names: `system_prompt: { value: ... }`. */
const BARE = /^(?:value|text|content|default|template|message|body|\d+)$/i
/** What a recorded example has beside its prompt; so many in a list are data to train or test with. */
const OF_EXAMPLE =
  /^(?:outputs?|answers?|expected|responses?|completions?|labels?|chosen|rejected|targets?|reference|ground_truth|ideal|category)$/i
const MOST_IN_LIST = 30

/** Whether a text is a prompt in a file that holds prompts. */
export function isPromptLeaf(leaf: Leaf): boolean {
  const key = keyOf(leaf)
  if (isForOthers(leaf, key) || !isProse(leaf.text)) return false
  const says = roleOf(leaf) !== undefined || leaf.path.some(part => SAYS.test(part))
  return leaf.text.trim().length >= (says ? SHORT : ENOUGH)
}

/** Whether a text opens as a prompt does ("You are a ..."), whatever its key and however little it says. */
export function isShortPrompt(leaf: Leaf): boolean {
  const text = leaf.text.trim()
  return !isForOthers(leaf, keyOf(leaf)) && isProse(leaf.text) && text.length >= SHORT && opensAsPrompt(text)
}

/**
 * Whether a text makes any file one that holds prompts: of about 50 tokens, and by its key a prompt (`system_template`, `agentPrompt`) or
 * by its first words ("You are a ..."). Rows of a data set are none.
 */
export function isCertainLeaf(leaf: Leaf): boolean {
  const key = keyOf(leaf)
  const text = leaf.text.trim()
  if (isForOthers(leaf, key) || !isProse(text) || isExample(leaf)) return false
  const opens = opensAsPrompt(text)
  const names = isPromptName(key)
  if (text.length < ENOUGH) return text.length >= SHORT && opens && (isSystem(key) || (names && hasModel(leaf)))
  return opens || isSystem(key) || (names && (hasModel(leaf) || !/^(?:instructions?|guidelines?)$/i.test(key)))
}

/** What people read or programs run, and what the definition of a form's field proposes, where what is sent stands elsewhere. */
function isForOthers({ around, text }: Leaf, key: string): boolean {
  const isField = around[0]?.entries.has('label') === true && around[0].entries.has('type')
  const isForPeople = FOR_PEOPLE.test(key) && !(key === 'description' && opensAsPrompt(text.trim()))
  return isField || isForPeople || FOR_PROGRAMS.test(key)
}

/** The share of a file of translations that prompts make, from which on all of it is written for a model. */
const MOSTLY = 0.2

/** The prompts among the texts of translations, most of which are for people: those that open as one under a key that names one. */
export function promptsAmongTranslations(leaves: readonly Leaf[]): Leaf[] {
  const certain = leaves.filter(leaf => isCertainLeaf(leaf) && opensAsPrompt(leaf.text.trim()))
  const isMostly = charactersIn(certain) >= MOSTLY * charactersIn(leaves)
  return certain.length > 2 && isMostly ? leaves.filter(isPromptLeaf) : certain
}

function charactersIn(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, { text }) => sum + text.length, 0)
}

/** Whether the map of a text also names a model, as the settings of an agent do. */
function hasModel({ around }: Leaf): boolean {
  return around[0]?.entries.has('model') === true || around[0]?.entries.has('llm') === true
}

/** Whether a key can only be that of a model's system message. */
function isSystem(key: string): boolean {
  return /^(?:system|system_?(?:prompt|message|instructions?|template))$/i.test(key)
}

/** The last key that names something. */
function keyOf({ path }: Leaf): string {
  return path.findLast(part => !BARE.test(part)) ?? path.at(-1) ?? ''
}

function isProse(text: string): boolean {
  const words = text.slice(0, 2000).match(/(?:^|\s)[^\s\p{L}]{0,5}\p{L}{2,}/gu)?.length ?? 0
  return words >= 6 || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{12}/u.test(text)
}

function isExample({ path, around }: Leaf): boolean {
  const [nearest] = around
  if (nearest && [...nearest.entries.keys()].some(key => OF_EXAMPLE.test(key))) return true
  return path.some(part => /^\d+$/.test(part) && Number(part) >= MOST_IN_LIST)
}
