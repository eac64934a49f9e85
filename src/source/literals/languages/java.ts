import { type Language, plain, TYPES } from '../language.ts'

declare module '../language.ts' {
  interface LanguageList {
    java: Language
  }
}

const block = /"""[ \t]*\r?\n/y

/** Java, with its text blocks. */
export const java: Language = {
  paths: /\.java$/i,
  quotings: [{ open: block, close: () => '"""', escapes: 'backslash', lines: true, margin: 'shared' }, plain],
  nests: false,
  endsByLine: false,
  nameAt: 'last',
  types: TYPES,
  functions: /^$/,
}
