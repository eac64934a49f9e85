import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  pageStyle
} from "./chunk-BNPSIUTG.js";
import {
  pageOf
} from "./chunk-HNEW2ZOV.js";
import {
  tableOf as tableOf2
} from "./chunk-OACH4BZ7.js";
import {
  opening
} from "./chunk-65FQ5IZE.js";
import {
  html,
  sentence
} from "./chunk-JUIQD3FH.js";
import {
  computedList,
  counted,
  describe,
  describeAll,
  dollars,
  fromDecimal,
  groupLines,
  grouped,
  headline,
  limitsHeading,
  percentOf,
  placeSuffix,
  roundMonth,
  signed,
  signedDollars,
  tableOf,
  verdictWord
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/renderers/html/part-words.ts
var tones = [
  { tone: "c0", name: "text" },
  { tone: "c5", name: "included file" },
  { tone: "c4", name: "tools, schema, images" },
  { tone: "c8", name: "framing" },
  { tone: "c1", name: "varies from call to call" },
  { tone: "c3", name: "conversation" }
];
var toneOfKind = {
  text: "c0",
  partial: "c5",
  slot: "c0",
  framing: "c8",
  tool: "c4",
  image: "c4",
  schema: "c4"
};
function toneOf({ kind, varies }) {
  if (varies === "history") return "c3";
  return varies === void 0 ? toneOfKind[kind] : "c1";
}
function variesWords({ varies }) {
  if (varies === "history") return "of the conversation";
  return varies === void 0 ? "the same in each call" : "that vary";
}
function partLabel({ kind, name, role, at }) {
  const named = name === void 0 ? "" : ` ${name}`;
  const words = {
    text: role === "prompt" ? "text" : `${role} text`,
    partial: `${at.path}, included`,
    slot: `slot${named}`,
    framing: named === "" ? `framing of ${role}` : `framing:${named}`,
    tool: named === "" ? "tools, once" : `tool${named}`,
    image: `image${named}`,
    schema: `response schema${named}`
  };
  return words[kind];
}
function partPlace({ at, kind }, path) {
  const lines = placeSuffix({ ...at, column: void 0 }).slice(1);
  if (lines === "") return "";
  return at.path === path || kind === "partial" ? `line ${lines}`.replace(/^line (?=\d+-)/, "lines ") : `${at.path}:${lines}`;
}
var whyVaries = {
  slot: "varies from call to call",
  history: "conversation",
  branch: "depends on a variable"
};

// src/renderers/html/bill-picture.ts
var [WIDTH, BAR, STRIP, GAP] = [1e3, 26, 6, 3];
var THINNEST = 1.5;
function billPicture(bill) {
  const most = Math.max(1, tokensOf(bill, "base"), tokensOf(bill, "head"));
  const rows = ["base", "head"].flatMap((side) => {
    const tokens = tokensOf(bill, side);
    if (tokens === 0) return [];
    return html`<div class="bill-row"><span class="muted">${side === "base" ? "before" : "after"}</span>${bar(bill, side, most)}<span class="n">${grouped(tokens)}</span></div>`;
  });
  return html`<figure class="bill">${rows}<figcaption>${keys(bill)}</figcaption></figure>`;
}
var tokensOf = ({ parts }, side) => parts.reduce((sum, part) => sum + (part[side] ?? 0), 0);
function bar(bill, side, most) {
  const width = (tokens) => tokens / most * WIDTH;
  let at = 0;
  const rects = joined(bill, side, most).map(({ tokens, tone, title }) => {
    const x = at;
    at += width(tokens);
    return html`<rect class="${tone}" x="${round(x)}" y="0" width="${round(width(tokens))}" height="${BAR}"><title>${title}</title></rect>`;
  });
  const known = bill[side];
  const strip = (from, to, tone, title) => to > from && html`<rect class="${tone}" x="${round(width(from))}" y="${BAR + GAP}" width="${round(width(to - from))}" height="${STRIP}"><title>${title}</title></rect>`;
  return html`<svg class="bill-bar" viewBox="0 0 ${WIDTH} ${BAR + GAP + STRIP}" preserveAspectRatio="none" role="img" aria-label="${spoken(bill, side)}">${rects}${known && html`${strip(0, known.cached, "cached", `${counted(known.cached, "token")} cached`)}${strip(known.cached, known.prefix, "same", `${counted(known.prefix - known.cached, "token")} more stay the same and are not cached`)}`}</svg>`;
}
function joined(bill, side, most) {
  const drawn = [];
  for (const part of bill.parts) {
    const tokens = part[side] ?? 0;
    if (tokens === 0) continue;
    const one = { tokens, tone: toneOf(part), title: `${partLabel(part)}: ${counted(tokens, "token")}` };
    const last = drawn.at(-1);
    const isThin = tokens / most * WIDTH < THINNEST || last && last.tokens / most * WIDTH < THINNEST;
    if (last && isThin && last.tone === one.tone) {
      last.tokens += tokens;
      last.title = `several parts: ${counted(last.tokens, "token")}`;
    } else drawn.push(one);
  }
  return drawn;
}
function spoken(bill, side) {
  const sums = /* @__PURE__ */ new Map();
  for (const part of bill.parts) {
    const name = variesWords(part);
    sums.set(name, (sums.get(name) ?? 0) + (part[side] ?? 0));
  }
  const words = [...sums].filter(([, tokens]) => tokens > 0).map(([name, tokens]) => `${grouped(tokens)} ${name}`);
  const cached = bill[side] ? `; ${grouped(bill[side].cached)} are cached` : "";
  return `${side === "base" ? "Before" : "After"}: ${counted(tokensOf(bill, side), "token")}: ${words.join(", ")}${cached}.`;
}
function keys({ parts, base, head }) {
  const shown = tones.filter(({ tone }) => parts.some((part) => toneOf(part) === tone));
  const isCached = (base?.cached ?? 0) > 0 || (head?.cached ?? 0) > 0;
  const isSame = [base, head].some((side) => side && side.prefix > side.cached);
  return html`<ul class="legend">${shown.map(({ tone, name }) => html`<li><span class="key ${tone}"></span>${name}</li>`)}${isCached && html`<li><span class="key strip cached"></span>cached</li>`}${isSame && html`<li><span class="key strip same"></span>the same in each call, not cached</li>`}</ul>`;
}
var round = (value) => Math.round(value * 100) / 100;

// src/renderers/html/bill-section.ts
var MOST_PARTS = 60;
function billSection(bill, report, number) {
  const change = report.changes.find(({ id }) => id === bill.id);
  if (!change) return void 0;
  const path = (change.head ?? change.base)?.path ?? "";
  return html`<section class="card prompt" aria-labelledby="prompt-${number}">
<h3 id="prompt-${number}"><span class="name">${bill.id}</span>${change.state !== "edited" && html` <small>${change.state}</small>`}</h3>
<p class="muted">${facts(change, report.base === null)}</p>
${billPicture(bill)}
${cacheLine(bill)}
${partsTable(bill, path, report.base === null)}
</section>`;
}
function facts(change, isAlone) {
  const { tokens, usdPerMonth, usdPerThousandCalls, base, head, callsPerMonth } = change;
  const models = [...new Set([base?.model, head?.model].filter((model) => model !== void 0))].join(" \u2192 ");
  const percent = percentOf(tokens.delta.expected, tokens.base);
  const grown = isAlone || !base || !head || tokens.delta.expected === 0 ? "" : `, ${signed(tokens.delta.expected)} tokens${percent ? ` (${percent})` : ""}`;
  const usd = usdPerMonth ?? usdPerThousandCalls;
  const per = usdPerMonth ? "a month" : "per 1,000 calls";
  const money = !usd ? "no price" : isAlone ? `${dollars(fromDecimal(usd.head))} ${per}` : `${dollars(fromDecimal(usd.base))} \u2192 ${dollars(fromDecimal(usd.head))} ${per} (${signedDollars(fromDecimal(usd.delta.expected))})`;
  const calls = callsPerMonth === null ? "" : `, ${counted(callsPerMonth, "call")} a month`;
  return `${models}${calls}: ${money}${grown}`;
}
function cacheLine(bill) {
  const { base, head } = bill;
  const known = head ?? base;
  if (!known) return false;
  const of = (side) => bill[side] && `${grouped(bill[side].cached)} of ${grouped(tokensOf(bill, side))}`;
  const both = base && head && base.cached !== head.cached ? `${of("base")} before, ${of("head")} after` : of(head ? "head" : "base");
  const same = `${grouped(known.prefix)} ${known.prefix === 1 ? "stays" : "stay"} the same from the start`;
  const why = known.cached === 0 ? `; ${same}, and ${known.provider} caches from ${grouped(known.minimum)}` : "";
  return html`<p><strong>Cached tokens:</strong> ${both}${why}.</p>`;
}
function partsTable(bill, path, isAlone) {
  const { shown, left } = foremost(bill.parts);
  const rows = shown.map((part) => {
    const delta = (part.head ?? 0) - (part.base ?? 0);
    const about = [partPlace(part, path), part.varies ? whyVaries[part.varies] : ""].filter((text) => text !== "").join(", ");
    return html`<tr><td class="id">${partLabel(part)}${about !== "" && html` <small class="name">${about}</small>`}</td>${isAlone ? html`<td class="n">${cell(part.head)}</td>` : html`<td class="n">${cell(part.base)}</td><td class="n">${cell(part.head)}</td><td class="n ${delta > 0 ? "up" : delta < 0 ? "down" : ""}">${delta === 0 ? "" : signed(delta)}</td>`}</tr>`;
  });
  const heads = isAlone ? ["Tokens"] : ["Before", "After", "Change"];
  const more = left > 0 && html`<p class="muted">And ${counted(left, "smaller part")} that did not change.</p>`;
  return html`<div class="scroll" role="region" aria-label="Parts of ${bill.id}" tabindex="0"><table><thead><tr><th scope="col">As sent</th>${heads.map((head) => html`<th scope="col" class="n">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>${more}`;
}
var cell = (tokens) => tokens === null ? "" : grouped(tokens);
function foremost(parts) {
  if (parts.length <= MOST_PARTS) return { shown: parts, left: 0 };
  const weight = ({ base, head }) => [Math.abs((head ?? 0) - (base ?? 0)), head ?? base ?? 0];
  const ranked = parts.map((part, i) => ({ i, by: weight(part) })).sort((a, b) => b.by[0] - a.by[0] || b.by[1] - a.by[1]);
  const kept = new Set(ranked.slice(0, MOST_PARTS).map(({ i }) => i));
  return { shown: parts.filter((_, i) => kept.has(i)), left: parts.length - MOST_PARTS };
}

// src/renderers/html/causes-section.ts
var MOST = 500;
var FEW = 12;
function causesSection(report) {
  if (report.base === null || report.causes.length === 0) return false;
  const { rows, total, folder, monthly } = tableOf(report, MOST);
  const columns = [
    { head: folder === "" ? "Cause" : `Cause, in ${folder}`, sorts: false },
    { head: "Tokens per call", figures: true, sorts: false },
    { head: "Change", figures: true, sorts: false },
    { head: monthly ? "USD per month" : "USD per 1,000 calls", figures: true, sorts: false },
    { head: "Change", figures: true, sorts: false }
  ];
  return tableOf2("causes", "What it costs, edit by edit", columns, [...rows, total].map(rowOf), rows.length > FEW);
}
function rowOf({ name, label, tokens, growth, usd, change, over }) {
  const models = name?.models ? `${name.models.base} \u2192 ${name.models.head}` : "";
  const named = [name?.path, models, label].filter((part) => part !== void 0 && part !== "").join(" ");
  const both = tokens === void 0 ? "" : "each" in tokens ? tokens.each : `${tokens.base} \u2192 ${tokens.head}`;
  const mark = (text, isOver) => html`<td class="n">${isOver ? html`<strong class="up">${text}</strong>` : text}</td>`;
  return html`<tr><td class="id">${named}</td><td class="n">${both}</td>${mark(growth, over.growth)}<td class="n">${usd ? `${usd.base} \u2192 ${usd.head}` : ""}</td>${mark(change, over.usd)}</tr>`;
}

// src/renderers/html/render-html.ts
function renderHtml(report) {
  const title = `${verdictWord(report)}: ${headline(report)}`;
  const bills = report.bills ?? [];
  const sections = bills.flatMap((bill, i) => billSection(bill, report, i + 1) ?? []);
  const body = html`<a class="skip" href="#prompts">Skip to the prompts</a>
<main>
<header>
<p class="verdict ${report.verdict}"><strong>${verdictWord(report)}</strong></p>
<h1>${headline(report)}</h1>
<p>${sentence(opening(report, pageStyle))}</p>
${facts2(report)}
</header>
${limits(report)}
${listOf("Groups", groupLines(report, pageStyle, 100))}
${causesSection(report)}
${worthALook(report)}
<section id="prompts" aria-labelledby="prompts-title">
<h2 id="prompts-title">${report.base === null ? "What the prompts are made of" : "What the changed prompts are made of"}</h2>
${sections.length === 0 ? html`<p>${report.bills ? "No prompt changed." : "This report does not say it."}</p>` : sections}
</section>
</main>
<footer>
<h2>How this was computed</h2>
<ul>${computedList(report, pageStyle).map((line) => html`<li>${sentence(line)}</li>`)}</ul>
<p class="muted">Made by promptcost ${report.promptcost}. This page loads nothing and sends nothing. It has no text of a prompt.</p>
</footer>`;
  return pageOf({ title: `promptcost: ${title}`, body, script: "tables.js" });
}
function facts2({ totals, base }) {
  const { tokens, usdPerMonth, prompts } = totals;
  const changed = prompts.added + prompts.removed + prompts.edited + prompts.renamed;
  const fact = (name, value, below) => html`<div><dt>${name}</dt><dd>${value}<small>${below}</small></dd></div>`;
  const month = usdPerMonth && roundMonth(usdPerMonth);
  const was = (text, delta, of) => base === null ? "" : `before: ${text}${delta === 0 ? "" : ` (${percentOf(delta, of) ?? "new"})`}`;
  return html`<dl class="facts">
${month && usdPerMonth && fact("USD per month", dollars(month.head, month.decimals), was(dollars(month.base, month.decimals), Number(fromDecimal(usdPerMonth.delta.expected)), Number(fromDecimal(usdPerMonth.base))))}
${fact("Tokens per call, all prompts", grouped(tokens.head), base === null ? "" : tokens.delta.expected === 0 ? "as before" : `${signed(tokens.delta.expected)} by this change`)}
${fact("Prompts", grouped(prompts.head), base === null ? "" : `${grouped(changed)} changed`)}
</dl>`;
}
function limits(report) {
  const broken = report.findings.filter((finding) => finding.kind === "limit" || finding.kind === "approval");
  const onLimits = broken.filter((finding) => finding.kind === "limit");
  return listOf(
    onLimits.length > 0 ? limitsHeading(onLimits) : "Approvals",
    broken.map((finding) => describe(finding, pageStyle).text)
  );
}
function worthALook({ findings }) {
  const notes = findings.filter(({ kind, severity }) => kind !== "limit" && kind !== "approval" && severity !== "info");
  return listOf(
    "Worth a look",
    describeAll(notes, pageStyle).map(({ title, text }) => `${title}. ${text}`)
  );
}
function listOf(title, lines) {
  return lines.length > 0 && html`<section><h2>${title}</h2><ul class="lines">${lines.map((line) => html`<li>${sentence(line)}</li>`)}</ul></section>`;
}
export {
  renderHtml
};
