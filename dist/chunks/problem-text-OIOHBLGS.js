import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  placeSuffix,
  safeLog
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/report/problem-text.ts
function problemText(error) {
  if (!(error instanceof Problem)) return `${defect(error)}
`;
  const where = error.where ? `${safeLog(error.where.path)}${placeSuffix(error.where)}: ` : "";
  const remedy = (error.remedy ?? "").split("\n").map((line) => line === "" ? "" : `
  ${keepIndent(line)}`);
  const what = safeLog(error.what, 600);
  return `promptcost: ${where}${what}${/[.!?…]$/.test(what) ? "" : "."}${remedy.join("")}
`;
}
function keepIndent(line) {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return indent + safeLog(line.slice(indent.length), 600);
}
function defect(error) {
  if (isSystemError(error)) return systemText(error);
  const kind = error instanceof Error ? error.name : typeof error;
  const at = error instanceof Error ? /\((?:file:\/\/)?[^()]*?([\w.-]+:\d+:\d+)\)|at (?:file:\/\/)?\S*?([\w.-]+:\d+:\d+)/.exec(error.stack ?? "") : null;
  const place = at?.[1] ?? at?.[2];
  return `promptcost: internal error in promptcost: ${safeLog(kind)}${place === void 0 ? "" : ` at ${safeLog(place)}`}.
  Please report it, with this line and the command that you ran.`;
}
var isSystemError = (error) => error instanceof Error && "syscall" in error && typeof error.syscall === "string" && "code" in error && typeof error.code === "string";
function systemText({ code, syscall }) {
  if (syscall === "uv_cwd") return "promptcost: the current folder no longer exists.\n  Change to a folder that does.";
  return `promptcost: a system call failed (${safeLog(syscall)}: ${safeLog(code)}).
  Check the limits on open files, memory and disk space (ulimit -a; df), and that the files are readable.`;
}
export {
  problemText
};
