import { agentCommand } from './agent-command.ts'
import { agentImports, claudeMemory } from './agent-imports.ts'
import { dollar } from './dollar.ts'
import { fString } from './f-string.ts'
import { handlebars } from './handlebars.ts'
import { jinja } from './jinja.ts'
import { liquid } from './liquid.ts'
import type { Template } from './piece.ts'
import { semanticKernel } from './semantic-kernel.ts'
import type { Place, TemplateSyntax } from './template-syntax.ts'

/** In order of specificity: of those that a text looks like, the first that can read it does. */
const TEMPLATES: readonly TemplateSyntax[] = [
  semanticKernel,
  liquid,
  jinja,
  handlebars,
  dollar,
  fString,
  agentImports,
  claudeMemory,
  agentCommand,
]

/**
 * Reads a text as a template. `asked` names the syntax that a config or a format has declared; else the path decides, else
 * what the text looks like. A text that only looks like a template, and cannot be read as one, is no template and no fault.
 */
export function readTemplate(path: string, text: string, place: Place, asked?: string): Template & { syntax: string } {
  const named = TEMPLATES.find(each =>
    asked === undefined ? each.owns(path) && !disowned(each, text) : each.name === asked,
  )
  if (named) return { ...named.parse(text, place), syntax: named.name }
  if (asked === undefined) {
    for (const syntax of TEMPLATES) {
      const template = syntax.looksAlike(text) ? syntax.parse(text, place) : undefined
      // What is too much for the first is too much for any, and is reported.
      const isRead = template && (!template.fault || template.fault.problem === 'too-many-parts')
      if (isRead) return { ...template, syntax: syntax.name }
    }
  }
  return { pieces: text === '' ? [] : [{ kind: 'text', text, at: place(0) }], parts: 1, syntax: 'none' }
}

/** How many includes of a syntax may follow each other. */
export function hopsOf(syntax: string): number {
  return TEMPLATES.find(each => each.name === syntax)?.hops ?? Number.POSITIVE_INFINITY
}

/** `.prompt` is Dotprompt's, but Jinja is found in it too; Handlebars has no `{%`. */
function disowned(syntax: TemplateSyntax, text: string): boolean {
  return syntax === handlebars && jinja.looksAlike(text)
}
