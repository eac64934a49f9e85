import type { Condition, TemplatePiece } from '../../../../src/templates/syntaxes/piece.ts'
import type { TemplateSyntax } from '../../../../src/templates/syntaxes/template-syntax.ts'

/** A template's pieces in short, one word or list each: `<name>`, `>target`, `[name: ...]`, `?condition(...)`, `*over(...)`. */
export function inShort(syntax: TemplateSyntax, text: string): string | unknown[] {
  const { pieces, fault } = syntax.parse(text, offset => ({ path: 'a', line: 1, column: offset + 1 }))
  return fault ? `${fault.problem} at ${fault.at.column}` : pieces.map(short)
}

function short(piece: TemplatePiece): unknown {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'slot':
      return [`<${piece.name}>`]
    case 'include':
      return [
        `>${piece.target || piece.computed?.key}`,
        ...piece.blocks.map(({ name, body }) => [name, ...body.map(short)]),
      ]
    case 'let':
      return [`${piece.name}=${JSON.stringify(piece.made ?? piece.body.map(short))}`]
    case 'block':
      return [`[${piece.name}`, ...piece.body.map(short)]
    case 'loop':
      return [`*${piece.over} as ${piece.item}`, piece.body.map(short), piece.otherwise.map(short)]
    case 'branch':
      return [...piece.arms.map(arm => [`?${told(arm.when)}`, ...arm.body.map(short)]), piece.otherwise.map(short)]
  }
}

export function told(when: Condition): string {
  if (when.kind === 'unknown') return 'unknown'
  if (when.kind === 'not') return `not(${told(when.of)})`
  if (when.kind === 'equals') return `${when.name}=${JSON.stringify(when.value)}`
  if (when.kind === 'contains') return `${when.name} has ${JSON.stringify(when.value)}`
  if (when.kind === 'compares') return `${when.name}${when.length ? ' length' : ''} ${when.by} ${when.to}`
  return 'of' in when ? `${when.kind}(${when.of.map(told)})` : `${when.kind}(${when.name})`
}
