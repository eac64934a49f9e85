import { asCount, asString, lookUp, type Tree } from '../data/tree.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import type { Settings } from '../model/settings.ts'
import { HOLDERS } from './request-holders.ts'
import { readModifiers } from './request-modifiers.ts'

/**
 * Where a model is named, the first that names one counts. `configuration` is Prompty's (https://prompty.ai, file
 * specification), `id` its second version's, `engine` that of GitHub's agentic workflows, `name` and plain strings everyone else's.
 */
const MODEL = [
  ['model'],
  ['modelId'],
  ['model', 'id'],
  ['model', 'name'],
  ['model', 'configuration', 'model'],
  ['model', 'configuration', 'azure_deployment'],
  ['engine', 'model'],
]

const MAX_OUTPUT = [
  ['max_tokens'],
  ['max_completion_tokens'],
  ['max_output_tokens'],
  ['maxOutputTokens'],
  ['maxTokens'],
  ['max_tokens_to_sample'],
  ['max_gen_len'],
  ['textGenerationConfig', 'maxTokenCount'],
  ['max_new_tokens'],
  ['options', 'num_predict'],
]
const EFFORT = [
  ['reasoning_effort'],
  ['reasoningEffort'],
  ['effort'],
  ['reasoning', 'effort'],
  ['output_config', 'effort'],
  ['thinkingConfig', 'thinkingLevel'],
  ['thinking_config', 'thinking_level'],
  ['reasoning_config'],
]

/** What a file says of its request beside the messages. What is of another type than it should be is not said. */
export function readSettings(tree: Tree, place?: (offset: number) => Loc): Settings {
  const settings: Settings = {}
  const modifiers = place ? readModifiers(tree, place) : []
  if (modifiers.length > 0) settings.modifiers = modifiers
  const maxOutput = first(tree, MAX_OUTPUT, asCount)
  const n = first(tree, [['n'], ['candidateCount'], ['candidate_count'], ['num_generations']], asCount)
  const effort = first(tree, EFFORT, asWord)
  if (maxOutput !== undefined) settings.maxOutput = maxOutput
  if (n !== undefined) settings.n = n
  if (effort !== undefined) settings.effort = effort
  if (lookUp(tree, 'output_config', 'task_budget')?.kind === 'map') settings.taskBudget = true
  if (asString(lookUp(tree, 'reasoning', 'mode')) === 'pro') settings.pro = true
  const thinking =
    asString(lookUp(tree, 'thinking', 'type')) ??
    asString(lookUp(tree, 'additionalModelRequestFields', 'thinking', 'type')) ??
    asString(lookUp(tree, 'additionalModelRequestFields', 'reasoning_config', 'type')) ??
    asString(lookUp(tree, 'additionalModelRequestFields', 'reasoningConfig', 'type'))
  if (thinking === 'enabled' || thinking === 'adaptive')
    settings.thinking = thinking === 'enabled' ? 'budget' : 'adaptive'
  // Routers write the same for all models as `reasoning`, beside messages.
  else if (lookUp(tree, 'messages') && turnsOn(lookUp(tree, 'reasoning'))) settings.thinking = 'budget'
  return settings
}

function turnsOn(reasoning: Tree | undefined): boolean {
  const enabled = lookUp(reasoning, 'enabled')
  const isOff = enabled?.kind === 'scalar' && enabled.value === false
  return reasoning?.kind === 'map' && !isOff && asString(lookUp(reasoning, 'effort')) !== 'none'
}

/** The model that a file names. `place` finds the place of an offset in the tree's own text. */
export function readModel(tree: Tree, place: (offset: number) => Loc): Prompt['model'] {
  for (const keys of MODEL) {
    const found = lookUp(tree, ...keys)
    const asked = asModel(found)
    // An agent's file says so of the model of its conversation, whichever that is.
    if (asked === 'inherit') return undefined
    if (found && asked !== undefined) return { asked, at: place(found.at) }
  }
  return undefined
}

/** The id that a file declares, undefined where it is none that could stand for a prompt in every output. */
export function readId(tree: Tree): string | undefined {
  const id = asString(lookUp(tree, 'id'))
  return id !== undefined && /^[\w./-]{1,200}$/.test(id) ? id : undefined
}

function first<T>(tree: Tree, names: string[][], as: (tree: Tree | undefined) => T | undefined): T | undefined {
  for (const holder of HOLDERS) {
    for (const name of names) {
      const found = as(lookUp(tree, ...holder, ...name))
      if (found !== undefined) return found
    }
  }
  return undefined
}

function asWord(tree: Tree | undefined): string | undefined {
  const word = asString(tree)
  return word !== undefined && /^[\w.-]{1,40}$/.test(word) ? word : undefined
}

/** A name, and not a reference such as `${env:DEPLOYMENT}` that only production can resolve: such a file names no model. */
function asModel(tree: Tree | undefined): string | undefined {
  const name = asString(tree)?.trim()
  return name !== undefined && /^[^\s{}$\p{Cc}][^{}$\p{Cc}]{0,199}$/u.test(name) ? name : undefined
}
