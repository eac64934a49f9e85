import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  printable
} from "./chunk-P4VCOYSY.js";
import {
  diagnosticsOf,
  fallbackSpot,
  moreSentence
} from "./chunk-TEZWQJ46.js";
import "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import {
  inertJson
} from "./chunk-3666BKBG.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/renderers/diagnostics/render-code-quality.ts
var severities = { fail: "major", warn: "minor" };
function renderCodeQuality(report) {
  const { all, leftOut } = diagnosticsOf([report]);
  const issues = all.map(({ kind, severity, text, at, fingerprint }) => ({
    description: text,
    check_name: kind,
    fingerprint,
    severity: severities[severity],
    location: locationOf(at)
  }));
  if (leftOut === 0) return inertJson(issues);
  const more = {
    description: moreSentence(leftOut),
    check_name: "left-out",
    fingerprint: "0".repeat(64),
    severity: "info",
    location: locationOf(fallbackSpot(report))
  };
  return inertJson([...issues, more]);
}
function locationOf({ path, line = 1, endLine }) {
  return { path: printable(path), lines: { begin: line, ...endLine !== void 0 && { end: endLine } } };
}
export {
  renderCodeQuality
};
