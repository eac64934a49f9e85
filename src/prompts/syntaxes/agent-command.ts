import type { Mark } from './mark.ts'
import { nest } from './nest.ts'
import type { TemplateSyntax } from './template-syntax.ts'

const SLOT = /\$(ARGUMENTS\b(?:\[\d{1,2}\])?|\d\b)/g

/** Claude Code's slash commands: `$ARGUMENTS`, or `$1` and on, stand for what the user types, and nothing else is replaced. */
export const agentCommand: TemplateSyntax = {
  name: 'agent-command',
  owns: () => false,
  looksAlike: () => false,
  parse: (text, place) => nest(scan(text), text, place),
}

function* scan(text: string): Generator<Mark> {
  let at = 0
  for (const match of text.matchAll(SLOT)) {
    yield { kind: 'text', text: text.slice(at, match.index), at }
    yield { kind: 'slot', name: match[1] ?? '', raw: match[0], at: match.index }
    at = match.index + match[0].length
  }
  yield { kind: 'text', text: text.slice(at), at }
}
