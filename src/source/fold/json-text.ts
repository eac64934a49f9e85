import { entriesOf, entryOf } from '../detect/shapes.ts'
import { literalOf } from '../literal-json.ts'
import type { Module } from '../module.ts'
import type { Call } from '../outline.ts'
import type { Spelled } from '../spelled.ts'
import type { Place } from './place.ts'
import { type OpenModule, resolve } from './resolve.ts'

/** What `JSON.stringify` and `json.dumps` make of plain data that is written out, here or under a name; undefined where any of it is not certain. */
export function jsonOf(
  call: Call,
  place: Place,
  open: OpenModule,
): { spelled: Spelled; used: { module: Module; from: number; to: number } } | undefined {
  const expr = call.args[0]?.value
  const { module } = place
  const found =
    expr?.kind === 'name' ? resolve(expr.name, expr.from, place.scope, module, open) : expr && { expr, module }
  const data = found && literalOf(found.expr)
  const text = data && !isTooWide(call, data.value) ? jsonText(call, data.value) : undefined
  if (!found || text === undefined) return undefined
  const { from, to } = found.expr
  return { spelled: { text, marks: [[0, from]] }, used: { module: found.module, from, to } }
}

function jsonText(call: Call, value: unknown): string | undefined {
  const named = entriesOf({ ...call, args: call.args.slice(1) })
  if (call.name === 'JSON.stringify') return JSON.stringify(value, null, blanksOf(call.args[2]))
  if (named.some(({ key = '' }) => !/^(?:indent|ensure_ascii)$/.test(key))) return undefined
  const indent = blanksOf(
    call.args.find(({ name }) => name === 'indent'),
    MOST_BLANKS,
  )
  const ascii = entryOf(named, /^ensure_ascii$/)
  const text = pythonJson(value, indent)
  return ascii?.kind === 'constant' && ascii.value === false
    ? text
    : text.replace(/[\u0080-\uffff]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** JavaScript indents by at most ten characters, Python by any number. */
function blanksOf(arg: Call['args'][number] | undefined, most = 10): string {
  if (arg?.value.kind === 'text') return arg.value.spelled.text.slice(0, most)
  const count = arg?.value.kind === 'constant' ? Number(arg.value.value) : 0
  return ' '.repeat(Math.max(0, Math.min(most, count)))
}

const MOST_BLANKS = 100_000
/** The most characters that indentation may add. */
const WIDEST = 4 * 2 ** 20

function isTooWide(call: Call, value: unknown): boolean {
  const blanks = blanksOf(
    call.args.find(({ name }) => name === 'indent'),
    MOST_BLANKS,
  ).length
  return blanks > 10 && blanks * JSON.stringify(value).length > WIDEST
}

/** As `json.dumps` writes it: with a blank behind commas and colons. */
function pythonJson(value: unknown, indent: string, lead = '\n'): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = indent === '' ? '' : lead + indent
  const parts = Array.isArray(value)
    ? value.map(item => pythonJson(item, indent, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pythonJson(item, indent, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return open + close
  return indent === '' ? open + parts.join(', ') + close : open + inner + parts.join(`,${inner}`) + lead + close
}
