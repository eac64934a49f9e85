import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  safeLog,
  whole
} from "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";

// src/renderers/csv/render-csv.ts
var columns = {
  id: ({ id }) => ({ text: id }),
  path: ({ base, head }) => ({ text: (head ?? base)?.path ?? "" }),
  model: ({ base, head }) => ({ text: (head ?? base)?.model ?? "" }),
  owner: ({ owner }) => ({ text: owner ?? "" }),
  state: ({ state }) => ({ text: state }),
  tokens_before: ({ tokens }) => ({ number: tokens.base }),
  tokens_after: ({ tokens }) => ({ number: tokens.head }),
  tokens_delta: ({ tokens }) => ({ number: tokens.delta.expected }),
  ...moneyColumns("usd_per_1000_calls", (change) => change.usdPerThousandCalls),
  ...moneyColumns("usd_per_month", (change) => change.usdPerMonth)
};
function moneyColumns(name, pick) {
  return {
    [`${name}_before`]: (change) => ({ number: pick(change)?.base ?? null }),
    [`${name}_after`]: (change) => ({ number: pick(change)?.head ?? null }),
    [`${name}_delta`]: (change) => ({ number: pick(change)?.delta.expected ?? null })
  };
}
function renderCsv({ changes }) {
  const rows = changes.map((change) => Object.values(columns).map((cellOf) => written(cellOf(change))));
  return [Object.keys(columns), ...rows].map((row) => `${row.join(",")}\r
`).join("");
}
var formula = /(^|;)(?=["'\s]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
function written(cell) {
  if ("number" in cell) return cell.number === null ? "" : String(cell.number);
  const inert = safeLog(cell.text, whole).replace(formula, "$1'");
  return /[",;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
export {
  renderCsv
};
