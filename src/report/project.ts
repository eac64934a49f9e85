import type { Report } from '../model/report.ts'

/** A part of a repository that is judged by itself: a working directory, or one of several configs in one. */
export interface Project {
  /** How the workflow names it. */
  name: string
  /** Undefined if it could not be judged. */
  report: Report | undefined
  /** Why not, in a sentence of ours. */
  trouble: string | undefined
}

export type Outcome = Report['verdict'] | 'trouble'

export function outcomeOf({ report }: Project): Outcome {
  return report?.verdict ?? 'trouble'
}

const byWeight: readonly Outcome[] = ['fail', 'trouble', 'warn', 'pass']

/** The worst first, otherwise in the order of the workflow. */
export function worstFirst(projects: readonly Project[]): Project[] {
  return projects.toSorted((a, b) => byWeight.indexOf(outcomeOf(a)) - byWeight.indexOf(outcomeOf(b)))
}

/** The verdict for all projects together. Undefined if none was judged. */
export function verdictOf(projects: readonly Project[]): Report['verdict'] | undefined {
  const outcomes = projects.map(outcomeOf)
  return (['fail', 'warn', 'pass'] as const).find(verdict => outcomes.includes(verdict))
}
