import type { HandedOn } from '../parsed/prompt-file.ts'
import type { OpenModule } from './fold/resolve.ts'
import type { Module } from './module.ts'

/** What is handed on, by its offset. */
export type Handed = Omit<HandedOn, 'at'> & { from: number }

const OF_LOOPS = /(?:^|[;{}])[ \t]{0,200}(?:async[ \t]{1,9})?for[ \t]{1,9}([^\n:]{1,200}?)[ \t]{1,9}in\b/gm
/** What binds a name in other ways than `=` does, where a statement may begin: prose speaks of names, too. */
const BINDS = [
  /(?:^|[;{}])[ \t]{0,200}(?:(?:export|default|async|abstract)[ \t]{1,9}){0,4}(?:def|class|function\*?)[ \t]{1,9}([\w$]{1,200})/gm,
  OF_LOOPS,
  /(?:^|[;{}()])[ \t]{0,200}for\s{0,9}(?:await\s{0,9})?\(\s{0,9}(?:(?:const|let|var)\s{1,9})?([^\n;()]{1,200}?)\s{1,9}(?:of|in)\b/gm,
  /(?:^|[;{}])[ \t]{0,200}(?:case|import|from[ \t]{1,9}[\w.]{1,200}[ \t]{1,9}import)[ \t]{1,9}(\([^()]{1,4000}|[^\n;]{1,300})/gm,
  /^[ \t]{0,200}[\w.$]{1,200}(?:\([^\n]{0,200}\))?[ \t]{1,9}as[ \t]{1,9}([\w$]{1,200})[ \t]{0,9}[,)]?[ \t]{0,9}$/gm,
]
/** A statement may name several: `with a() as b, c() as d`. */
const NAMES_BY_AS =
  /(?:^|[;:])[ \t]{0,200}(?:async[ \t]{1,9})?(?:import|from|with|except\*?|case|export)\b([^\n]{1,400})/gm
const BY_AS = /\bas[ \t]{1,9}\(?([\w$]{1,200})/g

/** Names of texts that something else binds, too: an import, a loop, a function. Which of the two is sent is not followed. */
export function boundOtherwise(module: Module, open: OpenModule, places: ReadonlySet<string>): Handed[] {
  if (places.size === 0) return []
  const { root, text } = module
  const found = new Map<string, Handed>()
  const add = (name: string, from: number, by: string) => {
    const place = ` ${name}`
    const key = `${by} ${name}`
    if (places.has(place) && !found.has(key))
      found.set(key, {
        place,
        within: '',
        from,
        asks: undefined,
        literals: [],
        certain: 0,
        unknown: [key],
        alone: [key],
        rebinds: true,
      })
  }
  for (const { name, at, by } of boundIn(text)) add(name, at, by)
  for (const { 1: named = '', index } of text.matchAll(NAMES_BY_AS))
    for (const [, name = ''] of named.matchAll(BY_AS)) add(name, index, 'as')
  for (const [local, { module: specifier }] of root.imports)
    if (local.startsWith('* '))
      for (const name of open(module, specifier)?.root.versions.keys() ?? []) add(name, 0, '*')
  return [...found.values()]
}

/** The names that statements bind. */
function boundIn(text: string): { name: string; at: number; by: string }[] {
  return BINDS.flatMap((pattern, i) =>
    [...text.matchAll(pattern)].flatMap(({ 0: all, 1: names = '', index: at }) =>
      pattern === OF_LOOPS && !beginsBlock(text, at + all.length)
        ? []
        : (names.match(/[\w$]+/g) ?? []).map(name => ({ name, at, by: String(i) })),
    ),
  )
}

/** Whether a block may follow in this line or a later one: a list that is made by a loop binds no name outside of it. */
function beginsBlock(text: string, from: number): boolean {
  const line = /^[^\n]{0,1000}/.exec(text.slice(from, from + 1000))?.[0] ?? ''
  const depth = [...line].reduce((sum, each) => sum + ('([{'.includes(each) ? 1 : ')]}'.includes(each) ? -1 : 0), 0)
  return line.includes(':') || depth > 0 || /\\\s*$/.test(line)
}
