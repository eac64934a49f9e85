import { dataFiles } from './data-files.ts'
import { formats } from './formats.ts'
import { sourceCode } from './source-code.ts'
import { templates } from './templates.ts'

/** A text of about so many characters that makes a careless reader look at everything again and again. */
export type Make = (size: number) => string

/** One hostile file: where it lies, and what is in it at any size. */
export interface Torture {
  name: string
  path: string
  make: Make
}

const withFence = (made: Record<string, Make>): Record<string, Make> =>
  Object.fromEntries(Object.entries(made).map(([name, make]) => [name, n => `---\nname: a\n---\n${make(n)}`]))

/** For each name of a file, which says its format and its syntax, all that it may be full of. */
const kinds: [path: string, ...Record<string, Make>[]][] = [
  ['p.j2', templates.any, templates.jinja],
  ['p.hbs', templates.any, templates.handlebars],
  ['p.liquid', templates.any, templates.liquid],
  ['p.prompt', templates.any, templates.handlebars, formats.dotprompt],
  ['p.prompty', withFence(templates.any), withFence(templates.jinja), formats.prompty],
  ['skprompt.txt', templates.any, templates.semanticKernel],
  ['prompts/p.md', templates.any],
  ['CLAUDE.md', templates.any, formats.agentFiles],
  ['.claude/commands/p.md', formats.agentFiles],
  ['.cursor/rules/p.mdc', formats.agentFiles],
  ['prompts/p.json', dataFiles.json, dataFiles.langchain],
  ['prompts/p.jsonl', dataFiles.json],
  ['prompts/p.yaml', dataFiles.yaml],
  ['p.prompt.yml', dataFiles.yaml],
  ['promptfooconfig.yaml', formats.promptfoo, dataFiles.yaml],
  ['promptfooconfig.json', dataFiles.json],
  ['p.py', sourceCode.any, sourceCode.python],
  ['p.ts', sourceCode.any, sourceCode.javascript],
  ['p.tsx', sourceCode.any, sourceCode.javascript],
]

export const tortures: readonly Torture[] = kinds.flatMap(([path, ...all]) =>
  all.flatMap(made => Object.entries(made).map(([name, make]) => ({ name, path, make }))),
)

/** What lies beside every one of them, so that an include, an import and a glob find something. */
export const beside: Readonly<Record<string, string>> = {
  'beside.j2': '{% macro m() %}x{% endmacro %}You are {{ b }}.\n',
  'beside.hbs': 'You are {{b}}.\n',
  'beside.liquid': 'You are {{ b }}.\n',
  '_beside.prompt': 'You are {{b}}.\n',
  'beside.md': 'You are kind.\n',
  'beside.py': 'SYSTEM_PROMPT = "You are a careful reviewer of pull requests."\n',
  'beside.ts': 'export const SYSTEM_PROMPT = "You are a careful reviewer of pull requests."\n',
  'prompts/beside.json': '[{"a": "b"}]\n',
}
