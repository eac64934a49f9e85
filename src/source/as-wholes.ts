import { append } from '../model/long-lists.ts'
import type { Piece } from './fold/piece.ts'
import type { Found } from './found.ts'
import type { Module } from './module.ts'
import type { Scope } from './scopes.ts'

/** What is sent as a whole, however many texts it is made of: a person described in many fields, or examples of answers. */
const WHOLE = /^(?:persona|(?:\w+_)?examples?|few_?shots?|(?:\w+)?(?:Examples?|FewShots?))$/i

/** Makes the texts that stand below such a name one prompt, in the order of the source. What is named as a prompt, or is one by what it asks, stays by itself. */
export function asWholes(all: readonly Found[], module: Module): Found[] {
  const groups = new Map<Scope, Map<string, Found>>()
  return all.flatMap(found => {
    const name = wholeOf(found)
    if (name === undefined) return [found]
    const { scope } = found.candidate
    const known = groups.get(scope) ?? new Map<string, Found>()
    groups.set(scope, known)
    const whole = known.get(name)
    if (whole) {
      add(whole, found, module)
      return []
    }
    const path = [...scope.path, ...name.split('.')].join('.')
    const made = {
      ...found,
      name: path,
      messages: [{ role: 'prompt', pieces: piecesOf(found) }],
      used: [...found.used],
    }
    known.set(name, made)
    return [made]
  })
}

/** The keys up to the one that is sent as a whole. */
function wholeOf({ candidate, why, mark }: Found): string | undefined {
  const { kind, names } = candidate
  if (kind !== 'text' || mark || why === 'taken' || why === 'opening') return undefined
  const index = names.findIndex((name, i) => WHOLE.test(name) && i < names.length - 1)
  return index === -1 ? undefined : names.slice(0, index + 1).join('.')
}

function piecesOf({ messages }: Found): Piece[] {
  return messages.flatMap(({ pieces }) => pieces)
}

function add(whole: Found, { from, messages, used }: Found, module: Module): void {
  const [message] = whole.messages
  if (!message) return
  message.pieces.push({ kind: 'text', spelled: { text: '\n', marks: [[0, from]] }, module })
  for (const { pieces } of messages) append(message.pieces, pieces)
  append(whole.used, used)
}
