import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  printable
} from "./chunk-P4VCOYSY.js";
import {
  findingUrl,
  homepage
} from "./chunk-2OLY462M.js";
import {
  diagnosticsOf,
  fallbackSpot,
  moreSentence
} from "./chunk-TEZWQJ46.js";
import {
  placeSuffix,
  plainStyle,
  safeCode,
  safeLog
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import {
  inertJson
} from "./chunk-3666BKBG.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/renderers/diagnostics/render-rdjson.ts
var severities = { fail: "ERROR", warn: "WARNING" };
var code = (text) => safeCode(safeLog(text));
var style = {
  ...plainStyle,
  name: code,
  phrase: code,
  place: (loc) => code(loc.path + placeSuffix(loc))
};
function renderRdjson(report) {
  const { all, leftOut } = diagnosticsOf([report], style);
  const diagnostics = all.map(({ kind, severity, text, at }) => ({
    message: text,
    location: locationOf(at),
    severity: severities[severity],
    code: { value: kind, url: findingUrl(kind) }
  }));
  const more = { message: moreSentence(leftOut), location: locationOf(fallbackSpot(report)), severity: "INFO" };
  return inertJson({
    source: { name: "promptcost", url: homepage },
    diagnostics: leftOut > 0 ? [...diagnostics, more] : diagnostics
  });
}
function locationOf({ path, line, endLine = line }) {
  return { path: printable(path), ...line !== void 0 && { range: { start: { line }, end: { line: endLine } } } };
}
export {
  renderRdjson
};
