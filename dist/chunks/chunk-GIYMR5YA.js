import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  markdownStyle
} from "./chunk-CDHPIDG6.js";
import {
  niceAbove
} from "./chunk-45I4P45A.js";
import {
  opening
} from "./chunk-65FQ5IZE.js";
import {
  apportion,
  cachingWords,
  changedSessionLines,
  computedList,
  counted,
  dayOfPrices,
  decimalsFor,
  describe,
  describeAll,
  dollars,
  fromDecimal,
  groupLines,
  grouped,
  headline,
  isBroken,
  limitsHeading,
  promptList,
  rangesText,
  safeCode,
  safeHtml,
  signed,
  signedDollars,
  sinceLine,
  splitByCause,
  successLines,
  tableOf,
  toSetUp,
  unseenIncludes,
  verdictWord
} from "./chunk-VCO7XQUP.js";

// src/report/partial-effects.ts
var most = 5;
function partialEffects(report, style) {
  return report.causes.filter((cause) => cause.partial && cause.prompts.length > 1).slice(0, most).map((cause) => effectOf(cause, report, style));
}
function effectOf(cause, report, style) {
  const unit = unitOf(cause);
  const reached = reachedBy(cause, report, unit);
  const known = reached.flatMap(({ amount }) => amount === void 0 ? [] : [amount]);
  const total = known.reduce((sum, amount) => sum + amount, 0n);
  const shown2 = [...reached.slice(0, most)];
  const rest = reached.slice(most);
  const restSum = rest.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n);
  const write = writer(unit, [...shown2.map(({ amount }) => amount ?? 0n), restSum]);
  const items = shown2.map(({ id, amount }, i) => `${style.name(id)} ${amount === void 0 ? "n/a" : write(i)}`);
  if (rest.length > 0) items.push(`${grouped(rest.length)} more ${write(shown2.length)}`);
  return {
    path: cause.at.path,
    sum: `${counted(cause.prompts.length, "prompt")}, ${sumText(unit, total)}`,
    prompts: items.join(", ")
  };
}
function unitOf({ usdPerMonth, usdPerThousandCalls }) {
  return usdPerMonth ? "usdPerMonth" : usdPerThousandCalls ? "usdPerThousandCalls" : "tokens";
}
function reachedBy(cause, report, unit) {
  const amountOf = (share) => {
    if (unit === "tokens") return BigInt(share.tokens);
    const usd = share[unit];
    return usd === null ? void 0 : fromDecimal(usd);
  };
  return report.changes.flatMap(({ id, shares }) => {
    const share = shares?.find(({ path, partial }) => partial && path === cause.at.path);
    return share ? [{ id, amount: amountOf(share) }] : [];
  }).sort((a, b) => Number((b.amount ?? 0n) - (a.amount ?? 0n)));
}
function writer(unit, amounts) {
  if (unit === "tokens") return (i) => `${signed(amounts[i] ?? 0n)} tokens`;
  const decimals = Math.max(2, decimalsFor(amounts));
  const rounded = apportion(amounts, decimals);
  return (i) => signedDollars(rounded[i] ?? 0n, decimals);
}
function sumText(unit, total) {
  if (unit === "tokens") return `${signed(total)} tokens`;
  return `${signedDollars(total)} ${unit === "usdPerMonth" ? "a month" : "per 1,000 calls of each"}`;
}

// src/report/trend-words.ts
var LEAST_PERCENT = 10;
var trendUnits = {
  usdPerMonth: { heading: "USD per month", after: " a month" },
  usdPerThousandCalls: { heading: "USD per 1,000 calls", after: " per 1,000 calls of each prompt" },
  tokens: { heading: "Tokens per call", after: " tokens per call" }
};
function trendLine({ trend }) {
  if (!trend) return "";
  const { days, changes, unit, points } = trend;
  const [from = 0, to = 0] = [points[0]?.value, points.at(-1)?.value].map(Number);
  const percent = from > 0 ? Math.round(100 * (to - from) / from) : 0;
  if (Math.abs(percent) < LEAST_PERCENT) return "";
  const verb = percent > 0 ? "grew" : "fell";
  const by = percent > 0 ? percent : -percent;
  const show = shown(unit, [from, to]);
  return `Before this change the cost of all prompts ${verb} by ${grouped(by)}% in ${counted(days, "day")}, in ${counted(changes, "change")}: from ${show(points[0]?.value ?? "0")} to ${show(points.at(-1)?.value ?? "0")}${trendUnits[unit].after}.`;
}
function shown(unit, values) {
  if (unit === "tokens") return (value) => grouped(Number(value));
  const decimals = decimalsFor(values.map((value) => BigInt(Math.round(value * 1e6)) * 1000000n));
  return (value) => dollars(fromDecimal(value), decimals);
}

// src/renderers/markdown/footer.ts
function footer(report, links) {
  const { base, head, basis } = report;
  const exact = basis.tokenizers.every(({ sure }) => sure.kind === "exact");
  const parts = [
    base === null ? safeCode(head.label) : `${safeCode(head.label)} against ${named(base)}`,
    `tokens ${exact ? "exact" : "estimated"}${unseenIncludes(report) === 0 ? "" : ", includes missing"}`,
    `prices of ${dayOfPrices(basis.prices)}, ${cachingWords(basis)}`,
    ...links?.runUrl === void 0 ? [] : [`[full report](${links.runUrl})`]
  ];
  return `<sub>${parts.join(" \xB7 ")}</sub>`;
}
function named({ label, sha }) {
  const short2 = sha?.slice(0, 7);
  return short2 === void 0 || short2 === label ? safeCode(label) : `${safeCode(short2)} (${safeCode(label)})`;
}

// src/renderers/markdown/tables.ts
function causesTable(report, most2) {
  const { folder, monthly, rows, total } = tableOf(report, most2);
  const estimated = report.basis.tokenizers.some(({ sure }) => sure.kind === "estimate");
  const head = [
    folder === "" ? "Cause" : `Cause, in ${safeCode(folder, true)}`,
    `Tokens per call${estimated ? ", estimated" : ""}`,
    "Change",
    monthly ? "USD per month" : "USD per 1,000 calls",
    "Change"
  ];
  const [label = "", tokens = "", growth = "", ...money] = cells({ ...total, over: { ...total.over, usd: false } });
  const strong = [label, ...money].map((cell) => cell === "" ? "" : `**${cell}**`);
  return table(head, [...rows.map(cells), [strong[0] ?? "", tokens, growth, ...strong.slice(1)]]);
}
function cells({ name, label, tokens, growth, usd, change, over }) {
  const strong = (text, isOver) => isOver && text !== "" ? `**${text}**` : text;
  return [
    nameText(name, label),
    tokens === void 0 ? "" : "each" in tokens ? tokens.each : `${tokens.base} \u2192 ${tokens.head}`,
    strong(growth, over.growth),
    usd === void 0 ? change === "n/a" ? "n/a" : "" : `${usd.base} \u2192 ${usd.head}`,
    strong(change, over.usd)
  ];
}
function nameText(name, label) {
  const swap = name?.models && `${safeCode(name.models.base, true)} \u2192 ${safeCode(name.models.head, true)}`;
  const named2 = [name?.path === void 0 ? "" : safeCode(name.path, true), swap ?? ""].filter((part) => part !== "").join(" ");
  return [named2, label].filter((part) => part !== "").join(swap && !label.startsWith("in ") ? ", " : " ");
}
function promptsTable(report, most2) {
  const { monthly, rows, rest, total } = promptList(report, most2);
  if (rows.length === 0) return "";
  const cells2 = (row) => [row.tokens, row.usdPerThousandCalls, ...monthly ? [row.usdPerMonth] : []];
  return table(
    ["Prompts", "Model", "Tokens per call", "USD per 1,000 calls", ...monthly ? ["USD per month"] : []],
    [
      ...rows.map((row) => [safeCode(row.id, true), safeCode(row.model, true), ...cells2({ label: "", ...row })]),
      ...rest ? [[rest.label, "", ...cells2(rest)]] : [],
      ...rows.length > 1 || rest ? [["**Total**", "", ...cells2(total)]] : []
    ]
  );
}
function table(head, rows) {
  const rule = head.map((name, i) => i === 0 || name === "Model" ? ":--" : "--:");
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n").replaceAll(/ ?(:--|--:) \|/g, "$1|").replaceAll("| :--", "|:--");
}

// src/renderers/markdown/trend-chart.ts
var COLUMNS = 10;
var COLOR = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#3b7dd8"}}}}%%';
var DAY = 24 * 3600 * 1e3;
function trendChart({ trend }) {
  if (!trend) return "";
  const { points, unit } = trend;
  const [first = 0, last = 0] = [points[0], points.at(-1)].map((point) => Date.parse(point?.day ?? ""));
  const columns = Math.min(COLUMNS, Math.max(2, Math.round((last - first) / DAY) + 1));
  const days = Array.from({ length: columns }, (_, i) => first + (last - first) * i / (columns - 1));
  const values = days.map(
    (day) => points.findLast((point) => Date.parse(point.day) <= day)?.value ?? points[0]?.value ?? "0"
  );
  return [
    "```mermaid",
    COLOR,
    "xychart-beta",
    `  title "${trendUnits[unit].heading}, before this change"`,
    `  x-axis [${days.map((day) => `"${short(day)}"`).join(", ")}]`,
    `  y-axis 0 --> ${niceAbove(Math.max(...values.map(Number)))}`,
    `  line [${values.map((value) => Number(Number(value).toPrecision(6))).join(", ")}]`,
    "```"
  ].join("\n");
}
function short(day) {
  const date = new Date(day);
  const month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][date.getUTCMonth()];
  return `${month} ${date.getUTCDate()}`;
}

// src/renderers/markdown/way-out.ts
function wayOut(report, style, links) {
  const approval = links?.approvable === void 0 ? void 0 : approvalOf(report, style);
  const limits = limitsOf(report, style);
  if (approval === void 0) return `To merge it as it is: ${limits}`;
  return `To merge it as it is: ${approval}. Or ${limits}`;
}
function asItIs(report, finding, links) {
  const isOpen = finding.severity === "fail" && finding.toPass !== void 0 && links?.approvable !== void 0;
  if (!isOpen || !mayApprove(report)) return "";
  const named2 = new Set(finding.prompts);
  const changes = report.changes.filter(({ id }) => named2.size === 0 || named2.has(id));
  const sum = changes.reduce((usd, { usdPerMonth }) => usd + fromDecimal(usdPerMonth?.delta.expected ?? "0"), 0n);
  return sum > 0n ? ` As it is, ${signedDollars(sum)} a month needs an approval.` : " As it is, it needs an approval.";
}
function limitsOf({ basis: { config } }, style) {
  const file = style.name(config.path ?? "promptcost.yml");
  if (config.from === "defaults") return `add a ${file} whose \`limits\` allow it.`;
  return config.from === "base" ? `raise the limit in ${file} in a separate pull request first, because a pull request cannot loosen the limits that judge it.` : `raise the limit in ${file}.`;
}
function approvalOf({ basis, findings }, style) {
  const { allow, byAuthor, byCommitter, minApprovers } = basis.approvals ?? byDefault;
  if (!mayApprove({ basis, findings })) return void 0;
  const areNamed = allow?.every((name) => !name.includes("/")) ?? false;
  const who = `${whoOf(allow, style)}${areNamed ? "" : exceptOf(byAuthor, byCommitter)}`;
  const command = "`/promptcost approve <reason>`, then re-run this check";
  return minApprovers === 1 ? `${who} comments ${command}` : `${minApprovers} people, each of them ${who.replace(/,$/, "")}, comment ${command}`;
}
function mayApprove({ basis, findings }) {
  const isOther = findings.some(({ kind, severity }) => severity === "fail" && kind !== "limit");
  return !isOther && basis.approvals?.allow?.length !== 0;
}
var byDefault = { allow: null, byAuthor: false, byCommitter: false, minApprovers: 1 };
function exceptOf(byAuthor, byCommitter) {
  const parts = [...byAuthor ? [] : ["the author"], ...byCommitter ? [] : ["a committer"]];
  return parts.length === 0 ? "" : `, other than ${parts.join(" or ")},`;
}
function whoOf(allow, style) {
  if (allow === null) return "someone with write permission";
  const all = allow.map((name) => name.includes("/") ? `someone in ${style.name(name)}` : style.name(name));
  const rest = all.length - mostNamed;
  const shown2 = rest > 0 ? [...all.slice(0, mostNamed), `${rest} more that \`approvals.allow\` names`] : all;
  const last = shown2.pop() ?? "";
  return shown2.length === 0 ? last : `${shown2.join(", ")} or ${last}`;
}
var mostNamed = 3;

// src/renderers/markdown/body.ts
function body(report, { links, most: most2, top, prefix = "", isWhole = false }) {
  const { style, references } = markdownStyle(links, report.directory, prefix);
  const blocks = [
    opening(report, style),
    approvals(report, style),
    brokenLimits(report, style, most2, links),
    groups(report, style, most2),
    sinceLine(report, style),
    successes(report, style, most2),
    sessions(report),
    tableFor(report, most2, top),
    effectsLine(report),
    trendLine(report),
    isWhole ? trendChart(report) : "",
    ranges(report, style),
    worthALook(report, style, most2),
    ...partialEffects(report, style).map(
      ({ path, sum, prompts }) => details(`Effect of <code>${safeHtml(path)}</code>: ${sum}`, `${prompts}.`)
    ),
    folded("How this was computed", computedList(report, style)),
    footer(report, links),
    references.join("\n")
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}
function tableFor(report, most2, top) {
  if (report.base !== null && report.causes.length > 0) return causesTable(report, top ?? most2);
  return report.base === null || isFirstAdoption(report) ? promptsTable(report, top ?? Math.min(most2, most2 > 15 ? most2 : 5)) : "";
}
function isFirstAdoption({ findings }) {
  return findings.some((finding) => finding.kind === "first-adoption");
}
function approvals(report, style) {
  const approvals2 = report.findings.filter((finding) => finding.kind === "approval");
  return approvals2.map((finding) => describe(finding, style).text).join("\n\n");
}
function brokenLimits(report, style, most2, links) {
  const broken = report.findings.filter((finding) => finding.kind === "limit");
  if (broken.length === 0) return "";
  const isFailure = broken.some(isBroken);
  const items = broken.slice(0, most2).map((finding, i) => {
    const mark = isFailure && !isBroken(finding) ? "Warning: " : "";
    return `${i + 1}. ${mark}${describe(finding, style).text}${asItIs(report, finding, links)}`;
  });
  const more = broken.length > most2 ? `

${broken.length - most2} more are in the full report.` : "";
  const list = `**${limitsHeading(broken)}**

${items.join("\n")}${more}`;
  return report.verdict === "fail" ? `${list}

${wayOut(report, style, links)}` : list;
}
function groups(report, style, most2) {
  const lines = groupLines(report, style, most2);
  return lines.length === 0 ? "" : `**Groups**

${lines.map((line) => `- ${line}`).join("\n")}`;
}
function sessions(report) {
  const lines = changedSessionLines(report);
  return lines.length === 0 ? "" : `**Coding agents**

${lines.map((line) => `- ${line}`).join("\n")}`;
}
function successes(report, style, most2) {
  const lines = successLines(report, style, most2);
  return lines.length === 0 ? "" : `**Cost per success**

${lines.map((line) => `- ${line}`).join("\n")}`;
}
function worthALook(report, style, most2) {
  const isFirst = isFirstAdoption(report);
  const notes = report.findings.filter(
    ({ kind, severity }) => kind !== "limit" && kind !== "approval" && (severity !== "info" || isFirst && toSetUp.has(kind))
  );
  if (notes.length === 0) return "";
  const described = describeAll(notes, style);
  const items = described.slice(0, most2).map(({ title: title2, text }) => `- **${title2}.** ${text}`);
  if (described.length > most2) items.push(`- ${described.length - most2} more are in the full report.`);
  return `**Worth a look${isFirst ? " before the merge" : ""}**

${items.join("\n")}`;
}
function effectsLine(report) {
  const split = splitByCause(report);
  const total = report.totals.usdPerMonth;
  return split === "" || total === null ? "" : `${signedDollars(fromDecimal(total.delta.expected))} a month by cause: ${split}.`;
}
function ranges(report, style) {
  const text = rangesText(report, style);
  return text === "" ? "" : `Tokens depending on branches, loops and slots: ${text}.`;
}
function folded(summary, lines) {
  return details(summary, lines.map((line) => `- ${line}`).join("\n"));
}
function details(summary, body2) {
  return `<details><summary>${summary}</summary>

${body2}

</details>`;
}

// src/renderers/markdown/marks.ts
var marks = { pass: "\u2705", warn: "\u26A0\uFE0F", fail: "\u274C", trouble: "\u274C" };

// src/renderers/markdown/render-markdown.ts
var commentLimit = 6e4;
function renderMarkdown(report, { links, limit = commentLimit, top } = {}) {
  for (const most2 of [15, 8, 4, 1]) {
    const text = render(report, { links, most: most2, top: most2 === 15 ? top : void 0 });
    if (text.length <= limit) return text;
  }
  return `${title(report)}

The report is too long to show here.

${footer(report, links)}
`;
}
function renderSummary(report, options = {}) {
  for (const most2 of [1e3, 200, 50]) {
    const text = render(report, { links: options.links, most: most2, isWhole: true });
    if (text.length <= (options.limit ?? 9e5)) return text;
  }
  return renderMarkdown(report, options);
}
function title(report) {
  return `### ${marks[report.verdict]} promptcost: ${verdictWord(report)}, ${headline(report)}`;
}
function render(report, options) {
  return `${title(report)}

${body(report, options)}
`;
}

export {
  body,
  marks,
  commentLimit,
  renderMarkdown,
  renderSummary
};
