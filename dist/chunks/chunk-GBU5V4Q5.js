import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  describe
} from "./chunk-5IHZDQSE.js";
import {
  plainStyle
} from "./chunk-L7FRIB4O.js";

// src/renderers/diagnostics/diagnostics.ts
import { posix } from "node:path";

// src/renderers/diagnostics/fingerprint.ts
import { createHash } from "node:crypto";
var identifying = [
  "side",
  "scope",
  "unit",
  "prompt",
  "id",
  "model",
  "key",
  "flag",
  "config",
  "file",
  "target",
  "syntax",
  "format",
  "what",
  "problem",
  "why",
  "reason"
];
function fingerprintsOf(findings, pathOf) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const identity = JSON.stringify([finding.kind, pathOf(finding), ...partsOf(finding)]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return createHash("sha256").update(before === 0 ? identity : `${identity} ${before + 1}`).digest("hex");
  });
}
function partsOf(finding) {
  const fields = finding;
  const parts = identifying.map((key) => finding.kind === "approval" ? void 0 : fields[key] ?? null);
  return [...parts, promptsOf(finding)];
}
function promptsOf(finding) {
  return finding.kind === "limit" && !finding.partial ? finding.prompts.toSorted() : null;
}

// src/renderers/diagnostics/diagnostics.ts
var most = 5e3;
function diagnosticsOf(report, style = plainStyle) {
  const spotOf = (finding) => spot(finding, report);
  const findings = report.findings.filter(({ severity }) => severity !== "info");
  const fingerprints = fingerprintsOf(findings, (finding) => spotOf(finding).path);
  const all = findings.map((finding, i) => ({
    finding,
    severity: finding.severity === "fail" ? "fail" : "warn",
    fingerprint: fingerprints[i] ?? ""
  }));
  const worstFirst = [
    ...all.filter(({ severity }) => severity === "fail"),
    ...all.filter(({ severity }) => severity === "warn")
  ];
  const kept = worstFirst.slice(0, most);
  return {
    all: kept.map(({ finding, severity, fingerprint }) => ({
      kind: finding.kind,
      severity,
      ...describe(finding, style),
      at: spotOf(finding),
      fingerprint
    })),
    leftOut: all.length - kept.length
  };
}
function moreSentence(leftOut) {
  return `${leftOut.toLocaleString("en-US")} more findings are left out. --format json has every one.`;
}
function spot(finding, report) {
  const { at } = finding;
  if (!at) return { path: inRepository(report, pathOfPrompt(finding, report) ?? fallbackPath(report)) };
  if ("side" in finding && finding.side === "base") return { path: inRepository(report, at.path) };
  return {
    path: inRepository(report, at.path),
    ...at.line !== void 0 && { line: at.line },
    ...at.line !== void 0 && at.endLine !== void 0 && at.endLine > at.line && { endLine: at.endLine }
  };
}
function pathOfPrompt(finding, { changes }) {
  const ids = "prompt" in finding ? [finding.prompt] : "prompts" in finding && Array.isArray(finding.prompts) ? finding.prompts : [];
  const change = ids.length === 1 ? changes.find(({ id }) => id === ids[0]) : void 0;
  return change?.head?.path ?? change?.base?.path;
}
function fallbackSpot(report) {
  return { path: inRepository(report, fallbackPath(report)) };
}
function fallbackPath({ basis }) {
  return basis.config.path ?? "promptcost.yml";
}
function inRepository({ directory }, path) {
  const parts = posix.join("/", directory, path).slice(1);
  return parts === "" ? "promptcost.yml" : parts;
}

export {
  diagnosticsOf,
  moreSentence,
  fallbackSpot
};
