import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { ParsedFile } from '../parsed/prompt-file.ts'

type Asks = NonNullable<ParsedFile['asks']>

/**
 * Prompts of source code as their files use each other's texts: a constant that a request in another file contains whole is no prompt of
 * its own, unless it is named as one; a constant that only requests in other files send is for the model that they name.
 */
export function acrossFiles(
  parsedPrompts: readonly ParsedPrompt[],
  asks: Asks,
  withModel: WeakMap<ParsedPrompt, ParsedPrompt>,
): ParsedPrompt[] {
  const holders = new Map<string, ParsedPrompt[]>()
  for (const parsed of parsedPrompts)
    for (const literal of new Set(parsed.literals)) holders.set(literal, [...(holders.get(literal) ?? []), parsed])
  const models = new Map<string, ParsedPrompt['model']>()
  for (const { literals, model } of asks)
    for (const literal of model ? literals : []) if (!models.has(literal)) models.set(literal, model)
  return parsedPrompts.flatMap(parsed => {
    const [first, ...rest] = parsed.literals ?? []
    if (first === undefined) return [parsed]
    const around = holders.get(first)?.find(other => isAround(other, parsed, rest))
    if (around && !parsed.named) return []
    const model = parsed.model ?? models.get(first)
    return [model === parsed.model ? parsed : askedOf(parsed, model, withModel)]
  })
}

/** Of another file, and more than the same. */
function isAround(other: ParsedPrompt, { at, literals = [] }: ParsedPrompt, rest: readonly string[]): boolean {
  if (other.at.path === at.path || (other.literals?.length ?? 0) <= literals.length) return false
  const has = new Set(other.literals)
  return rest.every(literal => has.has(literal))
}

/** The same parsed prompt is made into the same, so that it is assembled once. */
function askedOf(
  parsed: ParsedPrompt,
  model: ParsedPrompt['model'],
  known: WeakMap<ParsedPrompt, ParsedPrompt>,
): ParsedPrompt {
  const before = known.get(parsed)
  if (before && before.model?.asked === model?.asked && before.model?.at.line === model?.at.line) return before
  const made = { ...parsed, model }
  known.set(parsed, made)
  return made
}
