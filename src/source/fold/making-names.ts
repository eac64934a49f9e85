import { byName } from '../by-name.ts'

/** What is made of a text. */
export type Change =
  | 'same'
  | 'f-string'
  | 'strip'
  | 'lstrip'
  | 'rstrip'
  | 'dedent'
  | 'cleandoc'
  | 'unindent'
  | 'format'
  | 'percent'
  | 'replace'
  | 'replace-once'
  | 'dollar'
  | 'indent'
  | 'upper'
  | 'lower'
  | 'removeprefix'
  | 'removesuffix'
  | 'pad'
  | 'tabs'
  | 'concat'

/** Methods of texts. */
export const METHODS = new Map<string, Change>([
  ['format', 'format'],
  ['format_map', 'format'],
  ['strip', 'strip'],
  ['trim', 'strip'],
  ['lstrip', 'lstrip'],
  ['trimStart', 'lstrip'],
  ['rstrip', 'rstrip'],
  ['trimEnd', 'rstrip'],
  ['replaceAll', 'replace'],
  ['toString', 'same'],
  ['valueOf', 'same'],
  ['normalize', 'same'],
  ['upper', 'upper'],
  ['lower', 'lower'],
  ['removeprefix', 'removeprefix'],
  ['removesuffix', 'removesuffix'],
  ...['padStart', 'padEnd', 'ljust', 'rjust', 'center', 'zfill'].map(name => [name, 'pad'] as const),
  ['title', 'same'],
  ['capitalize', 'same'],
  ['expandtabs', 'tabs'],
  ['toUpperCase', 'upper'],
  ['toLowerCase', 'lower'],
  ['safe_substitute', 'same'],
  ['substitute', 'same'],
  ['partial', 'same'],
])

/** Functions and classes that take a text and are, or make, that text. */
export const AROUND =
  /^(?:str|String|Template|Prompt|TextPrompt|PromptValue|PromptTemplate|ChatPromptTemplate|RichPromptTemplate|StringPromptTemplate|BasePromptTemplate|SelectorPromptTemplate|from_template|fromTemplate|from_string|fromString|SafeString|cast|Object\.freeze)$/

/** Whether a call of this name may make a text: most do not, whatever they are given. */
export const mayMake = byName((name): boolean => {
  const last = name.slice(name.lastIndexOf('.') + 1)
  return (
    /^[%*]$/.test(name) ||
    AROUND.test(last) ||
    AROUND.test(name) ||
    METHODS.has(last) ||
    /^(?:repeat|join|concat|replace|stringify|dumps|subn?|get|getenv|dedent|indent|cleandoc|stripIndents?|outdent|codeBlock|undent)$/.test(
      last,
    )
  )
})
