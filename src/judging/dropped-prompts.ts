import type { Match } from '../config/settings.ts'
import type { Config, PromptRule } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Entry } from '../model/revision.ts'

const mostNamed = 10

/** Files that the base's config looks at and the head's would not: after the merge nobody judges them. */
export function droppedPrompts({ base, head, policyFrom }: Config, match: Match, entries: readonly Entry[]): Finding[] {
  if (policyFrom !== 'base' || !base || !head) return []
  const isLooked = (rules: readonly PromptRule[], path: string) => match(rules, path).length > 0
  const paths = entries.map(({ path }) => path)
  const dropped = paths.filter(path => isLooked(base.rules, path) && !isLooked(head.rules, path))
  if (dropped.length === 0) return []
  const at = { path: head.path ?? '' }
  return [{ kind: 'prompts-dropped', severity: 'warn', at, files: dropped.slice(0, mostNamed), count: dropped.length }]
}
