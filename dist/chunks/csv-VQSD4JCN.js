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

// src/history/formats/csv.ts
var header = [
  ...["date", "commit", "tag", "prompt", "path", "owner", "model"],
  ...["tokens", "usd_per_1000_calls", "usd_per_month"]
];
function historyCsv({ points, prompts }) {
  const rows = points.flatMap((point, at) => {
    const when = [{ text: point.date }, { text: point.sha }, { text: point.tag ?? "" }];
    const total = [...when, { text: "total" }, { text: "" }, { text: "" }, { text: "" }, ...amounts(point)];
    const changed = prompts.flatMap(({ id, path, owner, model, versions }) => {
      const version = versions.find((each) => each.point === at);
      if (!version) return [];
      return [[...when, { text: id }, { text: path }, { text: owner ?? "" }, { text: model }, ...amounts(version)]];
    });
    return [total, ...changed];
  });
  return csvOf(header, rows);
}
function amounts(of) {
  return [{ number: of.tokens }, { number: of.usdPerThousandCalls }, { number: of.usdPerMonth }];
}
export {
  historyCsv
};
