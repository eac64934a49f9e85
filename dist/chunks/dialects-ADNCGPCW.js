import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  duckdb,
  jsonPath
} from "./chunk-SLYGR5RO.js";
import {
  literal
} from "./chunk-DELIO2F2.js";
import "./chunk-K5Q5QNMK.js";

// src/usage/sql/dialects/bigquery.ts
var text = (value) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
var bigquery = {
  summary: "BigQuery",
  quote: (name) => `\`${name.replaceAll("`", "")}\``,
  below: (column, keys) => `json_value(${column}, ${literal(jsonPath(keys))})`,
  asText: (expression) => `cast(${expression} as string)`,
  jsonText: (column) => `format('%t', ${column})`,
  matches: (value, pattern) => `regexp_contains(${value}, ${text(`^(${pattern})$`)})`,
  toDouble: (value) => `safe_cast(${value} as float64)`,
  toWhole: (double) => `safe_cast(${double} as int64)`,
  toTime: (column) => `cast(${column} as timestamp)`,
  month: (time) => `format_timestamp('%Y-%m', ${time})`,
  day: (time) => `format_timestamp('%Y-%m-%d', ${time})`,
  hour: (time) => `format_timestamp('%Y-%m-%d %H', ${time})`,
  tagged: (value) => `regexp_extract(${value}, ${text('prompt[:=]([^",} ]+)')})`,
  since: "timestamp '2020-01-01 00:00:00'"
};

// src/usage/sql/dialects/clickhouse.ts
var text2 = (value) => literal(value.replaceAll("\\", "\\\\"));
var clickhouse = {
  summary: "ClickHouse",
  quote: (name) => `\`${name.replaceAll("`", "")}\``,
  below: (column, keys, kind) => kind === "map" ? `nullIf(toString(${column}[${literal(keys[0] ?? "")}]), '')` : `nullIf(trim(BOTH '"' FROM JSONExtractRaw(toString(${column}), ${keys.map(literal).join(", ")})), '')`,
  asText: (expression) => `toString(${expression})`,
  jsonText: (column) => `toString(${column})`,
  matches: (value, pattern) => `match(${value}, ${text2(`^(${pattern})$`)})`,
  toDouble: (value) => `toFloat64OrNull(${value})`,
  toWhole: (double) => `accurateCastOrNull(${double}, 'Int64')`,
  toTime: (column) => `toDateTime(${column}, 'UTC')`,
  month: (time) => `formatDateTime(${time}, '%Y-%m')`,
  day: (time) => `formatDateTime(${time}, '%Y-%m-%d')`,
  hour: (time) => `formatDateTime(${time}, '%Y-%m-%d %H')`,
  tagged: (value) => `nullIf(extract(${value}, ${text2('prompt[:=]([^",} ]+)')}), '')`,
  since: "toDateTime('2020-01-01 00:00:00', 'UTC')"
};

// src/usage/sql/dialects/databricks.ts
var text3 = (value) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
var databricks = {
  summary: "Databricks SQL and Spark 3.4 and newer",
  quote: (name) => `\`${name.replaceAll("`", "``")}\``,
  below: (column, keys, kind) => kind === "map" ? `cast(${column}[${text3(keys[0] ?? "")}] as string)` : `get_json_object(${column}, ${text3(`$${keys.map((key) => /^\d+$/.test(key) ? `[${key}]` : `['${key}']`).join("")}`)})`,
  asText: (expression) => `cast(${expression} as string)`,
  jsonText: (column) => `replace(cast(${column} as string), ']', '')`,
  matches: (value, pattern) => `regexp_like(${value}, ${text3(`^(${pattern})$`)})`,
  toDouble: (value) => `try_cast(${value} as double)`,
  toWhole: (double) => `try_cast(${double} as bigint)`,
  toTime: (column) => `cast(${column} as timestamp)`,
  month: (time) => `date_format(${time}, 'yyyy-MM')`,
  day: (time) => `date_format(${time}, 'yyyy-MM-dd')`,
  hour: (time) => `date_format(${time}, 'yyyy-MM-dd HH')`,
  tagged: (value) => `nullif(regexp_extract(${value}, ${text3('prompt[:=]([^",} ]+)')}, 1), '')`,
  since: "timestamp '2020-01-01 00:00:00'"
};

// src/usage/sql/dialects/postgres.ts
var postgres = {
  summary: "PostgreSQL 12 and newer",
  quote: (name) => `"${name.replaceAll('"', '""')}"`,
  below: (column, keys) => `(cast(${column} as jsonb) #>> array[${keys.map(literal).join(", ")}])`,
  asText: (expression) => `cast(${expression} as text)`,
  jsonText: (column) => `cast(${column} as text)`,
  matches: (text5, pattern) => `(${text5} ~ ${literal(`^(${pattern})$`)})`,
  toDouble: (text5) => `cast(${text5} as double precision)`,
  toWhole: (double) => `cast(${double} as bigint)`,
  toTime: (column) => `cast(${column} as timestamp)`,
  month: (time) => `to_char(${time}, 'YYYY-MM')`,
  day: (time) => `to_char(${time}, 'YYYY-MM-DD')`,
  hour: (time) => `to_char(${time}, 'YYYY-MM-DD HH24')`,
  tagged: (text5) => `substring(${text5}, 'prompt[:=]([^",} ]+)')`,
  since: "timestamp '2020-01-01 00:00:00'"
};

// src/usage/sql/dialects/snowflake.ts
var text4 = (value) => literal(value.replaceAll("\\", "\\\\"));
var snowflake = {
  summary: "Snowflake",
  quote: (name) => `"${name.replaceAll('"', '""')}"`,
  below: (column, keys) => `cast(get_path(${column}, ${literal(keys.map((key) => /^\d+$/.test(key) ? `[${key}]` : `["${key}"]`).join(""))}) as varchar)`,
  asText: (expression) => `cast(${expression} as varchar)`,
  jsonText: (column) => `cast(${column} as varchar)`,
  matches: (value, pattern) => `regexp_like(${value}, ${text4(pattern)})`,
  toDouble: (value) => `try_to_double(${value})`,
  toWhole: (double) => `cast(${double} as bigint)`,
  toTime: (column) => `cast(${column} as timestamp)`,
  month: (time) => `to_char(${time}, 'YYYY-MM')`,
  day: (time) => `to_char(${time}, 'YYYY-MM-DD')`,
  hour: (time) => `to_char(${time}, 'YYYY-MM-DD HH24')`,
  tagged: (value) => `regexp_substr(${value}, ${text4('prompt[:=]([^",} ]+)')}, 1, 1, 'e', 1)`,
  since: "cast('2020-01-01 00:00:00' as timestamp)"
};

// src/usage/sql/dialects/dialects.ts
var DIALECTS = { postgres, duckdb, bigquery, snowflake, clickhouse, databricks };
var dialectNames = Object.keys(DIALECTS);
export {
  DIALECTS,
  dialectNames
};
