import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  columns,
  require_picocolors
} from "./chunk-WYWQG2HP.js";
import {
  changedSentence,
  headline,
  rangesText,
  splitByCause,
  tableOf,
  verdictWord
} from "./chunk-IPBWFZ5G.js";
import {
  actualOf,
  becauseOf,
  decimalsFor,
  describe,
  describeAll,
  grouped,
  isAboutSize,
  limitOf,
  limits,
  limitsHeading,
  percentOf,
  prices,
  scopeWords,
  sides,
  signedUsdDigits,
  tokenizers,
  unitWords,
  usdDigits,
  versus,
  volumes
} from "./chunk-276OX3U3.js";
import {
  listed,
  plainStyle,
  safeLog
} from "./chunk-W5MZSGWZ.js";
import {
  fromDecimal
} from "./chunk-2BPO464Q.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/renderers/terminal/render-terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/renderers/terminal/tables.ts
function causeLines(report, paint) {
  if (report.causes.length === 0) return [];
  const { folder, monthly, rows, total } = tableOf(report, 30);
  const title = folder === "" ? "Causes" : `Causes, in ${safeLog(folder)}`;
  const head = [title, "tokens per call", "", monthly ? "USD per month" : "USD per 1,000 calls", ""];
  const [first = "", ...lines] = columns([head, ...rows.map(cells), cells({ ...total, label: "total" })], "lrrrr", "");
  const split = splitByCause(report);
  return [paint.bold(first), ...lines, ...split === "" ? [] : [`  of which  ${split}`]];
}
function cells({ name, label, tokens, growth, usd, change }) {
  return [
    `  ${name === void 0 ? label : `${nameText(name)} ${label}`}`,
    tokens === void 0 ? "" : "each" in tokens ? tokens.each : `${tokens.base} -> ${tokens.head}`,
    growth,
    usd === void 0 ? change === "n/a" ? "n/a" : "" : `${usd.base} -> ${usd.head}`,
    change === "n/a" ? "" : change
  ];
}
function nameText(name) {
  return "path" in name ? safeLog(name.path) : `${safeLog(name.models.base)} -> ${safeLog(name.models.head)}`;
}
function promptLines(report, paint) {
  const decimals = decimalsFor(
    report.changes.flatMap(
      ({ usdPerThousandCalls: usd }) => usd ? [fromDecimal(usd.head), fromDecimal(usd.base)] : []
    )
  );
  const compared = report.base !== null;
  const rows = report.changes.map((change) => compared ? comparedCells(change, decimals) : cellsAsIs(change, decimals));
  const heads = compared ? ["Prompts", "model", "tokens per call", "growth", "USD per 1,000 calls", "change"] : ["Prompts", "model", "tokens per call", "USD per 1,000 calls"];
  const [first = "", ...lines] = columns([heads, ...rows], compared ? "llrrrr" : "llrr", "");
  return [paint.bold(first), ...lines];
}
function cellsAsIs({ id, head, base, tokens, usdPerThousandCalls: usd }, decimals) {
  return [
    `  ${safeLog(id)}`,
    safeLog((head ?? base)?.model ?? ""),
    grouped(head ? tokens.head : tokens.base),
    usd === null ? "n/a" : usdDigits(fromDecimal(head ? usd.head : usd.base), decimals)
  ];
}
function comparedCells(change, decimals) {
  const { head, tokens, usdPerThousandCalls: usd } = change;
  const growth = head ? percentOf(tokens.delta.expected, tokens.base) ?? "new" : "removed";
  const [name = "", model = "", count = "", money = ""] = cellsAsIs(change, decimals);
  return [
    name,
    model,
    count,
    growth,
    money,
    usd === null ? "" : signedUsdDigits(fromDecimal(usd.delta.expected), decimals)
  ];
}

// src/renderers/terminal/render-terminal.ts
function renderTerminal(report, { color = false, all = false } = {}) {
  const paint = import_picocolors.default.createColors(color);
  const title = titleLine(report, paint);
  if (report.verdict === "pass" && report.base !== null && !all) return `${title}
${hint(report)}
`;
  const blocks = [
    [title],
    report.findings.filter(isApproval).map((finding) => describe(finding, plainStyle).text),
    brokenLimits(report, paint),
    report.base === null || all ? promptLines(report, paint) : causeLines(report, paint),
    notes(report, paint),
    basis(report),
    next(report)
  ];
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
  const more = report.causes.length === 0 ? "" : ", --format markdown what changed";
  return `${versus(report, plainStyle)}; --all shows every prompt${more}`;
}
function brokenLimits(report, paint) {
  const broken = report.findings.filter((finding) => finding.kind === "limit");
  if (broken.length === 0) return [];
  const rows = broken.flatMap(limitRows);
  const lines = columns([[limitsHeading(broken), "", "actual", "limit"], ...rows.map(({ cells: cells2 }) => cells2)], "llrr", "");
  return lines.flatMap((line, i) => i === 0 ? [paint.bold(line)] : [line, ...rows[i - 1]?.below ?? []]);
}
function limitRows(finding, index) {
  const isSize = isAboutSize(finding);
  const { together } = scopeWords[finding.scope];
  const where = together?.heading ?? (finding.at ? plainStyle.place(finding.at) : listed(finding.prompts, plainStyle));
  const because = becauseOf(finding, plainStyle);
  return finding.breaches.map((breach, i) => ({
    cells: [
      i === 0 ? ` ${index + 1} ${where}` : "",
      unitWords[breach.unit].heading + (finding.partial && breach.prompt !== void 0 ? `, ${plainStyle.name(breach.prompt)}` : "") + (breach.severity === "warn" && (finding.severity === "fail" || finding.approvedBy !== void 0) ? " (warning)" : ""),
      (breach.actual.low === breach.actual.high ? "" : "about ") + actualOf(breach, isSize),
      limitOf(breach, isSize)
    ],
    below: i === finding.breaches.length - 1 && because !== "" ? [`   ${because}`] : []
  }));
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
  const assumed = report.findings.filter((finding) => finding.severity === "info" && !isApproval(finding));
  const infos = describeAll(assumed, plainStyle).map(({ text }) => text);
  return [
    ...columns(
      [
        ["tokens", tokenizers(report)],
        ["prices", prices(report, plainStyle)],
        ...ranges === "" ? [] : [["branches", ranges]],
        ["volumes", volumes(report)],
        ["limits", limits(report, plainStyle)],
        [report.base === null ? "counted" : "compared", sides(report, plainStyle)],
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
