import type { Condition, TemplatePiece } from '../../../../src/prompts/syntaxes/piece.ts'

type Values = Record<string, unknown>

/** Fills a template's pieces in, as whoever counts a sampled prompt does. `partials` are the files that it may include. */
export function fill(
  pieces: TemplatePiece[],
  scopes: Values[],
  partials: Map<string, TemplatePiece[]> = new Map(),
): string {
  const at = (name: string) => look(name, scopes)
  const all = (body: TemplatePiece[], inner: Values[] = scopes) => fill(body, inner, partials)
  const one = (piece: TemplatePiece): string => {
    switch (piece.kind) {
      case 'text':
        return piece.text
      case 'slot':
        return show(at(piece.name))
      case 'branch':
        return all(piece.arms.find(({ when }) => holds(when, at))?.body ?? piece.otherwise)
      case 'loop': {
        const over = at(piece.over)
        const items = Array.isArray(over) ? over : over ? [over] : []
        if (items.length === 0) return all(piece.otherwise)
        return items.map(item => all(piece.body, [scopeOf(piece.item, item), ...scopes])).join('')
      }
      case 'block':
        return all(piece.body)
      case 'include':
        return indented(all(withBlocks(partials.get(piece.target) ?? [], piece.blocks)), piece.indent)
    }
  }
  return pieces.map(one).join('')
}

function scopeOf(item: string, value: unknown): Values {
  return item === 'this' && typeof value === 'object' ? { this: value, ...(value as Values) } : { [item]: value }
}

function withBlocks(pieces: TemplatePiece[], blocks: { name: string; body: TemplatePiece[] }[]): TemplatePiece[] {
  return pieces.map(piece => {
    const own = piece.kind === 'block' ? blocks.find(block => block.name === piece.name) : undefined
    return own && piece.kind === 'block' ? { ...piece, body: own.body } : piece
  })
}

/** Handlebars indents every line but an empty rest behind the last line break. */
function indented(text: string, indent: string): string {
  const lines = text.split('\n')
  return lines.map((line, index) => (line === '' && index === lines.length - 1 ? line : indent + line)).join('\n')
}

function look(name: string, scopes: Values[]): unknown {
  if (name.startsWith('../')) return look(name.slice(3), scopes.slice(1))
  const [first = '', ...rest] = name.split('.')
  const scope = scopes.find(each => Object.hasOwn(each, first))
  return rest.reduce<unknown>((value, key) => (value as Values | undefined)?.[key], scope?.[first])
}

function show(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

function holds(when: Condition, at: (name: string) => unknown): boolean {
  switch (when.kind) {
    case 'unknown':
      throw new Error('an unknown condition has no sampled path')
    case 'truthy':
      return Array.isArray(at(when.name)) ? (at(when.name) as unknown[]).length > 0 : Boolean(at(when.name))
    case 'present':
      return at(when.name) !== undefined && at(when.name) !== null && at(when.name) !== false
    case 'defined':
      return at(when.name) !== undefined
    case 'equals':
      return at(when.name) === when.value
    case 'not':
      return !holds(when.of, at)
    case 'all':
      return when.of.every(each => holds(each, at))
    case 'any':
      return when.of.some(each => holds(each, at))
  }
}
