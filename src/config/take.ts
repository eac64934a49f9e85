import type { PromptRule } from '../model/config.ts'

/** Files whose prompts go by the path of their key from the top; in others a name is one of source code. */
const DATA = /\.(?:ya?ml|toml|jsonc?)$/i

/** Whether a file is data, whose names are paths of keys. */
export function isData(path: string): boolean {
  return DATA.test(path)
}

/** Whether an entry is about a prompt of such a name in that file. One without `take` is about all of the file. */
export function isTaken({ take }: Pick<PromptRule, 'take'>, path: string, names: readonly string[]): boolean {
  return take === undefined || take.some(({ pattern }) => names.some(name => takes(pattern, path, name)))
}

/**
 * Whether a pattern names a literal of source code, by the end of its dotted name, or a key, by its path from the top: with a map all is taken that is in it. `*` stands for any
 * characters between two dots and `**` for any number of parts. A number behind one of several equal names is no part of the name.
 */
export function takes(pattern: string, path: string, name: string): boolean {
  const asked = partsOf(pattern)
  const wanted = isData(path) ? [...asked, '**'] : ['**', ...asked]
  return [name, name.replace(/\.\d+$/, '')].some(each => matches(wanted, each.split('.'), isPart, '**'))
}

/** `$.prompts[*].system` is another way to write `prompts.*.system`. */
function partsOf(pattern: string): string[] {
  return pattern
    .replace(/^\$\.?/, '')
    .replace(/\[\*?\]/g, '.*')
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(part => part !== '')
}

function isPart(pattern: string, part: string): boolean {
  return matches([...pattern], [...part], (one, other) => one === '?' || one === other, '*')
}

/** Matches lists with a wildcard for any number of items, in time of one by the other: it goes back to the last wildcard only. */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  alike: (pattern: string, item: string) => boolean,
  wildcard: string,
): boolean {
  let [at, item, star, from] = [0, 0, -1, 0]
  while (item < items.length) {
    const wanted = pattern[at]
    if (wanted === wildcard) [star, from, at] = [at, item, at + 1]
    else if (wanted !== undefined && alike(wanted, items[item] ?? '')) [at, item] = [at + 1, item + 1]
    else if (star >= 0) [at, from, item] = [star + 1, from + 1, from + 1]
    else return false
  }
  return pattern.slice(at).every(left => left === wildcard)
}
