import { type Language, plain, TYPES } from '../language.ts'

declare module '../language.ts' {
  interface LanguageList {
    csharp: Language
  }
}

/** C#, with verbatim, interpolated and raw texts. */
export const csharp: Language = {
  paths: /\.cs$/i,
  quotings: [
    {
      open: /(\$*)("{3,})[ \t]*\r?\n/y,
      close: ([, , quotes = '']) => quotes,
      escapes: 'none',
      lines: true,
      margin: 'closing',
      slots: 'braces',
    },
    { open: /(\$*)("{3,})/y, close: ([, , quotes = '']) => quotes, escapes: 'none', lines: false, slots: 'braces' },
    { open: /(\$?)@\$?"/y, close: () => '"', escapes: 'doubled', lines: true, slots: 'braces' },
    { open: /(\$)"/y, close: () => '"', escapes: 'backslash', lines: false, slots: 'braces' },
    plain,
  ],
  nests: false,
  endsByLine: false,
  nameAt: 'last',
  types: TYPES,
  functions: /^$/,
}
