import { asString, lookUp, type Tree } from '../data/tree.ts'
import { toValue, type Value } from '../data/value.ts'
import type { Loc } from '../model/quantity.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { show } from '../templates/fill/show.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import { constructorIn, syntaxOf, templateIn } from './langchain-saved.ts'

/** Pieces and characters of examples that no prompt has: a template is repeated for each of them. */
const MOST_PIECES = 50_000
const MOST_CHARACTERS = 4 * 1024 * 1024

type Place = (offset: number) => Loc

/**
 * A few-shot prompt as one message: its prefix, each example in the template of examples, and its suffix, with `example_separator`
 * between those that are not empty (`FewShotPromptTemplate.format`). Undefined where the examples are in another file, or too many.
 */
export function fewShotIn(fields: Tree, file: PromptFile, place: Place): ParsedMessage | undefined {
  const examples = lookUp(fields, 'examples')
  const shape = lookUp(fields, 'example_prompt') ?? lookUp(fields, 'examplePrompt')
  const template = shape && templateIn(constructorIn(shape)?.fields ?? shape, file, place)
  if (examples?.kind !== 'list' || !template) return undefined
  if (examples.items.length * template.body.length > MOST_PIECES) return undefined
  const syntax = syntaxOf(fields)
  const part = (key: string): TemplatePiece[] => {
    const found = lookUp(fields, key)
    const text = asString(found)
    return found && text ? messageOf(file, 'prompt', [{ text, place: () => place(found.at) }], syntax).body : []
  }
  const shown = examples.items.map(example => filledIn(template, example))
  if (shown.flat().reduce((sum, piece) => sum + lengthOf(piece), 0) > MOST_CHARACTERS) return undefined
  const parts = [part('prefix'), ...shown, part('suffix')].filter(pieces => pieces.length > 0)
  const said = lookUp(fields, 'example_separator') ?? lookUp(fields, 'exampleSeparator')
  const text = asString(said) ?? '\n\n'
  const between: TemplatePiece[] = text === '' ? [] : [{ kind: 'text', text, at: place(said?.at ?? fields.at) }]
  return { role: 'prompt', syntax, body: parts.flatMap((pieces, i) => (i === 0 ? pieces : [...between, ...pieces])) }
}

/** What an example gives is text; the same name in the suffix is another variable. */
function filledIn({ body, syntax }: ParsedMessage, example: Tree): TemplatePiece[] {
  const value = toValue(example)
  const values = value instanceof Map ? value : new Map<string, Value>()
  return body.map(piece =>
    piece.kind === 'slot' && !piece.made && values.has(piece.name)
      ? { kind: 'text', text: show(values.get(piece.name), syntax), at: piece.at }
      : piece,
  )
}

function lengthOf(piece: TemplatePiece): number {
  return piece.kind === 'text' ? piece.text.length : 0
}
