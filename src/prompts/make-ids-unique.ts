import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import { plainId, variantId } from '../model/variant-id.ts'

/**
 * Makes the ids of one side unique. An id that several prompts declare, or that is another file's path, is nobody's: each of
 * them goes by its own path, so that no prompt can take another's place by declaring its id.
 */
export function makeIdsUnique<P extends { prompt: Prompt }>(
  prompts: readonly P[],
): { prompts: P[]; findings: Finding[] } {
  if (prompts.every(({ prompt }) => !prompt.declared)) return { prompts: [...prompts], findings: [] }
  const paths = new Set(prompts.map(({ prompt }) => prompt.at.path))
  const declared = new Map<string, number>()
  for (const { id, declared: isDeclared } of prompts.map(({ prompt }) => prompt))
    if (isDeclared) declared.set(id, (declared.get(id) ?? 0) + 1)
  const findings: Finding[] = []
  const settled = prompts.map(one => {
    const { id, at, declared: isDeclared } = one.prompt
    const plain = plainId(one.prompt)
    if (!isDeclared || plain === at.path) return one
    if (declared.get(id) === 1 && !paths.has(plain)) return one
    const { variant } = one.prompt
    findings.push({ kind: 'duplicate-id', severity: 'warn', at, id })
    const own = variant === undefined ? at.path : variantId(at.path, variant)
    return { ...one, prompt: { ...one.prompt, id: own, declared: false } }
  })
  return { prompts: settled, findings }
}
