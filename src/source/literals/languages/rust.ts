import { type Language, TYPES } from '../language.ts'

declare module '../language.ts' {
  interface LanguageList {
    rust: Language
  }
}

/** Rust, with raw texts. */
export const rust: Language = {
  paths: /\.rs$/i,
  quotings: [
    { open: /c?r(#*)"/y, close: ([, hashes = '']) => `"${hashes}`, escapes: 'none', lines: true },
    { open: /"/y, close: () => '"', escapes: 'backslash', lines: true },
  ],
  nests: true,
  endsByLine: false,
  nameAt: 'before-colon',
  types: TYPES,
  functions: /^fn$/,
}
