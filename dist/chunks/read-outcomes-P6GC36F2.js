import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readCsv
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/usage/outcomes/read-outcomes.ts
var MOST_ROWS = 2e5;
var MOST_CASES = 1e9;
function readOutcomes(path, text) {
  return /\.csv$/i.test(path) ? ofCsv(path, text) : ofPromptfoo(path, text);
}
function ofCsv(path, text) {
  const results = /* @__PURE__ */ new Map();
  const rows = readCsv(text, MOST_ROWS);
  for (const [i, row] of rows.entries()) {
    const [prompt, passed, total] = ["prompt", "passed", "total"].map((name) => row.get(name)?.trim());
    const sample = { passed: wholeOf(passed), total: wholeOf(total) };
    const isWhole = prompt && isCount(sample.passed) && isCount(sample.total) && sample.passed <= sample.total;
    if (!isWhole)
      throw unread(path, `row ${i + 1} lacks a prompt, or whole numbers of cases with no more passed than total`);
    add(results, prompt, sample.passed, sample.total);
  }
  if (rows.length === 0) throw unread(path, "it has no rows");
  return results;
}
var wholeOf = (written) => written && /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
var isCount = (count) => Number.isSafeInteger(count) && count <= MOST_CASES;
var isRecord = (value) => typeof value === "object" && value !== null;
var field = (value, name) => isRecord(value) && Object.hasOwn(value, name) ? value[name] : void 0;
var ERROR = 2;
function ofPromptfoo(path, text) {
  const rows = field(field(parsed(path, text), "results"), "results");
  if (!Array.isArray(rows)) throw unread(path, "it has no results.results");
  const results = /* @__PURE__ */ new Map();
  for (const row of rows.slice(0, MOST_ROWS)) {
    const [success, failure] = [field(row, "success"), field(row, "failureReason")];
    const name = field(field(row, "prompt"), "label") ?? field(row, "promptId");
    if (typeof success !== "boolean" || typeof name !== "string" || failure === ERROR) continue;
    add(results, name, Number(success), 1);
  }
  return results;
}
function parsed(path, text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw unread(path, "it is not JSON");
  }
}
function add(results, written, passed, total) {
  const name = nameOf(written);
  const { passed: before, total: of } = results.get(name) ?? { passed: 0, total: 0 };
  results.set(name, { passed: before + passed, total: of + total });
}
function nameOf(written) {
  const [first = ""] = written.trim().slice(0, 4096).split("\n", 1);
  return first.replace(/^file:\/\//, "").replace(/^\.\//, "").replace(/: .*$/, "").replace(/:$/, "");
}
function unread(path, why) {
  return new Problem(`these results cannot be read: ${why}.`, {
    where: { path },
    remedy: "Write them with `promptfoo eval -o results.json`, or as CSV with the columns prompt, passed and total."
  });
}
export {
  readOutcomes
};
