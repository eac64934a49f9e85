import { type Language, plain, TYPES } from '../language.ts'

declare module '../language.ts' {
  interface LanguageList {
    go: Language
  }
}

/** Go: the name of a variable stands before its type, and backticks take a text as it is. */
export const go: Language = {
  paths: /\.go$/i,
  quotings: [{ open: /`/y, close: () => '`', escapes: 'none', lines: true }, plain],
  nests: false,
  endsByLine: true,
  nameAt: 'first',
  types: TYPES,
  functions: /^func$/,
}
