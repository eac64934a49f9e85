import type { Taking } from '../model/declarations.ts'
import { asWholes } from './as-wholes.ts'
import type { Candidate, SchemaField } from './detect/candidate.ts'
import { candidatesIn } from './detect/candidates.ts'
import { flowIn } from './detect/flow.ts'
import { furtherUsesIn } from './detect/further-uses-in.ts'
import { judge, SHORT } from './detect/judge.ts'
import { isPromptName } from './detect/names.ts'
import { peopleIn } from './detect/people.ts'
import { Folder } from './fold/fold.ts'
import { sent } from './fold/held-in.ts'
import { certainText, type Piece } from './fold/piece.ts'
import type { Budget } from './fold/repeated.ts'
import type { OpenModule } from './fold/resolve.ts'
import type { Found } from './found.ts'
import { marked } from './marks.ts'
import type { Module } from './module.ts'
import type { Expr } from './outline.ts'
import type { Scope } from './scopes.ts'
import { askedFor, withoutParts } from './without-parts.ts'

/** Steps to read the texts of a file, besides some for each of its characters: constants may repeat others without end. */
const MOST_STEPS = 300_000
/** Files of more are not read. */
const MOST_CHARACTERS = 4 * 2 ** 20

/** What of a module is asked for. */
interface Wanted {
  take?: Taking | undefined
}

/**
 * The prompts of a module, in the order of the source. What one takes in from the same file is no prompt of its own. `cut`: where
 * there was more to follow than any program has. `names`: what could be taken by name. `elsewhere`:
 * requests that are made of other files' texts alone; `borrowed`: what would be a prompt here, if no file has these texts as its own prompts.
 */
export function promptsIn(
  module: Module,
  open: OpenModule,
  { take }: Wanted = {},
): { found: Found[]; elsewhere: Found[]; borrowed: Found[]; cut: Budget['cut']; names: string[] } {
  const candidates = candidatesIn(module, open)
  const people = peopleIn(module)
  const flow = flowIn(
    module,
    candidates.filter(({ kind, weak }) => kind === 'request' && !weak),
    people,
  )
  const marks = marked(
    module.marks,
    candidates.filter(({ names }) => names.at(-1) !== '__doc__'),
    module.text,
  )
  const budget: Budget = { steps: MOST_STEPS + Math.ceil(module.text.length / 4), characters: 4 * MOST_CHARACTERS }
  const requests: Found[] = []
  const accepted = candidates.flatMap((candidate): Found[] => {
    if (!take && !marks.has(candidate) && isShort(candidate, budget)) return []
    const found = foldOne(candidate, module, open, budget)
    const text = [...found.messages.map(({ pieces }) => certainText(pieces)), ...found.described.map(certainText)].join(
      '\n',
    )
    const mark = marks.get(candidate)
    const isNamed = isNameable(candidate, text) && take?.takes(found.name)
    const byRules = take === undefined || take.alsoFound ? judge(candidate, text, module, { flow, people }) : undefined
    if (candidate.kind === 'request') requests.push({ ...found, why: 'message', mark })
    const why = isNamed ? 'taken' : mark?.says === 'prompt' && text.trim() !== '' ? 'marked' : byRules
    return why ? [{ ...found, why, mark }] : []
  })
  const kept = withFurtherUses(
    asWholes(withoutParts(accepted, module), module).map(found => asAsked(found, requests)),
    module,
  )
  const names = take ? [...new Set(candidates.filter(each => each.names.length > 0).map(nameOf))] : []
  const isElsewhere = ({ used }: Found) => used.length > 0 && used.every(each => each.module !== module)
  const elsewhere = requests.filter(isElsewhere)
  const borrowed = accepted.filter(each => each.candidate.kind === 'request' && isElsewhere(each))
  const keyed = withKeys([...kept, ...borrowed])
  return {
    found: keyed.slice(0, kept.length),
    elsewhere,
    borrowed: keyed.slice(kept.length),
    cut: budget.cut,
    names,
  }
}

/** Whether a candidate is one text that is too short to be a prompt, as most are: it takes its step, and is not looked at. */
function isShort({ kind, parts, tool }: Candidate, budget: Budget): boolean {
  const [expr, ...more] = parts[0]?.exprs ?? []
  if (kind !== 'text' || tool || parts.length > 1 || expr?.kind !== 'text' || more.length > 0) return false
  const { length } = expr.spelled.text
  if (length >= SHORT || budget.steps <= 0 || budget.characters < length) return false
  budget.steps--
  budget.characters -= length
  return true
}

/** Arguments of calls have no name of their own, and what documents code is no text of it. */
function isNameable({ names, calls, kind }: Candidate, text: string): boolean {
  if (text.trim() === '' || names.at(-1) === '__doc__') return false
  return kind !== 'text' || calls.length === 0 || text.trim().length >= ENOUGH
}

/** Characters from which on a call's argument is the text that the name beside the call is about, and no path or key. */
const ENOUGH = 45

function asAsked(found: Found, requests: readonly Found[]): Found {
  const { candidate, why } = found
  const request = (why === 'taken' || why === 'marked') && !candidate.asks ? askedFor(found, requests) : undefined
  if (!request) return found
  const { asks, scope } = request.candidate
  return { ...found, asked: { expr: asks, scope } }
}

function foldOne(candidate: Candidate, module: Module, open: OpenModule, budget: Budget): Omit<Found, 'why' | 'mark'> {
  const folder = new Folder(open, budget)
  const { scope, tool, parts } = candidate
  const isAsked = candidate.kind === 'request' && !candidate.weak
  const fold = (expr: Expr, at: { scope: Scope; module: Module }) => folder.fold(expr, at.scope, at.module)
  const read = (expr: Expr) => (isAsked ? sent(expr, { scope, module }, open, fold) : fold(expr, { scope, module }))
  const messages = parts
    .map(({ role, exprs, ifCertain }) => ({ role, pieces: exprs.flatMap(read), ifCertain }))
    .filter(({ pieces, ifCertain }) => (ifCertain ? certainText(pieces).trim() !== '' : pieces.length > 0))
    .map(({ role, pieces }) => ({ role, pieces }))
    .map(message => (candidate.through ? { ...message, pieces: oftener(message.pieces, candidate, module) } : message))
  const texts = tool ? [...(tool.description ? [tool.description] : []), ...tool.texts] : []
  const written = candidate.written ?? { scope, module }
  const inherited = (tool?.inherited ?? []).map(({ expr, scope, module }) => folder.fold(expr, scope, module))
  const fields = (tool?.fields ?? []).map(field => fieldPieces(field, folder))
  const described = [...texts.map(expr => folder.fold(expr, written.scope, written.module)), ...inherited, ...fields]
  return { key: '', name: nameOf(candidate), candidate, messages, used: folder.used, from: candidate.from, described }
}

function fieldPieces({ text, from, to, module }: SchemaField, folder: Folder): Piece[] {
  folder.used.push({ module, from, to })
  return [{ kind: 'text', spelled: { text, marks: [[0, from]] }, module }]
}

/** A text that is made of another by its name may be sent although it is no known prompt. */
function withFurtherUses(all: readonly Found[], module: Module): Found[] {
  const counted = all.flatMap(({ candidate }) => candidate.parts.flatMap(({ exprs }) => exprs))
  const further = all.length > 0 ? (module.further ?? furtherUsesIn(module, counted)) : new Map<number, number>()
  return all.map(found => {
    const own = found.used.filter(used => used.module === module)
    const furtherUses = own.reduce((most, { from }) => Math.max(most, further.get(from) ?? 0), 0)
    return furtherUses > 0 ? { ...found, furtherUses } : found
  })
}

function oftener(body: Piece[], { from }: Candidate, module: Module): Piece[] {
  return [{ kind: 'loop', body, least: 1, from, module }]
}

/** A call goes by the function that it stands in: what its answer is called says nothing of the prompt. */
function nameOf({ scope, names, asks, tool }: Candidate): string {
  const bound = names.filter(name => name !== '__doc__')
  const own = tool?.name && bound.length === 0 && tool.name !== scope.path.at(-1) ? [tool.name] : bound
  const called = asks && scope.path.length > 0 ? own.filter(isPromptName) : own
  const last = asks?.kind === 'call' && called.length + scope.path.length === 0 ? asks.name.split('.').slice(-1) : []
  return [...scope.path, ...called, ...last]
    .join('.')
    .replace(/[^\w.$-]+/g, '-')
    .slice(0, 200)
}

function withKeys(all: readonly Found[]): Found[] {
  const taken = new Map<string, number>()
  return all.map(found => {
    const key = found.key || found.name || 'prompt'
    const ordinal = (taken.get(key) ?? 0) + 1
    taken.set(key, ordinal)
    return { ...found, key: ordinal === 1 ? key : `${key}.${ordinal}` }
  })
}
