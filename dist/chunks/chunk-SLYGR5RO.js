import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  literal
} from "./chunk-DELIO2F2.js";

// src/usage/sql/dialects/duckdb.ts
var jsonPath = (keys) => `$${keys.map((key) => /^\d+$/.test(key) ? `[${key}]` : `."${key}"`).join("")}`;
var duckdb = {
  summary: "DuckDB 1.0 and newer",
  quote: (name) => `"${name.replaceAll('"', '""')}"`,
  below: (column, keys, kind) => kind === "map" ? `cast(${column}[${literal(keys[0] ?? "")}] as varchar)` : `json_extract_string(${column}, ${literal(jsonPath(keys))})`,
  asText: (expression) => `cast(${expression} as varchar)`,
  jsonText: (column) => `cast(${column} as varchar)`,
  matches: (text, pattern) => `regexp_full_match(${text}, ${literal(pattern)})`,
  toDouble: (text) => `try_cast(${text} as double)`,
  toWhole: (double) => `try_cast(${double} as bigint)`,
  toTime: (column) => `cast(${column} as timestamp)`,
  month: (time) => `strftime(${time}, '%Y-%m')`,
  day: (time) => `strftime(${time}, '%Y-%m-%d')`,
  hour: (time) => `strftime(${time}, '%Y-%m-%d %H')`,
  tagged: (text) => `nullif(regexp_extract(${text}, 'prompt[:=]([^",} ]+)', 1), '')`,
  since: "timestamp '2020-01-01 00:00:00'"
};

export {
  jsonPath,
  duckdb
};
