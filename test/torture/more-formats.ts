import { nested, numbered, repeated } from './repeated.ts'
import type { Make } from './torture.ts'

const you = 'You are a careful reviewer of pull requests. '

const baml: Record<string, Make> = {
  functions: n =>
    numbered(n, i => `function F${i}(a: string) -> string { client "openai/gpt-4o" prompt #"${you}"# }\n`),
  'one prompt of many slots': n =>
    `function F(a: string) -> string { client "openai/gpt-4o" prompt #"${numbered(n, i => `{{ a${i} }}`)}"# }\n`,
  'classes that hold each other': n =>
    `${numbered(n, i => `class A${i} { b A${i + 1} c A${i + 1}[] }\n`)}function F(a: string) -> A0 { client "openai/gpt-4o" prompt #"{{ ctx.output_format }}"# }\n`,
  'one class of many fields': n =>
    `class A {\n${numbered(n, i => `  b${i} string @description("x")\n`)}}\nfunction F(a: string) -> A { client "openai/gpt-4o" prompt #"{{ ctx.output_format }}"# }\n`,
  'enums of many': n => `enum A {\n${numbered(n, i => `  B${i}\n`)}}\n`,
  'template strings that call each other': n =>
    `${numbered(n, i => `template_string T${i}() #"{{ T${i + 1}() }}{{ T${i + 1}() }}"#\n`)}function F(a: string) -> string { client "openai/gpt-4o" prompt #"{{ T0() }}"# }\n`,
  'one template string called often': n =>
    `template_string T() #"${you}"#\nfunction F(a: string) -> string { client "openai/gpt-4o" prompt #"${repeated(n, '{{ T() }}')}"# }\n`,
  tests: n => numbered(n, i => `test T${i} { functions [F] args { a "x" } }\n`),
  'an unclosed text': n => `function F(a: string) -> string { prompt #"${repeated(n, '"')}`,
  'signs of a text': n => repeated(n, '#"'),
  'braces in braces': n => `class A ${nested(n, '{ a ', 'string', '}')}`,
  'types in types': n => `function F(a: ${nested(n, 'map<string, ', 'string', '>')}) -> string { prompt #"x"# }\n`,
  'choices of types': n => `function F(a: ${repeated(n, 'A | ')}B) -> string { prompt #"x"# }\n`,
  comments: n => repeated(n, '// a\n{// b //}\n'),
}

const modelfile: Record<string, Make> = {
  systems: n => `FROM llama3\n${repeated(n, 'SYSTEM """x"""\n')}`,
  'one long system': n => `FROM llama3\nSYSTEM """${repeated(n, you)}"""\n`,
  messages: n => `FROM llama3\n${repeated(n, 'MESSAGE user Hi\n')}`,
  parameters: n => `FROM llama3\n${repeated(n, 'PARAMETER stop a\n')}`,
  'texts that never close': n => `FROM llama3\n${repeated(n, 'SYSTEM """x\n')}`,
  quotes: n => `FROM llama3\nSYSTEM ${repeated(n, '"')}`,
  templates: n => `FROM llama3\nTEMPLATE """${repeated(n, '{{ if .System }}x{{ end }}')}"""\n`,
  froms: n => numbered(n, i => `FROM a${i}\n`),
}

const cell = (source: string) => `{"cell_type":"code","metadata":{},"outputs":[],"source":${source}}`
const book = (cells: string) => `{"cells":[${cells}],"metadata":{},"nbformat":4,"nbformat_minor":5}`

const notebook: Record<string, Make> = {
  cells: n => book(repeated(n, `${cell('["a = 1"]')},`).slice(0, -1)),
  prompts: n => book(numbered(n, i => `${cell(`["P${i}_PROMPT = '${you}'"]`)},`).slice(0, -1)),
  'one cell of many lines': n => book(cell(`[${repeated(n, '"a = 1\\n",').slice(0, -1)}]`)),
  'one line of many': n => book(cell(`"${repeated(n, 'a = 1\\n')}"`)),
  outputs: n =>
    book(
      `{"cell_type":"code","metadata":{},"source":["a = 1"],"outputs":[${repeated(n, '{"output_type":"stream","text":["x"]},').slice(0, -1)}]}`,
    ),
  magics: n => book(cell(`["${repeated(n, '%run a\\n!ls\\n')}"]`)),
  markdown: n => book(repeated(n, '{"cell_type":"markdown","metadata":{},"source":["# a"]},').slice(0, -1)),
}

const settings: Record<string, Make> = {
  servers: n => `{"mcpServers":{${numbered(n, i => `"a${i}":{"command":"npx","args":["-y","a${i}"]},`).slice(0, -1)}}}`,
  'arguments of one server': n =>
    `{"mcpServers":{"a":{"command":"npx","args":[${numbered(n, i => `"b${i}",`).slice(0, -1)}]}}}`,
  'servers in servers': n => `{"mcpServers":${nested(n, '{"a":', '{"command":"npx"}', '}')}}`,
  instructions: n => `{"instructions":[${numbered(n, i => `"a/b${i}.md",`).slice(0, -1)}]}`,
  'instructions of globs': n => `{"instructions":[${repeated(n, '"**/*a*b*c*.md",').slice(0, -1)}]}`,
  agents: n => `{"agent":{${numbered(n, i => `"a${i}":{"model":"openai/gpt-4o","prompt":"${you}"},`).slice(0, -1)}}}`,
  comments: n => `${repeated(n, '// a\n')}{"mcpServers":{}}`,
}

const tools: Record<string, Make> = {
  'a list of tools': n =>
    `[${numbered(n, i => `{"name":"f${i}","description":"${you}","input_schema":{"type":"object","properties":{"a":{"type":"string"}}}},`).slice(0, -1)}]`,
  'one tool of many parameters': n =>
    `[{"name":"f","description":"${you}","input_schema":{"type":"object","properties":{${numbered(n, i => `"a${i}":{"type":"string"},`).slice(0, -1)}}}}]`,
  'a schema in a schema': n =>
    `[{"name":"f","description":"${you}","input_schema":${nested(n, '{"type":"object","properties":{"a":', '{}', '}}')}}]`,
}

const gemini: Record<string, Make> = {
  'one long prompt': n => `prompt = """${repeated(n, you)}"""\n`,
  arguments: n => `prompt = """${repeated(n, '{{args}}')}"""\n`,
  commands: n => `prompt = """${repeated(n, '!{git status} @{a.md} ')}"""\n`,
  'commands that never close': n => `prompt = """${repeated(n, '!{a @{')}"""\n`,
  keys: n => `prompt = "Hi"\n${numbered(n, i => `a${i} = 1\n`)}`,
  tables: n => `prompt = "Hi"\n${numbered(n, i => `[a${i}]\n`)}`,
  'tables in tables': n => `prompt = "Hi"\n[a${repeated(n, '.a')}]\n`,
  'lists in lists': n => `prompt = "Hi"\na = ${nested(n, '[', '', ']')}\n`,
  'a text that never ends': n => `prompt = """${repeated(n, 'a\n')}`,
}

const values: Record<string, Make> = {
  texts: n => `prompts:\n${numbered(n, i => `  a${i}: ${you}\n`)}`,
  'one text': n => `prompts:\n  system: |\n${repeated(n, '    You are kind.\n')}`,
  'maps in maps': n => numbered(Math.min(n, 60_000), i => `${' '.repeat(i)}a:\n`),
  lists: n => `prompts:\n${repeated(n, `  - ${you}\n`)}`,
  aliases: n => `a: &a ${you}\nprompts:\n${numbered(n, i => `  b${i}: *a\n`)}`,
  documents: n => repeated(n, `---\nprompt: ${you}\n`),
}

const promptflow: Record<string, Make> = {
  nodes: n =>
    `nodes:\n${numbered(n, i => `- name: a${i}\n  type: llm\n  source: {type: code, path: a.jinja2}\n  inputs: {model: gpt-4o}\n`)}`,
  inputs: n => `inputs:\n${numbered(n, i => `  a${i}: {type: string, default: x}\n`)}nodes: []\n`,
  'nodes that name each other': n =>
    `nodes:\n${numbered(n, i => `- name: a${i}\n  type: llm\n  inputs: {b: "\${a${i + 1}.output}"}\n`)}`,
}

const continuePrompt: Record<string, Make> = {
  texts: n => `name: a\nversion: 1\ndescription: b\n---\n${repeated(n, '{{{ input }}}')}`,
  keys: n => `name: a\nversion: 1\n${numbered(n, i => `a${i}: x\n`)}---\nHi`,
  systems: n => `name: a\nversion: 1\n---\n${repeated(n, '<system>\nHi\n</system>\n')}`,
  'systems that never close': n => `name: a\nversion: 1\n---\n${repeated(n, '<system>\n')}`,
}

const workflow: Record<string, Make> = {
  imports: n => `---\non: push\nengine: copilot\nimports:\n${numbered(n, i => `  - shared/a${i}.md\n`)}---\n${you}`,
  'runtime imports': n => `---\non: push\n---\n${numbered(n, i => `{{#runtime-import a${i}.md}}\n`)}`,
  expressions: n => `---\non: push\n---\n${numbered(n, i => `\${{ github.event.a${i} }}`)}`,
  ifs: n => `---\non: push\n---\n${repeated(n, '{{#if a}}x{{/if}}')}`,
  tools: n => `---\non: push\ntools:\n${numbered(n, i => `  a${i}: {allowed: [b]}\n`)}---\n${you}`,
}

export const moreFormats = {
  baml,
  modelfile,
  notebook,
  settings,
  tools,
  gemini,
  values,
  promptflow,
  continuePrompt,
  workflow,
} satisfies Record<string, Record<string, Make>>
