import { placesIn } from '../../data/places-in.ts'
import type { HandedTexts, PromptFile } from '../../parsed/prompt-file.ts'
import { handedInLiterals } from './handed.ts'
import type { Language } from './language.ts'
import { tokensOf } from './tokens.ts'

/** The texts that a file hands on in a language whose texts are read one by one. */
export function handedByTokens({ path, text }: PromptFile, language: Language): HandedTexts {
  const place = placesIn(path, text)
  const { handed, cut } = handedInLiterals(tokensOf(text, language).tokens, path, language)
  const texts = handed.map(({ from, ...each }) => ({ ...each, at: place(from) }))
  return { texts, cut: cut === undefined ? undefined : place(cut) }
}
