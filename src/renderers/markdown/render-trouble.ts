import { preformatted } from '../../report/safe.ts'

/** What a comment and the summary say where nothing could be judged. `mark` is that of an error or of a warning. */
export function renderTrouble(text: string, mark: '❌' | '⚠️'): string {
  return `### ${mark} promptcost: could not judge\n\n${preformatted(text)}\n`
}
