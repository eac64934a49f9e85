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

const INPUT_OR_FILE =
  /\$\{(?:input:)?([A-Za-z_][\w.-]{0,99})(?::[^{}\n]{0,500})?\}|(?<![\w#])#file:((?:\.{0,2}\/)?[\w./-]{0,500}\.\w{1,20})/g

/**
 * Prompt files of VS Code's Copilot (https://code.visualstudio.com/docs/copilot/customization/prompt-files): `${input:name:hint}` and
 * `${selection}` are replaced, and the text of a file behind `#file:` is sent along, by its path from the prompt's folder or one above.
 */
export const copilotPrompt: TemplateSyntax = {
  ...asked,
  parse: (text, place) => nest(inputsAndFiles(text), text, place),
  hops: 1,
}

function* inputsAndFiles(text: string): Generator<Mark> {
  const files: Mark[] = []
  let at = 0
  for (const { 0: raw, 1: name, 2: target, index } of text.matchAll(INPUT_OR_FILE)) {
    if (target !== undefined) files.push({ kind: 'include', target, indent: '', optional: true, at: index })
    if (name === undefined) continue
    yield { kind: 'text', text: text.slice(at, index), at }
    yield { kind: 'slot', name, raw, at: index }
    at = index + raw.length
  }
  yield { kind: 'text', text: text.slice(at), at }
  yield* files
}
