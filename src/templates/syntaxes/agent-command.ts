import { nest } from './nest.ts'
import { slotsIn } from './slots-in.ts'
import type { TemplateSyntax } from './template-syntax.ts'

declare module './template-syntax.ts' {
  interface SyntaxList {
    'agent-command': TemplateSyntax
  }
}

const SLOT = /\$(ARGUMENTS\b(?:\[\d{1,2}\])?|\d\b)/g

/** Claude Code's slash commands: `$ARGUMENTS`, or `$1` and on, stand for what the user types, and nothing else is replaced. */
export const agentCommand: TemplateSyntax = {
  owns: () => false,
  looksAlike: () => false,
  parse: (text, place) => nest(slotsIn(text, SLOT), text, place),
}
