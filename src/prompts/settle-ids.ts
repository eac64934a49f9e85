import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'

/**
 * Makes the ids of one side unique: a declared id that an earlier prompt has declared, or that is another file's path,
 * gives way to the prompt's own path.
 */
export function settleIds(prompts: readonly Prompt[]): { prompts: Prompt[]; findings: Finding[] } {
  const findings: Finding[] = []
  // A file's path is its own, so that no other file can pose as it.
  const taken = new Set(prompts.map(prompt => prompt.at.path))
  const settled = prompts.map(prompt => {
    const { id, at, declared } = prompt
    if (!declared || id === at.path) return prompt
    if (!taken.has(id)) {
      taken.add(id)
      return prompt
    }
    findings.push({ kind: 'duplicate-id', severity: 'warn', at, id })
    return { ...prompt, id: at.path, declared: false }
  })
  return { prompts: settled, findings }
}
