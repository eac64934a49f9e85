import { languageOf } from '../source/literals/languages.ts'
import { readSource } from '../source/read-source.ts'
import type { Format } from './format.ts'

declare module './format.ts' {
  interface FormatList {
    literals: Format
  }
}

/** Texts in Go, Java, Kotlin, C# and Rust, and what is added to them in the same file. */
export const literals: Format = {
  claims: path => languageOf(path) !== undefined,
  parse: file => readSource(file, () => []),
}
