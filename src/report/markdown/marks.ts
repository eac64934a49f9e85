import type { Outcome } from '../project.ts'

/** One mark, always followed by the word. */
export const marks: Record<Outcome, string> = { pass: '✅', warn: '⚠️', fail: '❌', trouble: '❌' }
