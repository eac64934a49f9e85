import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readGroups
} from "./chunk-D5HQ2O2P.js";
import {
  recordsHere
} from "./chunk-7XR7M4EH.js";
import "./chunk-SLYGR5RO.js";
import {
  count,
  percentile,
  threeDigits
} from "./chunk-LNP4LHLB.js";
import "./chunk-DELIO2F2.js";
import "./chunk-E2PSHAWL.js";
import "./chunk-XJBPHP43.js";
import "./chunk-2VYKAZJU.js";
import {
  columns,
  counted,
  createMeasure,
  grouped,
  listed,
  plainStyle,
  safeLog,
  signed,
  workloadsFrom,
  writeOut
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-233CVKB6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/usage/reconcile/reconcile.ts
var smallTokens = 8;
var smallPercent = 2;
var constantPercent = 3;
var volumeOff = 0.2;
function reconcile(counted2, groups, recordedCalls, isSame) {
  const billed = spreadOf(groups);
  if (!billed) return void 0;
  const calls = groups.reduce((sum, group) => sum + group.calls, 0);
  const [input, cached] = [sumOf(groups, "input"), sumOf(groups, "cached")];
  const difference = billed.p50 - counted2.tokens;
  const percent = counted2.tokens === 0 ? 0 : 100 * difference / counted2.tokens;
  const fits = Math.abs(difference) <= Math.max(counted2.off, smallTokens) || Math.abs(percent) <= smallPercent;
  const models = [...new Set(groups.map(({ model }) => model))].filter((model) => !isSame(model, counted2.model)).sort();
  const { declaredCalls: declared } = counted2;
  const isOff = declared !== void 0 && recordedCalls !== void 0 && Math.abs(recordedCalls - declared) > volumeOff * declared;
  return {
    id: counted2.id,
    calls,
    counted: counted2.tokens,
    billed,
    difference: { p50: difference, p95: billed.p95 - counted2.tokens, percent },
    cachedShare: input === 0 ? 0 : cached / input,
    isExact: counted2.isExact,
    fits,
    reasons: [
      ...fits ? [] : reasonsOf(counted2, billed),
      ...models.length > 0 ? [{ kind: "model", recorded: models }] : []
    ],
    settled: fits && !counted2.isExact && models.length === 0 ? sameInAll(billed, input / Math.max(1, calls)) : void 0,
    volume: isOff ? { declared, recorded: recordedCalls } : void 0
  };
}
function spreadOf(groups) {
  const all = /* @__PURE__ */ new Map();
  for (const { spreads } of groups) for (const [size, times] of spreads.input) count(all, size, times);
  const [p50, p95] = [percentile(all, 50), percentile(all, 95)];
  if (p50 !== void 0 && p95 !== void 0) return { p50, p95 };
  const [busiest] = groups.filter(({ known }) => known?.input).sort((a, b) => b.calls - a.calls);
  return busiest?.known?.input;
}
function sameInAll({ p50, p95 }, mean) {
  return p50 === p95 && threeDigits(Math.round(mean)) === p50 ? Math.round(mean) : void 0;
}
var sumOf = (groups, measure) => groups.reduce((sum, { sums }) => sum + sums[measure], 0);
function reasonsOf(counted2, billed) {
  const missing = billed.p50 - counted2.tokens;
  const isConstant = billed.p95 - billed.p50 <= Math.max(smallTokens, constantPercent / 100 * billed.p50);
  const undeclared = counted2.slots.filter(({ declared: declared2 }) => !declared2);
  const declared = counted2.slots.filter((slot2) => slot2.declared && slot2.tokens > 0);
  const [slot, second] = declared;
  const wrong = tokenizerOf(counted2, billed.p50);
  if (isConstant && wrong && undeclared.length === 0) return [{ kind: "tokenizer", tokenizer: wrong }];
  if (undeclared.length > 0 && missing > 0)
    return [
      {
        kind: "undeclared-slots",
        slots: undeclared.map(({ name }) => name),
        // Their placeholders were counted.
        tokens: undeclared.reduce((sum, { tokens }) => sum + tokens, missing)
      }
    ];
  if (slot && !second && slot.tokens + missing > 0 && (!isConstant || missing < 0 || missing < slot.tokens))
    return [{ kind: "slot", slot: slot.name, counted: slot.tokens, declare: Math.round(slot.tokens + missing) }];
  if (missing < 0) return [{ kind: "shorter", tokens: -missing }];
  if (isConstant && missing > 0) return [{ kind: "not-in-file", tokens: missing }];
  return [{ kind: "varying", median: missing, p95: billed.p95 - counted2.tokens }];
}
function tokenizerOf({ others, kinds, tokens }, billed) {
  const text2 = (kinds.get("text") ?? 0) + (kinds.get("partial") ?? 0) + (kinds.get("slot") ?? 0);
  const rest = tokens - text2;
  const near = others.map(({ tokenizer, tokens: tokens2 }) => ({ tokenizer, off: Math.abs(tokens2 + rest - billed) })).sort((a, b) => a.off - b.off)[0];
  return near && near.off <= Math.max(smallTokens, 0.01 * billed) ? near.tokenizer : void 0;
}

// src/commands/usage/counted-of.ts
var tokenizers = ["o200k_base", "cl100k_base", "claude-3", "claude-4.7", "claude-5"];
var textKinds = /* @__PURE__ */ new Set(["text", "partial", "slot"]);
function countedOf(change) {
  const { head, id, workload } = change;
  if (!head) return void 0;
  const { prompt, model, own } = head;
  const kinds = /* @__PURE__ */ new Map();
  const slotTokens = /* @__PURE__ */ new Map();
  for (const { kind, name, tokens } of own.parts) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + tokens);
    if (kind === "slot" && name !== void 0) slotTokens.set(name, (slotTokens.get(name) ?? 0) + tokens);
  }
  return {
    id,
    model: model.asked,
    tokens: own.total.expected,
    off: own.off,
    isExact: own.sure.kind === "exact" && own.off === 0,
    kinds,
    slots: prompt.slots.filter(({ name }) => /^[\w.$-]{1,64}$/.test(name)).map(({ name, from }) => ({ name, tokens: slotTokens.get(name) ?? 0, declared: from !== "undeclared" })),
    declaredCalls: workload.callsPerMonth,
    get others() {
      const measure = createMeasure();
      return tokenizers.filter((name) => name !== model.tokenizer).map((tokenizer) => ({
        tokenizer,
        tokens: measure(prompt, { ...model, tokenizer }).parts.filter(({ kind }) => textKinds.has(kind)).reduce((sum, { tokens }) => sum + tokens, 0)
      }));
    }
  };
}

// src/commands/usage/run-reconcile.ts
async function runReconcile({ arguments: { sources }, options }, io) {
  const here = await recordsHere(io, options.config);
  const { groups, usage } = await readGroups(sources, options, here, io);
  const recorded = workloadsFrom(usage);
  const known = here.changes.flatMap((change) => countedOf(change) ?? []);
  const prompts = known.flatMap((each) => {
    const own = groups.filter(({ prompt }) => prompt === each.id);
    return reconcile(each, own, recorded.get(each.id)?.callsPerMonth, here.isSameModel) ?? [];
  });
  const ids = new Set(known.map(({ id }) => id));
  const unknown = /* @__PURE__ */ new Map();
  for (const { prompt = "(no name)", calls } of groups)
    if (!ids.has(prompt)) unknown.set(prompt, (unknown.get(prompt) ?? 0) + calls);
  const outcome = {
    prompts: prompts.sort(
      (a, b) => Math.abs(b.difference.percent) - Math.abs(a.difference.percent) || (a.id < b.id ? -1 : 1)
    ),
    unknown: [...unknown].map(([name, calls]) => ({ name, calls })).sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1)),
    unused: [...ids].filter((id) => !groups.some(({ prompt }) => prompt === id)).sort(),
    band: bandOf(prompts)
  };
  const shown = options.format === "json" ? `${JSON.stringify({ version: 1, ...outcome }, null, 2)}
` : text(outcome, here.config.head?.usage !== void 0);
  await writeOut(shown, options.output, io, "the result");
  return 0;
}
function bandOf(prompts) {
  const off = prompts.filter(({ isExact, reasons }) => !isExact && reasons.length === 0).map(({ difference }) => Math.abs(difference.percent)).sort((a, b) => a - b);
  return off.length < 5 ? void 0 : off[Math.ceil(0.95 * off.length) - 1];
}
function text({ prompts, unknown, unused, band }, isInUse) {
  const rows = prompts.map(({ id, calls, counted: counted2, billed, difference, cachedShare, isExact }) => [
    safeLog(id),
    grouped(calls),
    `${isExact ? "" : "~"}${grouped(counted2)}`,
    grouped(billed.p50),
    grouped(billed.p95),
    `${signed(difference.p50)} (${difference.percent > 0 ? "+" : ""}${difference.percent.toFixed(1)}%)`,
    signed(difference.p95),
    `${(100 * cachedShare).toFixed(0)}%`
  ]);
  const head = ["prompt", "calls", "counted", "billed p50", "p95", "difference p50", "p95", "cached"];
  const lines = prompts.length === 0 ? ["No prompt here has recorded calls with token counts."] : columns([head, ...rows], "lrrrrrrr", "");
  const said = prompts.flatMap((prompt) => [
    ...prompt.reasons.map((reason) => `${safeLog(prompt.id)}: ${reasonText(reason)}`),
    ...prompt.volume ? [
      `${safeLog(prompt.id)}: recorded at ${counted(prompt.volume.recorded, "call")} a month, declared ${grouped(prompt.volume.declared)}. ${isInUse ? "The usage file counts: remove calls_per_month." : "Correct the declared volume, or use a usage file."}`
    ] : []
  ]);
  const settled = prompts.filter((prompt) => prompt.settled !== void 0);
  const rest = [
    ...unknown.length > 0 ? [
      `In use and in no file: ${unknown.slice(0, 10).map(({ name, calls }) => `${safeLog(name)} (${counted(calls, "call")})`).join(", ")}${unknown.length > 10 ? ` and ${unknown.length - 10} more` : ""}.`
    ] : [],
    ...unused.length > 0 ? [`Never used in these records: ${listed(unused, plainStyle, 10)}.`] : [],
    ...settled.length > 0 ? [
      `Estimates whose exact count is known, as every call was billed the same: ${settled.slice(0, 10).map(
        ({ id, counted: here, settled: billed = 0 }) => `${safeLog(id)} ${grouped(billed)} tokens (~${grouped(here)})`
      ).join(", ")}${settled.length > 10 ? ` and ${settled.length - 10} more` : ""}.`
    ] : [],
    ...band === void 0 ? [] : [
      `Of the estimates without another reason to differ, 95 in 100 are within ${band.toFixed(1)}% of what was billed.`
    ]
  ];
  const blocks = [lines, said, rest].filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${blocks.join("\n\n")}
`;
}
function reasonText(reason) {
  switch (reason.kind) {
    case "slot":
      return `the slot ${safeLog(reason.slot)} counts as ${counted(reason.counted, "token")}; records say ${grouped(reason.declare)}. Declare slots: { ${safeLog(reason.slot)}: { tokens: ${reason.declare} } }`;
    case "undeclared-slots":
      return `${listed(reason.slots, plainStyle)} ${reason.slots.length === 1 ? "is" : "are"} undeclared, and ${reason.slots.length === 1 ? "takes" : "take"} ${counted(reason.tokens, "token")} in a median call${reason.slots.length === 1 ? `. Declare slots: { ${safeLog(reason.slots[0] ?? "")}: { tokens: ${reason.tokens} } }` : " together. Declare them under slots."}`;
    case "not-in-file":
      return `every call has ${counted(reason.tokens, "token")} more than the file: a tool list, a system text or an image that is added in code.`;
    case "shorter":
      return `a median call has ${counted(reason.tokens, "token")} fewer than the file: the file has grown since most of these calls, or only a part of it is sent. Use records from after its last change.`;
    case "varying":
      return `calls differ by ${grouped(reason.median)} tokens from the count at the median and ${grouped(reason.p95)} at the 95th percentile: history, retrieved text or images that no slot declares.`;
    case "tokenizer":
      return `what was billed fits the tokenizer ${reason.tokenizer}. Check the model of the prompt, or map its name under models.`;
    case "model":
      return `records are of ${listed(reason.recorded, plainStyle)}, which is not the model that is configured.`;
  }
}
export {
  runReconcile
};
