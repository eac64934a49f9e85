import type { Language, LanguageList } from './language.ts'
import { csharp } from './languages/csharp.ts'
import { go } from './languages/go.ts'
import { java } from './languages/java.ts'
import { kotlin } from './languages/kotlin.ts'
import { rust } from './languages/rust.ts'

/** Every language whose texts are read one by one. */
const LANGUAGES = {
  csharp,
  go,
  java,
  kotlin,
  rust,
} satisfies LanguageList

/** The language of a file whose texts are read one by one; undefined for any other file. */
export function languageOf(path: string): Language | undefined {
  return Object.values<Language>(LANGUAGES).find(({ paths }) => paths.test(path))
}
