import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  cardJson,
  priceCard
} from "./chunk-PKOCPTGL.js";
import {
  measureHere
} from "./chunk-XJBPHP43.js";
import {
  checkedFolder,
  columns,
  counted,
  grouped,
  placeSuffix,
  policyAccess,
  safeLog,
  usdDigits,
  writeOut
} from "./chunk-VCO7XQUP.js";
import {
  daysBetween,
  todayOf
} from "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-F2PPHUIP.js";
import {
  routes
} from "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/prices/model-rows.ts
var SOON = 90;
function modelRows(changes, config, today) {
  const byModel = /* @__PURE__ */ new Map();
  const note = (id, model) => {
    const key = `${model.asked}\0${model.id}\0${model.service ?? "standard"}`;
    const known = byModel.get(key) ?? { model, prompts: [], places: /* @__PURE__ */ new Map() };
    byModel.set(key, known);
    known.prompts.push(id);
    if (model.at) known.places.set(JSON.stringify(model.at), model.at);
  };
  for (const { id, head } of changes) {
    for (const { model } of head ? routes(head.model) : []) note(id, model);
  }
  return [...byModel.values()].map(({ model, prompts, places }) => {
    const card = priceCard(model.asked, config, today);
    const left = card.retires && daysBetween(today, card.retires.day);
    const retiresIn = left !== void 0 && left <= SOON ? left : void 0;
    return { card, service: model.service, prompts, places: [...places.values()], retiresIn };
  }).sort((a, b) => b.prompts.length - a.prompts.length || (a.card.asked < b.card.asked ? -1 : 1));
}

// src/commands/prices/show-models.ts
async function showModels(flags, { format, output, retiring }, io) {
  const { cwd, file } = await checkedFolder(io.cwd, flags.file);
  const { config, changes } = await measureHere(cwd, { ...flags, file, policies: policyAccess(io.env) });
  if (changes.length === 0)
    throw new Problem("there is no prompt here, and no model to list.", {
      remedy: 'Run it where prompts are, or say which files are prompts: promptcost models --prompts "prompts/**"'
    });
  const rows = modelRows(changes, config, io.today ?? todayOf(io.env));
  const json = () => `${JSON.stringify({ version: 1, models: rows.map(rowJson) }, null, 2)}
`;
  await writeOut(format === "json" ? json() : text(rows), output, io, "the list");
  return retiring && rows.some(({ retiresIn }) => retiresIn !== void 0) ? 1 : 0;
}
function goingText({ card: { asked, retires }, retiresIn }) {
  if (retiresIn === void 0 || !retires) return [];
  const goes = `${retiresIn <= 0 ? "was retired on" : "retires on"} ${retires.day}`;
  return [`${safeLog(asked)} ${goes}, according to ${safeLog(retires.source)}.`];
}
function text(rows) {
  const prompts = rows.reduce((sum, row) => sum + row.prompts.length, 0);
  const head = ["model", "prompts", "named in", "tokenizer", "window", "input", "output", "prices of"];
  const table = columns([head, ...rows.map(cells)], "lrllrrrl", "");
  const going = new Set(rows.flatMap(goingText));
  const lines = [
    `${counted(rows.length, "model")} of ${counted(prompts, "prompt")}; input and output in USD per 1M tokens`,
    "",
    ...table
  ];
  return `${[...lines, ...going.size > 0 ? ["", ...going] : []].join("\n")}
`;
}
function cells({ card, service = "standard", prompts, places }) {
  const { asked, model, isExact, services, from } = card;
  const price = services.find((each) => each.service === service)?.price.tiers[0]?.rates;
  const usd = (rate) => rate === void 0 ? "n/a" : usdDigits(rate * 1000000n, 6).replace(/(\.\d\d\d*?)0+$/, "$1");
  const [first] = places;
  const more = places.length > 1 ? `, ${places.length - 1} more` : "";
  return [
    `${safeLog(asked)}${service === "standard" ? "" : ` (${service})`}`,
    grouped(prompts.length),
    first ? `${safeLog(first.path)}${placeSuffix(first)}${more}` : "nowhere: the default",
    `${model.tokenizer}${isExact ? "" : ", estimated"}`,
    model.contextWindow === void 0 ? "" : grouped(model.contextWindow),
    usd(price?.input),
    usd(price?.output),
    from?.also?.asOf ?? from?.asOf ?? ""
  ];
}
function rowJson({ card, service, prompts, places, retiresIn }) {
  return {
    ...cardJson(card),
    service: service ?? "standard",
    prompts,
    places,
    retiring: retiresIn !== void 0
  };
}
export {
  showModels
};
