import { nest } from './nest.ts'
import { slotsIn } from './slots-in.ts'
import type { TemplateSyntax } from './template-syntax.ts'

const SLOT = /\$(ARGUMENTS\b(?:\[\d{1,2}\])?|\d\b)/g

/** Claude Code's slash commands: `$ARGUMENTS`, or `$1` and on, stand for what the user types, and nothing else is replaced. */
export const agentCommand: TemplateSyntax = {
  name: 'agent-command',
  owns: () => false,
  looksAlike: () => false,
  parse: (text, place) => nest(slotsIn(text, SLOT), text, place),
}
