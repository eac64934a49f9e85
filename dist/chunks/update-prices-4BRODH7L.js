import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  ownConfig
} from "./chunk-T6VPRS2S.js";
import {
  readListFile
} from "./chunk-5REPI3X6.js";
import {
  asWindow,
  formKey,
  formVersion,
  gather,
  hasPrice,
  isDay,
  isRecord,
  pricedServices,
  rateKeys,
  ratesOf,
  readPriceFile,
  recordIn,
  usd,
  usualPriceFile
} from "./chunk-G5GRI7YO.js";
import {
  counted,
  writeWhole
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

// src/commands/prices/update-prices.ts
import { readFile } from "node:fs/promises";
import { relative as relative2, resolve as resolve2 } from "node:path";

// src/prices/lists/providers.ts
var WORDS = {
  "amazon-bedrock": "aws",
  bedrock: "aws",
  bedrock_converse: "aws",
  bedrock_mantle: "aws",
  azure_text: "azure",
  azure_ai: "azure",
  "text-completion-openai": "openai",
  gemini: "google",
  cohere_chat: "cohere",
  codestral: "mistral",
  "text-completion-codestral": "mistral",
  xai: "x-ai",
  together_ai: "together",
  togetherai: "together",
  fireworks_ai: "fireworks",
  "fireworks-ai": "fireworks",
  moonshot: "moonshotai",
  "novita-ai": "novita",
  github_copilot: "github-copilot",
  "cloudflare-workers-ai": "cloudflare",
  voyage: "voyageai",
  github: "github-models",
  vercel_ai_gateway: "vercel",
  "vercel-ai-gateway": "vercel",
  nvidia: "nvidia_nim"
};
var VERTEX = /^(?:vertex_ai(?:-.*)?|google-vertex(?:-anthropic)?)$/;
function providerOf(name) {
  if (VERTEX.test(name)) return "vertex";
  return Object.hasOwn(WORDS, name) ? WORDS[name] ?? name : name;
}

// src/prices/lists/genai-prices.ts
var genaiPrices = {
  summary: "genai-prices' data.json",
  url: "https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/data.json",
  past: {
    repository: "pydantic/genai-prices",
    // Since July 2026, and before.
    paths: ["prices/new_data/v2/data.json", "prices/data.json"]
  },
  claims: (content) => Array.isArray(content) && content.some((provider) => isRecord(provider) && Array.isArray(provider.models)),
  convert(content, asOf) {
    const found = gather();
    for (const provider of content) {
      if (!isRecord(provider) || typeof provider.id !== "string" || !Array.isArray(provider.models)) continue;
      for (const model of provider.models)
        if (isRecord(model) && typeof model.id === "string")
          found.add(providerOf(provider.id), model.id, modelOf(model.id, model, asOf));
    }
    return found;
  }
};
function modelOf(id, model, asOf) {
  const prices = pricesOn(asOf, model.prices);
  const price = priceIn(prices) ?? (Object.keys(prices).length === 0 && id.endsWith(":free") ? free : void 0);
  if (price === void 0 || !hasPrice(id, price)) return void 0;
  const window = asWindow(model.context_window);
  return { ...price, ...window !== void 0 && { context_window: window } };
}
var free = { input: 0, output: 0 };
function pricesOn(day, prices) {
  if (!Array.isArray(prices)) return isRecord(prices) ? prices : {};
  const hourly = [];
  let daily = {};
  for (const each of prices) {
    if (!isRecord(each) || !isRecord(each.prices)) continue;
    const { constraint } = each;
    if (!isRecord(constraint) || typeof constraint.start_date === "string" && constraint.start_date <= day)
      daily = each.prices;
    else if (typeof constraint.start_time === "string") hourly.push(each.prices);
  }
  const baseOf = ({ input_mtok: rate }) => isRecord(rate) ? usd(rate.base) ?? 0 : usd(rate) ?? 0;
  return hourly.reduce((most, each) => baseOf(each) > baseOf(most) ? each : most, daily);
}
var KEYS = {
  input: "input_mtok",
  output: "output_mtok",
  cache_read: "cache_read_mtok",
  cache_write: "cache_write_mtok",
  cache_write_1h: "cache_write_1h_mtok"
};
function priceIn(prices) {
  const rates = ratesAt(prices, 0);
  if (rates === void 0) return void 0;
  const starts = Object.values(KEYS).flatMap((key) => tiersIn(prices[key]).map(({ start }) => start));
  const above = [...new Set(starts)].sort((a, b) => a - b).flatMap((start) => {
    const tier = ratesAt(prices, start + 1);
    return tier ? [{ ...tier, tokens: lastOf(start) }] : [];
  });
  return above.length > 0 ? { ...rates, above } : rates;
}
function lastOf(start) {
  return start % 1e3 === 999 ? start + 1 : start;
}
function ratesAt(prices, input) {
  const at = (price) => tiersIn(price).reduce(
    (rate, tier) => input > tier.start ? tier.price : rate,
    isRecord(price) ? usd(price.base) : usd(price)
  );
  return ratesOf(Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, at(prices[key])])));
}
function tiersIn(price) {
  const tiers = isRecord(price) && Array.isArray(price.tiers) ? price.tiers : [];
  return tiers.flatMap((tier) => {
    const [start, rate] = isRecord(tier) ? [asWindow(tier.start), usd(tier.price)] : [];
    return start === void 0 || rate === void 0 ? [] : [{ start, price: rate }];
  }).sort((a, b) => a.start - b.start);
}

// src/prices/lists/litellm.ts
var litellm = {
  summary: "LiteLLM's model_prices_and_context_window.json",
  url: "https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json",
  past: { repository: "BerriAI/litellm", paths: ["model_prices_and_context_window.json"] },
  claims: (content) => isRecord(content) && Object.values(content).some((model) => isRecord(model) && typeof model.litellm_provider === "string"),
  convert(content) {
    const found = gather();
    for (const [name, model] of Object.entries(content)) {
      if (name === "sample_spec" || !isRecord(model) || typeof model.litellm_provider !== "string") continue;
      const { litellm_provider: provider } = model;
      const bare = name.startsWith(`${provider}/`) ? name.slice(provider.length + 1) : withoutPrefix(name, provider);
      found.add(providerOf(provider), bare, modelOf2(bare, model));
    }
    return found;
  }
};
function withoutPrefix(name, provider) {
  const first = name.slice(0, name.indexOf("/"));
  return first !== "" && providerOf(first) === providerOf(provider) ? name.slice(first.length + 1) : name;
}
var MODES = /* @__PURE__ */ new Set(["chat", "completion", "responses", "embedding", void 0]);
function modelOf2(id, model) {
  const price = MODES.has(model.mode) ? priceIn2(model, "") : void 0;
  if (price === void 0 || !hasPrice(id, price)) return void 0;
  const window = asWindow(model.max_input_tokens) ?? asWindow(model.max_tokens);
  const { deprecation_date: retires } = model;
  const services = ["batches", "flex", "priority"].flatMap((service) => {
    const own = priceIn2(model, `_${service}`);
    return own ? [[service === "batches" ? "batch" : service, own]] : [];
  });
  return {
    ...price,
    ...Object.fromEntries(services),
    ...window !== void 0 && { context_window: window },
    ...isDay(retires) && { retires }
  };
}
function priceIn2(model, service) {
  const rates = ratesIn(model, "", service);
  if (rates === void 0) return void 0;
  const ranges = service === "" ? rangesIn(model.tiered_pricing) : void 0;
  if (ranges) return ranges;
  const bounds = Object.keys(model).flatMap(
    (key) => /^input_cost_per_token_above_(\d{1,5})k_tokens$/.exec(key)?.[1] ?? []
  );
  const above = [...new Set(bounds)].map(Number).sort((a, b) => a - b).flatMap((thousands) => {
    const tier = ratesIn(model, `_above_${thousands}k_tokens`, service);
    return tier ? [{ ...tier, tokens: thousands * 1e3 }] : [];
  });
  return above.length > 0 ? { ...rates, above } : rates;
}
function ratesIn(model, above, service) {
  const rate = (field, otherwise) => perMillion(model[`${field}${above}${service}`]) ?? (otherwise && perMillion(model[`${otherwise}${above}${service}`]));
  const hour = service === "" ? perMillion(model[`cache_creation_input_token_cost_above_1hr${above}`]) : void 0;
  return ratesOf({
    input: rate("input_cost_per_token") || void 0,
    output: rate("output_cost_per_token") || void 0,
    cache_read: rate("cache_read_input_token_cost") || void 0,
    cache_write: rate("cache_creation_input_token_cost") || void 0,
    cache_write_1h: hour
  });
}
var perMillion = (value) => usd(value, 1e6);
function rangesIn(tiers) {
  if (!Array.isArray(tiers) || tiers.length === 0) return void 0;
  const read = tiers.map((tier) => {
    const range = isRecord(tier) && Array.isArray(tier.range) ? tier.range : [];
    const rates2 = isRecord(tier) ? ratesIn(tier, "", "") : void 0;
    return typeof range[0] === "number" && rates2 ? { ...rates2, tokens: range[0] } : void 0;
  });
  const [first, ...above] = read;
  if (first === void 0 || first.tokens !== 0) return void 0;
  const { tokens: _, ...rates } = first;
  const rest = above.flatMap((tier) => tier ?? []);
  return rest.length > 0 ? { ...rates, above: rest } : rates;
}

// src/prices/lists/models-dev.ts
var modelsDev = {
  summary: "models.dev",
  url: "https://models.dev/api.json",
  claims: (content) => isRecord(content) && Object.values(content).some((provider) => isRecord(provider) && isRecord(provider.models)),
  convert(content) {
    const found = gather();
    for (const [provider, inner] of Object.entries(content))
      for (const [id, model] of Object.entries(recordIn(inner, "models")))
        found.add(providerOf(provider), id, modelOf3(id, model));
    return found;
  }
};
function modelOf3(id, model) {
  const price = priceIn3(recordIn(model, "cost"));
  if (price === void 0 || !hasPrice(id, price)) return void 0;
  const window = asWindow(recordIn(model, "limit").context);
  const retires = isRecord(model) ? model.retirement_date : void 0;
  return {
    ...price,
    ...servicesIn(model),
    ...window !== void 0 && { context_window: window },
    ...isDay(retires) && { retires }
  };
}
function ratesIn2(cost) {
  return ratesOf({
    input: usd(cost.input),
    output: usd(cost.output),
    cache_read: usd(cost.cache_read),
    cache_write: usd(cost.cache_write)
  });
}
function priceIn3(cost) {
  const rates = ratesIn2(cost);
  if (rates === void 0) return void 0;
  const tiers = Array.isArray(cost.tiers) ? cost.tiers : [];
  const listed = tiers.flatMap((tier) => {
    const tokens = asWindow(recordIn(tier, "tier").size);
    const inner = isRecord(tier) ? ratesIn2(tier) : void 0;
    return tokens === void 0 || inner === void 0 ? [] : [{ ...inner, tokens }];
  });
  const old = listed.length > 0 ? void 0 : ratesIn2(recordIn(cost, "context_over_200k"));
  const above = [...listed, ...old ? [{ ...old, tokens: 2e5 }] : []].sort((a, b) => a.tokens - b.tokens);
  return above.length > 0 ? { ...rates, above } : rates;
}
function servicesIn(model) {
  const modes = Object.values(recordIn(recordIn(model, "experimental"), "modes"));
  const services = modes.flatMap((mode) => {
    const body = recordIn(recordIn(mode, "provider"), "body");
    const tier = pricedServices.find((name) => name === (body.service_tier ?? body.speed));
    const price = priceIn3(recordIn(mode, "cost"));
    return tier && price ? [[tier, price]] : [];
  });
  return Object.fromEntries(services);
}

// src/prices/lists/shapes.ts
var LISTS = {
  "models.dev": modelsDev,
  litellm,
  "genai-prices": genaiPrices
};
function readList(from, text, asOf) {
  const content = parse(from, text);
  if (isRecord(content) && Object.hasOwn(content, formKey)) return { ...readPriceFile(from, text), leftOut: 0 };
  const found = Object.entries(LISTS).find(([, list2]) => list2.claims(content));
  if (!found)
    throw new Problem("this is no price list that promptcost knows.", {
      where: { path: from },
      remedy: `It reads ${Object.values(LISTS).map(({ summary: summary2 }) => summary2).join(", ")}, and its own price files.`
    });
  const [source, list] = found;
  const converted = list.convert(content, asOf);
  if (converted.models.size === 0)
    throw new Problem(`this ${source} list has no model with a price per token.`, {
      where: { path: from },
      remedy: "Nothing was written. Check that the file is whole."
    });
  return { ...converted, source, asOf };
}
function parse(from, text) {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    throw new Problem("this price list is not valid JSON.", {
      where: { path: from },
      remedy: "Name a list with --from, such as --from models.dev, or the path of a downloaded one."
    });
  }
}

// src/prices/lists/write-price-file.ts
function writePriceFile({ source, asOf, models }) {
  const providers = sorted(models).map(([provider, inner]) => {
    const lines = sorted(inner).map(([id, model]) => `      ${JSON.stringify(id)}: ${modelText(model)}`);
    return `    ${JSON.stringify(provider)}: {
${lines.join(",\n")}
    }`;
  });
  const head = [
    `  ${JSON.stringify(formKey)}: ${formVersion}`,
    `  "source": ${JSON.stringify(source)}`,
    `  "as_of": ${JSON.stringify(asOf)}`,
    '  "unit": "USD per 1M tokens"',
    `  "models": {
${providers.join(",\n")}
  }`
  ];
  return `{
${head.join(",\n")}
}
`;
}
function sorted(entries) {
  return [...entries].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
}
var order = [...rateKeys, "tokens", "above", ...pricedServices, "context_window", "retires"];
function modelText(model) {
  return lineOf(model);
}
function lineOf(value) {
  if (Array.isArray(value)) return `[${value.map(lineOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = order.flatMap((key) => {
    const inner = value[key];
    return inner === void 0 ? [] : [`${JSON.stringify(key)}: ${lineOf(inner)}`];
  });
  return `{ ${fields.join(", ")} }`;
}

// src/commands/prices/compare-files.ts
function compareFiles({ models: before }, after) {
  const [old, now] = [flat(before), flat(after)];
  const tally = { rise: 0, fall: 0, otherwise: 0, come: 0, go: 0, same: 0 };
  for (const [name, model] of now) {
    const was = old.get(name);
    tally[was === void 0 ? "come" : moved(was, model)]++;
  }
  for (const name of old.keys()) if (!now.has(name)) tally.go++;
  const parts = [
    tally.rise > 0 && `${counted(tally.rise, "price")} up`,
    tally.fall > 0 && `${tally.fall} down`,
    tally.otherwise > 0 && `${tally.otherwise} changed otherwise`,
    tally.come > 0 && `${tally.come} new`,
    tally.go > 0 && `${tally.go} gone`
  ].filter((part) => part !== false);
  return parts.length === 0 ? "No price changed." : `Since the last update: ${parts.join(", ")}.`;
}
function flat(models) {
  const named = [...models].flatMap(
    ([provider, inner]) => [...inner].map(([id, model]) => [JSON.stringify([provider, id]), model])
  );
  return new Map(named);
}
function moved(was, is) {
  if (JSON.stringify(was) === JSON.stringify(is)) return "same";
  const [input, output] = [is.input - was.input, is.output - was.output];
  if (input === 0 && output === 0) return "otherwise";
  return input >= 0 && output >= 0 ? "rise" : input <= 0 && output <= 0 ? "fall" : "otherwise";
}

// src/commands/prices/fetch-text.ts
var mostBytes = 32 * 1024 * 1024;
var mostTime = 6e4;
async function fetchText(url, within = mostTime) {
  const signal = AbortSignal.timeout(within);
  try {
    let at = url;
    for (let hops = 0; hops <= mostHops; hops++) {
      refuseInsecure(at);
      const response = await fetch(at, { signal, redirect: "manual", headers });
      const next = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
      if (next === null) {
        if (!response.ok) throw unreachable(url, `it answered ${response.status}`);
        return await wholeText(response, url);
      }
      await response.body?.cancel();
      at = new URL(next, at);
    }
    throw unreachable(url, `it redirects more than ${mostHops} times`);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreachable(url, reasonOf(error, within));
  }
}
var mostHops = 5;
var headers = {
  accept: "application/vnd.github.raw+json, application/json, text/plain;q=0.9, */*;q=0.1",
  "user-agent": "promptcost"
};
async function wholeText(response, url) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw unreachable(url, "its answer is larger than 32 MiB");
    chunks.push(chunk);
  }
  return new TextDecoder("utf-8").decode(Buffer.concat(chunks));
}
function refuseInsecure(url) {
  const isHere = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === "https:" || url.protocol === "http:" && isHere) return;
  throw new Problem(`prices are fetched over HTTPS only, not from ${url.protocol}//${url.hostname}.`, {
    remedy: "Name an address that starts with https://, or download the list and name the file."
  });
}
var unreachable = (url, why) => new Problem(`the price list at ${url.origin}${url.pathname} cannot be fetched: ${why}.`, {
  remedy: "Nothing was written. Download it in another way and run: promptcost prices update --from FILE"
});
function reasonOf(error, within) {
  if (error instanceof Error && error.name === "TimeoutError") return `no whole answer within ${within / 1e3} seconds`;
  const cause = error instanceof Error ? error.cause : void 0;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : void 0;
  return code !== void 0 && /^[A-Z_]{2,40}$/.test(code) ? code : "the connection failed";
}

// src/commands/prices/list-at.ts
var GITHUB = "https://api.github.com";
var lists = LISTS;
async function listAt(from, day, github = GITHUB) {
  const { repository, paths } = pastOf(from);
  for (const path of paths) {
    const query = new URLSearchParams({ path, until: `${day}T23:59:59Z`, per_page: "1" });
    const sha = lastOf2(await fetchText(new URL(`${github}/repos/${repository}/commits?${query}`)));
    if (sha === void 0) continue;
    const address = new URL(`${github}/repos/${repository}/contents/${path}?ref=${sha}`);
    return { from: `${repository}@${sha.slice(0, 12)}:${path}`, text: await fetchText(address), asOf: day };
  }
  throw new Problem(`${from} has no list of ${day} or before.`, { remedy: `Name a later day, or ${others(from)}.` });
}
function pastOf(from) {
  const past = Object.hasOwn(lists, from) ? lists[from]?.past : void 0;
  if (past) return past;
  throw new Problem(`--at reads a list from its repository's history, which ${JSON.stringify(from)} does not have.`, {
    remedy: `Add ${others(from)}.`
  });
}
function others(from) {
  const names = Object.entries(lists).flatMap(([name, { past }]) => past && name !== from ? [`--from ${name}`] : []);
  return names.join(" or ");
}
function lastOf2(answer) {
  const commits = parsed(answer);
  const [first] = Array.isArray(commits) ? commits : [void 0];
  const sha = isRecord(first) ? first.sha : void 0;
  if (Array.isArray(commits) && first === void 0) return void 0;
  if (typeof sha === "string" && /^[0-9a-f]{40}$/.test(sha)) return sha;
  throw new Problem("GitHub's answer about the list's history cannot be read.", {
    remedy: "Nothing was written. Try again, or download the list of that day and run: promptcost prices update --from FILE"
  });
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/commands/prices/read-source.ts
async function readSource(from, cwd, today) {
  if (Object.hasOwn(LISTS, from)) {
    const { url } = LISTS[from];
    return { from: url, text: await fetchText(new URL(url)), asOf: today };
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) return { from, text: await fetchText(addressOf(from)), asOf: today };
  const remedy = `Name a file, an address, or one of ${Object.keys(LISTS).join(", ")}.`;
  const { text, written } = await readListFile(from, cwd, remedy);
  return { from, text, asOf: written > today ? today : written };
}
function addressOf(from) {
  try {
    return new URL(from);
  } catch {
    throw new Problem("--from is not an address.", { remedy: "Write for example --from https://models.dev/api.json." });
  }
}

// src/commands/prices/within.ts
import { lstat, realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
async function withinFolder(folder, path) {
  const target = resolve(folder, path);
  const refuse = () => new Problem("prices.file leads out of the folder of its config.", {
    remedy: "Name a file in it, such as promptcost-prices.json, or say where to write with --output."
  });
  if (isAbsolute(path) || isOutside(folder, target)) throw refuse();
  const [from, to] = await Promise.all([realpath(folder), realpath(dirname(target)).catch(() => void 0)]);
  if (to !== void 0 && to !== from && isOutside(from, to)) throw refuse();
  const is = await lstat(target).catch(() => void 0);
  if (is && !is.isFile()) throw refuse();
  return target;
}
function isOutside(folder, path) {
  const way = relative(folder, path);
  return way === "" || way.startsWith("..") || isAbsolute(way);
}

// src/commands/prices/update-prices.ts
async function updatePrices(asked, io) {
  const day = dayIn(asked, "as-of");
  const past = dayIn(asked, "at");
  const today = io.today ?? todayOf(io.env);
  if (past !== void 0 && day !== void 0)
    throw new Problem("--at and --as-of both say a day.", {
      remedy: "Leave out --as-of: --at says what the list is of."
    });
  if (past !== void 0 && past > today)
    throw new Problem(`--at ${past} is yet to come.`, { remedy: `Name ${today} or a day before.` });
  const { folder, priceFile } = await ownConfig(io.cwd);
  const named = priceFile ?? usualPriceFile;
  const path = asked.output === void 0 ? await withinFolder(folder, named) : resolve2(io.cwd, asked.output);
  const source = past === void 0 ? await readSource(asked.from ?? "models.dev", io.cwd, today) : await listAt(asked.from ?? "genai-prices", past);
  const found = readList(source.from, source.text, day ?? source.asOf);
  const file = { source: found.source, asOf: found.asOf, models: only(found.models, asked.provider) };
  const shown = relative2(io.cwd, path) || path;
  const before = await presentAt(path, shown);
  const text = writePriceFile(file);
  readPriceFile(shown, text);
  if (asked.check) {
    const sameDay = before && writePriceFile({ ...file, asOf: before.file.asOf });
    return checkOnly(before !== void 0 && before.text === sameDay, shown, io);
  }
  await writeWhole(path, text, "the price list");
  io.out(`${summary(shown, file, found.leftOut, before?.file)}
`);
  if (priceFile === void 0)
    io.out(`
To use it, add to promptcost.yml:

prices:
  file: ${relative2(folder, path)}
`);
  return 0;
}
function dayIn(asked, option) {
  const day = asked[option];
  if (day === void 0 || isDay(day)) return day;
  throw new Problem(`--${option} ${JSON.stringify(day)} is not a day.`, {
    remedy: `Write for example --${option} 2026-11-29.`
  });
}
function checkOnly(isSame, shown, io) {
  io.out(isSame ? `${shown} is current.
` : `${shown} is not current. Run: promptcost prices update
`);
  return isSame ? 0 : 1;
}
function only(models, names) {
  if (names.length === 0) return models;
  const kept = new Map([...models].filter(([provider]) => names.includes(provider)));
  const missing = names.find((name) => !models.has(name));
  if (missing === void 0) return kept;
  const known = [...models.keys()].sort().slice(0, 40).join(", ");
  throw new Problem(`this list has no provider ${JSON.stringify(missing)}.`, { remedy: `It has: ${known}.` });
}
async function presentAt(path, shown) {
  const text = await readFile(path, "utf8").catch(() => void 0);
  if (text === void 0 || text.trim() === "") return void 0;
  try {
    return { text, file: readPriceFile(shown, text) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(`${error.what.replace(/\.$/, "")}, so it is not overwritten.`, {
      where: { path: shown },
      remedy: "Remove it, or name another file with --output."
    });
  }
}
function summary(shown, { source, asOf, models }, leftOut, before) {
  const size = [...models.values()].reduce((sum, inner) => sum + inner.size, 0);
  const unpriced = leftOut === 0 ? "" : `, without ${counted(leftOut, "model")} that ${leftOut === 1 ? "has" : "have"} no price per token of text`;
  const head = `${shown}: ${counted(size, "price")} of ${counted(models.size, "provider")} from ${source}, of ${asOf}${unpriced}.`;
  return before ? `${head}
${compareFiles(before, models)}` : head;
}
export {
  updatePrices
};
