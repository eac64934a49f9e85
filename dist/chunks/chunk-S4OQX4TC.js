import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  apportion,
  builtInWords,
  columns,
  counted,
  decimalsFor,
  dollars,
  fromDecimal,
  grouped,
  listed,
  plainStyle,
  require_picocolors,
  safeText,
  sides,
  signed,
  signedDollars,
  sinceText,
  usdDigits
} from "./chunk-VCO7XQUP.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/renderers/terminal/render-explained.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/report/bill-rows.ts
function explainedOf(report) {
  const bill = report.explained;
  const change = report.changes.find(({ id }) => id === bill?.id);
  const side = bill && change?.[bill.side];
  return bill && change && side ? { bill, change, side } : void 0;
}
var most = 200;
function billRows({ bill, side }) {
  const rows = [];
  const framing = bill.parts.filter((part) => part.kind === "framing");
  let role = "prompt";
  for (const part of bill.parts) {
    const opens = part.kind === "framing" && part.name === void 0;
    if ((opens || isOfMessage(part) && part.role !== role) && part.role !== "prompt")
      rows.push({ label: `${plainStyle.name(part.role)} message`, where: "" });
    if (opens || isOfMessage(part)) role = part.role;
    if (isOfMessage(part)) rows.push(rowOf(part, side.path, role === "prompt" ? "" : "  "));
  }
  rows.push(
    ...bill.parts.filter((part) => part.kind === "tool" || part.kind === "schema").map((part) => rowOf(part, side.path, ""))
  );
  const messages = framing.filter(isFrame).reduce((sum, { turns = 1 }) => sum + turns, 0);
  const around = framing.filter(({ name }) => name === void 0 || !Object.hasOwn(AROUND, name));
  const label = messages === 0 ? "framing of the request" : `framing of ${counted(messages, "message")}`;
  if (around.length > 0) rows.push(sumRow(label, around));
  for (const [name, label2] of Object.entries(AROUND)) {
    const parts = framing.filter((part) => part.name === name);
    if (parts.length > 0) rows.push(sumRow(label2, parts));
  }
  return folded(rows);
}
var AROUND = {
  calls: "framing of calls and results",
  documents: "framing of documents",
  thoughts: "thoughts sent again",
  "left-out": "thoughts of earlier turns, left out",
  thinking: "instructions to think"
};
function isOfMessage({ kind }) {
  return kind === "text" || kind === "partial" || kind === "slot" || kind === "image";
}
function isFrame({ name, turns, tokens }) {
  return (name === void 0 || turns !== void 0) && tokens > 0;
}
function rowOf(part, path, indent) {
  const gone = part.tokens === 0 && (part.since ?? 0) < 0 ? " (gone)" : "";
  return { ...sumRow(`${indent}${labelOf(part)}${gone}`, [part]), where: whereOf(part, path) };
}
function sumRow(label, parts) {
  const tokens = parts.map((part) => ({ count: part.tokens, since: part.since, estimate: part.estimate ?? false }));
  return { label, where: "", tokens: sumOf(tokens) };
}
function sumOf(all) {
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    since: sumSince(all.map(({ since }) => since)),
    estimate: all.some(({ estimate }) => estimate)
  };
}
function sumSince(all) {
  const known = all.flatMap((since) => since ?? []);
  return known.length === 0 ? null : known.reduce((sum, since) => sum + since, 0);
}
function labelOf({ kind, name, at, turns }) {
  const named = name === void 0 ? "" : ` ${plainStyle.name(name)}`;
  if (kind === "slot" && turns !== void 0) return `slot${named}, ${counted(turns, "turn")}`;
  if (kind === "partial") return `partial ${plainStyle.name(at.path)}`;
  if (kind === "schema") return `response schema${named}`;
  return kind === "tool" && named === "" ? "tools, once" : kind + named;
}
function whereOf({ kind, at }, path) {
  if (at.line === void 0) return "";
  if (at.path !== path && kind !== "partial") return plainStyle.place({ path: at.path, line: at.line });
  return at.endLine === void 0 ? String(at.line) : `${at.line}-${at.endLine}`;
}
function folded(rows) {
  const costly = rows.filter((row) => row.tokens !== void 0);
  if (costly.length <= most) return [...rows];
  const end = rows.findIndex((row) => row === costly[most - 1]);
  const rest = rows.slice(end).flatMap(({ tokens }) => tokens ?? []);
  return [...rows.slice(0, end), { label: counted(rest.length, "more part"), where: "", tokens: sumOf(rest) }];
}

// src/report/cache-lines.ts
function cacheLines({ bill, change }) {
  const { cache } = bill;
  if (!cache) return [];
  const calls = change.callsPerMonth;
  const per = (usd) => {
    const amount = fromDecimal(usd);
    return calls === null ? `${signedDollars(amount)} per 1,000 calls` : `${signedDollars(amount * BigInt(Math.round(calls)) / 1000n)} a month`;
  };
  return [
    sizeLine(cache),
    ...endLine(cache),
    ...wasLine(cache),
    ...moneyLine(cache, calls, per),
    ...wayLines(cache, per)
  ];
}
function sizeLine({ prefix, minimum, cached, provider: named, unmarked, written }) {
  const provider = plainStyle.name(named);
  const same = `${counted(prefix, "token")} ${prefix === 1 ? "stays" : "stay"} the same from call to call`;
  if (unmarked) return `${same}; ${provider} caches what a request marks, and nothing is marked.`;
  if (cached === 0 && prefix >= minimum)
    return `${same}, but what the request marks ends elsewhere, so no call finds what another wrote.`;
  if (cached === 0) return `${same}; ${provider} caches from ${grouped(minimum)}, so nothing is cached.`;
  const writes = written > cached ? ` A miss writes ${grouped(written)}.` : "";
  return `${same}, and ${grouped(cached)} of them are cached (${provider}).${writes}`;
}
function endLine({ ends }) {
  if (!ends) return [];
  const { what, slot, varies, guessed, at } = ends;
  const line = at.line === void 0 ? "" : ` on line ${at.line}`;
  const name = slot === void 0 ? what : plainStyle.name(`{{${slot}}}`);
  const why = guessed ? ` (its name suggests that it changes from ${varies} to ${varies})` : varies === "user" ? ", which changes from user to user" : "";
  const words = {
    slot: name,
    history: "the conversation",
    branch: "text that depends on a variable"
  };
  return [`They end at ${words[what ?? "slot"]}${line}${why}.`];
}
function wasLine({ cachedAtBase, cached }) {
  return cachedAtBase === void 0 ? [] : [`At the base ${grouped(cachedAtBase)} were cached, now ${grouped(cached)}.`];
}
function moneyLine({ usdPerThousandCalls: usd, hitRate, from, cached, written }, calls, per) {
  if (usd === void 0 || Math.max(cached, written) === 0) return [];
  const percent = (share) => `${Number((100 * share).toFixed(1))}%`;
  if (from === "config" || from === "usage")
    return [`${percent(hitRate.low)} of calls hit, as ${from === "config" ? "declared" : "recorded"}: ${per(usd.low)}.`];
  const range = usd.low === usd.high ? per(usd.low) : `${per(usd.low)} to ${dollarsOrNothing(usd.high, per)}`;
  return [
    `With ${counted(calls ?? 0, "call")} a month, ${percent(hitRate.low)} to ${percent(hitRate.high)} of them hit: ${range}, in no amount here.`,
    "Declare `cache: { hit_rate: ... }` in promptcost.yml to count it."
  ];
}
function dollarsOrNothing(usd, per) {
  return fromDecimal(usd) === 0n ? dollars(0n) : per(usd);
}
function wayLines({ ways, ends }, per) {
  return ways.map(({ what, tokens, at, usdPerThousandCalls: usd }) => {
    const saving = usd === void 0 ? "" : `: up to ${per(usd)}`;
    if (what === "mark") return `Mark the first ${counted(tokens, "token")} to have them cached${saving}.`;
    if (what === "grow") return `${counted(tokens, "token")} more that stay the same would let caching begin${saving}.`;
    const name = ends?.slot === void 0 ? "what varies" : plainStyle.name(`{{${ends.slot}}}`);
    const where = at?.line === void 0 ? "the end" : `line ${at.line} or below`;
    return `Move ${name} to ${where} to have ${counted(tokens, "token")} cached${saving}.`;
  });
}

// src/report/how-sure.ts
function rangeText({ tokensRange }) {
  if (tokensRange === void 0) return "";
  return `${grouped(tokensRange.low)} to ${grouped(tokensRange.high)} tokens, depending on branches, loops and slots`;
}
var kinds = { framing: "framing", tool: "tools", image: "images", schema: "response schema" };
function sureText(bill, { sure, tokenizer }) {
  const text = sure.kind === "exact" ? `text exact (${tokenizer})` : `text estimated (${tokenizer}, within ${Number((100 * sure.band).toFixed(1))}%)`;
  const hidden = Object.keys(kinds).flatMap((kind) => {
    const parts = bill.parts.filter((part) => part.kind === kind && part.tokens > 0);
    if (parts.length === 0) return [];
    return [`${kinds[kind]} ${parts.some((part) => part.estimate) ? "estimated" : "by the provider's published formula"}`];
  });
  return [text, ...hidden, ...slotTexts(bill)].join("; ");
}
var froms = {
  config: "as declared in the config",
  sample: "filled from the file's own samples",
  undeclared: "undeclared, so only their placeholder text is counted"
};
function slotTexts({ slots }) {
  return ["config", "sample", "undeclared"].flatMap((from) => {
    const names = slots.filter((slot) => slot.from === from).map(({ name }) => name);
    return names.length === 0 ? [] : [`slots ${listed(names, plainStyle, 5)} ${froms[from]}`];
  });
}
function roomText({ price }, { contextShare, tokens }) {
  const percent = contextShare === null ? void 0 : 100 * contextShare;
  const share = percent === void 0 ? "" : `${percent < 1 ? "under 1" : Math.round(percent)}% of the context window`;
  const left = price?.next === void 0 ? void 0 : price.next - tokens;
  const tier = left === void 0 ? "" : `${counted(Math.max(0, left), "token")} below the next price tier`;
  return [share, tier].filter((part) => part !== "").join("; ");
}
function priceText({ basis: basis2 }, { price }, { model, pricedAs }) {
  if (price === null) return `none: ${plainStyle.name(model)} is not in the price list`;
  const { list, overridden } = basis2.prices;
  const rate = (usd) => usdDigits(fromDecimal(usd), Math.max(2, Math.min(4, decimalsFor([fromDecimal(usd)]))));
  const tier = price.above === 0 ? "" : ` above ${grouped(price.above)} input tokens`;
  const isOwn = overridden.some((name) => name === model || name === pricedAs);
  const builtIn = builtInWords(basis2.prices);
  const listed2 = list === void 0 ? builtIn : `${plainStyle.name(list.file)} of ${list.asOf}, else ${builtIn}`;
  const source = isOwn ? "from the config" : listed2;
  const as = pricedAs === null ? "" : `, priced as ${plainStyle.name(pricedAs)}`;
  const cached = price.cacheRead === void 0 ? "" : `${rate(price.cacheRead)} cached, `;
  return `${rate(price.input)} in, ${cached}${rate(price.output)} out per 1M${tier} (${source})${as}`;
}

// src/renderers/terminal/render-explained.ts
function renderExplained(report, { color = false } = {}) {
  const explained = explainedOf(report);
  if (explained === void 0) return "";
  const paint = import_picocolors.default.createColors(color);
  const [head = "", ...rows] = table(report, explained);
  const blocks = [heading(explained), [paint.bold(head), ...rows], basis(report, explained)];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function heading({ bill, change, side }) {
  const was = (base, head) => bill.side === "head" && change.base !== null && base !== head ? ` (was ${dollars(fromDecimal(base))})` : "";
  const cost = (usd, words) => usd === null ? "" : `${dollars(fromDecimal(usd[bill.side]))} ${words}${was(usd.base, usd.head)}`;
  const calls = change.callsPerMonth === null ? "" : `${counted(change.callsPerMonth, "call")} a month`;
  const output = bill.outputTokens === null ? "" : `${counted(bill.outputTokens, "output token")} per call`;
  const gone = bill.side === "base" ? ", as it was before it was removed" : "";
  return columns(
    [
      [safeText(change.id) + gone, safeText(side.model), cost(change.usdPerThousandCalls, "per 1,000 calls")],
      [[calls, output].filter((part) => part !== "").join(", "), "", cost(change.usdPerMonth, "per month")]
    ].filter((cells) => cells.some((cell) => cell !== "")),
    "llr",
    ""
  );
}
function table(report, explained) {
  const { bill, change, side } = explained;
  const compared = report.base !== null;
  const parts = billRows(explained).map((row) => lineOf(row, row.tokens?.count, bill.price?.input));
  const since = sumSince(bill.parts.map((part) => part.since));
  const input = lineOf(
    { label: "input", where: "", tokens: { count: side.tokens, since, estimate: false } },
    side.tokens,
    bill.price?.input
  );
  const output = bill.outputTokens === null ? [] : [lineOf({ label: "output, as declared", where: "" }, bill.outputTokens, bill.price?.output)];
  if (bill.history !== void 0)
    output.unshift(lineOf({ label: "history of a task, on average", where: "" }, bill.history, bill.price?.input));
  const cached = cacheLine(bill);
  if (cached) output.push(cached);
  const monthly = change.callsPerMonth;
  const usd = [1e3, ...monthly === null ? [] : [monthly]].map((calls) => moneyColumn(parts, input, output, calls));
  const rows = [...parts, input, ...output].map(({ row, tokens }, i) => [
    row.label,
    row.where,
    row.tokens || i > parts.length && tokens > 0 ? (row.tokens?.estimate ? "~" : "") + grouped(tokens) : "",
    ...compared ? [row.tokens?.since ? signed(row.tokens.since) : ""] : [],
    row.tokens ? shareOf(tokens, side.tokens) : "",
    ...usd.map((column) => column[i] ?? "")
  ]);
  if (output.length > 0 && bill.price)
    rows.push(["total", "", "", ...compared ? [""] : [], "", ...usd.map((column) => column.at(-1) ?? "")]);
  const head = [
    "as sent",
    "where",
    "tokens",
    ...compared ? ["since base"] : [],
    "share",
    "USD/1,000 calls",
    ...monthly === null ? [] : ["USD/month"]
  ];
  return columns([head, ...rows], `ll${"r".repeat(head.length - 2)}`, "");
}
function cacheLine({ cache }) {
  const isKnown = cache?.from === "config" || cache?.from === "usage";
  const usd = isKnown ? cache.usdPerThousandCalls?.low : void 0;
  if (!cache || usd === void 0 || fromDecimal(usd) === 0n) return void 0;
  const percent = Number((100 * cache.hitRate.low).toFixed(1));
  return { row: { label: `cache, ${percent}% of calls hit`, where: "" }, tokens: 0, usd: fromDecimal(usd) };
}
function lineOf(row, tokens = 0, perMillion) {
  return {
    row,
    tokens,
    usd: perMillion === void 0 ? void 0 : fromDecimal(perMillion) * BigInt(Math.round(tokens)) / 1000n
  };
}
function moneyColumn(parts, input, output, calls) {
  if (input.usd === void 0)
    return [...parts.map(({ row }) => row.tokens ? "n/a" : ""), "n/a", ...output.map(() => "n/a")];
  const scale = (usd) => (usd ?? 0n) * BigInt(Math.round(calls * 1e3)) / 1000000n;
  const total = scale(input.usd) + output.reduce((sum, { usd }) => sum + scale(usd), 0n);
  const decimals = Math.min(4, Math.max(2, decimalsFor([scale(input.usd)])));
  const shown = apportion(
    parts.map(({ usd }) => scale(usd)),
    decimals
  );
  const digits = (usd) => usdDigits(usd, decimals);
  return [
    ...parts.map(({ row }, i) => row.tokens ? digits(shown[i] ?? 0n) : ""),
    digits(scale(input.usd)),
    ...output.map(({ usd }) => digits(scale(usd))),
    digits(total)
  ];
}
function shareOf(tokens, of) {
  if (of === 0 || tokens === 0) return "";
  const percent = 100 * tokens / of;
  return Math.abs(percent) < 1 ? "<1%" : `${Math.round(percent)}%`;
}
function basis(report, explained) {
  const { bill, change, side } = explained;
  const range = rangeText(side);
  const room = roomText(bill, side);
  const [cache, ...more] = cacheLines(explained);
  const then = report.since && change.since && sinceText(report.since, change.since);
  return columns(
    [
      ...then ? [["since", then]] : [],
      ...range === "" ? [] : [["range", range]],
      ...cache === void 0 ? [] : [["cache", cache], ...more.map((line) => ["", line])],
      ["counts", sureText(bill, side)],
      ["price", priceText(report, bill, side)],
      ...room === "" ? [] : [["size", room]],
      ...report.base === null ? [] : [["compared", sides(report, plainStyle)]]
    ],
    "ll",
    ""
  );
}

export {
  renderExplained
};
