import type { Report } from '../../model/report.ts'
import { counted } from '../../report/style.ts'

/** What somebody needs who tries promptcost in a repository without a config: how much it found, and what comes next. */
export function ofFirstRun({ basis: { config }, totals }: Report): string[] {
  const { renamed, edited } = totals.prompts
  if (config.from !== 'defaults' || renamed + edited > 0) return []
  const found = `${counted(totals.prompts.head, 'prompt')} of ${counted(totals.tokens.head, 'token')}`
  return [`${found} found without a config: promptcost count lists them, promptcost init shows why and writes a config`]
}
