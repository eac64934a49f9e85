import { isListed } from '../catalogue/is-listed.ts'
import { unknownName } from '../catalogue/unknown-name.ts'
import { billOf } from '../compare/bill-of.ts'
import { explain } from '../compare/explain.ts'
import { findPrompt } from '../compare/find-prompt.ts'
import { withGrownLines } from '../compare/grown-lines.ts'
import { pair } from '../compare/pair.ts'
import { summarize } from '../compare/summarize.ts'
import { assemblyFor } from '../config/assembly-for.ts'
import type { ConfigFlags } from '../config/config-flags.ts'
import { openConfigs } from '../config/open-configs.ts'
import { termsOf } from '../config/terms-of.ts'
import { yamlValue } from '../data/yaml-value.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { judge } from '../policy/judge.ts'
import { notes } from '../policy/notes.ts'
import { catalogue } from '../prices/list-price.ts'
import { price } from '../prices/price.ts'
import { priceOf } from '../prices/price-of.ts'
import { noteSlots } from '../prompts/note-slots.ts'
import { refuseNothing } from '../prompts/refuse-nothing.ts'
import { surveySides } from '../prompts/survey-sides.ts'
import { assemble } from '../report/assemble.ts'
import { listSides } from '../revisions/list-sides.ts'
import { openSides } from '../revisions/open-sides.ts'
import type { SidesRequest } from '../revisions/sides-request.ts'
import { measure } from '../tokens/measure.ts'
import { noteSpecialTokens } from '../tokens/note-special-tokens.ts'
import { tokenizerNamed } from '../tokens/tokenizers.ts'
import { version } from '../version.ts'
import { noteWorkflows } from '../workflows/note-workflows.ts'
import { findModels } from './find-models.ts'
import { matchPrompts } from './match-prompts.ts'

/** What to compare, and what was said on the command line or in the workflow. */
export interface CheckRequest {
  sides: SidesRequest
  config: ConfigFlags & { file?: string | undefined }
  /** Only these files and what lies below these folders. */
  only?: string[] | undefined
  /** The id or path of a prompt whose bill the report is to hold. */
  explain?: string | undefined
}

/**
 * The whole check, from a changed prompt to a report with a verdict.
 * @throws Problem where it cannot judge: a usage error, a config or a revision that cannot be read, no prompts
 */
export async function check(request: CheckRequest): Promise<Report> {
  const sides = await openSides(request.sides)
  const { base, head } = await listSides(sides)
  const { config, findings: ofConfig } = await openConfigs({ base, head }, request.config, { isListed, unknownName })
  const listings = [base?.entries ?? [], head.entries]
  const links = [...(base?.links ?? []), ...head.links]
  const { select, match, isAsked, passedBy, findings: ofGlobs } = matchPrompts(config, listings, request.only, links)
  const files = {
    base: base && { ...base, entries: select(base.entries), listing: base.entries },
    head: { ...head, entries: select(head.entries), listing: head.entries },
  }
  refuseNothing(files, head, config, request.only, passedBy)
  const { renames, limited } = await sides.renames()
  const assembly = assemblyFor(config, match, renames)
  const isNamed = (path: string) => isAsked(path) || assembly.isNamed(path)
  const surveyed = await surveySides(files.base, files.head, { ...assembly, isNamed }, renames)
  const models = findModels(surveyed, config, match)
  const terms = termsOf(config, match)
  const pairs = pair(models.base, models.head, renames, terms.of)
  const priced = price(measure(pairs), model => priceOf(model, config.prices))
  const changes = withGrownLines(priced.map(explain), name => tokenizerNamed(name).count)
  const summary = summarize(changes)
  const findings = [
    ...judge(changes, summary, config.policy),
    ...notes(changes, config.policy),
    ...ofConfig,
    ...ofGlobs,
    ...terms.findings(),
    ...models.findings,
    ...assembly.findings(),
    ...(config.policy.enforce === 'report' ? surveyed.findings.map(asWarning) : surveyed.findings),
    ...noteSlots(pairs),
    ...noteSpecialTokens(surveyed.head),
    ...(limited ? [renamesLimited] : []),
    ...(await noteWorkflows(sides, yamlValue)),
  ]
  const bill = request.explain === undefined ? undefined : billOf(findPrompt(changes, request.explain))
  return assemble({ promptcost: version, sides, config, catalogue, changes, summary, findings, bill })
}

/** Who only reports is told of what would fail. */
const asWarning = (finding: Finding): Finding =>
  finding.severity === 'fail' ? { ...finding, severity: 'warn' } : finding

const renamesLimited = { kind: 'renames-limited', severity: 'warn' } as const
