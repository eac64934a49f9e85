import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  serviceNames
} from "./chunk-F2PPHUIP.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/prices/lists/price-file.ts
var usualPriceFile = "promptcost-prices.json";
var formKey = "promptcost-prices";
var formVersion = 1;
var rateKeys = ["input", "output", "cache_read", "cache_write", "cache_write_1h"];
var pricedServices = serviceNames.filter((name) => name !== "standard");
var mostModels = 5e4;
var longestName = 256;
var dearest = 1e6;
var mostTiers = 16;

// src/prices/lists/check-price.ts
var PriceTrouble = class extends Error {
};
function priceOfModel(value) {
  const known = [...rateKeys, "above", ...pricedServices, "context_window", "retires"];
  const fields = mapping(value, known, "");
  const price = priceIn(fields, "");
  for (const service of pricedServices) {
    const inner = fields[service];
    if (inner === void 0) continue;
    const where = `.${service}`;
    price[service] = priceIn(mapping(inner, [...rateKeys, "above"], where), where);
  }
  const { context_window: window, retires } = fields;
  if (window !== void 0) {
    if (!isCount(window)) throw new PriceTrouble(".context_window must be a number of tokens.");
    price.context_window = window;
  }
  if (retires !== void 0) {
    if (!isDay(retires)) throw new PriceTrouble('.retires must be a day such as "2026-11-29".');
    price.retires = retires;
  }
  return price;
}
function priceIn(fields, where) {
  const price = ratesIn(fields, where);
  const { above } = fields;
  if (above === void 0) return price;
  if (!Array.isArray(above) || above.length === 0 || above.length > mostTiers)
    throw new PriceTrouble(`${where}.above must be a list of 1 to ${mostTiers} tiers.`);
  let last = 0;
  price.above = above.map((tier) => {
    const inner = mapping(tier, [...rateKeys, "tokens"], `${where}.above`);
    const { tokens } = inner;
    if (!isCount(tokens) || tokens <= last)
      throw new PriceTrouble(`${where}.above must be in ascending order of "tokens".`);
    last = tokens;
    return { ...ratesIn(inner, `${where}.above`), tokens };
  });
  return price;
}
function ratesIn(fields, where) {
  const rate = (key) => {
    const value = fields[key];
    if (value === void 0) return void 0;
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0 || value > dearest)
      throw new PriceTrouble(`${where}.${key} must be USD per 1M tokens, from 0 to ${dearest}.`);
    return value;
  };
  const [input, output] = [rate("input"), rate("output")];
  if (input === void 0 || output === void 0)
    throw new PriceTrouble(`${where} must have a price for input and for output.`);
  const cache = [rate("cache_read"), rate("cache_write"), rate("cache_write_1h")];
  const [read, write, hour] = cache;
  return {
    input,
    output,
    ...read !== void 0 && { cache_read: read },
    ...write !== void 0 && { cache_write: write },
    ...hour !== void 0 && { cache_write_1h: hour }
  };
}
function mapping(value, known, where) {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new PriceTrouble(`${where} must be a mapping of prices.`);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== void 0) throw new PriceTrouble(`${where} has a key that is not known.`);
  return value;
}
var isCount = (value) => typeof value === "number" && Number.isInteger(value) && value > 0 && value <= 1e12;
function isDay(value) {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const moment = /* @__PURE__ */ new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

// src/prices/lists/convert.ts
function gather() {
  const models = /* @__PURE__ */ new Map();
  let size = 0;
  return {
    models,
    leftOut: 0,
    add(provider, id, model) {
      const price = model === void 0 || id === "" || id.length > longestName ? void 0 : sound(model);
      if (price === void 0 || size >= mostModels) {
        this.leftOut++;
        return;
      }
      const inner = models.get(provider) ?? /* @__PURE__ */ new Map();
      models.set(provider, inner);
      if (!inner.has(id)) size++;
      inner.set(id, price);
    }
  };
}
function sound(model) {
  try {
    return priceOfModel(model);
  } catch (error) {
    if (error instanceof PriceTrouble) return void 0;
    throw error;
  }
}
function usd(value, times = 1) {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) return void 0;
  return Number((value * times).toPrecision(12));
}
function ratesOf(rates) {
  const { input, output = 0, ...cache } = rates;
  if (input === void 0) return void 0;
  const stated = Object.entries(cache).filter(([, rate]) => rate !== void 0);
  return { input, output, ...Object.fromEntries(stated) };
}
var isFree = (id) => /[:-]free$/i.test(id);
var hasPrice = (id, { input, output }) => input > 0 || output > 0 || isFree(id);
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function recordIn(value, key) {
  const inner = isRecord(value) ? value[key] : void 0;
  return isRecord(inner) ? inner : {};
}
var asWindow = (value) => typeof value === "number" && Number.isInteger(value) && value > 0 ? value : void 0;

// src/prices/lists/read-price-file.ts
var remedy = "Write it anew with: promptcost prices update";
function readPriceFile(path, text) {
  const whole = parse(path, text);
  const fail = (what) => new Problem(what, { where: { path }, remedy });
  if (!isRecord(whole) || whole[formKey] === void 0) throw fail("this is no price file of promptcost.");
  if (whole[formKey] !== formVersion) throw fail("this price file is of another version of promptcost.");
  const { source, as_of: asOf, models } = whole;
  if (typeof source !== "string" || !/^[\w .:/-]{1,200}$/.test(source)) throw fail('"source" must name a list.');
  if (!isDay(asOf)) throw fail('"as_of" must be a day such as "2026-11-29".');
  if (!isRecord(models)) throw fail('"models" must map providers to their models.');
  let left = mostModels;
  const providers = Object.entries(models).map(([provider, inner]) => {
    const where = `models${member(provider)}`;
    if (!isName(provider) || !isRecord(inner)) throw fail(`${where} must map names of models to prices.`);
    const entries = Object.entries(inner).map(([id, model]) => {
      if (left-- === 0) throw fail(`this price file has more than ${mostModels} models.`);
      if (!isName(id)) throw fail(`${where} has a name that is empty or too long.`);
      return [id, checked(model, `${where}${member(id)}`, fail)];
    });
    return [provider, new Map(entries)];
  });
  return { source, asOf, models: new Map(providers) };
}
function toPriceList(path, digest, { source, asOf, models }) {
  const providers = [...models].map(([provider, inner]) => {
    const entries = [...inner].map(([id, model]) => [id.toLowerCase(), { id, price: listedPrice(model) }]);
    return [provider, new Map(entries)];
  });
  return { path, source, asOf, digest, providers: new Map(providers) };
}
function listedPrice(model) {
  const services = pricedServices.flatMap((service) => {
    const price = model[service];
    return price === void 0 ? [] : [[service, tiersOf(price)]];
  });
  return {
    tiers: tiersOf(model),
    services: Object.fromEntries(services),
    contextWindow: model.context_window,
    retires: model.retires
  };
}
function tiersOf({ above = [], ...first }) {
  return [tierOf(first, 0), ...above.map((tier) => tierOf(tier, tier.tokens))];
}
function tierOf(rates, above) {
  return {
    above,
    input: perToken(rates.input),
    output: perToken(rates.output),
    cacheRead: maybe(rates.cache_read),
    cacheWrite: maybe(rates.cache_write),
    cacheWriteHour: maybe(rates.cache_write_1h)
  };
}
var maybe = (rate) => rate === void 0 ? void 0 : perToken(rate);
var perToken = (perMillion) => BigInt(Math.round(perMillion * 1e6));
function parse(path, text) {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    throw new Problem("this price file is not valid JSON.", { where: { path }, remedy });
  }
}
function checked(model, where, fail) {
  try {
    return priceOfModel(model);
  } catch (error) {
    if (error instanceof PriceTrouble) throw fail(`${where}${error.message}`);
    throw error;
  }
}
var isName = (name) => name !== "" && name.length <= longestName;
var member = (name) => /^[\w.$@/:-]{1,64}$/.test(name) ? `["${name}"]` : "[...]";

export {
  usualPriceFile,
  formKey,
  formVersion,
  rateKeys,
  pricedServices,
  isDay,
  gather,
  usd,
  ratesOf,
  hasPrice,
  isRecord,
  recordIn,
  asWindow,
  readPriceFile,
  toPriceList,
  listedPrice
};
