import type { Slot } from '../model/prompt.ts'

/*
 * What of a prompt may be named in a report: names, and never text. A file may write anything in the place of a name.
 */

/** An expression that is not a plain name may quote the prompt, and a number alone only counts the values of a call, as in `%2$s`. */
export const isName = (name: string): boolean => /^(?!\d+$)[\w.$-]{1,64}$/.test(name)

/** A slot's name; of an expression its place. */
export function shownSlot({ name, at }: Slot, path: string): string {
  if (isName(name)) return name
  return [...(at.path === path ? [] : [at.path]), at.line ?? 1, at.column ?? 1].join(':')
}

const ROLES =
  /^(?:prompt|system|developer|user|assistant|human|ai|model|tool|function|placeholder|context|instructions?|examples?)$/i

/** A role as providers and formats name it; any other word is `other`. */
export const shownRole = (role: string): string => (ROLES.test(role) ? role : 'other')
