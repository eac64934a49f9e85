import type { Files } from '../../git.ts'

/** Where a trick tries: the kinds are the headings of docs/tricks.md. */
export const kinds = {
  prompt: 'In the text of a prompt',
  config: 'In the config of the change',
  workflow: 'Around the workflow',
  approval: 'By an approval',
  run: 'By another run of the action',
} as const satisfies Record<string, string>

/** A way to let a prompt grow unseen, with what becomes of it. */
export interface Trick {
  kind: keyof typeof kinds
  /** What is done, as a noun phrase: a row of docs/tricks.md. */
  name: string
  base: Files
  /** All that there is; null is no file. */
  head: Files
  /** What is let through with 0 warns. */
  code: 0 | 1 | 2
  /** What is said on the command line as well. */
  args?: readonly string[]
  /** Words of the report that name what was done. */
  says: string
}

export const words = (count: number) => `${'refund order policy '.repeat(Math.round(count / 3))}\n`

/** The config of both sides, unless a trick brings its own. */
export const config = `defaults: { model: gpt-4.1-mini }
prompts:
  - files: prompts/**
    calls_per_month: 40000
    output_tokens: 150
limits:
  each_prompt: { fail_above: { tokens: 20%, usd: 20% } }
`

/** A trick within one prompt. */
export const within = (
  name: string,
  base: string,
  head: string,
  code: Trick['code'],
  says: string,
  path = 'prompts/a.j2',
): Trick => ({ kind: 'prompt', name, base: { [path]: base }, head: { [path]: head }, code, says })
