import type { Module } from '../module.ts'
import type { Candidate } from './candidate.ts'
import type { Flow, Reached } from './flow.ts'
import {
  isAside,
  isInterface,
  isPromptConstant,
  isPromptName,
  isPromptPath,
  isToolText,
  opensAsPrompt,
  opensAsTool,
} from './names.ts'
import type { People } from './people.ts'
import { asks } from './requests.ts'
import { SHOWS } from './shows.ts'

/** Why a text is a prompt. */
export type Why = 'message' | 'tool' | 'name' | 'scope' | 'file' | 'opening' | 'flow' | 'docstring' | 'taken' | 'marked'

/** Characters of about 50 tokens, under which a name alone proves nothing. */
const ENOUGH = 170
/** Characters of about 15 tokens, under which two reasons prove nothing either. */
export const SHORT = 45
/** Under this a text says nothing of its own. */
const LEAST = 12

const LABELS = /^(?:description|title|usage|summary|message|error|detail|version|sql|query|html|css)$/i
/** What a form says of a field, whatever the field is for. */
const OF_A_FIELD = /^(?:help|label|placeholder|epilog|tooltip|how_?to_?use\w*)$/i

/** Judges a candidate by its place, its names and its words. `text` is what is certain of it. */
export function judge(
  candidate: Candidate,
  text: string,
  module: Module,
  { flow, people }: { flow: Flow; people: People },
): Why | undefined {
  // Notebooks stand in folders of examples even where they run; without a config they are not read there.
  if (isAside(module.path) && !module.path.endsWith('.ipynb')) return undefined
  const trimmed = text.trim()
  if (documentsRoute(candidate)) return undefined
  if (candidate.kind === 'tool') return trimmed.length >= LEAST ? 'tool' : undefined
  if (isAskedOfPeople(candidate, people)) return undefined
  if (candidate.kind === 'request' && !candidate.weak) return trimmed.length >= LEAST ? 'message' : undefined
  if (trimmed.length < SHORT || !isProse(trimmed)) return undefined
  const isForTool = isToolText([...candidate.scope.path, ...candidate.names]) || opensAsTool(trimmed)
  const reasons = isForPeople(candidate, module, isForTool, trimmed) ? [] : reasonsOf(candidate, trimmed, module, flow)
  const [first] = reasons
  if (first === undefined || people.readsAll(candidate.scope, candidate.names)) return undefined
  return trimmed.length >= ENOUGH || reasons.length > 1 ? first : undefined
}

/** A question of a program to who runs it, or a text that is shown. */
function isAskedOfPeople({ kind, asks, calls, weak }: Candidate, people: People): boolean {
  const [call] = calls
  if (kind === 'request' && asks?.kind === 'call') return people.isAskedBy(asks)
  if (kind === 'request') return weak && call !== undefined && people.isAskedBy(call)
  return call !== undefined && people.isShownBy(call)
}

function reasonsOf(candidate: Candidate, text: string, module: Module, flow: Flow): Why[] {
  const { names, scope, calls, returned, kind, beside = '' } = candidate
  const [call] = calls
  const opens = opensAsPrompt(text) && !isInterface(module.path)
  const isNamed = names.some(name => isPromptName(name) || isPromptConstant(name)) || isPromptName(beside)
  const isWithin =
    (returned || names.length > 0) && scope.path.some(name => isPromptName(name) && !isView(name, module))
  const described = isToolText([...scope.path, ...names])
  const all: [Why, boolean][] = [
    ['message', kind === 'request'],
    ['name', isNamed],
    ['scope', isWithin],
    ['tool', described],
    ['tool', opensAsTool(text)],
    ['flow', flows(candidate, isNamed || isWithin ? flow.asked : flow.named)],
    ['file', isPromptPath(module.path)],
    ['opening', opens || (opensAsPrompt(text) && call !== undefined && asks(call))],
  ]
  return all.flatMap(([why, holds]) => (holds ? [why] : []))
}

function flows({ parts, names, scope, returned }: Candidate, flow: Reached): boolean {
  if (parts.some(part => part.exprs.some(expr => flow.holds(expr)))) return true
  return (names.length > 0 && flow.reaches(scope, names.join('.'))) || (returned && flow.returns(scope))
}

/** Texts that are printed, logged, raised or shown, or document the code. */
function isForPeople({ names, calls }: Candidate, { path }: Module, isForTool: boolean, text: string): boolean {
  const last = names.at(-1) ?? ''
  const [call] = calls
  return (
    last === '__doc__' ||
    (call !== undefined && SHOWS.test(call.name)) ||
    OF_A_FIELD.test(last) ||
    (LABELS.test(last) && !isPromptPath(path) && !isForTool && !(last === 'query' && opensAsPrompt(text)))
  )
}

/** Example answers in the documentation of an API, which are never sent. */
function documentsRoute({ names }: Candidate): boolean {
  return names.includes('responses') && names.some(name => /^examples?$/.test(name))
}

/** The name of a part of a user interface, such as `PromptDialog`. */
function isView(name: string, { path }: Module): boolean {
  return isInterface(path) && /^[A-Z][a-z]/.test(name)
}

/** What colours a text on a terminal begins with. */
const ESCAPE = '\u001b['

/** Whether it is prose, and not code, an address or data. */
function isProse(text: string): boolean {
  if (text.includes(ESCAPE)) return false
  const words = text.match(/(?:^|\s)[^\s\p{L}]{0,10}\p{L}{2,}/gu)?.length ?? 0
  return (words >= 6 && !isCode(text)) || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{12}/u.test(text)
}

/** Whether most lines are statements. */
function isCode(text: string): boolean {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const statements = lines.filter(line =>
    /;\s*$|^\s*(?:import|const|let|var|def|function|export)\s|^\s*\}\)?;?\s*$/.test(line),
  )
  return lines.length > 3 && statements.length > lines.length / 2
}
