import type { Report } from '../../model/report.ts'
import { describeAll } from '../../report/describe-all.ts'
import { counted, plainStyle } from '../../report/style.ts'

/** How many files look like prompts and are not counted, where a pass is too short to name them. */
export function ofUncovered({ findings }: Report): string[] {
  const count = findings.reduce((sum, finding) => sum + (finding.kind === 'uncovered' ? finding.count : 0), 0)
  const look = count === 1 ? 'looks like a prompt and is' : 'look like prompts and are'
  return count === 0
    ? []
    : [`${counted(count, 'file')} ${look} not counted; --all names ${count === 1 ? 'it' : 'them'}`]
}

/** Prompts that are of another size with the samples of the change, where a pass is too short for notes. */
export function ofSamples({ findings }: Report): string[] {
  const changed = findings.filter(({ kind }) => kind === 'samples-changed')
  return describeAll(changed, plainStyle).map(({ text }) => text)
}

/** What somebody needs who tries promptcost in a repository without a config: how much it found, and what comes next. */
export function ofFirstRun({ basis: { config }, totals }: Report): string[] {
  const { renamed, edited } = totals.prompts
  if (config.from !== 'defaults' || renamed + edited > 0) return []
  const found = `${counted(totals.prompts.head, 'prompt')} of ${counted(totals.tokens.head, 'token')}`
  return [`${found} found without a config: promptcost count lists them, promptcost init shows why and writes a config`]
}

/** What else there is to see: `rows` is how many are shown at most. */
export function next({ verdict, base, changes }: Report, rows: number | undefined): string[] {
  if (base === null && changes.length > (rows ?? changes.length))
    return ['More: --all lists every prompt, --format json has every number']
  if (verdict === 'pass') return []
  return [`More: --format json has every number${base === null ? '' : ', --all every prompt'}`]
}
