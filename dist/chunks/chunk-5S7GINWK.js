import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  serviceNames
} from "./chunk-DUBJIHW5.js";
import {
  retirementOf
} from "./chunk-HVYI7X6H.js";
import {
  catalogue,
  listPrice,
  priceOf,
  termsOf
} from "./chunk-243GSZJW.js";
import {
  daysBetween
} from "./chunk-DGV3II2F.js";
import {
  identify,
  sellersOf,
  tokenizerNamed
} from "./chunk-V4ORZRTD.js";

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

export {
  cardJson,
  priceCard
};
