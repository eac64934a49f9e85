import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  csvOf
} from "./chunk-MBZEO5B3.js";
import "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
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
  return csvOf(
    Object.keys(columns),
    changes.map((change) => Object.values(columns).map((cellOf) => cellOf(change)))
  );
}
export {
  renderCsv
};
