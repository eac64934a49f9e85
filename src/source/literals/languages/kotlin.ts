import { type Language, plain, TYPES } from '../language.ts'

declare module '../language.ts' {
  interface LanguageList {
    kotlin: Language
  }
}

/** Kotlin, whose texts take values by `$`. */
export const kotlin: Language = {
  paths: /\.kts?$/i,
  quotings: [
    { open: /"""/y, close: () => '"""', escapes: 'none', lines: true, slots: 'dollar' },
    { ...plain, slots: 'dollar' },
  ],
  nests: true,
  endsByLine: true,
  nameAt: 'before-colon',
  types: TYPES,
  functions: /^fun$/,
}
