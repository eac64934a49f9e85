import { argumentsOf, namedOf } from './expression.ts'
import type { Mark } from './mark.ts'
import type { Expression } from './piece.ts'

/**
 * Blocks of Jinja whose text is sent by something else: `{% filter f %}` sends what a filter makes of it, `{% set a | f %}` keeps that by a
 * name, and `{% call m() %}` lends it to a macro, which sends it wherever it says `caller()`.
 */
export function lentBlock(word: 'filter' | 'set' | 'call', rest: string, raw: string, at: number): Mark {
  // No name of a template has this sign, so that blocks within blocks keep apart.
  const name = `${word}@${at}`
  if (word === 'call') {
    const [, takes = '', macro = ''] = /^(\([^()]{0,200}\))?\s*([\s\S]*)$/.exec(rest) ?? []
    const call = { kind: 'slot', raw, ...namedOf(macro, 'jinja'), lends: name } as const
    return {
      kind: 'open',
      name: word,
      opening: { kind: 'let', name, takes: argumentsOf(`m${takes}`) ?? [], behind: call },
      at,
    }
  }
  const [, target = '', filters = ''] =
    word === 'set' ? (/^([\w.]{1,200})\s*\|([\s\S]*)$/.exec(rest) ?? []) : ['', '', rest]
  const made = filteredBy(filters, name)
  const behind =
    word === 'set' ? ({ kind: 'let', name: target, made } as const) : ({ kind: 'slot', raw, name, made } as const)
  return { kind: 'open', name: word, opening: { kind: 'let', name, behind }, at }
}

/** What filters make of what a name stands for. What cannot be read is a filter that nobody knows. */
function filteredBy(filters: string, name: string): Expression {
  const { made } = namedOf(`_|${filters}`, 'jinja')
  return renamed(made ?? { kind: 'through', of: { kind: 'name', name: '_' }, filter: '', with: [] }, name)
}

/** The same filters of another name, as the name of a block is none that can be read. */
function renamed(made: Expression, name: string): Expression {
  if (made.kind === 'through') return { ...made, of: renamed(made.of, name) }
  return { kind: 'name', name }
}
