import { importsIn } from './agent-imports.ts'
import { insertedParts } from './inserted-parts.ts'
import type { Mark } from './mark.ts'
import { nest } from './nest.ts'
import { slotsIn } from './slots-in.ts'
import type { TemplateSyntax } from './template-syntax.ts'

declare module './template-syntax.ts' {
  interface SyntaxList {
    'agent-command': TemplateSyntax
    'shell-command': TemplateSyntax
    'agent-skill': TemplateSyntax
    'gemini-command': TemplateSyntax
    'copilot-prompt': TemplateSyntax
  }
}

const SLOT = /\$(ARGUMENTS\b(?:\[\d{1,2}\])?|\d\b)/g
/** A command whose output is put in its place: `` !`git status` `` at the start of a line or behind a blank. */
const SHELL = '(?<![^\\s])!`[^`\\n]{1,1000}`'
const SLOT_OR_SHELL = new RegExp(`${SLOT.source}|${SHELL}`, 'g')
const ARGUMENTS_OR_SHELL = new RegExp(`\\$(ARGUMENTS\\b(?:\\[\\d{1,2}\\])?)|${SHELL}`, 'g')

const asked = { owns: () => false, looksAlike: () => false }

/** Commands of Codex, Cursor and others: `$ARGUMENTS`, or `$1` and on, stand for what the user types, and nothing else is replaced. */
export const agentCommand: TemplateSyntax = {
  ...asked,
  parse: (text, place) => nest(slotsIn(text, SLOT), text, place),
}

/**
 * Commands of Claude Code (https://code.claude.com/docs/en/skills) and OpenCode (https://opencode.ai/docs/commands): the same, and a
 * shell command stands for its output, and a file behind an `@` is sent along, by its path from the top of the repository.
 */
export const shellCommand: TemplateSyntax = {
  ...asked,
  parse: (text, place) => nest([...slotsIn(text, SLOT_OR_SHELL, 'shell'), ...importsIn(text, 'anywhere')], text, place),
  // Files that such a file names are not sent.
  hops: 1,
}

/** The body of a skill: arguments and shell commands are replaced, and a file that it names is read only when the model asks for it. */
export const agentSkill: TemplateSyntax = {
  ...asked,
  parse: (text, place) => nest(slotsIn(text, ARGUMENTS_OR_SHELL, 'shell'), text, place),
}

/**
 * Custom commands of Gemini CLI (docs/cli/custom-commands.md): `{{args}}` is what the user types, `!{...}` the output of a shell
 * command, and `@{path}` the text of a file, by its path from the top of the repository.
 */
export const geminiCommand: TemplateSyntax = {
  ...asked,
  parse: (text, place) => nest(insertedParts(text), text, place),
  hops: 1,
}

const INPUT = /\$\{(?:input:)?([A-Za-z_][\w.-]{0,99})(?::[^{}\n]{0,500})?\}/g
/** `#file:rules.md`, in quotes where its path has blanks, or the target of a link. */
const FILE =
  /(?<![\w#])#file:(?:(['"])([^'"\n]{1,500})\1|([^\s'"`<>(){}]{1,500}))|\]\(<?((?!\w+:|[#/])[^()<>\n]{1,500})>?\)/g

/**
 * Prompt files of VS Code's Copilot (https://code.visualstudio.com/docs/copilot/customization/prompt-files): `${input:name:hint}` and
 * `${selection}` are replaced, and the text of a file behind `#file:` or a link is sent along, by its path from the prompt's folder or one
 * above.
 */
export const copilotPrompt: TemplateSyntax = {
  ...asked,
  parse: (text, place) => nest([...slotsIn(text, INPUT), ...filesIn(text)], text, place),
  hops: 1,
}

function filesIn(text: string): Mark[] {
  const files = new Map<string, Mark>()
  for (const { 2: quoted, 3: bare, 4: linked, index: at } of text.matchAll(FILE)) {
    const written = quoted ?? bare?.replace(/[.,;:!?\]*_]+$/, '') ?? linked?.replace(/#.*$/, '').trim() ?? ''
    const target = written.replaceAll('%20', ' ')
    const isSure = linked === undefined && /\.\w{1,20}$/.test(target)
    if (target !== '' && !files.has(target))
      files.set(target, { kind: 'include', target, indent: '', optional: isSure ? true : 'silent', at })
  }
  return [...files.values()]
}
