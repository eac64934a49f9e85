import type { Note } from '../model/note.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'

/**
 * Characters that Claude Code has for the descriptions of all skills: four for each token of 1 % of the context window
 * (https://code.claude.com/docs/en/skills, "Skill descriptions are cut short"), here of 200,000 tokens.
 */
const MOST = 8_000
/** The part of a skill that is always listed. */
const ALWAYS = '#always'

/** Reports folders whose skills have longer descriptions than Claude Code lists: it leaves out those of the skills that are called least. */
export function noteSkillLists(prompts: readonly ParsedPrompt[]): Note[] {
  const folders = new Map<string, { skills: number; characters: number }>()
  for (const { id, at, messages } of prompts) {
    if (!id.endsWith(ALWAYS)) continue
    const [, folder] = /^((?:.+\/)?\.claude\/skills)\/.*SKILL\.md#always$/.exec(id) ?? []
    if (folder === undefined || at.path !== id.slice(0, -ALWAYS.length)) continue
    const before = folders.get(folder) ?? { skills: 0, characters: 0 }
    folders.set(folder, { skills: before.skills + 1, characters: before.characters + lengthOf(messages) })
  }
  return [...folders].flatMap(([path, { skills, characters }]): Note[] => {
    if (characters <= MOST) return []
    return [
      { kind: 'listing-cut', severity: 'info', at: { path }, reader: 'Claude Code', skills, characters, most: MOST },
    ]
  })
}

function lengthOf(messages: ParsedPrompt['messages']): number {
  const pieces = messages.flatMap(({ body }) => body)
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 0), 0)
}
