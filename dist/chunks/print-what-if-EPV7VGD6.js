import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  markdownStyle
} from "./chunk-CDHPIDG6.js";
import {
  atNearestConfig,
  builtInWords,
  cachingBy,
  catalogue,
  columns,
  counted,
  countsOf,
  decimalsFor,
  dollars,
  freshestOf,
  grouped,
  laterCatalogue,
  listInUse,
  listWords,
  listedBy,
  measure,
  percentOf,
  plainStyle,
  prepare,
  price,
  promptsOf,
  readingsOf,
  safeCode,
  safeText,
  snapshot,
  termsOf,
  toDecimal,
  together,
  total,
  unpaired,
  usdDigits,
  writeOut
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import {
  identify
} from "./chunk-BG2XSDQ5.js";
import {
  routes
} from "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/judging/what-if.ts
async function whatIf({ models, service, hitRate, ...request }) {
  const prepared = await prepare(request);
  const readings = readingsOf(prepared);
  const others = models.map((name) => servedAs(modelNamed(name, prepared), service));
  const { prompts } = promptsOf(await snapshot(prepared.head, readings.head, prepared.store));
  const terms = termsOf(prepared);
  const pairs = unpaired(
    prompts.filter(({ prompt }) => !prompt.ignored),
    (prompt) => terms(prompt, prompt)
  ).map((pair) => hitRate === void 0 ? pair : withHitRate(pair, hitRate));
  const { rates, ...now } = await costsOf(pairs, prepared, readings);
  const rated = pairs.map((pair, i) => rates[i] === void 0 ? pair : withHitRate(pair, rates[i]));
  const withModel = (model) => rated.map((pair) => ({ ...pair, head: pair.head && { ...pair.head, model, own: void 0 } }));
  const tried = [];
  for (const model of others) {
    const { rates: _, ...prompts2 } = await costsOf(withModel(model), prepared, readings);
    tried.push({ model: service === void 0 ? model.asked : `${model.asked}, ${service}`, id: model.id, ...prompts2 });
  }
  if (others.length === 0) {
    const served = rated.map(({ head, ...pair }) => ({
      ...pair,
      head: head && { ...head, model: servedAs(head.model, service), own: void 0 }
    }));
    const { rates: _, ...prompts2 } = await costsOf(served, prepared, readings);
    tried.push({ model: `as they are, ${service}`, id: void 0, ...prompts2 });
  }
  return {
    models: [...new Set(pairs.flatMap(({ head }) => head?.model.asked ?? []))],
    now: { model: void 0, id: void 0, ...now },
    others: tried,
    hitRate,
    prices: listsOf([...pairs.flatMap(({ head }) => head?.model ?? []), ...others], prepared.config)
  };
}
function listsOf(models, config) {
  const listed = models.flatMap(({ provider = "", id }) => {
    const edition = listedBy(provider, id)?.edition;
    return edition ? [{ provider, model: id, ...edition === laterCatalogue && { later: true } }] : [];
  });
  const list = listInUse(config, models);
  const { name, version, asOf } = laterCatalogue;
  const lastList = { catalogue: name, version, asOf };
  const isConfirmed = listed.length > 0 && listed.every((price2) => freshestOf(price2) === laterCatalogue);
  return {
    catalogue: catalogue.name,
    version: catalogue.version,
    asOf: catalogue.asOf,
    ...listed.some(({ later }) => later) && { later: lastList },
    ...isConfirmed && { confirmed: lastList },
    ...list && { list }
  };
}
function servedAs(model, service) {
  if (service === void 0) return model;
  const served = routes(model).map(({ model: one, share }) => ({ share, model: { ...one, service } }));
  return model.split ? together(served) : { ...model, service };
}
function withHitRate(pair, hitRate) {
  return { ...pair, workload: { ...pair.workload, cache: { ...pair.workload.cache, hitRate } } };
}
function modelNamed(asked, { config, store }) {
  const named = { asked, from: "config", at: void 0 };
  const { models, prices, priceLists } = { models: config.head?.models ?? {}, ...config };
  const { model } = identify(named, { models, prices, priceLists });
  const isSlip = model.nearest !== void 0 && store.priceOf(model) === void 0;
  if (model.match !== "unknown" && !isSlip) return model;
  const remedy = model.nearest === void 0 ? "Write a name from the price list, or declare it under `prices` in promptcost.yml." : `Did you mean "${model.nearest}"? If not, declare it under \`prices\` in promptcost.yml.`;
  throw new Problem(`--model "${asked}" is not a known model.`, { remedy });
}
async function costsOf(pairs, { store }, { declarations }) {
  await store.measure.prepare(countsOf(pairs));
  const costed = price(measure(pairs, store.measure), store.priceOf, cachingBy(declarations));
  const prompts = costed.flatMap(({ id, head, workload }) => head ? [promptOf(id, head, workload.callsPerMonth)] : []);
  const cachings = costed.map(({ head }) => head?.caching?.());
  const rates = cachings.map((caching) => caching?.from === "usage" ? caching.hitRate.low : void 0);
  return { prompts, minimum: cachings[0]?.minimum, rates };
}
function promptOf(id, side, callsPerMonth) {
  const { own, model, output, history, price: price2, cost, caching } = side;
  const tokens = own.total.expected;
  const { contextWindow } = model;
  const last = tokens + (history?.last ?? 0);
  const next = price2?.tiers.find(({ above }) => above >= last && above > 0);
  const usd = cost && total(cost);
  return {
    id,
    tokens,
    exact: own.off === 0,
    window: contextWindow === void 0 ? void 0 : (last + (output?.perCompletion ?? 0)) / contextWindow,
    cached: caching?.()?.cached,
    toNextTier: next && next.above - last,
    usd,
    usdPerMonth: usd !== void 0 && callsPerMonth !== void 0 ? usd * BigInt(callsPerMonth) : void 0
  };
}

// src/renderers/what-if/tables.ts
var nearlyFull = 0.8;
var isMonthly = ({ now, others }) => [now, ...others].some(({ prompts }) => prompts.some(({ usdPerMonth }) => usdPerMonth !== void 0));
var amountOf = (prompt, monthly) => monthly ? prompt.usdPerMonth : prompt.usd === void 0 ? void 0 : prompt.usd * 1000n;
function totalOf({ prompts }, monthly) {
  const amounts = prompts.flatMap((prompt) => amountOf(prompt, monthly) ?? []);
  const left = prompts.length - amounts.length;
  return { usd: amounts.length === 0 ? void 0 : amounts.reduce((sum, usd) => sum + usd, 0n), left };
}
var decimalsOf = (now, all) => decimalsFor(now.length === 0 ? all : now);
function amountText(usd, decimals) {
  const text = usdDigits(usd, decimals);
  return usd === 0n || /[1-9]/.test(text) ? text : usdDigits(usd, decimalsFor([usd]));
}
function totalsTable(found) {
  const monthly = isMonthly(found);
  const all = [found.now, ...found.others];
  const totals = all.map((one) => totalOf(one, monthly));
  const before = totals[0]?.usd;
  const decimals = decimalsOf(
    before === void 0 ? [] : [before],
    totals.flatMap(({ usd }) => usd ?? [])
  );
  return {
    head: ["model", "tokens", monthly ? "USD/month" : "USD/1,000 calls", "change", "window", "cached"],
    rows: all.map((one, i) => {
      const { usd, left } = totals[i] ?? { usd: void 0, left: 0 };
      const isLess = left > (totals[0]?.left ?? 0);
      const change = i === 0 || usd === void 0 || before === void 0 || isLess ? "" : percentOf(usd - before, before) ?? "";
      return {
        name: one.model ?? nameOfNow(found),
        cells: [
          tokensOf(one),
          usd === void 0 ? "n/a" : amountText(usd, decimals) + (isLess ? " *" : ""),
          change,
          windowOf(one),
          cacheOf(one, found)
        ]
      };
    })
  };
}
function nameOfNow({ models }) {
  const [only, ...more] = models;
  return only === void 0 || more.length > 0 ? "as they are" : `${only} (now)`;
}
function tokensOf({ prompts }) {
  const sum = prompts.reduce((total2, { tokens }) => total2 + tokens, 0);
  return (prompts.every(({ exact }) => exact) ? "" : "~") + grouped(sum);
}
function windowOf({ prompts }) {
  const over = prompts.filter(({ window = 0 }) => window > 1).length;
  const near = prompts.filter(({ window = 0 }) => window > nearlyFull && window <= 1).length;
  const parts = [...over > 0 ? [`${over} over`] : [], ...near > 0 ? [`${near} above 80%`] : []];
  if (parts.length > 0) return parts.join(", ");
  return prompts.some(({ window }) => window === void 0) ? "unknown" : "ok";
}
function cacheOf({ prompts, minimum, model }, { now, hitRate }) {
  if (prompts.every(({ cached: cached2 }) => cached2 === void 0)) return "unknown";
  const cached = prompts.filter(({ cached: cached2 = 0 }) => cached2 > 0).length;
  const fallen = prompts.filter(({ cached: cached2 }, i) => (cached2 ?? 0) === 0 && (now.prompts[i]?.cached ?? 0) > 0).length;
  const rate = hitRate === void 0 ? "" : `${Number((100 * hitRate).toFixed(2))}% of `;
  const fall = model === void 0 || fallen === 0 || minimum === void 0 ? "" : `, ${fallen} fall below ${grouped(minimum)}`;
  return `${rate}${cached === 0 ? "none" : counted(cached, "prompt")}${fall}`;
}
function promptsTable(found, most2) {
  const monthly = isMonthly(found);
  const all = [found.now, ...found.others];
  const dearest = found.now.prompts.map((prompt, i) => ({ i, id: prompt.id, usd: amountOf(prompt, monthly) ?? -1n })).sort((a, b) => a.usd < b.usd ? 1 : a.usd > b.usd ? -1 : 0);
  const amountsOf = ({ prompts }) => prompts.flatMap((prompt) => amountOf(prompt, monthly) ?? []);
  const decimals = decimalsOf(amountsOf(found.now), all.flatMap(amountsOf));
  return {
    head: [`prompt, ${monthly ? "USD/month" : "USD/1,000 calls"}`, ...all.map((one) => one.model ?? "now")],
    rows: dearest.slice(0, most2).map(({ i, id }) => ({
      name: id,
      cells: all.map(({ prompts }) => {
        const prompt = prompts[i];
        const usd = prompt && amountOf(prompt, monthly);
        return (usd === void 0 ? "n/a" : amountText(usd, decimals)) + ((prompt?.window ?? 0) > 1 ? " over" : "");
      })
    })),
    left: Math.max(0, dearest.length - most2)
  };
}
function notesOf(found, style) {
  const builtIn = builtInWords(found.prices);
  const { list } = found.prices;
  const monthly = isMonthly(found);
  const total2 = totalOf(found.now, monthly);
  const left = [found.now, ...found.others].map((one) => totalOf(one, monthly).left);
  const near = [found.now, ...found.others].flatMap(
    ({ model, prompts }) => prompts.flatMap(
      ({ toNextTier, tokens, id }) => toNextTier !== void 0 && toNextTier < tokens / 4 ? [{ model, id, toNextTier }] : []
    )
  );
  const [nearest] = near.sort((a, b) => a.toNextTier - b.toNextTier);
  return [
    ...total2.left > 0 ? [leftOut(total2.left, monthly)] : [],
    ...left.some((some) => some > (left[0] ?? 0)) ? ["* without prompts that have no price with this model."] : [],
    ...nearest ? [
      `The nearest price tier is ${counted(nearest.toNextTier, "token")} away, for one prompt with ${nearest.model ?? "its own model"}.`
    ] : [],
    ...found.hitRate === void 0 ? ["Caching counts where the config declares a hit rate; --cache 90% assumes one for all."] : [],
    `Prices: ${list ? listWords(list, builtIn, style) : builtIn}.`
  ];
}
function leftOut(prompts, monthly) {
  return `${counted(prompts, "prompt")} without ${monthly ? "a volume or " : ""}a price ${prompts === 1 ? "is" : "are"} left out of totals.`;
}
function headingOf(found) {
  const monthly = isMonthly(found);
  const { usd } = totalOf(found.now, monthly);
  const cost = usd === void 0 ? "no cost is known" : `${dollars(usd)} ${monthly ? "a month" : "for 1,000 calls of each"}`;
  const { length } = found.now.prompts;
  return `${counted(length, "prompt")} as ${length === 1 ? "it is" : "they are"}: ${cost}`;
}

// src/renderers/what-if/render-what-if.ts
var most = 50;
var WHAT_IF_RENDERERS = { terminal, markdown, json };
function terminal(found) {
  const { left, ...prompts } = promptsTable(found, most);
  const table = ({ head, rows }, align) => columns([head.map((cell) => safeText(cell)), ...rows.map(({ name, cells }) => [safeText(name), ...cells])], align);
  const blocks = [
    [headingOf(found), ...table(totalsTable(found), "lrrrll")],
    [
      ...table(prompts, `l${"r".repeat(prompts.head.length)}`),
      ...left > 0 ? [`  and ${left} more: --format json`] : []
    ],
    notesOf(found, plainStyle)
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function markdown(found) {
  const { left, ...prompts } = promptsTable(found, most);
  const table = ({ head, rows }) => [
    head.map((cell, i) => i === 0 ? cell : isName(cell, found) ? safeCode(cell, true) : cell),
    head.map((_, i) => i === 0 ? ":--" : "--:"),
    ...rows.map(({ name, cells }) => [safeCode(name, true), ...cells])
  ].map((row) => `| ${row.join(" | ")} |`);
  const blocks = [
    [`**${headingOf(found)}**`],
    table(totalsTable(found)),
    [...table(prompts), ...left > 0 ? ["", `And ${left} more.`] : []],
    notesOf(found, markdownStyle(void 0, "").style).map((note) => `- ${note.replace(/^\* /, "\\* ")}`)
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
var isName = (cell, { others }) => others.some(({ model }) => model === cell);
function json(found) {
  const usd = (amount) => amount === void 0 ? null : toDecimal(amount);
  const written = ({ model, id, minimum, prompts }) => ({
    model: model ?? null,
    pricedAs: id ?? null,
    cacheMinimum: minimum ?? null,
    prompts: prompts.map((prompt) => ({
      id: prompt.id,
      tokens: prompt.tokens,
      exact: prompt.exact,
      contextShare: prompt.window === void 0 ? null : Math.round(prompt.window * 1e6) / 1e6,
      cachedTokens: prompt.cached ?? null,
      tokensToNextTier: prompt.toNextTier ?? null,
      usdPerThousandCalls: usd(prompt.usd === void 0 ? void 0 : prompt.usd * 1000n),
      usdPerMonth: usd(prompt.usdPerMonth)
    }))
  });
  const { models, now, others, hitRate, prices } = found;
  const value = { version: 1, models, hitRate: hitRate ?? null, prices, now: written(now), others: others.map(written) };
  return `${JSON.stringify(value, null, 2)}
`;
}

// src/commands/print-what-if.ts
var mostModels = 10;
async function printWhatIf({ config, paths, models, service, cache, format, output }, io) {
  const sides = { kind: "local", cwd: io.cwd, alone: true };
  const request = await atNearestConfig({ sides, config, ...paths.length > 0 && { only: [...paths] } }, io);
  const found = await whatIf({
    ...request,
    models: namesIn(models, service !== void 0),
    service,
    hitRate: hitRateOf(cache)
  });
  await writeOut(WHAT_IF_RENDERERS[format](found), output, io);
  return 0;
}
function namesIn(models, mayBeNone) {
  const names = [
    ...new Set(
      models.flatMap((list) => list.split(",")).map((name) => name.trim()).filter((name) => name !== "")
    )
  ];
  const remedy = "Write for example: promptcost whatif --model gpt-5.4-mini,claude-haiku-4-5";
  if (names.length === 0 && !mayBeNone) throw new Problem("whatif needs the models to try.", { remedy });
  if (names.length > mostModels) throw new Problem(`whatif tries at most ${mostModels} models at a time.`, { remedy });
  return names;
}
function hitRateOf(cache) {
  if (cache === void 0) return void 0;
  const percent = /^(\d{1,3}(?:\.\d{1,6})?) ?%$/.exec(cache)?.[1];
  if (percent === void 0 || Number(percent) > 100)
    throw new Problem(`--cache ${JSON.stringify(cache)} is not a percentage from 0% to 100%.`, {
      remedy: "Write for example --cache 90%."
    });
  return Number(percent) / 100;
}
export {
  printWhatIf
};
