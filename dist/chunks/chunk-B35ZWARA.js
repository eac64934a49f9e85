import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/model/limits/limit.ts
function tokensMeasured({ low, expected, high }, of) {
  return { actual: { low: BigInt(low), expected: BigInt(expected), high: BigInt(high) }, decimals: 0, of: BigInt(of) };
}
function isNew(change) {
  return change.head !== void 0 && change.tokens.base === 0;
}

// src/model/limits/scopes.ts
var byLevel = {
  path: (level, limit) => [level, limit],
  levels: ["warn_above", "fail_above"]
};
var scopes = {
  each_prompt: {
    ...byLevel,
    section: "each_prompt",
    description: "Limits on the growth of one prompt.",
    measures: "growth",
    hasFloor: true,
    like: "{ fail_above: { tokens: 20% } }",
    looksAt: "one",
    includes: (change) => !isNew(change)
  },
  each_prompt_max: {
    section: "each_prompt",
    path: (_, limit) => ["max", limit],
    levels: ["fail_above"],
    description: "The most that any prompt may be. Fails when a change takes a prompt over it, or makes one that is over it already grow.",
    measures: "cap",
    hasFloor: false,
    like: "{ tokens: 8000 }",
    looksAt: "one",
    includes: () => true
  },
  all_prompts: {
    ...byLevel,
    section: "all_prompts",
    description: "Limits on the growth of all prompts together.",
    measures: "growth",
    hasFloor: false,
    like: "{ fail_above: { usd_per_month: 500 } }",
    looksAt: "together",
    groups: (_, { paired, increases, all }) => [
      { grouping: void 0, touched: [], prompts: paired.prompts, ways: [growthOf({ paired, increases }, all)] }
    ]
  },
  new_prompt: {
    ...byLevel,
    section: "new_prompt",
    description: "Limits on the size of a prompt that the base does not have.",
    measures: "size",
    hasFloor: false,
    like: "{ warn_above: { tokens: 4000 } }",
    looksAt: "one",
    includes: isNew
  },
  since: {
    ...byLevel,
    section: "since",
    description: "Limits on the growth of one prompt since a tag, a commit or a day, however many changes it came in. Fails when a change takes a prompt over one, or makes a prompt that is over it already grow.",
    measures: "since",
    hasFloor: false,
    like: "{ ref: v1.2, fail_above: { tokens: 30% } }",
    looksAt: "one",
    includes: (change) => change.since !== void 0
  },
  groups: {
    ...byLevel,
    section: "groups",
    description: "Limits on groups of prompts: by owner, tag, folder or model. A prompt is in a group if either side says so.",
    measures: "growth",
    isNamed: true,
    hasFloor: false,
    like: "[{ owner: acme/support, fail_above: { usd_per_month: 500 } }]",
    looksAt: "together",
    groups: (_, summary) => groupsWith(summary, ({ ways, total }) => ways.map((way) => growthOf(way, total.grown)))
  },
  group_max: {
    section: "groups",
    path: (_, limit) => ["max", limit],
    levels: ["fail_above"],
    description: "The most that the prompts of the group may be together. Fails when a change takes the group over it, or adds to it when it is over already.",
    measures: "cap",
    isNamed: true,
    hasFloor: false,
    like: "{ tokens: 10000 }",
    looksAt: "together",
    groups: (_, summary) => groupsWith(summary, ({ total }) => [sizeSubject(total)])
  },
  group_budget: {
    section: "groups",
    path: (level, limit) => ["budget", level === "warn_above" ? "warn_at" : limit],
    levels: ["warn_above", "fail_above"],
    description: "What the prompts of the group may cost together. Fails when a change takes the group over it, or adds to it when it is over already.",
    measures: "budget",
    isNamed: true,
    hasFloor: false,
    like: "{ usd_per_month: 2500, warn_at: 80% }",
    looksAt: "together",
    groups: (_, summary) => groupsWith(summary, ({ total }) => [sizeSubject(total)])
  },
  group_rate: {
    section: "groups",
    path: (level, limit) => ["rate_limit", level === "warn_above" ? "warn_at" : limit],
    levels: ["warn_above", "fail_above"],
    description: "The provider's rate limit that the prompts of the group share, at their `peak_calls_per_minute`. Fails when a change takes the group over it, or adds to it when it is over already.",
    measures: "rate",
    isNamed: true,
    hasFloor: false,
    like: "{ tokens_per_minute: 450000, requests_per_minute: 500 }",
    looksAt: "together",
    groups: (_, summary) => groupsWith(summary, ({ total, peak }) => [loadSubject(total, peak)])
  }
};
var warnsAtShare = (measures) => measures === "budget" || measures === "rate";
function growthOf({ paired, increases }, net) {
  const of = ({ usdPerMonth: usdPerMonth2 }) => ({
    ...{ amounts: { ...paired, usdPerMonth: usdPerMonth2 }, percents: paired },
    ...{ text: paired.text, window: void 0 }
  });
  return { ...of(increases), net: of(net) };
}
function sizeSubject({ size, grown }) {
  const of = (sum) => ({ amounts: sum, percents: sum, window: void 0 });
  return { ...of(size), grown: of(grown) };
}
function loadSubject(total, peak) {
  const subject = sizeSubject(total);
  return { ...subject, rates: peak?.size, grown: subject.grown && { ...subject.grown, rates: peak?.grown } };
}
function groupsWith({ groups }, waysOf) {
  return groups.map((group) => ({
    grouping: group.grouping,
    touched: group.touched,
    prompts: group.prompts,
    ways: waysOf(group)
  }));
}
var scopeNames = Object.keys(scopes);
var scopeOf = (name) => scopes[name];

// src/model/long-lists.ts
function append(list, items) {
  for (const item of items) list.push(item);
}
function largest(numbers, otherwise) {
  return numbers.reduce((most3, number) => number > most3 ? number : most3, numbers[0] ?? otherwise);
}
function smallest(numbers, otherwise) {
  return numbers.reduce((least, number) => number < least ? number : least, numbers[0] ?? otherwise);
}
function appendTo(lists, key, item) {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

// src/model/model.ts
var allCalls = 1e8;
function routes(model) {
  return model.split ?? [{ model, share: allCalls }];
}

// src/model/limits/groupings.ts
var sessionTag = "-session";
var groupKinds = {
  owner: {
    description: "The prompts of one owner: a team or user, as `owner` under `prompts` or CODEOWNERS names it.",
    examples: ["acme/support"],
    bySaid: true,
    namesOf: ({ owners }) => owners.map(plainOwner),
    plain: plainOwner
  },
  tag: {
    description: "The prompts with a tag, as `tags` under `prompts` says.",
    examples: ["customer-facing"],
    bySaid: true,
    namesOf: ({ tags }) => tags,
    plain: (name) => name
  },
  folder: {
    description: "The prompts in a folder and those below it, relative to the checked directory. `.` is all prompts.",
    examples: ["prompts/support"],
    bySaid: false,
    namesOf: ({ path }) => foldersOf(path),
    plain: (name) => name.replace(/^(?:\.\/)+(?=.)|\/+$/g, "")
  },
  model: {
    description: "The prompts that are sent to a model, by its name in a file, in the config or in the catalogue.",
    examples: ["gpt-5.4"],
    bySaid: false,
    namesOf: ({ models }) => models,
    plain: (name) => name
  },
  always_loaded: {
    description: "What a coding agent sends with every request of a session: instruction files, rules for all files, names and descriptions of skills. See [formats.md](formats.md).",
    examples: ["claude-code"],
    bySaid: true,
    namesOf: ({ tags }) => tags.flatMap((tag) => tag.endsWith(sessionTag) ? [tag.slice(0, -sessionTag.length)] : []),
    plain: (name) => name.toLowerCase()
  }
};
var groupBys = Object.keys(groupKinds);
var groupKindOf = (by) => groupKinds[by];
var groupingOf = (entry) => {
  const named2 = groupBys.flatMap((by) => entry[by] === void 0 ? [] : [{ by, name: entry[by] }]);
  return named2.length === 1 ? named2[0] : void 0;
};
function plainOwner(name) {
  return name.replace(/^@/, "").toLowerCase();
}
function foldersOf(path) {
  const folders = ["."];
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) folders.push(path.slice(0, end));
  return folders;
}

// src/model/limits/floors.ts
var floors = {
  tokens: {
    excuses: ["tokens"],
    grown: ({ tokens: tokens3 }, end) => tokens3.delta[end],
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
    grown: ({ usd: usd2 }, end) => Number(usd2?.delta[end] ?? 0n) * 1e3,
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
    grown: ({ usdPerMonth: usdPerMonth2 }, end) => usdPerMonth2 ? Number(usdPerMonth2.delta[end]) : void 0,
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

// src/model/limits/levels.ts
var levels = {
  warn_above: { severity: "warn", description: "Warns when one of these is exceeded." },
  fail_above: { severity: "fail", description: "Fails the check when one of these is exceeded." }
};

// src/model/limits/context-window.ts
var share = {
  percent: {},
  description: "Share of the model's context window that input and expected output take.",
  examples: ["80%"]
};
var contextWindow = {
  growth: share,
  size: share,
  perRequest: true,
  needs: "nothing",
  toPass: { of: "tokens", times: 1n },
  setByFlag: false,
  defaults: { always: { warn_above: { percent: 80 }, fail_above: { percent: 100 } } },
  units: {
    context_window: {
      form: "percent",
      rank: 70,
      floor: "none",
      measure: ({ window }) => window && tokensMeasured(window.tokens, window.size),
      approvable: (change) => change.head?.contextShare == null ? void 0 : (100 * change.head.contextShare).toFixed(4)
    }
  }
};

// src/model/limits/per-minute.ts
var most = 1e12;
function perMinute(unit, rank, what, like, example) {
  const measured = {
    form: "amount",
    rank,
    floor: "none",
    measure: ({ rates }) => rates && { actual: rates[unit].delta, decimals: 0, of: rates[unit].base },
    // Only groups have rate limits, and an approval covers what the change adds to them.
    approvable: () => void 0
  };
  return {
    growth: void 0,
    size: void 0,
    rate: { amount: { like, most, whole: true }, description: what, examples: [example] },
    perRequest: false,
    needs: "peak",
    toPass: void 0,
    setByFlag: false,
    defaults: {},
    units: { [unit]: measured }
  };
}
var tokens = "a number of tokens such as 450000";
var tokensPerMinute = perMinute(
  "tokens_per_minute",
  12,
  "Input and output tokens per minute, as OpenAI counts them.",
  tokens,
  45e4
);
var inputTokensPerMinute = perMinute(
  "input_tokens_per_minute",
  13,
  "Input tokens per minute, as Anthropic counts them: without those that a declared or recorded hit rate reads from the cache.",
  tokens,
  45e4
);
var outputTokensPerMinute = perMinute(
  "output_tokens_per_minute",
  14,
  "Output tokens per minute.",
  tokens,
  9e4
);
var requestsPerMinute = perMinute(
  "requests_per_minute",
  15,
  "Requests per minute.",
  "a number of requests such as 500",
  500
);

// src/model/limits/tokens.ts
var amount = { like: "a number of tokens such as 500", most: 1e9, whole: true };
var tokens2 = {
  growth: {
    amount,
    percent: {},
    description: "Growth in tokens per call, as a percentage of the base or as a number of tokens.",
    examples: ["20%", 500]
  },
  since: {
    amount,
    percent: {},
    description: "Growth in tokens per call since then, as a percentage or as a number of tokens.",
    examples: ["30%", 1e3]
  },
  size: {
    amount: { like: "a number of tokens such as 4000", most: 1e9, whole: true },
    description: "Size in tokens per call. Not a percentage, because there is nothing to grow from.",
    examples: [4e3]
  },
  cap: {
    amount: { like: "a number of tokens such as 8000", most: 1e9, whole: true },
    description: "Size in tokens per call.",
    examples: [8e3]
  },
  perRequest: false,
  needs: "nothing",
  toPass: { of: "tokens", times: 1n },
  setByFlag: true,
  defaults: { growth: { percent: 20 } },
  units: {
    tokens: {
      form: "amount",
      rank: 20,
      floor: "none",
      measure: ({ amounts }) => tokensMeasured(amounts.tokens.delta, amounts.tokens.base),
      approvable: (change) => String(change.tokens.delta.expected)
    },
    tokens_percent: {
      form: "percent",
      rank: 30,
      floor: "tokens",
      measure: ({ percents }) => tokensMeasured(percents.tokens.delta, percents.tokens.base),
      approvable: (change) => String(change.tokens.delta.expected)
    }
  }
};

// src/model/limits/usd.ts
var decimals = 12;
var usd = {
  growth: {
    percent: { else: "an amount of money goes under usd_per_month" },
    description: "Growth in USD per call, as a percentage of the base.",
    examples: ["20%"]
  },
  since: {
    percent: { else: "an amount of money goes under usd_per_month" },
    description: "Growth in USD per call since then, as a percentage.",
    examples: ["30%"]
  },
  size: void 0,
  perRequest: false,
  needs: "price",
  toPass: { of: "usdPerThousandCalls", times: 1000n },
  setByFlag: true,
  defaults: { growth: { percent: 20 } },
  units: {
    usd_percent: {
      form: "percent",
      rank: 40,
      floor: "usd",
      measure: ({ percents: { usd: usd2 } }) => usd2 && { actual: usd2.delta, decimals, of: usd2.base },
      approvable: (change) => change.usdPerThousandCalls?.delta.expected
    },
    /** Shown per 1,000 calls: the same number with three decimals fewer. */
    usd_from_free: {
      form: "from-nothing",
      rank: 50,
      floor: "usd",
      measure: ({ percents: { usd: usd2 } }) => usd2 && { actual: usd2.delta, decimals: decimals - 3, of: usd2.base },
      approvable: (change) => change.usdPerThousandCalls?.delta.expected
    }
  }
};

// src/model/limits/usd-per-call.ts
var written = {
  amount: { like: "an amount of USD such as 0.05", most: 1e6, whole: false },
  description: "Cost in USD per call.",
  examples: [0.05]
};
var usdPerCall = {
  growth: void 0,
  size: written,
  cap: written,
  perRequest: true,
  needs: "price",
  toPass: { of: "usdPerThousandCalls", times: 1000n },
  setByFlag: false,
  defaults: {},
  units: {
    usd_per_call: {
      form: "amount",
      rank: 15,
      floor: "none",
      measure: ({ amounts: { usd: usd2 } }) => usd2 && { actual: usd2.delta, decimals: 12, of: usd2.base },
      approvable: (change) => change.usdPerThousandCalls?.delta.expected
    }
  }
};

// src/model/limits/usd-per-month.ts
var decimals2 = 12;
var most2 = 1e12;
var cost = {
  amount: { like: "an amount of USD such as 1000", most: most2, whole: false },
  description: "Cost in USD per month.",
  examples: [1e3]
};
var usdPerMonth = {
  growth: {
    amount: { like: "an amount of USD such as 250", most: most2, whole: false },
    percent: {},
    description: "Growth in USD per month, as an amount or as a percentage of the base.",
    examples: [250, "20%"]
  },
  since: {
    amount: { like: "an amount of USD such as 250", most: most2, whole: false },
    percent: {},
    description: "Growth in USD per month since then, as an amount or as a percentage.",
    examples: [500, "30%"]
  },
  size: cost,
  cap: cost,
  budget: cost,
  perRequest: false,
  needs: "volume",
  toPass: { of: "usdPerMonth", times: 1n },
  setByFlag: false,
  defaults: {},
  units: {
    usd_per_month: {
      form: "amount",
      rank: 10,
      floor: "none",
      measure: ({ amounts: { usdPerMonth: usdPerMonth2 } }) => usdPerMonth2 && { actual: usdPerMonth2.delta, decimals: decimals2, of: usdPerMonth2.base },
      approvable: (change) => change.usdPerMonth?.delta.expected
    },
    usd_per_month_percent: {
      form: "percent",
      rank: 60,
      floor: "usd",
      measure: ({ percents: { usdPerMonth: usdPerMonth2 } }) => usdPerMonth2 && { actual: usdPerMonth2.delta, decimals: decimals2, of: usdPerMonth2.base },
      approvable: (change) => change.usdPerMonth?.delta.expected
    }
  }
};

// src/model/limits/usd-per-success.ts
var usdPerSuccess = {
  growth: {
    percent: { else: "an amount of money goes under usd_per_month" },
    description: "Growth in USD per success, by the results that `outcomes` names. Judged only where the growth is larger than the sampling error.",
    examples: ["10%"]
  },
  size: void 0,
  perRequest: true,
  needs: "price",
  toPass: { of: "usdPerThousandSuccesses", times: 1000n },
  setByFlag: false,
  defaults: {},
  units: {
    usd_per_success_percent: {
      form: "percent",
      rank: 45,
      floor: "none",
      onlyBeyondDoubt: true,
      measure: ({ success }) => success && { actual: success.delta, decimals: 12, of: success.base },
      approvable: (change) => change.outcomes?.usdPerThousandSuccesses.delta.expected
    }
  }
};

// src/model/limits/limits.ts
var limits = {
  tokens: tokens2,
  usd,
  usd_per_call: usdPerCall,
  usd_per_success: usdPerSuccess,
  usd_per_month: usdPerMonth,
  context_window: contextWindow,
  tokens_per_minute: tokensPerMinute,
  input_tokens_per_minute: inputTokensPerMinute,
  output_tokens_per_minute: outputTokensPerMinute,
  requests_per_minute: requestsPerMinute
};
var limitNames = Object.keys(limits);
var limitOf = (name) => limits[name];
var units = Object.fromEntries(
  limitNames.flatMap((limit) => Object.entries(limitOf(limit).units).map(([name, unit]) => [name, { ...unit, limit }]))
);
var unitNames = Object.keys(units);
function limitsIn(scope) {
  const { measures, looksAt } = scopeOf(scope);
  return limitNames.filter((name) => {
    const limit = limitOf(name);
    return limit[measures] !== void 0 && !(limit.perRequest && looksAt === "together");
  });
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
  const scopes2 = scopeNames.filter((name) => !scopeOf(name).isNamed);
  return scopes2.flatMap(
    (scope) => scopeOf(scope).levels.flatMap(
      (level) => limitsIn(scope).flatMap((limit) => {
        const amount2 = amountOf(scope, level, limit);
        return amount2 ? [{ scope, level, limit, amount: amount2, origin }] : [];
      })
    )
  );
}
function either(first, other) {
  const known = new Set(first.map(keyOf));
  return [...first, ...other.filter((rule) => !known.has(keyOf(rule)))];
}
var byScope = /* @__PURE__ */ new WeakMap();
function rulesIn(limits2, scope) {
  const known = byScope.get(limits2) ?? new Map(scopeNames.map((name) => [name, limits2.filter((rule) => rule.scope === name)]));
  byScope.set(limits2, known);
  return known.get(scope) ?? [];
}
function groupsOf(limits2) {
  const byLabel = /* @__PURE__ */ new Map();
  for (const { group, origin } of limits2) {
    if (!group) continue;
    const isHeads = byLabel.get(labelOf(group))?.isHeads ?? true;
    byLabel.set(labelOf(group), { grouping: group, isHeads: isHeads && origin === "head" });
  }
  return [...byLabel.values()];
}

// src/model/caching.ts
var variesNames = ["call", "user", "day", "never"];
var ttlNames = ["5m", "30m", "1h", "24h"];
var isKnown = ({ from }) => from === "config" || from === "usage";

// src/config/key-path.ts
var plain = /^[\w.$@/:-]{1,64}$/;
var joined = (path) => path.map((part) => `${typeof part === "number" ? "#" : "."}${part}`).join("\0");
var printableKey = (key) => plain.test(key) ? `"${key}"` : "this key";
function printed(path) {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[a-z_][a-z0-9_]{0,63}$/i.test(part)) text += text ? `.${part}` : part;
    else text += plain.test(part) ? `["${part}"]` : "[...]";
  }
  return text;
}

// src/config/default-growth.ts
var growthScopes = scopeNames.filter(
  (name) => scopeOf(name).measures === "growth" && !scopeOf(name).isNamed
);
function silentOn(limits2) {
  if (limits2 === void 0) return growthScopes;
  if (Object.keys(limits2).length === 0 || saysGrowth("each_prompt", limits2.each_prompt)) return [];
  return growthScopes.filter((name) => name === "each_prompt" || !saysGrowth("all_prompts", limits2.all_prompts));
}
function saysGrowth(scope, { warn_above = {}, fail_above } = {}) {
  if (fail_above && Object.keys(fail_above).length === 0) return true;
  const written2 = { ...warn_above, ...fail_above };
  return limitsIn(scope).some((name) => !limitOf(name).perRequest && written2[name] !== void 0);
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
      "**/{Modelfile,Modelfile.*,*.modelfile,*.Modelfile}",
      "**/flow.dag.{yml,yaml}",
      "**/skprompt.txt",
      "**/promptfooconfig*.{yml,yaml,json}",
      // Instructions for coding agents: https://agents.md and the vendors' own places.
      "**/{AGENTS,AGENT,CLAUDE,GEMINI,SKILL}.md",
      "**/*.{agent,instructions,chatmode}.md",
      "**/.{cursorrules,windsurfrules,clinerules,rules}",
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
      "**/.{roo,kilocode}/rules*/**/*.{md,txt,xml}",
      // Other agents' own places, as each of them documents it.
      "**/{QWEN,CRUSH,WARP}.md",
      "**/.{goosehints,roorules,kilocoderules}*",
      "**/.cursor/{commands,agents}/**/*.md",
      "**/.claude/output-styles/**/*.md",
      "**/.roo/commands/**/*.md",
      "**/.opencode/{agent,agents,command,commands,mode,modes}/**/*.md",
      "**/.codex/prompts/**/*.md",
      "**/.factory/{droids,commands}/**/*.md",
      "**/.windsurf/workflows/**/*.md",
      "**/.junie/*.md",
      "**/.{amazonq,augment,trae,qodo}/rules/**/*.md",
      "**/.kiro/steering/**/*.md",
      "**/.gemini/commands/**/*.toml",
      "**/.mcp.json",
      "**/opencode.{json,jsonc}",
      "**/.{cursor,vscode,roo,kilocode,amazonq,factory}/mcp.json",
      "**/.kiro/settings/mcp.json",
      "**/gemini-extension.json",
      "**/.{claude,gemini,qwen,zed,vscode}/settings.json",
      "**/.claude/settings.local.json",
      "**/.codex/config.toml"
    ]
  },
  {
    kind: "folder",
    files: [
      "**/{prompts,Prompts,prompt,prompt_templates,prompt-templates}/**/*.{md,mdx,rst,adoc,txt,yml,yaml,json,jsonc,toml,tmpl,tpl,gotmpl,st,njk,ejs,erb,twig,xml,poml}",
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
var pages = [
  "**/{README,Readme,CHANGELOG,Changelog,CONTRIBUTING,LICENSE,LICENCE,SECURITY,CODE_OF_CONDUCT}*",
  "**/{readme,changelog}{,.*}",
  "**/readme[-_]??{,[-_]??,[-_]????}.*"
];
var others = [
  "**/{test,tests,__tests__,spec,specs,testdata,test-data,test_data,fixtures,__fixtures__,__mocks__,__snapshots__,cassettes,recordings}/**",
  "**/{Test,Tests,TestData,TestResources,*.Test,*.Tests,*{Unit,Integration,Functional}Tests}/**",
  "**/*.{test,spec}.{md,txt,yml,yaml,json}",
  "**/{node_modules,bower_components,vendor,vendored,third_party,third-party,site-packages,venv,.venv}/**",
  "**/{dist,build,out,coverage,generated,__generated__,.next,_next,.cache,__pycache__}/**",
  "**/{TEST_LOG,TODO,ROADMAP,INSTALL,INSTALLATION,MIGRATION,RELEASE_NOTES,RELEASING,MAINTAINERS,GOVERNANCE,HACKING,ARCHITECTURE,INTEGRATION_GUIDE}.md",
  // Pages of a site and what names them in its menu.
  "**/{pages,*-pages}/**/*.mdx",
  "**/_meta{,.*}.json",
  "**/{package-lock,tsconfig,composer,deno,jsconfig,marketplace}.json",
  "**/*{.schema,-schema,_schema,-lock,.lock}.{json,yml,yaml}",
  "**/{pyproject,Cargo,netlify,fly,wrangler,bunfig,rustfmt,clippy}.toml",
  "**/{{requirements,constraints}*,CMakeLists}.txt",
  "**/{docker-compose,compose,pnpm-workspace}*.{yml,yaml}",
  "**/{turbo,lerna,nx,vercel,angular,biome}.json",
  "**/promptcost*.{yml,yaml,json}",
  "**/.github/{actions,ISSUE_TEMPLATE,PULL_REQUEST_TEMPLATE,DISCUSSION_TEMPLATE}/**"
];
var never = [...pages, ...others];
var namedLikePages = {
  files: [
    "**/*.{prompt,prompty}",
    "**/*.prompt.{md,txt,yml,yaml}",
    "**/*.{agent,instructions,chatmode}.md",
    "**/.{claude,cursor,roo,opencode,factory,codex,gemini}/{commands,command,prompts}/**/*.{md,toml}"
  ],
  exclude: [...others, "**/{README,Readme,readme}.md"]
};
var specsOfSkills = ["**/skills/*/{spec,specs}/**/*.md"];
var notPrompts = [
  ...never,
  "**/.github/workflows/**/*.{yml,yaml}",
  "**/{package,manifest,plugin}.json"
];
var valuesOnly = {
  files: [
    "**/{locales,locale,i18n,translations}/**/*.{yml,yaml,toml,json}",
    "**/.github/workflows/*.{yml,yaml}",
    "**/{package,manifest}.json"
  ],
  exclude: never
};
var otherText = ["**/*.{md,txt,yml,yaml,toml,json,tmpl,tpl,xml,st}"];
var aboutProject = [
  "**/{docs,doc,documentation,website,site,blog}/**",
  "**/{*website,docs-site,docs_src,versioned_docs,*_versioned_docs,changelogs,releasenotes,release-notes,release_notes,newsfragments}/**"
];
var otherTextExclude = [
  ...notPrompts,
  ...aboutProject,
  "**/{locales,locale,i18n,translations,licenses,third-party-licenses}/**",
  "**/{guides,tutorials,courses,lectures,_posts}/**",
  // What a run wrote, such as the answers of a benchmark.
  "**/{results,*_results,*-results,outputs,logs,runs,transcripts,trajectories}/**",
  "**/.{vscode,idea,husky,circleci,devcontainer,storybook,changeset}/**",
  "**/.{git,prettier,eslint,stylelint,pre-commit,markdownlint,golangci,rubocop,codecov,readthedocs}*",
  "**/{docker-compose,compose,openapi,swagger,mkdocs,pyproject,Cargo,pnpm-workspace,renovate,codecov,dependabot}*.*",
  "**/{requirements,constraints}*.txt",
  "**/robots.txt"
];

// src/config/defaults.ts
var defaultModel = "gpt-5.4-mini";
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
var defaultWithGrowth = {
  enforce: "fail",
  ignoreBelow: defaultFloor,
  limits: rulesFrom("default", (_scope, level, limit) => limitOf(limit).defaults.always?.[level])
};
var defaultPolicy = withDefaultGrowth(defaultWithGrowth, growthScopes);
function withDefaultGrowth(policy, silentOn2) {
  const growth = rulesFrom(
    "default",
    (scope, level, limit) => level === "fail_above" && silentOn2.includes(scope) ? limitOf(limit).defaults.growth : void 0
  );
  return { ...policy, limits: either(policy.limits, growth) };
}
var defaultApprovals = {
  allow: void 0,
  byAuthor: false,
  byCommitter: false,
  minApprovers: 1,
  resetOnPush: false
};

// src/config/amount-text.ts
var plainNumber = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
var amountText = (amount2) => "percent" in amount2 ? `${plainNumber(amount2.percent)}%` : plainNumber(amount2.amount);

// src/config/glob-trouble.ts
var longest = 300;
var mostWildcards = 24;
var globTrouble = (input) => {
  if (typeof input !== "string") return "must be a glob such as prompts/**, as text.";
  if (input.trim() === "") return "is an empty glob.\nWrite for example prompts/**.";
  if (input.length > longest) return `has a glob longer than ${longest} characters.`;
  if (input.startsWith("!")) return 'has a glob that starts with "!".\nWrite it under "exclude", without the "!".';
  if (input.startsWith("/") || /^[a-z]:/i.test(input))
    return "has an absolute path.\nWrite it relative to the checked directory.";
  if (input.split("/").includes("..")) return 'has a glob that leaves the checked directory.\nRemove the "..".';
  if (input.includes("\\") && !/\\[[\](){}*?!+@]/.test(input))
    return 'has a glob with "\\".\nWrite "/" between folders.';
  const open = unclosed(input);
  if (open)
    return `has a glob with "${open}" that is never closed.
Close it, or write "\\${open}" for the character itself.`;
  if ((input.match(/[*?{[(]/g)?.length ?? 0) > mostWildcards)
    return `has a glob with more than ${mostWildcards} wildcards.`;
  if ([...input].some((character) => character < " ")) return "has a glob with a line break or another control character.";
  return void 0;
};
function unclosed(glob) {
  const plain2 = glob.replace(/\\./g, "").replace(/\[[^\]]+\]/g, "");
  if (plain2.includes("[")) return "[";
  const depth = [...plain2].reduce((depth2, char) => depth2 + (char === "{" ? 1 : char === "}" && depth2 > 0 ? -1 : 0), 0);
  return depth > 0 ? "{" : void 0;
}

// src/config/null-record.ts
var named = (entries) => Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(entries));

// src/config/placed-groups.ts
function placedGroups({ limits: limits2 }, parsed) {
  return limits2?.groups?.flatMap((entry, index) => {
    const grouping = groupingOf(entry);
    return grouping ? [{ grouping, at: parsed.at(["limits", "groups", index, grouping.by], "value") }] : [];
  });
}

// src/config/share-of.ts
var shareOf = (written2) => Math.round(Number.parseFloat(written2) * allCalls / 100);

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

// src/config/to-variants.ts
function toVariants(written2, index, parsed) {
  if (written2 === void 0) return void 0;
  const all = Object.entries(written2);
  const taken = all.reduce((sum, [, { share: share2 }]) => sum + (share2 === void 0 ? 0 : shareOf(share2)), 0);
  const open = all.filter(([, { share: share2 }]) => share2 === void 0).map(([name]) => name);
  const [rest, each] = [allCalls - taken, Math.floor((allCalls - taken) / Math.max(1, open.length))];
  return all.map(([name, { share: share2, slots, output_tokens: outputTokens, tags }]) => ({
    name,
    share: share2 !== void 0 ? shareOf(share2) : name === open[0] ? rest - each * (open.length - 1) : each,
    slots: toSlots(slots, ["prompts", index, "variants", name, "slots"], parsed),
    outputTokens,
    tags
  }));
}

// src/config/to-facts.ts
var listed = (globs) => globs === void 0 ? [] : typeof globs === "string" ? [globs] : globs;
var perToken = (perMillion) => perMillion === void 0 ? void 0 : BigInt(Math.round(perMillion * 1e6));
var percentOf = (text) => Number.parseFloat(text);
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
      slots: toSlots(entry.slots, ["prompts", index, "slots"], parsed),
      variants: toVariants(entry.variants, index, parsed)
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
    groups: placedGroups(file, parsed),
    usageImport: { prompts: file.usage_import?.prompts ?? {}, fields: toFields(file.usage_import?.fields) }
  };
}
function splitOf(split, index, parsed) {
  if (split === void 0) return void 0;
  const models = Object.entries(split).map(([asked, written2]) => ({ asked, share: shareOf(written2) }));
  models.sort((a, b) => b.share - a.share || (a.asked < b.asked ? -1 : 1));
  return { models: models.filter(({ share: share2 }) => share2 > 0), at: parsed.at(["prompts", index, "split"], "key") };
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
    peakCallsPerMinute: written2.peak_calls_per_minute,
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
var refusal = (what, remedy) => new Problem(what, { mustFail: true, ...remedy !== void 0 && { remedy } });
function checkFlags(flags) {
  const { failAbove, enforce, model, prompts } = flags;
  if (failAbove !== void 0 && !/^\d{1,6}(\.\d{1,6})?%$/.test(failAbove.trim())) {
    const bare = /^\d{1,6}(\.\d{1,6})?$/.test(failAbove.trim()) ? `${failAbove.trim()}%` : "20%";
    throw refusal(`${nameOf("fail-above", flags)} must be a percentage.`, `Write ${bare}.`);
  }
  if (enforce !== void 0 && enforce !== "fail" && enforce !== "report") {
    throw refusal(`${nameOf("enforce", flags)} must be "fail" or "report".`);
  }
  if (model?.trim() === "")
    throw refusal(`${nameOf("model", flags)} names no model.`, "Name one, such as gpt-5.4-mini.");
  if (prompts && prompts.length === 0)
    throw refusal(`${nameOf("prompts", flags)} names no files.`, "Write a glob such as prompts/**.");
  for (const glob of prompts ?? []) {
    const [what, remedy] = globTrouble(glob)?.split("\n") ?? [];
    if (what) throw refusal(`${nameOf("prompts", flags)} ${what}`, remedy);
  }
}
function refuseBesideConfig(flags, path) {
  const given = ["model", "prompts"].find((flag) => flags[flag] !== void 0);
  if (!given) return;
  const instead = given === "model" ? "Write it as defaults.model in the config" : "Write the globs under prompts in the config";
  throw new Problem(`${nameOf(given, flags)} does not work with a config, and there is ${path}.`, {
    where: { path },
    remedy: `${instead}, or omit it.`,
    mustFail: true
  });
}
function applyFlags(policy, flags, tightenOnly) {
  const findings = [];
  let flagged = policy;
  if (flags.failAbove !== void 0) {
    const { limits: limits2, kept } = tightened(policy, percentOf(flags.failAbove), tightenOnly);
    flagged = { ...flagged, limits: limits2 };
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
function tightened(policy, percent, tightenOnly) {
  const kept = [];
  const known = new Map(policy.limits.map((rule) => [keyOf(rule), rule]));
  const flagged = rulesFrom(
    "flag",
    (scope, level, limit) => level === "fail_above" && scopeOf(scope).measures === "growth" && limitOf(limit).setByFlag ? { percent } : void 0
  ).filter((rule) => {
    const { amount: amount2 } = known.get(keyOf(rule)) ?? {};
    if (!tightenOnly || amount2 === void 0 || "percent" in amount2 && amount2.percent >= percent) return true;
    kept.push(`${rule.scope} ${rule.limit} ${amountText(amount2)}`);
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

// src/config/config-source.ts
var configPaths = ["promptcost.yml", "promptcost.yaml", "package.json"];
var smallestConfig = "prompts:\n  - files: prompts/**\n    model: gpt-5.4-mini";
var isPackageJson = (path) => path === "package.json" || path.endsWith("/package.json");
var withoutMark = (text) => text.startsWith("\uFEFF") ? text.slice(1) : text;
var hasConfig = ({ path, text }) => {
  if (!isPackageJson(path)) return true;
  try {
    const parsed = JSON.parse(withoutMark(text));
    return typeof parsed === "object" && parsed !== null && Object.hasOwn(parsed, "promptcost");
  } catch {
    return /"promptcost"[ \t]{0,100}:[ \t]{0,100}\{/.test(text);
  }
};
function pickConfig(candidates, side) {
  const [first, second] = candidates.filter(hasConfig);
  if (first && second) {
    const whose = side ? ` at the ${side}` : "";
    const name = isPackageJson(second.path) ? `the key "promptcost" of ${second.path}` : second.path;
    throw new Problem(`there are two configs${whose}, ${first.path} and ${name}.`, {
      where: { path: second.path },
      remedy: "Keep one of them."
    });
  }
  return first;
}

// src/config/listed.ts
var unreadable = {
  link: "is a link",
  binary: "is binary, not text",
  "not-utf8": "is not UTF-8 text",
  "too-large": "is larger than 4 MiB",
  missing: "is missing from this clone",
  "lfs-pointer": "is a Git LFS pointer",
  "no-permission": "is not readable (permission denied)"
};

export {
  isNew,
  warnsAtShare,
  sizeSubject,
  scopeNames,
  scopeOf,
  append,
  largest,
  smallest,
  appendTo,
  allCalls,
  routes,
  groupBys,
  groupKindOf,
  groupingOf,
  floors,
  levels,
  limitNames,
  limitOf,
  units,
  unitNames,
  limitsIn,
  pathOf,
  labelOf,
  keyOf,
  rulesFrom,
  either,
  rulesIn,
  groupsOf,
  variesNames,
  ttlNames,
  isKnown,
  joined,
  printableKey,
  printed,
  silentOn,
  places,
  namedLikePages,
  specsOfSkills,
  notPrompts,
  valuesOnly,
  otherText,
  aboutProject,
  otherTextExclude,
  defaultModel,
  defaultWithGrowth,
  defaultPolicy,
  withDefaultGrowth,
  defaultApprovals,
  plainNumber,
  amountText,
  globTrouble,
  shareOf,
  percentOf,
  defaultFacts,
  toFacts,
  checkFlags,
  refuseBesideConfig,
  applyFlags,
  outcome,
  builtIn,
  configPaths,
  smallestConfig,
  isPackageJson,
  withoutMark,
  hasConfig,
  pickConfig,
  unreadable
};
