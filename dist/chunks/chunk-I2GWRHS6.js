import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  limitOf,
  limitsIn
} from "./chunk-CEFURIQZ.js";
import {
  _enum,
  number,
  record,
  string,
  union
} from "./chunk-233CVKB6.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import {
  scopeNames,
  scopeOf
} from "./chunk-WLCL3LWA.js";

// src/model/limits/floors.ts
var floors = {
  tokens: {
    excuses: ["tokens"],
    grown: ({ tokens }, end) => tokens.delta[end],
    decimals: 0,
    byVolume: false,
    written: {
      like: "a number of tokens such as 50",
      most: 1e9,
      whole: true,
      description: "Ignores growth of up to this many tokens per call.",
      examples: [50]
    },
    otherwise: 50
  },
  usd_per_1k_calls: {
    excuses: ["usd"],
    grown: ({ usd }, end) => Number(usd?.delta[end] ?? 0n) * 1e3,
    decimals: 12,
    byVolume: false,
    written: {
      like: "an amount of USD such as 0.01",
      most: 1e12,
      whole: false,
      description: "Ignores growth of up to this many USD per 1,000 calls.",
      examples: [0.01]
    },
    otherwise: 0.01
  },
  usd_per_month: {
    excuses: ["tokens", "usd"],
    grown: ({ usdPerMonth }, end) => usdPerMonth ? Number(usdPerMonth.delta[end]) : void 0,
    decimals: 12,
    byVolume: true,
    written: {
      like: "an amount of USD such as 5",
      most: 1e12,
      whole: false,
      description: "Ignores growth of up to this many USD per month.",
      examples: [5]
    },
    otherwise: void 0
  }
};

// src/model/limits/groupings.ts
var groupKinds = {
  owner: {
    description: "The prompts of one owner: a team or user, as `owner` under `prompts` or CODEOWNERS names it.",
    examples: ["acme/support"],
    namesOf: ({ owners }) => owners.map(plainOwner),
    plain: plainOwner
  },
  tag: {
    description: "The prompts with a tag, as `tags` under `prompts` says.",
    examples: ["customer-facing"],
    namesOf: ({ tags }) => tags,
    plain: (name) => name
  },
  folder: {
    description: "The prompts in a folder and those below it, relative to the checked directory. `.` is all prompts.",
    examples: ["prompts/support"],
    namesOf: ({ path }) => foldersOf(path),
    plain: (name) => name.replace(/^(?:\.\/)+(?=.)|\/+$/g, "")
  },
  model: {
    description: "The prompts that are sent to a model, by its name in a file, in the config or in the catalogue.",
    examples: ["gpt-4.1"],
    namesOf: ({ models }) => models,
    plain: (name) => name
  }
};
var groupBys = Object.keys(groupKinds);
var groupKindOf = (by) => groupKinds[by];
function plainOwner(name) {
  return name.replace(/^@/, "").toLowerCase();
}
function foldersOf(path) {
  const folders = ["."];
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) folders.push(path.slice(0, end));
  return folders;
}

// src/model/limits/rules.ts
function pathOf({
  scope,
  level,
  limit,
  group
}) {
  const { section, path } = scopeOf(scope);
  return [section, ...group ? [labelOf(group)] : [], ...path(level, limit)];
}
var labelOf = ({ by, name }) => `${by}:${groupKindOf(by).plain(name)}`;
var keyOf = (rule) => pathOf(rule).join("\0");
function rulesFrom(origin, amountOf) {
  const scopes = scopeNames.filter((name) => !scopeOf(name).isNamed);
  return scopes.flatMap(
    (scope) => scopeOf(scope).levels.flatMap(
      (level) => limitsIn(scope).flatMap((limit) => {
        const amount = amountOf(scope, level, limit);
        return amount ? [{ scope, level, limit, amount, origin }] : [];
      })
    )
  );
}
function either(first, other) {
  const known = new Set(first.map(keyOf));
  return [...first, ...other.filter((rule) => !known.has(keyOf(rule)))];
}
var byScope = /* @__PURE__ */ new WeakMap();
function rulesIn(limits, scope) {
  const known = byScope.get(limits) ?? new Map(scopeNames.map((name) => [name, limits.filter((rule) => rule.scope === name)]));
  byScope.set(limits, known);
  return known.get(scope) ?? [];
}
function groupsOf(limits) {
  const byLabel = /* @__PURE__ */ new Map();
  for (const { group, origin } of limits) {
    if (!group) continue;
    const isHeads = byLabel.get(labelOf(group))?.isHeads ?? true;
    byLabel.set(labelOf(group), { grouping: group, isHeads: isHeads && origin === "head" });
  }
  return [...byLabel.values()];
}

// src/config/places.ts
var places = [
  {
    kind: "named",
    files: [
      "**/*.{prompt,prompty}",
      "**/*.prompt.{md,txt,yml,yaml}",
      "**/*.prompts.{md,txt,yml,yaml,json,toml}",
      "**/*.baml",
      "**/flow.dag.{yml,yaml}",
      "**/skprompt.txt",
      "**/promptfooconfig*.{yml,yaml,json}",
      // Instructions for coding agents: https://agents.md and the vendors' own places.
      "**/{AGENTS,AGENT,CLAUDE,GEMINI,SKILL}.md",
      "**/*.{agent,instructions,chatmode}.md",
      "**/.{cursorrules,windsurfrules,clinerules}",
      "**/copilot-instructions.md",
      "**/.github/{agents,chatmodes,instructions,prompts}/**/*.md",
      "**/.cursor/rules/**/*.mdc",
      "**/.claude/{agents,commands,rules}/**/*.md",
      "**/.agents/**/*.md",
      "**/skills/*/**/*.md",
      "**/.openhands/{microagents,skills}/**/*.md",
      "**/.continue/{rules,agents,prompts,checks}/**/*.{md,yml,yaml}",
      "**/.windsurf/rules/**/*.md",
      "**/.clinerules/**/*.{md,txt}",
      "**/.roo/rules*/**/*.{md,txt}",
      "**/.kiro/steering/**/*.md",
      "**/.gemini/commands/**/*.toml"
    ]
  },
  {
    kind: "folder",
    files: [
      "**/{prompts,Prompts,prompt,prompt_templates,prompt-templates}/**/*.{md,txt,yml,yaml,json,toml,tmpl}",
      "**/{patterns,microagents,skills,subagents,agents,commands,chatmodes,instructions,personas,workflows}/**/*.{md,mdc}",
      "**/{microagents,subagents,chatmodes,instructions,personas}/**/*.{txt,yml,yaml}",
      "**/*{_prompt,-prompt,_prompts,-prompts}.{md,txt,yml,yaml,toml,json}",
      "**/{prompt,prompts,system_prompt,system-prompt}.{md,txt,yml,yaml,toml,json}",
      "**/{agents,tasks}.{yml,yaml}",
      "**/.gemini/**/*.md",
      // Agentic workflows are Markdown beside GitHub's own YAML.
      "**/.github/workflows/**/*.md"
    ]
  },
  { kind: "template", files: ["**/*.{j2,jinja,jinja2,hbs,handlebars,mustache,liquid}"] }
];
var never = [
  "**/{README,Readme,readme,CHANGELOG,Changelog,changelog,CONTRIBUTING,LICENSE,LICENCE,SECURITY,CODE_OF_CONDUCT}*",
  "**/{test,tests,__tests__,spec,specs,testdata,test-data,test_data,fixtures,__fixtures__,__mocks__,__snapshots__,cassettes,recordings}/**",
  "**/*.{test,spec}.{md,txt,yml,yaml,json}",
  "**/{node_modules,bower_components,vendor,vendored,third_party,third-party,site-packages,venv,.venv}/**",
  "**/{dist,build,out,coverage,generated,__generated__,.next,.cache,__pycache__}/**",
  "**/{package,package-lock,tsconfig,composer,deno,jsconfig,manifest,plugin,marketplace}.json",
  "**/*{.schema,-lock,.lock}.{json,yml,yaml}",
  "**/promptcost*.{yml,yaml,json}",
  "**/.github/{actions,ISSUE_TEMPLATE,PULL_REQUEST_TEMPLATE,DISCUSSION_TEMPLATE}/**"
];
var notPrompts = [...never, "**/.github/workflows/**/*.{yml,yaml}"];
var valuesOnly = {
  files: ["**/{locales,locale,i18n,translations}/**/*.{yml,yaml,toml,json}", "**/.github/workflows/*.{yml,yaml}"],
  exclude: never
};
var otherText = ["**/*.{md,txt,yml,yaml,toml,json,tmpl,tpl,xml}"];
var otherTextExclude = [
  ...notPrompts,
  "**/{docs,doc,documentation,website,site,blog,changelogs,locales,locale,i18n,translations,licenses,third-party-licenses}/**",
  // What a run wrote, such as the answers of a benchmark.
  "**/{results,*_results,*-results,outputs,logs,runs,transcripts,trajectories}/**",
  "**/.{vscode,idea,husky,circleci,devcontainer,storybook,changeset}/**",
  "**/.{git,prettier,eslint,stylelint,pre-commit,markdownlint,golangci,rubocop,codecov,readthedocs}*",
  "**/{docker-compose,compose,openapi,swagger,mkdocs,pyproject,Cargo,pnpm-workspace,renovate,codecov,dependabot}*.*",
  "**/{requirements,constraints}*.txt",
  "**/robots.txt"
];

// src/config/defaults.ts
var defaultModel = "gpt-5-mini";
var namedFolderFiles = ["**/*.{md,txt,json,yml,yaml}"];
var namedFolderExclude = [
  ...notPrompts,
  "**/{SECURITY,CODE_OF_CONDUCT,NOTICE,AUTHORS,Changelog,changelog,License,license}*",
  "**/{docs,doc}/**",
  "**/{requirements*.txt,robots.txt,docker-compose*,compose*.{yml,yaml},mkdocs.yml,*lock.{json,yaml},*schema.json}",
  "**/.*",
  "**/.*/**"
];
var defaultFloor = Object.fromEntries(
  Object.entries(floors).map(([name, { otherwise }]) => [name, otherwise])
);
var defaultWithLimits = {
  enforce: "fail",
  ignoreBelow: defaultFloor,
  limits: rulesFrom("default", (_scope, level, limit) => limitOf(limit).defaults.always?.[level])
};
var defaultPolicy = {
  ...defaultWithLimits,
  limits: rulesFrom("default", (scope, level, limit) => {
    const { always, withoutLimits } = limitOf(limit).defaults;
    const isGrowth = level === "fail_above" && scopeOf(scope).measures === "growth";
    return always?.[level] ?? (isGrowth ? withoutLimits : void 0);
  })
};
var defaultApprovals = {
  allow: void 0,
  byAuthor: false,
  byCommitter: false,
  minApprovers: 1,
  resetOnPush: false
};

// src/config/amount-text.ts
var plainNumber = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
var amountText = (amount) => "percent" in amount ? `${plainNumber(amount.percent)}%` : plainNumber(amount.amount);

// src/config/glob-trouble.ts
var longest = 300;
var mostWildcards = 24;
var globTrouble = (input) => {
  if (typeof input !== "string") return "must be a glob such as prompts/**, or a list of globs.";
  if (input.trim() === "") return "is an empty glob.\nWrite for example prompts/**.";
  if (input.length > longest) return `has a glob longer than ${longest} characters.`;
  if (input.startsWith("!")) return 'has a glob that starts with "!".\nWrite it under "exclude", without the "!".';
  if (input.startsWith("/") || /^[a-z]:/i.test(input))
    return "has an absolute path.\nWrite it relative to the checked directory.";
  if (input.split("/").includes("..")) return 'has a glob that leaves the checked directory.\nRemove the "..".';
  if (input.includes("\\") && !/\\[[\](){}*?!+@]/.test(input))
    return 'has a glob with "\\".\nWrite "/" between folders.';
  if ((input.match(/[*?{[(]/g)?.length ?? 0) > mostWildcards)
    return `has a glob with more than ${mostWildcards} wildcards.`;
  if ([...input].some((character) => character < " ")) return "has a glob with a line break or another control character.";
  return void 0;
};

// src/config/null-record.ts
var named = (entries) => Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(entries));

// src/model/model.ts
var allCalls = 1e8;
function routes(model) {
  return model.split ?? [{ model, share: allCalls }];
}

// src/config/values.ts
var withSeparators = /^\d{1,3}([_, ]\d{3}){1,5}$/;
var bareNumber = /^\d{1,12}(\.\d{1,6})?$/;
var percentage = /^\d{1,6}(\.\d{1,6})?%$/;
var round = (value) => Number(value.toFixed(6));
var aboutNumbers = (input, otherwise) => {
  if (typeof input === "string") {
    if (withSeparators.test(input))
      return `must be a number without underscores, commas or spaces.
Write ${input.replace(/[_, ]/g, "")}.`;
    if (bareNumber.test(input)) return `must be a number, not text.
Remove the quotes: ${input}.`;
    if (input.startsWith("-") && input.length < 20) return "must not be negative.";
  }
  if (typeof input === "number") {
    if (!Number.isFinite(input)) return "must be a finite number.";
    if (input < 0) return "must not be negative.";
  }
  return otherwise;
};
var written = /^\$? ?(?<digits>\d{1,9}(?:\.\d{1,6})?|\d{1,3}(?:,\d{3}){1,3}) ?(?<scale>[km])? ?(?:USD|\$)?$/i;
var meantBy = (input) => {
  const { digits, scale } = typeof input === "string" && written.exec(input)?.groups || {};
  if (digits === void 0) return void 0;
  const factor = scale === void 0 ? 1 : scale.toLowerCase() === "k" ? 1e3 : 1e6;
  return round(Number(digits.replaceAll(",", "")) * factor);
};
var aboutWritten = (input, what, otherwise) => {
  const message2 = aboutNumbers(input, otherwise);
  const meant = message2 === otherwise ? meantBy(input) : void 0;
  return meant === void 0 ? message2 : `must be ${what}, in digits only.
Write ${meant}.`;
};
var percentTrouble = (input) => {
  if (typeof input === "number" && Number.isFinite(input) && input >= 0 && input < 1e6) {
    return input > 0 && input < 1 ? `must be a percentage.
Write ${round(input * 100)}%, or ${round(input)}% if that is what you mean.` : `must be a percentage.
Write ${round(input)}%.`;
  }
  if (typeof input === "string") {
    const bare = input.trim().replace(/ ?%$/, "");
    if (bareNumber.test(bare)) return `must be a percentage.
Write ${bare}%.`;
  }
  return aboutNumbers(input, "must be a percentage such as 20%.");
};
var numberTrouble = (what) => (input) => typeof input === "string" && percentage.test(input) ? `must be ${what}, not a percentage.` : aboutWritten(input, what, `must be ${what}.`);
var amountTrouble = (what) => (input) => {
  if (typeof input === "string" && !bareNumber.test(input) && bareNumber.test(input.trim().replace(/ ?%$/, "")))
    return percentTrouble(input);
  return aboutWritten(input, what, `must be ${what}, or a percentage of the base, such as 20%.`);
};
var messageOf = (trouble) => ({ error: (issue) => trouble(issue.input) });
var percent = (trouble = percentTrouble) => string(messageOf(trouble)).regex(percentage, messageOf(trouble));
var number2 = (what, max) => {
  const trouble = messageOf(
    (input) => typeof input === "number" && input > max && Number.isFinite(input) ? `must be at most ${max}.` : numberTrouble(what)(input)
  );
  return number(trouble).min(0, trouble).max(max, trouble);
};
var wholeNumber = (what, max) => {
  const trouble = messageOf((input) => {
    if (typeof input === "number" && input > max && Number.isFinite(input)) return `must be at most ${max}.`;
    if (typeof input === "number" && input >= 0 && Number.isFinite(input)) return "must be a whole number.";
    return numberTrouble(what)(input);
  });
  return number(trouble).int(trouble).min(0, trouble).max(max, trouble);
};
var fractionTrouble = (what, input) => input < 1 ? `must be ${what}, or a percentage.
Write ${round(input * 100)}%.` : `must be ${what}, in whole tokens, or a percentage.
Write ${Math.round(input)}, or ${round(input * 100)}%.`;
var tokensOrPercent = (what, max) => {
  const message2 = messageOf((input) => typeof input === "number" ? fractionTrouble(what, input) : "");
  return amountOrPercent(what, max).refine((value) => typeof value === "string" || Number.isInteger(value), message2);
};
var amountOrPercent = (what, max) => {
  const trouble = amountTrouble(what);
  const message2 = messageOf(
    (input) => typeof input === "number" && input > max && Number.isFinite(input) ? `must be at most ${max}.` : trouble(input)
  );
  return union(
    [string(message2).regex(percentage, message2), number(message2).min(0, message2).max(max, message2)],
    message2
  );
};
var percentOnly = (elsewhere) => {
  const trouble = (input) => {
    const message2 = percentTrouble(input);
    return typeof input === "number" ? `${message2.replace(/\.$/, "")}; ${elsewhere}.` : message2;
  };
  return percent(trouble);
};
var leastPrice = 1e-3;
var mostPrice = 1e6;
var priceTrouble = (input) => {
  if (typeof input === "number" && input > 0 && input < leastPrice) {
    const perMillion2 = (input * 1e6).toFixed(2);
    return `looks like a price per token; promptcost wants USD per 1M tokens.
Write ${perMillion2}.`;
  }
  if (typeof input === "number" && input > mostPrice && Number.isFinite(input))
    return "is more than a million USD per 1M tokens.";
  if (typeof input === "number" && input >= 0 && Number.isFinite(input)) return "has more than 6 decimals.";
  return numberTrouble("a number of USD per 1M tokens such as 2.50")(input);
};
var perMillion = () => number(messageOf(priceTrouble)).min(0, messageOf(priceTrouble)).max(mostPrice, messageOf(priceTrouble)).refine(
  (value) => (value === 0 || value >= leastPrice) && Math.round(value * 1e6) / 1e6 === value,
  messageOf(priceTrouble)
);
var text = (what, max) => {
  const trouble = messageOf((input) => {
    if (typeof input === "number" || typeof input === "boolean") return `must be ${what}, as text.
Put it in quotes.`;
    if (typeof input === "string" && input.length > max) return `is longer than ${max} characters.`;
    return `must be ${what}.`;
  });
  return string(trouble).min(1, trouble).max(max, trouble);
};
var oneOf = (words) => _enum(words, { error: () => `must be ${words.map((word) => `"${word}"`).join(" or ")}.` });

// src/config/split-schema.ts
var like = "Write for example: split: { gpt-4.1: 70%, gpt-4.1-mini: 30% }";
var most = 10;
var message = { error: () => `must be a mapping of 2 to ${most} models to their shares of the calls.
${like}` };
var shareOf = (written2) => Math.round(Number.parseFloat(written2) * allCalls / 100);
var split = () => record(string().min(1).max(200), percent(), message).refine((models) => {
  const { length } = Object.keys(models);
  return length >= 2 && length <= most;
}, message).refine((models) => Object.values(models).reduce((sum, written2) => sum + shareOf(written2), 0) === allCalls, {
  error: `must have shares that add up to 100%.
${like}`
});

// src/config/to-slots.ts
function toSlots(slots, path, parsed) {
  return slots && named(Object.entries(slots).map(([name, slot]) => [name, toSlot(slot, parsed.at([...path, name], "key"))]));
}
function toSlot(slot, at) {
  if (typeof slot !== "object") return { at, times: void 0, sample: slot, bare: true };
  const times = slot.times ?? slot.turns;
  const turns = slot.turns === void 0 ? {} : { turns: true };
  const varies = slot.varies === void 0 ? {} : { varies: slot.varies };
  const said = { at, times: times === void 0 ? void 0 : toRange(times), ...turns, ...varies };
  if (slot.tokens !== void 0) return { ...said, tokens: toRange(slot.tokens) };
  return slot.file === void 0 ? { ...said, sample: slot.sample ?? "" } : { ...said, file: slot.file };
}
var toRange = (size) => typeof size === "number" ? { low: size, expected: size, high: size } : size;

// src/config/to-facts.ts
var listed = (globs) => globs === void 0 ? [] : typeof globs === "string" ? [globs] : globs;
var perToken = (perMillion2) => perMillion2 === void 0 ? void 0 : BigInt(Math.round(perMillion2 * 1e6));
var percentOf = (text2) => Number.parseFloat(text2);
function ruleFor(path, files, exclude) {
  return {
    at: { path },
    files: [...files],
    exclude: [...exclude],
    take: void 0,
    model: void 0,
    callsPerMonth: void 0,
    outputTokens: void 0,
    owner: void 0,
    tags: void 0,
    syntax: void 0,
    slots: void 0
  };
}
var discovering = (path) => ({ ...ruleFor(path, [], []), discovers: true });
function defaultFacts({
  files,
  namedFolders
} = {}) {
  const path = "built-in defaults";
  const more = namedFolders ? [ruleFor(path, namedFolderFiles, namedFolderExclude)] : [];
  return {
    path: void 0,
    // Who names files means them, wherever they stand.
    rules: files ? [ruleFor(path, files, [])] : [discovering(path), ...more],
    defaults: {
      model: void 0,
      outputTokens: void 0,
      callsPerMonth: void 0,
      syntax: void 0,
      slots: void 0
    },
    includeRoots: [],
    models: named([]),
    prices: named([]),
    priceFile: void 0,
    usage: void 0,
    usageImport: { prompts: {}, fields: void 0 }
  };
}
function toFacts(file, parsed) {
  const { defaults = {} } = file;
  const modelAt = (asked, path) => asked === void 0 ? void 0 : { asked, at: parsed.at(path, "value") };
  return {
    path: parsed.path,
    extended: file.extends,
    rules: file.prompts?.map((entry, index) => ({
      at: parsed.at(["prompts", index, "files"], "value"),
      files: listed(entry.files),
      exclude: listed(entry.exclude),
      take: takeOf(entry.take, index, parsed),
      model: modelAt(entry.model, ["prompts", index, "model"]),
      split: splitOf(entry.split, index, parsed),
      service: entry.service,
      ...toVolumes(entry),
      outputTokens: entry.output_tokens,
      cache: toCache(entry.cache),
      owner: entry.owner,
      tags: entry.tags,
      syntax: entry.syntax,
      slots: toSlots(entry.slots, ["prompts", index, "slots"], parsed)
    })) ?? [discovering(parsed.path)],
    defaults: {
      model: modelAt(defaults.model, ["defaults", "model"]),
      service: defaults.service,
      outputTokens: defaults.output_tokens,
      ...toVolumes(defaults),
      cache: toCache(defaults.cache),
      syntax: defaults.syntax,
      slots: toSlots(defaults.slots, ["defaults", "slots"], parsed)
    },
    includeRoots: file.include_roots ?? [],
    models: named(
      Object.entries(file.models ?? {}).map(([name, asked]) => [
        name,
        { asked, at: parsed.at(["models", name], "value") }
      ])
    ),
    prices: named(
      Object.entries(file.prices?.names ?? {}).map(([name, price]) => [name, toOverride(price, parsed, name)])
    ),
    priceFile: file.prices?.file === void 0 ? void 0 : { path: plainPath(file.prices.file), at: parsed.at(["prices", "file"], "value") },
    usage: file.usage === void 0 ? void 0 : { path: file.usage.replace(/^\.\//, ""), at: parsed.at(["usage"], "value") },
    outcomes: file.outcomes === void 0 ? void 0 : { path: plainPath(file.outcomes), at: parsed.at(["outcomes"], "value") },
    usageImport: { prompts: file.usage_import?.prompts ?? {}, fields: toFields(file.usage_import?.fields) }
  };
}
function splitOf(split2, index, parsed) {
  if (split2 === void 0) return void 0;
  const models = Object.entries(split2).map(([asked, written2]) => ({ asked, share: shareOf(written2) }));
  models.sort((a, b) => b.share - a.share || (a.asked < b.asked ? -1 : 1));
  return { models: models.filter(({ share }) => share > 0), at: parsed.at(["prompts", index, "split"], "key") };
}
function toFields(fields) {
  if (fields === void 0) return void 0;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, path]) => path === void 0 ? [] : [[name, path]])
  );
}
function takeOf(take, index, parsed) {
  const isList = Array.isArray(take);
  return take === void 0 ? void 0 : listed(take).map((pattern, i) => ({
    pattern,
    at: parsed.at(["prompts", index, "take", ...isList ? [i] : []], "value")
  }));
}
var daysPerMonth = 30;
function toVolumes(written2) {
  const { calls_per_month: perMonth, calls_per_day: callsPerDay } = written2;
  return {
    callsPerMonth: callsPerDay === void 0 ? perMonth : callsPerDay * daysPerMonth,
    callsPerDay,
    callsPerTask: written2.calls_per_task,
    stepTokens: written2.step_tokens
  };
}
function toCache(cache) {
  if (cache === void 0) return void 0;
  const { hit_rate: hitRate, ttl } = cache;
  return { ...hitRate !== void 0 && { hitRate: percentOf(hitRate) / 100 }, ...ttl !== void 0 && { ttl } };
}
var plainPath = (path) => path.replace(/^(?:\.\/)+/, "");
function toOverride(price, parsed, name) {
  return {
    at: parsed.at(["prices", name], "key"),
    baseModel: price.base_model,
    input: perToken(price.input),
    output: perToken(price.output),
    discount: price.discount === void 0 ? void 0 : percentOf(price.discount) / 100,
    markup: price.markup === void 0 ? void 0 : percentOf(price.markup) / 100,
    contextWindow: price.context_window
  };
}

// src/config/apply-flags.ts
var nameOf = (flag, { where }) => where === "input" ? `the input "${flag}"` : `--${flag}`;
function checkFlags(flags) {
  const { failAbove, enforce, model, prompts } = flags;
  if (failAbove !== void 0 && !/^\d{1,6}(\.\d{1,6})?%$/.test(failAbove.trim())) {
    const bare = /^\d{1,6}(\.\d{1,6})?$/.test(failAbove.trim()) ? `${failAbove.trim()}%` : "20%";
    throw new Problem(`${nameOf("fail-above", flags)} must be a percentage.`, { remedy: `Write ${bare}.` });
  }
  if (enforce !== void 0 && enforce !== "fail" && enforce !== "report") {
    throw new Problem(`${nameOf("enforce", flags)} must be "fail" or "report".`);
  }
  if (model?.trim() === "")
    throw new Problem(`${nameOf("model", flags)} names no model.`, { remedy: "Name one, such as gpt-5-mini." });
  if (prompts && prompts.length === 0)
    throw new Problem(`${nameOf("prompts", flags)} names no files.`, { remedy: "Write a glob such as prompts/**." });
  for (const glob of prompts ?? []) {
    const [what, remedy] = globTrouble(glob)?.split("\n") ?? [];
    if (what) throw new Problem(`${nameOf("prompts", flags)} ${what}`, remedy ? { remedy } : {});
  }
}
function refuseBesideConfig(flags, path) {
  const given = ["model", "prompts"].find((flag) => flags[flag] !== void 0);
  if (!given) return;
  const instead = given === "model" ? "Write it as defaults.model in the config" : "Write the globs under prompts in the config";
  throw new Problem(`${nameOf(given, flags)} does not work with a config, and there is ${path}.`, {
    where: { path },
    remedy: `${instead}, or omit it.`
  });
}
function applyFlags(policy, flags, tightenOnly) {
  const findings = [];
  let flagged = policy;
  if (flags.failAbove !== void 0) {
    const { limits, kept } = tightened(policy, percentOf(flags.failAbove), tightenOnly);
    flagged = { ...flagged, limits };
    if (kept.length > 0) findings.push(ignored("fail-above", flags.failAbove.trim(), kept.join(", "), flags));
  }
  if (flags.enforce !== void 0 && flags.enforce !== policy.enforce) {
    if (tightenOnly && flags.enforce === "report") findings.push(ignored("enforce", "report", policy.enforce, flags));
    else flagged = { ...flagged, enforce: flags.enforce };
  }
  return { policy: flagged, findings };
}
var ignored = (flag, given, kept, flags) => ({
  kind: "flag-ignored",
  severity: "info",
  flag: nameOf(flag, flags),
  given,
  kept
});
function tightened(policy, percent2, tightenOnly) {
  const kept = [];
  const known = new Map(policy.limits.map((rule) => [keyOf(rule), rule]));
  const flagged = rulesFrom(
    "flag",
    (scope, level, limit) => level === "fail_above" && scopeOf(scope).measures === "growth" && limitOf(limit).setByFlag ? { percent: percent2 } : void 0
  ).filter((rule) => {
    const { amount } = known.get(keyOf(rule)) ?? {};
    if (!tightenOnly || amount === void 0 || "percent" in amount && amount.percent >= percent2) return true;
    kept.push(`${rule.scope} ${rule.limit} ${amountText(amount)}`);
    return false;
  });
  return { limits: either(flagged, policy.limits), kept };
}

// src/config/outcome.ts
function outcome(base, head, rest, findings) {
  return { config: { base, head, ...rest, modelFlag: void 0 }, findings };
}

// src/config/built-in.ts
function builtIn(flags) {
  const { policy, findings } = applyFlags(defaultPolicy, flags, false);
  const facts = defaultFacts({ files: flags.prompts, namedFolders: flags.namedFolders });
  const rest = { policy, approvals: defaultApprovals, policyFrom: "defaults", prices: facts.prices };
  const { config } = outcome(facts, facts, rest, []);
  return { config: { ...config, modelFlag: flags.model?.trim() }, findings };
}

// src/config/policy-source.ts
var fullCommit = /^[0-9a-f]{40}$/;
var onGitHub = /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?<repo>[\w.-]{1,100})\/\/(?<path>[^@#\s]{1,200})@(?<ref>[\w][\w./+-]{0,99})(?:#(?<commit>[0-9a-f]{40}))?$/;
var onNpm = /^npm:(?<name>(?:@[a-z0-9][\w.-]{0,99}\/)?[a-z0-9][\w.-]{0,99})\/\/(?<path>[^@#\s]{1,200})@(?<version>\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.-]{1,40})?)$/;
function policySource(written2) {
  const github = onGitHub.exec(written2)?.groups;
  const npm = onNpm.exec(written2)?.groups;
  const { owner = "", repo = "", ref = "", commit, name = "", version = "", path = "" } = { ...github, ...npm };
  if (github ?? npm) {
    const inside = resolvePath("", path);
    if (inside === void 0 || /^\.+$/.test(repo) || ref.includes("..")) return void 0;
    return github ? {
      kind: "github",
      owner,
      repo,
      path: inside,
      ref,
      by: fullCommit.test(ref) ? "commit" : "tag",
      ...commit && { commit }
    } : { kind: "npm", name, version, path: inside };
  }
  return /^\.{1,2}\/[^:@#\s]{1,200}$/.test(written2) ? { kind: "file", path: written2 } : void 0;
}
function resolvePath(folder, path) {
  const parts = [];
  for (const part of [...folder.split("/"), ...path.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.length === 0 ? void 0 : parts.join("/");
}
function nameOfPolicy(source) {
  if (source.kind === "file") return source.path;
  return source.kind === "github" ? `${source.owner}/${source.repo}//${source.path}@${source.ref}` : `npm:${source.name}//${source.path}@${source.version}`;
}

export {
  allCalls,
  routes,
  groupBys,
  groupKindOf,
  pathOf,
  labelOf,
  keyOf,
  rulesFrom,
  either,
  rulesIn,
  groupsOf,
  floors,
  places,
  notPrompts,
  valuesOnly,
  otherText,
  otherTextExclude,
  defaultModel,
  defaultWithLimits,
  defaultPolicy,
  defaultApprovals,
  percent,
  number2 as number,
  wholeNumber,
  tokensOrPercent,
  amountOrPercent,
  percentOnly,
  perMillion,
  text,
  oneOf,
  split,
  percentOf,
  defaultFacts,
  toFacts,
  plainNumber,
  amountText,
  globTrouble,
  checkFlags,
  refuseBesideConfig,
  applyFlags,
  outcome,
  builtIn,
  policySource,
  resolvePath,
  nameOfPolicy
};
