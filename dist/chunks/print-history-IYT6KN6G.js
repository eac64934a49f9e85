import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  historyOf
} from "./chunk-BU2CPAT4.js";
import {
  checkedFolder,
  fromFolder,
  hasColor,
  pairedOutputs,
  policyAccess,
  safeLog,
  writeOut
} from "./chunk-VCO7XQUP.js";
import {
  topOf
} from "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/print-history.ts
import { relative, resolve } from "node:path";

// src/history/formats/history-formats.ts
var HISTORY_FORMATS = {
  terminal: { render: async (history, options) => (await import("./terminal-6NG2I3IN.js")).historyTerminal(history, options) },
  markdown: { render: async (history, options) => (await import("./markdown-RNVVWKEB.js")).historyMarkdown(history, options) },
  json: { render: async (history) => `${JSON.stringify(history, null, 2)}
` },
  csv: { render: async (history) => (await import("./csv-VQSD4JCN.js")).historyCsv(history) },
  html: { render: async (history) => (await import("./html-3NRJYIUL.js")).historyHtml(history) },
  badge: { render: async (history) => (await import("./badge-GZOSU4LS.js")).historyBadge(history) }
};

// src/commands/history-progress.ts
function progressOf(io) {
  let shown = io.isTerminal ? Date.now() : 0;
  if (io.isTerminal) io.err("\rReading the history; --since 90d reads less of it ");
  return {
    onCommit(walked, time) {
      if (!io.isTerminal || Date.now() - shown < 250) return;
      shown = Date.now();
      const day = new Date(time * 1e3).toISOString().slice(0, 10);
      io.err(
        `\r\x1B[K${walked.toLocaleString("en-US")} commit${walked === 1 ? "" : "s"} read, back to ${day}; --since 90d reads less `
      );
    },
    end() {
      if (io.isTerminal) io.err("\r\x1B[K");
    }
  };
}

// src/commands/print-history.ts
var DEFAULT_TOP = 10;
async function printHistory(about, given, io) {
  const { options, inOrder } = given;
  const outputs = outputsFor(options, inOrder, io.cwd);
  const top = topOf(options.top) ?? DEFAULT_TOP;
  const { cwd, file } = await checkedFolder(io.cwd, about.config.file);
  const only = options.path.map((path) => fromFolder(cwd, resolve(io.cwd, path)));
  const progress = progressOf(io);
  const history = await historyOf({
    config: { ...about.config, file, policies: policyAccess(io.env) },
    cwd,
    revision: given.arguments.branch,
    since: options.since,
    until: options.until,
    every: options.every ?? "commit",
    only: only.length === 0 ? void 0 : only,
    now: Date.now() / 1e3,
    onCommit: progress.onCommit
  }).finally(progress.end);
  for (const { format, file: file2 } of outputs) {
    const text = await HISTORY_FORMATS[format].render(history, { color: hasColor(file2, io), top });
    await writeOut(text, file2, io);
    if (io.isTerminal && file2 !== void 0) io.err(`Wrote ${safeLog(relative(io.cwd, file2))}
`);
  }
}
function outputsFor({ html, badge }, inOrder, cwd) {
  const named = [];
  if (html !== void 0) named.push({ format: "html", file: resolve(cwd, html) });
  if (badge !== void 0) named.push({ format: "badge", file: resolve(cwd, badge) });
  const isAsked = inOrder.some(({ name }) => name === "format" || name === "output");
  const paired = isAsked || named.length === 0 ? pairedOutputs(inOrder, cwd) : [];
  const all = [...paired.map(({ format, file }) => ({ format, file })), ...named];
  const files = all.flatMap(({ file }) => file ?? []);
  if (new Set(files).size < files.length)
    throw new Problem("two formats cannot go to one file.", { remedy: "Give every format a file of its own." });
  return all;
}
export {
  printHistory
};
