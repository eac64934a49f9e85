import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  endedColumn,
  firstOf,
  nothing,
  outcomeWords,
  recordColumns,
  serviceCase,
  settledInput,
  settledOutput
} from "./chunk-LNP4LHLB.js";
import {
  literal
} from "./chunk-DELIO2F2.js";
import "./chunk-K5Q5QNMK.js";

// src/usage/sql/query.ts
var measures = ["input", "cached", "written", "output"];
function usageQuery(shape, table, dialect, from) {
  const at = textAt(table, dialect);
  const columns = recordColumns(shape, dialect, at);
  const time = timeOf(shape, table, dialect);
  const name = firstOf(shape.fields.prompt, at);
  const tags = firstOf(shape.fields.tags, at);
  const named = [name && `nullif(trim(${name}), '')`, tags && dialect.tagged(tags)].filter((part) => part !== void 0);
  const outcome = firstOf(shape.fields.outcome, at);
  const only = shape.only && firstOf(shape.only.path, at);
  const filters = [
    `(${columns.hasCounts})`,
    `not (${columns.isBroken})`,
    `${time} >= ${dialect.since}`,
    ...only && shape.only ? [
      `lower(coalesce(${only}, ${literal(shape.only.values[0] ?? "")})) in (${shape.only.values.map(literal).join(", ")})`
    ] : []
  ];
  const select = {
    prompt: named.length === 0 ? "''" : `coalesce(${[...named, "''"].join(", ")})`,
    model: `coalesce(${firstOf(shape.fields.model, at) ?? "''"}, '')`,
    service: serviceCase(firstOf(shape.fields.service, at)),
    month: dialect.month(time),
    day: dialect.day(time),
    hour: dialect.hour(time),
    input: columns.input,
    cached: columns.cached,
    written: columns.written,
    ...columns.hourly && { hourly: columns.hourly },
    output: columns.output,
    ...columns.reasoning && { reasoning: columns.reasoning },
    total: columns.total,
    usd: columns.usd === void 0 ? nothing : table.perUsd ? `${columns.usd} / ${table.perUsd}` : columns.usd,
    failed: `case when ${columns.failed} then 1 else 0 end`,
    // A list of one word is that word.
    outcome: outcome === void 0 ? "''" : `lower(replace(replace(coalesce(${outcome}, ''), '["', ''), '"]', ''))`
  };
  const hourly = columns.hourly ? " hourly," : "";
  const source = from ?? dialect.quote(table.name);
  return layout([
    "with records as (",
    `  select
${list(select)}`,
    `  from ${source}`,
    `  where ${filters.join("\n    and ")}`,
    ...columns.reasoning ? [
      "), outputs as (",
      `  select prompt, model, service, month, day, hour, input, cached, written,${hourly} total, usd, failed, outcome,
    ${settledOutput(shape.reasoningApart === true)} as output`,
      "  from records"
    ] : [],
    "), settled as (",
    `  select prompt, model, service, month, day, hour, cached, written,${hourly} output, usd, failed, outcome,
    ${settledInput(columns.includes)} as input`,
    columns.reasoning ? "  from outputs" : "  from records",
    "), ranked as (",
    `  select prompt, model, service, month, day, hour, input, cached, written,${hourly} output, usd, failed, outcome,
${measures.map((measure) => `    row_number() over (partition by prompt, model, service, month order by ${measure}) as rank_${measure},
`).join("")}    count(*) over (partition by prompt, model, service, month) as size,
    count(*) over (partition by prompt, model, service, hour) as in_hour`,
    "  from settled",
    ")",
    `select
${list(sums(outcome !== void 0, columns.hourly !== void 0))}`,
    "from ranked",
    "group by prompt, model, service, month",
    "order by prompt, month, model, service"
  ]);
}
function sums(hasOutcome, hasHourly) {
  const percentile = (measure, percent) => `min(case when 100 * rank_${measure} >= ${percent} * size then ${measure} end)`;
  const known = [...outcomeWords];
  return {
    prompt: "prompt",
    model: "model",
    service: "service",
    month: "month",
    first_day: "min(day)",
    last_day: "max(day)",
    promptcost_calls: "count(*)",
    busiest_hour: "max(in_hour)",
    errors: "sum(failed)",
    usd: "sum(case when usd >= 0 then round(usd * 1000000000) end) / 1000000000",
    without_usd: "sum(case when usd >= 0 or input + output = 0 then 0 else 1 end)",
    ...Object.fromEntries(
      measures.flatMap((measure) => [
        [`${measure}_tokens`, `sum(${measure})`],
        [`${measure}_p50`, percentile(measure, 50)],
        [`${measure}_p95`, percentile(measure, 95)]
      ])
    ),
    ...hasHourly && { written_1h_tokens: "sum(hourly)" },
    ...hasOutcome && {
      ...Object.fromEntries(
        known.map((word) => [endedColumn(word), `sum(case when outcome = ${literal(word)} then 1 else 0 end)`])
      ),
      [endedColumn("other")]: `sum(case when outcome not in ('', ${known.map(literal).join(", ")}) then 1 else 0 end)`
    }
  };
}
var list = (columns) => Object.entries(columns).map(([name, expression]) => name === expression ? `    ${name}` : `    ${expression} as ${name}`).join(",\n");
var layout = (lines) => `${lines.join("\n")};
`;
var columnOf = ({ named = {} }, key) => Object.hasOwn(named, key) ? named[key] ?? key : key;
function textAt(table, dialect) {
  return (path) => {
    const [first = "", ...keys] = path.split("/");
    const kind = Object.hasOwn(table.columns, first) ? table.columns[first] : void 0;
    if (kind === void 0) return void 0;
    const column = dialect.quote(columnOf(table, first));
    if (keys.length > 0) return kind === "json" || kind === "map" ? dialect.below(column, keys, kind) : void 0;
    if (kind === "json") return dialect.jsonText(column);
    return kind === "text" ? column : kind === "number" ? dialect.asText(column) : void 0;
  };
}
function timeOf({ fields }, table, dialect) {
  const path = fields.at?.find((each) => Object.hasOwn(table.columns, each));
  if (path === void 0) throw new RangeError(`no column of ${table.name} has a time`);
  return dialect.toTime(dialect.quote(columnOf(table, path)));
}
export {
  usageQuery
};
