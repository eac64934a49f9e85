import type { Prompt } from '../model/prompt.ts'

const CODE = /\.(?:pyi?|ipynb|[cm]?[jt]sx?|go|java|kts?|cs|rs)$/i

/** Whether code takes what a prompt goes by from another file. */
export function isImportedIn({ id, at: { path } }: Prompt, text: string): boolean {
  const name = nameOf(id, path)
  return (
    name !== undefined &&
    new RegExp(`\\bimport\\b(?:[^\\n]{0,300}|\\s{0,9}[({][^(){}]{0,4000})(?<![\\w$])${name}(?![\\w$])`).test(text)
  )
}

/** Whether code still has the name, function, class or call that a prompt goes by. */
export function isNamedIn({ id, at: { path } }: Prompt, text: string): boolean {
  const name = nameOf(id, path)
  if (name === undefined) return false
  return new RegExp(
    `(?<![\\w$])(?:class\\s{1,9})?${name}(?:\\s{0,9}(?:[(]|:?=(?!=)|:(?!:))|[ \\t]{1,9}[\\w&*]{1,40}\\s{0,9}=)`,
  ).test(text)
}

/** The last part of a name, for a pattern. */
function nameOf(id: string, path: string): string | undefined {
  if (!CODE.test(path)) return undefined
  const [, name] = /#(?:.*\.)?([A-Za-z_$][\w$]{0,99})(?:\.\d+)?$/.exec(id.slice(path.length, path.length + 400)) ?? []
  return name?.replaceAll('$', '\\$')
}
