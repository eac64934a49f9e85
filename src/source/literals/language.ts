/** A way to write a text. `open` is matched where the text begins, with a quote, or a letter, `#`, `$` or `@` before it; what closes it is `close`, or made of what was opened. */
export interface Quoting {
  open: RegExp
  close(opened: RegExpExecArray): string
  /** Whether a backslash says something else than itself. `doubled`: a quote within is written twice. */
  escapes: 'none' | 'backslash' | 'doubled'
  /** Whether it may go on over several lines. */
  lines: boolean
  /** What of a block of lines is not sent: the margin that all lines share with the closing quotes (Java), or that of the closing quotes (C#). */
  margin?: 'shared' | 'closing'
  /** How a value is put in: `$name` and `${...}`, or in so many braces. */
  slots?: 'dollar' | 'braces'
}

/** A language as far as its texts and their names need it. */
export interface Language {
  paths: RegExp
  quotings: readonly Quoting[]
  /** Comments within comments. */
  nests: boolean
  /** Whether a statement ends with its line. */
  endsByLine: boolean
  /** Where the name of a variable stands: before its type and a colon, before its type, or behind it. */
  nameAt: 'before-colon' | 'first' | 'last'
  types: RegExp
  functions: RegExp
}

/** Double quotes, within which a backslash says something else than itself. */
export const plain: Quoting = { open: /"/y, close: () => '"', escapes: 'backslash', lines: false }

/** Words that begin a type in any of the languages. */
export const TYPES = /^(?:class|interface|struct|enum|record|object|trait|impl|type|union)$/

/** The names of all languages. Every language's file adds its own, and the list in `languages.ts` must have each of them. */
// biome-ignore lint/suspicious/noEmptyInterface: languages add to it
export interface LanguageList {}
