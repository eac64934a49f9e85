import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  ageInDays,
  atNearestConfig,
  check,
  fromDecimal,
  prepare,
  safeText,
  toDecimal,
  whole,
  writeOut
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import {
  labelOf
} from "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/exports/openmetrics.ts
var labelNames = { model: "gen_ai_request_model", prompt: "gen_ai_prompt_name" };
var openmetrics = {
  summary: "OpenMetrics text for Prometheus: base and head by prompt, owner and model, and the limits",
  render: (facts) => `${familiesOf(facts).filter(({ samples }) => samples.length > 0).map(written).join("")}# EOF
`
};
var sides = ["base", "head"];
function familiesOf({ report, limits, usageAge }) {
  const { changes, totals, findings } = report;
  return [
    family(
      "promptcost_prompts",
      "Prompts.",
      sides.map((side) => ({ labels: { side }, value: totals.prompts[side] }))
    ),
    family(
      "promptcost_prompt_input_tokens",
      "Input tokens per call.",
      perPrompt(changes, ({ tokens }, side) => tokens[side])
    ),
    family(
      "promptcost_prompt_calls_per_month",
      "Calls per month.",
      changes.flatMap(
        (change) => change.callsPerMonth === null ? [] : [{ labels: { [labelNames.prompt]: change.id }, value: change.callsPerMonth }]
      )
    ),
    family(
      "promptcost_prompt_usd_per_1000_calls",
      "USD for 1,000 calls.",
      perPrompt(changes, ({ usdPerThousandCalls: usd }, side) => usd?.[side])
    ),
    family(
      "promptcost_prompt_usd_per_month",
      "USD per month.",
      perPrompt(changes, ({ usdPerMonth: usd }, side) => usd?.[side])
    ),
    family(
      "promptcost_owner_usd_per_month",
      "USD per month by owner.",
      sums(changes, ({ owner }) => owner ?? "", "owner")
    ),
    family(
      "promptcost_model_usd_per_month",
      "USD per month by model.",
      sums(changes, (change, side) => change[side]?.model ?? "", labelNames.model)
    ),
    family(
      "promptcost_usd_per_month",
      "USD per month of the prompts whose call volume is known.",
      totals.usdPerMonth === null ? [] : sides.map((side) => ({ labels: { side }, value: totals.usdPerMonth?.[side] ?? 0 }))
    ),
    family("promptcost_limit", "Limits of the config. Growth in percent has the unit percent.", limitSamples(limits)),
    ...groupFamilies(report),
    family("promptcost_limits_broken", "Limits that are broken.", [{ labels: {}, value: brokenIn(report) }]),
    family(
      "promptcost_verdict",
      "The verdict: 1 for the one that holds.",
      ["pass", "warn", "fail"].map((verdict) => ({
        labels: { verdict },
        value: report.verdict === verdict ? 1 : 0
      }))
    ),
    family(
      "promptcost_findings",
      "Findings by severity.",
      ["info", "warn", "fail"].map((severity) => ({
        labels: { severity },
        value: findings.filter((finding) => finding.severity === severity).length
      }))
    ),
    family(
      "promptcost_usage_age_seconds",
      "Time since the last day with usage records, in whole days.",
      usageAge === void 0 ? [] : [{ labels: {}, value: usageAge * 86400 }]
    )
  ];
}
function groupFamilies({ groups = [] }) {
  const each = (name, help, of) => family(
    name,
    help,
    groups.flatMap(
      (group) => of(group).map(({ labels, value }) => ({ labels: { by: group.by, name: group.name, ...labels }, value }))
    )
  );
  return [
    each(
      "promptcost_group_usd_per_month",
      "USD per month of a group.",
      ({ usdPerMonth: usd }) => usd === null ? [] : sides.map((side) => ({ labels: { side }, value: usd[side] }))
    ),
    each(
      "promptcost_budget_usd_per_month",
      "Budget of a group.",
      ({ budget }) => budget === null ? [] : [{ labels: {}, value: budget.usdPerMonth }]
    ),
    each(
      "promptcost_budget_state",
      "How a group stands in its budget: 1 for the state that holds.",
      ({ budget }) => budget === null ? [] : [{ labels: { state: budget.state }, value: 1 }]
    )
  ];
}
var family = (name, help, samples) => ({ name, help, samples });
function perPrompt(changes, value) {
  return changes.flatMap(
    (change) => sides.flatMap((side) => {
      const of = change[side] === null ? void 0 : value(change, side);
      const labels = {
        [labelNames.prompt]: change.id,
        [labelNames.model]: change[side]?.model ?? "",
        owner: change.owner ?? "",
        side
      };
      return of === void 0 ? [] : [{ labels, value: of }];
    })
  );
}
function sums(changes, by, label) {
  return sides.flatMap((side) => {
    const found = /* @__PURE__ */ new Map();
    for (const change of changes) {
      const usd = change[side] === null ? void 0 : change.usdPerMonth?.[side];
      const name = by(change, side);
      if (usd !== void 0 && name !== "") found.set(name, (found.get(name) ?? 0n) + fromDecimal(usd));
    }
    return [...found].map(([name, usd]) => ({ labels: { [label]: name, side }, value: toDecimal(usd) }));
  });
}
function limitSamples(limits) {
  return limits.map(({ scope, level, limit, amount, group }) => ({
    labels: {
      scope,
      level,
      limit,
      group: group ? labelOf(group) : "",
      unit: "percent" in amount ? "percent" : "amount"
    },
    value: "percent" in amount ? amount.percent : amount.amount
  }));
}
var brokenIn = ({ findings }) => findings.filter(({ kind, severity }) => kind === "limit" && severity === "fail").length;
function written({ name, help, samples }) {
  const lines = samples.map(({ labels, value }) => {
    const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`);
    return `${name}${pairs.length === 0 ? "" : `{${pairs.join(",")}}`} ${value}
`;
  });
  return `# TYPE ${name} gauge
# HELP ${name} ${help}
${lines.join("")}`;
}
var escaped = (text) => safeText(text, whole).replace(/[\\"]/g, "\\$&");

// src/exports/alerts.ts
var { prompt, model } = labelNames;
var rules = [
  {
    alert: "PromptcostLimitBroken",
    expr: "promptcost_limits_broken > 0",
    for: "0m",
    severity: "critical",
    summary: "The prompts of the default branch break {{ $value }} limits. See the playbook: a budget crossed."
  },
  {
    alert: "PromptcostPromptGrew",
    expr: `promptcost_prompt_usd_per_month{side="head"} - on (${prompt}) promptcost_prompt_usd_per_month{side="base"} > on () group_left () max(promptcost_limit{scope="each_prompt", level="fail_above", limit="usd_per_month", unit="amount"})`,
    for: "0m",
    severity: "warning",
    summary: `{{ $labels.${prompt} }} costs {{ $value }} USD a month more than at the base.`
  },
  {
    alert: "PromptcostBudgetAtRisk",
    expr: 'promptcost_budget_state{state="at-risk"} == 1',
    for: "0m",
    severity: "warning",
    summary: "{{ $labels.name }} is close to its budget."
  },
  {
    alert: "PromptcostBudgetCrossed",
    expr: 'promptcost_budget_state{state="over"} == 1',
    for: "0m",
    severity: "critical",
    summary: "{{ $labels.name }} costs more than its budget. See the playbook: a budget is crossed."
  },
  {
    alert: "PromptcostUsageOld",
    expr: "promptcost_usage_age_seconds > 60 * 86400",
    for: "0m",
    severity: "warning",
    summary: "The newest usage record is {{ $value | humanizeDuration }} old. Import newer ones."
  },
  {
    alert: "PromptcostInputAboveCounted",
    expr: `sum by (${model}) (rate(gen_ai_client_token_usage_sum{gen_ai_token_type="input"}[1d])) / sum by (${model}) (rate(gen_ai_client_token_usage_count{gen_ai_token_type="input"}[1d])) > 1.5 * max by (${model}) (promptcost_prompt_input_tokens{side="head"})`,
    for: "1h",
    severity: "warning",
    summary: `Calls of {{ $labels.${model} }} send far more input than any of its prompts has. See the playbook: an anomaly.`
  },
  {
    alert: "PromptcostMetricsMissing",
    expr: "absent(promptcost_prompts)",
    for: "1d",
    severity: "warning",
    summary: "No metrics of promptcost were scraped for a day."
  }
];
var alerts = {
  summary: "alert rules for Prometheus over these metrics",
  render: () => `groups:
  - name: promptcost
    rules:
${rules.map(written2).join("")}`
};
function written2({ alert, expr, for: duration, severity, summary }) {
  return [
    `      - alert: ${alert}`,
    `        expr: ${JSON.stringify(expr)}`,
    `        for: ${duration}`,
    `        labels: { severity: ${severity} }`,
    "        annotations:",
    `          summary: ${JSON.stringify(summary)}`,
    ""
  ].join("\n");
}

// src/exports/grafana.ts
var datasource = { type: "prometheus", uid: "$datasource" };
var { prompt: prompt2, model: model2 } = labelNames;
var panels = [
  {
    title: "Cost per month",
    type: "stat",
    unit: "currencyUSD",
    expr: 'promptcost_usd_per_month{side="head"}',
    legend: "head",
    width: 6
  },
  {
    title: "Change by open work",
    type: "stat",
    unit: "currencyUSD",
    expr: 'promptcost_usd_per_month{side="head"} - on () promptcost_usd_per_month{side="base"}',
    legend: "head - base",
    width: 6
  },
  { title: "Limits broken", type: "stat", unit: "none", expr: "promptcost_limits_broken", legend: "broken", width: 6 },
  {
    title: "Age of usage records",
    type: "stat",
    unit: "s",
    expr: "promptcost_usage_age_seconds",
    legend: "age",
    width: 6
  },
  {
    title: "Cost per month by owner",
    type: "timeseries",
    unit: "currencyUSD",
    expr: 'promptcost_owner_usd_per_month{side="head"}',
    legend: "{{owner}}",
    width: 12
  },
  {
    title: "Cost per month by model",
    type: "timeseries",
    unit: "currencyUSD",
    expr: 'promptcost_model_usd_per_month{side="head"}',
    legend: `{{${model2}}}`,
    width: 12
  },
  {
    title: "Most expensive prompts",
    type: "bargauge",
    unit: "currencyUSD",
    expr: 'topk(10, promptcost_prompt_usd_per_month{side="head"})',
    legend: `{{${prompt2}}}`,
    width: 12
  },
  {
    title: "Largest prompts",
    type: "bargauge",
    unit: "none",
    expr: 'topk(10, promptcost_prompt_input_tokens{side="head"})',
    legend: `{{${prompt2}}}`,
    width: 12
  }
];
var grafana = {
  summary: "a Grafana dashboard over these metrics, as JSON to import",
  render: () => `${JSON.stringify(dashboard(), null, 2)}
`
};
function dashboard() {
  let [x, y] = [0, 0];
  const placed = panels.map(({ title, type, unit, expr, legend, width }, index) => {
    if (x + width > 24) [x, y] = [0, y + 8];
    const gridPos = { h: 8, w: width, x, y };
    x += width;
    const targets = [{ refId: "A", datasource, expr, legendFormat: legend, instant: type !== "timeseries" }];
    return {
      id: index + 1,
      title,
      type,
      datasource,
      gridPos,
      targets,
      fieldConfig: { defaults: { unit }, overrides: [] }
    };
  });
  return {
    uid: "promptcost",
    title: "promptcost",
    tags: ["promptcost"],
    schemaVersion: 39,
    timezone: "utc",
    time: { from: "now-30d", to: "now" },
    templating: { list: [{ name: "datasource", label: "Data source", type: "datasource", query: "prometheus" }] },
    panels: placed
  };
}

// src/exports/litellm.ts
var room = { numerator: 12n, denominator: 10n };
var cent = 10000000000n;
var litellm = {
  summary: "the budget section of a LiteLLM proxy config, with a budget for each prompt",
  render({ report }) {
    const budgets = report.changes.flatMap(
      ({ id, head, usdPerMonth }) => head === null || usdPerMonth === null ? [] : [{ id, usd: fromDecimal(usdPerMonth.head) }]
    );
    const all = budgets.reduce((sum, { usd }) => sum + usd, 0n);
    const lines = budgets.flatMap(({ id, usd }) => [
      `    ${JSON.stringify(`prompt:${safeText(id, whole)}`)}:`,
      `      max_budget: ${dollarsWithRoom(usd)}`,
      "      budget_duration: 30d"
    ]);
    if (budgets.length === 0)
      return "# No prompt has a known cost per month, so there is no budget.\nlitellm_settings: {}\n";
    return [
      "# Expected cost per month and 20% room, by promptcost. Send the tag prompt:ID with each request.",
      "litellm_settings:",
      `  max_budget: ${dollarsWithRoom(all)}`,
      "  budget_duration: 30d",
      "  tag_budget_config:",
      ...lines,
      ""
    ].join("\n");
  }
};
function dollarsWithRoom(usd) {
  const cents = usd * room.numerator / room.denominator / cent + 1n;
  return `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
}

// src/exports/exports.ts
var EXPORTS = { openmetrics, alerts, grafana, litellm };

// src/commands/run-export.ts
async function runExport(request, what, output, io) {
  const there = await atNearestConfig(request, io);
  const report = await check(there);
  const { config, usage, now } = await prepare(there);
  const used = usage.base ?? usage.head;
  const text = EXPORTS[what].render({
    report,
    limits: config.policy.limits,
    usageAge: used && ageInDays(used.to, now)
  });
  await writeOut(text, output, io, "the export");
  return 0;
}
export {
  runExport
};
