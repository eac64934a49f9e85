import type { Outcome } from '../../report/project.ts'

/** One mark, always followed by the word. */
export const marks: Record<Outcome, string> = { pass: '✅', warn: '⚠️', fail: '❌', trouble: '❌' }
