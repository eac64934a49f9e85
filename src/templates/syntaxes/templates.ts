import { agentCommand, agentSkill, copilotPrompt, geminiCommand, shellCommand } from './agent-command.ts'
import { agentImports, claudeMemory } from './agent-imports.ts'
import { agenticWorkflow } from './agentic-workflow.ts'
import { dollar } from './dollar.ts'
import { fString } from './f-string.ts'
import { handlebars } from './handlebars.ts'
import { jinja } from './jinja.ts'
import { liquid } from './liquid.ts'
import type { Template } from './piece.ts'
import { semanticKernel } from './semantic-kernel.ts'
import type { Place, SyntaxList, TemplateSyntax } from './template-syntax.ts'

/** Every template language by its name, in order of specificity: of those that a text looks like, the first that can read it does. */
const TEMPLATES = {
  'semantic-kernel': semanticKernel,
  liquid,
  jinja,
  handlebars,
  dollar,
  'f-string': fString,
  'agent-imports': agentImports,
  'claude-memory': claudeMemory,
  'agent-command': agentCommand,
  'shell-command': shellCommand,
  'agent-skill': agentSkill,
  'gemini-command': geminiCommand,
  'copilot-prompt': copilotPrompt,
  'agentic-workflow': agenticWorkflow,
} satisfies SyntaxList

const byName = Object.entries<TemplateSyntax>(TEMPLATES).map(([name, syntax]) => ({ name, syntax }))

/**
 * Reads a text as a template. `asked` names the syntax that a config or a format has declared; else the path decides, else
 * what the text looks like. A text that only looks like a template, and cannot be read as one, is no template and no fault.
 */
export function readTemplate(path: string, text: string, place: Place, asked?: string): Template & { syntax: string } {
  const named = byName.find(each =>
    asked === undefined ? each.syntax.owns(path) && !disowned(each.syntax, text) : each.name === asked,
  )
  if (named) return { ...named.syntax.parse(text, place), syntax: named.name }
  if (asked === undefined && text.includes('{')) {
    for (const { name, syntax } of byName) {
      const template = syntax.looksAlike(text) ? syntax.parse(text, place) : undefined
      // What is too much for the first is too much for any, and is reported.
      const isRead = template && (!template.fault || template.fault.problem === 'too-many-parts')
      if (isRead) return { ...template, syntax: name }
    }
  }
  return { pieces: text === '' ? [] : [{ kind: 'text', text, at: place(0) }], parts: 1, syntax: 'none' }
}

/** How many includes of a syntax may follow each other. */
export function hopsOf(syntax: string): number {
  return byName.find(({ name }) => name === syntax)?.syntax.hops ?? Number.POSITIVE_INFINITY
}

/** `.prompt` is Dotprompt's, but Jinja is found in it too; Handlebars has no `{%`. */
function disowned(syntax: TemplateSyntax, text: string): boolean {
  return syntax === handlebars && jinja.looksAlike(text)
}
