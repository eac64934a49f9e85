import { countDocuments, isData, readData } from '../data/read-data.ts'
import { type Fault, lookUp, type Tree } from '../data/tree.ts'
import { isCrew } from './crew.ts'
import { leavesIn } from './leaves-in.ts'
import { isCertainLeaf, isPromptLeaf, promptsAmongTranslations } from './prompt-leaves.ts'

/** Every file with a certain leaf has one of these words. */
const HINTS =
  /prompt|instruction|persona|backstory|guideline|sys_?msg|system|you(?:'re| are| must| should| can| will) |your (?:task|job|role|goal|objective|purpose|mission) |act as |as an? |i want you to|assume the role/i

/**
 * Whether data of any name holds prompts as values, by the keys and the first words of its texts. What has none of the words is not parsed.
 * @param expected whether its folder is one of prompts, so that a text needs no such word
 */
export function holdsPromptValues(path: string, text: string, expected = false): boolean {
  if (!isData(path) || !(expected || HINTS.test(text))) return false
  const documents = Array.from({ length: Math.min(MOST_DOCUMENTS, countDocuments({ path, text })) }, (_, i) => i)
  return documents.some(document => holdsIn(path, readData({ path, text, document }), expected))
}

/** Of a file with more documents the first are looked at. */
const MOST_DOCUMENTS = 20

function holdsIn(path: string, tree: Tree | Fault, expected: boolean): boolean {
  if ('problem' in tree || isConversation(tree)) return false
  if (isCrew(path, tree)) return true
  const all = leavesIn(tree)
  if (isTranslation(path)) return promptsAmongTranslations(all).length > 0
  return all.some(expected ? isPromptLeaf : isCertainLeaf)
}

/** One request to a model, which is read as that. */
function isConversation(tree: Tree): boolean {
  const list =
    ['messages', 'contents', 'input'].map(key => lookUp(tree, key)).find(each => each?.kind === 'list') ?? tree
  return list.kind === 'list' && list.items.some(item => lookUp(item, 'role') ?? lookUp(item, 'parts'))
}

/** Whether a file is one of texts in several languages, most of which are for people. */
export function isTranslation(path: string): boolean {
  return /(?:^|\/)(?:locales?|i18n|translations?|lang|langs|languages|intl|l10n)\//i.test(path)
}
