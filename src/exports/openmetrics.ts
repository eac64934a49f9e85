import { labelOf } from '../model/limits/rules.ts'
import type { Report, ReportChange } from '../model/report.ts'
import { fromDecimal, toDecimal } from '../money/decimal.ts'
import { safeText, whole } from '../report/safe.ts'
import type { Export, Facts } from './export.ts'

interface Sample {
  labels: Readonly<Record<string, string>>
  value: string | number
}

interface Family {
  name: string
  help: string
  samples: Sample[]
}

/** Labels of models and prompts are named as OpenTelemetry names these attributes. */
export const labelNames = { model: 'gen_ai_request_model', prompt: 'gen_ai_prompt_name' } as const

/** OpenMetrics text: base and head by prompt, owner and model, the limits, and what is broken. */
export const openmetrics: Export = {
  summary: 'OpenMetrics text for Prometheus: base and head by prompt, owner and model, and the limits',
  render: facts =>
    `${familiesOf(facts)
      .filter(({ samples }) => samples.length > 0)
      .map(written)
      .join('')}# EOF\n`,
}

const sides = ['base', 'head'] as const

function familiesOf({ report, limits, usageAge }: Facts): Family[] {
  const { changes, totals, findings } = report
  return [
    family(
      'promptcost_prompts',
      'Prompts.',
      sides.map(side => ({ labels: { side }, value: totals.prompts[side] })),
    ),
    family(
      'promptcost_prompt_input_tokens',
      'Input tokens per call.',
      perPrompt(changes, ({ tokens }, side) => tokens[side]),
    ),
    family(
      'promptcost_prompt_calls_per_month',
      'Calls per month.',
      changes.flatMap(change =>
        change.callsPerMonth === null
          ? []
          : [{ labels: { [labelNames.prompt]: change.id }, value: change.callsPerMonth }],
      ),
    ),
    family(
      'promptcost_prompt_usd_per_1000_calls',
      'USD for 1,000 calls.',
      perPrompt(changes, ({ usdPerThousandCalls: usd }, side) => usd?.[side]),
    ),
    family(
      'promptcost_prompt_usd_per_month',
      'USD per month.',
      perPrompt(changes, ({ usdPerMonth: usd }, side) => usd?.[side]),
    ),
    family(
      'promptcost_owner_usd_per_month',
      'USD per month by owner.',
      sums(changes, ({ owner }) => owner ?? '', 'owner'),
    ),
    family(
      'promptcost_model_usd_per_month',
      'USD per month by model.',
      sums(changes, (change, side) => change[side]?.model ?? '', labelNames.model),
    ),
    family(
      'promptcost_usd_per_month',
      'USD per month of the prompts whose call volume is known.',
      totals.usdPerMonth === null
        ? []
        : sides.map(side => ({ labels: { side }, value: totals.usdPerMonth?.[side] ?? 0 })),
    ),
    family('promptcost_limit', 'Limits of the config. Growth in percent has the unit percent.', limitSamples(limits)),
    ...groupFamilies(report),
    family('promptcost_limits_broken', 'Limits that are broken.', [{ labels: {}, value: brokenIn(report) }]),
    family(
      'promptcost_verdict',
      'The verdict: 1 for the one that holds.',
      (['pass', 'warn', 'fail'] as const).map(verdict => ({
        labels: { verdict },
        value: report.verdict === verdict ? 1 : 0,
      })),
    ),
    family(
      'promptcost_findings',
      'Findings by severity.',
      (['info', 'warn', 'fail'] as const).map(severity => ({
        labels: { severity },
        value: findings.filter(finding => finding.severity === severity).length,
      })),
    ),
    family(
      'promptcost_usage_age_seconds',
      'Time since the last day with usage records, in whole days.',
      usageAge === undefined ? [] : [{ labels: {}, value: usageAge * 86_400 }],
    ),
  ]
}

/** Groups of the config: what they cost, their budget, and how they stand in it. */
function groupFamilies({ groups = [] }: Report): Family[] {
  const each = (name: string, help: string, of: (group: (typeof groups)[number]) => Sample[]) =>
    family(
      name,
      help,
      groups.flatMap(group =>
        of(group).map(({ labels, value }) => ({ labels: { by: group.by, name: group.name, ...labels }, value })),
      ),
    )
  return [
    each('promptcost_group_usd_per_month', 'USD per month of a group.', ({ usdPerMonth: usd }) =>
      usd === null ? [] : sides.map(side => ({ labels: { side }, value: usd[side] })),
    ),
    each('promptcost_budget_usd_per_month', 'Budget of a group.', ({ budget }) =>
      budget === null ? [] : [{ labels: {}, value: budget.usdPerMonth }],
    ),
    each('promptcost_budget_state', 'How a group stands in its budget: 1 for the state that holds.', ({ budget }) =>
      budget === null ? [] : [{ labels: { state: budget.state }, value: 1 }],
    ),
  ]
}

const family = (name: string, help: string, samples: Sample[]): Family => ({ name, help, samples })

function perPrompt(
  changes: readonly ReportChange[],
  value: (change: ReportChange, side: 'base' | 'head') => string | number | undefined,
): Sample[] {
  return changes.flatMap(change =>
    sides.flatMap(side => {
      const of = change[side] === null ? undefined : value(change, side)
      const labels = {
        [labelNames.prompt]: change.id,
        [labelNames.model]: change[side]?.model ?? '',
        owner: change.owner ?? '',
        side,
      }
      return of === undefined ? [] : [{ labels, value: of }]
    }),
  )
}

function sums(
  changes: readonly ReportChange[],
  by: (change: ReportChange, side: 'base' | 'head') => string,
  label: string,
): Sample[] {
  return sides.flatMap(side => {
    const found = new Map<string, bigint>()
    for (const change of changes) {
      const usd = change[side] === null ? undefined : change.usdPerMonth?.[side]
      const name = by(change, side)
      if (usd !== undefined && name !== '') found.set(name, (found.get(name) ?? 0n) + fromDecimal(usd))
    }
    return [...found].map(([name, usd]) => ({ labels: { [label]: name, side }, value: toDecimal(usd) }))
  })
}

function limitSamples(limits: Facts['limits']): Sample[] {
  return limits.map(({ scope, level, limit, amount, group }) => ({
    labels: {
      scope,
      level,
      limit,
      group: group ? labelOf(group) : '',
      unit: 'percent' in amount ? 'percent' : 'amount',
    },
    value: 'percent' in amount ? amount.percent : amount.amount,
  }))
}

const brokenIn = ({ findings }: Report): number =>
  findings.filter(({ kind, severity }) => kind === 'limit' && severity === 'fail').length

function written({ name, help, samples }: Family): string {
  const lines = samples.map(({ labels, value }) => {
    const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`)
    return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}\n`
  })
  return `# TYPE ${name} gauge\n# HELP ${name} ${help}\n${lines.join('')}`
}

const escaped = (text: string): string => safeText(text, whole).replace(/[\\"]/g, '\\$&')
