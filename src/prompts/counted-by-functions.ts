import type { HandedOn } from '../parsed/prompt-file.ts'
import type { PromptsOf } from './held-at.ts'

/** The functions that all that call them give prompts that count: what they hand on of it counts, too. */
export function givenPrompts(all: readonly HandedOn[], sent: PromptsOf): ReadonlySet<string> {
  const given = new Set<string>()
  const others = new Set<string>()
  for (const { place, literals } of all) {
    const [called = '', key] = place.split(' ')
    if (key === 'return') continue
    const isCounted = literals.length > 0 && literals.every(each => sent.has(each))
    if (isCounted) given.add(called)
    else others.add(called)
  }
  return new Set([...given].filter(each => each !== '' && !others.has(each)))
}

/**
 * Whether an expression in a function sends nothing but prompts that count: it calls a function of the file that returns only such, is a name of
 * that, or hands that to another function.
 */
export function countedIn(all: readonly HandedOn[], sent: PromptsOf): (what: string, within: string) => boolean {
  const returned = returnedPrompts(all, sent)
  const at = new Map<string, HandedOn[]>()
  const add = (key: string, each: HandedOn) => {
    const known = at.get(key)
    if (known) known.push(each)
    else at.set(key, [each])
  }
  for (const each of returned.size > 0 ? all : []) {
    const called = nameOf(each)
    add(`${each.within}\0${called === '' ? each.place.slice(1) : `${called}(`}`, each)
  }
  const isCounted = (what: string, within: string, depth = 0): boolean => {
    const called = calledIn(what)
    if (returned.has(called)) return true
    if (depth > DEEPEST) return false
    const isAll = ({ alone }: HandedOn) => alone.length > 0 && alone.every(each => isCounted(each, within, depth + 1))
    if (called !== '') return (at.get(`${within}\0${called}(`) ?? []).some(isAll)
    const bound = at.get(`${within}\0${what}`) ?? []
    return bound.length > 0 && bound.every(isAll)
  }
  return isCounted
}

const DEEPEST = 4

/** The functions of a file that return nothing but prompts that count, filled in or not: what calls them sends those. */
function returnedPrompts(all: readonly HandedOn[], sent: PromptsOf): ReadonlySet<string> {
  const returns = all.filter(({ place }) => place.endsWith(' return'))
  const isCounted = ({ literals, alone }: HandedOn) => alone.length === 0 && literals.some(each => sent.has(each))
  const others = new Set(returns.filter(each => !isCounted(each)).map(nameOf))
  return new Set(returns.map(nameOf).filter(each => each !== '' && !others.has(each)))
}

const nameOf = ({ place }: HandedOn) => place.slice(0, place.indexOf(' '))

/** The function of the same file or class that an expression calls, and does nothing else; empty where it calls none. */
function calledIn(expression: string): string {
  if (expression.includes(').')) return ''
  return /^(?:await\s+)?(?:(?:self|cls|this)\.)?([\w$]+)\(/.exec(expression)?.[1] ?? ''
}
