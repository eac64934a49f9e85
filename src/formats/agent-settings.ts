import { digestOf } from '../data/digest-of.ts'
import { lookUp, type Tree } from '../data/tree.ts'
import type { Loc } from '../model/quantity.ts'
import type { Modifier } from '../model/settings.ts'

interface Place {
  paths: RegExp
  keys: readonly (readonly string[])[]
}

/**
 * Settings of coding agents that decide which model answers, how long it thinks, and which text goes with a request beside the files that
 * are always read: the output of a hook, a style, a plugin, files under other names. By the documentation of each: Claude Code
 * (https://code.claude.com/docs/en/settings, /hooks), Codex (its docs/config.md), Gemini CLI (its docs/cli/configuration.md), VS Code
 * (https://code.visualstudio.com/docs/copilot/reference/copilot-settings) and Zed (https://zed.dev/docs/ai/agent-settings).
 */
const PLACES: readonly Place[] = [
  {
    paths: /(?:^|\/)\.claude\/settings(?:\.local)?\.json$/,
    keys: [
      ...['model', 'agent', 'outputStyle', 'effortLevel', 'alwaysThinkingEnabled', 'enabledPlugins'].map(key => [key]),
      // Of these hooks, what they print goes to the model.
      ...['SessionStart', 'UserPromptSubmit', 'SubagentStart'].map(hook => ['hooks', hook]),
      ...[
        'ANTHROPIC_MODEL',
        'ANTHROPIC_DEFAULT_OPUS_MODEL',
        'ANTHROPIC_DEFAULT_SONNET_MODEL',
        'ANTHROPIC_DEFAULT_HAIKU_MODEL',
        'CLAUDE_CODE_SUBAGENT_MODEL',
        'CLAUDE_CODE_EFFORT_LEVEL',
        'CLAUDE_CODE_MAX_OUTPUT_TOKENS',
        'MAX_THINKING_TOKENS',
      ].map(name => ['env', name]),
    ],
  },
  {
    paths: /(?:^|\/)\.codex\/config\.toml$/,
    keys: [
      'model',
      'model_provider',
      'model_reasoning_effort',
      'model_verbosity',
      'service_tier',
      'profile',
      'instructions',
      'developer_instructions',
      'model_instructions_file',
      'experimental_instructions_file',
      'project_doc_max_bytes',
      'project_doc_fallback_filenames',
    ].map(key => [key]),
  },
  {
    paths: /(?:^|\/)\.(?:gemini|qwen)\/settings\.jsonc?$/,
    keys: [
      ['model', 'name'],
      ['model', 'maxSessionTurns'],
      ['maxSessionTurns'],
      ['contextFileName'],
      ['context', 'fileName'],
      ['context', 'includeDirectories'],
    ],
  },
  {
    paths: /(?:^|\/)\.vscode\/settings\.jsonc?$/,
    keys: [
      ...['codeGeneration', 'testGeneration', 'reviewSelection', 'commitMessageGeneration'].map(when => [
        `github.copilot.chat.${when}.instructions`,
      ]),
      ['github.copilot.chat.pullRequestDescriptionGeneration.instructions'],
      ['chat.instructionsFilesLocations'],
    ],
  },
  {
    paths: /(?:^|\/)\.zed\/settings\.jsonc?$/,
    keys: [
      ['agent', 'default_model'],
      ['assistant', 'default_model'],
    ],
  },
]

/** Whether a file is about a coding agent or an editor, by its name: it holds no prompt. */
export function isAgentSettings(path: string): boolean {
  return PLACES.some(({ paths }) => paths.test(path))
}

/** The settings of a file that decide what a request of the agent costs, by their names, and by a digest where there is more of one than a word. */
export function agentSettings(tree: Tree, path: string, place: (offset: number) => Loc): Modifier[] {
  const keys = PLACES.filter(({ paths }) => paths.test(path)).flatMap(each => each.keys)
  return keys.flatMap((key): Modifier[] => {
    const found = lookUp(tree, ...key)
    if (found === undefined) return []
    const text = JSON.stringify(said(found))
    const word = /^"?([\w.:/[\]-]{1,60})"?$/.exec(text)?.[1]
    const more = word === undefined ? { digest: digestOf([text]) } : {}
    return [{ key: key.join('.'), value: word ?? `${text.length}-characters`, ...more, at: place(found.at) }]
  })
}

/** What an entry says, in one order. */
export function said(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value
  if (tree.kind === 'list') return tree.items.map(said)
  return [...tree.entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, value]) => [key, said(value)])
}
