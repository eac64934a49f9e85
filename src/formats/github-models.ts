import { lookUp, type Tree } from '../data/tree.ts'
import { samplesOf } from '../data/value.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import type { Format } from './format.ts'
import { parseRequest } from './request.ts'

declare module './format.ts' {
  interface FormatList {
    'github-models': Format
  }
}

const SLOT = /\{\{([A-Za-z_][\w.-]{0,99})\}\}/g

/**
 * GitHub Models' prompt files: messages, `model`, `modelParameters` and `jsonSchema` are sent; `testData` and `evaluators` are not,
 * but the first test gives the variables their samples. `{{x}}` is replaced and nothing else has a meaning.
 */
export const githubModels: Format = {
  endings: /^\.ya?ml$/,
  claims: path => /\.prompt\.ya?ml$/i.test(path),
  parse: file => parseRequest(file, 'github-models', true, { syntax: 'none', samples, refine: withSlots }),
}

function samples(tree: Tree): ReturnType<typeof samplesOf> {
  const tests = lookUp(tree, 'testData')
  return samplesOf(tests?.kind === 'list' ? tests.items[0] : undefined)
}

function withSlots(message: ParsedMessage): ParsedMessage {
  return message.syntax === 'none' ? { ...message, body: message.body.flatMap(slotsIn) } : message
}

/** Escapes and folding make the text another than the source's, so that a slot's place is its text's. */
function slotsIn(piece: TemplatePiece): TemplatePiece[] {
  if (piece.kind !== 'text') return [piece]
  const pieces: TemplatePiece[] = []
  let from = 0
  for (const found of piece.text.matchAll(SLOT)) {
    const [raw, name = ''] = found
    if (found.index > from) pieces.push({ ...piece, text: piece.text.slice(from, found.index) })
    pieces.push({ kind: 'slot', name, raw, at: piece.at })
    from = found.index + raw.length
  }
  return from < piece.text.length ? [...pieces, { ...piece, text: piece.text.slice(from) }] : pieces
}
