import type { Loc } from '../model/quantity.ts'
import { namedOf } from '../templates/syntaxes/expression.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import { skipped } from './baml-scan.ts'

/**
 * What the parameters of a `template_string` stand for where it is called: `Tone("calm", to=x)`. One that is given a variable of its own name
 * stands for that anyway.
 * @param head what stands between the template's name and its text: `(tone: string, to: string)`
 */
export function argumentsOf(head: string, given: string, at: Loc): TemplatePiece[] {
  const names = [...head.slice(0, 2000).matchAll(/(\w{1,200})\s{0,9}:/g)].map(([, name = '']) => name)
  return split(given).flatMap((argument, i): TemplatePiece[] => {
    const [, keyword, named] = /^(\w{1,200})\s{0,9}=(?!=)([\s\S]*)$/.exec(argument) ?? []
    const name = keyword ?? names[i]
    const value = (named ?? argument).trim()
    if (name === undefined || value === '' || value === name) return []
    const { name: other, made } = namedOf(value, 'jinja')
    return [{ kind: 'let', at, name, made: made ?? { kind: 'name', name: other }, body: [] }]
  })
}

/** The parts between commas that stand in no string and in no brackets. */
function split(given: string): string[] {
  const parts: string[] = []
  let [from, depth] = [0, 0]
  for (let at = 0; at < given.length; ) {
    const end = given[at] === '"' ? skipped(given, at) : undefined
    if (/[([{]/.test(given[at] ?? '')) depth++
    if (/[)\]}]/.test(given[at] ?? '')) depth--
    if (given[at] === ',' && depth === 0) {
      parts.push(given.slice(from, at).trim())
      from = at + 1
    }
    at = end ?? at + 1
  }
  return [...parts, given.slice(from).trim()].filter(part => part !== '')
}
