/** When an agent sends a text: with every request of a session, or only when it is asked for. */
export type When = 'session' | 'on-demand'

/**
 * Which coding agents read which files, by their own documentation: Claude Code (https://code.claude.com/docs/en/memory, /skills), GitHub
 * Copilot (https://docs.github.com/copilot, "custom instructions"), Cursor (https://cursor.com/docs/context/rules), Codex and Gemini CLI (their docs/).
 */
const AGENTS: readonly { agent: string; paths: RegExp }[] = [
  { agent: 'claude-code', paths: /(?:^|\/)CLAUDE(?:\.local)?\.md$|(?:^|\/)\.claude\// },
  {
    agent: 'copilot',
    paths:
      /(?:^|\/)AGENTS\.md$|(?:^|\/)\.github\/(?:copilot-instructions\.md$|(?:instructions|prompts|agents|chatmodes|skills)\/)|\.(?:agent|chatmode|instructions)\.md$/,
  },
  { agent: 'cursor', paths: /(?:^|\/)AGENTS\.md$|(?:^|\/)\.cursor\/|(?:^|\/)\.cursorrules$/ },
  { agent: 'codex', paths: /(?:^|\/)AGENTS\.md$|(?:^|\/)\.(?:codex|agents)\// },
  { agent: 'gemini', paths: /(?:^|\/)GEMINI\.md$|(?:^|\/)\.gemini\// },
]

/** Instructions that are for the folder that they lie in: sent from the start where that is the top. */
const OF_FOLDER = /(?:^|\/)(?:AGENTS|CLAUDE(?:\.local)?|GEMINI)\.md$/

/** The tags of a text that coding agents send, such as `claude-code-session` and `cursor-on-demand`. */
export function sessionTags(path: string, when: When): string[] {
  const isNested = OF_FOLDER.test(path) && path.includes('/')
  return AGENTS.filter(({ paths }) => paths.test(path)).map(({ agent }) => `${agent}-${isNested ? 'on-demand' : when}`)
}
