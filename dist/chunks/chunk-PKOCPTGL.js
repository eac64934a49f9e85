import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  editionOf,
  freshestOf,
  listPrice,
  priceOf,
  retirementOf,
  sureFor,
  termsOf2 as termsOf
} from "./chunk-VCO7XQUP.js";
import {
  daysBetween
} from "./chunk-Q7UQ5CPX.js";
import {
  identify,
  sellersOf,
  tokenizerNamed
} from "./chunk-BG2XSDQ5.js";
import {
  serviceNames
} from "./chunk-F2PPHUIP.js";

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
    price: from && services[0] ? { ...from, asOf: from.asOf ?? null, also: from.also ?? null, ageInDays: from.age ?? null, age: void 0 } : null,
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
    isExact: sureFor(model, tokenizerNamed(model.tokenizer).sure).kind === "exact",
    services,
    from: fromOf(services[0]?.price, config, today),
    retires: retirementOf({ provider: model.provider, id: model.id, name: asked }, config.priceLists),
    elsewhere: [...inOwnList(model, config), ...elsewhereOf(model)]
  };
}
function fromOf(price, { priceLists }, today) {
  if (price === void 0) return void 0;
  const own = priceLists?.own ?? priceLists?.ofHead;
  const builtIn = editionOf(price);
  const lists = {
    catalogue: `${builtIn.name} ${builtIn.version}`,
    file: own ? `${own.path} (${own.source})` : "the price list",
    config: "prices in the config"
  };
  const last = price.source === "catalogue" ? freshestOf(price) : builtIn;
  const also = last === builtIn ? void 0 : { list: `${last.name} ${last.version}`, asOf: last.asOf };
  const { asOf } = price;
  const said = also?.asOf ?? asOf;
  return { list: lists[price.source], asOf, also, age: said === void 0 ? void 0 : daysBetween(said, today) };
}
function inOwnList({ provider, id }, { priceLists }) {
  const name = id.slice(id.lastIndexOf("/") + 1).toLowerCase();
  const own = priceLists?.own ?? priceLists?.ofHead;
  return [...own?.providers ?? []].flatMap(([other, models]) => {
    if (other === provider) return [];
    return [...models.values()].filter((model) => model.id.slice(model.id.lastIndexOf("/") + 1).toLowerCase() === name).flatMap(
      ({ id: as, price: { tiers } }) => tiers[0] ? [{ provider: other, id: as, tier: completed(tiers[0]) }] : []
    );
  });
}
function elsewhereOf({ provider, id }) {
  const name = id.slice(id.lastIndexOf("/") + 1);
  return sellersOf(name).flatMap((other) => {
    const [tier] = (other.provider === provider ? void 0 : listPrice(other.provider, other.id)) ?? [];
    return tier ? [{ ...other, tier: completed(tier) }] : [];
  });
}
function completed({ input, output, cacheRead = input, cacheWrite = input }) {
  return { rates: { input, output, cacheRead, cacheWrite } };
}

export {
  cardJson,
  priceCard
};
