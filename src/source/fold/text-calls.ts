import type { Call, Expr } from '../outline.ts'
import { isCutValue } from '../versions.ts'
import { AROUND, type Change, METHODS, mayMake } from './making-names.ts'

/** What a call makes of a text, where that is known. */
export type Making =
  | { how: Change; of: Expr }
  | { how: 'join'; of: Expr; between: Expr }
  | { how: 'repeat'; of: Expr; times: Expr | undefined }
  | { how: 'pattern'; of: Expr; into: Expr }
  | { how: 'json'; of: Expr }

/** What a call makes of a text; undefined where it is no text, or nobody knows. */
export function makingOf(call: Call, language: Language): Making | undefined {
  const { on, name } = call
  if (!mayMake(name)) return undefined
  const last = name.slice(name.lastIndexOf('.') + 1)
  if (name === '%') return on && { how: 'percent', of: on }
  if (name === '*' || (last === 'repeat' && language === 'javascript'))
    return on && { how: 'repeat', of: on, times: call.args[0]?.value }
  return ofFunction(call, last, language) ?? (on && ofMethod(call, on, last, language))
}

type Language = 'python' | 'javascript'

function ofFunction(call: Call, last: string, language: Language): Making | undefined {
  const first = call.args.find(arg => arg.name === undefined)?.value
  if (AROUND.test(last) || AROUND.test(call.name)) return around(call, first)
  if (!first) return undefined
  if (/^(?:JSON\.stringify|json\.dumps)$/.test(call.name)) return { how: 'json', of: first }
  if (/^re\.subn?$/.test(call.name) && call.args[1] && call.args[2])
    return { how: 'pattern', of: call.args[2].value, into: call.args[1].value }
  if (/^(?:os\.)?(?:environ\.get|getenv)$/.test(call.name))
    return call.args[1] && { how: 'same', of: call.args[1].value }
  if (last === 'dedent') return { how: language === 'python' ? 'dedent' : 'unindent', of: first }
  if (last === 'indent' && call.args[1]?.value.kind === 'text') return { how: 'indent', of: first }
  if (last === 'cleandoc') return { how: 'cleandoc', of: first }
  return /^(?:stripIndents?|outdent|codeBlock|undent)$/.test(last) ? { how: 'unindent', of: first } : undefined
}

function around(call: Call, first: Expr | undefined): Making | undefined {
  const of = templateIn(call) ?? (first?.kind === 'map' ? undefined : first)
  return of && { how: isFString(call) ? 'f-string' : 'same', of }
}

/** Templates of LangChain and LlamaIndex, which `str.format` fills unless the call says otherwise: a brace that is sent is written twice. */
const F_STRINGS = /(?:^|\.)(?:\w*PromptTemplate(?:\.from_?[tT]emplate)?)$/

function isFString({ name, args }: Call): boolean {
  if (!F_STRINGS.test(name) || /RichPromptTemplate/.test(name)) return false
  const keys = args.flatMap(({ name: key, value }) => [{ key, value }, ...(value.kind === 'map' ? value.entries : [])])
  const format = keys.find(({ key }) => /^template_?[fF]ormat$/.test(key ?? ''))?.value
  return format === undefined || (format.kind === 'text' && format.spelled.text === 'f-string')
}

function templateIn({ args }: Call): Expr | undefined {
  const [first] = args
  const entries = first?.value.kind === 'map' ? first.value.entries : []
  const named = args.find(({ name }) => name !== undefined && /^(?:template|prompt|text|content)$/.test(name))
  return named?.value ?? entries.find(({ key }) => key === 'template')?.value
}

function ofMethod({ args }: Call, on: Expr, last: string, language: Language): Making | undefined {
  const isPath = on.kind === 'name' && /(?:^|\.)(?:path|posixpath|ntpath|posix|win32)$/.test(on.name)
  if (last === 'join' && !isPath) return joining(on, args[0]?.value, language)
  // Lists have a method of that name too.
  if (last === 'concat' && language === 'javascript')
    return isTextual(on, language) ? { how: 'concat', of: on } : undefined
  if (last === 'replace')
    return args.length < 2 ? undefined : { how: language === 'python' ? 'replace' : 'replace-once', of: on }
  const how = METHODS.get(last)
  const first = args[0]?.value
  if (how && /strip$|^remove/.test(how) && first && first.kind !== 'text') return undefined
  if (last === 'substitute' || last === 'safe_substitute') return { how: isTemplate(on) ? 'dollar' : 'same', of: on }
  return how && { how, of: on }
}

/** Whether a text is one of Python's `string.Template`. */
function isTemplate(on: Expr): boolean {
  return on.kind === 'name' || (on.kind === 'call' && /(?:^|\.)Template$/.test(on.name))
}

/** Python joins by a text, JavaScript a list. */
function joining(on: Expr, first: Expr | undefined, language: Language): Making | undefined {
  if (language === 'python') return first && { how: 'join', of: first, between: on }
  const { from, to } = on
  return {
    how: 'join',
    of: on,
    between: first ?? { kind: 'text', from, to, spelled: { text: ',', marks: [[0, from]] } },
  }
}

const NEVER: ReadonlySet<Expr['kind']> = new Set(['name', 'constant', 'list', 'map', 'lambda'])

/** Each expression is asked about once: a chain of calls would ask twice at every link. */
const known = new WeakMap<Expr, boolean>()

/** Whether an expression makes a text that is partly written here. */
export function isTextual(expr: Expr, language: Language): boolean {
  if (expr.kind === 'text') return true
  if (NEVER.has(expr.kind)) return false
  const found = known.get(expr) ?? makesText(expr, language)
  known.set(expr, found)
  return found
}

function makesText(expr: Expr, language: Language): boolean {
  switch (expr.kind) {
    case 'text':
      return true
    case 'joined':
      return expr.parts.some(part => isTextual(part, language))
    case 'either':
      return expr.options.some(option => isTextual(option, language))
    case 'maybe':
      return isTextual(expr.value, language)
    case 'call': {
      const making = makingOf(expr, language)
      if (!making) return false
      if (making.how === 'join') return listsTexts(making.of, language)
      if (making.how === 'json') return false
      return isTextual(making.of, language)
    }
    case 'other':
      return isCutValue(expr)
    default:
      return false
  }
}

/** Whether an expression is a list of texts that are partly written here. */
export function listsTexts(expr: Expr, language: Language): boolean {
  if (expr.kind === 'list') return expr.items.some(item => isTextual(item, language))
  if (expr.kind === 'joined') return expr.parts.some(part => listsTexts(part, language))
  if (expr.kind === 'either') return expr.options.some(option => listsTexts(option, language))
  if (expr.kind !== 'call') return false
  if (!expr.on)
    return /^(?:list|tuple|filter)$/.test(expr.name) && expr.args.some(({ value }) => listsTexts(value, language))
  const [first] = expr.args
  const made = first?.value.kind === 'lambda' ? first.value.define.body : []
  if (/(?:^|\.)split$/.test(expr.name) && first?.value.kind === 'text') return isTextual(expr.on, language)
  return (
    /(?:^|\.)(?:map|filter|concat)$/.test(expr.name) &&
    (listsTexts(expr.on, language) || made.some(each => each.kind === 'returns' && isTextual(each.value, language)))
  )
}
