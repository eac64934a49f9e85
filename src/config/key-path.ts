/** The way to a value of the config: keys, and indices from 0. */
export type Path = readonly (string | number)[]

const plain = /^[\w.$@/:-]{1,64}$/

/** A path as a map's key. */
export const joined = (path: Path): string =>
  path.map(part => `${typeof part === 'number' ? '#' : '.'}${part}`).join('\0')

/** The key in quotes if it is short and plain; otherwise only its place identifies it. */
export const printableKey = (key: string): string => (plain.test(key) ? `"${key}"` : 'this key')

/** A path for people: `limits.each_prompt`, `prompts[0].files`, `prices["gpt-5.4"].input`. Empty for the top. */
export function printed(path: Path): string {
  let text = ''
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`
    else if (/^[a-z_][a-z0-9_]{0,63}$/i.test(part)) text += text ? `.${part}` : part
    else text += plain.test(part) ? `["${part}"]` : '[...]'
  }
  return text
}
