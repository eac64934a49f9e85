/**
 * Words by which Claude Code's agents, skills and commands ask for whichever model of a name is newest ("Model configuration", section
 * "Model aliases", https://code.claude.com/docs/en/model-config), and the newest that the catalogue lists. `best` is Fable where an
 * organization has it, and `opusplan` plans with Opus and works with Sonnet.
 */
const WORDS = new Map([
  ['sonnet', 'claude-sonnet-5-5'],
  ['opus', 'claude-opus-5-5'],
  ['haiku', 'claude-haiku-5-5'],
  ['fable', 'claude-fable-5-2'],
  ['best', 'claude-opus-5-5'],
  ['opusplan', 'claude-sonnet-5-5'],
  ['gemini-pro-latest', 'gemini-3.1-pro-preview'],
  ['gemini-flash-latest', 'gemini-3.8-flash'],
])

/** The model that a word stands for, with or without its `[1m]`; undefined for any other name. */
export function modelOfWord(asked: string): string | undefined {
  return WORDS.get(
    asked
      .trim()
      .toLowerCase()
      .replace(/\[1m\]$/, '')
      .replace(/^(?:anthropic[/:])?claude-(opus|sonnet|haiku|fable)-latest$/, '$1'),
  )
}
