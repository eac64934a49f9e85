import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  historyOf
} from "./chunk-NO53CPI3.js";
import {
  checkedFolder,
  fromFolder,
  hasColor,
  pairedOutputs,
  policyAccess,
  writeOut
} from "./chunk-3EGTJOTS.js";
import {
  topOf
} from "./chunk-JKO5ABLF.js";
import "./chunk-7YU5TL7U.js";
import "./chunk-NSYTFXVS.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/print-history.ts
import { resolve } from "node:path";

// src/history/formats/history-formats.ts
var HISTORY_FORMATS = {
  terminal: { render: async (history, options) => (await import("./terminal-AA5SEBXI.js")).historyTerminal(history, options) },
  markdown: { render: async (history, options) => (await import("./markdown-TOXJ3BE5.js")).historyMarkdown(history, options) },
  json: { render: async (history) => `${JSON.stringify(history, null, 2)}
` },
  csv: { render: async (history) => (await import("./csv-DT665UVZ.js")).historyCsv(history) },
  html: { render: async (history) => (await import("./html-C3QXR6O6.js")).historyHtml(history) },
  badge: { render: async (history) => (await import("./badge-ALGFJJ6W.js")).historyBadge(history) }
};

// src/commands/print-history.ts
var DEFAULT_TOP = 10;
async function printHistory(about, given, io) {
  const { options, inOrder } = given;
  const outputs = outputsFor(options, inOrder, io.cwd);
  const top = topOf(options.top) ?? DEFAULT_TOP;
  const { cwd, file } = await checkedFolder(io.cwd, about.config.file);
  const only = options.path.map((path) => fromFolder(cwd, resolve(io.cwd, path)));
  const history = await historyOf({
    config: { ...about.config, file, policies: policyAccess(io.env) },
    cwd,
    revision: given.arguments.branch,
    since: options.since,
    until: options.until,
    every: options.every ?? "commit",
    only: only.length === 0 ? void 0 : only,
    now: Date.now() / 1e3
  });
  for (const { format, file: file2 } of outputs) {
    const text = await HISTORY_FORMATS[format].render(history, { color: hasColor(file2, io), top });
    await writeOut(text, file2, io);
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
