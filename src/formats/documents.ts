import { PARTS_PER_PROMPT } from '../data/bounds.ts'
import { countDocuments } from '../data/read-data.ts'
import { countParts } from '../parsed/count-parts.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'

/** A YAML file once for each of its documents; the file itself where it is one. */
export function documentsIn(file: PromptFile): PromptFile[] {
  const count = countDocuments(file)
  return count > 1 ? Array.from({ length: count }, (_, document) => ({ ...file, document })) : [file]
}

/**
 * Reads each document of a YAML file by itself. Their prompts are called by their number, where more than one document has any; one
 * without a prompt is left out, unless all are.
 * @throws TooManyParts where they are more than anybody writes
 */
export function parseDocuments(file: PromptFile, parse: (file: PromptFile) => ParsedFile): ParsedFile {
  const documents = documentsIn(file)
  if (documents.length === 1) return parse(file)
  countParts(file, documents.length * PARTS_PER_PROMPT)
  const parsed = documents.map(parse)
  const telling = parsed.filter(({ prompts, isWholeText }) => prompts.length > 0 && !isWholeText)
  const [first] = telling.length > 0 ? telling : parsed
  const names = parsed.flatMap(each => each.names ?? [])
  return {
    ...(first ?? { prompts: [], findings: [] }),
    prompts: telling.length < 2 ? (first?.prompts ?? []) : numbered(file, parsed, telling),
    findings: (telling.length > 0 ? telling : parsed.slice(0, 1)).flatMap(({ findings }) => findings),
    ...(names.length > 0 && { names: [...new Set(names)] }),
  }
}

function numbered({ path }: PromptFile, all: readonly ParsedFile[], telling: readonly ParsedFile[]): ParsedPrompt[] {
  return telling.flatMap(one =>
    one.prompts.map(prompt =>
      prompt.declared ? prompt : { ...prompt, id: idIn(prompt.id, path, all.indexOf(one) + 1) },
    ),
  )
}

/** `a.yaml` of the second document is `a.yaml#2`, and `a.yaml#system` is `a.yaml#2:system`. */
function idIn(id: string, path: string, number: number): string {
  return id === path ? `${path}#${number}` : `${path}#${number}:${id.slice(path.length + 1)}`
}
