import type { Export } from './export.ts'
import { labelNames } from './openmetrics.ts'

interface Rule {
  alert: string
  expr: string
  for: string
  severity: 'warning' | 'critical'
  summary: string
}

const { prompt, model } = labelNames

/** Alerts over the metrics of `openmetrics`, and over OpenTelemetry's token usage where that is scraped too. */
const rules: readonly Rule[] = [
  {
    alert: 'PromptcostLimitBroken',
    expr: 'promptcost_limits_broken > 0',
    for: '0m',
    severity: 'critical',
    summary: 'The prompts of the default branch break {{ $value }} limits. See the playbook: a budget crossed.',
  },
  {
    alert: 'PromptcostPromptGrew',
    expr: `promptcost_prompt_usd_per_month{side="head"} - on (${prompt}) promptcost_prompt_usd_per_month{side="base"} > on () group_left () max(promptcost_limit{scope="each_prompt", level="fail_above", limit="usd_per_month", unit="amount"})`,
    for: '0m',
    severity: 'warning',
    summary: `{{ $labels.${prompt} }} costs {{ $value }} USD a month more than at the base.`,
  },
  {
    alert: 'PromptcostBudgetAtRisk',
    expr: 'promptcost_budget_state{state="at-risk"} == 1',
    for: '0m',
    severity: 'warning',
    summary: '{{ $labels.name }} is close to its budget.',
  },
  {
    alert: 'PromptcostBudgetCrossed',
    expr: 'promptcost_budget_state{state="over"} == 1',
    for: '0m',
    severity: 'critical',
    summary: '{{ $labels.name }} costs more than its budget. See the playbook: a budget is crossed.',
  },
  {
    alert: 'PromptcostUsageOld',
    expr: 'promptcost_usage_age_seconds > 60 * 86400',
    for: '0m',
    severity: 'warning',
    summary: 'The newest usage record is {{ $value | humanizeDuration }} old. Import newer ones.',
  },
  {
    alert: 'PromptcostInputAboveCounted',
    expr: `sum by (${model}) (rate(gen_ai_client_token_usage_sum{gen_ai_token_type="input"}[1d])) / sum by (${model}) (rate(gen_ai_client_token_usage_count{gen_ai_token_type="input"}[1d])) > 1.5 * max by (${model}) (promptcost_prompt_input_tokens{side="head"})`,
    for: '1h',
    severity: 'warning',
    summary: `Calls of {{ $labels.${model} }} send far more input than any of its prompts has. See the playbook: an anomaly.`,
  },
  {
    alert: 'PromptcostMetricsMissing',
    expr: 'absent(promptcost_prompts)',
    for: '1d',
    severity: 'warning',
    summary: 'No metrics of promptcost were scraped for a day.',
  },
]

/** Alert rules for Prometheus, as YAML. */
export const alerts: Export = {
  summary: 'alert rules for Prometheus over these metrics',
  render: () => `groups:\n  - name: promptcost\n    rules:\n${rules.map(written).join('')}`,
}

/** JSON's texts are YAML's. */
function written({ alert, expr, for: duration, severity, summary }: Rule): string {
  return [
    `      - alert: ${alert}`,
    `        expr: ${JSON.stringify(expr)}`,
    `        for: ${duration}`,
    `        labels: { severity: ${severity} }`,
    '        annotations:',
    `          summary: ${JSON.stringify(summary)}`,
    '',
  ].join('\n')
}
