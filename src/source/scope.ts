import type { Define, Expr, Import } from './outline.ts'
import type { Version } from './versions.ts'

/** A module, a class or a function, with what is bound in it. */
export interface Scope {
  kind: 'module' | 'class' | 'function'
  /** The names of the classes and functions around it, its own last; none for the module. */
  path: readonly string[]
  define: Define | undefined
  parent: Scope | undefined
  children: Scope[]
  /** By target what it is, from its first value to its last. */
  versions: ReadonlyMap<string, Version[]>
  returns: Expr[]
  /** Expressions that stand alone, and those that blocks and targets without a name hold. */
  does: Expr[]
  /** In how many loops of its scope what stands alone is, where it is in any. */
  looped: ReadonlyMap<Expr, number>
  imports: ReadonlyMap<string, Import>
  /** The docstring of a module. */
  doc?: Expr | undefined
}
