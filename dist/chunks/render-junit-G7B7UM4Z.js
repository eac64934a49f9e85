import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  describe,
  groupName,
  headline,
  plainStyle,
  safeLog,
  scopeWords,
  verdictWord,
  whole
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import {
  scopeNames,
  scopeOf
} from "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/renderers/junit/test-cases.ts
function testCasesOf({ changes, findings, groups = [] }) {
  const byId = /* @__PURE__ */ new Map();
  const byPath = /* @__PURE__ */ new Map();
  for (const { id, head } of changes) {
    if (head === null) continue;
    const prompt = caseOf("promptcost.prompts", id);
    byId.set(id, prompt);
    if (!byPath.has(head.path)) byPath.set(head.path, prompt);
  }
  const [limits, files] = [limitCases(groups), /* @__PURE__ */ new Map()];
  const others = [];
  for (const finding of findings.filter(({ severity }) => severity !== "info")) {
    const message = { kind: finding.kind, isFailure: finding.severity === "fail", ...describe(finding, plainStyle) };
    const cases = about(finding, limits, byId, byPath);
    if (cases.length === 0 && message.isFailure) cases.push(fileCase(finding, files));
    if (cases.length === 0) others.push(message);
    for (const each of cases) each.messages.push(message);
  }
  return { cases: [...byId.values(), ...limits.values(), ...files.values()], others };
}
function caseOf(classname, name) {
  return { classname, name, messages: [] };
}
function limitCases(groups) {
  const together = scopeNames.flatMap((scope) => {
    const words = scopeOf(scope).isNamed ? void 0 : scopeWords[scope].together;
    return words ? [[scope, caseOf("promptcost.limits", words.heading)]] : [];
  });
  const named = groups.map(
    (group) => [groupKey(group), caseOf("promptcost.groups", groupName(group, plainStyle))]
  );
  return new Map([...together, ...named]);
}
var groupKey = ({ by, name }) => `${by} ${name}`;
function about(finding, limits, byId, byPath) {
  const together = finding.kind === "limit" ? limits.get(finding.group ? groupKey(finding.group) : finding.scope) : void 0;
  if (together) return [together];
  const prompts = promptsOf(finding).flatMap((id) => byId.get(id) ?? []);
  if (prompts.length > 0) return prompts;
  const file = finding.at && byPath.get(finding.at.path);
  return file ? [file] : [];
}
function promptsOf(finding) {
  if ("prompts" in finding && Array.isArray(finding.prompts)) return finding.prompts;
  return "prompt" in finding ? [finding.prompt] : [];
}
function fileCase({ kind, at }, files) {
  const name = at?.path ?? kind;
  const file = files.get(name) ?? caseOf("promptcost.files", name);
  files.set(name, file);
  return file;
}

// src/renderers/junit/xml.ts
function element(name, attributes, children = []) {
  const given = Object.entries(attributes).flatMap(
    ([key, value]) => value === void 0 ? [] : ` ${key}="${escaped(String(value))}"`
  );
  const open = `<${name}${given.join("")}`;
  if (children.length === 0) return { xml: `${open}/>` };
  const isText = children.every((child) => typeof child === "string");
  const inner = children.map((child) => typeof child === "string" ? escaped(child) : indented(child.xml));
  return { xml: isText ? `${open}>${inner.join("")}</${name}>` : `${open}>
${inner.join("\n")}
</${name}>` };
}
function document(root) {
  return `<?xml version="1.0" encoding="UTF-8"?>
${root.xml}
`;
}
function indented(xml) {
  return xml.replace(/^/gm, "  ");
}
var references = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;"
};
var forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
function escaped(text) {
  const lines = text.split("\n").map((line) => safeLog(line, whole).replace(forbidden, "\uFFFD"));
  return lines.join("\n").replace(/[&<>"\n]/g, (character) => references[character] ?? "");
}

// src/renderers/junit/render-junit.ts
function renderJunit(report) {
  const { cases, others } = testCasesOf(report);
  const counts = { tests: cases.length, failures: cases.filter(isFailed).length, errors: 0, skipped: 0, time: 0 };
  const suite = element("testsuite", { name: suiteName(report), ...counts }, [
    element("properties", {}, properties(report)),
    ...cases.map(toXml),
    ...output(others)
  ]);
  return document(element("testsuites", {}, [suite]));
}
function isFailed({ messages }) {
  return messages.some(({ isFailure }) => isFailure);
}
function suiteName({ directory }) {
  return directory === "" ? "promptcost" : `promptcost ${directory}`;
}
function properties(report) {
  const values = { verdict: verdictWord(report), summary: headline(report), version: report.promptcost };
  return Object.entries(values).map(([name, value]) => element("property", { name, value }));
}
function toXml({ classname, name, messages }) {
  const failures = messages.filter(({ isFailure }) => isFailure);
  return element("testcase", { classname, name, time: 0 }, [
    ...failures.map(({ kind, title, text }) => element("failure", { type: kind, message: title }, [text])),
    ...output(messages.filter(({ isFailure }) => !isFailure))
  ]);
}
function output(warnings) {
  return warnings.length === 0 ? [] : [element("system-out", {}, [warnings.map(({ text }) => text).join("\n")])];
}
export {
  renderJunit
};
