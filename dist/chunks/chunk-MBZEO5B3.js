import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  safeLog,
  whole
} from "./chunk-VCO7XQUP.js";

// src/report/csv.ts
function csvOf(header, rows) {
  return [header, ...rows.map((row) => row.map(written))].map((row) => `${row.join(",")}\r
`).join("");
}
var formula = /(^|;)(?=["'\s]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
function written(cell) {
  if ("number" in cell) return cell.number === null ? "" : String(cell.number);
  const inert = safeLog(cell.text, whole).replace(formula, "$1'");
  return /[",;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export {
  csvOf
};
