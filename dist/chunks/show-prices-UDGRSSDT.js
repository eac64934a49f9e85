import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  ownConfig
} from "./chunk-SBKGXUF7.js";
import {
  serviceNames
} from "./chunk-DUBJIHW5.js";
import "./chunk-YG6QS7MK.js";
import {
  columns
} from "./chunk-WWH6NAOA.js";
import {
  retirementOf
} from "./chunk-ZHLG2HQ7.js";
import {
  catalogue,
  listPrice,
  openProject,
  priceOf,
  termsOf
} from "./chunk-M4RK5YLJ.js";
import {
  daysBetween,
  todayOf
} from "./chunk-DGV3II2F.js";
import "./chunk-2A2PN3ZH.js";
import "./chunk-H2IJSS6R.js";
import "./chunk-3PILVI2Y.js";
import "./chunk-HWZFXRCE.js";
import {
  identify,
  sellersOf,
  tokenizerNamed
} from "./chunk-2RAAPFQF.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import {
  grouped,
  usdDigits
} from "./chunk-ELJUV3IB.js";
import {
  counted
} from "./chunk-QO7B32JC.js";
import "./chunk-WOBJ7JII.js";
import {
  safeLog
} from "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/prices/card-json.ts
function cardJson({ asked, model, guessedAs, isExact, services, from, retires, elsewhere }) {
  return {
    asked,
    provider: model.provider ?? null,
    id: model.id,
    guessedAs: guessedAs ?? null,
    tokenizer: model.tokenizer,
    exact: isExact,
    contextWindow: model.contextWindow ?? null,
    retires: retires ?? null,
    price: from && services[0] ? { ...from, asOf: from.asOf ?? null, ageInDays: from.age ?? null, age: void 0 } : null,
    services: Object.fromEntries(
      services.map(({ service, price, source }) => [
        service,
        { source: source ?? null, tiers: price.tiers.map(tierJson) }
      ])
    ),
    elsewhere: elsewhere.map(({ provider, id, tier }) => ({ provider, id, ...ratesJson(tier.rates) }))
  };
}
var tierJson = ({ above, rates }) => ({ above, ...ratesJson(rates) });
function ratesJson({ input, output, cacheRead, cacheWrite, cacheWriteHour }) {
  return {
    input: perMillion(input),
    output: perMillion(output),
    cacheRead: perMillion(cacheRead),
    cacheWrite: perMillion(cacheWrite),
    cacheWriteForAnHour: cacheWriteHour === void 0 ? null : perMillion(cacheWriteHour)
  };
}
function perMillion(rate) {
  const digits = rate.toString().padStart(7, "0");
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, "");
}

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
    ...services.length === 0 ? ["  no price: it is in no list, or not sold by whom the name says"] : columns(table, "lrrrrr"),
    ...columns(notes(card), "ll"),
    ...others.length === 0 ? [] : ["  elsewhere, standard", ...columns(others.slice(0, most), "lrrrrr", "    ")],
    ...others.length > most ? [`    and ${counted(others.length - most, "other")}`] : [],
    ""
  ].join("\n");
}
function row(label, { rates }) {
  const { input, output, cacheRead, cacheWrite, cacheWriteHour } = rates;
  const usd = (rate) => {
    if (rate === void 0) return "";
    return usdDigits(rate * 1000000n, 6).replace(/(\.\d\d\d*?)0+$/, "$1");
  };
  return [label, usd(input), usd(output), usd(cacheRead), usd(cacheWrite), usd(cacheWriteHour)];
}
function notes({ model, guessedAs, isExact, from, retires, services }) {
  const age = from?.age === void 0 ? "" : from.age <= 0 ? " (today)" : ` (${counted(from.age, "day")} old)`;
  const rows = [
    from && ["from", `${safeLog(from.list)}${from.asOf === void 0 ? "" : ` of ${from.asOf}`}${age}`],
    ...services.flatMap(({ service, source }) => source === void 0 ? [] : [[service, source]]),
    guessedAs !== void 0 && ["guessed", guessedText(guessedAs)],
    ["tokenizer", `${model.tokenizer}, ${isExact ? "exact" : "estimated"}`],
    model.contextWindow !== void 0 && ["window", `${grouped(model.contextWindow)} tokens`],
    retires && ["retires", `${retires.day}, says ${safeLog(retires.source)}`]
  ];
  return rows.filter((row2) => row2 !== void 0 && row2 !== false);
}
var guessedText = (as) => `the name is not listed${as === "unknown" ? ", nor is its family known" : `; read as ${safeLog(as)}`}`;

// src/commands/prices/price-card.ts
function priceCard(asked, config, today) {
  const facts = config.head ?? config.base;
  const { model, guess } = identify(
    { asked, from: "config", at: void 0 },
    { models: facts?.models ?? {}, prices: config.prices, priceLists: config.priceLists }
  );
  const priced = (service) => priceOf({ ...model, service }, config.prices, config.priceLists);
  const services = serviceNames.flatMap((service) => {
    const price = priced(service);
    const { source } = termsOf(service, model.provider ?? "", model.id) ?? {};
    return price === void 0 ? [] : [{ service, price, source }];
  });
  return {
    asked,
    model,
    guessedAs: guess?.as,
    isExact: tokenizerNamed(model.tokenizer).sure.kind === "exact",
    services,
    from: fromOf(services[0]?.price, config, today),
    retires: retirementOf({ provider: model.provider, id: model.id, name: asked }, config.priceLists),
    elsewhere: elsewhereOf(model)
  };
}
function fromOf(price, { priceLists }, today) {
  if (price === void 0) return void 0;
  const own = priceLists?.own ?? priceLists?.ofHead;
  const lists = {
    catalogue: `${catalogue.name} ${catalogue.version}`,
    file: own ? `${own.path} (${own.source})` : "the price list",
    config: "prices in the config"
  };
  const { asOf } = price;
  return { list: lists[price.source], asOf, age: asOf === void 0 ? void 0 : daysBetween(asOf, today) };
}
function elsewhereOf({ provider, id }) {
  const name = id.slice(id.lastIndexOf("/") + 1);
  return sellersOf(name).flatMap((other) => {
    const [tier] = (other.provider === provider ? void 0 : listPrice(other.provider, other.id)) ?? [];
    if (!tier) return [];
    const { input, output, cacheRead = input, cacheWrite = input } = tier;
    return [{ ...other, tier: { rates: { input, output, cacheRead, cacheWrite } } }];
  });
}

// src/commands/prices/show-prices.ts
async function showPrices(names, { config: file, json }, io) {
  if (names.length === 0)
    throw new Problem("promptcost prices needs the name of a model.", {
      remedy: "Write for example: promptcost prices gpt-4.1-mini. To fetch a current list: promptcost prices update"
    });
  const { folder } = await ownConfig(io.cwd);
  const cwd = file === void 0 ? folder : io.cwd;
  const { config } = await openProject({ sides: { kind: "local", cwd, alone: true }, config: { file, where: "flag" } });
  const today = io.today ?? todayOf(io.env);
  const cards = names.map((name) => priceCard(name, config, today));
  io.out(
    json ? `${JSON.stringify({ version: 1, models: cards.map(cardJson) }, null, 2)}
` : cards.map(cardText).join("\n")
  );
  return cards.some(({ services }) => services.length === 0) ? 1 : 0;
}
export {
  showPrices
};
