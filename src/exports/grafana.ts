import type { Export } from './export.ts'
import { labelNames } from './openmetrics.ts'

const datasource = { type: 'prometheus', uid: '$datasource' }
const { prompt, model } = labelNames

interface Panel {
  title: string
  type: 'stat' | 'timeseries' | 'bargauge'
  unit: string
  expr: string
  legend: string
  width: number
}

const panels: readonly Panel[] = [
  {
    title: 'Cost per month',
    type: 'stat',
    unit: 'currencyUSD',
    expr: 'promptcost_usd_per_month{side="head"}',
    legend: 'head',
    width: 6,
  },
  {
    title: 'Change by open work',
    type: 'stat',
    unit: 'currencyUSD',
    expr: 'promptcost_usd_per_month{side="head"} - on () promptcost_usd_per_month{side="base"}',
    legend: 'head - base',
    width: 6,
  },
  { title: 'Limits broken', type: 'stat', unit: 'none', expr: 'promptcost_limits_broken', legend: 'broken', width: 6 },
  {
    title: 'Age of usage records',
    type: 'stat',
    unit: 's',
    expr: 'promptcost_usage_age_seconds',
    legend: 'age',
    width: 6,
  },
  {
    title: 'Cost per month by owner',
    type: 'timeseries',
    unit: 'currencyUSD',
    expr: 'promptcost_owner_usd_per_month{side="head"}',
    legend: '{{owner}}',
    width: 12,
  },
  {
    title: 'Cost per month by model',
    type: 'timeseries',
    unit: 'currencyUSD',
    expr: 'promptcost_model_usd_per_month{side="head"}',
    legend: `{{${model}}}`,
    width: 12,
  },
  {
    title: 'Most expensive prompts',
    type: 'bargauge',
    unit: 'currencyUSD',
    expr: 'topk(10, promptcost_prompt_usd_per_month{side="head"})',
    legend: `{{${prompt}}}`,
    width: 12,
  },
  {
    title: 'Largest prompts',
    type: 'bargauge',
    unit: 'none',
    expr: 'topk(10, promptcost_prompt_input_tokens{side="head"})',
    legend: `{{${prompt}}}`,
    width: 12,
  },
]

/** A Grafana dashboard, as JSON to import. */
export const grafana: Export = {
  summary: 'a Grafana dashboard over these metrics, as JSON to import',
  render: () => `${JSON.stringify(dashboard(), null, 2)}\n`,
}

function dashboard(): object {
  let [x, y] = [0, 0]
  const placed = panels.map(({ title, type, unit, expr, legend, width }, index) => {
    if (x + width > 24) [x, y] = [0, y + 8]
    const gridPos = { h: 8, w: width, x, y }
    x += width
    const targets = [{ refId: 'A', datasource, expr, legendFormat: legend, instant: type !== 'timeseries' }]
    return {
      id: index + 1,
      title,
      type,
      datasource,
      gridPos,
      targets,
      fieldConfig: { defaults: { unit }, overrides: [] },
    }
  })
  return {
    uid: 'promptcost',
    title: 'promptcost',
    tags: ['promptcost'],
    schemaVersion: 39,
    timezone: 'utc',
    time: { from: 'now-30d', to: 'now' },
    templating: { list: [{ name: 'datasource', label: 'Data source', type: 'datasource', query: 'prometheus' }] },
    panels: placed,
  }
}
