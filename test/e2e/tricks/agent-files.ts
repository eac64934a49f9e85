import type { Files } from '../../git.ts'
import { type Trick, words } from './trick.ts'

const rules = `limits:
  each_prompt: { fail_above: { tokens: 20%, usd: 20% } }
`
const [rest, text] = [words(300), words(1000)]

/** What a change adds to a file that a coding agent sends. */
function added(name: string, path: string, more: string, files: Files, wrapped = (text: string) => text): Trick {
  const all = { 'promptcost.yml': rules, ...files }
  return {
    kind: 'prompt',
    name,
    base: { ...all, [path]: wrapped(rest) },
    head: { ...all, [path]: wrapped(`${rest}\n\n${more}\n`) },
    code: 1,
    says: path,
  }
}

const memory = (name: string, more: string, file = 'docs/rules.md') =>
  added(name, 'CLAUDE.md', more, file === '' ? {} : { [file]: text })
const prompt = '.github/prompts/fix.prompt.md'

/** What a change does to the front matter of a rule that a coding agent sends when it is asked for. */
const always = (name: string, path: string, before: string, now: string): Trick => {
  const [base, head] = [before, now].map(front => ({ 'promptcost.yml': rules, [path]: `---\n${front}\n---\n${text}` }))
  return { kind: 'prompt', name, base: base ?? {}, head: head ?? {}, code: 0, says: 'with every request of a session' }
}

/** Texts that a coding agent sends because a file of its names them, in ways that read as if it did not. */
export const agentFiles: readonly Trick[] = [
  memory('an import of a file whose name has other letters', '@docs/größe+(1).md', 'docs/größe+(1).md'),
  memory('an import of a file whose name has a blank', '@docs/the\\ rules.md', 'docs/the rules.md'),
  memory('an import by a crooked path', '@docs//./rules.md'),
  memory('an import between backticks that are escaped', '\\` @docs/rules.md \\`'),
  memory('an import behind a code span of the line before', 'See `the\nrules` @docs/rules.md `here`'),
  memory('an import behind a fence that is none', '```x`\n@docs/rules.md'),
  memory('an import behind a fence that a line of text seems to close', '```\na\n``` x\n```\n@docs/rules.md'),
  memory('an import behind a fence in a list', '- ```\n  a\n  ```\n@docs/rules.md'),
  memory('an import behind a fence that HTML holds', '<b>\n```\n\n@docs/rules.md\n'),
  memory(
    'a comment in a fence that a line of text seems to close',
    `\`\`\`\na\n\`\`\` x\n<!-- ${text} -->\n\`\`\``,
    '',
  ),
  memory('a comment in a fence of a list', `- \`\`\`\n  <!-- ${text} -->\n  \`\`\``, ''),
  added('a file in quotes in a command', '.claude/commands/fix.md', '@"docs/the rules.md"', {
    'docs/the rules.md': text,
  }),
  added('a file in quotes in a prompt of Copilot', prompt, "#file:'docs/the rules.md'", { 'docs/the rules.md': text }),
  added('a file in a command, with another of its name beside it', '.claude/commands/fix.md', '@docs/rules.md', {
    'docs/rules.md': text,
    '.claude/commands/docs/rules.md': 'Be polite.\n',
  }),
  added('a linked file in a prompt of Copilot', prompt, '[rules](../../docs/rules.md)', { 'docs/rules.md': text }),
  added(
    'a file behind many blanks in a command of Gemini',
    '.gemini/commands/fix.toml',
    `@{${' '.repeat(2000)}docs/rules.md}`,
    { 'docs/rules.md': text },
    said => `prompt = """\n${said}"""\n`,
  ),
  added(
    "a file among the text of OpenCode's prompts",
    'opencode.json',
    'Follow {file:./docs/rules.md}',
    { 'docs/rules.md': text },
    said => JSON.stringify({ agent: { fix: { prompt: said } } }),
  ),
]

const listing = (mcpServers: object, more: object = {}) => `${JSON.stringify({ mcpServers, ...more })}\n`
const one = { wiki: { command: 'npx', args: ['wiki'] } }
const git = { command: 'npx', args: ['git'] }
const two = { ...one, git: { ...git, disabled: true } }
const servers = (name: string, path: string, base: string, head: string): Trick => ({
  kind: 'prompt',
  name,
  base: { 'promptcost.yml': rules, [path]: base },
  head: { 'promptcost.yml': rules, [path]: head },
  code: 0,
  says: 'MCP server',
})
const setting = (name: string, path: string, more: object | string, says: string, files: Files = {}): Trick => ({
  kind: 'prompt',
  name,
  base: { 'promptcost.yml': rules, ...files, [path]: path.endsWith('.toml') ? 'approval_policy = "never"\n' : '{}\n' },
  head: { 'promptcost.yml': rules, ...files, [path]: typeof more === 'string' ? more : JSON.stringify(more) },
  code: 0,
  says,
})
const printed = (command: string) => ({ SessionStart: [{ hooks: [{ type: 'command', command }] }] })

/** Settings of coding agents, which decide what is sent beside the files that are always read, and to which model. */
export const agentSettings: readonly Trick[] = [
  setting(
    'a hook of Claude Code that prints a file when a session starts',
    '.claude/settings.json',
    { hooks: printed('cat docs/rules.md') },
    'hooks.SessionStart',
    { 'docs/rules.md': text },
  ),
  setting('a dearer model in the settings of Claude Code', '.claude/settings.json', { model: 'opus' }, 'model to opus'),
  setting(
    'more thinking by the environment of Claude Code',
    '.claude/settings.json',
    { env: { MAX_THINKING_TOKENS: '64000' } },
    'MAX_THINKING_TOKENS',
  ),
  setting(
    "another file of instructions in Codex's config",
    '.codex/config.toml',
    'approval_policy = "never"\nproject_doc_fallback_filenames = ["docs/rules.md"]\n',
    'project_doc_fallback_filenames',
    { 'docs/rules.md': text },
  ),
  setting(
    'another file of memory in the settings of Gemini CLI',
    '.gemini/settings.json',
    { context: { fileName: ['GEMINI.md', 'docs/rules.md'] } },
    'context.fileName',
    { 'docs/rules.md': text },
  ),
  setting(
    'instructions of Copilot in the settings of an editor',
    '.vscode/settings.json',
    { 'github.copilot.chat.codeGeneration.instructions': [{ file: 'docs/rules.md' }] },
    'codeGeneration.instructions',
    { 'docs/rules.md': text },
  ),
]
const opencode = (mcp: object, instructions = 'AGENTS.md', model?: string) =>
  JSON.stringify({ agent: { fix: { prompt: rest } }, instructions: [instructions], mcp, model })

/** MCP servers, whose tools no file shows. */
export const servedTools: readonly Trick[] = [
  servers('another command of an MCP server', '.mcp.json', listing(one), listing({ wiki: { command: 'uvx' } })),
  servers(
    'an MCP server under the other of two keys',
    '.vscode/mcp.json',
    listing(one),
    listing({}, { servers: { ...one, git } }),
  ),
  servers("an MCP server that Claude Code's list seems to switch off", '.mcp.json', listing(one), listing(two)),
  servers("an MCP server in Gemini CLI's settings", '.gemini/settings.json', listing(one), listing({ ...one, git })),
  servers(
    "an MCP server in Codex's config",
    '.codex/config.toml',
    'model = "gpt-5.4-mini"\n',
    'model = "gpt-5.4-mini"\n\n[mcp_servers.git]\ncommand = "npx"\nargs = ["git"]\n',
  ),
  servers(
    "an MCP server in an editor's settings",
    '.vscode/settings.json',
    '{\n  // Two blanks.\n  "editor.tabSize": 2\n}\n',
    '{\n  // Two blanks.\n  "editor.tabSize": 2,\n  "mcp": { "servers": { "git": { "command": "npx" } } }\n}\n',
  ),
  {
    ...servers(
      "instructions of OpenCode's from an address",
      'opencode.json',
      opencode({}),
      opencode({}, 'https://x.example/a.md'),
    ),
    says: 'x.example',
  },
  {
    ...servers(
      "a dearer model for all of OpenCode's agents",
      'opencode.json',
      opencode({}, 'AGENTS.md', 'openai/gpt-4.1-mini'),
      opencode({}, 'AGENTS.md', 'openai/o1-pro'),
    ),
    code: 1,
    says: 'o1-pro',
  },
  servers("an MCP server in OpenCode's config", 'opencode.json', opencode({}), opencode(one)),
  always(
    'a rule of Cursor that is always sent',
    '.cursor/rules/a.mdc',
    'globs: "*.sql"\nalwaysApply: false',
    'alwaysApply: true',
  ),
  always(
    'a rule of Cursor that the agent asked for',
    '.cursor/rules/a.mdc',
    'description: How to sort.',
    'description: How to sort.\nalwaysApply: true',
  ),
  always(
    'instructions of Copilot for all files',
    '.github/instructions/a.instructions.md',
    'applyTo: "**/*.sql"',
    'applyTo: "**"',
  ),
  always('a rule of Claude Code for all files', '.claude/rules/a.md', 'paths: "**/*.sql"', 'name: a'),
]
