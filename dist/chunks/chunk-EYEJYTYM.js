import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  require_picocolors
} from "./chunk-R4NXGFUU.js";
import {
  columns
} from "./chunk-WWH6NAOA.js";
import {
  promptList,
  rangesText,
  splitByCause,
  successLines
} from "./chunk-X4LYBJ2L.js";
import {
  groupLines,
  tableOf
} from "./chunk-KBNCQOAS.js";
import {
  changedSentence,
  headline,
  verdictWord
} from "./chunk-QP3G6RP7.js";
import {
  sinceLine
} from "./chunk-U3TV565H.js";
import {
  describeAll,
  limits,
  prices,
  sides,
  tokenizers,
  versus,
  volumes
} from "./chunk-SCXLJGHO.js";
import {
  describe
} from "./chunk-37D24JJ5.js";
import {
  actualOf,
  becauseOf,
  isAboutSize,
  isBroken,
  limitOf,
  limitsHeading,
  sinceOf,
  togetherOf,
  unitWords
} from "./chunk-NCIIVNME.js";
import {
  counted,
  listed,
  plainStyle
} from "./chunk-KOX2BK4X.js";
import {
  grouped,
  signed
} from "./chunk-DLLVV6TX.js";
import {
  safeLog
} from "./chunk-IGU7QL26.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/renderers/terminal/render-terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/report/renames.ts
var MOST = 3;
function renames(report, style) {
  const moves = /* @__PURE__ */ new Map();
  for (const { state, base, head } of report.changes) {
    if (state !== "renamed" || !base || !head || base.path === head.path) continue;
    const move = moveOf(base.path, head.path);
    const key = JSON.stringify(move.folders);
    const known = moves.get(key);
    moves.set(key, known ? joined(known, move) : move);
  }
  const all = [...moves.values()].sort((a, b) => b.count - a.count);
  const named = all.slice(0, MOST).map((move) => textOf(move, style));
  const rest = all.slice(MOST).reduce((sum, { count }) => sum + count, 0);
  return [...named, ...rest > 0 ? [counted(rest, "more prompt")] : []].join(", ");
}
function moveOf(from, to) {
  const [a, b] = [from.split("/"), to.split("/")];
  const shared = [];
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) {
    shared.unshift(a.pop() ?? "");
    b.pop();
  }
  return { from, to, folders: [a, b], within: shared.length > 1 ? shared[0] : void 0, count: 1 };
}
function joined(known, { within }) {
  return { ...known, within: known.within === within ? within : void 0, count: known.count + 1 };
}
function textOf({ from, to, folders, within, count }, style) {
  const isTop = folders.some((folder) => folder.length === 0);
  const [before, after] = folders.map((folder) => {
    const parts = isTop && within !== void 0 ? [...folder, within] : folder;
    return parts.length === 0 ? "./" : `${parts.join("/")}/`;
  });
  const move = (one = "", other = "") => `${style.name(one)} ${style.arrow} ${style.name(other)}`;
  return count === 1 ? move(from, to) : `${move(before, after)} (${counted(count, "prompt")})`;
}

// src/report/session-lines.ts
var AGENTS = [
  ["claude-code", "Claude Code"],
  ["codex", "Codex"],
  ["copilot", "Copilot"],
  ["cursor", "Cursor"],
  ["gemini", "Gemini CLI"],
  ["tools", "Tool lists"]
];
function sessionLines({ changes, base }) {
  return AGENTS.flatMap(([agent, name]) => {
    const [session, onDemand] = ["session", "on-demand"].map((when) => sumOf(changes, `${agent}-${when}`, base !== null));
    if (!session || !onDemand || session.prompts + onDemand.prompts === 0) return [];
    const of = session.prompts > 0 ? ` of ${counted(session.prompts, "prompt")}` : "";
    const later = onDemand.prompts > 0 ? `; on demand ${grouped(onDemand.head)}${onDemand.change}` : "";
    return [`${name}: ${grouped(session.head)} tokens${session.change}${of} with every request${later}`];
  });
}
function sumOf(changes, tag, isCompared) {
  const own = changes.filter(({ tags, head: head2 }) => head2 !== null && tags.includes(tag));
  const gone = changes.filter(({ tags, head: head2 }) => head2 === null && tags.includes(tag));
  const head = own.reduce((sum, { tokens }) => sum + tokens.head, 0);
  const delta = [...own, ...gone].reduce((sum, { tokens }) => sum + tokens.delta.expected, 0);
  return { prompts: own.length, head, change: isCompared && delta !== 0 ? ` (${signed(delta)})` : "" };
}

// src/renderers/terminal/tables.ts
function causeLines(report, paint, top = 30) {
  if (report.causes.length === 0) return [];
  const { folder, monthly, rows, total } = tableOf(report, top);
  const title = folder === "" ? "Causes" : `Causes, in ${safeLog(folder)}`;
  const head = [title, "tokens per call", "", monthly ? "USD per month" : "USD per 1,000 calls", ""];
  const [first = "", ...lines] = columns([head, ...rows.map(cells), cells({ ...total, label: "total" })], "lrrrr", "");
  const split = splitByCause(report);
  return [paint.bold(first), ...lines, ...split === "" ? [] : [`  by cause  ${split}`]];
}
function cells({ name, label, tokens, growth, usd, change }) {
  return [
    `  ${nameText(name, label)}`,
    tokens === void 0 ? "" : "each" in tokens ? tokens.each : `${tokens.base} -> ${tokens.head}`,
    growth,
    usd === void 0 ? change === "n/a" ? "n/a" : "" : `${usd.base} -> ${usd.head}`,
    change === "n/a" ? "" : change
  ];
}
function nameText(name, label) {
  const swap = name?.models && `${safeLog(name.models.base)} -> ${safeLog(name.models.head)}`;
  const named = [name?.path === void 0 ? "" : safeLog(name.path), swap ?? ""].filter((part) => part !== "").join(" ");
  return [named, label].filter((part) => part !== "").join(swap && !label.startsWith("in ") ? ", " : " ");
}
function promptLines(report, paint, top) {
  const { monthly, rows, rest, total } = promptList(report, top);
  const compared = report.base !== null;
  const cells2 = (name, model, growth, row) => [
    `  ${name}`,
    model,
    row.tokens,
    ...compared ? [growth] : [],
    ...monthly && compared ? [] : [row.usdPerThousandCalls],
    ...monthly ? [row.usdPerMonth] : [],
    ...compared ? [row.change] : []
  ];
  const heads = [
    "Prompts",
    "model",
    "tokens per call",
    ...compared ? ["growth"] : [],
    ...monthly && compared ? [] : ["USD per 1,000 calls"],
    ...monthly ? ["USD per month"] : [],
    ...compared ? ["change"] : []
  ];
  const table = [
    heads,
    ...rows.map((row) => cells2(safeLog(row.id), safeLog(row.model), row.growth, { label: "", ...row })),
    ...rest ? [cells2(rest.label, "", "", rest)] : [],
    ...rows.length > 1 || rest ? [cells2(total.label, "", "", total)] : []
  ];
  const [first = "", ...lines] = columns(table, `ll${"r".repeat(heads.length - 2)}`, "");
  return [paint.bold(first), ...lines];
}

// src/renderers/terminal/render-terminal.ts
function renderTerminal(report, { color = false, all = false, top } = {}) {
  const paint = import_picocolors.default.createColors(color);
  const title = titleLine(report, paint);
  if (report.verdict === "pass" && report.base !== null && !all) return passed(report, title, paint, top);
  const blocks = [
    [title],
    report.findings.filter(isApproval).map((finding) => describe(finding, plainStyle).text),
    brokenLimits(report, paint),
    groups(report, paint),
    sessions(report, paint),
    since(report),
    successes(report, paint),
    report.base === null || all ? promptLines(report, paint, top) : causeLines(report, paint, top),
    notes(report, paint),
    basis(report),
    next(report)
  ];
  return page(blocks);
}
function passed(report, title, paint, top) {
  const changes = causeLines(report, paint, top);
  return changes.length === 0 ? `${title}
${hint(report)}
` : page([[title], groups(report, paint), since(report), successes(report, paint), changes, [hint(report)]]);
}
function page(blocks) {
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function titleLine(report, paint) {
  const word = verdictWord(report).toUpperCase();
  const painted = { pass: paint.green, warn: paint.yellow, fail: paint.red }[report.verdict](paint.bold(word));
  const changed = changedSentence(report);
  const isSaid = report.causes.length === 0 || headline(report).endsWith(` in ${changed.replace(/ changed$/, "")}`);
  return `promptcost: ${painted}  ${headline(report)}${report.base === null || isSaid ? "" : `  ${changed}`}`;
}
function hint(report) {
  const adoption = report.findings.find((finding) => finding.kind === "first-adoption");
  if (adoption) return describe(adoption, plainStyle).text;
  const moved = renames(report, plainStyle);
  return `${moved === "" ? "" : `renamed ${moved}; `}${versus(report, plainStyle)}; --all shows every prompt`;
}
function brokenLimits(report, paint) {
  const broken = report.findings.filter((finding) => finding.kind === "limit");
  if (broken.length === 0) return [];
  const isFailure = broken.some((finding) => isBroken(finding));
  const rows = broken.flatMap((finding, i) => limitRows(finding, i, isFailure));
  const lines = columns([[limitsHeading(broken), "", "actual", "limit"], ...rows.map(({ cells: cells2 }) => cells2)], "llrr", "");
  return lines.flatMap((line, i) => i === 0 ? [paint.bold(line)] : [line, ...rows[i - 1]?.below ?? []]);
}
function limitRows(finding, index, isFailure) {
  const isSize = isAboutSize(finding);
  const where = togetherOf(finding, plainStyle)?.heading ?? (finding.at ? plainStyle.place(finding.at) : listed(finding.prompts, plainStyle));
  const because = becauseOf(finding, plainStyle);
  return finding.breaches.map((breach, i) => ({
    cells: [
      i === 0 ? ` ${index + 1} ${where}` : "",
      unitWords[breach.unit].heading + sinceOf(finding, plainStyle) + (finding.partial && breach.prompt !== void 0 ? `, ${plainStyle.name(breach.prompt)}` : "") + (breach.severity === "warn" && (isFailure || finding.severity === "fail" || finding.approvedBy !== void 0) ? " (warning)" : ""),
      (breach.actual.low === breach.actual.high ? "" : "about ") + actualOf(breach, isSize),
      limitOf(breach, isSize)
    ],
    below: i === finding.breaches.length - 1 && because !== "" ? [`   ${because}`] : []
  }));
}
function groups(report, paint) {
  const lines = groupLines(report, plainStyle, 30);
  return lines.length === 0 ? [] : [paint.bold("Groups"), ...lines.map((line) => `  ${line}`)];
}
function sessions(report, paint) {
  const lines = sessionLines(report);
  return lines.length === 0 ? [] : [paint.bold("Coding agents"), ...lines.map((line) => `  ${line}`)];
}
function successes(report, paint) {
  const lines = successLines(report, plainStyle, 30);
  return lines.length === 0 ? [] : [paint.bold("Cost per success"), ...lines.map((line) => `  ${line}`)];
}
function since(report) {
  const line = sinceLine(report, plainStyle);
  return line === "" ? [] : [line];
}
var isApproval = ({ kind }) => kind === "approval";
function notes(report, paint) {
  const worth = report.findings.filter(
    (finding) => finding.kind !== "limit" && !isApproval(finding) && finding.severity !== "info"
  );
  if (worth.length === 0) return [];
  return [paint.bold("Worth a look"), ...describeAll(worth, plainStyle).map(({ text }) => `  ${text}`)];
}
function basis(report) {
  const ranges = rangesText(report, plainStyle);
  const moved = renames(report, plainStyle);
  const assumed = report.findings.filter((finding) => finding.severity === "info" && !isApproval(finding));
  const infos = describeAll(assumed, plainStyle).map(({ text }) => text);
  return [
    ...columns(
      [
        ["tokens", tokenizers(report)],
        ["prices", prices(report, plainStyle)],
        ...ranges === "" ? [] : [["branches", ranges]],
        ["volumes", volumes(report, plainStyle)],
        ["limits", limits(report, plainStyle)],
        [report.base === null ? "counted" : "compared", sides(report, plainStyle)],
        ...moved === "" ? [] : [["renamed", moved]],
        ...infos.map((text, i) => [i === 0 ? "assumed" : "", text])
      ],
      "ll",
      ""
    )
  ];
}
function next({ verdict, base }) {
  if (verdict === "pass") return [];
  return [`More: --format json has every number${base === null ? "" : ", --all every prompt"}`];
}

export {
  renderTerminal
};
