import { placesIn } from '../data/places-in.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { readSettings } from './request-settings.ts'

/** The prompts of a source file, with the settings of their calls read as those of request files are. */
export function withSettings(parsed: ParsedFile, { path, text }: PromptFile): ParsedFile {
  if (parsed.prompts.every(({ request }) => !request)) return parsed
  const place = placesIn(path, text)
  const prompts = parsed.prompts.map(prompt =>
    prompt.request ? { ...prompt, settings: readSettings(prompt.request, place) } : prompt,
  )
  return { ...parsed, prompts }
}
