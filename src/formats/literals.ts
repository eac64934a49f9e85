import { languageOf } from '../source/literals/languages.ts'
import type { Format } from './format.ts'
import { loadReader, sourceReader } from './source-reader.ts'

declare module './format.ts' {
  interface FormatList {
    literals: Format
  }
}

/** Texts in Go, Java, Kotlin, C# and Rust, and what is added to them in the same file. */
export const literals: Format = {
  claims: path => languageOf(path) !== undefined,
  prepare: loadReader,
  parse: file => sourceReader().readSource(file, () => []),
  handedOn: file => sourceReader().handedOn(file, () => []),
}
