import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  describe,
  plainStyle
} from "./chunk-VCO7XQUP.js";

// src/renderers/diagnostics/diagnostics.ts
import { posix } from "node:path";

// src/renderers/diagnostics/fingerprint.ts
const { createHash } = process.getBuiltinModule("node:crypto");
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
function fingerprintsOf(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map(({ finding, path }) => {
    const identity = JSON.stringify([finding.kind, path, ...partsOf(finding)]);
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
  if (finding.kind !== "limit") return null;
  if (finding.group) return [finding.group.by, finding.group.name];
  return finding.partial ? null : finding.prompts.toSorted();
}

// src/renderers/diagnostics/diagnostics.ts
var most = 5e3;
function diagnosticsOf(reports, style = plainStyle) {
  const found = reports.flatMap(
    (report) => report.findings.flatMap((finding) => finding.severity === "info" ? [] : { finding, at: spot(finding, report) })
  );
  const fingerprints = fingerprintsOf(found.map(({ finding, at }) => ({ finding, path: at.path })));
  const all = found.map((each, i) => ({ ...each, fingerprint: fingerprints[i] ?? "" }));
  const fails = all.filter(({ finding }) => finding.severity === "fail");
  const warns = all.filter(({ finding }) => finding.severity !== "fail");
  const kept = [...fails, ...warns].slice(0, most);
  return {
    all: kept.map(({ finding, at, fingerprint }) => ({
      kind: finding.kind,
      severity: finding.severity === "fail" ? "fail" : "warn",
      ...describe(finding, style),
      at,
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
