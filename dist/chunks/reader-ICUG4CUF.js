import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  MAKES,
  NAMES,
  SETTINGS,
  entriesOf,
  entryOf,
  isGivenModel,
  isModelName,
  looksLikeModel,
  messagesIn,
  modelSaid
} from "./chunk-2B5Y2X6Z.js";
import {
  COMPUTED,
  COUNTED_TOOL,
  PARTS_PER_PROMPT,
  SHOWS,
  TooManyParts,
  WHOLE,
  asString,
  byName,
  countParts,
  cutOf,
  digestOf,
  isAside,
  isInterface,
  isPromptConstant,
  isPromptName,
  isPromptPath,
  isToolText,
  languageOf,
  lastAt,
  lookUp,
  mayHoldPrompts,
  messageOf,
  opensAsPrompt,
  opensAsTool,
  parseJson,
  placesIn,
  plain2 as plain,
  speaksOfPrompts
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import {
  append,
  appendTo,
  smallest
} from "./chunk-B35ZWARA.js";
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/source/javascript/specifiers.ts
var FROM = /(?:\bfrom|\brequire\s{0,5}\(|\bimport\s{0,5}\()\s{0,5}(["'])((?:\.{1,2}|[@~#]?)\/[^"'\n]{0,300}|\.{1,2})\1/g;
function specifiersIn(text) {
  return [...new Set([...text.matchAll(FROM)].map(([, , specifier = ""]) => specifier))];
}
var ENDINGS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
function pathsOf(path, specifier) {
  const folder = path.split("/").slice(0, -1);
  if (/^\.{1,2}(?:\/|$)/.test(specifier)) return endsOf(joined(folder, specifier));
  const [, rest] = /^[@~#]?\/(.+)$/.exec(specifier) ?? [];
  if (rest === void 0) return [];
  return Array.from({ length: folder.length + 1 }, (_, i) => folder.slice(0, folder.length - i)).flatMap((base) => [
    ...endsOf(joined([...base, "src"], rest)),
    ...endsOf(joined(base, rest))
  ]);
}
function joined(folder, target) {
  const parts = [...folder];
  for (const part of target.split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
function endsOf(target) {
  if (target === void 0) return [];
  const written = /\.([cm]?)[jt]sx?$/.exec(target);
  const bare = written ? target.slice(0, written.index) : target;
  const exact = written ? [target, ...ENDINGS.map((ending) => bare + ending)] : [];
  return [
    ...exact,
    ...ENDINGS.map((ending) => target + ending),
    ...ENDINGS.map((ending) => `${target}/index${ending}`.replace(/^\//, ""))
  ];
}

// src/source/parsers.ts
var loaded = {};
async function loadParsers() {
  if (loaded.python) return;
  const [{ parser: python }, { parser: javascript }] = await Promise.all([
    import("./dist-SBB6KGPU.js"),
    import("./dist-T3XGZGE7.js")
  ]);
  const [jsx, ts, tsx] = ["jsx", "ts", "ts jsx"].map((dialect) => javascript.configure({ dialect }));
  loaded.python = (text) => parseWithin(python, text);
  loaded.javascript = (text) => parseWithin(jsx ?? javascript, text);
  loaded.typescript = (text) => parseWithin(ts ?? javascript, text);
  loaded.tsx = (text) => parseWithin(tsx ?? javascript, text);
}
function parserOf(language) {
  const parse = loaded[language];
  if (!parse) throw new Error("the parsers of source code are not loaded");
  return parse;
}
var MOST_STEPS = 4e5;
var STEPS_TO_RECOVER = 3;
var DEPTH_PER_STEP = 100;
var MOST_READ = 3e7;
function parseWithin(parser, text) {
  const parse = parser.startParse(text);
  const doing = parse;
  const { tokens } = doing.tokens;
  let steps = 0;
  let read = 0;
  let cut2;
  for (; ; ) {
    const tree = parse.advance();
    if (tree) return { tree, cut: cut2 };
    const depth = doing.stacks[0]?.stack.length ?? 0;
    const each = doing.recovering > 0 ? STEPS_TO_RECOVER + depth / DEPTH_PER_STEP : 1;
    steps += Math.max(1, doing.stacks.length) * each;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token) read += token.lookAhead - token.start;
    }
    if (steps <= MOST_STEPS && read <= MOST_READ || cut2 !== void 0) continue;
    cut2 = parse.parsedPos;
    parse.stopAt(cut2);
  }
}

// src/source/python/notebook.ts
var NO_PYTHON = /^%%(?:!|bash|sh|zsh|cmd|powershell|pwsh|system|sx|script(?![^\n]*py)|html|HTML|javascript|js|latex|markdown|svg|SVG|perl|ruby|R|sql|bigquery|julia|writefile|file|mermaid|scala|spark_sql|cpp|c)(?![\w-])/;
var RUNS_LINE = /^(\s*)%(?:time|timeit|prun|memit|mprun|lprun)\b((?:[ \t]+-\w+(?:[ \t]+\d+)?)*[ \t]+)(?=\S)/;
function codeOf(text) {
  const notebook = parseJson(text);
  const cells = "problem" in notebook ? void 0 : cellsOf(notebook);
  if ("problem" in notebook || !cells) return void 0;
  const language = asString(lookUp(notebook, "metadata", "language_info", "name")) ?? asString(lookUp(notebook, "metadata", "kernelspec", "language")) ?? "python";
  if (!/^i?python/i.test(language)) return "";
  const places = linesIn(text);
  const lines = [];
  for (const cell of cells) {
    if (asString(lookUp(cell, "cell_type")) !== "code") continue;
    const code = withoutMagics(sourceOf(lookUp(cell, "source") ?? lookUp(cell, "input")));
    for (const { at, line } of code) {
      const place = places(at);
      while (lines.length < place) lines.push("");
      lines.push(line);
    }
  }
  return `${lines.join("\n")}
`;
}
function cellsOf(notebook) {
  const sheets = lookUp(notebook, "worksheets");
  const holders2 = [notebook, ...sheets?.kind === "list" ? sheets.items : []];
  const lists = holders2.flatMap((holder) => {
    const cells = lookUp(holder, "cells");
    return cells?.kind === "list" ? [cells] : [];
  });
  return lists.length === 0 ? void 0 : lists.flatMap(({ items }) => items).sort((one, other) => one.at - other.at);
}
function sourceOf(source) {
  const parts = source?.kind === "list" ? source.items : source ? [source] : [];
  const lines = [];
  let isOpen = false;
  for (const part of parts) {
    const [first = "", ...more] = (asString(part) ?? "").split("\n");
    const last = lines.at(-1);
    if (isOpen && last) last.line += first;
    else lines.push({ at: part.at, line: first });
    for (const line of more) lines.push({ at: part.at, line });
    isOpen = true;
  }
  return lines.filter(({ line }, i) => line !== "" || i < lines.length - 1);
}
function withoutMagics(lines) {
  const first = lines.find(({ line }) => line.trim() !== "")?.line ?? "";
  if (NO_PYTHON.test(first)) return [];
  const state = { text: "", depth: 0, goesOn: false };
  return lines.map(({ at, line }) => {
    const isCommand = state.text === "" && state.depth === 0 && !state.goesOn && /^\s*[%!]/.test(line);
    if (!isCommand) goOn(line, state);
    const run2 = isCommand ? line.replace(RUNS_LINE, "$1") : line;
    if (run2 !== line) goOn(run2, state);
    return { at, line: isCommand && run2 === line ? line.replace(/[%!]/, "#") : run2 };
  });
}
var TOKEN = /\\.|"""|'''|["'#([{}\])]/g;
function goOn(line, state) {
  for (const [token] of line.matchAll(TOKEN)) {
    if (state.text !== "") state.text = token === state.text ? "" : state.text;
    else if (token === "#") break;
    else if (/["']/.test(token)) state.text = token;
    else if (/^[([{]$/.test(token)) state.depth++;
    else if (/^[)\]}]$/.test(token)) state.depth = Math.max(0, state.depth - 1);
  }
  if (state.text.length === 1) state.text = "";
  state.goesOn = /\\$/.test(line);
}
function linesIn(text) {
  let [line, next] = [0, text.indexOf("\n")];
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

// src/source/python/specifiers.ts
var FROM2 = /^[ \t]*from[ \t]+(\.{0,9}[\w.]*)[ \t]+import[ \t]+(\([^)]{0,5000}\)|[^\n#]{0,1000})/gm;
var IMPORT = /^[ \t]*import[ \t]+([\w., \t]{1,1000})/gm;
function specifiersIn2(text) {
  const found = /* @__PURE__ */ new Set();
  for (const [, module = "", names = ""] of text.matchAll(FROM2)) {
    found.add(module);
    for (const [name] of names.matchAll(/[A-Za-z_]\w{0,99}(?=\s*(?:,|\)|$|\s+as\b))/gm))
      found.add(module.endsWith(".") ? module + name : `${module}.${name}`);
  }
  for (const [, names = ""] of text.matchAll(IMPORT))
    for (const name of names.split(",")) found.add(name.trim().split(/\s/)[0] ?? "");
  return [...found].filter((each) => each !== "");
}
function pathsOf2(path, specifier) {
  const dots = /^\.*/.exec(specifier)?.[0].length ?? 0;
  const names = specifier.slice(dots).split(".").filter((name) => name !== "");
  const folders = path.split("/").slice(0, -1);
  const ends = (folder) => {
    const target = [...folder, ...names].join("/");
    return names.length === 0 ? [`${target}/__init__.py`.replace(/^\//, "")] : [`${target}.py`, `${target}/__init__.py`];
  };
  if (dots > 0) return dots - 1 > folders.length ? [] : ends(folders.slice(0, folders.length - dots + 1));
  const bases = Array.from({ length: folders.length + 1 }, (_, i) => folders.slice(0, folders.length - i));
  return [...bases.flatMap(ends), ...ends(["src"]), ...ends(["lib"])];
}

// src/source/detect/requests.ts
var SAYS = [
  [
    /^(?:system|system_?prompt|system_?message|system_?instructions?|system_?msgs?|system_?messages|instructions?|developer_?(?:message|instructions)|role_?definition)$/i,
    "system"
  ],
  [/^(?:prompt|user_?prompt|user_?message|human_?message|prompt_?template)$/i, "user"]
];
var HOLDS = /^(?:messages|input|contents|prompt|history|conversation|initial_?messages|chat_?history|prompt_?messages|inputs)$/i;
var INPUT = /^(?:input|contents)$/;
var TAKES_INPUT = /(?:^|\.)responses\.(?:create|stream|parse)$|(?:^|[._])generate_?content(?:_?stream)?$/i;
var OF_CREW = /^(?:role|goal|backstory)$/;
var OF_TASK = /^(?:description|expected_output)$/;
var asking = byName(
  (name) => /(?:^|[._])(?:a?invoke|a?generate\w*|a?complet\w*|create|chat\w*|a?ask\w*|run\w*|agent|llm\w*|stream\w*|predict\w*|query\w*|respond\w*|parse|messages?|send\w*|model|call\w*|prompt\w*|infer\w*|summarize\w*|classify\w*|bot|assistant|conversation|request)$/i.test(
    name
  )
);
var ANSWERS = /(?:Result|Response|Error|Exception|Status)$/;
var NONE = [];
function requestIn(expr, textual, follow) {
  const entries = expr.kind === "call" ? entriesOf(expr) : expr.kind === "map" ? expr.entries : NONE;
  if (entries.length === 0) return void 0;
  const parts = [];
  let strong = false;
  for (const { key = "", value } of entries) {
    const messages = HOLDS.test(key) ? messagesIn(value, follow) : void 0;
    if (messages) {
      append(parts, messages);
      strong = true;
      continue;
    }
    const said = SAYS.find(([pattern]) => pattern.test(key));
    if (!said || !mayBeText(value, textual)) continue;
    parts.push({ role: said[1], exprs: value.kind === "list" ? value.items : [value] });
    strong ||= said[1] === "system" && expr.kind === "call" && !ANSWERS.test(expr.name);
    strong ||= expr.kind === "call" && asks(expr);
  }
  return expr.kind === "call" ? withCall(expr, { parts, strong }, textual, follow) : parts.length > 0 ? { parts, strong } : void 0;
}
function withCall(call, { parts, strong }, textual, follow) {
  const entries = entriesOf(call);
  const crew = ofCrew(call, entries);
  if (crew.length > 0) return { parts: [...parts, ...crew], strong: true };
  const asked = inputOf(entries, textual, follow);
  if (parts.length > 0) return { parts: [...parts, ...asked], strong };
  return asked.length > 0 && TAKES_INPUT.test(call.name) ? { parts: asked, strong: true } : void 0;
}
function inputOf(entries, textual, follow) {
  return entries.flatMap(({ key = "", value }) => {
    if (!INPUT.test(key) || !mayBeText(value, textual) || messagesIn(value, follow)) return [];
    return [{ role: "user", exprs: [value], ifCertain: true }];
  });
}
function asks({ name }) {
  return asking(name);
}
function howSaid(call, key) {
  if (SAYS.some(([pattern]) => pattern.test(key))) return "surely";
  return asks({ name: call }) && (/^\d+$/.test(key) || HOLDS.test(key)) ? "perhaps" : void 0;
}
function mayBeText(value, textual) {
  if (value.kind === "list") return value.items.some(textual);
  return textual(value) || ofNames(value);
}
function ofNames(value, depth = 0) {
  if (depth > DEEPEST) return false;
  if (value.kind === "joined") return value.parts.some((part) => ofNames(part, depth + 1));
  if (value.kind === "either") return value.options.some((option) => ofNames(option, depth + 1));
  if (value.kind === "maybe") return ofNames(value.value, depth + 1);
  return value.kind === "name" || value.kind === "call";
}
var DEEPEST = 20;
function ofCrew({ name }, entries) {
  const has = (key) => entries.some((entry) => entry.key === key);
  const last = name.slice(name.lastIndexOf(".") + 1);
  const keys = last === "Agent" && has("backstory") ? OF_CREW : last === "Task" && (has("expected_output") || has("agent")) ? OF_TASK : void 0;
  if (!keys) return [];
  return entries.flatMap(
    ({ key, value }) => key !== void 0 && keys.test(key) ? [{ role: "system", exprs: [value] }] : []
  );
}

// src/source/children.ts
var defined = /* @__PURE__ */ new WeakMap();
var functions = /* @__PURE__ */ new WeakMap();
function childIn(scope, name) {
  const all = defined.get(scope) ?? new Map(scope.children.map((each) => [each.define?.name ?? "", each]));
  defined.set(scope, all);
  return name === "" ? void 0 : all.get(name);
}
function functionIn(scope, name) {
  const all = functions.get(scope) ?? new Map(
    scope.children.filter(({ kind }) => kind === "function").map((each) => [each.path.at(-1) ?? "", each]).reverse()
  );
  functions.set(scope, all);
  return all.get(name);
}

// src/source/inner-of.ts
function innerOf(expr) {
  switch (expr.kind) {
    case "joined":
      return expr.parts.map((part) => [void 0, part]);
    case "either":
      return expr.options.map((option) => [void 0, option]);
    case "list":
      return expr.items.map((item) => [void 0, item]);
    case "map":
      return expr.entries.map(({ key, value }) => [key, value]);
    case "call":
      return [
        ...expr.on ? [[void 0, expr.on]] : [],
        ...expr.args.map(({ name, value }) => [name, value])
      ];
    case "maybe":
      return [[void 0, expr.value]];
    case "other":
      return expr.inner.map((inner) => [void 0, inner]);
    case "text":
    case "name":
    case "constant":
    case "lambda":
      return [];
  }
}
function eachInner(expr, take5) {
  switch (expr.kind) {
    case "joined":
      for (const part of expr.parts) take5(part, void 0);
      return;
    case "either":
      for (const option of expr.options) take5(option, void 0);
      return;
    case "list":
      for (const item of expr.items) take5(item, void 0);
      return;
    case "map":
      for (const { key, value } of expr.entries) take5(value, key);
      return;
    case "call":
      if (expr.on) take5(expr.on, void 0);
      for (const { name, value } of expr.args) take5(value, name);
      return;
    case "maybe":
      take5(expr.value, void 0);
      return;
    case "other":
      for (const inner of expr.inner) take5(inner, void 0);
      return;
    default:
      return;
  }
}

// src/source/lambdas-in.ts
function lambdasIn(scope) {
  const found = [];
  const look = (expr, name) => {
    if (expr.kind === "lambda") found.push([name, expr.define]);
    else eachInner(expr, (inner, key) => look(inner, key ?? name));
  };
  for (const [target, versions] of scope.versions) for (const { value } of versions) look(value, target);
  for (const value of [...scope.returns, ...scope.does]) look(value, "");
  return found;
}

// src/source/extended.ts
var own = /* @__PURE__ */ new WeakSet();
function grown(before, more) {
  const all = own.has(before) ? before : [...before];
  for (const each of more) all.push(each);
  own.add(all);
  return all;
}
function extended(before, value) {
  if (!before) return value;
  const { from } = before;
  const { to } = value;
  if (before.kind === "list") return { kind: "list", from, to, items: grown(before.items, itemsOf(value)) };
  if (before.kind === "joined") return { ...before, to, parts: grown(before.parts, [value]) };
  return { kind: "joined", from, to, parts: grown([before], [value]) };
}
function itemsOf(value) {
  if (value.kind === "list") return value.items;
  if (value.kind === "maybe") return itemsOf(value.value).map((item) => ({ ...value, value: item }));
  return [value];
}

// src/source/made-of.ts
var DEEPEST2 = 40;
var depths = /* @__PURE__ */ new WeakMap();
function madeOf(expr, name, before) {
  const times = timesIn(expr, name, 0);
  const depth = (depths.get(before) ?? 0) + 1;
  if (times === 0 || depth > DEEPEST2 || expr.kind === "name" && expr.name === name) return void 0;
  const { from, to } = expr;
  const count = { kind: "constant", from, to, value: times };
  const args = [{ name: void 0, value: count }];
  const whole2 = times === 1 ? before : { kind: "call", from, to, name: "*", on: before, args };
  let left = whole2;
  const made2 = replacing(expr, name, 0, () => {
    const given = left ?? nothing(expr);
    left = void 0;
    return given;
  });
  depths.set(made2, depth);
  return made2;
}
var nothing = ({ from, to }) => ({ kind: "text", from, to, spelled: { text: "", marks: [] } });
var LEVELS = 6;
function timesIn(expr, name, level) {
  if (expr.kind === "name") return expr.name === name ? 1 : 0;
  if (level > LEVELS) return 0;
  return textPartsOf(expr).reduce((sum, inner) => sum + timesIn(inner, name, level + 1), 0);
}
function textPartsOf(expr) {
  if (expr.kind === "joined") return expr.parts;
  if (expr.kind === "either") return expr.options;
  if (expr.kind === "list") return expr.items;
  if (expr.kind === "maybe") return [expr.value];
  return expr.kind === "call" ? [...expr.on ? [expr.on] : [], ...expr.args.map(({ value }) => value)] : [];
}
function replacing(expr, name, level, give) {
  if (expr.kind === "name") return expr.name === name ? give() : expr;
  if (level > LEVELS) return expr;
  const inner = (of) => replacing(of, name, level + 1, give);
  if (expr.kind === "joined") return { ...expr, parts: expr.parts.map(inner) };
  if (expr.kind === "either") return { ...expr, options: expr.options.map(inner) };
  if (expr.kind === "list") return { ...expr, items: expr.items.map(inner) };
  if (expr.kind === "maybe") return { ...expr, value: inner(expr.value) };
  if (expr.kind !== "call") return expr;
  const args = expr.args.map((arg) => ({ ...arg, value: inner(arg.value) }));
  return { ...expr, on: expr.on && inner(expr.on), args };
}

// src/source/versions.ts
var MOST_COPIES = 2 ** 13;
var MOST_COPIES_CUT = 2 ** 7;
var cuts = /* @__PURE__ */ new WeakSet();
function isCutValue(expr) {
  return cuts.has(expr);
}
function versionsOf(events) {
  const versions = [];
  const close = (value) => {
    if (value) versions.push({ from: value.from, value });
  };
  close(run(events, 0, close, void 0, 1).value);
  return versions;
}
function run(events, level, close, outer, copies) {
  const state = { replaces: false, value: void 0, takesIn: false, copies, cut: false };
  for (let i = 0; i < events.length; ) {
    const event = events[i];
    if (!event) break;
    const block = event.around[level]?.block;
    if (!block) {
      i++;
      if (event.bind.how === "is") assign(state, event.bind, close, outer);
      else state.value = added(state.value, event.bind);
      continue;
    }
    const start = i;
    while (i < events.length && events[i]?.around[level]?.block === block) i++;
    takeBlock(state, block, events.slice(start, i), level, close, outer);
  }
  return state;
}
function assign(state, { target, value }, close, outer) {
  const before = state.replaces || state.value ? state.value : outer;
  const made2 = before && madeOf(value, target, before);
  if (!made2) {
    replace(state, value, close);
    return;
  }
  state.takesIn ||= !state.value;
  state.value = made2;
  state.replaces = true;
}
function replace(state, value, close) {
  close(state.value);
  state.value = value;
  state.replaces = true;
  state.copies = 1;
}
function takeBlock(state, block, events, level, close, outer) {
  cutValue(state, block, close);
  const arms = armsOf(events, level).map((arm) => run(arm, level + 1, close, state.value ?? outer, state.copies));
  const covers = block.by === "condition" && block.complete && arms.length === block.arms.length;
  if (arms.every((arm) => arm.replaces)) {
    const values = arms.flatMap(({ value: value2, takesIn }) => value2 ? [takesIn ? again(value2, block) : value2] : []);
    state.takesIn ||= !state.value && arms.some((arm) => arm.takesIn);
    const options = covers || !state.value ? values : [...values, state.value];
    const made2 = arms.reduce((sum, arm) => sum + (arm.takesIn ? arm.copies : 0), 0);
    state.copies = Math.max(1, made2 + (covers ? 0 : state.copies));
    if (state.copies > MOST_COPIES) throw new TooManyParts();
    if (covers) close(state.value);
    state.value = eitherOf(options);
    state.replaces = true;
    return;
  }
  for (const arm of arms) if (arm.replaces) close(arm.value);
  const value = eitherOf(arms.flatMap((arm) => arm.replaces || !arm.value ? [] : [arm.value]));
  if (!value) return;
  const { from, to } = value;
  const { over } = block;
  const repeated = { kind: "maybe", from, to, value, loop: block.by === "loop", ...over && { over } };
  state.value = extended(state.value, covers ? value : repeated);
}
function cutValue(state, { from, arms }, close) {
  const most = state.cut ? MOST_COPIES_CUT : MOST_COPIES;
  if (!state.value || state.copies * (arms.length + 1) <= most) return;
  close(state.value);
  state.value = { kind: "other", from, to: from, inner: [], mute: false };
  cuts.add(state.value);
  state.copies = 1;
  state.cut = true;
}
function again(value, { by }) {
  const { from, to } = value;
  return by === "loop" ? { kind: "maybe", from, to, value, loop: true, least: 1 } : value;
}
function armsOf(events, level) {
  const arms = /* @__PURE__ */ new Map();
  for (const event of events) {
    const arm = event.around[level]?.arm ?? 0;
    const known7 = arms.get(arm);
    if (known7) known7.push(event);
    else arms.set(arm, [event]);
  }
  return [...arms.values()];
}
function addTo(versions, { value }) {
  const last = versions.at(-1);
  if (!last) return;
  const { from, to } = value;
  last.value = extended(last.value, { kind: "maybe", from, to, value, loop: true });
}
function eitherOf(options) {
  const [first] = options;
  return first && options.length > 1 ? { kind: "either", from: first.from, to: first.to, options } : first;
}
function added(before, { value, how }) {
  const { from, to } = value;
  return extended(before, how === "appends" ? { kind: "list", from, to, items: [value] } : value);
}

// src/source/take-added.ts
var adding = /* @__PURE__ */ new WeakMap();
function takeAdded(scope, events) {
  const own2 = /* @__PURE__ */ new Map();
  for (const [target, versions] of scope.versions)
    if (isAdded(scope, target, events.get(target) ?? [])) own2.set(target, [...versions]);
  for (const child of scope.children) takeFrom(child, scope, own2);
  if (scope.kind === "function") adding.set(scope, own2);
}
function takeFrom(child, scope, own2) {
  const taken = /* @__PURE__ */ new Set();
  for (const [target, versions] of adding.get(child) ?? []) {
    const known7 = own2.has(target) ? void 0 : scope.versions.get(target);
    if (known7) taken.add(target);
    for (const version of versions) {
      if (known7) addTo(known7, version);
      else appendTo(own2, target, version);
    }
  }
  if (taken.size > 0) child.versions = new Map([...child.versions].filter(([name]) => !taken.has(name)));
}
function isAdded({ define, kind }, target, events) {
  const [first] = target.split(".");
  return kind === "function" && events.every(({ bind: { how, value } }) => how !== "is" && (value.kind === "text" || value.kind === "joined")) && !/^(?:self|this|cls)$/.test(first ?? "") && !define?.params.some(({ name, keys }) => name === first || keys?.includes(first ?? ""));
}

// src/source/scopes.ts
var holders = /* @__PURE__ */ new WeakMap();
function scopeFor(define) {
  return holders.get(define);
}
var classes = /* @__PURE__ */ new WeakMap();
function classIn(scope, name) {
  const known7 = classes.get(scope) ?? new Map(scope.children.filter(({ kind }) => kind === "class").map((each) => [each.path.at(-1) ?? "", each]));
  classes.set(scope, known7);
  return known7.get(name);
}
function scopesOf(outline) {
  const root = scopeOf("module", [], void 0, outline.body, void 0, outline.imports);
  root.doc = outline.doc;
  return root;
}
function scopeOf(kind, path, define, body, parent, imports) {
  const looped = /* @__PURE__ */ new Map();
  const scope = {
    kind,
    path,
    define,
    parent,
    children: [],
    versions: /* @__PURE__ */ new Map(),
    returns: [],
    does: [],
    looped,
    imports
  };
  if (define) holders.set(define, scope);
  const events = /* @__PURE__ */ new Map();
  const does = (value, around2) => {
    scope.does.push(value);
    const loops = around2.filter(({ block }) => block.by === "loop").length;
    if (loops > 0) looped.set(value, loops);
  };
  const visit = (statements, around2) => {
    for (const statement of statements) {
      const bind = asBind(statement);
      if (bind) noteBind(scope, bind, around2, events);
      else if (statement.kind === "returns") scope.returns.push(statement.value);
      else if (statement.kind === "does") does(statement.value, around2);
      else if (statement.kind === "function" || statement.kind === "class")
        scope.children.push(
          scopeOf(statement.kind, [...path, statement.name], statement, statement.body, scope, imports)
        );
      else if (statement.kind === "block") visitArms(statement, around2);
    }
  };
  const visitArms = (block, around2) => block.arms.forEach((arm, i) => {
    visit(arm, block.by === "other" ? around2 : [...around2, { block, arm: i }]);
  });
  visit(body, []);
  scope.versions = new Map([...events].map(([target, all]) => [target, versionsOf(all)]));
  for (const [name, define2] of lambdasIn(scope))
    scope.children.push(scopeOf("function", name === "" ? path : [...path, name], define2, define2.body, scope, imports));
  takeAdded(scope, events);
  if (kind === "class") {
    const more = boundOnSelf(scope).map(([target, all]) => [target, versionsOf(all)]);
    scope.versions = new Map([...scope.versions, ...more]);
  }
  return scope;
}
function noteBind(scope, bind, around2, events) {
  if (bind.target === "") scope.does.push(bind.value);
  else {
    const known7 = events.get(bind.target) ?? [];
    known7.push({ bind, around: around2 });
    events.set(bind.target, known7);
  }
}
var ADDS = /^(.+)\.(append|push|add|add_row|appendleft|extend|append_text|concat)$/;
function asBind(statement) {
  const { from, to } = statement;
  if (statement.kind === "does" && statement.value.kind === "call") {
    const { name, args } = statement.value;
    const [, target2, method] = ADDS.exec(name) ?? [];
    if (target2 === void 0 || args.length === 0) return void 0;
    const how = method === "extend" ? "adds" : "appends";
    const [first2] = args;
    const value2 = args.length === 1 && first2 ? first2.value : { kind: "list", from, to, items: args.map((arg) => arg.value) };
    return { kind: "bind", from, to, target: target2, how: args.length === 1 ? how : "adds", value: value2 };
  }
  if (statement.kind !== "bind") return void 0;
  const { value, target } = statement;
  if (statement.how !== "is" || value.kind !== "joined") return statement;
  const [first, ...rest] = value.parts;
  return first?.kind === "name" && first.name === target && rest.length > 0 ? { ...statement, how: "adds", value: { ...value, parts: rest } } : statement;
}
function boundOnSelf(scope) {
  const found = /* @__PURE__ */ new Map();
  for (const method of scope.children)
    for (const [target, versions] of method.versions) {
      const name = /^(?:self|this|cls)\.([^.]+)$/.exec(target)?.[1];
      if (name === void 0 || scope.versions.has(name)) continue;
      const binds = versions.map(({ value }) => {
        const { from, to } = value;
        return { bind: { kind: "bind", from, to, target: name, how: "is", value }, around: [] };
      });
      const known7 = found.get(name) ?? [];
      for (const bind of binds) known7.push(bind);
      found.set(name, known7);
    }
  return [...found];
}
function exprsIn(root) {
  const found = [];
  const open = [root];
  for (let scope = open.pop(); scope; scope = open.pop()) {
    for (const versions of scope.versions.values()) for (const { value } of versions) found.push(value);
    for (const value of scope.returns) found.push(value);
    for (const value of scope.does) found.push(value);
    for (const child of scope.children) open.push(child);
  }
  return found;
}

// src/source/imported-as.ts
function importedAs(name, imports) {
  const words = name.split(".");
  for (let length = words.length; length > 0; length--) {
    const found = imports.get(words.slice(0, length).join("."));
    if (found) return [found.module, found.name, ...words.slice(length)].filter((word) => word !== void 0).join(".");
  }
  const [star] = starred(imports);
  return star === void 0 ? void 0 : `${star}.${name}`;
}
var stars = /* @__PURE__ */ new WeakMap();
function starred(imports) {
  const known7 = stars.get(imports) ?? [...imports].flatMap(([local, { module }]) => local.startsWith("* ") ? [module] : []);
  stars.set(imports, known7);
  return known7;
}
var libraries = /* @__PURE__ */ new WeakMap();
function importsFrom(library, module) {
  return librariesOf(module).has(library);
}
function importsMatching(pattern, module) {
  return [...librariesOf(module)].some((library) => pattern.test(library));
}
function librariesOf({ root: { imports } }) {
  const known7 = libraries.get(imports) ?? new Set([...imports.values()].map(({ module }) => module.replace(/[./].*$/, "")));
  libraries.set(imports, known7);
  return known7;
}
function isImported(expr, pattern, { root }) {
  const name = expr.kind === "name" || expr.kind === "call" ? importedAs(expr.name, root.imports) : void 0;
  return name !== void 0 && pattern.test(name);
}

// src/source/fold/imported.ts
var MOST_HOPS = 8;
var closed = () => void 0;
var known = /* @__PURE__ */ new WeakMap();
function imported(name, module, open, find) {
  if (open === closed || module.root.imports.size === 0) return void 0;
  const byName2 = knownOf(module, open, find);
  if (byName2.has(name)) return byName2.get(name);
  const found = comeFrom(name, module, open, find, 0);
  byName2.set(name, found);
  return found;
}
function knownOf(module, open, find) {
  const byFind = known.get(open) ?? /* @__PURE__ */ new Map();
  known.set(open, byFind);
  const byModule = byFind.get(find) ?? /* @__PURE__ */ new WeakMap();
  byFind.set(find, byModule);
  const byName2 = byModule.get(module) ?? /* @__PURE__ */ new Map();
  byModule.set(module, byName2);
  return byName2;
}
function comeFrom(name, module, open, find, hops) {
  if (hops > MOST_HOPS) return void 0;
  const { imports } = module.root;
  for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1)) {
    const found = imports.get(name.slice(0, end));
    if (!found) continue;
    const rest = end < name.length ? name.slice(end + 1).split(".") : [];
    if (found.name === void 0) return openIn(rest, module, found.module, open, find, hops);
    const inner = found.module.endsWith(".") ? found.module + found.name : `${found.module}.${found.name}`;
    const names = [found.name, ...rest];
    return openIn(names, module, found.module, open, find, hops) ?? openIn(rest, module, inner, open, find, hops);
  }
  return void 0;
}
function openIn(names, from, specifier, open, find, hops) {
  const other = names.length === 0 ? void 0 : open(from, specifier, names[0]);
  return other && (find(names, other) ?? handedOn(names, other, open, find, hops));
}
function handedOn(names, module, open, find, hops) {
  const found = comeFrom(names.join("."), module, open, find, hops + 1);
  if (found || hops > MOST_HOPS) return found;
  for (const specifier of starred(module.root.imports)) {
    const all = openIn(names, module, specifier, open, find, hops + 1);
    if (all) return all;
  }
  return void 0;
}

// src/source/fold/key-in.ts
function keyIn(expr, keys) {
  const [key, ...rest] = keys;
  if (key === void 0) return expr;
  if (expr.kind === "list") {
    const item = /^-?\d{1,6}$/.test(key) ? expr.items.at(Number(key)) : void 0;
    return item && keyIn(item, rest);
  }
  if (expr.kind === "text" && key === "value") return keyIn(expr, rest);
  if (expr.kind === "call" && /^(?:Object\.freeze|MappingProxyType)$/.test(expr.name))
    return expr.args[0] && keyIn(expr.args[0].value, keys);
  if (expr.kind !== "map") return void 0;
  const entry = expr.entries.findLast((each) => each.key === key);
  return entry && keyIn(entry.value, rest);
}

// src/source/fold/resolve.ts
function resolve(name, at, scope, module, open) {
  return valueNamed(name, at, scope, module, open) ?? (DOC.test(name) ? documented(name, scope, module, open) : void 0);
}
var DOC = /(?:^|\.)__doc__$/;
function documented(name, scope, module, open) {
  const holder = name.slice(0, -".__doc__".length);
  const own2 = /^(?:self|cls)?$/.test(holder);
  const isOfClass = holder !== "" || scope.kind === "class";
  const of = own2 ? { scope: isOfClass ? classAround(scope) : void 0, module } : defined2(holder, scope, module, open);
  const doc = own2 && !isOfClass ? module.root.doc : of?.scope?.define?.doc;
  return doc && { expr: doc, scope: of?.scope ?? module.root, module: of?.module ?? module, target: name };
}
function valueNamed(name, at, scope, module, open) {
  const names = name.split(".");
  const [first = ""] = names;
  if (names.length > 1 && OWN.test(first)) return ofItself(names.slice(1), scope, module);
  const targets = targetsOf(names);
  for (let each = scope; each; each = each.parent) {
    if (each.kind === "class" && each !== scope) continue;
    if (each.define && takes(each.define, first)) return each === scope ? assignedTo(name, at, each, module) : void 0;
    const found = within(each, names, each === scope ? at : Number.POSITIVE_INFINITY, module, targets);
    if (found) return found;
    const holder = names.length > 1 ? classIn(each, first) : void 0;
    if (holder) return ofClass(holder, names.slice(1), module);
  }
  return imported(name, module, open, resolveIn);
}
var OWN = /^(?:self|cls|this)$/;
function ofItself(names, scope, module) {
  const holder = classAround(scope);
  return holder && ofClass(holder, names, module);
}
function takes(define, name) {
  for (const param of define?.params ?? []) if (param.name === name || param.keys?.includes(name)) return true;
  return false;
}
function assignedTo(target, at, scope, module) {
  const version = scope.versions.get(target)?.findLast(({ from }) => from < at);
  return version && { expr: version.value, scope, module, target };
}
function defined2(name, scope, module, open) {
  const names = name.split(".");
  const isOwn = names.length > 1 && OWN.test(names[0] ?? "");
  for (let each = scope; each; each = each.parent) {
    if (each.kind === "class" !== isOwn) continue;
    const found = definedIn(isOwn ? names.slice(1) : names, { root: each });
    if (found) return { scope: found, module };
  }
  return isOwn ? void 0 : imported(name, module, open, definedAs);
}
function definedAs(names, module) {
  const scope = definedIn(names, module);
  return scope && { scope, module };
}
function definedIn(names, { root }) {
  let found = root;
  for (const name of names) found = found && childIn(found, name);
  return found === root ? void 0 : found;
}
function importedValue(name, module, open) {
  return imported(name, module, open, resolveIn);
}
function resolveIn(names, module) {
  const [first = "", ...rest] = names;
  const found = within(module.root, names, Number.POSITIVE_INFINITY, module);
  if (found || rest.length === 0) return found;
  const holder = classIn(module.root, first);
  return holder && within(holder, rest, Number.POSITIVE_INFINITY, module);
}
var MOST_BASES = 8;
function ofClass(holder, names, module) {
  let each = holder;
  for (let hops = 0; each && hops < MOST_BASES; hops++) {
    const found = within(each, names, Number.POSITIVE_INFINITY, module) ?? property(each, names, module);
    if (found) return found;
    const [base] = each.define?.bases ?? [];
    const name = base?.kind === "name" ? base.name : "";
    each = classIn(module.root, name);
  }
  return void 0;
}
function property({ children }, [name = "", ...more], module) {
  const scope = children.find(
    ({ define, path }) => path.at(-1) === name && define?.decorators.some((each) => each.kind === "name" && /(?:^|_)property$/.test(each.name))
  );
  const [expr, ...others] = scope?.returns ?? [];
  return scope && expr && others.length + more.length === 0 ? { expr, scope, module, target: name } : void 0;
}
function within(scope, names, before, module, targets = targetsOf(names)) {
  const { versions } = scope;
  if (versions.size === 0) return void 0;
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i] ?? "";
    const version = latest(versions.get(target), before);
    if (!version) continue;
    const expr = keyIn(version.value, names.slice(names.length - i));
    return expr && { expr, scope, module, target };
  }
  return void 0;
}
function targetsOf(names) {
  return names.length === 1 ? names : names.map((_, i) => names.slice(0, names.length - i).join("."));
}
function latest(versions, before) {
  return versions?.findLast(({ from }) => from < before) ?? versions?.[0];
}
function classAround(scope) {
  for (let each = scope; each; each = each.parent) if (each.kind === "class") return each;
  return void 0;
}

// src/source/asked/places.ts
var Places = class {
  sorted;
  constructor(offsets) {
    this.sorted = offsets.toSorted((a, b) => a - b);
  }
  within({ from, to }) {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.sorted[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return (this.sorted[low] ?? Number.POSITIVE_INFINITY) < to;
  }
};

// src/source/asked/given-to-models.ts
var DEEPEST3 = 8;
var MOST_STEPS2 = 2e4;
var HANDS = byName(
  (name) => /(?:^|\.)(?:[A-Z]\w*|\w*(?:agent|tools?|bind|pipe|structured_?output|chain|executor)\w*)$/i.test(name)
);
var SAYS2 = /prompt|instruction|persona|system_?message/i;
var GIVES = /prompt|instruction|system|persona|messages?$|tools?$|functions?$|schema|format$|model$|output|answer|response|options$|params$|request$|Input$/i;
function givenToModels(module, models, { open, openHolding, places }) {
  return new Gathering(module, models, { open, openHolding, places: new Places(places) }).all();
}
var Gathering = class {
  module;
  models;
  open;
  openHolding;
  found = [];
  pipes;
  places;
  steps = MOST_STEPS2;
  looks = MOST_STEPS2;
  constructor(module, models, { open, openHolding, places }) {
    this.module = module;
    this.models = models;
    this.open = open;
    this.openHolding = openHolding;
    this.places = places;
    this.pipes = importsMatching(/^langchain/, module);
  }
  all() {
    this.scope(this.module.root);
    return this.found;
  }
  scope(scope) {
    for (const versions of scope.versions.values()) for (const { value } of versions) this.look(value, scope);
    for (const value of [...scope.returns, ...scope.does]) this.look(value, scope);
    for (const child of scope.children) this.scope(child);
  }
  look(expr, scope) {
    const at = { scope, module: this.module };
    const model = expr.kind === "call" ? this.modelOf(expr, at) : expr.kind === "other" ? this.piped(expr, at) : void 0;
    if (model) {
      const walk = { into: [], seen: /* @__PURE__ */ new Set(), open: this.open, left: () => this.steps-- > 0 };
      this.follow(expr, at, walk, 0);
      if (walk.into.length > 0) this.found.push({ model, stretches: walk.into });
    }
    eachInner(expr, (inner) => this.look(inner, scope));
  }
  modelOf(call, at) {
    return isAsking(call) && this.mayGive(call, at) ? this.models.of(call, at) : void 0;
  }
  /** Whether a call may give a prompt to a model. Where that is too much to look at, it may. */
  mayGive(call, at) {
    const walk = {
      into: [],
      seen: /* @__PURE__ */ new Set(),
      open: this.openHolding,
      left: () => this.looks-- > 0
    };
    this.follow(call, at, walk, 0);
    return this.looks <= 0 || walk.into.some((each) => each.path !== this.module.path || this.places.within(each));
  }
  /** `prompt | llm | parser` of LangChain. */
  piped({ inner, mute }, at) {
    if (!this.pipes || mute || inner.length !== 2) return void 0;
    for (const each of inner) {
      const model = each.kind === "name" || each.kind === "call" ? this.models.certain(each, at) : void 0;
      if (model) return model;
    }
    return void 0;
  }
  /** The stretches that an expression is made of: itself unless it is only a name, and what its names stand for. */
  follow(expr, at, walk, depth) {
    if (depth > DEEPEST3 || walk.seen.has(expr) || !walk.left()) return;
    walk.seen.add(expr);
    if (expr.kind === "name" || expr.kind === "call") this.named(expr, at, walk, depth);
    else if (expr.kind === "lambda") return;
    if (expr.kind !== "name" && depth === 0) walk.into.push({ path: at.module.path, from: expr.from, to: expr.to });
    eachInner(expr, (inner) => this.follow(inner, at, walk, depth + 1));
  }
  named({ name, from }, at, walk, depth) {
    const found = resolve(name, from, at.scope, at.module, walk.open);
    if (found) {
      walk.into.push({ path: found.module.path, from: found.expr.from, to: found.expr.to });
      this.follow(found.expr, found, walk, depth + 1);
      return;
    }
    const held = defined2(name, at.scope, at.module, walk.open);
    if (held && !walk.seen.has(held.scope)) this.define(held, walk, depth);
  }
  /** A function or a class, with the classes of its fields. */
  define({ scope, module }, walk, depth) {
    walk.seen.add(scope);
    const { define } = scope;
    if (!define) return;
    walk.into.push({ path: module.path, from: define.from, to: define.to });
    for (const each of define.kind === "class" ? define.body : [])
      if (each.kind === "bind" && each.type) this.follow(each.type, { scope, module }, walk, depth + 1);
  }
};
function isAsking(call) {
  const may = asks(call) || HANDS(call.name) ? GIVES : SAYS2;
  const says = (key) => may.test(key) || NAMES.test(key);
  return entriesOf(call).some(
    ({ key = "", value }) => says(key) || value.kind === "map" && value.entries.some((inner) => says(inner.key ?? ""))
  ) || call.args.some(({ value }) => isCalled(value, may)) || call.on !== void 0 && isCalled(call.on, may);
}
function isCalled(value, pattern) {
  if (value.kind === "list") return value.items.slice(0, 5).some((item) => isCalled(item, pattern));
  return (value.kind === "name" || value.kind === "call") && pattern.test(value.name.slice(value.name.lastIndexOf(".") + 1));
}

// src/source/arguments-of.ts
function argumentsOf(call, { scope, module }, open) {
  const heldBy3 = (value) => {
    const held = value.kind === "name" ? resolve(value.name, value.from, scope, module, open)?.expr : void 0;
    return held?.kind === "map" ? held.entries : [];
  };
  const spread2 = call.args.flatMap(({ name, value }) => name === void 0 ? heldBy3(value) : []);
  const own2 = entriesOf(call).flatMap((each) => each.key === void 0 ? [each, ...heldBy3(each.value)] : [each]);
  return [...own2, ...spread2];
}

// src/source/fold/place.ts
function argumentOf(name, place) {
  for (let scope = place.scope; scope; scope = scope.parent) {
    const params = scope.define?.params.filter((param) => !/^(?:self|cls|this)$/.test(param.name)) ?? [];
    const index = params.findIndex((param) => param.name === name || param.keys?.includes(name));
    if (index === -1) continue;
    const given = place.given?.get(scope);
    if (!given) return void 0;
    const named3 = given.call.args.find((arg) => arg.name === name);
    const placed = given.call.args.filter((arg) => arg.name === void 0)[index];
    const whole2 = (named3 ?? placed)?.value ?? params[index]?.value;
    const keyed = whole2?.kind === "map" ? whole2.entries.find(({ key }) => key === name)?.value : void 0;
    const value = params[index]?.keys ? keyed : whole2;
    return value && { value, place: named3 || placed ? given.place : place };
  }
  return void 0;
}
function functionNamed(name, scope) {
  const [first = "", second, ...more] = name.split(".");
  const isOwn = /^(?:self|cls|this)$/.test(first);
  if (more.length > 0) return void 0;
  if (second !== void 0 && !isOwn) return functionOf(first, second, scope);
  const wanted = second ?? first;
  for (let each = scope; each; each = each.parent) {
    if (isOwn !== (each.kind === "class")) continue;
    const found = functionIn(each, wanted);
    if (found) return found;
  }
  return void 0;
}
function functionOf(holder, name, scope) {
  for (let each = scope; each; each = each.parent) {
    const found = classIn(each, holder);
    if (found) return functionIn(found, name);
  }
  return void 0;
}

// src/source/fold/called.ts
function functionCalled({ name, on, from }, { scope, module }, open) {
  const named3 = inherited({ name, on }, scope, module) ?? functionNamed(name, scope);
  if (named3) return { scope: named3, module };
  const found = name === "" ? on && { expr: on, module } : resolve(name, from, scope, module, open);
  const held = found?.expr.kind === "lambda" ? scopeFor(found.expr.define) : void 0;
  if (held) return found && { scope: held, module: found.module };
  const other = found || name === "" ? void 0 : defined2(name, scope, module, open);
  return other?.scope.kind === "function" ? other : void 0;
}
function keyGot({ name, args, from, to }) {
  const key = args[0]?.value;
  if (!name.endsWith(".get") || key?.kind !== "text") return void 0;
  return { kind: "name", from, to, name: `${name.slice(0, -".get".length)}.${key.spelled.text}` };
}
function inherited({ name, on }, scope, module) {
  const isSuper2 = (on?.kind === "call" || on?.kind === "name") && on.name === "super";
  const [base] = isSuper2 && classAround(scope)?.define?.bases || [];
  const holder = base?.kind === "name" ? classIn(module.root, base.name) : void 0;
  return holder && functionIn(holder, name.slice(name.lastIndexOf(".") + 1));
}
var isAnswer = (name) => /llm|gpt|completion|invoke/i.test(name) && !/prompt|message|text|template|instruction/i.test(name);
function mayBeWrapped(args) {
  return args.filter(({ name }, i) => i < MOST_WRAPPED || i < MOST_NAMED && name !== void 0 && SAYS3.test(name));
}
var MOST_WRAPPED = 4;
var MOST_NAMED = 40;
var SAYS3 = /^(?:system|developer|user)?_?(?:prompt|message|instructions?)$|^system$/i;

// src/source/asked/asked.ts
function opened(asked, isOpen = true) {
  return asked && isOpen ? { ...asked, open: true } : asked;
}

// src/source/asked/objects.ts
var DEEPEST4 = 6;
function objectOf(expr, at, open, depth = 0) {
  if (depth > DEEPEST4) return void 0;
  const inner = (each, there) => objectOf(each, there, open, depth + 1);
  switch (expr.kind) {
    case "call": {
      const of = defined2(expr.name, at.scope, at.module, open);
      if (of?.scope.kind === "class") return { of, by: { call: expr, at } };
      const [made2] = of?.scope.returns ?? [];
      return of && made2 && inner(made2, of);
    }
    case "either":
      return firstOf(expr.options, (option) => inner(option, at));
    case "name": {
      const found = resolve(expr.name, expr.from, at.scope, at.module, open);
      if (found) return inner(found.expr, found);
      const param = paramNamed(expr.name, at);
      const given = param?.value && inner(param.value, { scope: param.scope, module: at.module });
      return given ?? (param?.type && ofType(param.type, { scope: param.scope, module: at.module }, open));
    }
    default:
      return void 0;
  }
}
function ofType(type, at, open) {
  const held = type.kind === "name" ? defined2(type.name, at.scope, at.module, open) : void 0;
  if (held?.scope.kind === "class") return { of: held, by: void 0 };
  return firstOf(innerOf(type).slice(0, 10), ([, inner]) => ofType(inner, at, open));
}
function paramNamed(name, { scope }) {
  for (let each = scope; each; each = each.parent) {
    const taking = each.kind === "class" ? constructorOf(each) : each;
    const param = taking?.define?.params.find((one) => one.name === name || one.keys?.includes(name));
    if (taking && param) return { ...param, value: param.defaults?.get(name) ?? param.value, scope: taking };
  }
  return void 0;
}
function constructorOf(holder) {
  return childIn(holder, "__init__") ?? childIn(holder, "constructor");
}
function firstOf(all, find) {
  for (const each of all) {
    const found = find(each);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/source/asked/naming-in.ts
var MOST = 300;
function* namingIn(held) {
  const { scope, module } = held;
  const taking = scope.kind === "class" ? constructorOf(scope) : scope;
  const params = taking?.define?.params.filter(({ name, keys = [] }) => [name, ...keys].some((each) => NAMES.test(each)));
  if (taking && params && params.length > 0) {
    for (const expr of params.flatMap(defaultsOf)) yield { expr, at: { scope: taking, module } };
    return;
  }
  const inside = scope.kind === "class" ? attributesOf(held) : calledIn(held);
  for (const expr of inside) yield { expr, at: held };
}
function defaultsOf({ name, value, keys = [], defaults }) {
  const key = keys.find((each) => NAMES.test(each));
  const expr = NAMES.test(name) ? value : key === void 0 ? void 0 : defaults?.get(key);
  return expr ? [expr] : [];
}
function attributesOf({ scope }) {
  return [...scope.versions].slice(0, MOST).flatMap(([target, versions]) => {
    const value = NAMES.test(target) ? versions.at(-1)?.value : void 0;
    return value ? [value] : [];
  });
}
function* calledIn({ scope }) {
  const [returned] = scope.returns;
  if (returned) yield returned;
  const open = exprsIn({ ...scope, children: [] }).slice(0, MOST);
  for (let i = 0; i < open.length && i < MOST; i++) {
    const each = open[i];
    if (!each) return;
    const said = each.kind === "call" ? entryOf(entriesOf(each), NAMES) : void 0;
    if (said) yield said;
    for (const [, inner] of innerOf(each)) open.push(inner);
  }
}

// src/source/asked/rewritten.ts
function isRewritten(name, module) {
  const [first = ""] = name.split(".");
  const found = rewritten(module);
  return found === "all" || found.has(first);
}
var known2 = /* @__PURE__ */ new WeakMap();
function rewritten(module) {
  const before = known2.get(module);
  if (before) return before;
  const found = ANY.test(module.text) ? "all" : namesIn(module);
  known2.set(module, found);
  return found;
}
var ANY = /\bglobals\(\)\s{0,9}(?:\[|\.(?:update|setdefault|__setitem__)|\|=)|\bvars\(\)\s{0,9}\[|(?<![.\w])exec\(/;
var OUTER = /^[ \t]*(?:global|nonlocal)[ \t]+([\w, \t]{1,500})/gm;
var SETS = /(?<![\w$.])([A-Za-z_$][\w$]{0,99})(?:\.[\w$]{1,99}){0,9}?(?:\.([\w$]{1,99})|\[([^\]\n]{0,200})\])\s{0,9}(?:=(?![=>])|\?\?=|\|\|=)/g;
var MERGES = /(?<![\w$.])([A-Za-z_$][\w$]{0,99})\s{0,9}\|=/g;
var CALLS = /(?:(?<![\w$.])setattr|\bObject\.(?:assign|definePropert(?:y|ies))|\bReflect\.(?:set|defineProperty)|\b_\.(?:set|merge|assign|extend))\(\s{0,99}([A-Za-z_$][\w$]{0,99})|(?<![\w$.])([A-Za-z_$][\w$]{0,99})(?:\.[\w$]{1,99}){0,9}?\.(?:update|setdefault|__setattr__|__setitem__)\(/g;
var KEY = /^,\s{0,99}["']([\w$-]{1,99})["']\s{0,9}[,)]/;
var KEYS = /^,?\s{0,99}(?:\{([^{}()[\]]{0,500})\}\s{0,99}\)|((?:\s{0,99}\w{1,99}\s{0,9}=[^=(){}[\],]{0,200}(?:,|(?=\)))){1,9})\s{0,99}\))/;
var SELF = /^(?:self|this|cls)$/;
var QUOTED = /^["'`]([\w$-]*)["'`]$/;
function namesIn({ text, root, language }) {
  const found = /* @__PURE__ */ new Set();
  for (const [, names = ""] of text.matchAll(OUTER)) for (const name of names.split(",")) found.add(name.trim());
  for (const [, name = "", attribute, key] of text.matchAll(SETS))
    if (!SELF.test(name) && maySetModel(attribute, key)) found.add(name);
  for (const [, name = ""] of text.matchAll(MERGES)) found.add(name);
  for (const match2 of text.matchAll(CALLS)) {
    const name = match2[1] ?? match2[2] ?? "";
    if (!isHarmless(text.slice(match2.index + match2[0].length, match2.index + match2[0].length + 1e3))) found.add(name);
  }
  if (language === "javascript" && !setFromWithin(root, text, found)) return "all";
  found.delete("");
  return found;
}
function maySetModel(attribute, key) {
  if (attribute !== void 0) return NAMES.test(attribute);
  const written = QUOTED.exec(key?.trim() ?? "")?.[1];
  return written === void 0 ? !/^-?\d*$/.test(key?.trim() ?? "") : NAMES.test(written);
}
function isHarmless(after) {
  const key = KEY.exec(after)?.[1];
  if (key !== void 0) return !NAMES.test(key);
  const [, object, args] = KEYS.exec(after) ?? [];
  const written = object ?? args;
  if (written === void 0 || /\.\.\.|\*\*|`/.test(written)) return false;
  const keys = written.split(",").map((part) => /^\s*["']?([\w$-]+)["']?\s*(?:[:=]|$)/.exec(part)?.[1]);
  return keys.every((name, i) => name === void 0 ? i === keys.length - 1 : !NAMES.test(name));
}
var DECLARED = /(?:\b(?:const|let|var|using)\s[^;=]{0,200}|[{,]\s{0,9}[\w$]{1,99}\s{0,9}:[^;=]{0,200})=\s{0,99}$/;
var MOST2 = 2e4;
function setFromWithin(root, text, found) {
  const open = [...root.children];
  let left = MOST2;
  for (let scope = open.pop(); scope; scope = open.pop()) {
    const sets = scope.kind === "function" ? [...scope.versions] : [];
    left -= 1 + sets.reduce((sum, [, versions]) => sum + versions.length, 0);
    if (left < 0) return false;
    for (const [target, versions] of sets)
      if (versions.some(({ from }) => !DECLARED.test(text.slice(Math.max(0, from - 300), from)))) found.add(target);
    for (const child of scope.children) open.push(child);
  }
  return true;
}

// src/source/asked/steps.ts
var DEEPEST5 = 12;

// src/source/asked/models-of-calls.ts
var MEASURES = /token|trim|truncat|count|cost|price|encod/i;
var ModelsOfCalls = class {
  open;
  steps;
  value;
  known = /* @__PURE__ */ new Map();
  constructor(open, steps, value) {
    this.open = open;
    this.steps = steps;
    this.value = value;
  }
  /** The model of a call or of an object of settings. */
  asking(asks2, at, depth) {
    if (asks2.kind !== "call" && asks2.kind !== "map") return void 0;
    if (this.known.has(asks2)) return this.known.get(asks2);
    if (depth > DEEPEST5 || this.steps.left-- <= 0) return void 0;
    this.known.set(asks2, void 0);
    const entries = asks2.kind === "call" ? argumentsOf(asks2, at, this.open) : asks2.entries;
    const said = modelSaid(entries);
    const named3 = said && this.value(said, at, depth + 1, false);
    const found = (named3 && opened(named3, spreadsRewritten(asks2, at))) ?? (asks2.kind === "call" ? this.through(asks2, at, depth + 1) : void 0);
    this.known.set(asks2, found);
    return found;
  }
  /** The model of a call that names none: that of the object it is made on, of a positional argument, or of the function that it runs. */
  through(call, at, depth) {
    if (MEASURES.test(call.name)) return void 0;
    const placed = call.args.filter(({ name }) => name === void 0).slice(0, 6);
    const settings = entriesOf(call).filter(({ key = "" }) => SETTINGS.test(key));
    return firstOf(settings.slice(0, 6), ({ value }) => this.value(value, at, depth, true)) ?? this.on(call, at, depth) ?? firstOf(placed, ({ value }) => this.value(value, at, depth, true)) ?? this.within(call, at, depth);
  }
  on({ on, name }, at, depth) {
    if (on?.kind === "call") return this.asking(on, at, depth);
    if (on?.kind !== "name") return void 0;
    const [first = "", second] = on.name.split(".");
    const held = /^(?:self|this|cls)$/.test(first) ? second === void 0 ? "" : `${first}.${second}` : first;
    if (held === "") return void 0;
    const maker = { ...on, name: held };
    const found = resolve(held, on.from, at.scope, at.module, this.open);
    if (found && (found.expr.kind !== "call" || MAKES.test(found.expr.name))) {
      const asked = this.value(found.expr, found, depth, true);
      if (asked) return opened(asked, isRewritten(held, at.module));
    }
    const made2 = objectOf(maker, at, this.open);
    if (!made2) return void 0;
    const method = name.slice(name.lastIndexOf(".") + 1);
    const runs = childIn(made2.of.scope, method);
    return (runs && this.inside({ ...made2.of, scope: runs }, depth)) ?? this.inside(made2.of, depth);
  }
  /** The model that the called function or class asks itself. */
  within(call, at, depth) {
    const found = functionCalled(call, { ...at, depth: 0 }, this.open) ?? defined2(call.name, at.scope, at.module, this.open);
    return found ? this.inside(found, depth) : this.wrapped(call, at, depth);
  }
  /** The model of a function that another one wraps: `const ask = traceable(askModel)`. */
  wrapped({ name, from }, at, depth) {
    const made2 = resolve(name, from, at.scope, at.module, this.open);
    const [first] = made2?.expr.kind === "call" ? made2.expr.args : [];
    if (!made2 || first?.value.kind !== "name") return void 0;
    const held = defined2(first.value.name, made2.scope, made2.module, this.open);
    return this.asking(made2.expr, made2, depth) ?? (held && this.inside(held, depth));
  }
  inside(held, depth) {
    if (depth > DEEPEST5) return void 0;
    for (const { expr, at } of namingIn(held)) {
      const asked = this.value(expr, at, depth + 1, true);
      if (asked) return asked;
    }
    return void 0;
  }
};
function spreadsRewritten(asks2, { module }) {
  const entries = asks2.kind === "call" ? entriesOf(asks2) : asks2.entries;
  const values = [
    ...entries.flatMap(({ key, value }) => key === void 0 ? [value] : []),
    ...asks2.kind === "call" ? asks2.args.flatMap(({ name, value }) => name === void 0 ? [value] : []) : []
  ];
  return values.some((value) => value.kind === "name" && isRewritten(value.name, module));
}

// src/source/asked/text-of.ts
var DEEPEST6 = 6;
var ENVIRONMENT = /(?:^|\.)(?:environ\.get|get_?env\w*|env|config)$/i;
function environmentDefault({ name, args }) {
  if (!ENVIRONMENT.test(name)) return void 0;
  const given = args.find((arg) => arg.name === "default") ?? args.filter((arg) => arg.name === void 0)[1];
  return given?.value ?? null;
}
function textOf(expr, at, open, depth = 0) {
  if (depth > DEEPEST6) return void 0;
  const inner = (each, there) => textOf(each, there, open, depth + 1);
  switch (expr.kind) {
    case "text":
      return expr.spelled.text.length <= 100 ? expr.spelled.text : void 0;
    case "joined": {
      const parts = expr.parts.slice(0, 10).map((part) => inner(part, at));
      return parts.every((part) => part !== void 0) ? parts.join("") : void 0;
    }
    case "either":
      return firstOf(expr.options, (option) => inner(option, at));
    case "call": {
      const value = environmentDefault(expr);
      return value ? inner(value, at) : made(expr, (of) => inner(of, at));
    }
    case "name": {
      const found = resolve(expr.name, expr.from, at.scope, at.module, open);
      if (found) return inner(found.expr, found);
      const param = paramNamed(expr.name, at);
      return param?.value && inner(param.value, { scope: param.scope, module: at.module });
    }
    default:
      return void 0;
  }
}
function made({ name, on, args }, read) {
  const last = name.slice(name.lastIndexOf(".") + 1);
  const list = args.length === 1 && args[0]?.value.kind === "list" ? args[0].value : on;
  if (last === "join" && list?.kind === "list") return joined2(list, list === on ? args[0]?.value : on, read);
  const method = METHODS.get(last);
  const of = method && on && read(on);
  const [one, other, ...more] = of === void 0 ? [] : args.map(({ value }) => read(value));
  if (of === void 0 || !method || more.length > 0) return void 0;
  if (args.length !== method.takes || method.takes > 0 && one === void 0) return void 0;
  return method.takes > 1 && other === void 0 ? void 0 : method.made(of, one ?? "", other ?? "");
}
function joined2({ items }, between, read) {
  const texts = items.slice(0, 10).map(read);
  const sign = between ? read(between) : ",";
  return sign !== void 0 && texts.every((text) => text !== void 0) ? texts.join(sign) : void 0;
}
var same = (made2, takes2 = 0) => ({ made: made2, takes: takes2 });
var METHODS = new Map([
  ...["strip", "trim"].map((name) => [name, same((of) => of.trim())]),
  ...["lower", "toLowerCase"].map((name) => [name, same((of) => of.toLowerCase())]),
  ...["upper", "toUpperCase"].map((name) => [name, same((of) => of.toUpperCase())]),
  ...["toString", "valueOf"].map((name) => [name, same((of) => of)]),
  ["concat", same((of, one) => of + one, 1)],
  ["removesuffix", same((of, one) => one !== "" && of.endsWith(one) ? of.slice(0, -one.length) : of, 1)],
  ["removeprefix", same((of, one) => of.startsWith(one) ? of.slice(one.length) : of, 1)],
  ["replaceAll", same((of, one, other) => of.replaceAll(one, () => other), 2)],
  // JavaScript replaces the first alone: a model's name hardly holds another.
  ["replace", same((of, one, other) => of.replaceAll(one, () => other), 2)]
]);

// src/source/asked/models-of-values.ts
var ModelsOfValues = class {
  open;
  steps;
  asking;
  constructor(open, steps, asking3) {
    this.open = open;
    this.steps = steps;
    this.asking = asking3;
  }
  /** The model that an expression names. `strict`: it may as well be something else, so only a name that looks like a model's counts. */
  value(expr, at, depth, strict) {
    if (depth > DEEPEST5 || this.steps.left-- <= 0) return void 0;
    const inner = (each, there = at) => this.value(each, there, depth + 1, strict);
    switch (expr.kind) {
      case "text":
      case "joined":
        return this.asName(textOf(expr, at, this.open), expr, at, strict);
      case "either":
        return opened(
          firstOf(expr.options, (option) => inner(option)),
          expr.options.length > 1
        );
      case "maybe":
        return inner(expr.value);
      case "list":
        return expr.items[0] && inner(expr.items[0]);
      case "map": {
        const said = entryOf(expr.entries, NAMES) ?? entryOf(expr.entries, /^(?:id|name)$/);
        return said && inner(said);
      }
      case "lambda": {
        const scope = scopeFor(expr.define);
        return scope?.returns[0] && inner(scope.returns[0], { ...at, scope });
      }
      case "call":
        return this.called(expr, at, depth, strict);
      case "name":
        return this.named(expr, at, depth, strict);
      default:
        return void 0;
    }
  }
  asName(text, { from }, { module }, strict) {
    const asked = text?.trim() ?? "";
    return (strict ? looksLikeModel : isModelName)(asked) ? { asked, at: module.place(from) } : void 0;
  }
  /** `openai('gpt-4.1')`, `ChatOpenAI(model='gpt-4.1')`, a field's default, or the result of a function. */
  called(call, at, depth, strict) {
    const otherwise = environmentDefault(call);
    if (otherwise !== void 0) return opened(otherwise ? this.value(otherwise, at, depth + 1, strict) : void 0);
    const byDefault = call.args.find(({ name }) => name === "default" || name === "default_factory");
    if (byDefault) return this.value(byDefault.value, at, depth + 1, strict);
    const made2 = this.madeOfText(call, at, depth, strict);
    if (made2 !== void 0) return made2 ?? void 0;
    const found = !strict || MAKES.test(call.name) ? this.asking(call, at, depth + 1) : void 0;
    const first = strict ? void 0 : call.args.find(({ name }) => name === void 0)?.value;
    if (found || first?.kind !== "text") return found;
    const { text } = first.spelled;
    const held = call.on?.kind === "name" && resolve(`${call.on.name}.${text}`, call.from, at.scope, at.module, this.open);
    if (held) return this.value(held.expr, held, depth + 1, false);
    return isGivenModel(text, call.name) ? this.value(first, at, depth + 1, false) : void 0;
  }
  /** What a method makes of a model's name that is written out: another name, or nobody knows which; undefined where it is no such name. */
  madeOfText(call, at, depth, strict) {
    const made2 = call.on && textOf(call, at, this.open);
    if (made2 !== void 0) return this.asName(made2, call, at, strict) ?? null;
    const isText2 = call.on && textOf(call.on, at, this.open) !== void 0;
    return isText2 && call.on ? opened(this.value(call.on, at, depth + 1, strict)) : void 0;
  }
  /** A variable, an attribute of an object whose class is known, or a parameter by its default. */
  named({ name, from }, at, depth, strict) {
    const found = resolve(name, from, at.scope, at.module, this.open);
    if (found) {
      const asked = this.value(found.expr, found, depth + 1, strict);
      return asked && opened(asked, isRewritten(name, at.module) || isRewritten(found.target, found.module));
    }
    const words = name.split(".");
    const own2 = words.length === 2 && /^(?:self|this|cls)$/.test(words[0] ?? "") ? words[1] : words.length === 1 ? name : void 0;
    if (own2 !== void 0) {
      const around2 = words.length === 2 ? classAround(at.scope) ?? at.scope : at.scope;
      const param = paramNamed(own2, { ...at, scope: around2 });
      return param?.value && this.value(param.value, { ...at, scope: param.scope }, depth + 1, strict);
    }
    const last = words.pop() ?? "";
    const made2 = objectOf({ kind: "name", from, to: from, name: words.join(".") }, at, this.open);
    const given = made2?.by && entriesOf(made2.by.call).find(({ key }) => key === last);
    if (given && made2?.by) return this.value(given.value, made2.by.at, depth + 1, strict);
    const held = made2 && ofClass(made2.of.scope, [last], made2.of.module);
    return held && this.value(held.expr, held, depth + 1, strict);
  }
};

// src/source/asked/model-of.ts
var MOST_STEPS3 = 5e4;
var Models = class {
  calls;
  values;
  constructor(open) {
    const steps = { left: MOST_STEPS3 };
    this.calls = new ModelsOfCalls(open, steps, (...value) => this.values.value(...value));
    this.values = new ModelsOfValues(open, steps, (...call) => this.calls.asking(...call));
  }
  /** The model that a call or an object asks: the one that it names itself, or that of the object or function that it goes through. */
  of(asks2, at) {
    return asks2 && this.calls.asking(asks2, at, 0);
  }
  /** The model that an expression names or asks; undefined if it may as well be something else. */
  certain(expr, at) {
    return this.values.value(expr, at, 0, true);
  }
};

// src/source/beside.ts
var MOST_CHARACTERS = 768 * 1024;
function besideNamed({ beside }, pathsOf3) {
  const known7 = /* @__PURE__ */ new Map();
  const find = (path, specifier) => {
    for (const each of pathsOf3(path, specifier)) {
      const found = beside?.get(each);
      if (found && found.text.length <= MOST_CHARACTERS) return { path: each, ...found };
    }
    return void 0;
  };
  return (path, specifier) => {
    const key = `${path.slice(0, path.lastIndexOf("/") + 1)}\0${specifier}`;
    if (known7.has(key)) return known7.get(key);
    const found = find(path, specifier);
    known7.set(key, found);
    return found;
  };
}
var SHORT = 2e3;
var MOST_KNOWN = 5e3;
var holding = /* @__PURE__ */ new Map();
function mayGivePrompts({ path, id, text }) {
  if (text.length <= SHORT) return true;
  const key = `${id}\0${path}`;
  const known7 = holding.get(key);
  if (known7 !== void 0) return known7;
  if (holding.size > MOST_KNOWN) holding.clear();
  const may = mayHoldPrompts(path, text);
  holding.set(key, may);
  return may;
}
var HANDS_ON_ALL = /\b(?:import|export)(?:[\s\\(]|type\b)*(?:\*|\/[*/]|#)/;
var handing = /* @__PURE__ */ new Map();
function mayHave({ path, id, text }, name) {
  if (text.includes(name.split(".")[0] ?? "")) return true;
  const key = `${id}\0${path}`;
  const known7 = handing.get(key);
  if (known7 !== void 0) return known7;
  if (handing.size > MOST_KNOWN) handing.clear();
  const hands = HANDS_ON_ALL.test(text);
  handing.set(key, hands);
  return hands;
}

// src/source/as-wholes.ts
var WHOLE2 = /^(?:persona|(?:\w+_)?examples?|few_?shots?|(?:\w+)?(?:Examples?|FewShots?))$/i;
function asWholes(all, module) {
  const groups = /* @__PURE__ */ new Map();
  return all.flatMap((found) => {
    const name = wholeOf(found);
    if (name === void 0) return [found];
    const { scope } = found.candidate;
    const known7 = groups.get(scope) ?? /* @__PURE__ */ new Map();
    groups.set(scope, known7);
    const whole2 = known7.get(name);
    if (whole2) {
      add(whole2, found, module);
      return [];
    }
    const path = [...scope.path, ...name.split(".")].join(".");
    const made2 = {
      ...found,
      name: path,
      messages: [{ role: "prompt", pieces: piecesOf(found) }],
      used: [...found.used]
    };
    known7.set(name, made2);
    return [made2];
  });
}
function wholeOf({ candidate, why, mark }) {
  const { kind, names } = candidate;
  if (kind !== "text" || mark || why === "taken" || why === "opening") return void 0;
  const index = names.findIndex((name, i) => WHOLE2.test(name) && i < names.length - 1);
  return index === -1 ? void 0 : names.slice(0, index + 1).join(".");
}
function piecesOf({ messages }) {
  return messages.flatMap(({ pieces }) => pieces);
}
function add(whole2, { from, messages, used }, module) {
  const [message] = whole2.messages;
  if (!message) return;
  message.pieces.push({ kind: "text", spelled: { text: "\n", marks: [[0, from]] }, module });
  for (const { pieces } of messages) append(message.pieces, pieces);
  append(whole2.used, used);
}

// src/source/dspy/types.ts
var JSON_TYPES = { str: "string", int: "integer", float: "number", bool: "boolean" };
function spokenType(type) {
  return type.replace(/"([^"']*)"/g, "'$1'").replace(/\b(?:typing|t|dspy)\./g, "").replace(/\b(?:List|Dict|Tuple|Set)\b/g, (word) => word.toLowerCase()).replace(/\s+/g, " ").trim();
}
function noteOf(type) {
  const said = ofType2(spokenType(type));
  return said === "" ? "" : `        # note: the value you produce ${said}`;
}
function ofType2(type) {
  if (type === "bool") return "must be True or False";
  if (type === "int" || type === "float") return `must be a single ${type} value`;
  const values = /^Literal\[(.*)\]$/.exec(type)?.[1];
  if (values !== void 0) {
    const bare = values.split(", ").map((value) => value.replace(/^'|'$/g, ""));
    return `must exactly match (no extra characters) one of: ${bare.join("; ")}`;
  }
  const item = JSON_TYPES[/^list\[(\w+)\]$/.exec(type)?.[1] ?? ""];
  return item ? `must adhere to the JSON schema: {"type": "array", "items": {"type": "${item}"}}` : "";
}

// src/source/dspy/chat-adapter.ts
function asChatAdapter(signature) {
  const { from, to } = signature;
  const of = (side) => signature.fields.filter((field) => field.side === side);
  const [inputs, outputs] = [of("input"), of("output")];
  const write = (...parts) => ({
    kind: "joined",
    from,
    to,
    parts: parts.map((part) => typeof part === "string" ? constant(part, from) : part)
  });
  const either = (most, least) => ({ kind: "either", from, to, options: [most, least] });
  const said = signature.instructions;
  const instructions = said ? cleaned(said) : constant(defaultInstructions(inputs, outputs), from);
  const system = write(
    ...["Your input fields are:\n", ...described(inputs), "\nYour output fields are:\n", ...described(outputs)],
    "\nAll interactions will be structured in the following way, with the appropriate values filled in.\n\n",
    ...inputs.map(({ name }) => `[[ ## ${name} ## ]]
{${name}}

`),
    ...outputs.map(({ name, type }) => `[[ ## ${name} ## ]]
{${name}}${noteOf(type)}

`),
    "[[ ## completed ## ]]\nIn adhering to this structure, your objective is: \n        ",
    indented(instructions)
  );
  const bare = write(
    instructions,
    ...[...inputs, ...outputs].flatMap((field) => ["\n", nameOf(field), ...saidOf(field, ": ")])
  );
  const values = (lead) => inputs.flatMap((field, i) => [i > 0 ? "\n\n" : "", lead(field), inputOf2(field)]);
  const user = write(...values(({ name }) => `[[ ## ${name} ## ]]
`), `

${required(outputs)}`);
  return [
    { role: "system", exprs: [either(system, bare)] },
    { role: "user", exprs: [either(user, write(...values(() => "")))] }
  ];
}
function constant(value, from) {
  return { kind: "constant", from, to: from, value };
}
function described(fields) {
  return fields.flatMap((field, i) => {
    const { type, desc, prefix } = field;
    const isLast = i === fields.length - 1;
    const said = saidOf(field, " ");
    const lead = !desc && !prefix && !isLast ? " " : "";
    return [`${i > 0 ? "\n" : ""}${i + 1}. \``, nameOf(field), `\` (${spokenType(type)}):${lead}`, ...said];
  });
}
function nameOf({ name, from, to, literal = { from, to } }) {
  return { kind: "text", ...literal, spelled: { text: name, marks: [[0, from]] } };
}
function saidOf({ desc, prefix }, lead) {
  const { from, to } = prefix ?? { from: 0, to: 0 };
  const value = prefix && { kind: "joined", from, to, parts: [constant(" ", from), prefix] };
  return [
    ...desc ? [lead, desc] : [],
    ...value ? [{ kind: "maybe", from, to, value, loop: false }] : []
  ];
}
function cleaned(said) {
  const { from, to } = said;
  return { kind: "call", from, to, name: "cleandoc", on: void 0, args: [{ name: void 0, value: said }] };
}
function indented(instructions) {
  const { from, to } = instructions;
  const args = ["\n", "\n        "].map((text) => ({
    name: void 0,
    value: text === "\n" ? { kind: "text", from, to, spelled: { text, marks: [[0, from]] } } : constant(text, from)
  }));
  return { kind: "call", from, to, name: "replace", on: instructions, args };
}
function inputOf2({ from, to }) {
  return { kind: "other", from, to, mute: true, inner: [] };
}
function defaultInstructions(inputs, outputs) {
  const [given, made2] = [inputs, outputs].map((fields) => fields.map(({ name }) => `\`${name}\``).join(", "));
  return `Given the fields ${given}, produce the fields ${made2}.`;
}
function required(outputs) {
  const fields = outputs.map(({ name, type }) => {
    const spoken = spokenType(type);
    return `\`[[ ## ${name} ## ]]\`${spoken === "str" ? "" : ` (must be formatted as a valid Python ${spoken})`}`;
  });
  return `Respond with the corresponding output fields, starting with the field ${fields.join(", then ")}, and then ending with the marker for \`[[ ## completed ## ]]\`.`;
}

// src/source/dspy/demos.ts
var EXAMPLE = /^dspy\.(?:\w+\.)*Example$/;
var MOST_DEMOS = 200;
function demosIn(expr, names, module) {
  if (expr.kind !== "list" || names.at(-1) !== "demos" || !importsFrom("dspy", module)) return void 0;
  const parts = expr.items.slice(0, MOST_DEMOS).flatMap((item) => demoOf(item, module));
  return parts.length > 0 ? parts : void 0;
}
function demoOf(item, module) {
  if (item.kind !== "call") return [];
  const isDivided = /\.with_inputs$/.test(`.${item.name}`) && item.on !== void 0;
  const example = isDivided ? item.on : item;
  if (example?.kind !== "call" || !isImported(example, EXAMPLE, module)) return [];
  const fields = example.args.flatMap(({ name, value }) => name === void 0 ? [] : [{ name, value }]);
  const given = isDivided ? textsOf(item) : fields.slice(0, -1).map(({ name }) => name);
  const [inputs, outputs] = [true, false].map((isInput) => fields.filter(({ name }) => given.includes(name) === isInput));
  return [
    ...messageOf2("user", inputs ?? [], "", item),
    ...messageOf2("assistant", outputs ?? [], "\n\n[[ ## completed ## ]]\n", item)
  ];
}
function textsOf({ args }) {
  return args.flatMap(({ value }) => value.kind === "text" ? [value.spelled.text] : []);
}
function messageOf2(role, fields, end, { from, to }) {
  if (fields.length === 0) return [];
  const constant2 = (value) => ({ kind: "constant", from, to: from, value });
  const written = fields.flatMap(({ name, value }, i) => [
    constant2(`${i > 0 ? "\n\n" : ""}[[ ## ${name} ## ]]
`),
    value
  ]);
  const most = { kind: "joined", from, to, parts: [...written, constant2(end)] };
  const least = { kind: "joined", from, to, parts: fields.map(({ value }) => value) };
  return [{ role, exprs: [{ kind: "either", from, to, options: [most, least] }] }];
}

// src/source/dspy/fields.ts
var MOST_FIELDS = 200;
var FIELD = /^dspy\.(?:\w+\.)*(?:Old)?(Input|Output)Field$/;
var fieldsOf = /* @__PURE__ */ new WeakMap();
function ownFields(scope, module) {
  const known7 = fieldsOf.get(scope) ?? scope.define?.body.flatMap((statement) => fieldIn(statement, module) ?? []).slice(0, MOST_FIELDS) ?? [];
  fieldsOf.set(scope, known7);
  return known7;
}
function fieldIn(statement, module) {
  if (statement.kind !== "bind" || !/^\w+$/.test(statement.target)) return void 0;
  const { target, value, type, from } = statement;
  const written = type && module.text.slice(type.from, Math.min(type.to, type.from + 200));
  return fieldOf(target, value, written, from, module);
}
function fieldOf(name, value, type, from, module) {
  const made2 = value.kind === "call" ? FIELD.exec(importedAs(value.name, module.root.imports) ?? "") : null;
  if (value.kind !== "call" || !made2) return void 0;
  const said = (key) => entryOf(entriesOf(value), key);
  const side = made2[1] === "Input" ? "input" : "output";
  const to = from + name.length;
  return {
    name,
    side,
    type: type ?? "str",
    desc: said(/^desc$/) ?? said(/^description$/),
    prefix: said(/^prefix$/),
    from,
    to
  };
}
function entryFields({ entries }, module) {
  return entries.flatMap(({ key = "", value }) => {
    const [type, made2] = value.kind === "list" ? value.items : [void 0, value];
    const written = type && module.text.slice(type.from, Math.min(type.to, type.from + 200));
    return (made2 && fieldOf(key, made2, written, value.from, module)) ?? [];
  });
}

// src/source/spelled.ts
var Speller = class {
  parts = [];
  length = 0;
  marks = [];
  next = -1;
  /** Adds what stands as it is in the source at `from`. */
  add(text, from) {
    if (text === "") return;
    if (from !== this.next) this.marks.push([this.length, from]);
    this.parts.push(text);
    this.length += text.length;
    this.next = from + text.length;
  }
  /** Adds what an escape at `from` stands for. */
  escape(text, from) {
    if (text === "") return;
    this.marks.push([this.length, from]);
    this.parts.push(text);
    this.length += text.length;
    this.next = -1;
  }
  done() {
    return { text: this.parts.join(""), marks: this.marks };
  }
};
function sourceAt({ marks }, offset) {
  const [text, source] = marks[markAt(marks, offset)] ?? [0, 0];
  return source + Math.max(0, offset - text);
}
function markAt(marks, offset) {
  return Math.max(
    0,
    lastAt(marks.length, (i) => marks[i]?.[0] ?? 0, offset)
  );
}
function sliceOf(spelled, start, end) {
  const marks = [];
  if (end > start) marks.push([0, sourceAt(spelled, start)]);
  for (let i = markAt(spelled.marks, start); i < spelled.marks.length; i++) {
    const [text, source] = spelled.marks[i] ?? [end, 0];
    if (text >= end) break;
    if (text > start) marks.push([text - start, source]);
  }
  return { text: spelled.text.slice(start, end), marks };
}

// src/source/dspy/inline-fields.ts
var MOST_FIELDS2 = 50;
function inlineFields({ spelled, ...span }) {
  const { text } = spelled;
  const literal = { from: span.from, to: span.to };
  const arrow = text.indexOf("->");
  if (arrow === -1 || text.length > 5e3) return [];
  const inputs = divided(text, 0, arrow).map((part) => fieldAt(part, "input"));
  const outputs = divided(text, arrow + 2, text.length).map((part) => fieldAt(part, "output"));
  const all = [...inputs, ...outputs].flatMap((field) => field ?? []);
  const isList = all.length === inputs.length + outputs.length && outputs.length > 0 && all.length <= MOST_FIELDS2;
  return isList ? all : [];
  function fieldAt({ start, part }, side) {
    const [, blank = "", name, type] = /^(\s*)(\w+)\s*(?::([\s\S]*))?$/.exec(part) ?? [];
    if (name === void 0) return void 0;
    const from = sourceAt(spelled, start + blank.length);
    return {
      name,
      side,
      type: type?.trim() || "str",
      desc: void 0,
      prefix: void 0,
      from,
      to: from + name.length,
      literal
    };
  }
}
function divided(text, from, to) {
  const parts = [];
  let [depth, start] = [0, from];
  for (let at = from; at <= to; at++) {
    const char = at === to ? "," : text[at];
    if (char === "[" || char === "(") depth++;
    else if (char === "]" || char === ")") depth--;
    else if (char === "," && (depth <= 0 || at === to)) {
      if (text.slice(start, at).trim() !== "" || at < to) parts.push({ start, part: text.slice(start, at) });
      start = at + 1;
    }
  }
  return parts;
}

// src/source/dspy/reasoned.ts
var reasoned = /* @__PURE__ */ new WeakMap();
function reasonedOver(module) {
  const known7 = reasoned.get(module);
  if (known7) return known7;
  const found = /* @__PURE__ */ new Set();
  const open = exprsIn(module.root);
  for (let each = open.pop(); each; each = open.pop()) {
    const [first] = each.kind === "call" && isImported(each, /^dspy\.(?:\w+\.)*ChainOfThought\w*$/, module) ? each.args : [];
    if (first?.value.kind === "name") found.add(first.value.name);
    for (const [, inner] of innerOf(each)) open.push(inner);
  }
  reasoned.set(module, found);
  return found;
}

// src/source/dspy/signature.ts
var MOST_BASES2 = 5;
var SIGNATURE = /^dspy\.(?:\w+\.)*(?:Signature|TypedSignature)$/;
var ASKS = /^dspy\.(?:\w+\.)*(?:Signature|make_signature|ensure_signature|Predict|ChainOfThought\w*|ReAct|ProgramOfThought|CodeAct|MultiChainComparison|TypedPredictor|TypedChainOfThought|BestOfN|Refine|Parallel)$/;
function signatureOfClass(scope, module, inherits) {
  const { define } = scope;
  if (define?.kind !== "class" || !importsFrom("dspy", module)) return void 0;
  const all = withBases(scope, module);
  const fields = (inherits ? all : [scope]).flatMap((each) => ownFields(each, module));
  const isOne = all.some((each) => each.define?.bases.some((base) => isImported(base, SIGNATURE, module)));
  if (fields.length === 0 && !isOne) return void 0;
  const instructions = all.findLast((each) => each.define?.doc)?.define?.doc;
  const isReasoned = classIn(module.root, define.name) === scope && reasonedOver(module).has(define.name);
  const every = isReasoned ? [reasoning(define), ...fields] : fields;
  return { ...spanOf(define), instructions, fields: lastOfEach(every) };
}
function signatureOfCall(expr, module) {
  if (expr.kind !== "call" || !importsFrom("dspy", module) || !isImported(expr, ASKS, module)) return void 0;
  const [first, second] = expr.args.filter(({ name }) => name === void 0).map(({ value }) => value);
  const given = entryOf(entriesOf(expr), /^signature$/) ?? first;
  const isSignature = isImported(expr, /ignature$/, module);
  const instructions = entryOf(entriesOf(expr), /^instructions$/) ?? (isSignature ? second : void 0);
  const fields = given?.kind === "text" ? inlineFields(given) : given?.kind === "map" ? entryFields(given, module) : [];
  return fields.length > 0 ? {
    ...spanOf(expr),
    instructions,
    fields: isImported(expr, /ChainOfThought\w*$/, module) ? [reasoning(expr), ...fields] : fields
  } : void 0;
}
function reasoning({ from }) {
  return { name: "reasoning", side: "output", type: "str", desc: void 0, prefix: void 0, from, to: from };
}
function withBases(scope, module) {
  const found = [scope];
  for (let i = 0; i < found.length && found.length < MOST_BASES2; i++)
    for (const base of found[i]?.define?.bases ?? []) {
      const held = base.kind === "name" && classIn(module.root, base.name);
      if (held && !found.includes(held)) found.push(held);
    }
  return found.reverse();
}
function lastOfEach(fields) {
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}
function spanOf({ from, to }) {
  return { from, to };
}

// src/source/dspy/asked-by-dspy.ts
function askedByDspy(expr, names, module) {
  const demos = demosIn(expr, names, module);
  if (demos) return { parts: demos };
  const signature = signatureOfCall(expr, module);
  return signature && expr.kind === "call" ? { parts: asChatAdapter(signature), demos: entryOf(entriesOf(expr), /^demos$/) } : void 0;
}

// src/source/fold/making-names.ts
var METHODS2 = new Map([
  ["format", "format"],
  ["format_map", "format"],
  ["strip", "strip"],
  ["trim", "strip"],
  ["lstrip", "lstrip"],
  ["trimStart", "lstrip"],
  ["rstrip", "rstrip"],
  ["trimEnd", "rstrip"],
  ["replaceAll", "replace"],
  ["toString", "same"],
  ["valueOf", "same"],
  ["normalize", "same"],
  ["upper", "upper"],
  ["lower", "lower"],
  ["removeprefix", "removeprefix"],
  ["removesuffix", "removesuffix"],
  ...["padStart", "padEnd", "ljust", "rjust", "center", "zfill"].map((name) => [name, "pad"]),
  ["title", "same"],
  ["capitalize", "same"],
  ["expandtabs", "tabs"],
  ["toUpperCase", "upper"],
  ["toLowerCase", "lower"],
  ["safe_substitute", "same"],
  ["substitute", "same"],
  ["partial", "same"]
]);
var AROUND = /^(?:str|String|Template|Prompt|TextPrompt|PromptValue|PromptTemplate|ChatPromptTemplate|RichPromptTemplate|StringPromptTemplate|BasePromptTemplate|SelectorPromptTemplate|from_template|fromTemplate|from_string|fromString|SafeString|cast|Object\.freeze)$/;
var mayMake = byName((name) => {
  const last = name.slice(name.lastIndexOf(".") + 1);
  return /^[%*]$/.test(name) || AROUND.test(last) || AROUND.test(name) || METHODS2.has(last) || /^(?:repeat|join|concat|replace|stringify|dumps|subn?|get|getenv|dedent|indent|cleandoc|stripIndents?|outdent|codeBlock|undent)$/.test(
    last
  );
});

// src/source/fold/text-calls.ts
function makingOf(call, language) {
  const { on, name } = call;
  if (!mayMake(name)) return void 0;
  const last = name.slice(name.lastIndexOf(".") + 1);
  if (name === "%") return on && { how: "percent", of: on };
  if (name === "*" || last === "repeat" && language === "javascript")
    return on && { how: "repeat", of: on, times: call.args[0]?.value };
  return ofFunction(call, last, language) ?? (on && ofMethod(call, on, last, language));
}
function ofFunction(call, last, language) {
  const first = call.args.find((arg) => arg.name === void 0)?.value;
  if (AROUND.test(last) || AROUND.test(call.name)) return around(call, first);
  if (!first) return void 0;
  if (/^(?:JSON\.stringify|json\.dumps)$/.test(call.name)) return { how: "json", of: first };
  if (/^re\.subn?$/.test(call.name) && call.args[1] && call.args[2])
    return { how: "pattern", of: call.args[2].value, into: call.args[1].value };
  if (/^(?:os\.)?(?:environ\.get|getenv)$/.test(call.name))
    return call.args[1] && { how: "same", of: call.args[1].value };
  if (last === "dedent") return { how: language === "python" ? "dedent" : "unindent", of: first };
  if (last === "indent" && call.args[1]?.value.kind === "text") return { how: "indent", of: first };
  if (last === "cleandoc") return { how: "cleandoc", of: first };
  return /^(?:stripIndents?|outdent|codeBlock|undent)$/.test(last) ? { how: "unindent", of: first } : void 0;
}
function around(call, first) {
  const of = templateIn(call) ?? (first?.kind === "map" ? void 0 : first);
  return of && { how: isFString(call) ? "f-string" : "same", of };
}
var F_STRINGS = /(?:^|\.)(?:\w*PromptTemplate(?:\.from_?[tT]emplate)?)$/;
function isFString({ name, args }) {
  if (!F_STRINGS.test(name) || /RichPromptTemplate/.test(name)) return false;
  const keys = args.flatMap(({ name: key, value }) => [{ key, value }, ...value.kind === "map" ? value.entries : []]);
  const format = keys.find(({ key }) => /^template_?[fF]ormat$/.test(key ?? ""))?.value;
  return format === void 0 || format.kind === "text" && format.spelled.text === "f-string";
}
function templateIn({ args }) {
  const [first] = args;
  const entries = first?.value.kind === "map" ? first.value.entries : [];
  const named3 = args.find(({ name }) => name !== void 0 && /^(?:template|prompt|text|content)$/.test(name));
  return named3?.value ?? entries.find(({ key }) => key === "template")?.value;
}
function ofMethod({ args }, on, last, language) {
  const isPath = on.kind === "name" && /(?:^|\.)(?:path|posixpath|ntpath|posix|win32)$/.test(on.name);
  if (last === "join" && !isPath) return joining(on, args[0]?.value, language);
  if (last === "concat" && language === "javascript")
    return isTextual(on, language) ? { how: "concat", of: on } : void 0;
  if (last === "replace")
    return args.length < 2 ? void 0 : { how: language === "python" ? "replace" : "replace-once", of: on };
  const how = METHODS2.get(last);
  const first = args[0]?.value;
  if (how && /strip$|^remove/.test(how) && first && first.kind !== "text") return void 0;
  if (last === "substitute" || last === "safe_substitute") return { how: isTemplate(on) ? "dollar" : "same", of: on };
  return how && { how, of: on };
}
function isTemplate(on) {
  return on.kind === "name" || on.kind === "call" && /(?:^|\.)Template$/.test(on.name);
}
function joining(on, first, language) {
  if (language === "python") return first && { how: "join", of: first, between: on };
  const { from, to } = on;
  return {
    how: "join",
    of: on,
    between: first ?? { kind: "text", from, to, spelled: { text: ",", marks: [[0, from]] } }
  };
}
var NEVER = /* @__PURE__ */ new Set(["name", "constant", "list", "map", "lambda"]);
var known3 = /* @__PURE__ */ new WeakMap();
function isTextual(expr, language) {
  if (expr.kind === "text") return true;
  if (NEVER.has(expr.kind)) return false;
  const found = known3.get(expr) ?? makesText(expr, language);
  known3.set(expr, found);
  return found;
}
function makesText(expr, language) {
  switch (expr.kind) {
    case "text":
      return true;
    case "joined":
      return expr.parts.some((part) => isTextual(part, language));
    case "either":
      return expr.options.some((option) => isTextual(option, language));
    case "maybe":
      return isTextual(expr.value, language);
    case "call": {
      const making = makingOf(expr, language);
      if (!making) return false;
      if (making.how === "join") return listsTexts(making.of, language);
      if (making.how === "json") return false;
      return isTextual(making.of, language);
    }
    case "other":
      return isCutValue(expr);
    default:
      return false;
  }
}
function listsTexts(expr, language) {
  if (expr.kind === "list") return expr.items.some((item) => isTextual(item, language));
  if (expr.kind === "joined") return expr.parts.some((part) => listsTexts(part, language));
  if (expr.kind === "either") return expr.options.some((option) => listsTexts(option, language));
  if (expr.kind !== "call") return false;
  if (!expr.on)
    return /^(?:list|tuple|filter)$/.test(expr.name) && expr.args.some(({ value }) => listsTexts(value, language));
  const [first] = expr.args;
  const made2 = first?.value.kind === "lambda" ? first.value.define.body : [];
  if (/(?:^|\.)split$/.test(expr.name) && first?.value.kind === "text") return isTextual(expr.on, language);
  return /(?:^|\.)(?:map|filter|concat)$/.test(expr.name) && (listsTexts(expr.on, language) || made2.some((each) => each.kind === "returns" && isTextual(each.value, language)));
}

// src/source/detect/beside-value.ts
var VALUE = /^(?:default|default_?value|value|content|template|text|body)$/i;
function besideValue(expr, key) {
  if (key === void 0 || !VALUE.test(key)) return void 0;
  const entries = expr.kind === "map" ? expr.entries : expr.kind === "call" ? entriesOf(expr) : [];
  const name = entryOf(entries, /^(?:name|key|id|slug)$/);
  return name?.kind === "text" ? name.spelled.text.slice(0, 200) : void 0;
}

// src/source/detect/decorated-prompts.ts
var HOLDS2 = /^(?:magentic\.prompt|mirascope\b.*\.prompt_template)$/;
var DOCUMENTS = /^(?:outlines(?:\.prompts?)?\.(?:prompt|Template\.from_string)|lmql\.query|promptic\.llm|marvin\.fn)$/;
var SYSTEM = /^ell\.(?:simple|complex)$/;
function decoratedPrompt({ decorators, doc, kind }, returns, module) {
  if (kind !== "function") return void 0;
  for (const mark of decorators) {
    const parts = partsOf(mark, doc, returns, module);
    const model = decorators.find((each) => each.kind === "call" && each.args.length > 0 && each !== mark);
    if (parts.length > 0) return { parts, asks: model ?? mark };
  }
  return void 0;
}
function partsOf(mark, doc, returns, module) {
  if (isImported(mark, HOLDS2, module)) {
    const text = mark.kind === "call" ? mark.args.find(({ name }) => name === void 0)?.value : void 0;
    return text ? [{ role: "user", exprs: [text] }] : [];
  }
  if (isImported(mark, /^magentic\.chatprompt$/, module))
    return mark.kind === "call" ? mark.args.flatMap(({ value }) => messagesIn(value) ?? []) : [];
  if (doc && isImported(mark, DOCUMENTS, module)) return [{ role: "user", exprs: [doc] }];
  if (!isImported(mark, SYSTEM, module)) return [];
  const said = doc ? [{ role: "system", exprs: [doc] }] : [];
  return returns.length === 1 ? [...said, { role: "user", exprs: [...returns] }] : said;
}

// src/source/detect/given.ts
function isGiven({ names, calls: [call], returned, through }) {
  if (through) return true;
  if (!call || call.name === "" || names.length === 0 && !returned || asks(call)) return false;
  return !TYPE.test(call.name) && !MAKES2.test(call.name);
}
var TYPE = /^[A-Z]\w*$/;
var MAKES2 = /(?:Message|Text|Part|Content|Prompt|Template|Parts|Client|Agent|Tool|Task)$/i;
function isChanged({ decorators }) {
  return decorators.some((mark) => !("name" in mark && LEAVES.test(mark.name)));
}
var LEAVES = /(?:^|\.)(?:property|cached_property|\w+method|override|overload|final|cache|lru_cache|\w*tool|task|agent|\w*_prompt|prompt)$/;
function isAsked(name) {
  return asking2(name);
}
var asking2 = byName(
  (name) => /(?:^|\.)(?:encode|decode|length|size|equals\w*|getBytes|as_bytes|split|splitlines|lines|includes|contains|startsWith|endsWith|startswith|endswith|find|index|indexOf|count|match|test|then|catch|isEmpty|chars|clone)$/.test(
    name
  )
);

// src/source/detect/json-schema-of.ts
function jsonSchemaOf({ name, on, args }) {
  if (/(?:^|\.)(?:zodToJsonSchema|toJSONSchema|to_json_schema)$/.test(name)) return args[0]?.value;
  if (!on || !/\.(?:model_json_schema|json_schema|schema)$/.test(`.${name}`)) return void 0;
  if (on.kind === "call") return /(?:^|\.)TypeAdapter$/.test(on.name) ? on.args[0]?.value : void 0;
  return on.kind === "name" ? on : void 0;
}

// src/source/detect/schema-fields.ts
var NO_FIELD = /^(?:model_config|Config|_.*)$/;
var OF_CLASS = /^(?:typing\.)?ClassVar\b/;
var ENUM = /(?:^|\.)(?:\w*Enum|Flag)$/;
function fieldsOfClass(define, fields, module) {
  const isEnum = define.bases.some((base) => base.kind === "name" && ENUM.test(base.name));
  return fields.flatMap(({ target, type, value, from, to }) => {
    if (NO_FIELD.test(target) || target.includes(".")) return [];
    if (isEnum) return value.kind === "text" ? [{ text: value.spelled.text, from, to, module }] : [];
    const said = type && typeSaid(type, module);
    return said && !OF_CLASS.test(said) ? [{ text: `${target}: ${said}`, from, to, module }] : [];
  });
}
function typeSaid(type, { text }) {
  const written = text.slice(type.from, type.to);
  return (/^(?:\w+\.)?Annotated\[\s*([\w.]+(?:\[[^\]]{0,200}\])?)/.exec(written)?.[1] ?? written).replace(/\s+/g, " ");
}
var OBJECT = /(?:^|\.)(?:object|strictObject|looseObject|extend|safeExtend|interface)$/;
var VALUES = /(?:^|\.)(?:enum|nativeEnum|literal|picklist)$/;
var MOST3 = 2e4;
function fieldsOfExpr(expr, module) {
  const found = [];
  const open = [expr];
  for (let each = open.pop(), left = MOST3; each && left > 0; each = open.pop(), left--) {
    for (const { key, value } of objectIn(each)) {
      if (key === void 0) continue;
      const { from, to } = value;
      found.push({ text: `${key}: ${kindOf(value)}`, from, to, module });
    }
    for (const value of valuesIn(each)) found.push({ text: value.spelled.text, from: value.from, to: value.to, module });
    for (const [, inner] of innerOf(each)) open.push(inner);
  }
  return found.sort((a, b) => a.from - b.from);
}
function objectIn(expr) {
  const said = expr.kind === "call" && OBJECT.test(expr.name) ? expr.args[0]?.value : expr.kind === "map" ? entryOf(expr.entries, /^properties$/) : void 0;
  return said?.kind === "map" ? said.entries : [];
}
function valuesIn(expr) {
  const said = expr.kind === "call" && VALUES.test(expr.name) ? expr.args[0]?.value : expr.kind === "map" ? entryOf(expr.entries, /^enum$/) : void 0;
  const all = said?.kind === "list" ? said.items : said ? [said] : [];
  return all.filter((each) => each.kind === "text");
}
function withFields(tool, module) {
  const fields = tool?.parameters ? fieldsOfExpr(tool.parameters, module) : [];
  return tool && fields.length > 0 ? { ...tool, fields } : tool;
}
function kindOf(value) {
  let call;
  for (let each = value; each?.kind === "call"; each = each.on) call = each;
  if (call) return call.name.slice(call.name.lastIndexOf(".") + 1);
  if (value.kind === "name") return value.name;
  const type = value.kind === "map" ? entryOf(value.entries, /^type$/) : void 0;
  return type?.kind === "text" ? type.spelled.text : "object";
}

// src/source/detect/tools.ts
var PARAMETERS = /^(?:parameters|input_?schema|parameters_?json_?schema|args_?schema|schema|params_json_schema|params)$/i;
var makes = byName(
  (name) => /(?:^|[._])(?:tool|registerTool|addTool|defineTool|createTool|makeTool|FunctionDeclaration|FunctionTool|StructuredTool|Tool|from_function|from_defaults|ChatCompletionToolParam|ChatCompletionToolParamFunctionChunk|FunctionDefinition|\w+Tool|\w*Tool(?:Definition|Spec|Def|Declaration|Param|Schema|Metadata)|registerPrompt)$/.test(
    name
  )
);
var DECORATES = /(?:^|[._])(?:tool|function_tool|kernel_function|ai_function|llm_tool|register_tool|action|registered_action|tool_plain|agent_tool|mcp_tool|function_schema|beta_tool|beta_async_tool)$/;
var OTHERS = /^(?:rest_framework|django|flask|fastapi|click|typer|celery|invoke|pytest|bokeh)\b/;
var NONE2 = [];
function parametersElsewhere(expr) {
  const isCall = expr.kind === "call" && makes(expr.name);
  const entries = isCall ? entriesOf(expr) : expr.kind === "map" ? expr.entries : NONE2;
  if (entries.length === 0) return NONE2;
  const says = entryOf(entries, /^description$/) !== void 0;
  const isNamed = entryOf(entries, /^name$/) !== void 0 || entryOf(entries, /^(?:input_?|args_)schema$/i) !== void 0;
  if (!isCall && !(says && isNamed)) return [];
  const parameters = entryOf(entries, PARAMETERS);
  const isMade = parameters?.kind === "call" && (parameters.args.length === 0 || jsonSchemaOf(parameters) !== void 0);
  const isElsewhere = parameters?.kind === "name" || isMade;
  return parameters && isElsewhere ? [parameters] : [];
}
function toolIn(expr, names = []) {
  if (expr.kind === "map") return ofEntries(expr.entries) ?? ofKey(expr.entries, names);
  if (expr.kind !== "call" || !makes(expr.name)) return void 0;
  const entries = entriesOf(expr);
  const inner = entryOf(entries, /^function$/);
  if (inner) return toolIn(inner) ?? void 0;
  return ofEntries(entries, nameIn(expr) || (names.at(-1) ?? "")) ?? ofPlaces(expr);
}
function decoratedTool(define, { root }) {
  const mark = define.decorators.find(
    (each) => (each.kind === "name" || each.kind === "call") && DECORATES.test(each.name)
  );
  if (!mark || define.kind !== "function" || OTHERS.test(importedAs(mark.name, root.imports) ?? "")) return void 0;
  const entries = mark.kind === "call" ? entriesOf(mark) : [];
  const first = mark.kind === "call" ? mark.args.find((arg) => arg.name === void 0 && arg.value.kind !== "name" && !isWord(arg.value))?.value : void 0;
  const description = entryOf(entries, /^description$/) ?? define.doc ?? first;
  return description && { name: define.name, description, parameters: void 0, texts: describedParams(define) };
}
function classTool({ define, versions, path }) {
  if (define?.kind !== "class") return void 0;
  const extended2 = define.bases.some((base) => base.kind === "name" && /Tool$/.test(base.name));
  const held = (key) => [...versions].find(([target]) => key.test(target))?.[1].at(-1)?.value;
  const description = held(/^(?:(?:self|this)\.)?description$/);
  const parameters = held(CLASS_PARAMETERS);
  if (!description || !(extended2 || parameters && /Tool$/.test(define.name))) return void 0;
  const name = held(/^(?:(?:self|this)\.)?name$/);
  const said = name?.kind === "text" ? name.spelled.text.slice(0, 200) : path.at(-1) ?? "";
  return { name: said, description, parameters, texts: parameters ? descriptionsIn(parameters) : [] };
}
var CLASS_PARAMETERS = /^(?:(?:self|this)\.)?(?:args_schema|schema|input_?schema|parameters|inputs)$/i;
function documentedTool(define) {
  return { name: define.name, description: define.doc, parameters: void 0, texts: describedParams(define) };
}
function describedParams(define) {
  return define.params.flatMap(({ type, value }) => [type, value].flatMap((each) => each ? descriptionsIn(each) : []));
}
function descriptionsIn(expr) {
  const found = [];
  const open = [expr];
  for (let each = open.pop(); each; each = open.pop()) {
    const said = descriptionOf(each);
    if (said) found.push(said);
    for (const [, inner] of innerOf(each)) if (inner !== said) open.push(inner);
  }
  return found.reverse();
}
function descriptionOf(expr) {
  if (expr.kind === "map") {
    const said = entryOf(expr.entries, /^description$/);
    return said?.kind === "map" ? void 0 : said;
  }
  if (expr.kind === "other") {
    const [type, ...more] = expr.inner;
    return type?.kind === "name" && /(?:^|\.)Annotated$/.test(type.name) ? more.find((each) => each.kind === "text") : void 0;
  }
  if (expr.kind !== "call") return void 0;
  if (/(?:^|\.)(?:describe|meta)$/.test(expr.name)) return expr.args[0]?.value;
  return expr.args.find(({ name }) => name !== void 0 && /^(?:description|desc|doc)$/.test(name))?.value;
}
function ofEntries(entries, named3) {
  if (isOfOpenApi(entries)) return void 0;
  const name = entryOf(entries, /^(?:name|id)$/);
  const description = entryOf(entries, /^description$/);
  const parameters = entryOf(entries, PARAMETERS);
  if (!description || !parameters && named3 === void 0) return void 0;
  const said = name?.kind === "text" ? name.spelled.text : name?.kind === "name" ? name.name : named3 ?? "";
  if (!name && named3 === void 0) return void 0;
  return { name: said.slice(0, 200), description, parameters, texts: parameters ? descriptionsIn(parameters) : [] };
}
function isOfOpenApi(entries) {
  const place = entryOf(entries, /^in$/);
  return place?.kind === "text" && /^(?:query|path|header|cookie|body|formData)$/.test(place.spelled.text);
}
function ofKey(entries, names) {
  const name = names.at(-1);
  const isOne = names.at(-2) === "tools" || entryOf(entries, /^(?:execute|run|handler)$/) !== void 0;
  const parameters = entryOf(entries, PARAMETERS);
  if (name === void 0 || !isOne || parameters?.kind !== "call" && parameters?.kind !== "map") return void 0;
  return ofEntries(entries, name);
}
function schemaOf(expr, names, module) {
  const [texts, fields] = [descriptionsIn(expr), fieldsOfExpr(expr, module)];
  return texts.length + fields.length > 0 ? { name: names.at(-1) ?? "schema", description: void 0, parameters: expr, texts, fields } : void 0;
}
function nameIn(call) {
  const first = call.args.find((arg) => arg.name === void 0)?.value;
  return first?.kind === "text" ? first.spelled.text.slice(0, 200) : "";
}
function ofPlaces(call) {
  const [name, description, parameters] = call.args.filter((arg) => arg.name === void 0).map(({ value }) => value);
  if (!/(?:^|\.)tool$|Tool$/.test(call.name) || name?.kind !== "text" || !description || description.kind === "map")
    return void 0;
  if (description.kind === "lambda") return void 0;
  return {
    name: name.spelled.text.slice(0, 200),
    description,
    parameters,
    texts: parameters ? descriptionsIn(parameters) : []
  };
}
function isWord(expr) {
  return expr.kind === "text" && /^\S*$/.test(expr.spelled.text);
}

// src/source/detect/given-tools.ts
var LIBRARIES = /^(?:dspy|agents|openai|anthropic|google|langchain\w*|langgraph\w*|pydantic_ai\w*|llama_index|crewai\w*|smolagents|strands|agno|phi|autogen\w*|ag2|semantic_kernel|agent_framework|mcp|fastmcp|litellm|haystack|ollama|mirascope|camel|letta\w*|transformers)$/;
var MAKES3 = /(?:^|\.)(?:FunctionTool(?:\.from_defaults)?|StructuredTool\.from_function|dspy\.Tool|function_tool)$/;
function functionsGiven(module, open) {
  const own2 = /* @__PURE__ */ new Set();
  const imported2 = /* @__PURE__ */ new Map();
  if (module.language !== "python" || !importsMatching(LIBRARIES, module)) return { own: own2, imported: [] };
  for (const used of namesIn2(module)) {
    const held = defined2(used.name, module.root, module, open);
    if (held?.scope.kind !== "function" || !held.scope.define?.doc) continue;
    if (held.module === module) own2.add(held.scope);
    else if (!decoratedTool(held.scope.define, held.module) && !imported2.has(held.scope))
      imported2.set(held.scope, { holder: held.scope, module: held.module, used });
  }
  return { own: own2, imported: [...imported2.values()] };
}
function namesIn2({ root }) {
  const found = [];
  const open = exprsIn(root);
  for (let each = open.pop(); each; each = open.pop()) {
    eachInner(each, (inner) => open.push(inner));
    if (each.kind === "call") append(found, namesGiven(each));
  }
  return found;
}
function namesGiven({ name, args }) {
  const values = args.flatMap(({ name: label, value }) => {
    if (label === "tools" || label === "functions") return value.kind === "list" ? value.items : [];
    return MAKES3.test(name) && (label === void 0 || /^(?:fn|func)$/.test(label)) ? [value] : [];
  });
  return values.filter((value) => value.kind === "name");
}

// src/source/detect/schema-class.ts
var MOST_BASES3 = 20;
function schemaOfClass({ scope, module }, define, open) {
  const own2 = fieldsIn(define);
  const taken = new Set(own2.map(({ target }) => target));
  const inherited2 = basesOf({ scope, module }, open).map((held) => {
    const fields = fieldsIn(held.scope.define).filter(({ target }) => !taken.has(target));
    for (const { target } of fields) taken.add(target);
    return {
      texts: fields.flatMap((field) => describedIn(field).map((expr) => ({ expr, ...held }))),
      fields: held.scope.define ? fieldsOfClass(held.scope.define, fields, held.module) : []
    };
  });
  return {
    name: define.name,
    description: define.doc,
    parameters: void 0,
    texts: own2.flatMap(describedIn),
    inherited: inherited2.flatMap(({ texts }) => texts),
    fields: [...fieldsOfClass(define, own2, module), ...inherited2.flatMap(({ fields }) => fields)]
  };
}
function basesOf(held, open) {
  const found = [held];
  for (let i = 0; i < found.length && found.length < MOST_BASES3; i++) {
    const { scope, module } = found[i] ?? held;
    for (const base of scope.define?.bases ?? []) {
      const named3 = base.kind === "name" ? defined2(base.name, scope.parent ?? scope, module, open) : void 0;
      if (named3?.scope.kind === "class" && !found.some((each) => each.scope === named3.scope)) found.push(named3);
    }
  }
  return found.slice(1);
}
function typesIn({ define }) {
  return fieldsIn(define).flatMap(({ type }) => type ?? []);
}
function fieldsIn(define) {
  return define?.body.flatMap((each) => each.kind === "bind" ? [each] : []) ?? [];
}
function describedIn({ value, type }) {
  return [...type ? descriptionsIn(type) : [], ...descriptionsIn(value)];
}

// src/source/detect/imported-tools.ts
function importedTools({ root }, { imported: schemas, answers }, functions2, open) {
  const asked = (tool, of) => answers.has(of) ? { ...tool, answers: true } : tool;
  const ofSchemas = schemas.flatMap((each) => {
    if (!("holder" in each)) {
      const tool2 = schemaOf(each.expr, [each.name], each.module);
      return tool2 ? [candidateOf(asked(tool2, each.expr), { ...each, root })] : [];
    }
    const { define } = each.holder;
    if (!define) return [];
    const tool = schemaOfClass({ scope: each.holder, module: each.module }, define, open);
    return [candidateOf(asked(tool, each.holder), { ...each, scope: each.holder, root })];
  });
  const ofFunctions = functions2.flatMap(({ holder, module, used }) => {
    const { define } = holder;
    return define ? [candidateOf(documentedTool(define), { scope: holder, module, used, root })] : [];
  });
  return [...ofSchemas, ...ofFunctions];
}
function candidateOf(tool, { scope, module, used, root }) {
  const { from, to } = used;
  return {
    kind: "tool",
    scope: root,
    written: { scope, module },
    names: [tool.name],
    parts: [],
    asks: void 0,
    calls: [],
    returned: false,
    weak: false,
    tool,
    from,
    to
  };
}

// src/source/literals/made-by.ts
var REPEATS = /(?:^|\.)(?:repeat|nCopies|replicate|cycle)$/i;
var PADS = /(?:^|\.)(?:pad(?:End|Start|Left|Right)?|ljust|rjust|center)$/i;
var FILLS = /(?:^|\.)(?:s?printf|format\w*|Format|w?rite)$/i;
var SHOWS2 = /(?:^|\.)(?:e?print(?:ln|f)?|[ES]?Print(?:ln|f)?|Fatal(?:f|ln)?|Errorf?|Warnf?|Infof?|Debugf?|Logf?|panic|bail|anyhow|ensure|expect|WriteLine|require|check|error|debug|info|warn|trace|log|\w*(?:Exception|Error))$/;
var WIDE = /%[-+ #0]*(?:\d{2}|\*)/;
function madeBy(name, text, args, at) {
  const { from, to } = at ?? text;
  const call = (how, ...given) => ({
    kind: "call",
    from,
    to,
    name: how,
    on: text,
    args: given.map((value) => ({ name: void 0, value }))
  });
  if (REPEATS.test(name)) return call("*", numberIn(args) ?? { kind: "other", from, to, inner: [], mute: true });
  if (PADS.test(name)) return call("ljust", numberIn(args) ?? { kind: "other", from, to, inner: [], mute: true });
  if (FILLS.test(name) && WIDE.test(spelledIn(text))) return call("%");
  return { kind: "call", from, to, name, on: void 0, args: [{ name: void 0, value: text }] };
}
function numberIn(args) {
  return args.find(({ kind }) => kind === "constant");
}
function isPlaceholder(text) {
  return text !== void 0 && /^\s*(?:[{<%$[@#]\S|__|[A-Z_]{3,})/.test(spelledIn(text));
}
function spelledIn(text) {
  if (text.kind === "joined") return text.parts.map(spelledIn).join("");
  return text.kind === "text" ? text.spelled.text : "";
}
function numberAt(tokens, at) {
  let [digits, end] = ["", at];
  for (let token = tokens[at]; token && /^[\d_]\w*$/.test(token.is) && digits.length < 12; token = tokens[end]) {
    if (end > at && token.from !== tokens[end - 1]?.to) break;
    digits += token.is;
    end++;
  }
  const [first, last] = [tokens[at], tokens[end - 1]];
  const value = Number(digits.replaceAll("_", ""));
  if (!first || !last || !/^\d/.test(digits) || Number.isNaN(value)) return void 0;
  return { expr: { kind: "constant", from: first.from, to: last.to, value }, end };
}
function gluesAt(tokens, at) {
  const open = tokens[at]?.inside ?? -1;
  const name = tokens[open - 1]?.is === "!" ? tokens[open - 2] : tokens[open - 1];
  return tokens[open]?.is === "(" && isConcat(name?.is ?? "") ? /^[+,]$/ : /^\+$/;
}
function isConcat(name) {
  return /(?:^|\.)concat!?$/i.test(name);
}

// src/source/detect/name-uses.ts
var DEEPEST7 = 60;
var MOST4 = 2e4;
var EACH = /(?:^|\.)(?:map|flatMap|forEach|reduce|fill|times|from|replace|replaceAll|sub|defineProperty|Proxy)$/;
var SPREADS = /(?:^|\.)(?:repeat|cycle|chain|fill|ljust|rjust|center|padStart|padEnd|indent|insert|Array|List|i?mul|(?:repeat|padStart|padEnd|concat)\.(?:call|apply))$/;
var LEAVES2 = /^(?:l?r?strip\w*|trim\w*|format\w*|lower|upper|to\w+|title|capitalize|normalize|encode|decode|valueOf|substitute|safe_substitute|partial\w*|remove\w+|split\w*|slice|substring|substr|copy|get\w*|render\w*|invoke|a?invoke|pipe|bind\w*|with\w*|set\w*|add\w*|append|push|extend|concat|join|from\w*|create\w*|send\w*|call\w*|then|catch|model\w*|compile\w*|fill\w*|build\w*|prompt\w*|index\w*|find\w*|includes|starts?_?[wW]ith|ends?_?[wW]ith|count|match\w*|search|test|keys|values|items|entries|at|charAt|length|size|update|pop|run\w*|generate\w*|stream\w*|batch\w*|a?call|parse\w*|dict|json|filter|is\w+|has\w*|equals)$/;
function namesUsedIn(expr, language, counted = () => false, repeats = () => false) {
  const found = /* @__PURE__ */ new Map();
  const walk = new Walk(language, counted, repeats);
  walk.into(found, expr, 0, 0);
  return found;
}
var known4 = /* @__PURE__ */ new WeakMap();
function widensName(expr, language) {
  if (expr.kind !== "call" && expr.kind !== "joined") return false;
  const before = known4.get(expr);
  if (before !== void 0) return before;
  const isMaking = expr.kind === "joined" || MAKES4.has(makingOf(expr, language)?.how ?? "");
  const found = isMaking && [...namesUsedIn(expr, language).values()].some(({ times, more }) => times + more > 1);
  known4.set(expr, found);
  return found;
}
var MAKES4 = /* @__PURE__ */ new Set(["repeat", "replace", "replace-once", "pad", "concat", "join", "indent"]);
var Walk = class {
  language;
  counted;
  repeats;
  left = MOST4;
  constructor(language, counted, repeats) {
    this.language = language;
    this.counted = counted;
    this.repeats = repeats;
  }
  into(found, expr, more, depth) {
    if (depth > DEEPEST7 || this.left-- < 0 || this.counted(expr)) return;
    switch (expr.kind) {
      case "name":
        this.note(found, expr, more);
        return;
      case "either":
        this.oneOf(found, expr.options, more, depth);
        return;
      case "maybe":
        this.into(found, expr.value, expr.loop ? more + 1 : more, depth + 1);
        return;
      case "call":
        this.call(found, expr, more, depth);
        return;
      case "other":
        if (expr.mute) return;
        break;
      default:
        break;
    }
    eachInner(expr, (inner) => this.into(found, inner, more, depth + 1));
  }
  /** A call goes by its name too, for what its function returns. */
  note(found, expr, more) {
    const key = expr.kind === "call" ? `${expr.name}()` : expr.name;
    const { times, more: most } = found.get(key) ?? { times: 0, more: 0 };
    const of = expr.kind === "call" ? { call: expr } : {};
    found.set(key, { times: times + 1, more: Math.max(most, more), at: expr.from, ...of });
  }
  /** Of several that exclude each other the one that uses a name most counts. */
  oneOf(found, options, more, depth) {
    const most = /* @__PURE__ */ new Map();
    for (const option of options) {
      const own2 = /* @__PURE__ */ new Map();
      this.into(own2, option, more, depth + 1);
      for (const [name, use] of own2) {
        const { times = 0, more: before = 0 } = most.get(name) ?? {};
        most.set(name, { ...use, times: Math.max(times, use.times), more: Math.max(before, use.more) });
      }
    }
    for (const [name, use] of most) {
      const { times = 0, more: before = 0 } = found.get(name) ?? {};
      found.set(name, { ...use, times: times + use.times, more: Math.max(before, use.more) });
    }
  }
  call(found, call, more, depth) {
    const { name, on, args } = call;
    if (SHOWS.test(name) && !/write$/.test(name) || /^(?:len|hash|isinstance|type|id)$/.test(name)) return;
    if (name !== "" && (on === void 0 || on.kind === "name" || isSuper(on))) this.note(found, call, more);
    const each = EACH.test(name) || SPREADS.test(name) || args.length > 0 && this.repeats(call) ? 1 : 0;
    if (on) this.into(found, on, more + (this.widens(call) ? 1 : 0), depth + 1);
    const between = this.isBetween(call) ? 1 : 0;
    for (const { value } of args)
      for (const run2 of each && value.kind === "lambda" ? ranBy(value.define.body) : [value])
        this.into(found, run2, more + each + between, depth + 1);
  }
  /** Whether what a method is called on may become longer by it. */
  widens(call) {
    const { name, on, args } = call;
    const last = name.slice(name.lastIndexOf(".") + 1);
    if (name === "*") return true;
    const making = makingOf(call, this.language);
    if (making?.how === "join") return making.between === on;
    if (making?.how === "replace" || making?.how === "replace-once") return !isPlaceholder(args[0]?.value);
    if (making) return making.how === "repeat" || making.how === "pad" || making.how === "pattern";
    return on?.kind === "name" && isConstantName(on.name) && !LEAVES2.test(last);
  }
  isBetween(call) {
    const making = makingOf(call, this.language);
    return making?.how === "join" && making.of === call.on;
  }
};
function ranBy(body) {
  return body.flatMap((each) => each.kind === "returns" || each.kind === "does" ? [each.value] : []);
}
function isConstantName(name) {
  return /^[A-Z][A-Z\d_]*$/.test(name.slice(name.lastIndexOf(".") + 1));
}
var isSuper = (on) => on.kind === "call" && on.name === "super";

// src/source/detect/own-class.ts
var HAS_ROLES = /role/i;
function isOwnClass(expr, scope, module, open) {
  if (expr.kind !== "call") return false;
  const held = defined2(expr.name, scope, module, open);
  const { define } = held?.scope ?? {};
  return held !== void 0 && define?.kind === "class" && define.bases.length === 0 && !HAS_ROLES.test(held.module.text);
}

// src/source/detect/schemas.ts
var GIVES2 = /^(?:response_?(?:format|model|schema)|text_?format|output_?(?:type|schema|model|cls|pydantic)|result_?type|args_?schema|structured_?output|json_target_type)$/i;
var MAY_GIVE = /^(?:schema|format|input_?schema|parameters|element)$/i;
var TAKES = /(?:^|\.)(?:with_?structured_?output|zodResponseFormat|zodTextFormat|zodFunction|pydantic_function_tool|as_structured_llm|PydanticOutputParser|JsonOutputParser|StructuredOutputParser\.fromZodSchema)$/i;
var OF_TOOL = /^(?:args_?schema|input_?schema|parameters)$/i;
var MAKES_TOOL = /(?:zodFunction|pydantic_function_tool)$/i;
var ASKS_FOR_DATA = /(?:^|\.)(?:(?:generate|stream)(?:Object|Structured)|Output\.(?:object|array))$/;
var NONE3 = { classes: /* @__PURE__ */ new Set(), exprs: /* @__PURE__ */ new Set(), imported: [], answers: /* @__PURE__ */ new Set() };
function schemasIn(module, open) {
  const given = givenTo(module.root);
  return given.length === 0 ? NONE3 : new Following(module, open).all(given);
}
var MOST5 = 5e3;
var Following = class {
  module;
  open;
  classes = /* @__PURE__ */ new Set();
  exprs = /* @__PURE__ */ new Set();
  imported = [];
  answers = /* @__PURE__ */ new Set();
  constructor(module, open) {
    this.module = module;
    this.open = open;
  }
  all(given) {
    const { module, classes: classes2, exprs, imported: imported2, answers } = this;
    const open = [...given.filter((each) => each.answers), ...given.filter((each) => !each.answers)].map(
      (each) => ({ ...each, module, used: each.expr, name: "schema" })
    );
    const seen = /* @__PURE__ */ new Set();
    for (let each = open.pop(), left = MOST5; each && left > 0; each = open.pop(), left--) {
      if (seen.has(each.expr)) continue;
      seen.add(each.expr);
      for (const next of this.one(each)) open.push(next);
    }
    return { classes: classes2, exprs, imported: imported2, answers };
  }
  /** What leads on from an expression. */
  one(followed) {
    const { expr, scope, module, used, name } = followed;
    if (expr.kind === "name") return this.named(expr, followed);
    const written = expr.kind === "call" ? jsonSchemaOf(expr) : void 0;
    if (written) return [{ ...followed, expr: written }];
    const made2 = expr.kind === "call" && expr.args.length === 0 ? defined2(expr.name, scope, module, this.open) : void 0;
    if (made2?.scope.kind === "function")
      return made2.scope.returns.map((value) => ({
        ...followed,
        ...made2,
        expr: value,
        name: expr.kind === "call" ? expr.name : name
      }));
    if (expr.kind !== "call" && expr.kind !== "map")
      return innerOf(expr).map(([, inner]) => ({ ...followed, expr: inner }));
    if (followed.answers) this.answers.add(expr);
    if (module === this.module) this.exprs.add(expr);
    else this.imported.push({ module, used, name, expr, scope });
    return namesIn3(expr).map((each) => ({ ...followed, expr: each }));
  }
  named({ name, from }, followed) {
    const { scope, module, used } = followed;
    const inner = scope.kind === "class" ? classIn(scope, name) : void 0;
    const held = inner ? { scope: inner, module } : defined2(name, scope, module, this.open);
    if (held?.scope.kind !== "class") {
      const bound = resolve(name, from, scope, module, this.open);
      return bound ? [{ ...followed, ...bound, name }] : [];
    }
    if (this.classes.has(held.scope)) return [];
    this.classes.add(held.scope);
    if (followed.answers) this.answers.add(held.scope);
    if (held.module !== this.module) this.imported.push({ module: held.module, used, name, holder: held.scope });
    return [held, ...basesOf(held, this.open)].flatMap(
      (each) => typesIn(each.scope).map((type) => ({ ...followed, ...each, expr: type }))
    );
  }
};
function namesIn3(expr) {
  const found = [];
  const open = [expr];
  for (let each = open.pop(); each && found.length < MOST_NAMES; each = open.pop())
    for (const [, inner] of innerOf(each)) (inner.kind === "name" ? found : open).push(inner);
  return found;
}
var MOST_NAMES = 200;
function givenTo(root) {
  const found = [];
  const scopes = [root];
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    for (const each of givenIn(scope)) found.push({ ...each, scope });
    for (const expr of ofClassTool(scope)) found.push({ expr, scope, answers: false });
    for (const child of scope.children) scopes.push(child);
  }
  return found;
}
function givenIn(scope) {
  const found = [];
  const open = exprsIn({ ...scope, children: [] });
  for (let each = open.pop(); each; each = open.pop()) {
    for (const given of each.kind === "call" ? argumentsGiven(each) : []) found.push(given);
    for (const expr of parametersElsewhere(each)) found.push({ expr, answers: false });
    eachInner(each, (inner) => open.push(inner));
  }
  return found;
}
function ofClassTool(scope) {
  if (!classTool(scope)) return [];
  return [...scope.versions].flatMap(
    ([target, versions]) => CLASS_PARAMETERS.test(target) ? versions.map(({ value }) => value) : []
  );
}
function argumentsGiven(call) {
  const named3 = entriesOf(call).flatMap(({ key = "", value }) => {
    const isOne = GIVES2.test(key) || MAY_GIVE.test(key) && (ASKS_FOR_DATA.test(call.name) || asks(call));
    return isOne ? [{ expr: value, answers: !OF_TOOL.test(key) }] : [];
  });
  const first = TAKES.test(call.name) ? call.args.find(({ name }) => name === void 0) : void 0;
  return first ? [{ expr: first.value, answers: !MAKES_TOOL.test(call.name) }, ...named3] : named3;
}

// src/source/detect/candidates.ts
function candidatesIn(module, open) {
  const finder = new Finder(module, open);
  finder.scope(module.root);
  return [...finder.found, ...finder.imported()].sort((a, b) => a.from - b.from);
}
var HOLDS_NOTHING = /* @__PURE__ */ new Set(["name", "constant", "lambda"]);
var MOST_NAMES2 = 50;
var Finder = class {
  found = [];
  module;
  open;
  schemas;
  functions;
  /** Names that may still be followed in all. */
  names = 1e5;
  /** Fields of signatures whose inherited ones may still be counted. */
  fields = 2e3;
  /** Expressions that may still count as more of a name; beyond them it is only said that there are more uses. */
  widened = 2e3;
  textual;
  constructor(module, open) {
    this.module = module;
    this.open = open;
    this.schemas = schemasIn(module, open);
    this.functions = functionsGiven(module, open);
    this.textual = (expr) => isTextual(expr, module.language);
  }
  /** Schemas and tools of other files that its requests send. */
  imported() {
    return importedTools(this.module, this.schemas, this.functions.imported, this.open);
  }
  scope(scope) {
    const at = { scope, names: [], calls: [], returned: false };
    if (scope.define) this.define(scope, at);
    for (const [target, versions] of scope.versions)
      for (const { value } of versions) this.look(value, { ...at, names: target.split(".") });
    const changed2 = scope.define && isChanged(scope.define);
    for (const value of scope.returns) this.look(value, { ...at, returned: true, ...changed2 && { through: true } });
    for (const value of scope.does) this.look(value, at);
    for (const child of scope.children) this.scope(child);
  }
  /** What decorators make of a function: a tool, a prompt or nothing, and whether the docstring holds its text. */
  function(define, scope, at) {
    const tool = decoratedTool(define, this.module) ?? (this.functions.own.has(scope) ? documentedTool(define) : void 0);
    const asked = tool ? void 0 : decoratedPrompt(define, scope.returns, this.module);
    const unnamed = { ...at, names: [] };
    if (tool) this.add("tool", unnamed, [], define.doc ?? tool.description ?? define, { tool });
    else if (asked) this.add("request", unnamed, asked.parts, define, { asks: asked.asks });
    else for (const mark of define.decorators) this.look(mark, at);
    return tool !== void 0 || asked !== void 0;
  }
  define(scope, at) {
    const { define } = scope;
    if (!define) return;
    const isRead = this.function(define, scope, at);
    const signature = signatureOfClass(scope, this.module, this.fields > 0);
    this.fields -= signature?.fields.length ?? 0;
    if (signature) this.add("request", at, asChatAdapter(signature), signature, { whole: true });
    const ofClass2 = classTool(scope);
    if (ofClass2) this.add("tool", { ...at, names: [] }, [], ofClass2.description ?? define, { tool: ofClass2 });
    else if (this.schemas.classes.has(scope))
      this.schema(at, define, schemaOfClass({ scope, module: this.module }, define, this.open), scope);
    if (!isRead && define.doc)
      this.add("text", { ...at, names: ["__doc__"] }, [{ role: "prompt", exprs: [define.doc] }], define.doc);
    for (const { name, value, type } of define.params)
      for (const each of [value, type]) if (each) this.look(each, { ...at, names: [name] });
  }
  look(expr, at) {
    if (HOLDS_NOTHING.has(expr.kind)) return;
    const dspy = askedByDspy(expr, at.names, this.module);
    if (dspy) {
      this.add("request", at, dspy.parts, expr, { whole: true });
      if (dspy.demos) this.look(dspy.demos, { ...at, names: [...at.names, "demos"] });
      return;
    }
    const follow = this.following(at.scope);
    const messages = messagesIn(expr, follow);
    if (messages && !isOwnClass(expr, at.scope, this.module, this.open)) {
      const weak = messages.every(({ role }) => role === "assistant");
      this.add("request", at, messages, expr, { asks: at.calls[0] ?? expr, weak });
      return;
    }
    const own2 = withFields(toolIn(expr, at.names), this.module);
    const tool = own2 ?? (this.schemas.exprs.has(expr) ? schemaOf(expr, at.names, this.module) : void 0);
    if (tool) {
      this.schema(at, expr, tool, own2 ? void 0 : expr);
      return;
    }
    const request = requestIn(expr, this.textual, follow);
    if (request) this.add("request", at, request.parts, expr, { weak: !request.strong, asks: expr });
    const widens = !this.textual(expr) && widensName(expr, this.module.language) && this.widened-- > 0;
    if (widens || this.textual(expr) || this.joinsNamed(expr, at.scope)) {
      const how = { ...isGiven(at) && { through: true }, ...widens && { widens } };
      this.add("text", at, [{ role: "prompt", exprs: [expr] }], expr, how);
      return;
    }
    this.within(expr, at, request && new Set(request.parts.flatMap((part) => part.exprs)));
  }
  /** Whether a text joins a list that has a name here. */
  joinsNamed(expr, scope) {
    const making = expr.kind === "call" ? makingOf(expr, this.module.language) : void 0;
    if (making?.how !== "join" || making.of.kind !== "name") return false;
    const list = this.following(scope)(making.of);
    return list !== void 0 && listsTexts(list, this.module.language);
  }
  /** What a name stands for in the module, some steps far and not without end. */
  following(scope) {
    let left = MOST_NAMES2;
    return (name) => {
      if (left-- <= 0 || this.names-- <= 0) return void 0;
      return resolve(name.name, name.from, scope, this.module, closed)?.expr;
    };
  }
  within(expr, at, taken) {
    if (expr.kind === "other" && expr.mute) return;
    const isCall = expr.kind === "call";
    const calls = isCall ? [expr, ...at.calls.slice(0, 3)] : at.calls;
    const { scope, returned, through } = at;
    eachInner(expr, (inner, key) => {
      if (HOLDS_NOTHING.has(inner.kind) || taken?.has(inner)) return;
      if (isCall && inner === expr.on) return this.look(inner, isAsked(expr.name) ? at : { ...at, through: true });
      const names = key === void 0 ? at.names : [...at.names, key];
      this.look(inner, { scope, names, calls, returned, through, beside: besideValue(expr, key) });
    });
  }
  /** A tool, or what an answer looks like by what is given as that. */
  schema(at, span, tool, by) {
    const answers = by !== void 0 && this.schemas.answers.has(by) && { answers: true };
    this.add("tool", at, [], span, { tool: { ...tool, ...answers } });
  }
  add(kind, at, parts, { from, to }, more = {}) {
    this.found.push({
      kind,
      ...at,
      parts,
      asks: void 0,
      from,
      to,
      weak: false,
      ...more
    });
  }
};

// src/source/detect/textual-names.ts
function sourcesIn(expr, language) {
  const found = [];
  const open = [expr];
  for (let each = open.pop(); each; each = open.pop()) {
    switch (each.kind) {
      case "name":
        found.push(each);
        break;
      case "joined":
        for (const inner of each.parts) open.push(inner);
        break;
      case "either":
        for (const inner of each.options) open.push(inner);
        break;
      case "maybe":
        open.push(each.value);
        break;
      case "list":
        for (const inner of each.items) open.push(inner);
        break;
      case "call": {
        const making = makingOf(each, language);
        if (making) open.push(making.of, ...making.how === "format" ? each.args.map(({ value }) => value) : []);
        else found.push(each);
        break;
      }
      default:
        break;
    }
  }
  return found;
}

// src/source/detect/flow.ts
function flowIn(module, requests, people) {
  const flow = new Following2(module);
  for (const { parts, scope } of requests)
    for (const { exprs } of parts) for (const expr of exprs) flow.from(expr, scope);
  flow.run();
  const asked = flow.reached();
  flow.fromNames(module.root, people);
  flow.run();
  return { asked, named: flow.reached() };
}
var Following2 = class {
  module;
  bound = /* @__PURE__ */ new Map();
  functions = /* @__PURE__ */ new Set();
  exprs = /* @__PURE__ */ new Set();
  open = [];
  calls = /* @__PURE__ */ new Map();
  byName = /* @__PURE__ */ new Map();
  isIndexed = false;
  constructor(module) {
    this.module = module;
  }
  /** Most modules send nothing that comes from a function of theirs. */
  indexed() {
    if (!this.isIndexed) this.index(this.module.root);
    this.isIndexed = true;
  }
  from(expr, scope) {
    if (this.exprs.has(expr)) return;
    this.exprs.add(expr);
    this.open.push({ expr, scope });
  }
  /** What is called a prompt is one, whatever goes into it, unless people read it. */
  fromNames(scope, people) {
    for (const [target, versions] of scope.versions)
      if (isPromptName(lastOf(target)) && !people.readsAll(scope, target.split(".")))
        for (const { value } of versions) this.from(value, scope);
    if (isPromptName(scope.path.at(-1) ?? "")) for (const value of scope.returns) this.from(value, scope);
    for (const child of scope.children) this.fromNames(child, people);
  }
  run() {
    for (let each = this.open.pop(); each; each = this.open.pop()) this.follow(each.expr, each.scope);
  }
  /** What has been reached so far. */
  reached() {
    const bound = new Map([...this.bound].map(([scope, targets]) => [scope, new Set(targets)]));
    const [functions2, exprs] = [new Set(this.functions), new Set(this.exprs)];
    return {
      reaches: (scope, target) => bound.get(scope)?.has(target) ?? false,
      returns: (scope) => functions2.has(scope),
      holds: (expr) => exprs.has(expr)
    };
  }
  follow(expr, scope) {
    const messages = messagesIn(expr);
    if (messages) {
      for (const { exprs } of messages) for (const content of exprs) this.from(content, scope);
      return;
    }
    for (const source of sourcesIn(expr, this.module.language)) {
      if (source.kind === "call") this.enter(source);
      else this.name(source, scope);
    }
  }
  /** What a function of the module returns, where it is called by its name. */
  enter(call) {
    this.indexed();
    for (const scope of this.byName.get(lastOf(call.name)) ?? []) {
      if (this.functions.has(scope)) continue;
      this.functions.add(scope);
      for (const value of scope.returns) this.from(value, scope);
    }
  }
  name(name, scope) {
    const found = resolve(name.name, name.from, scope, this.module, closed);
    if (!found) {
      this.param(name.name, scope);
      return;
    }
    const known7 = this.bound.get(found.scope) ?? /* @__PURE__ */ new Set();
    this.bound.set(found.scope, known7);
    if (known7.has(found.target)) return;
    known7.add(found.target);
    for (const { value } of found.scope.versions.get(found.target) ?? []) this.from(value, found.scope);
  }
  /** A parameter that reaches a model: so do the arguments of all calls of that function. */
  param(name, scope) {
    for (let each = scope; each; each = each.parent) {
      const params = each.define?.params.filter((param) => !/^(?:self|cls|this)$/.test(param.name));
      const index = params?.findIndex((param) => param.name === name) ?? -1;
      if (index === -1) continue;
      this.indexed();
      const called = each.path.at(-1) ?? "";
      const names = /^(?:__init__|constructor)$/.test(called) ? [each.path.at(-2) ?? ""] : [called];
      const value = params?.[index]?.value;
      if (value) this.from(value, each);
      for (const { call, scope: at } of names.flatMap((known7) => this.calls.get(known7) ?? [])) {
        const given = call.args.find((arg) => arg.name === name) ?? call.args[index];
        if (given && (given.name === void 0 || given.name === name)) this.from(given.value, at);
      }
      return;
    }
  }
  index(scope) {
    if (scope.kind === "function") note(this.byName, scope.path.at(-1) ?? "", scope);
    const look = (expr) => {
      if (expr.kind === "call") note(this.calls, lastOf(expr.name), { call: expr, scope });
      eachInner(expr, look);
    };
    for (const versions of scope.versions.values()) for (const { value } of versions) look(value);
    for (const value of [...scope.returns, ...scope.does]) look(value);
    for (const child of scope.children) this.index(child);
  }
};
function note(map, key, value) {
  const known7 = map.get(key);
  if (known7) known7.push(value);
  else map.set(key, [value]);
}
function lastOf(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

// src/source/detect/further-uses-in.ts
var MOST6 = 9;
var HOPS = 6;
var NAMES2 = 5e4;
function furtherUsesIn(module, counted) {
  const uses = new Uses(module, within2(counted));
  const open = [module.root];
  for (let scope = open.pop(); scope; scope = open.pop()) {
    const values = [...scope.versions.values()].flatMap((versions) => versions.map(({ value }) => value));
    const all = [...values, ...scope.returns, ...scope.does];
    if (scope.kind === "function") uses.take(all, scope);
    else for (const each of all) uses.take([each], scope);
    for (const child of scope.children) open.push(child);
  }
  return uses.further;
}
var Uses = class {
  further = /* @__PURE__ */ new Map();
  module;
  counted;
  left = NAMES2;
  constructor(module, counted) {
    this.module = module;
    this.counted = counted;
  }
  /** Takes what runs together. */
  take(exprs, scope) {
    const uses = /* @__PURE__ */ new Map();
    const repeats = (call) => repeatsParam(call, scope, this.module);
    for (const expr of exprs) {
      const loops = scope.looped.get(expr) ?? 0;
      for (const [name, use] of namesUsedIn(expr, this.module.language, this.counted, repeats)) {
        if (this.left-- <= 0) return;
        for (const text of textsOf2(name, use, scope, this.module)) {
          const known7 = uses.get(text) ?? { times: 0, more: 0 };
          uses.set(text, { times: known7.times + use.times, more: Math.max(known7.more, use.more + loops) });
        }
      }
    }
    for (const [text, { times, more }] of uses) {
      const most = Math.min(MOST6, times - 1 + more);
      if (most > 0) this.further.set(text, Math.max(most, this.further.get(text) ?? 0));
    }
  }
};
var repeating = /* @__PURE__ */ new WeakMap();
function repeatsParam(call, scope, module) {
  const of = functionCalled(call, { scope, module, depth: 0 }, closed)?.scope;
  const known7 = of && repeating.get(of);
  if (!of || known7 !== void 0) return known7 ?? false;
  const params = new Set(of.define?.params.map(({ name }) => name));
  const found = of.returns.slice(0, HOPS).some(
    (value) => [...namesUsedIn(value, module.language)].some(([name, { times, more }]) => params.has(name) && times + more > 1)
  );
  repeating.set(of, found);
  return found;
}
function textsOf2(name, { at, call }, scope, module) {
  if (call) {
    const { returns = [] } = functionCalled(call, { scope, module, depth: 0 }, closed)?.scope ?? {};
    return returns.slice(0, HOPS).flatMap(literalsIn);
  }
  let found = resolve(name, at, scope, module, closed);
  for (let hops = 0; found?.expr.kind === "name" && hops < HOPS; hops++)
    found = resolve(found.expr.name, found.expr.from, found.scope, module, closed);
  return found ? literalsIn(found.expr) : [];
}
function literalsIn(expr) {
  if (expr.kind === "text") return [expr.from];
  if (expr.kind !== "joined" && expr.kind !== "either" && expr.kind !== "call") return [];
  return innerOf(expr).flatMap(([, inner]) => inner.kind === "text" ? [inner.from] : []);
}
function within2(all) {
  const sorted = [...all].sort((a, b) => a.from - b.from);
  const ends = [];
  for (const { to } of sorted) ends.push(Math.max(to, ends.at(-1) ?? 0));
  return ({ from, to }) => {
    const last = lastAt(sorted.length, (i) => sorted[i]?.from ?? 0, from);
    return last >= 0 && (ends[last] ?? 0) >= to;
  };
}

// src/source/detect/judge.ts
var ENOUGH = 170;
var SHORT2 = 45;
var LEAST = 12;
var LABELS = /^(?:description|title|usage|summary|message|error|detail|version|sql|query|html|css)$/i;
var OF_A_FIELD = /^(?:help|label|placeholder|epilog|tooltip|how_?to_?use\w*)$/i;
function judge(candidate, text, module, { flow, people }) {
  if (isAside(module.path) && !module.path.endsWith(".ipynb")) return void 0;
  const trimmed3 = text.trim();
  if (documentsRoute(candidate)) return void 0;
  if (candidate.kind === "tool") return trimmed3.length >= LEAST ? "tool" : void 0;
  if (isAskedOfPeople(candidate, people)) return void 0;
  if (candidate.kind === "request" && !candidate.weak) return trimmed3.length >= LEAST ? "message" : void 0;
  if (trimmed3.length < SHORT2 || !isProse(trimmed3)) return void 0;
  const isForTool = isToolText([...candidate.scope.path, ...candidate.names]) || opensAsTool(trimmed3);
  const reasons = isForPeople(candidate, module, isForTool, trimmed3) ? [] : reasonsOf(candidate, trimmed3, module, flow);
  const [first] = reasons;
  if (first === void 0 || people.readsAll(candidate.scope, candidate.names)) return void 0;
  return trimmed3.length >= ENOUGH || reasons.length > 1 ? first : void 0;
}
function isAskedOfPeople({ kind, asks: asks2, calls, weak }, people) {
  const [call] = calls;
  if (kind === "request" && asks2?.kind === "call") return people.isAskedBy(asks2);
  if (kind === "request") return weak && call !== void 0 && people.isAskedBy(call);
  return call !== void 0 && people.isShownBy(call);
}
function reasonsOf(candidate, text, module, flow) {
  const { names, scope, calls, returned, kind, beside = "" } = candidate;
  const [call] = calls;
  const opens2 = opensAsPrompt(text) && !isInterface(module.path);
  const isNamed = names.some((name) => isPromptName(name) || isPromptConstant(name)) || isPromptName(beside);
  const isWithin = (returned || names.length > 0) && scope.path.some((name) => isPromptName(name) && !isView(name, module));
  const described2 = isToolText([...scope.path, ...names]);
  const all = [
    ["message", kind === "request"],
    ["name", isNamed],
    ["scope", isWithin],
    ["tool", described2],
    ["tool", opensAsTool(text)],
    ["flow", flows(candidate, isNamed || isWithin ? flow.asked : flow.named)],
    ["file", isPromptPath(module.path)],
    ["opening", opens2 || opensAsPrompt(text) && call !== void 0 && asks(call)]
  ];
  return all.flatMap(([why, holds]) => holds ? [why] : []);
}
function flows({ parts, names, scope, returned }, flow) {
  if (parts.some((part) => part.exprs.some((expr) => flow.holds(expr)))) return true;
  return names.length > 0 && flow.reaches(scope, names.join(".")) || returned && flow.returns(scope);
}
function isForPeople({ names, calls }, { path }, isForTool, text) {
  const last = names.at(-1) ?? "";
  const [call] = calls;
  return last === "__doc__" || call !== void 0 && SHOWS.test(call.name) || OF_A_FIELD.test(last) || LABELS.test(last) && !isPromptPath(path) && !isForTool && !(last === "query" && opensAsPrompt(text));
}
function documentsRoute({ names }) {
  return names.includes("responses") && names.some((name) => /^examples?$/.test(name));
}
function isView(name, { path }) {
  return isInterface(path) && /^[A-Z][a-z]/.test(name);
}
var ESCAPE = "\x1B[";
function isProse(text) {
  if (text.includes(ESCAPE)) return false;
  const words = text.match(new RegExp("(?:^|\\s)[^\\s\\p{L}]{0,10}\\p{L}{2,}", "gu"))?.length ?? 0;
  return words >= 6 && !isCode(text) || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{12}/u.test(text);
}
function isCode(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const statements = lines.filter(
    (line) => /;\s*$|^\s*(?:import|const|let|var|def|function|export)\s|^\s*\}\)?;?\s*$/.test(line)
  );
  return lines.length > 3 && statements.length > lines.length / 2;
}

// src/source/detect/asks-people.ts
var LIBRARY = /^(?:@inquirer\/|@clack\/|@topcli\/prompts|inquirer\b|enquirer\b|prompts(?:\.|$)|prompt-sync\b|promptly\b|questionary\.|InquirerPy\.|PyInquirer\.|rich\.prompt\.|prompt_toolkit\.(?:shortcuts\.)?(?:prompt|confirm|\w+_dialog|PromptSession)\b|(?:click|typer)\.(?:prompt|confirm)$)/;
var OWN2 = /(?:^|[./])(?:(?:prompts?|prompter|dialogs?|interactive)(?:\.[cm]?[jt]s)?\.(?:default\.)?(?:confirm|select|multiselect|checkbox|input|number|password|rawlist|expand)|(?:dialogs?|interactive)(?:\.[cm]?[jt]s)?\.\w*[pP]rompt)$/;
function asksPeople(imported2, name) {
  if (imported2 !== void 0 && (LIBRARY.test(imported2) || OWN2.test(imported2))) return true;
  return /(?:^|\.)(?:request|emit|show|ask)\w*(?:Consent|Confirmation)\w*$/.test(name);
}

// src/source/detect/shown-names.ts
var ADDS2 = /\.(?:unshift|sort|reverse)$/;
var THROWN = /^[\s\S]*\b(?:throw|raise|assert)\b([^;]{0,400})$/;
var COMMENT = /^\s*\*|(?:^|\s)(?:\/[/*]|#)[^'"`]*$/;
var BOUND = /^\s*(?::[^=\n;]{0,200})?(?:[-+*%]|\?\?|\|\|)?=(?![=>])/;
var MOST7 = 5e4;
var MOST_CHARACTERS2 = 2e5;
var Uses2 = class {
  module;
  /** Names that something else is made of, or done with, than what is shown. */
  kept = /* @__PURE__ */ new Map();
  /** Names that are shown, themselves or in what they become. */
  shown = /* @__PURE__ */ new Map();
  /** By what a name becomes, the names that it is made of. */
  madeOf = /* @__PURE__ */ new Map();
  /** The offsets of all names that are seen. */
  seen = /* @__PURE__ */ new Set();
  functions = /* @__PURE__ */ new Map();
  shows;
  left = MOST7;
  constructor(module, shows) {
    this.module = module;
    this.shows = shows;
    this.index(module.root);
    this.scope(module.root);
    for (const into of ["kept", "shown"])
      for (const [scope, targets] of [...this.names(into)])
        for (const target of [...targets]) this.spread({ scope, target }, into);
  }
  /** A name that nothing is done with yet is not shown either. */
  areShown(held) {
    return this.left > 0 && !isIn(this.kept, held) && this.areSeen(held) && isIn(this.shown, held);
  }
  /** Whether the code has no use of a name beside those that were looked at, and those that throw it. */
  areSeen(held) {
    const { scope, target } = held;
    const { text } = this.module;
    const from = scope.define?.from ?? 0;
    const to = scope.define?.to ?? text.length;
    if (to - from > MOST_CHARACTERS2) return false;
    const code = text.slice(from, to);
    return usesIn(code, target).every((index) => {
      if (this.seen.has(from + index) || BOUND.test(code.slice(index + target.length, index + target.length + 240)))
        return true;
      const before = code.slice(Math.max(0, index - 500), index);
      const line = before.slice(before.lastIndexOf("\n") + 1);
      if (COMMENT.test(line)) return true;
      if (!isThrown(before)) return /\b(?:let|var|const)\s+$/.test(before);
      addTo2(this.shown, held);
      return true;
    });
  }
  index(scope) {
    const name = scope.define?.name ?? "";
    if (scope.kind === "function" && name !== "") appendTo(this.functions, name, scope);
    for (const child of scope.children) this.index(child);
  }
  scope(scope) {
    for (const [target, versions] of scope.versions) {
      const into = target.includes(".") || scope.kind === "class" ? void 0 : { scope, target };
      for (const { value } of versions) this.look(value, scope, into ?? "kept");
    }
    for (const value of scope.returns) this.look(value, scope, "kept");
    for (const value of scope.does) this.look(value, scope, "kept");
    for (const { value } of scope.define?.params ?? []) if (value) this.look(value, scope, "kept");
    for (const child of scope.children) this.scope(child);
  }
  /** @param into what becomes of an expression */
  look(expr, scope, into) {
    if (this.left-- <= 0) return;
    if (expr.kind === "name") {
      this.name(expr, scope, into);
      return;
    }
    if (expr.kind !== "call") {
      const inner = expr.kind === "other" && expr.mute ? "shown" : into;
      for (const [, each] of innerOf(expr)) this.look(each, scope, inner);
      return;
    }
    if (expr.on?.kind === "name" && ADDS2.test(expr.name)) {
      this.seen.add(expr.on.from);
      for (const { value } of expr.args) this.look(value, scope, heldIn(expr.on.name, scope) ?? "kept");
      return;
    }
    const becomes = this.shows(expr) ? "shown" : makingOf(expr, this.module.language) ? into : "kept";
    if (expr.on) this.look(expr.on, scope, becomes);
    expr.args.forEach(({ name, value }, i) => {
      this.look(value, scope, becomes === "kept" ? this.param(expr, name, i) ?? becomes : becomes);
    });
  }
  /** The parameter of a function of this module that an argument becomes. */
  param(call, name, index) {
    const [scope, ...more] = this.functions.get(call.name) ?? [];
    const params = scope?.define?.params;
    const param = more.length > 0 ? void 0 : name === void 0 ? params?.[index] : params?.find((p) => p.name === name);
    return scope && param && param.keys === void 0 ? { scope, target: param.name } : void 0;
  }
  name({ name, from }, scope, into) {
    this.seen.add(from);
    const held = heldIn(name, scope);
    if (held) this.note(held, into);
  }
  note(held, into) {
    if (into === "kept") {
      addTo2(this.kept, held);
      return;
    }
    if (into === "shown") {
      addTo2(this.shown, held);
      return;
    }
    const made2 = this.madeOf.get(into.scope) ?? /* @__PURE__ */ new Map();
    this.madeOf.set(into.scope, made2);
    appendTo(made2, into.target, held);
  }
  /** What is kept keeps what it is made of, and what is shown shows it. */
  spread(held, into) {
    const open = [held];
    for (let each = open.pop(); each; each = open.pop())
      for (const inner of this.madeOf.get(each.scope)?.get(each.target) ?? []) {
        if (isIn(this.names(into), inner)) continue;
        this.note(inner, into);
        open.push(inner);
      }
  }
  names(into) {
    return into === "kept" ? this.kept : this.shown;
  }
};
function usesIn(code, name) {
  const found = [];
  for (let at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + name.length)) {
    const [before, after] = [code[at - 1] ?? "", code[at + name.length] ?? ""];
    if (!/[\w$.'"/`]/.test(before) && !/[\w$]/.test(after)) found.push(at);
  }
  return found;
}
function addTo2(names, { scope, target }) {
  names.set(scope, (names.get(scope) ?? /* @__PURE__ */ new Set()).add(target));
}
function isIn(names, { scope, target }) {
  return names.get(scope)?.has(target) ?? false;
}
function isThrown(code) {
  const thrown = THROWN.exec(code)?.[1];
  if (thrown === void 0 || !thrown.includes("\n")) return thrown !== void 0;
  return (thrown.match(/[([{]/g)?.length ?? 0) > (thrown.match(/[)\]}]/g)?.length ?? 0);
}
function heldIn(name, scope) {
  const [target = ""] = name.split(".");
  for (let each = scope; each; each = each.parent)
    if (each.versions.has(target) || each.define?.params.some((param) => param.name === target))
      return { scope: each, target };
  return void 0;
}

// src/source/detect/people.ts
var SHOWS3 = /(?:^|\.)(?:print|pprint|log|debug|info|warn|warning|error|exception|critical|fatal|echo|secho|alert|confirm|toast|fail|\w*[sS]nackbar|(?:\w+)?(?:Error|Exception)|(?:log|warn|print|show)(?:[A-Z]|_[a-z])\w*)$/;
function peopleIn(module) {
  let uses;
  let inAll;
  return {
    isShownBy: (call) => isShownBy(call, module),
    isAskedBy: (call) => isAskedBy(call, module),
    readsAll(scope, names) {
      const held = heldBy(scope, names);
      if (!held || !seesAll(held, module, () => inAll ??= namesIn4(module.text))) return false;
      uses ??= new Uses2(module, (call) => isShownBy(call, module));
      return uses.areShown(held);
    }
  };
}
function isShownBy(call, module) {
  return SHOWS3.test(call.name) || isAskedBy(call, module);
}
function isAskedBy({ name }, { root }) {
  return asksPeople(importedAs(name, root.imports), name);
}
function heldBy(scope, names) {
  for (let length = names.length; length > 0; length--) {
    const target = names.slice(0, length).join(".");
    if (scope.versions.has(target)) return { scope, target };
  }
  return void 0;
}
function seesAll({ scope, target }, { language, path }, names) {
  if (languageOf(path)) return false;
  if (target.includes(".") || scope.kind === "class") return false;
  if (scope.kind === "function") return true;
  if (language !== "javascript") return false;
  const { uses, exported } = names();
  return (uses.get(target) ?? 0) > 1 && exported !== "unknown" && !exported.has(target);
}
var NAME = /(?<![\w$.])[A-Za-z_$][\w$]*/g;
var EXPORT = /\bexport\s{1,9}(?:declare\s{1,9})?(?:const|let|var|default)\s{1,9}([\w$]+)|\bexport\s{0,9}\{([^{}]*)\}/g;
function namesIn4(text) {
  const uses = /* @__PURE__ */ new Map();
  for (const [name] of text.matchAll(NAME)) uses.set(name, (uses.get(name) ?? 0) + 1);
  if (/\bexports\b/.test(text)) return { uses, exported: "unknown" };
  const exported = /* @__PURE__ */ new Set();
  for (const [, one, list = ""] of text.matchAll(EXPORT))
    for (const name of one === void 0 ? list.match(NAME) ?? [] : [one]) exported.add(name);
  return { uses, exported };
}

// src/source/fold/piece.ts
function certainText(pieces) {
  const [only] = pieces;
  if (only?.kind === "text" && pieces.length === 1) return only.spelled.text;
  return pieces.map((piece) => {
    if (piece.kind === "text") return piece.spelled.text;
    if (piece.kind === "branch") return longestOf(piece.options.map(certainText));
    return piece.kind === "loop" ? certainText(piece.body) : " ";
  }).join("");
}
function alwaysText(piece) {
  if (piece.kind === "text") return /\S/.test(piece.spelled.text);
  if (piece.kind === "branch") return piece.options.length > 0 && piece.options.every((option) => option.some(alwaysText));
  return piece.kind === "loop" && piece.least === 1 && piece.body.some(alwaysText);
}
function longestOf(texts) {
  return texts.reduce((longest, text) => text.length > longest.length ? text : longest, "");
}
function mapTexts(pieces, divide) {
  return pieces.flatMap((piece) => {
    if (piece.kind === "text") return divide(piece);
    if (piece.kind === "branch") return [{ ...piece, options: piece.options.map((option) => mapTexts(option, divide)) }];
    return piece.kind === "loop" ? [{ ...piece, body: mapTexts(piece.body, divide) }] : [piece];
  });
}
function stretch(piece, start, end) {
  return end > start ? [{ ...piece, spelled: sliceOf(piece.spelled, start, end) }] : [];
}
function branch(options) {
  const [first, ...rest] = options;
  if (!first) return [];
  if (rest.length === 0) return first;
  const isText2 = options.every((option) => option.every((piece) => piece.kind === "text"));
  return isText2 && new Set(options.map(certainText)).size === 1 ? first : [{ kind: "branch", options }];
}

// src/source/fold/trim-text.ts
var CONTROLS = "\x85";
function trimmed(pieces, ends, blanks = isSpace) {
  const all = [...pieces];
  while (ends !== "end" && all[0]?.kind === "text") {
    const { text } = all[0].spelled;
    let start = 0;
    while (start < text.length && blanks(text[start] ?? "")) start++;
    all.splice(0, 1, ...stretch(all[0], start, text.length));
    if (start < text.length) break;
  }
  for (let last = all.at(-1); ends !== "start" && last?.kind === "text"; last = all.at(-1)) {
    const { text } = last.spelled;
    let end = text.length;
    while (end > 0 && blanks(text[end - 1] ?? "")) end--;
    all.splice(-1, 1, ...stretch(last, 0, end));
    if (end > 0) break;
  }
  return all;
}
function isSpace(char) {
  return /\s/.test(char) || CONTROLS.includes(char);
}

// src/source/fold/indent-text.ts
function dedented(pieces) {
  const lines = linesOf(pieces);
  const margins = lines.filter((line) => !isBlank(line)).map(marginOf);
  const margin = margins.reduce(
    (shared, each) => shared === void 0 ? each : sharedStart(shared, each),
    void 0
  );
  return lines.flatMap((line) => isBlank(line) ? breakOf(line) : without(line, margin?.length ?? 0));
}
function cleaned2(pieces) {
  const [first = [], ...rest] = linesOf(pieces);
  const margins = rest.filter((line) => !isBlank(line)).map((line) => marginOf(line).length);
  const margin = smallest(margins, 0);
  const all = [
    ...trimmed(first, "start", (char) => char === " " || char === "	"),
    ...rest.flatMap((line) => without(line, margin))
  ];
  return withoutEmptyEnds(all);
}
function unindented(pieces) {
  const lines = linesOf(pieces);
  const margins = lines.filter((line) => !isBlank(line)).map((line) => marginOf(line).length).filter((margin2) => margin2 > 0);
  const margin = smallest(margins, 0);
  return trimmed(
    lines.flatMap((line) => without(line, margin)),
    "both"
  );
}
function indented2(pieces, { text, from }) {
  return linesOf(pieces).flatMap((line) => {
    const [first] = line;
    if (isBlank(line) || text === "" || first?.kind !== "text") return line;
    return [{ ...first, spelled: { text, marks: [[0, from]] } }, ...line];
  });
}
function linesOf(pieces) {
  const lines = [[]];
  for (const piece of pieces) {
    if (piece.kind !== "text") {
      lines.at(-1)?.push(piece);
      continue;
    }
    const { text } = piece.spelled;
    let at = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", at)) {
      lines.at(-1)?.push(...stretch(piece, at, end + 1));
      lines.push([]);
      at = end + 1;
    }
    lines.at(-1)?.push(...stretch(piece, at, text.length));
  }
  return lines;
}
function isBlank(line) {
  return line.every((piece) => piece.kind === "text" && piece.spelled.text.trim() === "");
}
function breakOf(line) {
  const last = line.at(-1);
  if (last?.kind !== "text" || !last.spelled.text.endsWith("\n")) return [];
  return stretch(last, last.spelled.text.length - 1, last.spelled.text.length);
}
function marginOf([first]) {
  return first?.kind === "text" ? /^[ \t]*/.exec(first.spelled.text)?.[0] ?? "" : "";
}
function sharedStart(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}
function without(line, margin) {
  const [first, ...rest] = line;
  if (first?.kind !== "text") return line;
  const has = Math.min(margin, marginOf(line).length);
  return [...stretch(first, has, first.spelled.text.length), ...rest];
}
function withoutEmptyEnds(pieces) {
  const lines = linesOf(pieces);
  while (lines.length > 0 && isBlank(lines[0] ?? [])) lines.shift();
  while (lines.length > 0 && isBlank(lines.at(-1) ?? [])) lines.pop();
  return trimmed(lines.flat(), "end", (char) => char === "\n");
}

// src/source/fold/change-text.ts
function changed(how, of, call) {
  const said = call.args[0]?.value;
  const given = said?.kind === "text" ? said.spelled.text : void 0;
  switch (how) {
    case "same":
      return of;
    case "strip":
      return trimmed(of, "both", amongst(given));
    case "lstrip":
      return trimmed(of, "start", amongst(given));
    case "rstrip":
      return trimmed(of, "end", amongst(given));
    case "dedent":
      return dedented(of);
    case "cleandoc":
      return cleaned2(of);
    case "unindent":
      return unindented(of);
    case "indent":
      return indented2(of, indentOf(call));
    case "upper":
      return inCase(of, (text) => text.toUpperCase());
    case "lower":
      return inCase(of, (text) => text.toLowerCase());
    case "removeprefix":
      return without2(of, given ?? "", "start");
    case "removesuffix":
      return without2(of, given ?? "", "end");
    default:
      return void 0;
  }
}
function amongst(chars) {
  return chars === void 0 ? void 0 : (char) => chars.includes(char);
}
function inCase(of, change) {
  return mapTexts(of, (piece) => {
    const text = change(piece.spelled.text);
    return [text.length === piece.spelled.text.length ? { ...piece, spelled: { ...piece.spelled, text } } : piece];
  });
}
function without2(of, said, end) {
  const piece = end === "start" ? of[0] : of.at(-1);
  if (piece?.kind !== "text" || said === "") return [...of];
  const { text } = piece.spelled;
  if (end === "start")
    return text.startsWith(said) ? [...stretch(piece, said.length, text.length), ...of.slice(1)] : [...of];
  return text.endsWith(said) ? [...of.slice(0, -1), ...stretch(piece, 0, text.length - said.length)] : [...of];
}
function indentOf({ args }) {
  const said = args.find(({ name }) => name === "prefix") ?? args[1];
  return said?.value.kind === "text" ? { text: said.value.spelled.text, from: said.value.from } : { text: "", from: 0 };
}

// src/source/fold/format-text.ts
var FIELD2 = /\{\{|\}\}|\{([\w.[\]]{0,200})(?:![ars])?(?::(?:[^{}\n]|\{\w{0,99}\}){0,99})?\}/g;
var DOLLAR = /\$\$|\$(?:([A-Za-z_]\w{0,99})|\{([A-Za-z_]\w{0,99})\})/g;
var PERCENT = /%(?:\((\w{1,100})\)|)[-+ #0]{0,5}(?:\d{0,12}|\*)(?:\.(?:\d{0,12}|\*))?([sdifrxceEgG%])/g;
function formatted(pieces, field) {
  let next = 0;
  return divided2(
    pieces,
    FIELD2,
    (found) => {
      const [, name] = found;
      return name === "" ? String(next++) : name;
    },
    field
  );
}
function percented(pieces, field) {
  let next = 0;
  return divided2(
    pieces,
    PERCENT,
    ([all, name]) => {
      if (all.endsWith("%")) return void 0;
      if (name === void 0) next += all.split("*").length - 1;
      return name ?? String(next++);
    },
    field
  );
}
function dollared(pieces, field) {
  return divided2(pieces, DOLLAR, ([, name, braced]) => name ?? braced, field);
}
function replaced(pieces, from, to, once) {
  if (from === "") return [...pieces];
  let left = once ? 1 : Number.POSITIVE_INFINITY;
  return mapTexts(pieces, (piece) => {
    const parts = [];
    let at = 0;
    const { text } = piece.spelled;
    for (let found = text.indexOf(from); found !== -1 && left > 0; found = text.indexOf(from, at)) {
      append(parts, [...stretch(piece, at, found), ...to]);
      at = found + from.length;
      left--;
    }
    return [...parts, ...stretch(piece, at, text.length)];
  });
}
function divided2(pieces, pattern, nameOf4, field) {
  return mapTexts(pieces, (each) => {
    const piece = { ...each, syntax: void 0 };
    const parts = [];
    let at = 0;
    for (const found of piece.spelled.text.matchAll(pattern)) {
      const end = found.index + found[0].length;
      const name = nameOf4(found);
      parts.push(...stretch(piece, at, found.index));
      if (name === void 0) parts.push(...stretch(piece, end - 1, end));
      else append(parts, field(name, found[0], sourceAt(piece.spelled, found.index), piece.module));
      at = end;
    }
    return [...parts, ...stretch(piece, at, piece.spelled.text.length)];
  });
}

// src/source/fold/given-for.ts
var known5 = /* @__PURE__ */ new WeakMap();
function givenFor(call, name) {
  const given = known5.get(call) ?? givenTo2(call);
  known5.set(call, given);
  return /^\d+$/.test(name) ? given.numbered[Number(name)] : given.named.get(name);
}
function givenTo2({ args }) {
  const all = args.flatMap(
    ({ name, value }) => value.kind === "list" && name === void 0 ? value.items.map((item) => ({ name, value: item })) : [{ name, value }]
  );
  const named3 = /* @__PURE__ */ new Map();
  const add2 = (name, value) => {
    if (name !== void 0 && !named3.has(name)) named3.set(name, value);
  };
  for (const { name, value } of all) add2(name, value);
  for (const { value } of all) if (value.kind === "map") for (const { key, value: of } of value.entries) add2(key, of);
  return { numbered: all.flatMap(({ name, value }) => name === void 0 ? [value] : []), named: named3 };
}

// src/source/fold/number-of.ts
var DEEPEST8 = 20;
function numberOf(expr, place, open, depth = 0) {
  if (!expr || depth > DEEPEST8) return void 0;
  switch (expr.kind) {
    case "constant":
      return typeof expr.value === "number" ? expr.value : void 0;
    case "name": {
      const given = argumentOf(expr.name, place);
      if (given) return numberOf(given.value, given.place, open, depth + 1);
      const found = resolve(expr.name, expr.from, place.scope, place.module, open);
      return found && numberOf(found.expr, { ...place, scope: found.scope, module: found.module }, open, depth + 1);
    }
    case "call": {
      if (expr.name !== "*") return void 0;
      const [one, other] = [expr.on, expr.args[0]?.value].map((of) => numberOf(of, place, open, depth + 1));
      return one === void 0 || other === void 0 ? void 0 : one * other;
    }
    default:
      return void 0;
  }
}

// src/source/fold/list-of.ts
var DEEPEST9 = 60;
function listOf(expr, place, open, budget) {
  return new Listing(open, budget).of(expr, place, 0);
}
var Listing = class {
  open;
  budget;
  /** What names stand for that are being followed: a name may stand for itself, as in `self.items = items`. */
  around = /* @__PURE__ */ new Set();
  constructor(open, budget) {
    this.open = open;
    this.budget = budget;
  }
  of(expr, place, depth) {
    if (depth > DEEPEST9 || this.budget.steps < 0) {
      this.budget.cut ??= { module: place.module, from: expr.from };
      return void 0;
    }
    switch (expr.kind) {
      case "list":
        return this.all(expr.items, place, depth);
      case "name":
        return this.named(expr, place, depth);
      case "joined":
        return this.joined(expr.parts, place, depth);
      case "call":
        return this.made(expr, place, depth);
      default:
        return void 0;
    }
  }
  /** An item that is the name of a list was spread into this one. */
  all(items, place, depth) {
    this.budget.steps -= items.length;
    return items.flatMap((item) => {
      if (item.kind === "call" && item.name === "..." && item.on) return this.spread(item.on, place, depth);
      return item.kind === "name" && this.of(item, place, depth + 1) || [{ expr: item, place }];
    });
  }
  spread(list, place, depth) {
    const { from, to } = list;
    return this.of(list, place, depth + 1) ?? [{ expr: { kind: "maybe", from, to, value: list, loop: true }, place }];
  }
  named(expr, place, depth) {
    const given = argumentOf(expr.name, place);
    if (given) return this.of(given.value, given.place, depth + 1);
    const found = resolve(expr.name, expr.from, place.scope, place.module, this.open);
    if (!found || this.around.has(found.expr)) return void 0;
    this.around.add(found.expr);
    const items = this.of(found.expr, { ...place, scope: found.scope, module: found.module }, depth + 1);
    this.around.delete(found.expr);
    return items;
  }
  joined(parts, place, depth) {
    const lists = parts.map((part) => this.of(part, place, depth + 1));
    return lists.every((list) => list !== void 0) ? lists.flat() : void 0;
  }
  made(call, place, depth) {
    const { on, args } = call;
    const last = call.name.slice(call.name.lastIndexOf(".") + 1);
    const [first] = args;
    if (last === "concat" && on) return this.joined([on, ...args.map(({ value }) => value)], place, depth);
    if (last === "filter" && on) return this.of(on, place, depth + 1)?.filter(({ expr }) => !isNothing(expr));
    const [, second] = args;
    if (call.name === "filter" && !on && second)
      return this.of(second.value, place, depth + 1)?.filter(({ expr }) => !isNothing(expr));
    if (/^(?:list|tuple)$/.test(call.name) && first) return this.of(first.value, place, depth + 1);
    const counted = numbered(call, (times) => numberOf(times, place, this.open));
    if (counted) return this.repeated(counted.times, counted.of, place, depth);
    return last === "map" && on && first?.value.kind === "lambda" ? this.mapped(on, first.value, place, depth) : void 0;
  }
  /** As often as a number says; undefined where that is more than is listed. */
  repeated(times, of, place, depth) {
    const items = of.kind === "list" ? this.of(of, place, depth + 1) : [{ expr: of, place }];
    this.budget.steps -= times * (items?.length ?? 1);
    return items && this.budget.steps >= 0 ? Array.from({ length: times }, () => items).flat() : void 0;
  }
  /** What a function makes of every item; of a list that is not known it makes one that comes as often as it likes. */
  mapped(on, { define }, place, depth) {
    const scope = scopeFor(define);
    const [value, ...more] = scope?.returns ?? [];
    if (!scope || !value || more.length > 0) return void 0;
    const items = this.of(on, place, depth + 1);
    const { from, to } = value;
    if (!items) return [{ expr: { kind: "maybe", from, to, value, loop: true }, place: { ...place, scope } }];
    return items.map((item) => {
      const args = [{ name: void 0, value: item.expr }];
      const call = { kind: "call", from, to, name: "", on: void 0, args };
      const given = new Map([...place.given ?? [], [scope, { call, place: item.place }]]);
      const expr = item.expr.kind === "maybe" ? { ...item.expr, value } : value;
      return { expr, place: { ...place, scope, given } };
    });
  }
};
function isNothing(expr) {
  if (expr.kind === "constant") return !expr.value;
  return expr.kind === "text" && expr.spelled.text === "" || expr.kind === "name" && expr.name === "undefined";
}
var MOST8 = 1e4;
function numbered({ name, on, args, from, to }, number) {
  const [first, second] = args.map(({ value }) => value);
  const nothing2 = { kind: "constant", from, to, value: null };
  const found = (times, of) => {
    const count = Math.trunc(number(times) ?? -1);
    return count >= 0 && count <= MOST8 ? { times: count, of } : void 0;
  };
  if (name === "range") {
    const less = second ? number(first) ?? Number.NaN : 0;
    if (args.length > 2 || Number.isNaN(less)) return void 0;
    const all = found(second ?? first, nothing2);
    return all && { ...all, times: Math.max(0, all.times - less) };
  }
  if (name === "*" && on?.kind === "list") return found(first, on);
  if (/(?:^|\.)(?:keys|entries)$/.test(name) && on?.kind === "call") return numbered(on, number);
  if (name === "Array") return found(first, nothing2);
  if (name === "Array.from" && first?.kind === "map")
    return found(first.entries.find(({ key }) => key === "length")?.value, nothing2);
  return /(?:^|\.)fill$/.test(name) && on?.kind === "call" && /^(?:new )?Array$/.test(on.name) && first ? found(on.args[0]?.value, first) : void 0;
}

// src/source/fold/repeated.ts
function repeatedBy(times, pieces, at, budget) {
  if (times === void 0) return [{ kind: "loop", body: pieces, ...at }];
  const count = Math.max(0, Math.trunc(times));
  budget.characters -= certainText(pieces).length * count;
  budget.steps -= pieces.length * count;
  if (!(budget.characters >= 0 && budget.steps >= 0)) return void 0;
  return Array.from({ length: count }, () => pieces).flat();
}

// src/source/fold/slot.ts
function slotOf(expr, { module }) {
  const source = module.text.slice(expr.from, Math.min(expr.to, expr.from + 200));
  const name = expr.kind === "name" ? expr.name : source.replace(/^\$?\{|\}$/g, "").trim().slice(0, 64);
  const raw = expr.kind === "name" ? `{${expr.name}}` : source.slice(0, 64);
  return [{ kind: "slot", name, raw, from: expr.from, module }];
}
function shown(value, language) {
  if (typeof value === "number" || typeof value === "string") return String(value);
  if (language === "python") return value === null ? "None" : value ? "True" : "False";
  return String(value);
}
function saysMore(pieces) {
  return pieces.length === 0 || pieces.some((piece) => piece.kind !== "slot");
}
function isSentence(text) {
  return text.length > 40 && (text.match(/\S\s+\S/g)?.length ?? 0) > 4;
}

// src/source/fold/replacing.ts
function replacing2({ args: [from, to] }, of, once, at, read) {
  if (!from || !to) return of;
  const into = read(to.value);
  if (from.value.kind === "text") return replaced(of, from.value.spelled.text, into, once);
  return [
    { kind: "loop", body: of, least: 1, ...at },
    { kind: "loop", body: into, ...at }
  ];
}
function joinParted(of, { between, read, ...at }, budget) {
  const letters = lettersOf(of, between);
  if (letters) return joinLetters(read(letters), between, at, budget);
  if (of.kind !== "call" || !of.on || !of.name.endsWith("split")) return void 0;
  const [by] = of.args;
  return by?.value.kind === "text" ? replaced(read(of.on), by.value.spelled.text, between, false) : void 0;
}
var LONG = 20;
function lettersOf(of, between) {
  const [only, ...more] = of.kind === "list" ? of.items : [];
  if (only?.kind === "name" && more.length === 0) return certainText(between).length > LONG ? only : void 0;
  if (of.kind === "name" || of.kind === "text" || of.kind === "joined") return of;
  if (of.kind !== "call") return void 0;
  const [first, ...others] = of.args;
  const isSplit = of.name.endsWith("split") && first?.value.kind === "text" && first.value.spelled.text === "";
  if (isSplit) return of.on;
  return /^(?:Array\.from|list|tuple)$/.test(of.name) && others.length === 0 ? first?.value : void 0;
}
function joinLetters(text, between, at, budget) {
  const letters = [...certainText(text)].length;
  if (!saysMore(text) || letters === 0) return void 0;
  const more = repeatedBy(letters - 1, between, at, budget);
  return more && [...text, ...more];
}

// src/source/fold/joined.ts
var DEEPEST10 = 50;
function joined3(expr, making, place, joining2, around2 = []) {
  const { budget, open, cut: cut2 } = joining2;
  const lists = listsOf(making.of, place, open);
  if (lists) {
    const [isItself, isTooDeep] = [around2.includes(lists.held), around2.length > DEEPEST10 || budget.steps-- < 0];
    const inside = [...around2, lists.held];
    const each = (of) => joined3(expr, { ...making, of }, lists.at, joining2, inside);
    return isItself ? slotOf(expr, place) : isTooDeep ? cut2(expr, place) : branch(lists.options.map(each));
  }
  return ofOneList(expr, making, place, joining2);
}
function ofOneList(expr, making, place, { budget, open, one, looped, cut: cut2 }) {
  const between = one(making.between, place);
  const letters = { between, from: expr.from, module: place.module, read: (of) => one(of, place) };
  const parted = joinParted(making.of, letters, budget);
  const items = making.of.kind === "list" && parted ? void 0 : listOf(making.of, place, open, budget);
  if (!items) return parted ?? slotOf(expr, place);
  const pieces = [];
  for (const [i, { expr: item, place: at }] of items.entries()) {
    if (budget.steps < 0) return cut2(expr, place);
    const inner = { ...at, depth: place.depth };
    const lead = i === 0 ? [] : between;
    if (item.kind === "maybe") {
      const body = [...lead, ...one(item.value, inner)];
      append(pieces, item.loop ? looped(item, body, inner) : branch([body, []]));
    } else append(pieces, [...lead, ...one(item, inner)]);
  }
  return pieces;
}
function listsOf(expr, place, open) {
  const isGiven3 = expr.kind === "name" && argumentOf(expr.name, place) !== void 0;
  const named3 = expr.kind === "name" && !isGiven3 ? resolve(expr.name, expr.from, place.scope, place.module, open) : void 0;
  const held = named3?.expr ?? expr;
  if (held.kind !== "either") return void 0;
  const at = named3 ? { ...place, scope: named3.scope, module: named3.module } : place;
  return { held, options: held.options, at };
}

// src/source/literal-json.ts
var DEEPEST11 = 40;
function literalOf(expr, depth = 0) {
  if (depth > DEEPEST11) return void 0;
  switch (expr.kind) {
    case "text":
      return { value: expr.spelled.text };
    case "constant":
      return { value: expr.value };
    case "joined": {
      const parts = expr.parts.map((part) => literalOf(part, depth + 1));
      const isText2 = parts.every((part) => typeof part?.value === "string");
      return isText2 ? { value: parts.map((part) => part?.value).join("") } : void 0;
    }
    case "list": {
      const items = expr.items.map((item) => literalOf(item, depth + 1));
      return items.every((item) => item !== void 0) ? { value: items.map((item) => item?.value) } : void 0;
    }
    case "map": {
      const entries = expr.entries.map(({ key, value }) => ({ key, found: literalOf(value, depth + 1) }));
      if (!entries.every(({ key, found }) => key !== void 0 && found !== void 0)) return void 0;
      return { value: Object.fromEntries(entries.map(({ key = "", found }) => [key, found?.value])) };
    }
    default:
      return void 0;
  }
}
function writtenOut(expr) {
  const value = expr.kind === "text" || expr.kind === "joined" ? literalOf(expr)?.value : void 0;
  return typeof value === "string" ? value : void 0;
}
function schemaIn(expr) {
  const value = expr && literalOf(expr)?.value;
  const isSchema2 = typeof value === "object" && value !== null && !Array.isArray(value) && "type" in value;
  return isSchema2 ? JSON.stringify(value) : void 0;
}

// src/source/fold/json-text.ts
function jsonOf(call, place, open) {
  const expr = call.args[0]?.value;
  const { module } = place;
  const found = expr?.kind === "name" ? resolve(expr.name, expr.from, place.scope, module, open) : expr && { expr, module };
  const data = found && literalOf(found.expr);
  const text = data && !isTooWide(call, data.value) ? jsonText(call, data.value) : void 0;
  if (!found || text === void 0) return void 0;
  const { from, to } = found.expr;
  return { spelled: { text, marks: [[0, from]] }, used: { module: found.module, from, to } };
}
function jsonText(call, value) {
  const named3 = entriesOf({ ...call, args: call.args.slice(1) });
  if (call.name === "JSON.stringify") return JSON.stringify(value, null, blanksOf(call.args[2]));
  if (named3.some(({ key = "" }) => !/^(?:indent|ensure_ascii)$/.test(key))) return void 0;
  const indent = blanksOf(
    call.args.find(({ name }) => name === "indent"),
    MOST_BLANKS
  );
  const ascii = entryOf(named3, /^ensure_ascii$/);
  const text = pythonJson(value, indent);
  return ascii?.kind === "constant" && ascii.value === false ? text : text.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function blanksOf(arg, most = 10) {
  if (arg?.value.kind === "text") return arg.value.spelled.text.slice(0, most);
  const count = arg?.value.kind === "constant" ? Number(arg.value.value) : 0;
  return " ".repeat(Math.max(0, Math.min(most, count)));
}
var MOST_BLANKS = 1e5;
var WIDEST = 4 * 2 ** 20;
function isTooWide(call, value) {
  const blanks = blanksOf(
    call.args.find(({ name }) => name === "indent"),
    MOST_BLANKS
  ).length;
  return blanks > 10 && blanks * JSON.stringify(value).length > WIDEST;
}
function pythonJson(value, indent, lead = "\n") {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent === "" ? "" : lead + indent;
  const parts = Array.isArray(value) ? value.map((item) => pythonJson(item, indent, inner)) : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pythonJson(item, indent, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  return indent === "" ? open + parts.join(", ") + close : open + inner + parts.join(`,${inner}`) + lead + close;
}

// src/source/fold/pad-text.ts
function padded(of, width, fill, at, budget) {
  const by = fill === "" ? " " : fill;
  const piece = (text) => ({ kind: "text", spelled: { text, marks: [[0, at.from]] }, module: at.module });
  if (width === void 0) return [...of, { kind: "loop", body: [piece(by)], ...at }];
  const missing = Math.trunc(width) - certainText(of).length;
  if (!(missing > 0) || width <= NARROW && of.some(({ kind }) => kind === "slot")) return of;
  budget.characters -= missing;
  return budget.characters < 0 ? void 0 : [...of, piece(by.repeat(Math.ceil(missing / by.length)).slice(0, missing))];
}
var NARROW = 20;
var SPEC = /:(?:([^{}])?[<>=^])?[-+ ]?z?#?(0?)(\d{0,12})[,_]?(?:\.(\d{1,12})[fFeEgG%])?/;
var PERCENT2 = /^%(?:\(\w+\))?[-+ #]*(0?)(\d{0,12})(\*?)(?:\.(?:(\d{1,12})|(\*))[feg])?/i;
function widthIn(raw) {
  if (raw.startsWith("{")) return widthBy(raw);
  const [, zero, wide, star, digits, more] = PERCENT2.exec(raw) ?? [];
  if (star || more) return { width: void 0, fill: " " };
  return widest([wide, digits], zero ? "0" : " ");
}
function widthBy(raw) {
  if (raw.indexOf("{", 1) !== -1) return { width: void 0, fill: " " };
  const [, fill, zero, wide, digits] = SPEC.exec(raw) ?? [];
  return widest([wide, digits], fill ?? (zero ? "0" : " "));
}
function widest(said, fill) {
  const width = Math.max(...said.map((each) => Number(each || 0)));
  return width > 0 ? { width, fill } : void 0;
}

// src/source/fold/padded-by.ts
function paddedBy(call, of, place, open, budget) {
  const [width, fill] = call.args.map(({ value }) => value);
  const by = fill?.kind === "text" ? fill.spelled.text : fill ? "." : " ";
  return padded(of, numberOf(width, place, open), by, { from: call.from, module: place.module }, budget);
}
function withoutTabs(call, of, place, open, budget) {
  const size = call.args[0] ? numberOf(call.args[0].value, place, open) : 8;
  const tab = padded([], size, " ", { from: call.from, module: place.module }, budget);
  const tabs = certainText(of).split("	").length - 1;
  budget.characters -= tabs * (size ?? 1);
  return tab && budget.characters >= 0 ? replaced(of, "	", tab, false) : void 0;
}

// src/source/fold/fold.ts
var DEEPEST12 = 60;
var Folder = class {
  /** Every literal that went into a text, also of other files. */
  used = [];
  open;
  around = /* @__PURE__ */ new Set();
  budget;
  constructor(open, budget) {
    this.open = open;
    this.budget = budget;
  }
  fold(expr, scope, module) {
    return this.one(expr, { scope, module, depth: 0 });
  }
  one(expr, place) {
    if (place.depth > DEEPEST12 || this.budget.steps-- < 0 || isCutValue(expr)) return this.cut(expr, place);
    const inner = { ...place, depth: place.depth + 1 };
    const { module } = place;
    switch (expr.kind) {
      case "text":
        this.budget.characters -= expr.spelled.text.length;
        if (this.budget.characters < 0) return this.cut(expr, place);
        this.used.push({ module, from: expr.from, to: expr.to });
        return expr.spelled.text === "" ? [] : [{ kind: "text", spelled: expr.spelled, module }];
      case "constant": {
        const text = shown(expr.value, module.language);
        this.budget.characters -= text.length;
        if (this.budget.characters < 0) return this.cut(expr, place);
        return text === "" ? [] : [{ kind: "text", spelled: { text, marks: [[0, expr.from]] }, module }];
      }
      case "joined":
        return expr.parts.flatMap((part) => this.one(part, inner));
      case "name":
        return this.name(expr, inner);
      case "either":
        return branch(expr.options.map((option) => this.one(option, inner)));
      case "maybe": {
        const body = this.one(expr.value, inner);
        return expr.loop ? this.looped(expr, body, inner) : branch([body, []]);
      }
      case "call":
        return this.call(expr, inner);
      default:
        return slotOf(expr, place);
    }
  }
  get joining() {
    const { open, budget } = this;
    return {
      open,
      budget,
      one: (expr, place) => this.one(expr, place),
      looped: (expr, body, place) => this.looped(expr, body, place),
      cut: (expr, place) => this.cut(expr, place)
    };
  }
  /** What is not followed is a slot, and reported. */
  cut(expr, place) {
    this.budget.cut ??= { module: place.module, from: expr.from };
    return slotOf(expr, place);
  }
  name(expr, place) {
    const argument = argumentOf(expr.name, place);
    if (argument) return this.one(argument.value, { ...argument.place, depth: place.depth });
    const found = resolve(expr.name, expr.from, place.scope, place.module, this.open);
    if (!found || this.around.has(found.expr)) return slotOf(expr, place);
    this.around.add(found.expr);
    const pieces = this.one(found.expr, { ...place, scope: found.scope, module: found.module });
    this.around.delete(found.expr);
    return saysMore(pieces) ? pieces : slotOf(expr, place);
  }
  call(expr, place) {
    const making = makingOf(expr, place.module.language);
    if (!making) return this.returned(expr, place) ?? this.wrapped(expr, place) ?? slotOf(expr, place);
    if (making.how === "join") return joined3(expr, making, place, this.joining);
    if (making.how === "json") return this.json(expr, place);
    const product = making.how === "repeat" ? numberOf(expr, place, this.open) : void 0;
    if (product !== void 0) return this.one({ ...expr, kind: "constant", value: product }, place);
    const of = this.one(making.of, place);
    if (making.how === "pad") return paddedBy(expr, of, place, this.open, this.budget) ?? this.cut(expr, place);
    if (of.every((piece) => piece.kind === "slot")) return slotOf(expr, place);
    const field = (name, raw, from, module) => this.field(expr, { kind: "slot", name, raw, from, module }, place);
    const simply = changed(making.how, of, expr);
    if (simply) return simply;
    const at = { from: expr.from, module: place.module };
    switch (making.how) {
      case "f-string":
        return of.map((piece) => piece.kind === "text" ? { ...piece, syntax: "f-string" } : piece);
      case "format":
        return formatted(of, field);
      case "dollar":
        return dollared(of, field);
      case "percent":
        return percented(of, field);
      case "concat":
        return [...of, ...expr.args.flatMap(({ value }) => this.one(value, place))];
      case "repeat":
        return repeatedBy(numberOf(making.times, place, this.open), of, at, this.budget) ?? this.cut(expr, place);
      case "pattern":
        return [...of, { kind: "loop", body: this.one(making.into, place), ...at }];
      case "tabs":
        return withoutTabs(expr, of, place, this.open, this.budget) ?? this.cut(expr, place);
      default:
        return replacing2(expr, of, making.how === "replace-once", at, (to) => this.one(to, place));
    }
  }
  /** What a function of the module returns, where it is one text. */
  returned(call, place) {
    const key = keyGot(call);
    const found = functionCalled(call, place, this.open);
    const [value, ...more] = found?.scope.returns ?? (key ? [key] : []);
    if (!value || more.length > 0 || this.around.has(value)) return void 0;
    this.around.add(value);
    const given = found && new Map([...place.given ?? [], [found.scope, { call, place }]]);
    const pieces = this.one(value, { ...place, ...found, ...given && { given } });
    this.around.delete(value);
    return pieces.some((piece) => piece.kind !== "slot") ? pieces : void 0;
  }
  /** The argument of an unknown function, if it is a text of some length. It may be sent more than once. What a model answers is another text. */
  wrapped({ name, args, from }, place) {
    if (isAnswer(name.slice(name.lastIndexOf(".") + 1))) return void 0;
    for (const { value } of mayBeWrapped(args)) {
      const body = this.one(value, place);
      if (isSentence(certainText(body))) return [{ kind: "loop", body, least: 1, from, module: place.module }];
    }
    return void 0;
  }
  /** A text for each of what a loop takes, where that is written out; once where it is not known. */
  looped(expr, body, place) {
    const items = expr.over && listOf(expr.over, place, this.open, this.budget);
    const at = { from: expr.from, module: place.module, ...expr.least && { least: expr.least } };
    return repeatedBy(items?.length, body, at, this.budget) ?? this.cut(expr, place);
  }
  /** What an argument puts in the place of a field. An argument that is not certain is a slot by the field's name. */
  field(call, slot, place) {
    const given = givenFor(call, slot.name);
    const named3 = /^\d+$/.test(slot.name) && given?.kind === "name" ? { ...slot, name: given.name } : slot;
    const pieces = given ? this.one(given, place) : [];
    const shown3 = pieces.some((piece) => piece.kind !== "slot") ? pieces : [named3];
    const wide = widthIn(slot.raw);
    return wide ? padded(shown3, wide.width, wide.fill, slot, this.budget) ?? this.cut(call, place) : shown3;
  }
  json(call, place) {
    if (this.budget.characters < 0) return this.cut(call, place);
    const found = jsonOf(call, place, this.open);
    if (!found) return slotOf(call, place);
    this.budget.characters -= found.spelled.text.length;
    if (this.budget.characters < 0) return this.cut(call, place);
    this.used.push(found.used);
    return [{ kind: "text", spelled: found.spelled, module: found.used.module }];
  }
};

// src/source/fold/held-in.ts
var DEEPEST13 = 8;
var MOST9 = 200;
function sent(expr, at, open, read) {
  const parts = expr.kind === "joined" ? expr.parts : [expr];
  return parts.flatMap((part) => {
    const pieces = read(part, at);
    if (saysMore(pieces)) return pieces;
    const body = heldIn2(part, at, open, read);
    return body ? [{ kind: "loop", body, least: 1, from: part.from, module: at.module }] : pieces;
  });
}
function heldIn2(expr, place, open, read) {
  let left = MOST9;
  const sentence = (each, at) => {
    const body = read(each, at);
    return isSentence(certainText(body)) ? body : void 0;
  };
  const look = (each, at, depth) => {
    if (left-- <= 0 || depth > DEEPEST13) return void 0;
    switch (each.kind) {
      case "text":
        return sentence(each, at);
      case "name": {
        const found = sentence(each, at);
        if (found) return found;
        const named3 = resolve(each.name, each.from, at.scope, at.module, open);
        if (named3?.expr.kind !== "call" && named3?.expr.kind !== "other") return void 0;
        return look(named3.expr, { ...at, scope: named3.scope, module: named3.module }, depth + 1);
      }
      case "lambda":
        return first(
          each.define.body.flatMap((of) => of.kind === "returns" ? [of.value] : []),
          at,
          depth
        );
      default:
        if (each.kind === "call" && asks(each) || each.kind === "other" && each.mute) return void 0;
        return first(
          innerOf(each).map(([, inner]) => inner),
          at,
          depth
        );
    }
  };
  const first = (all, at, depth) => {
    for (const each of all) {
      const found = look(each, at, depth + 1);
      if (found) return found;
    }
    return void 0;
  };
  return look(expr, place, 0);
}

// src/source/marks.ts
var MARK = /^(?:#+|\/\/+!?|\/\*+!?|--+|<!--|\*)?[ \t]*promptcost:[ \t]*([^\n]*)/;
var MOST10 = 1e3;
function marksIn(text, comments) {
  if (!text.includes("promptcost:")) return [];
  return comments().flatMap((span) => markIn(text, span) ?? []).slice(0, MOST10);
}
function markIn(text, { from, to }) {
  const said = MARK.exec(text.slice(from, Math.min(to, from + 500)))?.[1];
  if (said === void 0) return void 0;
  const line = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  const [first = "", ...fields] = said.replace(/(?:\*\/|-->)\s*$/, "").trim().split(/\s+/);
  const word = /^[\w-]*/.exec(first)?.[0] ?? "";
  const mark = {
    from,
    to,
    says: word === "prompt" || word === "ignore" ? word : void 0,
    model: void 0,
    callsPerMonth: void 0,
    outputTokens: void 0,
    trails: line.trim() !== "",
    problem: void 0
  };
  if (mark.says === void 0) mark.problem = { problem: "word", word };
  if (mark.says === "prompt") for (const field of fields) take(field, mark);
  return mark;
}
function take(field, mark) {
  const equals = field.indexOf("=");
  const [key, value] = equals === -1 ? [field, ""] : [field.slice(0, equals), field.slice(equals + 1)];
  const number = /^\d{1,12}$/.test(value) ? Number(value) : void 0;
  if (key === "model" && /^[\w./:@-]{1,200}$/.test(value)) mark.model = value;
  else if (key === "calls_per_month" && number !== void 0) mark.callsPerMonth = number;
  else if (key === "output_tokens" && number !== void 0) mark.outputTokens = number;
  else mark.problem ??= { problem: MARK_KEYS.some((known7) => known7 === key) ? "value" : "key", word: key };
}
var MARK_WORDS = ["prompt", "ignore"];
var MARK_KEYS = ["model", "calls_per_month", "output_tokens"];
var NEAR = 12;
function marked(marks, items, text) {
  const found = /* @__PURE__ */ new Map();
  const ordered = marks.length === 0 ? [] : [...items].sort((a, b) => a.from - b.from);
  for (const mark of marks) {
    const about = mark.trails ? onLine(mark, ordered, text) : behind(mark, ordered, text);
    for (const item of about) found.set(item, mark);
    if (about.length === 0) mark.problem ??= { problem: "no-literal", word: mark.says ?? "" };
  }
  return found;
}
function onLine(mark, items, text) {
  const start = text.lastIndexOf("\n", mark.from - 1) + 1;
  const ends = items.filter(({ to }) => to > start && to <= mark.from);
  const starts = items.filter(({ from, to }) => from >= start && from < mark.from && to > mark.from);
  return starts.length > 0 ? starts : ends;
}
function behind(mark, items, text) {
  const first = items.find(({ from }) => from >= mark.to);
  if (!first) return [];
  const between = text.slice(mark.to, Math.min(first.from, mark.to + 1e4));
  const code = between.split("\n").filter((line) => !/^\s*(?:#|\/\/|\*|\/\*|@|$)/.test(line));
  return code.length > NEAR ? [] : items.filter(({ from }) => from === first.from);
}

// src/source/without-parts.ts
function withoutParts(all, module) {
  const ordered = [...all].sort((a, b) => b.used.length - a.used.length || rank(a) - rank(b));
  const holders2 = /* @__PURE__ */ new Map();
  const kept2 = [];
  for (const found of ordered) {
    const own2 = found.used;
    const [first, ...rest] = own2;
    const around2 = first && !found.candidate.whole && [...holders2.get(keyOf(first)) ?? []].find((each) => rest.every((used) => holders2.get(keyOf(used))?.has(each)));
    if (around2 && around2.used.length === own2.length) {
      merge(around2, found);
      continue;
    }
    if (around2 && found.why !== "taken") continue;
    kept2.push(found);
    for (const used of own2) {
      const known7 = holders2.get(keyOf(used)) ?? /* @__PURE__ */ new Set();
      holders2.set(keyOf(used), known7.add(found));
    }
  }
  return kept2.filter(({ used, candidate }) => candidate.written || used.some((each) => each.module === module)).sort((a, b) => a.from - b.from);
}
function keyOf({ module, from }) {
  return `${module.path}\0${from}`;
}
function rank({ candidate }) {
  return candidate.kind === "request" ? 0 : candidate.kind === "tool" ? 1 : candidate.widens ? 2 : 3;
}
function merge(around2, named3) {
  const { candidate } = around2;
  around2.mark ??= named3.mark;
  const isAround = candidate.kind === "request" || candidate.widens;
  const isNamed = isAround && named3.candidate.kind === "text" && !named3.candidate.returned;
  if (isNamed || named3.why === "taken") around2.key ||= named3.name;
  if (named3.why === "taken") around2.why = "taken";
}
function askedFor(taken, requests) {
  const [first] = taken.used;
  if (!first) return void 0;
  return requests.find(({ used }) => used.some((each) => each.module === first.module && each.from === first.from));
}

// src/source/find-prompts.ts
var MOST_STEPS4 = 3e5;
var MOST_CHARACTERS3 = 4 * 2 ** 20;
function promptsIn(module, open, { take: take5 } = {}) {
  const candidates = candidatesIn(module, open);
  const people = peopleIn(module);
  const flow = flowIn(
    module,
    candidates.filter(({ kind, weak }) => kind === "request" && !weak),
    people
  );
  const marks = marked(
    module.marks,
    candidates.filter(({ names: names2 }) => names2.at(-1) !== "__doc__"),
    module.text
  );
  const budget = { steps: MOST_STEPS4 + Math.ceil(module.text.length / 4), characters: 4 * MOST_CHARACTERS3 };
  const requests = [];
  const accepted = candidates.flatMap((candidate) => {
    if (!take5 && !marks.has(candidate) && isShort(candidate, budget)) return [];
    const found = foldOne(candidate, module, open, budget);
    const text = [...found.messages.map(({ pieces }) => certainText(pieces)), ...found.described.map(certainText)].join(
      "\n"
    );
    const mark = marks.get(candidate);
    const isNamed = isNameable(candidate, text) && take5?.takes(found.name);
    const byRules = take5 === void 0 || take5.alsoFound ? judge(candidate, text, module, { flow, people }) : void 0;
    if (candidate.kind === "request") requests.push({ ...found, why: "message", mark });
    const why = isNamed ? "taken" : mark?.says === "prompt" && text.trim() !== "" ? "marked" : byRules;
    return why ? [{ ...found, why, mark }] : [];
  });
  const kept2 = withFurtherUses(
    asWholes(withoutParts(accepted, module), module).map((found) => asAsked(found, requests)),
    module
  );
  const names = take5 ? [...new Set(candidates.filter((each) => each.names.length > 0).map(nameOf2))] : [];
  const isElsewhere = ({ used }) => used.length > 0 && used.every((each) => each.module !== module);
  const elsewhere2 = requests.filter(isElsewhere);
  const borrowed = accepted.filter((each) => each.candidate.kind === "request" && isElsewhere(each));
  const keyed = withKeys([...kept2, ...borrowed]);
  return {
    found: keyed.slice(0, kept2.length),
    elsewhere: elsewhere2,
    borrowed: keyed.slice(kept2.length),
    cut: budget.cut,
    names
  };
}
function isShort({ kind, parts, tool }, budget) {
  const [expr, ...more] = parts[0]?.exprs ?? [];
  if (kind !== "text" || tool || parts.length > 1 || expr?.kind !== "text" || more.length > 0) return false;
  const { length } = expr.spelled.text;
  if (length >= SHORT2 || budget.steps <= 0 || budget.characters < length) return false;
  budget.steps--;
  budget.characters -= length;
  return true;
}
function isNameable({ names, calls, kind }, text) {
  if (text.trim() === "" || names.at(-1) === "__doc__") return false;
  return kind !== "text" || calls.length === 0 || text.trim().length >= ENOUGH2;
}
var ENOUGH2 = 45;
function asAsked(found, requests) {
  const { candidate, why } = found;
  const request = (why === "taken" || why === "marked") && !candidate.asks ? askedFor(found, requests) : void 0;
  if (!request) return found;
  const { asks: asks2, scope } = request.candidate;
  return { ...found, asked: { expr: asks2, scope } };
}
function foldOne(candidate, module, open, budget) {
  const folder = new Folder(open, budget);
  const { scope, tool, parts } = candidate;
  const isAsked2 = candidate.kind === "request" && !candidate.weak;
  const fold = (expr, at) => folder.fold(expr, at.scope, at.module);
  const read = (expr) => isAsked2 ? sent(expr, { scope, module }, open, fold) : fold(expr, { scope, module });
  const messages = parts.map(({ role, exprs, ifCertain }) => ({ role, pieces: exprs.flatMap(read), ifCertain })).filter(({ pieces, ifCertain }) => ifCertain ? certainText(pieces).trim() !== "" : pieces.length > 0).map(({ role, pieces }) => ({ role, pieces })).map((message) => candidate.through ? { ...message, pieces: oftener(message.pieces, candidate, module) } : message);
  const texts = tool ? [...tool.description ? [tool.description] : [], ...tool.texts] : [];
  const written = candidate.written ?? { scope, module };
  const inherited2 = (tool?.inherited ?? []).map(({ expr, scope: scope2, module: module2 }) => folder.fold(expr, scope2, module2));
  const fields = (tool?.fields ?? []).map((field) => fieldPieces(field, folder));
  const described2 = [...texts.map((expr) => folder.fold(expr, written.scope, written.module)), ...inherited2, ...fields];
  return { key: "", name: nameOf2(candidate), candidate, messages, used: folder.used, from: candidate.from, described: described2 };
}
function fieldPieces({ text, from, to, module }, folder) {
  folder.used.push({ module, from, to });
  return [{ kind: "text", spelled: { text, marks: [[0, from]] }, module }];
}
function withFurtherUses(all, module) {
  const counted = all.flatMap(({ candidate }) => candidate.parts.flatMap(({ exprs }) => exprs));
  const further = all.length > 0 ? module.further ?? furtherUsesIn(module, counted) : /* @__PURE__ */ new Map();
  return all.map((found) => {
    const own2 = found.used.filter((used) => used.module === module);
    const furtherUses2 = own2.reduce((most, { from }) => Math.max(most, further.get(from) ?? 0), 0);
    return furtherUses2 > 0 ? { ...found, furtherUses: furtherUses2 } : found;
  });
}
function oftener(body, { from }, module) {
  return [{ kind: "loop", body, least: 1, from, module }];
}
function nameOf2({ scope, names, asks: asks2, tool }) {
  const bound = names.filter((name) => name !== "__doc__");
  const own2 = tool?.name && bound.length === 0 && tool.name !== scope.path.at(-1) ? [tool.name] : bound;
  const called = asks2 && scope.path.length > 0 ? own2.filter(isPromptName) : own2;
  const last = asks2?.kind === "call" && called.length + scope.path.length === 0 ? asks2.name.split(".").slice(-1) : [];
  return [...scope.path, ...called, ...last].join(".").replace(/[^\w.$-]+/g, "-").slice(0, 200);
}
function withKeys(all) {
  const taken = /* @__PURE__ */ new Map();
  return all.map((found) => {
    const key = found.key || found.name || "prompt";
    const ordinal = (taken.get(key) ?? 0) + 1;
    taken.set(key, ordinal);
    return { ...found, key: ordinal === 1 ? key : `${key}.${ordinal}` };
  });
}

// src/source/bound-otherwise.ts
var OF_LOOPS = /(?:^|[;{}])[ \t]{0,200}(?:async[ \t]{1,9})?for[ \t]{1,9}([^\n:]{1,200}?)[ \t]{1,9}in\b/gm;
var BINDS = [
  /(?:^|[;{}])[ \t]{0,200}(?:(?:export|default|async|abstract)[ \t]{1,9}){0,4}(?:def|class|function\*?)[ \t]{1,9}([\w$]{1,200})/gm,
  OF_LOOPS,
  /(?:^|[;{}()])[ \t]{0,200}for\s{0,9}(?:await\s{0,9})?\(\s{0,9}(?:(?:const|let|var)\s{1,9})?([^\n;()]{1,200}?)\s{1,9}(?:of|in)\b/gm,
  /(?:^|[;{}])[ \t]{0,200}(?:case|import|from[ \t]{1,9}[\w.]{1,200}[ \t]{1,9}import)[ \t]{1,9}(\([^()]{1,4000}|[^\n;]{1,300})/gm,
  /^[ \t]{0,200}[\w.$]{1,200}(?:\([^\n]{0,200}\))?[ \t]{1,9}as[ \t]{1,9}([\w$]{1,200})[ \t]{0,9}[,)]?[ \t]{0,9}$/gm
];
var NAMES_BY_AS = /(?:^|[;:])[ \t]{0,200}(?:async[ \t]{1,9})?(?:import|from|with|except\*?|case|export)\b([^\n]{1,400})/gm;
var BY_AS = /\bas[ \t]{1,9}\(?([\w$]{1,200})/g;
function boundOtherwise(module, open, places) {
  if (places.size === 0) return [];
  const { root, text } = module;
  const found = /* @__PURE__ */ new Map();
  const add2 = (name, from, by) => {
    const place = ` ${name}`;
    const key = `${by} ${name}`;
    if (places.has(place) && !found.has(key))
      found.set(key, {
        place,
        within: "",
        from,
        asks: void 0,
        literals: [],
        certain: 0,
        unknown: [key],
        alone: [key],
        rebinds: true
      });
  };
  for (const { name, at, by } of boundIn(text)) add2(name, at, by);
  for (const { 1: named3 = "", index } of text.matchAll(NAMES_BY_AS))
    for (const [, name = ""] of named3.matchAll(BY_AS)) add2(name, index, "as");
  for (const [local, { module: specifier }] of root.imports)
    if (local.startsWith("* "))
      for (const name of open(module, specifier)?.root.versions.keys() ?? []) add2(name, 0, "*");
  return [...found.values()];
}
function boundIn(text) {
  return BINDS.flatMap(
    (pattern, i) => [...text.matchAll(pattern)].flatMap(
      ({ 0: all, 1: names = "", index: at }) => pattern === OF_LOOPS && !beginsBlock(text, at + all.length) ? [] : (names.match(/[\w$]+/g) ?? []).map((name) => ({ name, at, by: String(i) }))
    )
  );
}
function beginsBlock(text, from) {
  const line = /^[^\n]{0,1000}/.exec(text.slice(from, from + 1e3))?.[0] ?? "";
  const depth = [...line].reduce((sum, each) => sum + ("([{".includes(each) ? 1 : ")]}".includes(each) ? -1 : 0), 0);
  return line.includes(":") || depth > 0 || /\\\s*$/.test(line);
}

// src/source/from-elsewhere.ts
var SMALL = /^(?:datetime|date|time|uuid|random|platform|sys|os|pathlib|math|socket|locale|calendar|zoneinfo|secrets|json|re|textwrap|html|string|copy|typing|enum|functools|itertools|collections|inspect|node:\w+|path|crypto|util)$/;
var ENVIRONMENT2 = /^(?:os\.(?:environ\b|getenv\()|process\.env\b)/;
var MADE = /^(?:[[{(`'"]|(?:new\s+)?(?:[\w$]+\.)*[A-Z][\w$]*\()/;
var BUILT_IN = /* @__PURE__ */ new Set([
  "str",
  "String",
  "await",
  "new",
  "True",
  "False",
  "None",
  "true",
  "false",
  "null",
  "undefined"
]);
var LONGEST = 63;
function fromElsewhere(pieces, scope, module) {
  return pieces.flatMap((piece) => {
    if (piece.kind === "branch") return piece.options.flatMap((each) => fromElsewhere(each, scope, module));
    if (piece.kind === "loop") return fromElsewhere(piece.body, scope, module);
    if (piece.kind !== "slot" || piece.module !== module) return [];
    const found = elsewhere(piece, scope, module);
    return found ? [found] : [];
  });
}
function elsewhere({ name: source }, scope, module) {
  if (source.length > LONGEST || MADE.test(source)) return void 0;
  if (ENVIRONMENT2.test(source)) return { what: source };
  const words = [...source.replace(/'[^']*'|"[^"]*"/g, "''").matchAll(/(?<![\w.$])[A-Za-z_$][\w$]*(?!\s*=[^=]|[\w$])/g)];
  const names = [...new Set(words.map(([word]) => word))].filter((word) => !BUILT_IN.has(word));
  const [first] = names;
  if (first === void 0 || !isImported2(first, scope, module)) return void 0;
  if (names.every((each) => isImported2(each, scope, module))) return { what: source };
  const wrapped = /^[\w$.]+\(\s*([\w$.]+)\s*\)$/.exec(source)?.[1];
  return wrapped === void 0 ? void 0 : { what: source, wraps: wrapped };
}
function isImported2(name, scope, { root }) {
  for (let each = scope; each; each = each.parent) {
    if (each.versions.has(name)) return false;
    if (each.define?.params.some((param) => param.name === name || param.keys?.includes(name))) return false;
  }
  const found = root.imports.get(name);
  if (found) return !SMALL.test(found.module.split(".")[0] ?? "");
  return CONSTANT.test(name) && [...root.imports.keys()].some(isAll);
}
var CONSTANT = /^[A-Z][A-Z\d_]+$/;
var isAll = (local) => local.startsWith("* ");

// src/source/unknown-in.ts
function unknownIn(pieces) {
  return pieces.flatMap((piece) => {
    if (piece.kind === "slot") return [piece.name];
    if (piece.kind === "branch") return piece.options.flatMap(unknownIn);
    return piece.kind === "loop" ? unknownIn(piece.body) : [];
  });
}
function aloneIn(pieces) {
  if (pieces.some(alwaysText)) return [];
  return pieces.flatMap((piece) => {
    if (piece.kind === "slot") return [piece.name];
    if (piece.kind === "branch") return piece.options.flatMap(aloneIn);
    return piece.kind === "loop" ? aloneIn(piece.body) : [];
  });
}

// src/source/handed-in.ts
var MOST_STEPS5 = 1e5;
var MOST_CHARACTERS4 = 4 * 2 ** 20;
function handedIn(module, open) {
  const gathering = new Gathering2(module, open);
  gathering.scope(module.root);
  const named3 = new Set(
    gathering.found.flatMap(({ place, certain }) => place[0] === " " && certain > 0 ? [place] : [])
  );
  return { handed: [...gathering.found, ...boundOtherwise(module, open, named3)], cut: gathering.cut };
}
var Gathering2 = class {
  found = [];
  cut;
  module;
  open;
  budget = { steps: MOST_STEPS5, characters: MOST_CHARACTERS4 };
  constructor(module, open) {
    this.module = module;
    this.open = open;
  }
  scope(scope) {
    for (const [target, versions] of scope.versions)
      for (const { value } of versions) this.handed(value, scope, "", lastOf2(target));
    for (const value of scope.returns) this.handed(value, scope, scope.path.at(-1) ?? "", "return");
    for (const value of scope.does) this.look(value, scope);
    for (const child of scope.children) this.scope(child);
  }
  handed(value, scope, call, key, asks2 = howSaid(call, key), says = false) {
    const how = { asks: asks2, says: says || asks2 !== void 0 };
    if (BY_NAME.has(value.kind) && !(value.kind === "call" && (isAnswer2(value) || isSchema(value, scope.imports))))
      this.note(value, scope, `${call} ${key}`, how);
    for (const item of value.kind === "list" && how.says ? value.items : [])
      if (item.kind === "name" || item.kind === "call" && item.args.length === 0)
        this.note(item, scope, `${call} ${key}`, how);
    this.look(value, scope);
  }
  look(expr, scope) {
    if (this.cut !== void 0) return;
    if (expr.kind === "call") this.call(expr, scope);
    else if (expr.kind === "map") this.map(expr, scope);
    else eachInner(expr, (inner) => this.look(inner, scope));
  }
  call({ name, on, args }, scope) {
    if (on) this.look(on, scope);
    const called = lastOf2(name);
    for (const [i, { name: key, value }] of args.entries())
      if (key === void 0 && value.kind === "map") this.map(value, scope, called);
      else this.handed(value, scope, called, key ?? String(i));
  }
  /** A message goes by who says it: what users say stands in no place of what the system says. */
  map({ entries }, scope, called = "") {
    const by = entries.find(({ key }) => key === "role")?.value;
    const role = by?.kind === "text" && /^\w{1,30}$/.test(by.spelled.text) ? by.spelled.text : "";
    for (const { key = "", value } of entries) {
      const asks2 = key === "content" && OF_SYSTEM.test(role) ? "surely" : howSaid("", key);
      const says = key === "content" && role !== "" || howSaid(called, key) !== void 0;
      this.handed(value, scope, role, key, asks2, says);
    }
  }
  isImported(name) {
    return this.module.root.imports.has(name.split(".")[0] ?? "");
  }
  note(value, scope, place, { asks: asks2, says }) {
    if (this.cut !== void 0) return;
    const folder = new Folder(this.open, this.budget);
    const pieces = folder.fold(value, scope, this.module);
    if (this.budget.steps < 0 || this.budget.characters < 0) this.cut = value.from;
    if (this.cut !== void 0) return;
    const unknown = unknownIn(pieces);
    this.found.push({
      place,
      within: scope.path.join("."),
      from: value.from,
      asks: asks2 ?? (value.kind === "name" && MAY_BE_TEXT.test(place) && this.isImported(value.name) && !STATE.test(value.name) ? "perhaps" : void 0),
      literals: folder.used.map(({ module, from }) => `${module.path}\0${from}`),
      certain: certainText(pieces).trim().length,
      unknown,
      alone: aloneIn(pieces),
      givenTo: isGiven2(unknown, scope) ? scope.path.at(-1) : void 0,
      elsewhere: says ? fromElsewhere(pieces, scope, this.module) : void 0
    });
  }
};
function isGiven2(unknown, { kind, define }) {
  const asked = new Set(define?.params.flatMap(({ name, keys, value }) => keys || value ? [] : [name]));
  return kind === "function" && unknown.length > 0 && unknown.every((each) => asked.has(/^[\w$]+/.exec(each)?.[0] ?? ""));
}
function isAnswer2(call) {
  const { name, args } = call;
  if (!asks(call) || /prompt|message|text|template|instruction/i.test(lastOf2(name))) return false;
  return args.some(({ name: key }) => key !== void 0 && howSaid(name, key) !== void 0);
}
function isSchema(call, imports) {
  let inner = call;
  while (inner.on?.kind === "call") inner = inner.on;
  const [root = ""] = inner.name.split(".");
  return OF_SCHEMAS.test(imports.get(root)?.module ?? "");
}
var OF_SCHEMAS = /^(?:zod|valibot|joi|yup|@sinclair\/typebox|arktype)(?:$|\/)/;
var MAY_BE_TEXT = / (?:\d+|return|\w*(?:text|prompt|message|content|instruction|system|input|query|question|body|template)\w*)$/i;
var STATE = /(?:Risk|Status|State|Type|Kind|Level|Mode|Role|Event|Action|Code|Error)\.[A-Z][A-Z\d_]*$/;
var OF_SYSTEM = /^(?:system|developer)$/;
var BY_NAME = /* @__PURE__ */ new Set(["text", "joined", "name", "call", "either", "maybe", "other"]);
function lastOf2(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

// src/source/handed-together.ts
var LONG2 = 100;
var MOST_STEPS6 = 2e5;
var MOST_CHARACTERS5 = 2 ** 20;
var MOST_TEXTS = 100;
var DEEPEST14 = 4;
function handedTogether(module, opens2, asked) {
  const gathering = new Gathering3(module, opens2, asked);
  gathering.scope(module.root);
  return { together: gathering.found, left: gathering.left };
}
var Gathering3 = class {
  found = [];
  left;
  module;
  open;
  openHolding;
  asked;
  budget = { steps: MOST_STEPS6, characters: MOST_CHARACTERS5 };
  constructor(module, { open, openHolding }, asked) {
    this.module = module;
    this.open = open;
    this.openHolding = openHolding;
    this.asked = asked;
  }
  scope(scope) {
    for (const [target, versions] of scope.versions) {
      for (const { value } of versions) this.look(value, scope);
      this.bound(target, versions, scope);
    }
    for (const value of [...scope.returns, ...scope.does]) this.look(value, scope);
    if (scope.define) this.defined(scope.define, scope.parent ?? scope);
    for (const child of scope.children) this.scope(child);
  }
  /** What arguments are where a call gives none goes together, and so does what a decorator is given. */
  defined({ params, decorators }, scope) {
    const given = params.flatMap(({ value }) => value ?? []);
    this.given(given, scope);
    for (const value of [...given, ...decorators]) this.look(value, scope);
  }
  /** What is bound to a name of another module takes the place of a text there, or is added to it: `prompts.SYSTEM += words`. */
  bound(target, [first, ...more], scope) {
    if (!first || !target.includes(".") || !isImported3(target, this.module)) return;
    const was = importedValue(target, this.module, this.openHolding);
    if (!was) return;
    this.together([was, ...[first, ...more].map(({ value }) => ({ expr: value, scope, module: this.module }))]);
  }
  look(expr, scope) {
    if (this.budget.steps <= 0 || this.budget.characters <= 0) this.left ??= expr.from;
    if (this.left !== void 0 || expr.kind === "other" && expr.mute) return;
    if (expr.kind === "call") {
      if (SHOWS.test(expr.name)) return;
      if (!this.asked.has(expr)) this.given([...givenTo3(expr), ...setBy(expr, this.module)], scope);
    } else if (expr.kind === "joined") this.given(partsOf2(expr), scope);
    else if (expr.kind === "list" && isMixed(expr.items)) this.given(expr.items.slice(0, MOST_TEXTS), scope);
    eachInner(expr, (inner) => this.look(inner, scope));
  }
  given(given, scope) {
    if (given.length < 2 || !given.some((each) => this.mayBeLong(each, scope, this.openHolding))) return;
    this.together(given.map((expr) => ({ expr, scope, module: this.module })));
  }
  together(given) {
    const texts = given.flatMap(({ expr, scope, module }) => {
      if (!this.mayBeLong(expr, scope, this.open, module)) return [];
      const folder = new Folder(this.open, this.budget);
      const characters = certainText(folder.fold(expr, scope, module)).trim().length;
      const literals = folder.used.map(({ module: module2, from }) => `${module2.path}\0${from}`);
      const lengths = folder.used.map(({ from, to }) => to - from);
      return characters >= LONG2 && literals.length > 0 ? [{ literals, lengths, characters }] : [];
    });
    if (texts.length > 1) this.found.push(texts);
  }
  /** Whether an expression may stand for a text of some length: most names do not. */
  mayBeLong(expr, scope, open, module = this.module) {
    this.budget.steps--;
    if (expr.kind === "text") return expr.spelled.text.length >= LONG2;
    if (expr.kind !== "name") return MAY_SAY.has(expr.kind);
    const found = resolve(expr.name, expr.from, scope, module, open)?.expr;
    if (found?.kind === "text") return found.spelled.text.length >= LONG2;
    return found !== void 0 && (found.kind === "name" || MAY_SAY.has(found.kind));
  }
};
var MAY_SAY = /* @__PURE__ */ new Set(["joined", "either", "maybe", "call"]);
function partsOf2(expr) {
  return expr.parts.filter(({ kind }) => kind !== "constant").slice(0, MOST_TEXTS);
}
function givenTo3({ on, args }) {
  const found = [];
  const add2 = (expr, depth) => {
    if (found.length >= MOST_TEXTS || depth > DEEPEST14) return;
    const inner = heldIn3(expr);
    if (inner) for (const each of inner) add2(each, expr.kind === "joined" ? DEEPEST14 : depth + 1);
    else if (expr.kind !== "constant" && expr.kind !== "lambda") found.push(expr);
  };
  if (on) add2(on, 0);
  for (const { value } of args) add2(value, 0);
  return found;
}
function heldIn3(expr) {
  if (expr.kind === "list") return expr.items;
  if (expr.kind === "map") return expr.entries.map(({ value }) => value);
  return expr.kind === "joined" ? partsOf2(expr) : void 0;
}
var isMixed = (items) => items.some(({ kind }) => kind !== "text");
function isImported3(name, { root }) {
  return root.imports.has(name.split(".")[0] ?? "");
}
var MOST_TRIED = 10;
var KEY2 = /^[A-Za-z_$][\w$]{0,99}$/;
function setBy(call, module) {
  const { from, to } = call;
  const holders2 = heldBy2(call, 0).filter((each) => isImported3(each, module));
  const keys = holders2.length > 0 ? keysOf(call).filter((key) => KEY2.test(key)) : [];
  return holders2.slice(0, MOST_TRIED).flatMap(
    (holder) => keys.slice(0, MOST_TRIED).map((key) => ({ kind: "name", from, to, name: `${holder}.${key}` }))
  );
}
function heldBy2({ on, args }, depth) {
  return [...on ? [on] : [], ...args.map(({ value }) => value)].flatMap((each) => {
    if (each.kind === "name") return [each.name.replace(/\.__dict__$/, "")];
    return each.kind === "call" && depth === 0 ? heldBy2(each, depth + 1) : [];
  });
}
function keysOf({ args }) {
  return args.flatMap(({ name, value }) => [
    ...name === void 0 ? [] : [name],
    ...value.kind === "text" ? [value.spelled.text] : [],
    ...value.kind === "map" ? value.entries.flatMap(({ key = "" }) => key) : []
  ]);
}

// src/source/kept.ts
var Kept = class {
  #most;
  #known = /* @__PURE__ */ new Map();
  #characters = 0;
  constructor(mostCharacters) {
    this.#most = mostCharacters;
  }
  of({ path, id, text }, make) {
    const key = `${id}\0${path}`;
    const known7 = this.#known.get(key);
    const made2 = known7?.text === text ? known7.made : make();
    if (known7) this.#forget(key, known7.text);
    this.#known.set(key, { text, made: made2 });
    this.#characters += text.length;
    for (const [oldest, each] of this.#known) {
      if (this.#characters <= this.#most || oldest === key) break;
      this.#forget(oldest, each.text);
    }
    return made2;
  }
  #forget(key, text) {
    this.#known.delete(key);
    this.#characters -= text.length;
  }
};

// src/source/literals/binding.ts
var DEEPEST15 = 6;
function bindingOf(tokens, start, language) {
  const names = [];
  const calls = [];
  let at = start;
  for (let depth = 0; depth < DEEPEST15; depth++) {
    const is = tokens[at - 1]?.is ?? "";
    if (is === "return") return { names, calls, how: names.length > 0 ? "is" : "returns" };
    if (/^(?::=|=|=>|\+=)$/.test(is)) {
      const target = targetBefore(tokens, at - 1, language);
      return { names: [...target, ...names], calls, how: is === "+=" ? "adds" : "is" };
    }
    const around2 = aroundOf(tokens, at);
    if (around2.key !== void 0) names.unshift(around2.key);
    if (around2.open === void 0) break;
    const callee = calleeBefore(tokens, around2.open);
    if (tokens[around2.open]?.is === "(" && callee.name !== "") calls.push(callee.name);
    at = callee.start;
  }
  return { names, calls, how: "is" };
}
function aroundOf(tokens, at) {
  const before = tokens[at - 1];
  const key = keyBefore(tokens, at);
  if (/^[([{]$/.test(before?.is ?? "")) return { key, open: at - 1 };
  const isItem = (key !== void 0 || before?.is === ",") && before && before.inside !== -1;
  return isItem ? { key, open: before.inside } : { key };
}
function keyBefore(tokens, at) {
  const sign = tokens[at - 1];
  const key = tokens[at - 2];
  const lead = tokens[at - 3];
  if (!key || !lead || !(sign?.is === ":" || sign?.kind === "word" && sign.is === "to")) return void 0;
  if (!/^[{,([]$/.test(lead.is)) return void 0;
  if (key.kind === "word") return key.is;
  const [part] = key.parts;
  return key.kind === "text" && key.parts.length === 1 && part && "spelled" in part ? part.spelled.text.slice(0, 100) : void 0;
}
function calleeBefore(tokens, open) {
  let start = open;
  const words = [];
  while (start > 0 && words.length < 20) {
    const token = tokens[start - 1];
    if (!token || !(token.kind === "word" || /^(?:\.|::|!|&|\*|\])$/.test(token.is))) break;
    if (/^(?:return|in|else|to)$/.test(token.is)) break;
    if (token.kind === "word" && tokens[start]?.kind === "word" && token.is !== "new") break;
    start = token.is === "]" && token.opener >= 0 ? token.opener : start - 1;
    if (/^[\w.]+$/.test(token.is) && token.is !== "new") words.unshift(token.is === "::" ? "." : token.is);
  }
  return { name: words.join("").replace(/^\.+/, "").slice(0, 200), start };
}
function targetBefore(tokens, sign, { nameAt, endsByLine }) {
  const words = [];
  const inside = tokens[sign]?.inside;
  const line = tokens[sign]?.line ?? 0;
  let end = sign;
  for (let at = sign - 1; at >= 0 && words.length < 40; at--) {
    const token = tokens[at];
    if (!token || token.kind === "text" || /^[;{,(]$/.test(token.is) || token.inside !== inside) break;
    if (endsByLine && token.line < line) break;
    if (token.opener !== -1) {
      at = token.opener;
      end = words.length === 0 ? at : end;
      continue;
    }
    words.unshift(token);
  }
  const colon = words.findIndex(({ is }) => is === ":");
  const before = nameAt === "before-colon" && colon !== -1 ? words.slice(0, colon) : words;
  const name = nameAt === "first" ? firstName(before) : lastName(before);
  return name === "" ? [] : name.split(".");
}
var dotted = (words) => words.map(({ is }) => is).join("");
function firstName(words) {
  const start = words.findIndex(({ kind, is }) => kind === "word" && !/^(?:const|var)$/.test(is));
  if (start === -1) return "";
  let end = start + 1;
  while (words[end]?.is === "." && words[end + 1]?.kind === "word") end += 2;
  return dotted(words.slice(start, end)).slice(0, 200);
}
function lastName(words) {
  let start = words.length - 1;
  if (words[start]?.kind !== "word") return "";
  while (words[start - 1]?.is === "." && words[start - 2]?.kind === "word") start -= 2;
  return dotted(words.slice(start)).slice(0, 200);
}

// src/source/literals/foreign-names.ts
var OWN3 = /^(?:true|false|nil|null|None|Some|Ok|Err|iota|len|cap|append|make|new|string|byte|rune|error|any|int\w*|float\w*|u?int\d*|this|self|super|it|base|Self|if|else|for|range|func|fn|fun|return|match|when|switch|case|let|val|var|const|static|final|mut|ref|as|in|is|await|async|move|unsafe|type|struct|class|interface|map|chan|go|defer|select|break|continue|default|String|Object|List|Map|Set|Arrays|Optional|Math|System|Integer|Long|Boolean|Character|Objects|Collections|Stream|Collectors|StringBuilder|Console|Convert|Environment|Path|Paths|File|Files|Task|Vec|Box|Arc|Rc|format|vec|println|print)$/;
var STANDARD = /^(?:fmt|strings|strconv|time|json|errors|context|bytes|sort|slices|maps|math|rand|log|slog|sync|regexp|template|utf8|unicode|filepath|path|url|http|io|bufio|reflect|uuid|std|core|alloc|serde_json|chrono|java|kotlin|javax|LocalDate\w*|Instant|DateTime\w*|UUID|Guid|Encoding|JsonSerializer|StringComparison|CultureInfo|Locale|StandardCharsets|Duration|TimeUnit|Pattern|Regex|CancellationToken)$/;
var STATES = /(?:Role|Type|Kind|State|Status|Level|Mode|Event|Action|Code|Error|Model|Models|ModelId|ModelName|Format|Option|Options|Flags?|Enum|Color|Unit|Size|Id|ID|Key|Header\w*|Timeout|Max\w*|Min\w*|Version)$/;
var OF_CLIENTS = /Role[A-Z]|^(?:GPT|Gpt|Claude|Gemini|Llama|Mistral|Command|O\d)/;
var NO_TEXT = /(?:model|role|type|kind|format|level|mode|engine|deployment|status|tier|tokens|temperature|timeout|id)\w*$/i;
var READS = /^(?:ReadFile|ReadAllText\w*|readString|readText|readAllBytes|read_to_string|Getenv|LookupEnv|getenv|getProperty|GetEnvironmentVariable|getResource\w*|GetManifestResource\w*)$/;
function foreignNames(tokens, language) {
  const declared = declaredIn(tokens);
  return (at) => {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.kind !== "word" || /^(?:\.|::|@)$/.test(before?.is ?? "")) return void 0;
    const { words, end } = dottedAt(tokens, at);
    const name = words.join(".").slice(0, 64);
    const isCall = tokens[end]?.is === "(";
    if (isCall && READS.test(words.at(-1) ?? "")) return `${name}()`;
    if (declared.has(token.is) || OWN3.test(token.is) || STANDARD.test(token.is)) return void 0;
    if (isKey(tokens, at, end) || isUnderNoText(tokens, at) || isState(words)) return void 0;
    return isText(words, tokens, end, language) ? `${name}${isCall ? "()" : ""}` : void 0;
  };
}
function isText([first = "", ...more], tokens, end, language) {
  const after = tokens[end]?.is ?? "";
  if (after === "(") return more.length > 0 && isGivenNothing(tokens, end) && isUnit(first, language);
  if (/^[<{[!]$/.test(after)) return false;
  const [last] = more.slice(-1);
  return last === void 0 ? isBareText(first, language) : isUnit(first, language) && isConstant(last, language);
}
function dottedAt(tokens, at) {
  const words = [tokens[at]?.is ?? ""];
  let end = at + 1;
  while (/^(?:\.|::)$/.test(tokens[end]?.is ?? "") && tokens[end + 1]?.kind === "word") {
    words.push(tokens[end + 1]?.is ?? "");
    end += 2;
  }
  return { words, end };
}
function isKey(tokens, at, end) {
  const [before, after] = [tokens[at - 1], tokens[end]];
  if (/^(?:=|:=|:|\+=|->|=>)$/.test(after?.is ?? "")) return true;
  return after?.kind === "word" && after.line === tokens[end - 1]?.line && before?.is !== "+";
}
var isState = (words) => words.slice(-2).some((word) => STATES.test(word) || OF_CLIENTS.test(word));
var isUnderNoText = (tokens, at) => /^[:=]$/.test(tokens[at - 1]?.is ?? "") && NO_TEXT.test(tokens[at - 2]?.is ?? "");
var isGivenNothing = (tokens, open) => {
  const next = tokens[open + 1];
  return next?.opener === open || next?.kind === "text" && tokens[open + 2]?.opener === open;
};
var isUnit = (word, { nameAt, nests }) => nameAt === "first" || nests && nameAt === "before-colon" ? /^\w+$/.test(word) : /^[A-Z]/.test(word);
function isConstant(word, { paths }) {
  return /^[A-Z][A-Z\d_]+$/.test(word) || /go|cs/.test(paths.source) && /^[A-Z][A-Za-z\d]+$/.test(word);
}
var isBareText = (word, { nameAt }) => nameAt === "first" ? /^[A-Za-z]\w+$/.test(word) : /^[A-Z][A-Z\d]*_[A-Z\d_]+$|^[A-Z]{4,}$/.test(word);
function declaredIn(tokens) {
  const declared = /* @__PURE__ */ new Set();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || declared.has(token.is)) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (before?.kind === "word" && before.line === token.line && !/^(?:return|else|in|case|await|yield|throw|to)$/.test(before.is))
      declared.add(token.is);
    else if (/^(?:=|:=)$/.test(after?.is ?? "") || isListed(tokens, at)) declared.add(token.is);
    else if (after?.is === ":" && tokens[at + 2]?.kind === "word" && /^[({,]$/.test(before?.is ?? ""))
      declared.add(token.is);
    else if (/^(?:>|\]|\*)$/.test(before?.is ?? "") && /^(?:[=,);]|:=)$/.test(after?.is ?? "")) declared.add(token.is);
  }
  return declared;
}
function isListed(tokens, at) {
  let end = at;
  while (tokens[end + 1]?.is === "," && tokens[end + 2]?.kind === "word" && end < at + 20) end += 2;
  const after = tokens[end + 1];
  if (end > at && /^(?:=|:=)$/.test(after?.is ?? "")) return true;
  const isType = after?.kind === "word" || /^(?:\*|\[)$/.test(after?.is ?? "");
  return isType && after?.line === tokens[end]?.line && tokens[end - 1]?.is !== "." && /^[(,]$/.test(tokens[at - 1]?.is ?? "");
}

// src/source/literals/handed.ts
var MOST_TOKENS = 300;
var MOST_VALUES = 5e4;
var DEEPEST16 = 4;
var MOST_BOUND = 4;
var MOST_STEPS7 = 3e5;
function handedInLiterals(tokens, path, language) {
  const values = valuesIn2(tokens, language);
  const bound = /* @__PURE__ */ new Map();
  for (const [i, { name }] of values.entries())
    if (name !== void 0) bound.set(name, [...bound.get(name) ?? [], i].slice(0, MOST_BOUND));
  const foreignAt = foreignNames(tokens, language);
  const names = tokens.map((_, at) => foreignAt(at));
  const foreign = (at) => names[at];
  const made2 = values.map(({ start, end }) => madeOf2(tokens, start, end, bound, foreign));
  const all = { made: made2, bound, left: MOST_STEPS7 };
  const handed = values.flatMap(({ start, place, call, key }, i) => {
    const { texts, foreign: names2 } = whole(i, all);
    if (texts.size === 0 && names2.size === 0) return [];
    const unknown = [...names2];
    const certain = [...texts].reduce((sum, at) => sum + lengthOf(tokens[at]), 0);
    return [
      {
        place,
        within: "",
        from: tokens[start]?.from ?? 0,
        asks: howSaid(call, key),
        literals: [...texts].map((at) => `${path}\0${tokens[at]?.from}`),
        certain,
        unknown,
        alone: certain === 0 ? unknown : [],
        ...certain > 0 && { elsewhere: unknown.map((what) => ({ what })) }
      }
    ];
  });
  const isCut = all.left < 0 || values.length === MOST_VALUES;
  return { handed, cut: isCut ? tokens[values.at(-1)?.start ?? 0]?.from ?? 0 : void 0 };
}
function valuesIn2(tokens, language) {
  const values = [];
  const items = /* @__PURE__ */ new Map();
  for (let start = 1; start < tokens.length && values.length < MOST_VALUES; start++) {
    const before = tokens[start - 1];
    if (!before || !BEGINS.test(before.is) || tokens[start]?.opener === start - 1) continue;
    const value = valueAt(tokens, start, items, language);
    if (value) values.push(value);
  }
  return values;
}
var BEGINS = /^(?:[(,[:=]|:=|\+=|=>|return|to)$/;
function valueAt(tokens, start, items, language) {
  const [sign, open] = [tokens[start - 1]?.is ?? "", tokens[start]?.inside ?? -1];
  const end = endOf(tokens, start, language);
  if (sign === "return") return { start, end, place: " return", call: "", key: "return" };
  const isItem = sign === "," || sign === "(" || sign === "[";
  const number = isItem ? (items.get(open) ?? -1) + 1 : 0;
  if (isItem) items.set(open, number);
  const bracket = tokens[open]?.is;
  const named3 = sign === "=" && bracket === "(" ? tokens[start - 2]?.is : keyBefore(tokens, start);
  if (named3 !== void 0 || isItem) {
    const call = open === -1 ? "" : calleeBefore(tokens, open).name;
    const key = named3 ?? String(number);
    const called = call.slice(call.lastIndexOf(".") + 1);
    return open === -1 ? void 0 : { start, end, place: `${called} ${key}`, call, key };
  }
  if (sign === ":" || sign === "to") return void 0;
  const name = targetBefore(tokens, start - 1, language).at(-1);
  return name === void 0 ? void 0 : { start, end, place: ` ${name}`, call: "", key: name, name };
}
function endOf(tokens, start, { endsByLine }) {
  const inside = tokens[start]?.inside;
  let at = start;
  for (; at < tokens.length && at < start + MOST_TOKENS; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token || token.opener === inside && token.opener !== -1) break;
    if (token.inside !== inside) continue;
    if (token.is === "," || token.is === ";" || token.is === "}") break;
    const isNext = endsByLine && at > start && before !== void 0 && token.line > before.line;
    if (isNext && !/^[+.,([{=]$|^[+:]=$/.test(before.is) && token.is !== "." && tokens[inside ?? -1]?.is !== "(") break;
  }
  return at;
}
function madeOf2(tokens, start, end, bound, foreign) {
  const made2 = { texts: /* @__PURE__ */ new Set(), foreign: /* @__PURE__ */ new Set(), names: /* @__PURE__ */ new Set() };
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    const what = foreign(at);
    if (what !== void 0) made2.foreign.add(what);
    else if (token?.kind === "word" && bound.has(token.is)) made2.names.add(token.is);
    if (lengthOf(token) > 0) made2.texts.add(at);
    for (const word of slotsIn(token)) if (bound.has(word)) made2.names.add(word);
  }
  return made2;
}
function slotsIn(token) {
  return (token?.parts ?? []).flatMap((part) => "slot" in part ? part.slot.match(/[A-Za-z_]\w*/g) ?? [] : []);
}
function whole(at, values, known7 = /* @__PURE__ */ new Set(), depth = 0) {
  const own2 = values.made[at];
  const all = { texts: new Set(own2?.texts), foreign: new Set(own2?.foreign) };
  if (!own2 || depth > DEEPEST16) return all;
  known7.add(at);
  for (const name of own2.names)
    for (const other of (values.bound.get(name) ?? []).slice(0, MOST_BOUND)) {
      if (known7.has(other) || values.left-- < 0) continue;
      const inner = whole(other, values, known7, depth + 1);
      for (const text of inner.texts) all.texts.add(text);
      for (const what of inner.foreign) all.foreign.add(what);
    }
  return all;
}
var lengthOf = (token) => (token?.parts ?? []).reduce((sum, part) => sum + ("spelled" in part ? part.spelled.text.length : 0), 0);

// src/source/literals/spell-literal.ts
var ESCAPE2 = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-3]?[0-7]{1,2})|(\r?\n[ \t\r\n]*|[\s\S]))/y;
var SIMPLE = {
  n: "\n",
  t: "	",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  s: " ",
  a: "\x07"
};
var DOLLAR2 = /\$(?:([A-Za-z_]\w{0,199})|\{)/y;
function spellLiteral(source, from, to, quoting, braces) {
  const parts = [];
  let out = new Speller();
  let start = from;
  const margin = marginOf2(source, from, to, quoting);
  const end = quoting.margin === "closing" ? lastLineOf(source, from, to) : to;
  const flush = (at2) => {
    const spelled = out.done();
    if (spelled.text !== "") parts.push({ spelled, from: start, to: at2 });
    out = new Speller();
  };
  let at = from + marginAt(source, from, end, margin);
  while (at < end) {
    const slot = slotAt(source, at, end, quoting, braces);
    if (slot) {
      flush(at);
      parts.push({ slot: slot.name, from: at, to: slot.to });
      at = start = slot.to;
      continue;
    }
    at = take2(source, at, end, quoting, braces, out);
    if (source[at - 1] === "\n") at += marginAt(source, at, end, margin);
  }
  flush(end);
  return parts;
}
function take2(source, at, end, quoting, braces, out) {
  const char = source[at] ?? "";
  if (char === "\r") return at + 1;
  if (quoting.escapes === "doubled" && char === '"') {
    out.escape('"', at);
    return at + 2;
  }
  if (braces === 1 && quoting.slots === "braces" && /[{}]/.test(char) && source[at + 1] === char) {
    out.escape(char, at);
    return at + 2;
  }
  if (quoting.escapes === "backslash" && char === "\\") return takeEscape(source, at, quoting, out);
  if (quoting.margin === "shared" && /[ \t]/.test(char)) {
    const [blanks = ""] = /^[ \t]*/.exec(source.slice(at, Math.min(end, at + 1e4))) ?? [];
    const next2 = at + blanks.length;
    if (next2 < end && source[next2] !== "\n" && source[next2] !== "\r") out.add(blanks, at);
    return next2;
  }
  let next = at + 1;
  while (next < end && !/[\\\r\n"{}$ \t]/.test(source[next] ?? "")) next++;
  out.add(source.slice(at, next), at);
  return next;
}
function takeEscape(source, at, { margin }, out) {
  ESCAPE2.lastIndex = at;
  const found = ESCAPE2.exec(source);
  if (!found) return at + 1;
  const [all, one, two, three, four, octal, simple = ""] = found;
  const code = octal === void 0 ? Number.parseInt(one ?? two ?? three ?? four ?? "", 16) : Number.parseInt(octal, 8);
  if (code <= 1114111) out.escape(String.fromCodePoint(code), at);
  else if (!/^\r?\n/.test(simple)) out.escape(SIMPLE[simple] ?? simple, at);
  else if (margin === "shared") return source.indexOf("\n", at) + 1;
  return at + all.length;
}
function slotAt(source, at, end, { slots }, braces) {
  if (slots === "dollar" && source[at] === "$") {
    DOLLAR2.lastIndex = at;
    const found = DOLLAR2.exec(source);
    if (!found) return void 0;
    if (found[1] !== void 0) return { name: found[1], to: DOLLAR2.lastIndex };
    return within3(source, DOLLAR2.lastIndex, end, 1);
  }
  if (slots !== "braces" || braces === 0 || source[at] !== "{") return void 0;
  if (!source.startsWith("{".repeat(braces), at)) return void 0;
  return braces === 1 && source[at + 1] === "{" ? void 0 : within3(source, at + braces, end, braces);
}
function within3(source, from, end, braces) {
  let depth = 1;
  let at = from;
  for (; at < end && depth > 0; at++) {
    if (source[at] === "{") depth++;
    else if (source[at] === "}") depth--;
  }
  const name = source.slice(from, Math.max(from, at - 1)).replace(/[:,][^:?()]{0,40}$/, "").trim();
  return { name: name.slice(0, 200), to: Math.min(end, at - 1 + braces) };
}
function marginOf2(source, from, to, { margin }) {
  if (margin === void 0) return 0;
  const lines = source.slice(from, to).split("\n");
  const last = lines.at(-1) ?? "";
  if (margin === "closing") return last.trim() === "" ? last.length : 0;
  const counted = lines.filter((line, i) => line.trim() !== "" || i === lines.length - 1);
  return counted.reduce(
    (least, line) => Math.min(least, line.length - line.trimStart().length),
    Number.POSITIVE_INFINITY
  );
}
function marginAt(source, at, end, margin) {
  let blanks = 0;
  while (blanks < margin && at + blanks < end && /[ \t]/.test(source[at + blanks] ?? "")) blanks++;
  return blanks;
}
function lastLineOf(source, from, to) {
  const at = source.lastIndexOf("\n", to - 1);
  return at < from ? to : source[at - 1] === "\r" ? at - 1 : at;
}

// src/source/literals/tokens.ts
var WORD = /[A-Za-z_]\w*/y;
var SIGN = /:=|\+=|=>|->|::|[-+*/%&|^!<>=]=|&&|\|\||[\s\S]/y;
var SKIPPED = /\s+|\/\/[^\n]*|#!?\[[^\]\n]*\]|#\w+[^\n]*|@(?=[A-Za-z])/y;
var LONGEST_SLOT = 300;
var DEEPEST17 = 2e3;
function tokensOf(text, language) {
  const tokens = [];
  const comments = [];
  const open = [];
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const { kind, to, parts = NO_PARTS } = nextAt(text, at, language);
    if (kind === "comment") comments.push({ from: at, to });
    else if (kind !== "blank") {
      const is = kind === "text" ? "" : text.slice(at, to);
      const opener = closes(is) ? open.pop() ?? -1 : -1;
      tokens.push({ kind, is, from: at, to, parts, line, opener, inside: open.at(-1) ?? -1 });
      if (opens(is)) open.push(tokens.length - 1);
      if (open.length > DEEPEST17) return { tokens, comments, tooDeep: at };
    }
    line += breaksIn(kind, text, at, to);
    at = to;
  }
  return { tokens, comments };
}
var NO_PARTS = [];
var opens = (is) => is === "(" || is === "[" || is === "{";
var closes = (is) => is === ")" || is === "]" || is === "}";
function breaksIn(kind, text, from, to) {
  let breaks = 0;
  if (kind === "word" || kind === "sign") return breaks;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) breaks++;
  return breaks;
}
var BLANK = /\s+/y;
var OPENS = /["'`#$@]/;
var BEGINS2 = new Map([
  ...[..."(){}[];,.~?0123456789"].map((sign) => [sign.charCodeAt(0), { kind: "sign", by: void 0 }]),
  ...[..."-:=<>+*&|^!%"].map((sign) => [sign.charCodeAt(0), { kind: "sign", by: SIGN }]),
  ...[..." 	\r\n"].map((sign) => [sign.charCodeAt(0), { kind: "blank", by: BLANK }])
]);
function nextAt(text, at, language) {
  const begins = BEGINS2.get(text.charCodeAt(at));
  if (begins) return { kind: begins.kind, to: begins.by ? behind2(begins.by, text, at) : at + 1 };
  const word = behind2(WORD, text, at);
  if (word > at && !OPENS.test(text.charAt(word))) return { kind: "word", to: word };
  const comment = commentAt(text, at, language);
  if (comment !== void 0) return { kind: "comment", to: comment };
  const literal = literalAt(text, at, language) ?? characterAt(text, at);
  if (literal) return { kind: "text", ...literal };
  const blank = behind2(SKIPPED, text, at);
  if (blank > at) return { kind: "blank", to: blank };
  return word > at ? { kind: "word", to: word } : { kind: "sign", to: Math.max(at + 1, behind2(SIGN, text, at)) };
}
function behind2(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
function match(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
function commentAt(text, at, { nests }) {
  if (text.startsWith("//", at)) {
    const end = text.indexOf("\n", at);
    return end === -1 ? text.length : end;
  }
  if (!text.startsWith("/*", at)) return void 0;
  const marks = nests ? /\/\*|\*\//g : /\*\//g;
  marks.lastIndex = at + 2;
  let depth = 1;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}
function literalAt(text, at, { quotings }) {
  for (const quoting of quotings) {
    quoting.open.lastIndex = at;
    const opened2 = quoting.open.exec(text);
    if (!opened2) continue;
    const from = at + opened2[0].length;
    const braces = quoting.slots === "braces" ? bracesOf(opened2[0]) : 0;
    const end = endOf2(text, from, quoting, quoting.close(opened2), braces);
    return { to: end.to, parts: spellLiteral(text, from, end.inner, quoting, braces) };
  }
  return void 0;
}
var CHARACTER = /'(?:\\[^\n]{1,9}?|[^'\\\n])'/y;
function characterAt(text, at) {
  const found = text[at] === "'" ? match(CHARACTER, text, at) : void 0;
  const to = at + (found?.length ?? 0);
  return found === void 0 ? void 0 : { to, parts: spellLiteral(text, at + 1, to - 1, plain, 0) };
}
var bracesOf = (opened2) => opened2.split("$").length - 1;
function endOf2(text, from, quoting, close, braces) {
  const { lines, escapes } = quoting;
  for (let at = from; at < text.length; ) {
    if (text.startsWith(close, at)) {
      if (escapes !== "doubled" || text[at + 1] !== '"') return closedAt(text, at, close);
      at += 2;
    } else if (!lines && text[at] === "\n") return { inner: at, to: at };
    else at = escapes === "backslash" && text[at] === "\\" ? at + 2 : behindSlot(text, at, quoting, braces);
  }
  return { inner: text.length, to: text.length };
}
function closedAt(text, at, close) {
  let inner = at;
  while (close.length > 1 && /^"+$/.test(close) && text[inner + close.length] === '"') inner++;
  return { inner, to: inner + close.length };
}
function behindSlot(text, at, { slots }, braces) {
  if (slots === "dollar" && text.startsWith("${", at)) return closing(text, at + 2);
  if (slots !== "braces" || braces !== 1 || text[at] !== "{") return at + 1;
  return text[at + 1] === "{" ? at + 2 : closing(text, at + 1);
}
function closing(text, from) {
  let depth = 1;
  for (let at = from; at < text.length && at < from + LONGEST_SLOT; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return from;
}

// src/source/literals/handed-by-tokens.ts
function handedByTokens({ path, text }, language) {
  const place = placesIn(path, text);
  const { handed, cut: cut2 } = handedInLiterals(tokensOf(text, language).tokens, path, language);
  const texts = handed.map(({ from, ...each }) => ({ ...each, at: place(from) }));
  return { texts, cut: cut2 === void 0 ? void 0 : place(cut2) };
}

// src/source/mark-notes.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function markNotes({ problem, from }, { place }) {
  if (!problem) return [];
  const known7 = problem.problem === "word" ? MARK_WORDS : problem.problem === "key" ? MARK_KEYS : [];
  const word = /^[\w.-]{1,40}$/.test(problem.word) ? problem.word : "something";
  const nearest = known7.find((each) => (0, import_fastest_levenshtein.distance)(each, word) <= 2);
  return [{ kind: "mark", severity: "warn", at: place(from), ...problem, word, ...nearest && { nearest } }];
}

// src/source/depth.ts
var DEEPEST18 = 150;
var Depth = class {
  /** The offset of the first node below which there is text that is not looked at. */
  reached;
  text;
  constructor(text) {
    this.text = text;
  }
  isTooDeep(depth, { from, to }) {
    if (depth <= DEEPEST18) return false;
    if (this.reached === void 0 && /["'`]/.test(this.text.slice(from, to))) this.reached = from;
    return true;
  }
};

// src/source/syntax-node.ts
var SyntaxNode = class {
  name;
  from;
  to;
  held;
  /** Where it stands in a buffer; -1 where it is a tree of its own. */
  at;
  /** Where the node around it begins, as an offset. */
  start;
  known = void 0;
  knownParts = void 0;
  constructor(name, from, to, held, at, start) {
    this.name = name;
    this.from = from;
    this.to = to;
    this.held = held;
    this.at = at;
    this.start = start;
  }
  get children() {
    if (this.known) return this.known;
    const { held, at, start } = this;
    if ("buffer" in held && held.buffer[at + 3] === at + 4) return NONE4;
    const found = [];
    if ("buffer" in held) addBuffered(held, at + 4, held.buffer[at + 3] ?? 0, start, found);
    else addChildren(held, start, found);
    this.known = found;
    return found;
  }
  get parts() {
    this.knownParts ??= this.children.length === 0 ? NONE4 : this.children.filter(isPart);
    return this.knownParts;
  }
  get firstChild() {
    return this.children[0];
  }
  get lastChild() {
    return this.children.at(-1);
  }
  getChild(name) {
    return this.children.find((child) => child.name === name);
  }
  getChildren(name) {
    return this.children.filter((child) => child.name === name);
  }
};
var NONE4 = [];
function topOf(tree) {
  return new SyntaxNode(tree.type.name, 0, tree.length, tree, -1, 0);
}
function addChildren({ children, positions }, start, found) {
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    const from = start + (positions[i] ?? 0);
    if (!child) continue;
    if ("buffer" in child) addBuffered(child, 0, child.buffer.length, from, found);
    else if (child.type.isAnonymous) addChildren(child, from, found);
    else found.push(new SyntaxNode(child.type.name, from, from + child.length, child, -1, from));
  }
}
function addBuffered(held, first, end, start, found) {
  const { buffer, set } = held;
  for (let at = first; at < end; at = buffer[at + 3] ?? end) {
    const name = set.types[buffer[at] ?? 0]?.name ?? "";
    found.push(new SyntaxNode(name, start + (buffer[at + 1] ?? 0), start + (buffer[at + 2] ?? 0), held, at, start));
  }
}
var standing = /* @__PURE__ */ new Map();
function isPart({ name, from, to }) {
  if (to <= from) return false;
  const known7 = standing.get(name);
  if (known7 !== void 0) return known7;
  const stands = /^[A-Z]/.test(name) && !/Comment$|Op$/.test(name);
  standing.set(name, stands);
  return stands;
}
function childrenOf(node) {
  return node.children;
}
function partsOf3(node) {
  return node.parts;
}
function dividedBy(nodes, divides) {
  let group = [];
  const groups = [group];
  for (const node of nodes) {
    if (divides(node)) {
      group = [];
      groups.push(group);
    } else group.push(node);
  }
  return groups;
}
function isExpression({ name }) {
  return /^[A-Z]/.test(name) && name !== "Comment";
}
function chained(node, isOne) {
  const parts = [];
  let left = node;
  while (left && isOne(left)) {
    if (left.lastChild) parts.push(left.lastChild);
    left = left.firstChild;
  }
  if (left) parts.push(left);
  return parts.reverse();
}

// src/source/summed.ts
function summed({ from, to }, parts) {
  const isNumber = parts.some((part) => part.kind === "constant" && typeof part.value === "number") && parts.every((part) => /^(?:constant|name|other)$/.test(part.kind));
  return isNumber ? { kind: "other", from, to, mute: true, inner: [] } : { kind: "joined", from, to, parts };
}

// src/source/javascript/callee-of.ts
function calleeOf(node) {
  const callee = node.name === "NewExpression" ? childrenOf(node)[1] : node.firstChild;
  return callee?.name === "InstantiationExpression" ? callee.firstChild : callee;
}

// src/source/javascript/string-literal.ts
var ESCAPE3 = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,8})\}|([0-3]?[0-7]{1,2})|(\r\n|[\s\S]))/y;
var SIMPLE2 = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["\n", ""],
  ["\r\n", ""],
  ["\r", ""],
  ["\u2028", ""],
  ["\u2029", ""]
]);
function spell(source, from, to, raw) {
  const out = new Speller();
  let at = from;
  while (at < to) {
    let next = at;
    while (next < to && source.charCodeAt(next) !== 13 && (raw || source.charCodeAt(next) !== 92)) next++;
    out.add(source.slice(at, next), at);
    if (next >= to) break;
    at = next + take3(source, next, out);
  }
  return out.done();
}
function take3(source, at, out) {
  if (source[at] === "\r") {
    out.escape("\n", at);
    return source[at + 1] === "\n" ? 2 : 1;
  }
  ESCAPE3.lastIndex = at;
  const found = ESCAPE3.exec(source);
  if (!found) {
    out.add("\\", at);
    return 1;
  }
  const [all, x, short, long, octal, simple = ""] = found;
  const code = octal === void 0 ? Number.parseInt(x ?? short ?? long ?? "", 16) : Number.parseInt(octal, 8);
  if (code <= 1114111) out.escape(String.fromCodePoint(code), at);
  else out.escape(SIMPLE2.get(simple) ?? simple, at);
  return all.length;
}

// src/source/javascript/literals.ts
function quotedOf(node, text) {
  const { from, to } = node;
  const closed2 = to - from >= 2 && text[to - 1] === text[from];
  return { kind: "text", from, to, spelled: spell(text, from + 1, closed2 ? to - 1 : to, false) };
}
function templateOf(node, text, raw, read) {
  const { from, to } = node;
  const closed2 = to - from >= 2 && text[to - 1] === "`";
  const end = closed2 ? to - 1 : to;
  const slots = partsOf3(node).filter(({ name }) => name === "Interpolation");
  const piece = (start, stop) => ({
    kind: "text",
    from: start,
    to: stop,
    spelled: spell(text, start, stop, raw)
  });
  if (slots.length === 0) return { ...piece(from + 1, end), from, to };
  const parts = [];
  let at = from + 1;
  for (const slot of slots) {
    if (slot.from > at) parts.push(piece(at, slot.from));
    const value = partsOf3(slot).find(({ name }) => !/^Interpolation/.test(name)) ?? slot.getChild("this");
    parts.push(value ? read(value) : { kind: "other", from: slot.from, to: slot.to, mute: true, inner: [] });
    at = slot.to;
  }
  if (end > at) parts.push(piece(at, end));
  return { kind: "joined", from, to, parts };
}
function constantOf(node, text) {
  const { from, to } = node;
  const said = text.slice(from, to);
  const number = Number(said.replaceAll("_", ""));
  const word = said === "true" ? true : said === "false" ? false : null;
  return { kind: "constant", from, to, value: Number.isNaN(number) ? word : number };
}

// src/source/javascript/operator-of.ts
function operatorOf(node, text) {
  const operator = childrenOf(node).find(({ name }) => /Op$|^(?:as|satisfies|in|instanceof)$/.test(name));
  return operator ? text.slice(operator.from, operator.to) : "";
}

// src/source/javascript/spread.ts
function spread(value) {
  if (value.kind === "list") return value.items;
  const { from, to } = value;
  if (value.kind === "call" && /^(?:Array|Array\.from|keys|fill|entries)$/.test(value.name))
    return [{ kind: "call", from, to, name: "...", on: value, args: [] }];
  if (value.kind === "maybe" && value.value.kind === "list")
    return value.value.items.map((item) => ({ kind: "maybe", from, to, value: item, loop: false }));
  if (value.kind === "either")
    return value.options.flatMap(
      (option) => spread(option).map((item) => ({ kind: "maybe", from, to, value: item, loop: false }))
    );
  return [value];
}

// src/source/javascript/tags.ts
var OTHER_LANGUAGES = /(?:^|\.)(?:gql|graphql|sql|css|html|svg|styled|keyframes|injectGlobal|createGlobalStyle|glsl|regex|groq)$|^styled\./;
var PLAIN = /(?:^|\.)(?:prompt|text|md|markdown|fmt|xml|template|system|user|assistant|str|endent)$/;

// src/source/javascript/expressions.ts
var KEYS2 = /^(?:String|TemplateString|BinaryExpression)$/;
var JavascriptExpressions = class {
  text;
  depth;
  define;
  constructor(text, depth, define) {
    this.text = text;
    this.depth = depth;
    this.define = define;
  }
  one(node, depth) {
    const { from, to, name } = node;
    if (this.depth.isTooDeep(depth, node)) return { kind: "other", from, to, mute: true, inner: [] };
    switch (name) {
      case "String":
        return quotedOf(node, this.text);
      case "TemplateString":
        return templateOf(node, this.text, false, (value) => this.one(value, depth + 1));
      case "Number":
      case "BooleanLiteral":
      case "null":
        return constantOf(node, this.text);
      case "VariableName":
      case "this":
        return { kind: "name", from, to, name: this.text.slice(from, to) };
      case "ArrowFunction":
      case "FunctionExpression":
        return { kind: "lambda", from, to, define: this.define(node, "", depth + 1) };
      case "ArrayExpression":
        return { kind: "list", from, to, items: this.items(node, depth) };
      case "ObjectExpression":
        return { kind: "map", from, to, entries: this.entries(node, depth) };
      case "RegExp":
      case "JSXElement":
      case "JSXSelfClosingTag":
      case "ClassExpression":
        return { kind: "other", from, to, mute: true, inner: [] };
      default:
        return this.compound(node, depth);
    }
  }
  args(list, depth) {
    return this.items(list, depth).map((value) => ({ name: void 0, value }));
  }
  compound(node, depth) {
    const parts = partsOf3(node);
    const { from, to } = node;
    switch (node.name) {
      case "MemberExpression":
        return this.member(node, depth);
      case "CallExpression":
      case "NewExpression":
        return this.call(node, depth);
      case "TaggedTemplateExpression":
        return this.tagged(node, depth);
      case "BinaryExpression":
        return this.binary(node, depth);
      case "ConditionalExpression":
        return { kind: "either", from, to, options: parts.slice(1).map((part) => this.one(part, depth + 1)) };
      case "ParenthesizedExpression":
      case "AwaitExpression":
      case "PostfixExpression":
        return parts.length > 0 && parts[0] ? this.one(parts[0], depth + 1) : this.other(node, parts, depth);
      default:
        return this.other(node, parts, depth);
    }
  }
  /** What is spread out of one of two lists is there under a condition. */
  items(node, depth) {
    return dividedBy(childrenOf(node), ({ name }) => name === ",").flatMap((group) => {
      const value = group.find(
        ({ name }) => /^[A-Z]/.test(name) && !/Comment$|^Spread$/.test(name) || /^(?:this|null)$/.test(name)
      );
      if (!value) return [];
      const read = this.one(value, depth + 1);
      return group.some(({ name }) => name === "Spread") ? spread(read) : [read];
    });
  }
  entries(node, depth) {
    return partsOf3(node).filter(({ name }) => name === "Property").flatMap((property2) => {
      const children = childrenOf(property2).filter(({ name }) => !/Comment$/.test(name));
      const [first] = children;
      if (!first) return [];
      const key = first.name === "PropertyDefinition" ? this.text.slice(first.from, first.to) : this.keyOf(first.name === "[" ? children[1] : first, depth);
      if (children.some(({ name }) => name === "ParamList")) {
        const { from, to } = property2;
        return [{ key, value: { kind: "lambda", from, to, define: this.define(property2, key ?? "", depth + 1) } }];
      }
      const colon = children.findIndex(({ name }) => name === ":");
      const value = children.slice(colon + 1).find(({ name }) => /^(?:[A-Z]|this$|null$)/.test(name) && name !== "Spread");
      if (!value) return [];
      if (value === first) return [{ key, value: { kind: "name", from: first.from, to: first.to, name: key ?? "" } }];
      return [{ key: colon === -1 ? void 0 : key, value: this.one(value, depth + 1) }];
    });
  }
  keyOf(node, depth) {
    if (node?.name === "Number") return this.text.slice(node.from, node.to);
    return node && KEYS2.test(node.name) ? writtenOut(this.one(node, depth + 1)) : void 0;
  }
  member(node, depth) {
    const { from, to } = node;
    const on = node.firstChild && this.one(node.firstChild, depth + 1);
    const last = node.lastChild;
    if (!on || !last) return this.other(node, [], depth);
    const inner = last.name === "]" ? node.children.at(-2) : void 0;
    const key = /PropertyName$/.test(last.name) ? this.text.slice(last.from, last.to) : inner ? this.keyOf(inner, depth) : void 0;
    if (on.kind === "name" && key !== void 0) return { kind: "name", from, to, name: `${on.name}.${key}` };
    return { kind: "other", from, to, mute: false, inner: [on] };
  }
  call(node, depth) {
    const { from, to } = node;
    const callee = calleeOf(node);
    const list = node.getChild("ArgList");
    if (!callee) return this.other(node, [], depth);
    const args = list ? this.args(list, depth + 1) : [];
    const on = callee.name === "MemberExpression" ? callee.firstChild : void 0;
    if (!on) {
      const isName = callee.name === "VariableName";
      const name = isName ? this.text.slice(callee.from, callee.to) : "";
      return { kind: "call", from, to, name, on: isName ? void 0 : this.one(callee, depth + 1), args };
    }
    const read = this.one(on, depth + 1);
    const last = callee.lastChild?.name === "PropertyName" ? this.text.slice(callee.lastChild.from, callee.lastChild.to) : "";
    return { kind: "call", from, to, name: read.kind === "name" ? `${read.name}.${last}` : last, on: read, args };
  }
  tagged(node, depth) {
    const { from, to } = node;
    const tag = node.firstChild && this.one(node.firstChild, depth + 1);
    const template = node.getChild("TemplateString");
    const name = tag?.kind === "name" || tag?.kind === "call" ? tag.name : "";
    if (!template || OTHER_LANGUAGES.test(name)) return { kind: "other", from, to, mute: true, inner: [] };
    const read = templateOf(template, this.text, name === "String.raw", (value) => this.one(value, depth + 1));
    if (name === "String.raw" || PLAIN.test(name)) return read;
    return { kind: "call", from, to, name, on: void 0, args: [{ name: void 0, value: read }] };
  }
  binary(node, depth) {
    const { from, to } = node;
    const operator = operatorOf(node, this.text);
    if (operator === "+") {
      const parts = chained(node, (each) => each.name === "BinaryExpression" && operatorOf(each, this.text) === "+");
      return summed(
        node,
        parts.map((part) => this.one(part, depth + 1))
      );
    }
    const [left, right] = [node.firstChild, node.lastChild];
    if (!left || !right) return this.other(node, [], depth);
    if (operator === "as" || operator === "satisfies") return this.one(left, depth + 1);
    if (operator === "&&") return { kind: "maybe", from, to, value: this.one(right, depth + 1), loop: false };
    const options = [this.one(left, depth + 1), this.one(right, depth + 1)];
    if (operator === "||" || operator === "??") return { kind: "either", from, to, options };
    return { kind: "other", from, to, mute: /^[=!<>]|^in|^instanceof/.test(operator), inner: options };
  }
  other(node, parts, depth) {
    const { from, to } = node;
    const inner = parts.filter(({ name }) => !/^Type|^Spread$/.test(name));
    return { kind: "other", from, to, mute: false, inner: inner.map((part) => this.one(part, depth + 1)) };
  }
};

// src/source/javascript/imports.ts
function importsIn(node, text) {
  const module = moduleOf(node, text);
  if (module === void 0) return [];
  const found = [];
  const group = node.getChild("ImportGroup");
  if (group) append(found, namesIn5(group, module, text));
  const children = childrenOf(node);
  for (const [i, child] of children.entries()) {
    if (child.name !== "VariableDefinition") continue;
    const isWhole = children[i - 1]?.name === "as";
    found.push([text.slice(child.from, child.to), { module, name: isWhole ? void 0 : "default" }]);
  }
  return found;
}
function exportsFrom(node, text) {
  const module = node.getChild("from") ? moduleOf(node, text) : void 0;
  if (module === void 0) return [];
  const group = node.getChild("ExportGroup");
  if (group) return namesIn5(group, module, text);
  return node.getChild("Star") ? [[`* ${module}`, { module, name: void 0 }]] : [];
}
function requiredBy(target, value, text) {
  const call = value.name === "AwaitExpression" ? value.lastChild : value;
  const callee = call?.firstChild;
  if (call?.name !== "CallExpression" || !callee || !/^(?:require|import)$/.test(text.slice(callee.from, callee.to)))
    return [];
  const list = call.getChild("ArgList");
  const module = list && moduleOf(list, text);
  if (module === void 0) return [];
  if (target.name === "VariableDefinition") return [[text.slice(target.from, target.to), { module, name: void 0 }]];
  return target.getChildren("PatternProperty").flatMap((property2) => {
    const names = childrenOf(property2).filter(
      ({ name }) => /^(?:PropertyName|VariableDefinition|PropertyDefinition)$/.test(name)
    );
    const [first] = names;
    const last = names.at(-1);
    return first && last ? [[text.slice(last.from, last.to), { module, name: text.slice(first.from, first.to) }]] : [];
  });
}
function namesIn5(group, module, text) {
  return text.slice(group.from + 1, group.to - 1).split(",").flatMap((item) => {
    const [, name, local] = /^\s*(?:type\s+)?([\w$]+)(?:\s+as\s+([\w$]+))?\s*$/.exec(item) ?? [];
    return name === void 0 ? [] : [[local ?? name, { module, name }]];
  });
}
function moduleOf(node, text) {
  const string = node.getChild("String");
  return string ? text.slice(string.from + 1, string.to - 1) : void 0;
}

// src/source/javascript/loops-over.ts
var COUNTS = /^\(\s*(?:let|var)\s+([\w$]{1,99})\s*=\s*(\d{1,9})\s*;\s*\1\s*(<=?)[^;]{0,200};\s*(?:\1\s*\+\+|\+\+\s*\1)\s*\)$/;
function setsWithin(body, variable) {
  const name = variable.replaceAll("$", "\\$");
  return new RegExp(`(?<![\\w$.])${name}\\s*(?:[-+*/%&|^]?=(?!=)|--|\\+\\+)|(?:--|\\+\\+)\\s*${name}(?![\\w$])`).test(
    body
  );
}
function loopsOver(node, text, read) {
  const each = node.getChild("ForOfSpec");
  const list = each && partsOf3(each).at(-1);
  if (list) return read(list);
  const spec = node.getChild("ForSpec");
  const test = spec?.getChild("BinaryExpression");
  const [, variable, first, most] = test && spec ? COUNTS.exec(text.slice(spec.from, spec.to)) ?? [] : [];
  const end = test?.lastChild;
  if (!spec || !end || variable === void 0) return void 0;
  if (setsWithin(text.slice(spec.to, node.to), variable)) return void 0;
  const { from, to } = end;
  const least = { kind: "constant", from, to, value: Number(first) - (most === "<=" ? 1 : 0) };
  const args = [least, read(end)].map((value) => ({ name: void 0, value }));
  return { kind: "call", from, to, name: "range", on: void 0, args };
}

// src/source/javascript/name-of.ts
function nameOf3(node, text) {
  const name = partsOf3(node).find(
    (part) => /^(?:VariableDefinition|PropertyDefinition|PrivatePropertyDefinition|TypeDefinition|PropertyName)$/.test(part.name)
  );
  return name ? text.slice(name.from, name.to) : "";
}

// src/source/javascript/of-itself.ts
function ofItself2(statement, name) {
  if (statement.kind !== "bind" || name === "" || !statement.target.startsWith(`${name}.`)) return statement;
  return { ...statement, target: `this.${statement.target.slice(name.length + 1)}` };
}

// src/source/javascript/params.ts
function paramsOf(node, text, read) {
  const list = node.getChild("ParamList");
  const named3 = (name) => name ? text.slice(name.from, name.to) : "";
  if (!list)
    return partsOf3(node).filter((part) => part.name === "VariableDefinition").map((part) => ({ name: named3(part), type: void 0, value: void 0 }));
  return dividedBy(childrenOf(list), (each) => each.name === ",").map((group) => {
    const equals = group.findIndex((each) => each.name === "Equals");
    const value = equals === -1 ? void 0 : group[equals + 1];
    const name = named3(group.find((each) => each.name === "VariableDefinition"));
    const pattern = group.find((each) => each.name === "ObjectPattern");
    const keys = pattern?.getChildren("PatternProperty").flatMap((each) => named3(each.getChild("VariableDefinition") ?? void 0) || []);
    const defaults = pattern && defaultsIn(pattern, text, read);
    return { name, type: void 0, value: value && read(value), ...keys && { keys, defaults } };
  });
}
function defaultsIn(pattern, text, read) {
  const found = pattern.getChildren("PatternProperty").flatMap((each) => {
    const children = childrenOf(each);
    const local = children.findLast(({ name }) => /^(?:VariableDefinition|PropertyName)$/.test(name));
    const value = children[children.findIndex(({ name }) => name === "Equals") + 1];
    return local && each.getChild("Equals") && value ? [[text.slice(local.from, local.to), read(value)]] : [];
  });
  return new Map(found);
}

// src/source/javascript/taken-apart.ts
function takenApart(pattern, value, text, read) {
  const parts = pattern.name === "ObjectPattern" ? keysOf2(pattern, text) : placesOf(pattern, text);
  const binds = parts.flatMap(({ key, local, given }) => {
    const taken = memberOf(value, key, pattern);
    if (!taken) return [];
    const { from: from2, to: to2 } = pattern;
    const either = given && { kind: "either", from: from2, to: to2, options: [taken, read(given)] };
    return [{ kind: "bind", from: from2, to: to2, target: local, how: "is", value: either ?? taken }];
  });
  const { from, to } = value;
  return value.kind === "name" ? binds : [...binds, { kind: "bind", from, to, target: "", how: "is", value }];
}
function keysOf2(pattern, text) {
  return pattern.getChildren("PatternProperty").flatMap((property2) => {
    const children = childrenOf(property2);
    const names = children.filter(({ name }) => /^(?:PropertyName|VariableDefinition)$/.test(name));
    const [key, local = key] = names;
    if (!key || !local || property2.getChild("Spread")) return [];
    return [{ key: text.slice(key.from, key.to), local: text.slice(local.from, local.to), given: defaultIn(children) }];
  });
}
function placesOf(pattern, text) {
  return dividedBy(childrenOf(pattern).slice(1, -1), ({ name }) => name === ",").flatMap((group, i) => {
    const local = group.find(({ name }) => name === "VariableDefinition");
    if (!local || group.some(({ name }) => name === "Spread")) return [];
    return [{ key: String(i), local: text.slice(local.from, local.to), given: defaultIn(group) }];
  });
}
function defaultIn(nodes) {
  const equals = nodes.findIndex(({ name }) => name === "Equals");
  return equals === -1 ? void 0 : nodes[equals + 1];
}
function memberOf(value, key, { from, to }) {
  if (value.kind === "name") return { kind: "name", from, to, name: `${value.name}.${key}` };
  if (value.kind === "map") return value.entries.find((entry) => entry.key === key)?.value;
  return value.kind === "list" ? value.items[Number(key)] : void 0;
}

// src/source/javascript/read-javascript.ts
function readJavascript(tree, text) {
  const imports = /* @__PURE__ */ new Map();
  const reader2 = new Statements(text, imports);
  const body = reader2.all(topOf(tree), 0);
  return { body, imports, tooDeep: reader2.depth.reached };
}
var FUNCTION = /^(?:ArrowFunction|FunctionExpression|FunctionDeclaration|MethodDeclaration)$/;
var Statements = class {
  depth;
  text;
  imports;
  expressions;
  constructor(text, imports) {
    this.text = text;
    this.imports = imports;
    this.depth = new Depth(text);
    const define = (node, name, depth) => this.define(node, name, depth);
    this.expressions = new JavascriptExpressions(text, this.depth, define);
  }
  all(node, depth) {
    if (this.depth.isTooDeep(depth, node)) return [];
    return childrenOf(node).flatMap((child) => this.one(child, depth + 1));
  }
  one(node, depth) {
    const { from, to, name } = node;
    switch (name) {
      case "VariableDeclaration":
        return this.declare(node, depth);
      case "ExpressionStatement":
        return partsOf3(node).flatMap((part) => this.expression(part, depth));
      case "ReturnStatement": {
        const value = partsOf3(node)[0] ?? node.getChild("this");
        return value ? [{ kind: "returns", from, to, value: this.expressions.one(value, depth + 1) }] : [];
      }
      case "ThrowStatement":
        return [];
      case "ImportDeclaration":
        for (const [local, found] of importsIn(node, this.text)) this.imports.set(local, found);
        return [];
      case "ExportDeclaration":
        for (const [local, found] of exportsFrom(node, this.text)) this.imports.set(local, found);
        return this.exported(node, depth);
      case "FunctionDeclaration":
      case "MethodDeclaration":
        return [this.define(node, nameOf3(node, this.text), depth)];
      case "ClassDeclaration":
        return [this.classOf(node, depth)];
      case "PropertyDeclaration":
        return this.property(node, depth);
      case "EnumDeclaration":
        return this.enumOf(node, depth);
      default:
        return this.other(node, depth);
    }
  }
  declare(node, depth) {
    return dividedBy(childrenOf(node), ({ name }) => name === ",").flatMap((group) => {
      const target = group.find(({ name }) => /^(?:VariableDefinition|ObjectPattern|ArrayPattern)$/.test(name));
      const equals = group.findIndex(({ name }) => name === "Equals");
      const value = equals === -1 ? void 0 : group.slice(equals + 1).find(({ name }) => /^(?:[A-Z]|this$|null$)/.test(name) && !/Comment$/.test(name));
      if (!target || !value) return [];
      for (const [local, found] of requiredBy(target, value, this.text)) this.imports.set(local, found);
      if (target.name === "VariableDefinition")
        return this.bound(node, this.text.slice(target.from, target.to), value, depth);
      const read = this.expressions.one(value, depth + 1);
      return takenApart(target, read, this.text, (inner) => this.expressions.one(inner, depth + 1));
    });
  }
  /** A function that is bound to a name is one of that name. */
  bound(node, target, value, depth) {
    const { from, to } = node;
    if (target !== "" && FUNCTION.test(value.name)) return [this.define(value, target, depth)];
    return [{ kind: "bind", from, to, target, how: "is", value: this.expressions.one(value, depth + 1) }];
  }
  expression(node, depth) {
    const { from, to } = node;
    if (node.name === "String") return [];
    const [target, value] = node.name === "AssignmentExpression" ? [node.firstChild, node.lastChild] : [];
    if (!target || !value) return [{ kind: "does", from, to, value: this.expressions.one(node, depth + 1) }];
    const read = this.expressions.one(target, depth + 1);
    const name = read.kind === "name" ? read.name.replace(/^(?:module\.)?exports\./, "") : "";
    const adds = this.text.slice(target.to, value.from).includes("+=");
    if (!adds) return this.bound(node, name, value, depth);
    return name === "" ? [] : [{ kind: "bind", from, to, target: name, how: "adds", value: this.expressions.one(value, depth + 1) }];
  }
  exported(node, depth) {
    return partsOf3(node).flatMap((part) => {
      if (/^(?:ExportGroup|String|Star|VariableDefinition)$/.test(part.name)) return [];
      if (/Declaration$/.test(part.name)) return this.one(part, depth + 1);
      return /^(?:VariableName|MemberExpression|CallExpression|ArrowFunction)$/.test(part.name) && node.getChild("default") ? this.bound(node, "default", part, depth) : this.expression(part, depth + 1);
    });
  }
  define(node, name, depth) {
    const { from, to } = node;
    const block = node.getChild("Block");
    const last = node.lastChild;
    const params = paramsOf(node, this.text, (value) => this.expressions.one(value, depth + 1));
    const short = !block && last && node.name === "ArrowFunction" ? [{ kind: "returns", from: last.from, to: last.to, value: this.expressions.one(last, depth + 1) }] : [];
    const body = block ? this.all(block, depth + 1) : short;
    const decorators = node.getChild("get") ? [{ kind: "name", from, to: from, name: "property" }] : [];
    return { kind: "function", from, to, name, params, bases: [], decorators, doc: void 0, body };
  }
  classOf(node, depth) {
    const { from, to } = node;
    const body = node.getChild("ClassBody");
    const extended2 = partsOf3(node).filter(({ name: name2 }) => /^(?:VariableName|MemberExpression|CallExpression)$/.test(name2));
    const bases = extended2.map((base) => this.expressions.one(base, depth + 1));
    const name = nameOf3(node, this.text);
    const within4 = body ? this.all(body, depth + 1).map((each) => ofItself2(each, name)) : [];
    return { kind: "class", from, to, name, params: [], bases, decorators: [], doc: void 0, body: within4 };
  }
  property(node, depth) {
    const equals = node.getChild("Equals");
    const value = equals && node.children[node.children.indexOf(equals) + 1];
    return value ? this.bound(node, nameOf3(node, this.text), value, depth) : [];
  }
  enumOf(node, depth) {
    const name = nameOf3(node, this.text);
    const groups = dividedBy(childrenOf(node.getChild("EnumBody") ?? node), (each) => each.name === ",");
    return groups.flatMap((group) => {
      const key = group.find((each) => /^Property(?:Name|Definition)$/.test(each.name));
      const value = group.find((each) => /String$/.test(each.name) && each !== key);
      return key && value ? this.bound(key, `${name}.${this.text.slice(key.from, key.to)}`, value, depth) : [];
    });
  }
  /** Statements that hold others. */
  other(node, depth) {
    const { from, to, name } = node;
    if (!/^[A-Z⚠]/.test(name) || /Comment$|^Type|^Interface|^JSX|^Import|Annotation$/.test(name)) return [];
    if (name === "IfStatement") {
      const [condition, ...parts] = partsOf3(node);
      const arms = parts.map((part) => this.one(part, depth + 1));
      return [
        ...condition ? this.expression(condition, depth) : [],
        { kind: "block", from, to, by: "condition", arms, complete: arms.length > 1 }
      ];
    }
    if (name === "SwitchStatement") return [this.switchOf(node, depth)];
    if (/^(?:For|While|Do)/.test(name)) {
      const over = loopsOver(node, this.text, (value) => this.expressions.one(value, depth + 1));
      return [{ kind: "block", from, to, by: "loop", arms: [this.all(node, depth + 1)], complete: false, over }];
    }
    if (/^(?:Block|Try|Catch|Finally|Labeled|Namespace|Ambient|Module|Static|⚠|Script)/.test(name))
      return this.all(node, depth + 1);
    return /Expression$|^(?:TemplateString|String|VariableName)$/.test(name) ? this.expression(node, depth) : [];
  }
  switchOf(node, depth) {
    const { from, to } = node;
    const children = childrenOf(node.getChild("SwitchBody") ?? node);
    const cases = dividedBy(children, ({ name }) => /^(?:Case|Default)Label$/.test(name)).slice(1);
    const arms = cases.map((arm) => arm.flatMap((each) => this.one(each, depth + 1)));
    return {
      kind: "block",
      from,
      to,
      by: "condition",
      arms,
      complete: children.some(({ name }) => name === "DefaultLabel")
    };
  }
};

// src/source/literals/frames.ts
var MOST11 = 200;
var NOT_CALLED = /^(?:if|for|while|switch|catch|using|lock|synchronized|foreach|match|when|try|fixed|return|new)$/;
function frameOf(tokens, brace, language) {
  const header = headerBefore(tokens, brace, language);
  const last = header.findLastIndex(
    ({ kind, is }) => kind === "word" && (language.types.test(is) || language.functions.test(is))
  );
  const keyword = header[last]?.is ?? "";
  const { from, to } = tokens[brace] ?? { from: 0, to: 0 };
  const define = (kind, name) => name === void 0 ? void 0 : { kind, from, to, name, params: [], bases: [], decorators: [], doc: void 0, body: [] };
  if (language.functions.test(keyword) && last !== -1) {
    const owner = header[last + 1]?.is === "(" ? lastWordWithin(tokens, header[last + 2]) : void 0;
    const name = functionName(header.slice(last + 1));
    return define("function", name !== void 0 && owner !== void 0 ? `${owner}.${name}` : name);
  }
  if (last !== -1) return define("class", typeName(header, last));
  const paren = header.findIndex(({ is }) => is === "(");
  const called = header[paren - 1];
  const isFunction = paren > 1 && called?.kind === "word" && !header.some(({ is }) => is === "=" || NOT_CALLED.test(is));
  return isFunction ? define("function", called.is) : void 0;
}
function headerBefore(tokens, brace, { endsByLine }) {
  const header = [];
  const inside = tokens[brace]?.inside;
  let line = tokens[brace]?.line ?? 0;
  for (let at = brace - 1; at >= 0 && header.length < MOST11; at--) {
    const token = tokens[at];
    if (!token || /^[;{}]$/.test(token.is) || token.kind === "text") break;
    if (token.opener !== -1) {
      header.unshift(token);
      at = token.opener;
      const open = tokens[at];
      if (open) header.unshift(open);
      line = open?.line ?? line;
      continue;
    }
    if (token.inside !== inside || endsByLine && token.line < line) break;
    header.unshift(token);
    line = token.line;
  }
  return header;
}
function functionName(after) {
  const words = wordsIn(after);
  const [first] = after;
  return first?.is === "(" ? words[0] : words[0] && after[1]?.is === "." && words[1] ? `${words[0]}.${words[1]}` : words[0];
}
function lastWordWithin(tokens, close) {
  const open = close ? tokens[close.opener] : void 0;
  if (!close || !open) return void 0;
  for (let at = close.opener + 1, last; at < close.opener + 12; at++) {
    const token = tokens[at];
    if (!token || token === close) return last;
    if (token.is === "[") return last;
    if (token.kind === "word") last = token.is;
  }
  return void 0;
}
function typeName(header, keyword) {
  const after = wordsIn(withoutGenerics(header.slice(keyword + 1)));
  const target = after.indexOf("for");
  if (header[keyword]?.is === "impl" && target !== -1) return after[target + 1];
  const before = wordsIn(header.slice(0, keyword));
  return after[0] ?? (before[0] === "type" ? before.at(-1) : void 0);
}
function wordsIn(tokens) {
  return tokens.filter(({ kind }) => kind === "word").map(({ is }) => is);
}
function withoutGenerics(tokens) {
  let depth = 0;
  return tokens.filter(({ is }) => {
    if (is === "<") depth++;
    if (is === ">") depth--;
    return depth === 0 && is !== ">";
  });
}
function opensTests(tokens, brace) {
  return tokens[brace - 2]?.is === "mod" && /^tests?$/.test(tokens[brace - 1]?.is ?? "");
}
var LOOPS = /^(?:for|foreach|while|do|loop|repeat|forEach|each|times|map|flat_?[mM]ap|generateSequence|generate|iterate)$/;
var FILLS2 = /^(?:List|MutableList|Array)$/;
function opensLoop(tokens, brace) {
  for (let at = brace - 1, left = MOST11; at >= 0 && left > 0; at--, left--) {
    const token = tokens[at];
    if (!token || /^[{}]$/.test(token.is)) return false;
    if (token.kind === "word" && LOOPS.test(token.is)) return true;
    if (FILLS2.test(token.is) && tokens[at + 1]?.is === "(" && tokens[brace - 1]?.opener === at + 1) return true;
    if (token.opener !== -1) at = token.opener;
    else if (token.is === ";" && token.line !== tokens[brace]?.line) return false;
  }
  return false;
}
function isLoopsOnly(tokens, start) {
  const inside = tokens[start]?.inside;
  for (let at = start - 1, left = 20; at > 0 && left > 0; at--, left--) {
    const token = tokens[at];
    if (!token || /^[;{}]$/.test(token.is)) return false;
    if (token.is === ")" && token.inside === inside)
      return token.opener > 0 && LOOPS.test(tokens[token.opener - 1]?.is ?? "");
  }
  return false;
}

// src/source/literals/uses.ts
var MOST12 = 9;
function namedBy({ target, value }, at, loops) {
  return { name: target.slice(target.lastIndexOf(".") + 1), at, texts: textsIn(value), loops };
}
var Uses3 = class {
  /** By name, and by the function that it is bound in. */
  wanted = /* @__PURE__ */ new Map();
  found = /* @__PURE__ */ new Map();
  places;
  constructor(all, places) {
    this.places = places;
    for (const named3 of all.filter(({ name }) => name !== "")) {
      const byFunction = this.wanted.get(named3.name) ?? /* @__PURE__ */ new Map();
      const around2 = places.functionAround(named3.at);
      const known7 = byFunction.get(around2);
      if (known7) known7.push(named3);
      else byFunction.set(around2, [named3]);
      this.wanted.set(named3.name, byFunction);
    }
  }
  get isEmpty() {
    return this.wanted.size === 0;
  }
  has(name) {
    return this.wanted.has(name);
  }
  note(name, at, more, times = 1) {
    const named3 = this.bound(name, at);
    if (!named3) return;
    const groups = this.found.get(named3) ?? /* @__PURE__ */ new Map();
    const group = this.places.groupOf(at);
    const known7 = groups.get(group) ?? { times: 0, more: 0 };
    const most = Math.max(known7.more, more + this.places.loopsBetween(named3.at, at));
    this.found.set(named3, groups.set(group, { times: known7.times + times, more: most }));
  }
  /** The binding that a use is of: the last one before it in a function around it, else one of a type or the file. */
  bound(name, at) {
    const byFunction = this.wanted.get(name);
    for (const around2 of this.places.functionsAround(at)) {
      const all = byFunction?.get(around2) ?? [];
      const last = lastAt(all.length, (i) => all[i]?.at ?? 0, at);
      const named3 = around2 === -1 ? all[0] : all[last];
      if (named3 && (around2 === -1 || named3.at < at)) return named3;
    }
    return void 0;
  }
  further(all) {
    const further = /* @__PURE__ */ new Map();
    for (const named3 of all) {
      const groups = [...this.found.get(named3)?.values() ?? []];
      const most = named3.loops + groups.reduce((max, { times, more }) => Math.max(max, times - 1 + more), 0);
      for (const text of most > 0 ? named3.texts : [])
        further.set(text, Math.min(MOST12, Math.max(most, further.get(text) ?? 0)));
    }
    return further;
  }
};
function textsIn(expr) {
  if (expr.kind === "text") return [expr.from];
  return innerOf(expr).flatMap(([, inner]) => textsIn(inner));
}

// src/source/literals/further-uses.ts
var LEVELS2 = 4;
function furtherUses(tokens, all, places, language) {
  const uses = new Uses3(all, places);
  for (let at = 0; at < tokens.length && !uses.isEmpty; at++) {
    const token = tokens[at];
    if (token?.kind === "text") for (const [name, more] of namesWithin(tokens, at, uses)) uses.note(name, at, more);
    else if (token && uses.has(token.is) && isUse(tokens, at, language))
      uses.note(token.is, at, loopedAt(tokens, at) + changedAt(tokens, at, language), timesFilled(tokens, at));
  }
  return uses.further(all);
}
function isUse(tokens, at, language) {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:=|:=|\+=|:|==|!=|\{|->)$/.test(after?.is ?? "") && !(after?.is === "{" && after.line > (tokens[at]?.line ?? 0)))
    return false;
  if (/^(?:==|!=|func|fn|fun)$/.test(before?.is ?? "")) return false;
  const isDeclared = before?.kind === "word" && before.line === tokens[at]?.line && !/^(?:return|in|else|yield|await|to|and|or|as|case)$/.test(before.is);
  if (isDeclared) return false;
  if (after?.is === "." && ASKS2.test(tokens[at + 2]?.is ?? "")) return false;
  return !bindingOf(tokens, at, language).calls.some((name) => SHOWS2.test(name) || /^len$/.test(name));
}
var ASKS2 = /^(?:len|length|size|count|equals\w*|hashCode|contains|starts_?with|ends_?with|index_?of|is_?(?:empty|blank)\w*)$/i;
var LEAVES3 = /^(?:trim\w*|strip\w*|to_?(?:string|owned|lower\w*|upper\w*|vec|byte\w*|char\w*)|into\w*|clone|as_\w+|bytes|chars|substring|slice|get\w*|format\w*|lines|split\w*|let|also|apply|run|to|unwrap\w*|value|text|intern|indent|then|iter|encode\w*|matches|invoke|execute|call\w*|render|compile|create\w*|from\w*|with\w*|partial\w*|add\w*|send\w*|of\w*)$/i;
var REPLACES = /^(?:replace\w*)$/i;
var MAKES5 = /(?:^|\.)(?:pad\w*|\w?just|center|replace\w*|join|insert|fill|vec|map|flat_?map|generate\w*|iterate|indent)$/i;
function changedAt(tokens, at, language) {
  if (/^\*$/.test(tokens[at + 1]?.is ?? "") || tokens[at - 1]?.is === "*") return isProduct(tokens, at) ? 1 : 0;
  const isVector = tokens[at + 1]?.is === ";" && tokens[tokens[at]?.inside ?? -1]?.is === "[";
  const { calls } = bindingOf(tokens, at, language);
  if (isVector || calls.some((name) => MAKES5.test(name) || REPEATS.test(name))) return 1;
  const method = tokens[at + 1]?.is === "." && tokens[at + 3]?.is === "(" ? tokens[at + 2]?.is ?? "" : "";
  if (method === "" || LEAVES3.test(method)) return 0;
  return REPLACES.test(method) && isPlaceholder(firstOf2(tokens[at + 4])) ? 0 : 1;
}
function isProduct(tokens, at) {
  const other = tokens[at - 1]?.is === "*" ? tokens[at - 2] : tokens[at + 2];
  return other !== void 0 && (other.kind === "word" || other.is === ")") && !/^(?:return|in)$/.test(other.is);
}
function loopedAt(tokens, at) {
  for (let start = at, level = 0; start >= 0 && level < LEVELS2; start = tokens[start]?.inside ?? -1, level++)
    if (isLoopsOnly(tokens, start)) return 1;
  return 0;
}
function timesFilled(tokens, at) {
  const open = tokens[at]?.inside ?? -1;
  const name = tokens[open - 1]?.is === "!" ? tokens[open - 2] : tokens[open - 1];
  if (tokens[open]?.is !== "(" || !FILLS.test(name?.is ?? "")) return 1;
  const format = tokens[open - 3]?.kind === "text" ? tokens[open - 3] : tokens[open + 1];
  const seen = /* @__PURE__ */ new Map();
  for (const part of format?.parts ?? [])
    if ("spelled" in part)
      for (const [, one, other, third] of part.spelled.text.matchAll(/%\[(\d{1,3})\]|%(\d{1,3})\$|\{(\d{1,3})[}:,]/g)) {
        const number = one ?? other ?? third ?? "";
        seen.set(number, (seen.get(number) ?? 0) + 1);
      }
  return Math.max(1, ...seen.values());
}
function namesWithin(tokens, at, wanted) {
  return (tokens[at]?.parts ?? []).flatMap((part) => {
    if ("slot" in part)
      return [...part.slot.matchAll(/[A-Za-z_]\w*/g)].flatMap(
        ([name], i, { length }) => wanted.has(name) ? [[name, length > i + 1 && /\(/.test(part.slot) ? 1 : 0]] : []
      );
    if (!part.spelled.text.includes("{")) return [];
    return [...part.spelled.text.matchAll(/\{([A-Za-z_]\w{0,99})[}:]/g)].flatMap(
      ([, name = ""]) => wanted.has(name) && isFormatted(tokens, at) ? [[name, 0]] : []
    );
  });
}
function isFormatted(tokens, at) {
  return tokens[at - 1]?.is === "(" && tokens[at - 2]?.is === "!";
}
function firstOf2(token) {
  const [part] = token?.kind === "text" ? token.parts : [];
  if (!part) return void 0;
  const { from, to } = part;
  return { kind: "text", from, to, spelled: "spelled" in part ? part.spelled : { text: "{x}", marks: [] } };
}

// src/source/literals/places.ts
var MOST13 = 20;
var Places2 = class {
  frames = [];
  frame;
  loops;
  statement;
  constructor(tokens) {
    this.frame = new Int32Array(tokens);
    this.loops = new Uint8Array(tokens);
    this.statement = new Int32Array(tokens);
  }
  /** A type or a function within another; -1 is the file. */
  open(kind, parent) {
    const within4 = kind === "function" ? this.frames.length : this.frames[parent]?.within ?? -1;
    return this.frames.push({ kind, parent, within: within4 }) - 1;
  }
  place(at, end, { frame, loops, statement }) {
    for (let i = at; i < end; i++) {
      this.frame[i] = frame;
      this.loops[i] = Math.min(loops, 255);
      this.statement[i] = statement;
    }
  }
  /** The function that a token stands in; -1 where it is in none. */
  functionAround(at) {
    return this.frames[this.frame[at] ?? -1]?.within ?? -1;
  }
  /** The functions that a token stands in, from the inside out; -1 is the last. */
  functionsAround(at) {
    const around2 = [];
    for (let each = this.functionAround(at); each !== -1 && around2.length < MOST13; ) {
      around2.push(each);
      each = this.frames[this.frames[each]?.parent ?? -1]?.within ?? -1;
    }
    return [...around2, -1];
  }
  /** How many loops run the one token, and not the other, which stands before it or outside of its function. */
  loopsBetween(outer, inner) {
    const loops = this.loops[inner] ?? 0;
    return this.frame[outer] === this.frame[inner] ? Math.max(0, loops - (this.loops[outer] ?? 0)) : loops;
  }
  /** What runs together: a function, or one statement outside of functions. */
  groupOf(at) {
    const frame = this.frame[at] ?? -1;
    return this.frames[frame]?.kind === "function" ? String(frame) : `${frame}:${this.statement[at] ?? 0}`;
  }
};

// src/source/literals/remade.ts
var MOST14 = 60;
var LEAVES4 = /^(?:trim\w*|strip\w*|to_?string|to_owned|into|clone|as_str|substring|slice)$/i;
function remadeAt(tokens, at, language) {
  const sign = tokens[at];
  if (!sign || sign.is !== "=" && sign.is !== ":=" && sign.is !== "+=") return void 0;
  if (sign.inside !== -1 && tokens[sign.inside]?.is !== "{") return void 0;
  const target = targetBefore(tokens, at, language);
  const own2 = target.at(-1);
  const made2 = valueBehind(tokens, at, language);
  const [first] = made2;
  const last = made2.at(-1);
  const isItself = sign.is !== "+=" && made2.length === target.length * 2 - 1;
  if (own2 === void 0 || !first || !last || isItself) return void 0;
  const isSum = made2.some(({ kind, inside }) => kind === "text" && inside === sign.inside);
  const holds = made2.some(({ kind, is }) => kind === "word" && is === own2);
  if (isSum || !holds || isLeft(made2)) return void 0;
  const [from, to, name] = [first.from, last.to, target.join(".")];
  const args = [{ name: void 0, value: { kind: "name", from, to, name } }];
  const value = { kind: "call", from, to, name: "=", on: void 0, args };
  return { kind: "bind", from, to, target: name, how: "is", value };
}
function isLeft(made2) {
  const calls = made2.filter(({ kind }, i) => kind === "word" && made2[i + 1]?.is === "(");
  return calls.length > 0 && calls.every(({ is }) => LEAVES4.test(is)) && made2.every(({ is }) => !/^[+*;[]$/.test(is));
}
function valueBehind(tokens, sign, { endsByLine }) {
  const inside = tokens[sign]?.inside;
  const made2 = [];
  for (let at = sign + 1; made2.length < MOST14; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token || /^[{}]$/.test(token.is)) break;
    if (token.inside === inside) {
      const goesOn = /^[+.,([=]$|^[+:]=$/.test(before?.is ?? "") || token.is === ".";
      if (token.is === ";" || endsByLine && before && token.line > before.line && !goesOn) break;
    }
    made2.push(token);
  }
  return made2;
}

// src/source/literals/margin.ts
function trimmed2(expr) {
  if (expr.kind === "joined") {
    const parts = expr.parts.map((part, i) => {
      if (part.kind !== "text") return part;
      return { ...part, spelled: cut(part.spelled, i === 0, i === expr.parts.length - 1) };
    });
    return { ...expr, parts };
  }
  return expr.kind === "text" ? { ...expr, spelled: cut(expr.spelled, true, true) } : expr;
}
function cut(spelled, first, last) {
  const start = first ? /^[ \t]*\n/.exec(spelled.text)?.[0].length ?? 0 : 0;
  const end = last ? /\n[ \t]*$/.exec(spelled.text)?.index ?? spelled.text.length : spelled.text.length;
  return sliceOf(spelled, start, Math.max(start, end));
}
function withoutMargin(expr) {
  if (expr.kind === "joined") return { ...expr, parts: expr.parts.map(withoutMargin) };
  if (expr.kind !== "text") return expr;
  const { spelled, from, to } = expr;
  const parts = [];
  let at = 0;
  for (const bar of spelled.text.matchAll(/(?:^|\n)[ \t]*\|/g)) {
    const lineAt = bar[0].startsWith("\n") ? bar.index + 1 : bar.index;
    if (lineAt > at) parts.push({ kind: "text", from, to, spelled: sliceOf(spelled, at, lineAt) });
    at = bar.index + bar[0].length;
  }
  if (at < spelled.text.length)
    parts.push({ kind: "text", from, to, spelled: sliceOf(spelled, at, spelled.text.length) });
  return { kind: "joined", from, to, parts };
}

// src/source/literals/text-at.ts
var MOST15 = 5e3;
function textAt(tokens, at) {
  const parts = [];
  let start = at;
  const before = tokens[at - 1]?.is === "+" ? nameBefore(tokens, at - 2) : void 0;
  if (before) {
    parts.push(before.expr);
    start = before.start;
  }
  const glues = gluesAt(tokens, at);
  let end = at;
  while (parts.length < MOST15) {
    const token = tokens[end];
    if (token?.kind === "text") {
      const made2 = throughMethods(tokens, end, exprOf(token));
      parts.push(made2.expr);
      end = made2.end;
    } else {
      const named3 = nameFrom(tokens, end) ?? calledFrom(tokens, end);
      if (!named3) break;
      parts.push(named3.expr);
      end = named3.end;
    }
    const adds = glues.test(tokens[end]?.is ?? "");
    const next = tokens[end + 1];
    if (!adds || !next || next.kind !== "text" && !nameFrom(tokens, end + 1) && !calledFrom(tokens, end + 1)) break;
    end++;
  }
  const [first, ...rest] = parts;
  const expr = first && rest.length === 0 ? first : { kind: "joined", from: first?.from ?? 0, to: parts.at(-1)?.to ?? 0, parts };
  return { expr, start, end: Math.max(end, at + 1) };
}
function exprOf({ parts, from, to }) {
  const inner = parts.map((part) => {
    if ("spelled" in part) return { kind: "text", from, to, spelled: part.spelled };
    return { kind: "name", from: part.from, to: part.to, name: part.slot };
  });
  const [only] = inner;
  if (only && inner.length === 1 && only.kind === "text") return only;
  return inner.length === 0 ? { kind: "text", from, to, spelled: { text: "", marks: [] } } : { kind: "joined", from, to, parts: inner };
}
function nameFrom(tokens, at) {
  const first = tokens[at];
  if (first?.kind !== "word") return void 0;
  let end = at + 1;
  while (tokens[end]?.is === "." && tokens[end + 1]?.kind === "word") end += 2;
  if (/^[([{!]$/.test(tokens[end]?.is ?? "")) return void 0;
  const to = tokens[end - 1]?.to ?? first.to;
  const name = wordsOf(tokens, at, end);
  return { expr: { kind: "name", from: first.from, to, name }, end };
}
function calledFrom(tokens, at) {
  const first = tokens[at];
  if (first?.kind !== "word") return void 0;
  let open = at + 1;
  while (tokens[open]?.is === "." && tokens[open + 1]?.kind === "word") open += 2;
  const close = tokens[open]?.is === "(" ? closeOf(tokens, open) : void 0;
  if (close === void 0) return void 0;
  const args = givenIn2(tokens, open, close);
  const [text] = args.filter(({ kind }) => kind !== "constant");
  const { from } = first;
  const to = tokens[close]?.to ?? first.to;
  const name = wordsOf(tokens, at, open);
  const expr = text ? madeBy(name, text, args, { ...first, to }) : { kind: "call", from, to, name, on: void 0, args: [] };
  let end = close + 1;
  while (tokens[end]?.is === "." && tokens[end + 1]?.kind === "word" && tokens[end + 2]?.is === "(") {
    const closed2 = closeOf(tokens, end + 2);
    if (closed2 === void 0) break;
    end = closed2 + 1;
  }
  return { expr, end };
}
function givenIn2(tokens, open, close) {
  const found = [];
  for (let at = open + 1; at < close; ) {
    const token = tokens[at];
    const number = numberAt(tokens, at);
    if (token?.kind === "text") found.push(exprOf(token));
    if (number) found.push(number.expr);
    at = number?.end ?? at + 1;
  }
  return found;
}
function nameBefore(tokens, last) {
  if (tokens[last]?.kind !== "word") return void 0;
  let start = last;
  while (tokens[start - 1]?.is === "." && tokens[start - 2]?.kind === "word") start -= 2;
  const from = tokens[start]?.from ?? 0;
  const to = tokens[last]?.to ?? 0;
  return { expr: { kind: "name", from, to, name: wordsOf(tokens, start, last + 1) }, start };
}
function wordsOf(tokens, start, end) {
  const words = tokens.slice(start, end).map(({ is }) => is);
  return words.join("").slice(0, 200);
}
var KEEPS = /^(?:to_string|to_owned|into|as_str|String|formatted|format|toString)$/;
var FILLS3 = /^format/;
var ASKS3 = /^(?:len|length|size|equals\w*|getBytes|as_bytes|bytes|split\w*|lines|contains|startsWith|starts_with|endsWith|ends_with|indexOf|isEmpty|is_empty|chars|hashCode|clone|Length|Split|Contains|StartsWith|let|also|to)$/;
var TRIMS = /^(?:strip|trim|Trim)$/;
function throughMethods(tokens, at, text) {
  let [expr, end] = [text, at + 1];
  while (tokens[end]?.is === "." && tokens[end + 1]?.kind === "word" && tokens[end + 2]?.is === "(") {
    const name = tokens[end + 1]?.is ?? "";
    const close = closeOf(tokens, end + 2);
    if (close === void 0) break;
    if (ASKS3.test(name)) break;
    expr = throughOne(name, expr, () => givenIn2(tokens, end + 2, close));
    end = close + 1;
  }
  return { expr, end };
}
function throughOne(name, on, given) {
  const { from, to } = on;
  const args = [{ name: void 0, value: trimmed2(on) }];
  if (name === "trimIndent") return { kind: "call", from, to, name: "dedent", on: void 0, args };
  if (name === "trimMargin") return withoutMargin(trimmed2(on));
  if (TRIMS.test(name)) return { kind: "call", from, to, name: "strip", on, args: [] };
  if (KEEPS.test(name)) return FILLS3.test(name) ? madeBy(name, on, [], void 0) : on;
  if (/^replace(?:All)?$/i.test(name)) return replacedBy(on, given());
  return madeBy(`.${name}`, on, given(), void 0);
}
function replacedBy(on, given) {
  const { from, to } = on;
  const args = given.slice(0, 2).map((value) => ({ name: void 0, value }));
  if (args.length < 2) return isPlaceholder(given[0]) ? on : madeBy(".replace", on, [], void 0);
  return { kind: "call", from, to, name: "replace", on, args };
}
var MOST_ARGUMENTS = 200;
function closeOf(tokens, open) {
  for (let at = open + 1; at <= open + MOST_ARGUMENTS; at++) if (tokens[at]?.opener === open) return at;
  return void 0;
}

// src/source/literals/read-literals.ts
function readLiterals(text, language) {
  const { tokens, comments, tooDeep } = tokensOf(text, language);
  const reader2 = new Reader(tokens, language, text);
  const { body, further } = reader2.all();
  return { outline: { body, imports: /* @__PURE__ */ new Map(), ...tooDeep !== void 0 && { tooDeep } }, comments, further };
}
var Reader = class {
  tokens;
  language;
  body = [];
  open = [{ body: this.body, frame: -1, loops: 0 }];
  places;
  named = [];
  labels;
  statement = 0;
  constructor(tokens, language, text) {
    this.tokens = tokens;
    this.language = language;
    this.places = new Places2(tokens.length);
    this.labels = new Set(text.includes("goto") ? labelsIn(tokens) : []);
  }
  all() {
    for (let at = 0; at < this.tokens.length; ) {
      if (this.beginsAt(at)) this.statement++;
      const { frame, loops } = this.around();
      const end = this.step(at);
      this.places.place(at, end, { frame, loops, statement: this.statement });
      at = end;
    }
    return { body: this.body, further: furtherUses(this.tokens, this.named, this.places, this.language) };
  }
  around() {
    return this.open.at(-1) ?? { body: this.body, frame: -1, loops: 0 };
  }
  beginsAt(at) {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    if (!before || before.is === ";" || before.is === "{" || before.is === "}") return true;
    return this.language.endsByLine && token?.inside === -1 && token.line > before.line;
  }
  /** Reads what begins at a token into the innermost of the open bodies, and gives the token behind it. */
  step(at) {
    const { tokens, language } = this;
    const token = tokens[at];
    const { body } = this.around();
    if (token?.kind === "text") {
      const { expr, start, end } = textAt(tokens, at);
      const isKey2 = /^(?::|to)$/.test(tokens[end]?.is ?? "");
      if (!isKey2) this.take(statementOf(tokens, start, expr, language), at);
      return end;
    }
    const remade = token?.kind === "sign" ? remadeAt(tokens, at, language) : void 0;
    if (remade) body.push(remade);
    if (token?.is === "{" && opensTests(tokens, at)) return behind3(tokens, at);
    if (token?.is === "{") this.enter(token, at);
    else if (token?.is === "}" && this.open.length > 1) this.open.pop();
    else if (token && this.labels.size > 0 && this.labels.has(token.is) && tokens[at + 1]?.is === ":")
      this.repeat(token);
    return at + 1;
  }
  take(statement, at) {
    this.around().body.push(statement);
    const bind = statement.kind === "block" ? statement.arms[0]?.[0] : statement;
    const { loops } = this.around();
    if (bind?.kind === "bind") this.named.push(namedBy(bind, at, loops));
    else if (loops > 0 && "value" in statement)
      this.named.push(namedBy({ target: "", value: statement.value }, at, loops));
  }
  enter(token, at) {
    const { body, frame, loops } = this.around();
    const define = frameOf(this.tokens, at, this.language);
    const loop = !define && opensLoop(this.tokens, at) ? [] : void 0;
    if (define) body.push(define);
    if (loop) body.push(loopOf(token, loop));
    if (define) this.open.push({ body: define.body, frame: this.places.open(define.kind, frame), loops: 0 });
    else this.open.push({ body: loop ?? body, frame, loops: loop ? loops + 1 : loops });
  }
  /** From a label on, to which `goto` may lead back, what follows may run more than once. */
  repeat(label) {
    const { body, frame, loops } = this.around();
    const loop = [];
    body.push(loopOf(label, loop));
    this.open[this.open.length - 1] = { body: loop, frame, loops: loops + 1 };
  }
};
function labelsIn(tokens) {
  return tokens.flatMap(({ is }, at) => is === "goto" ? [tokens[at + 1]?.is ?? ""] : []);
}
function loopOf({ from, to }, body) {
  return { kind: "block", from, to, by: "loop", arms: [body], complete: false };
}
function behind3(tokens, open) {
  let at = open + 1;
  while (at < tokens.length && tokens[at]?.opener !== open) at++;
  return at + 1;
}
function statementOf(tokens, start, value, language) {
  const { names, calls, how } = bindingOf(tokens, start, language);
  const { from, to } = value;
  if (names.length === 0 && how !== "returns" && calls.some((name) => SHOWS2.test(name)))
    return { kind: "does", from, to, value: { kind: "other", from, to, inner: [], mute: true } };
  const changes = calls.filter((name) => !isConcat(name));
  const called = changes.reduce((inner, name) => madeBy(name, inner, [], tokens[start]), value);
  if (how === "returns") return { kind: "returns", from, to, value: called };
  if (names.length === 0) return { kind: "does", from, to, value: called };
  const bind = { kind: "bind", from, to, target: names.join("."), how, value: called };
  const first = tokens[start];
  return how === "adds" && first && isLoopsOnly(tokens, start) ? loopOf(first, [bind]) : bind;
}

// src/source/python/params.ts
function paramsOf2(list, text, read) {
  return dividedBy(childrenOf(list), ({ name }) => name === ",").flatMap((group) => {
    const name = group.find((node) => node.name === "VariableName");
    if (!name) return [];
    const typed = group.find((node) => node.name === "TypeDef");
    const type = typed && partsOf3(typed)[0];
    const equals = group.findIndex((node) => node.name === "AssignOp");
    const value = equals === -1 ? void 0 : group.slice(equals + 1).find((node) => /^[A-Z]/.test(node.name));
    return [{ name: text.slice(name.from, name.to), type: type && read(type), value: value && read(value) }];
  });
}

// src/source/python/functions.ts
function lambdaOf(node, parts, text, read) {
  const list = parts.find(({ name }) => name === "ParamList");
  const value = parts.find(({ name }) => name !== "ParamList");
  return lambda(node, list ? paramsOf2(list, text, read) : [], value && read(value));
}
function comprehensionOf(nodes, span, text, read) {
  const { from, to } = span;
  const [first, into] = [nodes.findIndex(({ name }) => name === "for"), nodes.findIndex(({ name }) => name === "in")];
  const made2 = nodes.slice(0, Math.max(0, first)).find(isExpression);
  const targets = nodes.slice(first + 1, into).filter(isExpression);
  const behind4 = nodes.slice(into + 1);
  const over = behind4.find(isExpression);
  if (!made2 || !over || first === -1 || into === -1) return { kind: "other", from, to, mute: false, inner: [] };
  const params = targets.map(
    (target) => ({
      name: text.slice(target.from, target.to),
      type: void 0,
      value: void 0
    })
  );
  const isPlain = targets.length === 1 && !behind4.some(({ name }) => name === "for");
  const on = read(over);
  const some = { kind: "call", from: over.from, to: over.to, name: "filter", on, args: [] };
  const all = behind4.some(({ name }) => name === "if") ? some : on;
  return {
    kind: "call",
    from,
    to,
    name: "map",
    on: isPlain ? all : { kind: "other", from: over.from, to: over.to, mute: false, inner: [on] },
    args: [{ name: void 0, value: lambda({ from: made2.from, to: made2.to }, params, read(made2)) }]
  };
}
function lambda({ from, to }, params, value) {
  const body = value ? [{ kind: "returns", from: value.from, to: value.to, value }] : [];
  const define = {
    kind: "function",
    from,
    to,
    name: "",
    params,
    bases: [],
    decorators: [],
    doc: void 0,
    body
  };
  return { kind: "lambda", from, to, define };
}

// src/source/python/string-literal.ts
function openingOf(source) {
  const found = /^([A-Za-z]{0,3})("""|'''|"|')/.exec(source);
  const [all = "", prefix = "", quote = ""] = found ?? [];
  if (!found || /b/i.test(prefix)) return void 0;
  return { raw: /r/i.test(prefix), format: /[ft]/i.test(prefix), quote, start: all.length };
}
var ESCAPE4 = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}\n]{1,100})\}|(\r\n|[\s\S]))/y;
var SIMPLE3 = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "\n": "",
  "\r\n": "",
  "\r": ""
};
function spell2(source, from, to, raw, format) {
  const out = new Speller();
  let at = from;
  while (at < to) {
    const next = nextSpecial(source, at, to, raw, format);
    out.add(source.slice(at, next), at);
    if (next >= to) break;
    at = next + take4(source, next, to, out);
  }
  return out.done();
}
function nextSpecial(source, from, to, raw, format) {
  for (let at = from; at < to; at++) {
    const char = source.charCodeAt(at);
    if (char === 13 || char === 92 && !raw) return at;
    if (format && (char === 123 || char === 125) && source.charCodeAt(at + 1) === char) return at;
  }
  return to;
}
function take4(source, at, to, out) {
  const char = source[at] ?? "";
  if (char === "\r") {
    out.escape("\n", at);
    return source[at + 1] === "\n" && at + 1 < to ? 2 : 1;
  }
  if (char !== "\\") {
    out.escape(char, at);
    return 2;
  }
  ESCAPE4.lastIndex = at;
  const found = ESCAPE4.exec(source);
  if (!found) {
    out.add(char, at);
    return 1;
  }
  const [all, octal, x, u, U, , simple] = found;
  const code = octal !== void 0 ? Number.parseInt(octal, 8) : Number.parseInt(x ?? u ?? U ?? "", 16);
  if (code <= 1114111) out.escape(String.fromCodePoint(code), at);
  else if (simple !== void 0 && simple in SIMPLE3) out.escape(SIMPLE3[simple] ?? "", at);
  else out.add(all, at);
  return all.length;
}

// src/source/python/literals.ts
function literalOf2(node, text, slotOf2) {
  const { from, to } = node;
  const opening = openingOf(text.slice(from, Math.min(to, from + 6)));
  if (!opening) return { kind: "other", from, to, mute: true, inner: [] };
  const { raw, format, quote } = opening;
  const closed2 = to - from >= opening.start + quote.length && text.startsWith(quote, to - quote.length);
  const end = closed2 ? to - quote.length : to;
  const read = (start, stop) => ({
    kind: "text",
    from: start,
    to: stop,
    spelled: spell2(text, start, stop, raw, format)
  });
  const slots = partsOf3(node).filter(({ name }) => name === "FormatReplacement");
  if (slots.length === 0) return { ...read(from + opening.start, end), from, to };
  const parts = [];
  let at = from + opening.start;
  for (const slot of slots) {
    if (slot.from > at) parts.push(read(at, slot.from));
    parts.push(slotOf2(slot));
    at = slot.to;
  }
  if (end > at) parts.push(read(at, end));
  return { kind: "joined", from, to, parts };
}
var WORDS = /* @__PURE__ */ new Map([
  ["True", true],
  ["False", false],
  ["None", null]
]);
function constantOf2(text) {
  const word = WORDS.get(text);
  if (word !== void 0) return word;
  const number = Number(text.replaceAll("_", ""));
  return Number.isFinite(number) ? number : null;
}

// src/source/python/replacement-of.ts
function replacementOf(node, text, read) {
  const value = shown2(node, read);
  const spec = node.getChild("FormatSpec");
  const wide = spec ? widthIn(`{${text.slice(spec.from, spec.to)}}`) : void 0;
  if (!wide) return value;
  const { from, to } = node;
  const inner = spec?.getChild("FormatReplacement");
  const width = inner ? shown2(inner, read) : { kind: "constant", from, to, value: wide.width ?? 0 };
  const fill = { kind: "text", from, to, spelled: { text: wide.fill, marks: [[0, from]] } };
  const args = [width, fill].map((each) => ({ name: void 0, value: each }));
  return { kind: "call", from, to, name: "ljust", on: value, args };
}
function shown2(node, read) {
  const parts = partsOf3(node);
  const [value, ...more] = parts.filter(({ name }) => !/^Format(?:Spec|Conversion|SelfDoc)$/.test(name));
  const isPlain = parts.length === 1 && childrenOf(node).every(({ name }) => !/FormatSelfDoc|AssignOp/.test(name));
  const { from, to } = node;
  if (!value || more.length > 0) return { kind: "other", from, to, mute: true, inner: [] };
  const found = read(value);
  if (!isPlain) return { kind: "call", from, to, name: ":", on: void 0, args: [{ name: void 0, value: found }] };
  return found.kind === "name" || found.kind === "other" ? { ...found, from, to } : found;
}

// src/source/python/expressions.ts
var KEYS3 = /^(?:String|ContinuedString|BinaryExpression)$/;
var PythonExpressions = class {
  text;
  depth;
  constructor(text, depth) {
    this.text = text;
    this.depth = depth;
  }
  one(node, depth) {
    const { from, to, name } = node;
    if (this.depth.isTooDeep(depth, node)) return { kind: "other", from, to, mute: true, inner: [] };
    const parts = partsOf3(node);
    switch (name) {
      case "String":
      case "FormatString":
        return literalOf2(node, this.text, (slot) => replacementOf(slot, this.text, (value) => this.one(value, depth + 1)));
      case "ContinuedString":
        return { kind: "joined", from, to, parts: parts.map((part) => this.one(part, depth + 1)) };
      case "Number":
      case "Boolean":
      case "None":
        return { kind: "constant", from, to, value: constantOf2(this.text.slice(from, to)) };
      case "VariableName":
      case "self":
        return { kind: "name", from, to, name: this.text.slice(from, to) };
      case "MemberExpression":
        return this.member(node, parts, depth);
      case "CallExpression":
        return this.call(node, parts, depth);
      case "BinaryExpression":
        return this.binary(node, depth);
      case "ParenthesizedExpression":
      case "AwaitExpression":
        return parts.length === 1 && parts[0] ? this.one(parts[0], depth + 1) : this.other(node, parts, depth);
      case "NamedExpression":
        return parts[1] ? this.one(parts[1], depth + 1) : this.other(node, parts, depth);
      case "ConditionalExpression":
        return this.either(node, [parts[0], parts.at(-1)], depth);
      case "ArrayExpression":
      case "TupleExpression":
      case "SetExpression":
        return {
          kind: "list",
          from,
          to,
          items: parts.filter((part) => part.name !== "\u26A0").map((part) => this.one(part, depth + 1))
        };
      case "DictionaryExpression":
        return { kind: "map", from, to, entries: this.entries(node, depth) };
      case "ComprehensionExpression":
      case "ArrayComprehensionExpression":
        return this.comprehension(node, depth);
      case "LambdaExpression":
        return lambdaOf(node, parts, this.text, (inner) => this.one(inner, depth + 1));
      default:
        return this.other(node, parts, depth);
    }
  }
  decorator(node, depth) {
    const { from, to } = node;
    const list = partsOf3(node).find((part) => part.name === "ArgList");
    const name = this.text.slice(from, list?.from ?? to).replace(/[@\s]/g, "");
    if (!list) return { kind: "name", from, to, name };
    return { kind: "call", from, to, name, on: void 0, args: this.args(list, depth + 1) };
  }
  args(list, depth) {
    if (list.getChild("for")) return [{ name: void 0, value: this.comprehension(list, depth) }];
    return dividedBy(childrenOf(list), ({ name }) => name === ",").flatMap((group) => {
      const equals = group.findIndex(({ name }) => name === "AssignOp");
      const nodes = group.slice(equals + 1).filter(isExpression);
      const [value] = nodes;
      if (!value) return [];
      const label = equals === -1 ? void 0 : group.find(({ name }) => name === "VariableName");
      const read = nodes.length === 1 ? this.one(value, depth + 1) : this.other(list, nodes, depth);
      return [{ name: label && this.text.slice(label.from, label.to), value: read }];
    });
  }
  member(node, parts, depth) {
    const [base, key] = parts;
    const { from, to } = node;
    if (!base || !key || parts.length !== 2) return this.other(node, parts, depth);
    const on = this.one(base, depth + 1);
    const read = key.name === "PropertyName" ? this.text.slice(key.from, key.to) : this.keyOf(key, depth);
    if (on.kind === "name" && read !== void 0) return { kind: "name", from, to, name: `${on.name}.${read}` };
    const inner = /^(?:Variable|Member)/.test(key.name) ? [on, this.one(key, depth + 1)] : [on];
    return { kind: "other", from, to, mute: false, inner };
  }
  keyOf(node, depth) {
    const written = this.text.slice(node.from, Math.min(node.to, node.from + 10));
    if (/^-?\d{1,6}$/.test(written)) return written;
    return KEYS3.test(node.name) ? writtenOut(this.one(node, depth + 1)) : void 0;
  }
  call(node, parts, depth) {
    const { from, to } = node;
    const [callee, list] = parts;
    if (!callee || list?.name !== "ArgList") return this.other(node, parts, depth);
    const args = this.args(list, depth + 1);
    if (callee.name !== "MemberExpression") {
      const name = callee.name === "VariableName" ? this.text.slice(callee.from, callee.to) : "";
      if (name === "dict" && args.length > 0 && args.every((arg) => arg.name !== void 0))
        return { kind: "map", from, to, entries: args.map((arg) => ({ key: arg.name, value: arg.value })) };
      return { kind: "call", from, to, name, on: name === "" ? this.one(callee, depth + 1) : void 0, args };
    }
    const method = callee.lastChild;
    const on = callee.firstChild ? this.one(callee.firstChild, depth + 1) : void 0;
    const last = method?.name === "PropertyName" ? this.text.slice(method.from, method.to) : "";
    return { kind: "call", from, to, name: on?.kind === "name" ? `${on.name}.${last}` : last, on, args };
  }
  binary(node, depth) {
    const { from, to } = node;
    const operator = this.operatorOf(node);
    if (operator === "+") {
      const parts2 = chained(node, (each) => each.name === "BinaryExpression" && this.operatorOf(each) === "+");
      return summed(
        node,
        parts2.map((part) => this.one(part, depth + 1))
      );
    }
    const parts = partsOf3(node);
    if (operator === "or" || operator === "and")
      return this.either(node, operator === "or" ? parts : parts.slice(-1), depth);
    const [left, right] = parts;
    if (operator === "%" && left && right) {
      const args = [{ name: void 0, value: this.one(right, depth + 1) }];
      return { kind: "call", from, to, name: "%", on: this.one(left, depth + 1), args };
    }
    if (operator === "*" && left && right) {
      const [one, other] = [this.one(left, depth + 1), this.one(right, depth + 1)];
      const [on, times] = one.kind === "constant" ? [other, one] : [one, other];
      return { kind: "call", from, to, name: "*", on, args: [{ name: void 0, value: times }] };
    }
    const mute = /^(?:[=!<>]|in|not|is)/.test(operator);
    return { kind: "other", from, to, mute, inner: parts.map((part) => this.one(part, depth + 1)) };
  }
  operatorOf(node) {
    const operator = childrenOf(node).find(({ name }) => /Op$|^(?:or|and|in|not|is)$/.test(name));
    return operator ? this.text.slice(operator.from, operator.to) : "";
  }
  either(node, options, depth) {
    const { from, to } = node;
    const known7 = options.flatMap((option) => option ? [this.one(option, depth + 1)] : []);
    return { kind: "either", from, to, options: known7 };
  }
  entries(node, depth) {
    return dividedBy(childrenOf(node), ({ name }) => name === ",").flatMap((group) => {
      const colon = group.findIndex(({ name }) => name === ":");
      const value = group.slice(colon + 1).find(isExpression);
      const key = group.slice(0, Math.max(0, colon)).find(isExpression);
      return value ? [{ key: key && this.keyOf(key, depth), value: this.one(value, depth + 1) }] : [];
    });
  }
  /** Within its brackets, which those of a call's arguments may be. */
  comprehension(node, depth) {
    return comprehensionOf(childrenOf(node).slice(1, -1), node, this.text, (inner) => this.one(inner, depth + 1));
  }
  other(node, parts, depth) {
    const { from, to } = node;
    return { kind: "other", from, to, mute: false, inner: parts.map((part) => this.one(part, depth + 1)) };
  }
};

// src/source/python/imports.ts
function importsIn2(node, text) {
  const words = childrenOf(node).map((child) => child.name === "Comment" ? "" : text.slice(child.from, child.to));
  const at = words.indexOf("import");
  if (at === -1) return [];
  const module = words[0] === "from" ? words.slice(1, at).join("") : void 0;
  const found = [];
  for (const item of divided3(words.slice(at + 1).filter((word) => word !== "(" && word !== ")" && word !== ""))) {
    const as = item.indexOf("as");
    const name = (as === -1 ? item : item.slice(0, as)).join("");
    const local = as === -1 ? name : item.slice(as + 1).join("");
    if (name === "*" && module !== void 0) found.push([`* ${module}`, { module, name: void 0 }]);
    else if (name !== "" && local !== "")
      found.push([local, module === void 0 ? { module: name, name: void 0 } : { module, name }]);
  }
  return found;
}
function divided3(words) {
  const groups = [[]];
  for (const word of words) {
    if (word === ",") groups.push([]);
    else groups.at(-1)?.push(word);
  }
  return groups;
}

// src/source/python/read-python.ts
function readPython(tree, text) {
  const imports = /* @__PURE__ */ new Map();
  const reader2 = new Statements2(text, imports);
  const top = topOf(tree);
  const body = reader2.all(top, 0);
  return { body, imports, doc: reader2.docOf(top, 0), tooDeep: reader2.depth.reached };
}
var Statements2 = class {
  depth;
  text;
  imports;
  expressions;
  constructor(text, imports) {
    this.text = text;
    this.imports = imports;
    this.depth = new Depth(text);
    this.expressions = new PythonExpressions(text, this.depth);
  }
  all(node, depth) {
    if (this.depth.isTooDeep(depth, node)) return [];
    return childrenOf(node).flatMap((child) => this.one(child, depth + 1));
  }
  one(node, depth) {
    const { from, to, name } = node;
    switch (name) {
      case "AssignStatement":
        return this.assign(node, depth);
      case "UpdateStatement":
        return this.update(node, depth);
      case "ReturnStatement":
        return [{ kind: "returns", from, to, value: this.value(partsOf3(node), depth) }];
      case "ExpressionStatement":
        return this.does(node, depth);
      case "RaiseStatement":
      case "AssertStatement":
      case "DeleteStatement":
      case "PrintStatement":
        return [{ kind: "does", from, to, value: { kind: "other", from, to, mute: true, inner: [] } }];
      case "ImportStatement":
        for (const [local, found] of importsIn2(node, this.text)) this.imports.set(local, found);
        return [];
      case "FunctionDefinition":
      case "ClassDefinition":
      case "DecoratedStatement":
        return this.define(node, depth);
      default:
        return this.other(node, depth);
    }
  }
  does(node, depth) {
    const parts = partsOf3(node);
    if (parts.every((part) => /String$/.test(part.name))) return [];
    const { from, to } = node;
    return [{ kind: "does", from, to, value: this.value(parts, depth) }];
  }
  assign(node, depth) {
    const groups = dividedBy(childrenOf(node), ({ name }) => name === "AssignOp").map(
      (group) => group.filter(({ name }) => /^[A-Z]/.test(name) && name !== "Comment")
    );
    const { from, to } = node;
    const values = groups.length > 1 ? groups.pop() ?? [] : [];
    return groups.flatMap((group) => {
      const targets = group.filter(({ name }) => name !== "TypeDef");
      const typed = group.find(({ name }) => name === "TypeDef");
      const type = typed && this.expressions.one(partsOf3(typed)[0] ?? typed, depth + 1);
      return targets.map((target, i) => {
        const value = targets.length === values.length ? this.value(values.slice(i, i + 1), depth) : this.value(values, depth);
        return { kind: "bind", from, to, target: this.target(target, depth), how: "is", value, ...type && { type } };
      });
    });
  }
  update(node, depth) {
    const [target, ...values] = partsOf3(node);
    const { from, to } = node;
    const operator = this.text.slice(target?.to ?? from, values[0]?.from ?? to).trim();
    if (!target || !/^[+*%]=/.test(operator)) return [];
    const value = this.value(values, depth);
    const name = this.target(target, depth);
    if (operator.startsWith("+=")) return [{ kind: "bind", from, to, target: name, how: "adds", value }];
    const on = { kind: "name", from, to, name };
    const args = [{ name: void 0, value }];
    const made2 = { kind: "call", from, to, name: operator.slice(0, 1), on, args };
    return [{ kind: "bind", from, to, target: name, how: "is", value: made2 }];
  }
  target(node, depth) {
    const target = this.expressions.one(node, depth + 1);
    return target.kind === "name" ? target.name : "";
  }
  value(nodes, depth) {
    const [first] = nodes;
    if (first && nodes.length === 1) return this.expressions.one(first, depth + 1);
    const [from, to] = [first?.from ?? 0, nodes.at(-1)?.to ?? 0];
    return { kind: "list", from, to, items: nodes.map((node) => this.expressions.one(node, depth + 1)) };
  }
  define(node, depth, decorators = []) {
    const parts = partsOf3(node);
    if (node.name === "DecoratedStatement") {
      const marks = parts.filter(({ name: name2 }) => name2 === "Decorator").map((mark) => this.expressions.decorator(mark, depth + 1));
      return parts.filter(({ name: name2 }) => /Definition$/.test(name2)).flatMap((inner) => this.define(inner, depth + 1, marks));
    }
    const [name] = parts;
    const body = parts.find((part) => part.name === "Body");
    const list = parts.find((part) => part.name === "ParamList");
    const bases = parts.find((part) => part.name === "ArgList");
    const { from, to } = node;
    return [
      {
        kind: node.name === "ClassDefinition" ? "class" : "function",
        from,
        to,
        name: name?.name === "VariableName" ? this.text.slice(name.from, name.to) : "",
        params: list ? paramsOf2(list, this.text, (inner) => this.expressions.one(inner, depth + 1)) : [],
        bases: bases ? this.expressions.args(bases, depth + 1).map(({ value }) => value) : [],
        decorators,
        doc: body && this.docOf(body, depth),
        body: body ? this.all(body, depth + 1) : []
      }
    ];
  }
  docOf(body, depth) {
    const [first] = partsOf3(body);
    const [text, ...more] = first?.name === "ExpressionStatement" ? partsOf3(first) : [];
    const doc = text && more.length === 0 ? this.expressions.one(text, depth + 1) : void 0;
    return doc?.kind === "text" ? doc : void 0;
  }
  /** Statements that hold others, and what else there may be; its expressions are looked at, too. */
  other(node, depth) {
    const { from, to, name } = node;
    if (!/^[A-Z]/.test(name) || name === "Comment") return [];
    const parts = partsOf3(node);
    const bodies = parts.filter((part) => part.name === "Body");
    const match2 = parts.find((part) => part.name === "MatchBody");
    const arms = match2 ? partsOf3(match2).flatMap((clause) => partsOf3(clause).filter((part) => part.name === "Body")) : bodies;
    if (arms.length === 0)
      return /Statement$|Group$|^⚠$/.test(name) ? this.all(node, depth + 1) : this.loose(node, depth);
    const by = /^(?:If|Match)/.test(name) ? "condition" : /^(?:For|While)/.test(name) ? "loop" : "other";
    const complete = by === "condition" && childrenOf(node).some((child) => child.name === "else");
    const shown3 = /^With/.test(name) ? parts.filter((part) => part.name !== "Body").map((part) => this.loose(part, depth)) : [];
    const block = { kind: "block", from, to, by, complete, arms: arms.map((arm) => this.all(arm, depth + 1)) };
    const over = name === "ForStatement" ? this.over(node, depth) : void 0;
    return [...shown3.flat(), over ? { ...block, over } : block];
  }
  over(node, depth) {
    const children = childrenOf(node);
    const list = children[children.findIndex(({ name }) => name === "in") + 1];
    return list && list.name !== "Body" ? this.expressions.one(list, depth + 1) : void 0;
  }
  /** An expression where a statement is expected. */
  loose(node, depth) {
    const { from, to } = node;
    if (/String$/.test(node.name)) return [];
    return [{ kind: "does", from, to, value: this.expressions.one(node, depth + 1) }];
  }
};

// src/source/open-module.ts
function moduleOf2({ path, id, text }) {
  const other = languageOf(path);
  if (other) return literalModule({ path, id, text }, other);
  const isPython = /\.(?:pyi?|ipynb)$/i.test(path);
  const { tree, cut: cut2 } = parserOf(isPython ? "python" : dialectOf(path))(text);
  const outline = isPython ? readPython(tree, text) : readJavascript(tree, text);
  const language = isPython ? "python" : "javascript";
  const { tooDeep } = outline;
  const marks = marksIn(text, () => commentsIn(tree));
  return { path, id, text, root: scopesOf(outline), language, place: placesIn(path, text), marks, tooDeep, cut: cut2 };
}
function literalModule({ path, id, text }, language) {
  const { outline, comments, further } = readLiterals(text, language);
  const { tooDeep } = outline;
  const marks = marksIn(text, () => comments);
  const root = scopesOf(outline);
  const place = placesIn(path, text);
  return { path, id, text, root, language: "python", place, marks, further, tooDeep, cut: void 0 };
}
function commentsIn(tree) {
  const found = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (/Comment$/.test(name)) found.push({ from, to });
    }
  });
  return found;
}
function dialectOf(path) {
  if (/\.tsx$/i.test(path)) return "tsx";
  return /\.[cm]?ts$/i.test(path) ? "typescript" : "javascript";
}
var kept = new Kept(4 * 2 ** 20);
function keptModule(file) {
  if (languageOf(file.path)) return moduleOf2(file);
  return kept.of(file, () => moduleOf2(file));
}

// src/source/request-tree.ts
var DEEPEST19 = 6;
var MOST_ENTRIES = 200;
var SAYS4 = /^(?:messages|contents?|input|system\w*|instructions?|prompt\w*|history|user\w*|text|role|goal|backstory|description)$/i;
function requestTree(asks2, scope, module, open) {
  if (asks2?.kind !== "call" && asks2?.kind !== "map") return void 0;
  const at = { scope, module, open, from: void 0 };
  const tree = mapOf(asks2.from, entriesIn(asks2, at), at, 0);
  return tree.kind === "map" && tree.entries.size > 0 ? tree : void 0;
}
var COUNTED = /^(?:model\w*|tools|functions|response\w*|text_?format|output\w*|schema|args_schema|metadata|stop\w*)$/i;
var LONG3 = 100;
var MOST_LOOKED = 500;
function unreadIn(asks2, scope, module, open) {
  if (asks2?.kind !== "call" && asks2?.kind !== "map") return 0;
  const at = { scope, module, open, from: void 0 };
  let left = MOST_LOOKED;
  const look = (expr, depth) => {
    if (left-- <= 0 || depth > DEEPEST19) return 0;
    if (expr.kind === "text") return expr.spelled.text.length >= LONG3 ? expr.spelled.text.length : 0;
    const of = expr.kind === "name" ? named(expr, at) : void 0;
    if (of) return look(of, depth + 1);
    return innerOf(expr).reduce((sum, [, inner]) => sum + look(inner, depth + 1), 0);
  };
  return entriesIn(asks2, at).reduce(
    (sum, { key = "", value }) => SAYS4.test(key) || COUNTED.test(key) ? sum : sum + look(value, 0),
    0
  );
}
function entriesIn(expr, at) {
  if (expr.kind === "map") return expr.entries;
  return expr.kind === "call" ? argumentsOf(expr, at, at.open) : [];
}
function named({ name, from }, { scope, module, open }) {
  return resolve(name, from, scope, module, open)?.expr;
}
function mapOf(from, all, at, depth) {
  const entries = /* @__PURE__ */ new Map();
  for (const { key, value } of all.slice(0, MOST_ENTRIES))
    if (key !== void 0 && !(depth === 0 && SAYS4.test(key))) entries.set(key, settingOf(key, value, at, depth + 1));
  return { kind: "map", at: at.from ?? from, entries };
}
function settingOf(key, value, at, depth) {
  const tree = treeOf(value, at, depth);
  if (key === "tools" && value.kind === "map" && value.entries.some((each) => each.key === void 0))
    return {
      kind: "list",
      at: tree.at,
      items: value.entries.map((each) => toolOf(treeOf(each.value, at, depth + 1), at))
    };
  const tools = tree.kind === "list" ? tree.items : tree.kind === "scalar" ? [tree] : void 0;
  return key === "tools" && tools ? { kind: "list", at: tree.at, items: tools.map((tool) => toolOf(tool, at)) } : tree;
}
function toolOf(tool, { scope, module, open }) {
  if (tool.kind !== "scalar" || typeof tool.value !== "string") return tool;
  const [holder, name] = COUNTED_TOOL;
  if (!defined2(tool.value, scope, module, open)) return tool;
  const named3 = { kind: "map", at: tool.at, entries: /* @__PURE__ */ new Map([[name, tool]]) };
  return { kind: "map", at: tool.at, entries: /* @__PURE__ */ new Map([[holder, named3]]) };
}
function numbered2({ name, args: [first] }, unknown) {
  if (first?.value.kind !== "constant") return unknown;
  return {
    ...unknown,
    kind: "scalar",
    value: `${name.slice(name.lastIndexOf(".") + 1)}-${first.value.value}`.slice(0, 200)
  };
}
function treeOf(expr, at, depth) {
  const from = at.from ?? expr.from;
  const unknown = { kind: "scalar", at: from, value: expr.kind === "name" ? expr.name : COMPUTED };
  if (depth > DEEPEST19) return unknown;
  switch (expr.kind) {
    case "text":
      return { kind: "scalar", at: from, value: expr.spelled.text.slice(0, 200) };
    case "constant":
      return { kind: "scalar", at: from, value: expr.value };
    case "list":
      return {
        kind: "list",
        at: from,
        items: expr.items.slice(0, MOST_ENTRIES).map((item) => treeOf(item, at, depth + 1))
      };
    case "map":
      return mapOf(from, expr.entries, at, depth);
    case "call": {
      const entries = entriesIn(expr, at);
      return entries.length > 0 ? mapOf(from, entries, at, depth) : numbered2(expr, unknown);
    }
    case "name": {
      const found = named(expr, at);
      return found && found.kind !== "name" ? treeOf(found, { ...at, from }, depth + 1) : unknown;
    }
    default:
      return unknown;
  }
}

// src/source/sent-with.ts
var GIVES3 = /^(?:tools?|functions|tool_?defs|output|schema|format|response_?(?:format|model|schema)|text_?format|output_?(?:type|schema|model|cls|pydantic)|result_?type|structured_?output)$/i;
var BINDS2 = /(?:^|\.)(?:bind_?tools|bind_?functions|with_?structured_?output|bind)$/i;
var MOST16 = 500;
function sentWith({ asks: asks2, scope }, module, open) {
  if (asks2?.kind !== "call") return [];
  const given = [...argumentsOf(asks2, { scope, module }, open)].flatMap(
    ({ key, value }) => key !== void 0 && GIVES3.test(key) ? [{ expr: value, scope, module }] : []
  );
  return stretchesOf([...given, ...boundTo({ expr: asks2, scope, module }, open)], open);
}
function boundTo(asks2, open) {
  const found = [];
  let each = asks2;
  for (let left = 8; each && left > 0; left--) {
    const { expr, scope, module } = each;
    if (expr.kind === "name") each = resolve(expr.name, expr.from, scope, module, open);
    else if (expr.kind === "call") {
      if (BINDS2.test(expr.name)) for (const { value } of expr.args) found.push({ expr: value, scope, module });
      each = expr.on && { expr: expr.on, scope, module };
    } else break;
  }
  return found;
}
function stretchesOf(given, open) {
  const found = given.map(({ expr: { from, to }, module: { path } }) => ({ path, from, to }));
  const queue = [...given];
  const seen = /* @__PURE__ */ new Set();
  for (let each = queue.pop(), left = MOST16; each && left > 0; each = queue.pop(), left--) {
    if (seen.has(each.expr)) continue;
    seen.add(each.expr);
    const { scope, module } = each;
    for (const [, expr] of innerOf(each.expr)) queue.push({ expr, scope, module });
    const { stretches, next } = named2(each, open);
    for (const more of stretches) found.push(more);
    for (const more of next) queue.push(more);
  }
  return outermost(found);
}
function outermost(all) {
  const kept2 = [];
  const order = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.from - b.from || b.to - a.to;
  for (const each of [...all].sort(order)) {
    const last = kept2.at(-1);
    if (last?.path !== each.path || each.to > last.to) kept2.push(each);
  }
  return kept2;
}
function named2({ expr, scope, module }, open) {
  if (expr.kind !== "name" && expr.kind !== "call") return { stretches: [], next: [] };
  const bound = expr.kind === "name" ? resolve(expr.name, expr.from, scope, module, open) : void 0;
  const held = defined2(expr.name, scope, module, open);
  const define = held?.scope.define;
  const inner = define ? [...typesIn2(define.body), ...define.kind === "function" ? held?.scope.returns ?? [] : []] : [];
  const of = (at, { from, to }) => ({ path: at.path, from, to });
  return {
    stretches: [...bound ? [of(bound.module, bound.expr)] : [], ...held && define ? [of(held.module, define)] : []],
    next: [...bound ? [bound] : [], ...held ? inner.map((each) => ({ ...held, expr: each })) : []]
  };
}
var typesIn2 = (body) => body.flatMap((each) => each.kind === "bind" && each.type ? [each.type] : []);

// src/source/taken-in.ts
var LONGEST2 = 300;
var MOST_STEPS8 = 400;
var MOST_TAKEN = 50;
var DEEPEST20 = 6;
var SLOT = /^\$?\{\s*|\s*\}$/g;
var BOUND2 = /(?<=[[:=(,]\s{0,9}-?)[A-Za-z_]\w{0,63}(?=\s{0,9}[\]:,)])/g;
var ENOUGH3 = 40;
function takenIn(exprs, at, open) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  let left = MOST_STEPS8;
  const note2 = ({ from, to }, { module, scope }) => {
    if (to - from > LONGEST2 || found.size >= MOST_TAKEN) return false;
    const numberOf2 = (word) => {
      const value = resolve(word, from, scope, module, open)?.expr;
      return value?.kind === "constant" && typeof value.value === "number" ? String(value.value) : word;
    };
    const { of, most } = cutOf(module.text.slice(from, to).replace(SLOT, "").replace(BOUND2, numberOf2));
    const key = digestOf(of);
    const known7 = found.get(key);
    const name = /^[A-Za-z_$][\w$.]{0,63}$/.exec(of)?.[0] ?? "";
    if (!known7 || known7.most < most) found.set(key, { name, at: module.place(from), of: key, most });
    return most < WHOLE;
  };
  const look = (expr, at2, depth) => {
    if (left-- < 0 || depth > DEEPEST20 || seen.has(expr)) return;
    seen.add(expr);
    if (expr.kind === "text" || expr.kind === "constant" || expr.kind === "lambda") return;
    if (expr.kind === "name") named3(expr, at2, depth);
    if ((expr.kind === "call" || expr.kind === "other") && !hasText(expr) && note2(expr, at2)) return;
    if (expr.kind === "maybe" && expr.over) look(expr.over, at2, depth);
    for (const [, inner] of innerOf(expr)) look(inner, at2, depth);
  };
  const named3 = (expr, at2, depth) => {
    const value = resolve(expr.name, expr.from, at2.scope, at2.module, open);
    if (value) look(value.expr, value, depth + 1);
    else note2(expr, at2);
  };
  for (const expr of exprs) look(expr, at, 0);
  return [...found.values()];
}
function hasText(expr) {
  return innerOf(expr).some(
    ([, inner]) => inner.kind === "text" && inner.spelled.text.length >= ENOUGH3 || inner.kind === "joined" && hasText(inner)
  );
}

// src/source/to-template.ts
function toTemplate(pieces) {
  return pieces.flatMap(templateOf2);
}
function templateOf2(piece) {
  if (piece.kind === "text") return linesOf2(piece);
  if (piece.kind === "slot") {
    const { name, raw, from, module } = piece;
    return [{ kind: "slot", name, raw, at: module.place(from) }];
  }
  if (piece.kind === "loop") {
    const body = toTemplate(piece.body);
    const at2 = piece.module.place(piece.from);
    const loop = { kind: "loop", at: at2, over: "", item: "", body, otherwise: [] };
    return body.length > 0 ? [piece.least ? { ...loop, least: 1 } : loop] : [];
  }
  const bodies = piece.options.map(toTemplate);
  const at = bodies.flat()[0]?.at;
  const arms = bodies.slice(0, -1).map((body) => ({ when: { kind: "unknown" }, body }));
  return at ? [{ kind: "branch", at, arms, otherwise: bodies.at(-1) ?? [] }] : [];
}
function wholeText(pieces) {
  const texts = pieces.filter((piece) => piece.kind === "text");
  const [first] = texts;
  if (!first || texts.length !== pieces.length) return void 0;
  const starts = [];
  let length = 0;
  for (const { spelled } of texts) {
    starts.push(length);
    length += spelled.text.length;
  }
  const place = (offset) => {
    const index = lastAt(starts.length, (i) => starts[i] ?? 0, offset);
    const { spelled, module } = texts[index] ?? first;
    return module.place(sourceAt(spelled, offset - (starts[index] ?? 0)));
  };
  const syntax = texts.every((each) => each.syntax) ? first.syntax : void 0;
  return { text: texts.map(({ spelled }) => spelled.text).join(""), place, syntax };
}
function linesOf2({ spelled, module }) {
  const cuts2 = spelled.marks.map(([text]) => text).filter((text) => text > 0 && spelled.text[text - 1] === "\n");
  const bounds = [0, ...cuts2, spelled.text.length];
  return bounds.slice(0, -1).map((start, i) => {
    const part = sliceOf(spelled, start, bounds[i + 1] ?? start);
    return { kind: "text", text: part.text, at: module.place(sourceAt(part, 0)) };
  });
}

// src/source/to-parsed-prompt.ts
function toParsedPrompt(found, file, module, { open, models }) {
  const { candidate, key, mark } = found;
  countParts(file, PARTS_PER_PROMPT);
  const others = new Map(found.used.map((used) => [used.module.path, { path: used.module.path, id: used.module.id }]));
  others.delete(file.path);
  const tools = toolsOf(found, module);
  const [call, around2] = [found.asked?.expr ?? candidate.asks, found.asked?.scope ?? candidate.scope];
  const { furtherUses: furtherUses2 = 0 } = found;
  const asked = call ?? candidate.calls.find(asks);
  const request = requestTree(asked, around2, module, open);
  const sent2 = candidate.parts.flatMap(({ exprs }) => exprs);
  const takes2 = takenIn([...sent2, ...argumentsOf2(asked)], { scope: candidate.scope, module }, open);
  const beside = tools.length > 0 ? [] : sentWith({ asks: asked, scope: around2 }, module, open);
  return {
    id: `${file.path}#${key}`,
    declared: false,
    at: module.place(found.from),
    model: mark?.model ? { asked: mark.model, at: module.place(mark.from) } : models.of(call, { scope: around2, module }) ?? firstOf(candidate.calls, (each) => models.of(each, { scope: candidate.scope, module })),
    messages: found.messages.map(({ role, pieces }) => asMessage(role, pieces, file)),
    settings: {},
    samples: /* @__PURE__ */ new Map(),
    sources: [{ path: file.path, id: file.id }, ...others.values()],
    unsent: unreadIn(asked, around2, module, open),
    standsAlone: true,
    literals: literalsOf(found.used),
    ...takes2.length > 0 && { takes: takes2 },
    ...beside.length > 0 && { sentWith: beside },
    ...furtherUses2 > 0 && { furtherUses: furtherUses2 },
    ...request && { request },
    ...tools.length > 0 && { tools, toolsFrame: "elsewhere" },
    ...(found.why === "taken" || mark?.says === "prompt") && { named: true },
    ...saidBy(mark, module)
  };
}
function argumentsOf2(asked) {
  return asked?.kind === "call" ? asked.args.map(({ value }) => value) : asked ? [asked] : [];
}
function askOf({ candidate, used }, module, { open, models }) {
  const { asks: asks2, scope } = candidate;
  const beside = sentWith(candidate, module, open);
  return {
    literals: literalsOf(used),
    stretches: [],
    model: models.of(asks2, { scope, module }),
    ...beside.length > 0 && { sentWith: beside }
  };
}
function literalsOf(used) {
  return used.map(({ module: { path }, from }) => `${path}\0${from}`);
}
function saidBy(mark, { place }) {
  if (!mark) return {};
  const { says, callsPerMonth, outputTokens } = mark;
  const hasVolumes = callsPerMonth !== void 0 || outputTokens !== void 0;
  return {
    ...says === "ignore" && { ignored: place(mark.from) },
    ...hasVolumes && { volumes: { at: place(mark.from), callsPerMonth, outputTokens } }
  };
}
function asMessage(role, pieces, file) {
  const whole2 = wholeText(pieces);
  if (whole2) {
    const message = messageOf(file, role, [whole2], whole2.syntax);
    if (message.syntax !== "none") return message;
  }
  const body = toTemplate(pieces);
  countParts(file, body.length);
  return { role, body, syntax: "none" };
}
function toolsOf({ candidate: { tool, written }, described: described2 }, module) {
  if (!tool) return [];
  const parameters = schemaIn(tool.parameters);
  const own2 = parameters === void 0 ? described2 : described2.slice(0, tool.description ? 1 : 0);
  const description = own2.map(certainText).join("\n");
  const at = (written?.module ?? module).place(tool.description?.from ?? 0);
  const isAnswer3 = tool.answers && { answers: true };
  return [{ name: tool.name, at, description, ...parameters !== void 0 && { parameters }, ...isAnswer3 }];
}

// src/source/read-source.ts
function readSource(file, pathsOf3) {
  if (!file.take && !speaksOfPrompts(file.path, file.text)) return { prompts: [], findings: [] };
  if (file.text.length > MOST_CHARACTERS) return unread(file, "too-large");
  try {
    return readModule(file, pathsOf3);
  } catch (error) {
    if (error instanceof RangeError) return unread(file, "too-deep");
    if (error instanceof TooManyParts) return unread(file, "too-many-parts");
    throw error;
  }
}
function unread({ path }, why) {
  return { prompts: [], findings: [{ kind: "unreadable", severity: "warn", at: { path }, why }] };
}
function handedOn2(file, pathsOf3) {
  if (file.text.length > MOST_CHARACTERS) return { texts: [] };
  const other = languageOf(file.path);
  if (other) return handedByTokens(file, other);
  try {
    const module = keptModule(file);
    const { handed, cut: cut2 } = handedIn(module, openBy(besideNamed(file, pathsOf3)));
    const texts = handed.map(({ from, ...each }) => ({ ...each, at: module.place(from) }));
    return { texts, cut: cut2 === void 0 ? void 0 : module.place(cut2) };
  } catch (error) {
    if (error instanceof RangeError) return { texts: [], cut: { path: file.path } };
    throw error;
  }
}
function readModule(file, pathsOf3) {
  const module = keptModule(file);
  const named3 = besideNamed(file, pathsOf3);
  const open = openBy(named3);
  const openHolding = (from, specifier, name) => {
    const beside = named3(from.path, specifier);
    return beside && mayHave(beside, name ?? "") && mayGivePrompts(beside) ? readable(beside) : void 0;
  };
  const { found, elsewhere: elsewhere2, borrowed, cut: cut2 = cutOf2(module), names } = promptsIn(module, open, file);
  const models = new Models(open);
  const places = found.flatMap(({ used }) => used.flatMap((each) => each.module === module ? [each.from] : []));
  const findings = [];
  const lost = (at, why) => findings.push({ kind: "not-followed", severity: "warn", at, why });
  if (module.tooDeep !== void 0) lost(module.place(module.tooDeep), "too-deep");
  if (cut2) lost(cut2.module.place(cut2.from), "too-much");
  const { together, left } = handedTogether(module, { open, openHolding }, new Set(found.flatMap(askedBy)));
  if (left !== void 0) lost(module.place(left), "too-much");
  for (const mark of module.marks) findings.push(...markNotes(mark, module));
  const parsed = (each) => toParsedPrompt(each, file, module, { open, models });
  return {
    prompts: [...found.map(parsed), ...borrowed.map((each) => ({ ...parsed(each), borrowed: true }))],
    findings,
    names,
    together,
    asks: [
      ...elsewhere2.map((each) => askOf(each, module, { open, models })),
      ...givenToModels(module, models, { open, openHolding, places }).map((given) => ({ ...given, literals: [] }))
    ]
  };
}
var askedBy = ({ asked, candidate: { asks: asks2 } }) => [asked?.expr, asks2].filter((each) => each !== void 0);
function openBy(named3) {
  const opened2 = /* @__PURE__ */ new Map();
  return (from, specifier, name = "") => {
    const beside = named3(from.path, specifier);
    const known7 = beside && opened2.get(beside);
    if (known7 || !beside || !mayHave(beside, name)) return known7;
    const module = keptModule(beside);
    opened2.set(beside, module);
    return module;
  };
}
function readable(beside) {
  try {
    return keptModule(beside);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TooManyParts) return void 0;
    throw error;
  }
}
function cutOf2(module) {
  return module.cut === void 0 ? void 0 : { module, from: module.cut };
}
function sourceBeside(file, listed, specifiersIn3, pathsOf3) {
  if (!file.take && !speaksOfPrompts(file.path, file.text)) return [];
  const found = /* @__PURE__ */ new Set();
  for (const each of [file, ...[...file.beside ?? []].map(([path, { id, text }]) => ({ path, id, text }))])
    for (const path of importsOf(each, listed, specifiersIn3, pathsOf3)) if (path !== file.path) found.add(path);
  return [...found];
}
function importsOf(file, listed, specifiersIn3, pathsOf3) {
  const side = known6.get(listed) ?? { imports: /* @__PURE__ */ new Map(), there: /* @__PURE__ */ new Map() };
  known6.set(listed, side);
  const { imports, there } = side;
  const key = `${file.id}\0${file.path}`;
  const before = imports.get(key);
  if (before) return before;
  const found = meantBy(file, specifiersIn3, pathsOf3).flatMap((paths) => thereOf(paths, listed, there) ?? []);
  imports.set(key, found);
  return found;
}
function thereOf(paths, listed, there) {
  const before = there.get(paths);
  if (before !== void 0) return before.path;
  const path = paths.find((each) => listed.has(each));
  there.set(paths, { path });
  return path;
}
var meant = new Kept(5 * 2 ** 20);
var possible = /* @__PURE__ */ new Map();
var MOST_POSSIBLE = 5e3;
function meantBy(file, specifiersIn3, pathsOf3) {
  const { path } = file;
  const around2 = `${/\.\w*$/.exec(path)?.[0]}\0${path.slice(0, path.lastIndexOf("/") + 1)}`;
  return meant.of(
    file,
    () => specifiersIn3(file.text).map((specifier) => {
      const from = `${around2}\0${specifier}`;
      const found = possible.get(from) ?? pathsOf3(path, specifier);
      if (possible.size > MOST_POSSIBLE) possible.clear();
      possible.set(from, found);
      return found;
    })
  );
}
var known6 = /* @__PURE__ */ new WeakMap();

// src/source/reader.ts
var reader = {
  readSource,
  handedOn: handedOn2,
  sourceBeside,
  /** Of a Jupyter notebook. */
  codeOf,
  loadParsers,
  python: { pathsOf: pathsOf2, specifiersIn: specifiersIn2 },
  javascript: { pathsOf, specifiersIn }
};
export {
  reader
};
