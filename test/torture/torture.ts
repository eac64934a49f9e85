import type { FormatList } from '../../src/formats/format.ts'
import { config } from './config.ts'
import { dataFiles } from './data-files.ts'
import { formats } from './formats.ts'
import { languages } from './languages.ts'
import { moreFormats } from './more-formats.ts'
import { sourceCode } from './source-code.ts'
import { templates } from './templates.ts'

/** A text of about so many characters that makes a careless reader look at everything again and again. */
export type Make = (size: number) => string

/** One hostile file: where it lies, and what is in it at any size. */
export interface Torture {
  name: string
  path: string
  /** The format that reads it, unless it is so broken that it is plain text; or the config. */
  format: string
  make: Make
}

const withFence = (made: Record<string, Make>): Record<string, Make> =>
  Object.fromEntries(Object.entries(made).map(([name, make]) => [name, n => `---\nname: a\n---\n${make(n)}`]))

type Kind = [path: string, ...Record<string, Make>[]]

/** For each format and for promptcost's own config the names of files, and all that they may be full of. A format without any does not compile. */
const kinds: Record<keyof FormatList | 'config', Kind[]> = {
  plain: [
    ['p.j2', templates.any, templates.jinja],
    ['p.hbs', templates.any, templates.handlebars],
    ['p.liquid', templates.any, templates.liquid],
    ['prompts/p.md', templates.any],
  ],
  dotprompt: [['p.prompt', templates.any, templates.handlebars, formats.dotprompt]],
  prompty: [['p.prompty', withFence(templates.any), withFence(templates.jinja), formats.prompty]],
  'semantic-kernel': [['skprompt.txt', templates.any, templates.semanticKernel]],
  'agent-files': [
    ['CLAUDE.md', templates.any, formats.agentFiles],
    ['.claude/commands/p.md', formats.agentFiles],
    ['.cursor/rules/p.mdc', formats.agentFiles],
    ['.github/workflows/p.md', moreFormats.workflow],
  ],
  'front-matter': [['prompts/fenced.md', withFence(templates.any)]],
  chat: [
    ['prompts/p.json', dataFiles.json],
    ['prompts/p.jsonl', dataFiles.json],
    ['prompts/p.yaml', dataFiles.yaml],
  ],
  langchain: [['prompts/p.json', dataFiles.langchain]],
  'github-models': [['p.prompt.yml', dataFiles.yaml]],
  promptfoo: [
    ['promptfooconfig.yaml', formats.promptfoo, dataFiles.yaml],
    ['promptfooconfig.json', dataFiles.json],
  ],
  promptflow: [['flow.dag.yaml', moreFormats.promptflow]],
  'tool-manifest': [['tools.json', moreFormats.tools]],
  'gemini-command': [['.gemini/commands/p.toml', moreFormats.gemini]],
  'mcp-servers': [['.mcp.json', moreFormats.settings]],
  opencode: [['opencode.json', moreFormats.settings]],
  modelfile: [['Modelfile', moreFormats.modelfile]],
  baml: [['baml_src/p.baml', moreFormats.baml]],
  leaves: [['prompts.yaml', moreFormats.values]],
  'continue-prompt': [['c.prompt', moreFormats.continuePrompt]],
  python: [['p.py', sourceCode.any, sourceCode.python]],
  javascript: [
    ['p.ts', sourceCode.any, sourceCode.javascript],
    ['p.tsx', sourceCode.any, sourceCode.javascript],
  ],
  notebook: [['p.ipynb', moreFormats.notebook]],
  literals: ['p.go', 'p.java', 'p.kt', 'p.cs', 'p.rs'].map(path => [path, languages]),
  config: [['promptcost.yml', config]],
}

export const tortures: readonly Torture[] = Object.entries(kinds).flatMap(([format, files]) =>
  files.flatMap(([path, ...all]) =>
    all.flatMap(made => Object.entries(made).map(([name, make]) => ({ format, name, path, make }))),
  ),
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
