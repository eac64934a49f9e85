import type { Statement } from '../outline.ts'

/** What a static block sets on the class by its name is set as if by `this`. */
export function ofItself(statement: Statement, name: string): Statement {
  if (statement.kind !== 'bind' || name === '' || !statement.target.startsWith(`${name}.`)) return statement
  return { ...statement, target: `this.${statement.target.slice(name.length + 1)}` }
}
