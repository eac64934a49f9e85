import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  cardJson,
  priceCard
} from "./chunk-PKOCPTGL.js";
import {
  ownConfig
} from "./chunk-T6VPRS2S.js";
import {
  columns,
  counted,
  grouped,
  openProject,
  policyAccess,
  safeLog,
  usdDigits,
  writeOut
} from "./chunk-VCO7XQUP.js";
import {
  todayOf
} from "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-PA3FTUPK.js";
import "./chunk-233CVKB6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/prices/card-text.ts
var most = 8;
function cardText(card) {
  const { asked, model, services, elsewhere } = card;
  const head = `${safeLog(asked)}${model.provider === void 0 ? "" : `  ${safeLog(model.provider)} ${safeLog(model.id)}`}, USD per 1M tokens`;
  const tiers = services.flatMap(
    ({ service, price }) => price.tiers.map((tier) => row(tier.above === 0 ? service : `  above ${grouped(tier.above)} tokens`, tier))
  );
  const others = [...elsewhere].sort((a, b) => Number(a.tier.rates.input - b.tier.rates.input)).map(({ provider, id, tier }) => row(`${safeLog(provider)}${id === model.id ? "" : ` ${safeLog(id)}`}`, tier));
  const table = [["", "input", "output", "cache read", "cache write", "for 1 h"], ...tiers];
  return [
    head,
    ...services.length === 0 ? [`  ${noPrice(card)}`] : columns(table, "lrrrrr"),
    ...columns(notes(card), "ll"),
    ...others.length === 0 ? [] : ["  elsewhere, standard", ...columns(others.slice(0, most), "lrrrrr", "    ")],
    ...others.length > most ? [`    and ${counted(others.length - most, "other")}`] : [],
    ""
  ].join("\n");
}
function noPrice({ elsewhere: [other], model: { nearest } }) {
  if (!other) return `no price: it is in no list${nearest === void 0 ? "" : `. Did you mean ${safeLog(nearest)}?`}`;
  return `no price: the name does not say who sells it, or not one who lists it; write for example ${safeLog(`${other.provider}/${other.id}`)}`;
}
function row(label, { rates }) {
  const { input, output, cacheRead, cacheWrite, cacheWriteHour } = rates;
  const usd = (rate) => {
    if (rate === void 0) return "";
    return usdDigits(rate * 1000000n, 6).replace(/(\.\d\d\d*?)0+$/, "$1");
  };
  return [label, usd(input), usd(output), usd(cacheRead), usd(cacheWrite), usd(cacheWriteHour)];
}
function notes(card) {
  const { model, guessedAs, isExact, from, retires, services } = card;
  const also = from?.also === void 0 ? "" : `, confirmed by ${safeLog(from.also.list)} of ${from.also.asOf}`;
  const age = from?.age === void 0 ? "" : from.age <= 0 ? " (today)" : ` (${counted(from.age, "day")} old)`;
  const rows = [
    from && ["from", `${safeLog(from.list)}${from.asOf === void 0 ? "" : ` of ${from.asOf}`}${also}${age}`],
    ...services.flatMap(({ service, source }) => source === void 0 ? [] : [[service, source]]),
    guessedAs !== void 0 && ["guessed", guessedText(guessedAs, model)],
    toDo(card),
    ["tokenizer", `${model.tokenizer}, ${isExact ? "exact" : "estimated"}`],
    model.contextWindow !== void 0 && ["window", `${grouped(model.contextWindow)} tokens`],
    retires && ["retires", `${retires.day}, according to ${safeLog(retires.source)}`]
  ];
  return rows.filter((row2) => row2 !== void 0 && row2 !== false);
}
function guessedText(as, { tokenizer, provider }) {
  if (as === "unknown") return "the name is not listed, nor is its family known";
  if (as === tokenizer && provider === void 0)
    return "the name is not listed; its tokens are counted with the tokenizer of its family";
  return `the name is not listed; read as ${safeLog(as)}`;
}
function toDo({ services, elsewhere, model: { asked, nearest } }) {
  if (services.length > 0 || elsewhere.length > 0 || nearest !== void 0) return void 0;
  const name = /^[\w.-]{1,60}$/.test(asked) ? asked : `"${safeLog(asked)}"`;
  return [
    "to do",
    `say which model it is in promptcost.yml (models: { ${name}: gpt-5.4 }), or give it a price under \`prices\``
  ];
}

// src/commands/prices/show-prices.ts
async function showPrices(names, { config: file, format, output }, io) {
  if (names.length === 0)
    throw new Problem("promptcost prices needs the name of a model.", {
      remedy: "Write for example: promptcost prices gpt-5.4-mini. To fetch a current list: promptcost prices update"
    });
  const { folder } = await ownConfig(io.cwd);
  const cwd = file === void 0 ? folder : io.cwd;
  const { config } = await openProject({
    sides: { kind: "local", cwd, alone: true },
    config: { file, where: "flag", policies: policyAccess(io.env) }
  });
  const today = io.today ?? todayOf(io.env);
  const cards = names.map((name) => priceCard(name, config, today));
  const json = () => `${JSON.stringify({ version: 1, models: cards.map(cardJson) }, null, 2)}
`;
  await writeOut(format === "json" ? json() : cards.map(cardText).join("\n"), output, io, "the list");
  return cards.some(({ services }) => services.length === 0) ? 1 : 0;
}
export {
  showPrices
};
